// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/DiscountPanel.h"
#include "models/domain/people/User.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace mostrador {

namespace {

enum Mode { Share, Amount, OnLine, OnSale };
constexpr int MostReason = 60;
constexpr int Reasons = 6;

} // namespace

DiscountPanel::DiscountPanel(const Context &context, SaleEdits &edits, QWidget *parent)
    : SidePanel(context, edits, parent), m_modes(makeChoices(numbered(QStringLiteral("panel.mode"), 4), 4)), m_amount(makeField(Qt::AlignRight)),
      m_reasons(makeChoices(numbered(QStringLiteral("panel.choice"), Reasons), 3)), m_reason(makeField()),
      m_preview(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium))
{
    m_preview->setWordWrap(true);
    body().addWidget(m_preview);
    body().addStretch(1);
    addKeypad();
    m_reason->setMaxLength(MostReason);
    m_modes->setExclusive(false); // two pairs
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { run(QStringLiteral("panel.mode%1").arg(id + 1)); });
    connect(m_reasons, &QButtonGroup::idClicked, this, [this](int id) {
        m_reason->setText(m_reasons->button(id)->text());
        say({});
        (m_amount->text().isEmpty() ? m_amount : m_reason)->setFocus();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &DiscountPanel::refresh);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { say({}); });
    retranslate();
}

void DiscountPanel::open(int line)
{
    setLine(line);
    m_modes->button(Share)->setChecked(true);
    m_modes->button(Amount)->setChecked(false);
    m_modes->button(OnLine)->setChecked(line != 0);
    m_modes->button(OnSale)->setChecked(line == 0);
    load();
}

void DiscountPanel::again(const QString &action)
{
    if (m_line == 0)
        setLine(edits().sale().selected());
    const bool toLine = line() == 0 && action != QLatin1String("sale.discountAll");
    run(toLine ? QStringLiteral("panel.mode3") : QStringLiteral("panel.mode4"));
}

void DiscountPanel::setLine(int line)
{
    m_line = line;
    m_modes->button(OnLine)->setVisible(line != 0);
}

void DiscountPanel::type(const QString &number)
{
    m_amount->setText(number);
    m_amount->setFocus();
}

int DiscountPanel::line() const
{
    return m_modes->button(OnSale)->isChecked() ? 0 : m_line;
}

bool DiscountPanel::isShare() const
{
    return m_modes->button(Share)->isChecked();
}

Discount DiscountPanel::given() const
{
    const CartLine *found = edits().cart().line(line());
    return line() == 0 ? edits().cart().discount() : found ? found->discount : Discount{};
}

/// What there is already is shown, to be changed.
void DiscountPanel::load()
{
    const Discount there = given();
    if (!there.isNone()) {
        m_modes->button(Share)->setChecked(there.basisPoints > 0);
        m_modes->button(Amount)->setChecked(there.basisPoints == 0);
    }
    m_amount->setText(there.isNone() ? QString() : there.basisPoints > 0 ? text().percentFromBasisPoints(there.basisPoints) : text().amount(there.amount));
    m_reason->setText(there.reason);
    m_reasons->setExclusive(false);
    for (QAbstractButton *button : m_reasons->buttons())
        button->setChecked(!there.reason.isEmpty() && button->text() == there.reason);
    m_reasons->setExclusive(true);
    say({});
    retranslate();
    m_amount->setFocus();
    m_amount->selectAll();
}

/// In words: as many digits as a PIN has are one that was typed before it is asked for, and would be printed.
QString DiscountPanel::reason() const
{
    const QString text = m_reason->text().trimmed();
    const bool isPin = text.size() <= MostDigits && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
    return isPin ? QString() : text;
}

bool DiscountPanel::isDirty() const
{
    const auto typed = edits().discountOf(m_amount->text(), isShare(), reason());
    const Discount there = given();
    return !typed || typed->basisPoints != there.basisPoints || typed->amount.minor() != there.amount.minor() || (!typed->isNone() && typed->reason != there.reason);
}

void DiscountPanel::refresh()
{
    const Money base = edits().discountBase(line());
    const auto typed = edits().discountOf(m_amount->text(), isShare(), reason());
    const Money off = typed ? typed->of(base) : Money::zero(base.currency());
    const auto rest = base.minus(off);
    m_preview->setText(off.isZero() || !rest ? tr("%1, without discount").arg(text().withSymbol(base))
                                             : tr("%1 → %2 (%3)").arg(text().withSymbol(base), text().withSymbol(*rest), text().withSymbol(off.negated())));
}

/// What it needs is asked before somebody has to approve it. What was approved is given, whatever the panel shows by then.
void DiscountPanel::apply(const Discount &discount)
{
    const int to = line();
    const bool isAsked = !discount.isNone() && !discount.reason.isEmpty();
    if (!isAsked)
        return give(to, discount);
    edits().whenAllowed(to, discount, this, [this, to, discount] { give(to, discount); });
}

void DiscountPanel::give(int line, const Discount &discount)
{
    if (const auto done = edits().discount(line, discount); !done) {
        say(done.error().message);
        const bool lacksReason = !discount.isNone() && discount.reason.isEmpty();
        if (lacksReason)
            m_reason->clear();
        (lacksReason ? m_reason : m_amount)->setFocus();
        return;
    }
    Q_EMIT this->done();
}

void DiscountPanel::save()
{
    const auto typed = edits().discountOf(m_amount->text(), isShare(), reason());
    if (typed)
        return apply(*typed);
    refuse(typed.error().message, m_amount);
}

bool DiscountPanel::run(const QString &action)
{
    if (action == QLatin1String("panel.remove")) {
        if (given().isNone())
            return false;
        apply({0, Money::zero(edits().cart().currency()), {}});
        return true;
    }
    if (chooseBy(m_reasons, action))
        return true;
    const int mode = int(numbered(QStringLiteral("panel.mode"), 4).indexOf(action));
    if (mode < 0 || (mode == OnLine && m_line == 0))
        return mode >= 0;
    const bool isScope = mode >= OnLine;
    const bool isTyped = isDirty() && !m_amount->text().isEmpty(); // what is there already is of that one alone
    m_modes->button(isScope ? OnLine : Share)->setChecked(mode == (isScope ? OnLine : Share));
    m_modes->button(isScope ? OnSale : Amount)->setChecked(mode == (isScope ? OnSale : Amount));
    if (isScope && !isTyped)
        load();
    retranslate();
    m_amount->setFocus();
    return true;
}

QWidget *DiscountPanel::firstField() const
{
    return m_amount;
}

void DiscountPanel::retranslate()
{
    SidePanel::retranslate();
    const CartLine *found = edits().cart().line(line());
    setHead(tr("Discount"), found ? found->product.name : tr("On the whole sale"));
    setDeed(tr("Apply"), given().isNone() ? QString() : tr("Take off"));
    m_modes->button(Share)->setText(tr("Percent"));
    m_modes->button(Amount)->setText(tr("Amount"));
    m_modes->button(OnLine)->setText(tr("The line"));
    m_modes->button(OnSale)->setText(tr("The sale"));
    nameChoices(m_reasons, {tr("Regular"), tr("Damaged"), tr("Near its date"), tr("Staff"), tr("Wrong price"), tr("Offer")});
    nameField(m_amount, isShare() ? tr("Discount in percent") : tr("Discount in %1").arg(edits().cart().currency().symbol()));
    nameField(m_reason, tr("Reason"));
    refresh();
}

} // namespace mostrador
