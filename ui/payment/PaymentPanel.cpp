// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel is put together and what it shows; what its keys do is in PaymentKeys.cpp.
#include "ui/payment/PaymentPanel.h"
#include "ui/payment/TenderDetail.h"
#include "ui/payment/TenderList.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>

namespace mostrador {

static constexpr int QuickButtons = 4;

PaymentPanel::PaymentPanel(const Context &context, OpenPayment &sale, CardDesk *cards, QWidget *parent)
    : QWidget(parent), m_context(context), m_sale(sale), m_cards(cards), m_totalTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_total(new MoneyLabel(context.theme, context.language, Type::Total, Token::Text, QFont::Bold)),
      m_restTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_rest(new MoneyLabel(context.theme, context.language, Type::Missing, Token::Accent, QFont::Medium)), m_list(new QGridLayout), m_tenders(new QButtonGroup(this)),
      m_taken(new TenderList(context)), m_waiting(new LinkButton(context.theme, Token::Accent)), m_detail(new TenderDetail(context)),
      m_rounding(new ThemedLabel(context.theme, Type::Body)), m_hint(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_amount(new QLineEdit),
      m_quickRow(new QWidget), m_message(new NoticeStrip(context.theme)), m_back(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_finish(new KeyButton(context.theme, KeyButton::Look::Pay))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(8);
    makeHead(column);
    makeTenders(column);
    column->addStretch(1);
    makeAmount(column);
    makeFoot(column);
    connect(&sale, &OpenPayment::settlementChanged, this, &PaymentPanel::refresh);
    connect(&context.theme, &Theme::changed, this, &PaymentPanel::arrange);
    connect(&context.language, &Language::changed, this, &PaymentPanel::refresh);
    if (cards) {
        connect(cards, &CardDesk::waitingChanged, this, &PaymentPanel::refreshCards);
        connect(cards, &CardDesk::paid, this, [this] {
            if (m_cards->serves(m_sale))
                goOn();
        });
    }
    arrange();
    retranslate();
}

void PaymentPanel::makeHead(QBoxLayout *column)
{
    m_total->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_restTitle->setAlignment(Qt::AlignRight);
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
}

void PaymentPanel::makeTenders(QBoxLayout *column)
{
    m_list->setSpacing(2);
    for (const Tender tender : TenderText::all()) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Row);
        button->setCheckable(true);
        m_tenders->addButton(button, int(tender));
    }
    column->addLayout(m_list);
    column->addWidget(m_taken);
    column->addWidget(m_waiting, 0, Qt::AlignLeft);
    connect(m_tenders, &QButtonGroup::idClicked, this, [this](int id) { choose(Tender(id)); });
    connect(m_taken, &TenderList::removeWanted, this, &PaymentPanel::removeTender);
    connect(m_waiting, &QAbstractButton::clicked, this, [this] { m_cards->showNext(); });
}

void PaymentPanel::makeAmount(QBoxLayout *column)
{
    m_message->setRounded(true);
    column->addWidget(m_message);
    column->addWidget(m_detail);
    m_rounding->setWordWrap(true);
    column->addWidget(m_rounding);
    column->addWidget(m_hint);
    column->addWidget(m_amount);
    auto *quick = new QHBoxLayout(m_quickRow);
    quick->setContentsMargins(0, 0, 0, 0);
    quick->setSpacing(8);
    for (int i = 0; i < QuickButtons; ++i) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain);
        m_quick.append(button);
        quick->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            showAmount(m_quickAmounts[i]);
            m_amount->setFocus();
        });
    }
    column->addWidget(m_quickRow);
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->installEventFilter(this);
    m_detail->edit()->installEventFilter(this);
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentPanel::refreshAmounts);
    for (const QLineEdit *field : {m_amount, m_detail->edit()}) // what was wrong is being put right
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (m_message->isVisible())
                setMessage(QString());
        });
    connect(m_amount, &QLineEdit::editingFinished, this, [this] { // an amount at rest is written like the total above it
        if (const auto given = typed(); given && !m_amount->text().trimmed().isEmpty())
            showAmount(*given);
    });
}

void PaymentPanel::makeFoot(QBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back, 1);
    foot->addWidget(m_finish, 2);
    m_back->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addLayout(foot);
    connect(m_back, &QAbstractButton::clicked, &m_sale, &OpenPayment::leavePayment);
    connect(m_finish, &QAbstractButton::clicked, this, [this] { finish(); });
}

void PaymentPanel::arrange()
{
    m_amount->setFont(m_context.theme.font(Type::Missing, QFont::Medium));
    m_amount->setFixedHeight(m_context.theme.control(58));
    m_detail->edit()->setFont(m_context.theme.font(Type::SaleLine));
    m_detail->edit()->setFixedHeight(m_context.theme.control(48));
    giveWay();
}

int PaymentPanel::neededHeight() const
{
    return layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width()) : layout()->minimumSize().height();
}

/// Where the screen is high enough the tenders stand in one column, else in two. When there is no room for all, the icons go first, then the notes
/// to choose from, which are only a help, and at last the tenders that are not chosen.
void PaymentPanel::giveWay()
{
    const auto buttons = m_tenders->buttons();
    const int columns = height() >= m_context.theme.control(980) ? 1 : 2;
    for (int i = 0; columns != m_columns && i < buttons.size(); ++i) {
        m_list->removeWidget(buttons[i]);
        m_list->addWidget(buttons[i], columns == 1 ? i : i % 4, columns == 1 ? 0 : i / 4);
    }
    m_columns = columns;
    const bool icons = columns == 1 || width() >= m_context.theme.px(560);
    for (const Tender tender : TenderText::all())
        static_cast<KeyButton *>(m_tenders->button(int(tender)))->setIconName(icons ? TenderText::icon(tender) : QString());
    const int quick = m_quick.isEmpty() ? 0 : m_quick.first()->sizeHint().height() + layout()->spacing();
    const int others = (columns == 1 ? int(buttons.size()) - 1 : 3) * (buttons.first()->sizeHint().height() + m_list->spacing());
    const int least = neededHeight() - (m_quickRow->isHidden() ? 0 : quick) - (m_isCrowded ? 0 : others);
    m_isCrowded = height() < least + others;
    for (QAbstractButton *button : buttons) {
        const bool isListed = !m_isCrowded || button->isChecked();
        if (isListed == button->isHidden()) // only a change: showing lays out again
            button->setVisible(isListed);
    }
    const bool visible = height() >= least + quick + (m_isCrowded ? 0 : others);
    if (visible == m_quickRow->isHidden())
        m_quickRow->setVisible(visible);
}

void PaymentPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

Tender PaymentPanel::chosen() const
{
    return Tender(qMax(0, m_tenders->checkedId()));
}

bool PaymentPanel::isByTerminal(Tender tender) const
{
    return m_cards && m_cards->hasTerminal() && (tender == Tender::Debit || tender == Tender::Credit);
}

void PaymentPanel::askDetail()
{
    const QString name = m_sale.customerName();
    m_detail->ask({chosen(), isByTerminal(chosen()), !m_sale.customerId().isEmpty() && !name.isEmpty(), name});
}

void PaymentPanel::setMessage(const Words &message)
{
    if (message.text().isEmpty())
        m_message->clear();
    else
        m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    giveWay();
}

/// As the language writes it, also after that is switched; what is being typed stays as it is.
void PaymentPanel::showAmount(Money amount)
{
    m_written = {amount, m_context.language.text().amount(amount)};
    m_amount->setText(m_written.second);
}

Result<Money> PaymentPanel::typed() const
{
    const QString text = m_amount->text().trimmed();
    if (text.isEmpty())
        return m_sale.settlement().payable(chosen());
    return m_context.language.text().parseMoney(text, m_sale.settlement().total().currency());
}

void PaymentPanel::refresh()
{
    m_total->setMoney(m_sale.settlement().total());
    m_taken->setTaken(m_sale.settlement().taken());
    refreshQuickCash();
    refreshAmounts();
    refreshCards();
    giveWay();
}

void PaymentPanel::refreshCards()
{
    const int waiting = m_cards ? int(m_cards->waitingHere().size()) : 0;
    m_waiting->setVisible(waiting > 0);
    m_waiting->setText(tr("%n card payment(s) to settle: %1", nullptr, waiting).arg(m_context.shortcuts.keyText(QStringLiteral("payment.cards"))));
}

void PaymentPanel::refreshQuickCash()
{
    const Money due = m_sale.settlement().payable(chosen());
    const PaymentSettings *settings = m_sale.paymentSettings();
    const bool cash = chosen() == Tender::Cash;
    m_quickAmounts = cash
        ? likelyCash(due, settings && settings->currency() == due.currency() ? settings->denominations() : Denominations::usual(due.currency()), QuickButtons)
        : QList<Money>{due};
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

void PaymentPanel::refreshRounding()
{
    const Settlement &settlement = m_sale.settlement();
    const bool isLeft = !settlement.isSettled();
    const Money rounding = isLeft && chosen() == Tender::Cash ? settlement.cashDue().rounding : settlement.rounding();
    const MoneyText text = m_context.language.text();
    m_rounding->setVisible(!rounding.isZero());
    m_rounding->setText(isLeft ? tr("Rounding of cash %1: to pay %2").arg(text.withSymbol(rounding), text.withSymbol(settlement.cashDue().payable))
                               : tr("Rounding of cash %1").arg(text.withSymbol(rounding)));
}

void PaymentPanel::refreshAmounts()
{
    const Settlement &settlement = m_sale.settlement();
    const Money due = settlement.payable(chosen());
    const QString text = m_amount->text().trimmed();
    m_amount->setPlaceholderText(m_context.language.text().amount(due));
    const auto given = typed();
    Money rest = due;
    bool back = false;
    if (!text.isEmpty() && given && given->minor() >= due.minor() && chosen() == Tender::Cash) {
        rest = Money(given->minor() - due.minor(), due.currency());
        back = true;
    } else if (!text.isEmpty() && given) {
        rest = Money(qMax<qint64>(0, due.minor() - given->minor()), due.currency());
    }
    const bool isTooMuch = settlement.isTooMuch();
    if (isTooMuch)
        rest = settlement.missing().negated();
    m_restTitle->setText(isTooMuch ? tr("Too much") : back ? tr("Change") : tr("Left to pay"));
    m_rest->setToken(isTooMuch ? Token::Bad : back ? Token::Ok : Token::Accent);
    m_rest->setMoney(rest);
    const bool settles = given && given->minor() >= due.minor();
    m_finish->setText(isByTerminal(chosen()) && !settlement.isSettled() ? tr("Ask") : settles || text.isEmpty() ? tr("Charge") : tr("Add"));
    m_finish->setEnabled(m_sale.phase() == OpenPayment::Phase::Paying);
    m_hint->setText(isByTerminal(chosen())         ? tr("By the card terminal (empty = exact amount)")
                        : chosen() == Tender::Cash ? tr("Received (empty = exact amount)")
                                                   : tr("Amount (empty = what is missing)"));
    m_amount->setAccessibleName(m_hint->text());
    refreshRounding();
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
    m_hint->setBuddy(m_amount);
    m_back->setText(tr("Back"));
    m_back->setKey(QStringLiteral("Esc"));
    m_finish->setKey(keys.keyText(QStringLiteral("payment.finish")));
    m_detail->retranslate();
    if (!m_amount->text().isEmpty() && m_amount->text() == m_written.second)
        showAmount(m_written.first);
    refresh();
}

} // namespace mostrador
