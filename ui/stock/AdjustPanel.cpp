// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/AdjustPanel.h"
#include "models/items/StockText.h"
#include "ui/stock/ReasonText.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace mostrador {

AdjustPanel::AdjustPanel(const Context &context, Till &till, Approvals *approvals, QWidget *parent)
    : QWidget(parent), m_context(context), m_till(till), m_approvals(approvals), m_kind(new FilterChips(context.theme)),
      m_reasonTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_reasons(new QButtonGroup(this)),
      m_amountTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_amount(new QLineEdit), m_note(new QLineEdit),
      m_preview(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)), m_message(new NoticeStrip(context.theme)), m_scroll(new ScrollBody),
      m_cancel(new KeyButton(context.theme, KeyButton::Look::Plain)), m_save(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_scroll->setInside(makeFields());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_preview); // never scrolled away, whatever is said under it
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_cancel, 1);
    foot->addWidget(m_save, 1);
    column->addLayout(foot);
    m_message->setRounded(true);
    connect(m_scroll->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, [this] { // what is said takes room: not that of the field it is about
        if (m_amount->hasFocus())
            m_scroll->ensureWidgetVisible(m_amount, 0, 4);
    });
    m_amount->installEventFilter(this);
    m_note->installEventFilter(this);
    m_note->setMaxLength(200);
    connect(m_kind, &FilterChips::chosen, this, [this](int index) { setCount(index == 1); });
    connect(m_reasons, &QButtonGroup::idClicked, this, [this](int id) { choose(ReasonText::offered().at(id)); });
    connect(m_amount, &QLineEdit::textChanged, this, &AdjustPanel::refresh);
    connect(m_cancel, &QAbstractButton::clicked, this, &AdjustPanel::cancelled);
    connect(m_save, &QAbstractButton::clicked, this, &AdjustPanel::save);
    retranslate();
}

QWidget *AdjustPanel::makeFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_kind);
    column->addWidget(m_reasonTitle);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    const QStringList reasons = ReasonText::offered();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain);
        button->setCheckable(true);
        m_reasons->addButton(button, i);
        grid->addWidget(button, i / 2, i % 2);
    }
    column->addLayout(grid);
    column->addSpacing(2);
    column->addWidget(m_amountTitle);
    column->addWidget(m_amount);
    column->addWidget(m_note);
    column->addStretch(1);
    m_amount->setAlignment(Qt::AlignRight);
    m_preview->setWordWrap(true);
    return fields;
}

void AdjustPanel::open(const ProductRow &row)
{
    m_row = row;
    m_amount->clear();
    m_note->clear();
    m_message->clear();
    m_reasons->setExclusive(false);
    if (QAbstractButton *button = m_reasons->checkedButton())
        button->setChecked(false);
    m_reasons->setExclusive(true);
    setCount(false);
}

void AdjustPanel::setRow(const ProductRow &row)
{
    m_row = row;
    refresh();
}

bool AdjustPanel::isCount() const
{
    return m_kind->current() == 1;
}

void AdjustPanel::setCount(bool count)
{
    m_kind->setCurrent(count ? 1 : 0);
    if (count && reason().isEmpty())
        m_reasons->button(int(ReasonText::offered().indexOf(StockReason::Correction)))->setChecked(true);
    m_message->clear();
    focusAmount();
    retranslate();
}

QString AdjustPanel::reason() const
{
    const int id = m_reasons->checkedId();
    return id < 0 ? QString() : ReasonText::offered().at(id);
}

void AdjustPanel::choose(const QString &reason)
{
    m_reasons->button(int(ReasonText::offered().indexOf(reason)))->setChecked(true);
    m_message->clear();
    focusAmount();
    refresh();
}

/// In view too, once the message that came or went has been laid out.
void AdjustPanel::focusAmount()
{
    m_amount->setFocus();
    QMetaObject::invokeMethod(this, [this] { m_scroll->ensureWidgetVisible(m_amount, 0, m_context.theme.px(34)); }, Qt::QueuedConnection);
}

Result<Quantity> AdjustPanel::typed() const
{
    const auto wrong = [](const QString &message) { return Error{Error::Code::Invalid, message, {}}; };
    if (m_amount->text().trimmed().isEmpty())
        return wrong(tr("How many? Type the quantity."));
    const auto quantity = m_context.language.text().parseQuantity(m_amount->text());
    if (!quantity)
        return quantity.error();
    if (!m_row.product.isWeighed() && !quantity->isWhole())
        return wrong(tr("This product is kept by the piece: the quantity must be a whole number."));
    if (isCount())
        return quantity->isNegative() ? Result<Quantity>(wrong(tr("A count cannot be negative."))) : quantity;
    if (quantity->isZero())
        return wrong(tr("A movement of zero changes nothing."));
    const int sign = ReasonText::sign(reason());
    if (sign > 0 && quantity->isNegative())
        return wrong(tr("With this reason goods come in: type the quantity without a minus, or choose another reason."));
    return sign < 0 && *quantity > Quantity() ? -*quantity : *quantity;
}

void AdjustPanel::refresh()
{
    const MoneyText text = m_context.language.text();
    const auto quantity = typed();
    const bool ready = quantity && (isCount() || !reason().isEmpty());
    const auto after = !ready ? Result<Quantity>(m_row.stock.quantity) : isCount() ? quantity : m_row.stock.quantity.plus(*quantity);
    const QString now = m_row.stock.isKnown ? stockText(text, m_row.stock.quantity, m_row.product.unit) : QStringLiteral("–");
    m_preview->setText(ready && after ? tr("Stock %1 → %2").arg(now, stockText(text, *after, m_row.product.unit)) : tr("Stock %1").arg(now));
}

void AdjustPanel::say(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    focusAmount();
    m_amount->selectAll();
}

void AdjustPanel::save()
{
    if (m_busy)
        return;
    if (reason().isEmpty())
        return say(tr("Choose a reason. Nothing was recorded yet."));
    const auto quantity = typed();
    if (!quantity)
        return say(quantity.error().message);
    const Sku sku = m_row.product.sku;
    const QString much = stockText(m_context.language.text(), *quantity, m_row.product.unit);
    const QString words = isCount() ? tr("Count the stock: %1, %2").arg(m_row.product.name, much) : tr("Move stock: %1, %2").arg(m_row.product.name, much);
    whenAllowed(m_approvals, {wanted::stock(sku, *quantity), words}, this, [this, sku, quantity = *quantity](const QString &) { record(sku, quantity); });
}

void AdjustPanel::record(const Sku &sku, Quantity quantity)
{
    m_busy = true;
    const auto reply = [this, sku](const Result<void> &result) { done(result, sku); };
    const QString note = m_note->text().trimmed();
    if (isCount())
        m_till.count(StockCounted{sku, quantity, {}, 0, reason(), note}, this, reply);
    else
        m_till.move(StockMoved{sku, quantity, reason(), note, {}}, this, reply);
}

void AdjustPanel::done(const Result<void> &result, const Sku &sku)
{
    m_busy = false;
    if (!result)
        return say(result.error().message);
    Q_EMIT saved(sku);
}

bool AdjustPanel::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("adjust"));
    if (action == QLatin1String("adjust.save")) {
        save();
        return true;
    }
    if (action == QLatin1String("adjust.movement") || action == QLatin1String("adjust.count")) {
        setCount(action == QLatin1String("adjust.count"));
        return true;
    }
    const QStringList reasons = ReasonText::offered();
    for (const QString &reason : reasons) {
        if (action == ReasonText::action(reason)) {
            choose(reason);
            return true;
        }
    }
    return false;
}

bool AdjustPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, m_context.theme.px(34));
    if (event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void AdjustPanel::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    m_kind->setChoices({{tr("Movement"), keys.keyText(QStringLiteral("adjust.movement"))}, {tr("Count"), keys.keyText(QStringLiteral("adjust.count"))}});
    m_reasonTitle->setText(tr("Reason"));
    const QStringList reasons = ReasonText::offered();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *button = static_cast<KeyButton *>(m_reasons->button(i));
        button->setText(ReasonText::name(reasons[i]));
        button->setKey(keys.keyText(ReasonText::action(reasons[i])));
    }
    const QString unit = m_row.product.isWeighed() ? toWire(m_row.product.unit) : tr("pieces");
    const QString title = isCount() ? tr("There are (%1)").arg(unit) : tr("Quantity (%1)").arg(unit);
    m_amountTitle->setText(title);
    m_amountTitle->setBuddy(m_amount);
    m_amount->setAccessibleName(title);
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note (optional)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(QStringLiteral("Esc"));
    m_save->setText(tr("Save"));
    m_save->setKey(keys.keyText(QStringLiteral("adjust.save")));
    refresh();
}

} // namespace mostrador
