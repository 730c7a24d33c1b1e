// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/PaymentPanel.h"
#include "models/domain/payment/Settlement.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

static constexpr int QuickButtons = 4;

PaymentPanel::PaymentPanel(const Context &context, SaleController &sale, QWidget *parent)
    : QWidget(parent), m_context(context), m_sale(sale), m_totalTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_total(new MoneyLabel(context.theme, context.language, Type::Total, Token::Text, QFont::Bold)),
      m_restTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_rest(new MoneyLabel(context.theme, context.language, Type::Missing, Token::Accent, QFont::Medium)), m_list(new QGridLayout),
      m_tenders(new QButtonGroup(this)), m_hint(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_amount(new QLineEdit),
      m_quickRow(new QWidget),
      m_message(new NoticeStrip(context.theme)), m_back(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_finish(new KeyButton(context.theme, KeyButton::Look::Pay))
{
    m_message->setRounded(true);
    m_total->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_restTitle->setAlignment(Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(8);
    auto *head = new QGridLayout;
    head->setVerticalSpacing(0);
    head->addWidget(m_totalTitle, 0, 0);
    head->addWidget(m_restTitle, 0, 1);
    head->addWidget(m_total, 1, 0);
    head->addWidget(m_rest, 1, 1);
    head->setColumnStretch(0, 3);
    head->setColumnStretch(1, 2);
    m_total->setShrinks();
    m_rest->setShrinks();
    column->addLayout(head);
    m_list->setSpacing(2);
    for (const Tender tender : TenderText::all()) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Row);
        button->setCheckable(true);
        button->setIconName(TenderText::icon(tender));
        m_tenders->addButton(button, int(tender));
    }
    column->addLayout(m_list);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(m_hint);
    column->addWidget(m_amount);
    auto *quick = new QHBoxLayout(m_quickRow);
    quick->setContentsMargins(0, 0, 0, 0);
    quick->setSpacing(8);
    for (int i = 0; i < QuickButtons; ++i) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Plain);
        m_quick.append(button);
        quick->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            m_amount->setText(m_context.language.text().amount(m_quickAmounts[i]));
            m_amount->setFocus();
        });
    }
    column->addWidget(m_quickRow);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back, 1);
    foot->addWidget(m_finish, 2);
    m_back->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addLayout(foot);

    m_amount->setAlignment(Qt::AlignRight);
    m_amount->installEventFilter(this);
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentPanel::refreshAmounts);
    connect(m_amount, &QLineEdit::editingFinished, this, [this] { // an amount at rest is written like the total above it
        if (const auto given = typed(); given && !m_amount->text().trimmed().isEmpty())
            m_amount->setText(m_context.language.text().amount(*given));
    });
    connect(m_tenders, &QButtonGroup::idClicked, this, [this](int id) { choose(Tender(id)); });
    connect(m_back, &QAbstractButton::clicked, &sale, &SaleController::leavePayment);
    connect(m_finish, &QAbstractButton::clicked, this, &PaymentPanel::finish);
    connect(&sale, &SaleController::settlementChanged, this, &PaymentPanel::refresh);
    connect(&context.theme, &Theme::changed, this, &PaymentPanel::arrange);
    connect(&context.language, &Language::changed, this, &PaymentPanel::refresh);
    arrange();
    retranslate();
}

void PaymentPanel::arrange()
{
    m_amount->setFont(m_context.theme.font(Type::Missing, QFont::Medium));
    m_amount->setFixedHeight(m_context.theme.control(58));
    const int columns = m_context.theme.textSize() > 100 ? 2 : 1; // larger type leaves less room
    const auto buttons = m_tenders->buttons();
    for (int i = 0; i < buttons.size(); ++i) {
        m_list->removeWidget(buttons[i]);
        m_list->addWidget(buttons[i], i / columns, i % columns);
    }
    giveWay();
}

/// When there is no room for all, the icons go first and then the notes to choose from: both are only a help.
void PaymentPanel::giveWay()
{
    const bool icons = m_context.theme.textSize() == 100 || width() >= m_context.theme.px(400);
    for (const Tender tender : TenderText::all())
        static_cast<KeyButton *>(m_tenders->button(int(tender)))->setIconName(icons ? TenderText::icon(tender) : QString());
    const int quick = m_quick.isEmpty() ? 0 : m_quick.first()->sizeHint().height() + layout()->spacing();
    const int need = layout()->minimumSize().height() + (m_quickRow->isHidden() ? quick : 0);
    const bool visible = height() >= need;
    if (visible == m_quickRow->isHidden()) // only a change: showing lays out again
        m_quickRow->setVisible(visible);
}

void PaymentPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

void PaymentPanel::open()
{
    setMessage({});
    choose(Tender::Cash);
}

Tender PaymentPanel::chosen() const
{
    return Tender(qMax(0, m_tenders->checkedId()));
}

void PaymentPanel::choose(Tender tender)
{
    m_tenders->button(int(tender))->setChecked(true);
    m_amount->clear();
    m_amount->setFocus();
    setMessage({});
    refresh();
}

void PaymentPanel::setMessage(const QString &message)
{
    if (message.isEmpty())
        m_message->clear();
    else
        m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
}

Result<Money> PaymentPanel::typed() const
{
    const QString text = m_amount->text().trimmed();
    if (text.isEmpty())
        return m_sale.settlement().missing();
    return m_context.language.text().parseMoney(text, m_sale.settlement().total().currency());
}

void PaymentPanel::refresh()
{
    const Settlement &settlement = m_sale.settlement();
    const MoneyText text = m_context.language.text();
    m_total->setMoney(settlement.total());
    for (const Tender tender : TenderText::all()) {
        Money paid = Money::zero(settlement.total().currency());
        for (const Payment &payment : settlement.payments()) {
            if (payment.tender == tender)
                paid = Money(paid.minor() + payment.received.minor(), paid.currency());
        }
        static_cast<KeyButton *>(m_tenders->button(int(tender)))->setAmount(paid.isZero() ? QString() : text.amount(paid));
    }
    refreshQuickCash();
    refreshAmounts();
}

void PaymentPanel::refreshQuickCash()
{
    const Money missing = m_sale.settlement().missing();
    const bool cash = chosen() == Tender::Cash;
    m_quickAmounts = cash && !missing.isZero() ? quickCash(missing, QuickButtons) : QList<Money>{missing};
    for (int i = 0; i < m_quick.size(); ++i) {
        m_quick[i]->setVisible(i < m_quickAmounts.size());
        if (i >= m_quickAmounts.size())
            continue;
        QString words = m_context.language.text().amount(m_quickAmounts[i]);
        const Currency currency = m_quickAmounts[i].currency();
        const QString zeros = words.right(currency.decimals());
        if (currency.decimals() > 0 && zeros.count(QLatin1Char('0')) == currency.decimals())
            words.chop(currency.decimals() + 1); // notes are whole
        m_quick[i]->setText(i == 0 ? tr("Exact") : words);
    }
}

void PaymentPanel::refreshAmounts()
{
    const Money missing = m_sale.settlement().missing();
    const QString text = m_amount->text().trimmed();
    m_amount->setPlaceholderText(m_context.language.text().amount(missing));
    const auto given = typed();
    Money rest = missing;
    bool back = false;
    if (!text.isEmpty() && given && given->minor() >= missing.minor() && chosen() == Tender::Cash) {
        rest = Money(given->minor() - missing.minor(), missing.currency());
        back = true;
    } else if (!text.isEmpty() && given) {
        rest = Money(qMax<qint64>(0, missing.minor() - given->minor()), missing.currency());
    }
    m_restTitle->setText(back ? tr("Change") : tr("Left to pay"));
    m_rest->setToken(back ? Token::Ok : Token::Accent);
    m_rest->setMoney(rest);
    const bool settles = given && given->minor() >= missing.minor();
    m_finish->setText(settles || text.isEmpty() ? tr("Charge") : tr("Add"));
    m_finish->setEnabled(m_sale.phase() == SaleController::Phase::Paying);
}

void PaymentPanel::finish()
{
    if (m_sale.phase() != SaleController::Phase::Paying)
        return;
    const auto given = typed();
    const auto added = given ? m_sale.tender(chosen(), *given) : Result<void>(given.error());
    if (!added) {
        setMessage(added.error().message);
        m_amount->setFocus();
        m_amount->selectAll();
        return;
    }
    setMessage({});
    m_amount->clear();
    if (m_sale.phase() == SaleController::Phase::Paying)
        m_amount->setFocus();
}

bool PaymentPanel::runKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) {
        const int count = int(TenderText::all().size());
        choose(Tender((int(chosen()) + (event.key() == Qt::Key_Down ? 1 : count - 1)) % count));
        return true;
    }
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("payment"));
    if (action == QLatin1String("payment.finish")) {
        finish();
        return true;
    }
    if (action == QLatin1String("payment.remove")) {
        if (!m_amount->text().isEmpty())
            return false;
        m_sale.removeLastTender();
        return true;
    }
    for (int i = 0; i < m_quickAmounts.size() && i < QuickButtons; ++i) {
        if (action == QStringLiteral("payment.quick%1").arg(i + 1)) {
            m_quick[i]->click();
            return true;
        }
    }
    for (const Tender tender : TenderText::all()) {
        if (action == TenderText::action(tender)) {
            choose(tender);
            return true;
        }
    }
    return false;
}

bool PaymentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_amount && event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PaymentPanel::retranslate()
{
    m_totalTitle->setText(tr("Total"));
    const Shortcuts &keys = m_context.shortcuts;
    for (const Tender tender : TenderText::all()) {
        auto *button = static_cast<KeyButton *>(m_tenders->button(int(tender)));
        button->setText(TenderText::name(tender));
        button->setKey(keys.keyText(TenderText::action(tender)));
    }
    for (int i = 0; i < QuickButtons; ++i)
        m_quick[i]->setKey(keys.keyText(QStringLiteral("payment.quick%1").arg(i + 1)));
    m_hint->setText(tr("Received (empty = exact amount)"));
    m_hint->setBuddy(m_amount);
    m_amount->setAccessibleName(tr("Received (empty = exact amount)"));
    m_back->setText(tr("Back"));
    m_back->setKey(QStringLiteral("Esc"));
    m_finish->setKey(keys.keyText(QStringLiteral("payment.finish")));
    refresh();
}

} // namespace mostrador
