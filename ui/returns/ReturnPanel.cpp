// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ReturnPanel.h"
#include "ui/payment/TenderText.h"
#include "ui/sales/ButtonGrid.h"
#include "ui/sales/SaleReasonText.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>

namespace mostrador {

static constexpr int AsPaid = 0;
static constexpr int Columns = 3;

ReturnPanel::ReturnPanel(const Context &context, ReturnDraft &draft, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(draft), m_title(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_due(new MoneyLabel(context.theme, context.language, Type::Total, Token::Text, QFont::Bold)),
      m_reasonTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_reasons(new QButtonGroup(this)), m_reasonGrid(new QGridLayout),
      m_refundTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_refunds(new QButtonGroup(this)), m_refundGrid(new QGridLayout),
      m_how(new ThemedLabel(context.theme, Type::Label, Token::Text)), m_customer(new QLineEdit), m_reference(new QLineEdit), m_message(new NoticeStrip(context.theme)),
      m_scroll(new ScrollBody), m_back(new KeyButton(context.theme, KeyButton::Look::Plain)), m_exchange(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_finish(new KeyButton(context.theme, KeyButton::Look::Pay))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(6);
    m_due->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_due->setShrinks();
    column->addWidget(m_title);
    column->addWidget(m_due);
    m_scroll->setInside(makeFields());
    column->addWidget(m_scroll, 1);
    m_scroll->viewport()->installEventFilter(this);
    for (QWidget *always : QList<QWidget *>{m_how, m_reference, m_customer}) // never out of sight: it is about the money
        column->addWidget(always);
    m_message->setRounded(true);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back, 1);
    row->addWidget(m_exchange, 1);
    column->addLayout(row);
    column->addWidget(m_finish);
    for (QLineEdit *field : {m_customer, m_reference}) {
        field->installEventFilter(this);
        field->setMaxLength(field == m_customer ? 120 : 40);
    }
    connect(m_customer, &QLineEdit::textChanged, &draft, &ReturnDraft::setCustomer);
    connect(m_reference, &QLineEdit::textChanged, &draft, &ReturnDraft::setReference);
    connect(m_reasons, &QButtonGroup::idClicked, this, [this](int id) { chooseReason(ReturnReason::ofReturn().at(id)); });
    connect(m_refunds, &QButtonGroup::idClicked, this, &ReturnPanel::chooseRefund);
    connect(m_back, &QAbstractButton::clicked, this, &ReturnPanel::cancelled);
    connect(m_exchange, &QAbstractButton::clicked, this, [this] { m_draft.setExchange(!m_draft.isExchange()); });
    connect(m_finish, &QAbstractButton::clicked, this, &ReturnPanel::finish);
    connect(&draft, &ReturnDraft::changed, this, &ReturnPanel::refresh);
    connect(&draft, &ReturnDraft::failed, this, &ReturnPanel::say);
    connect(&draft, &ReturnDraft::waiting, this, &ReturnPanel::tell);
    connect(&context.language, &Language::changed, this, &ReturnPanel::retranslate);
    connect(&context.theme, &Theme::changed, this, &ReturnPanel::arrange);
    arrange();
    retranslate();
}

QWidget *ReturnPanel::makeFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_reasonTitle);
    m_reasonGrid->setSpacing(8);
    for (int i = 0; i < ReturnReason::ofReturn().size(); ++i) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain, fields);
        button->setCheckable(true);
        m_reasons->addButton(button, i);
    }
    column->addLayout(m_reasonGrid);
    column->addSpacing(4);
    m_refundTitle->setWordWrap(true);
    m_how->setWordWrap(true);
    column->addWidget(m_refundTitle);
    m_refundGrid->setSpacing(8);
    for (int id = AsPaid; id <= int(TenderText::all().size()); ++id) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain, fields);
        button->setCheckable(true);
        button->setHidden(id == AsPaid);
        m_refunds->addButton(button, id);
    }
    column->addLayout(m_refundGrid);
    column->addStretch(1);
    return fields;
}

/// As many beside each other as have room for their words. Where not all of it fits, only the chosen means of payment is shown, and its key goes on
/// through the others.
void ReturnPanel::arrange()
{
    const int room = qMax(200, width() - 28 - 12);
    arrangeButtons(*m_reasonGrid, m_reasons->buttons(), Columns, room);
    for (QAbstractButton *button : m_refunds->buttons())
        button->setVisible(isOffered(m_refunds->id(button)));
    arrangeButtons(*m_refundGrid, m_refunds->buttons(), Columns, room);
    if (m_scroll->widget()->minimumSizeHint().height() <= m_scroll->viewport()->height() || m_scroll->viewport()->height() < 60)
        return;
    for (QAbstractButton *button : m_refunds->buttons())
        button->setVisible(button->isChecked() && isOffered(m_refunds->id(button)));
    arrangeButtons(*m_refundGrid, m_refunds->buttons(), Columns, room);
}

bool ReturnPanel::isOffered(int id) const
{
    return !m_draft.charges() && (id != AsPaid || m_draft.kind() == ReturnDraft::Kind::WithReceipt);
}

void ReturnPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReturnPanel::open()
{
    m_customer->clear();
    m_reference->clear();
    m_message->clear();
    refresh();
}

void ReturnPanel::say(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    if (m_reference->isVisible() && m_reference->text().trimmed().isEmpty() && !m_draft.reason().isEmpty() && !m_draft.lines().isEmpty())
        m_reference->setFocus();
    else if (m_customer->isVisible() && m_customer->text().trimmed().isEmpty() && !m_draft.reason().isEmpty() && !m_draft.lines().isEmpty())
        m_customer->setFocus();
}

void ReturnPanel::tell(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("credit-card"), message);
}

void ReturnPanel::chooseReason(const QString &reason)
{
    m_message->clear();
    m_draft.setReason(reason);
}

void ReturnPanel::chooseRefund(int id)
{
    m_message->clear();
    m_draft.setRefund(id == AsPaid ? std::nullopt : std::optional(Tender(id - 1)));
}

void ReturnPanel::nextRefund()
{
    if (m_draft.charges())
        return;
    const int count = int(TenderText::all().size()) + 1;
    int id = m_draft.refund() ? int(*m_draft.refund()) + 1 : AsPaid;
    do
        id = (id + 1) % count;
    while (!isOffered(id));
    chooseRefund(id);
}

void ReturnPanel::finish()
{
    if (m_draft.isWaiting())
        return;
    m_message->clear();
    m_draft.commit();
}

void ReturnPanel::refresh()
{
    const bool charges = m_draft.charges();
    const bool asPaid = m_draft.kind() == ReturnDraft::Kind::WithReceipt;
    m_due->setMoney(m_draft.due());
    const qsizetype reason = ReturnReason::ofReturn().indexOf(m_draft.reason());
    m_reasons->setExclusive(false);
    for (QAbstractButton *button : m_reasons->buttons())
        button->setChecked(m_reasons->id(button) == reason);
    m_reasons->setExclusive(reason >= 0);
    m_refunds->button(m_draft.refund() ? int(*m_draft.refund()) + 1 : asPaid ? AsPaid : int(Tender::Cash) + 1)->setChecked(true);
    QStringList how;
    const MoneyText text = m_context.language.text();
    const QList<Payment> payments = m_draft.payments();
    for (const Payment &payment : payments)
        if (!payment.amount.isZero() || payments.size() == 1) // rounding may leave nothing of the cash
            how.append(TenderText::withAmount(payment.tender, payment.amount.negated(), text));
    if (!m_draft.rounding().isZero())
        how.append(tr("Rounding of cash %1").arg(text.withSymbol(m_draft.rounding().negated())));
    if (charges)
        how.append(m_draft.isHeld() ? tr("%1 of it was received already").arg(text.withSymbol(m_draft.received())) : tr("By which means comes next"));
    m_how->setText(how.join(QStringLiteral(" · ")));
    m_how->setVisible(!how.isEmpty());
    m_reference->setVisible(m_draft.needsReference());
    m_refundTitle->setVisible(!charges);
    m_customer->setVisible(m_draft.kind() == ReturnDraft::Kind::WithoutReceipt);
    if (m_customer->text().trimmed() != m_draft.customer()) // of one that was taken up again
        m_customer->setText(m_draft.customer());
    setWords();
    arrange();
}

void ReturnPanel::setWords()
{
    const bool charges = m_draft.charges();
    const QString due = charges ? tr("To charge") : tr("To give back");
    m_title->setText(due);
    m_due->setAccessibleName(due);
    m_refundTitle->setText(tr("How the money goes back · %1 changes").arg(m_context.shortcuts.keyText(QStringLiteral("return.refund"))));
    m_reference->setPlaceholderText(tr("Authorisation code of the refund"));
    m_reference->setAccessibleName(m_reference->placeholderText());
    m_exchange->setText(m_draft.isExchange() ? tr("No exchange") : tr("Exchange"));
    m_finish->setText(charges ? tr("Charge") : m_draft.isExchange() && m_draft.due().isZero() ? tr("Exchange") : tr("Give back"));
}

bool ReturnPanel::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("return"));
    if (action == QLatin1String("return.refund")) {
        nextRefund();
        return true;
    }
    if (action == QLatin1String("return.finish")) {
        finish();
        return true;
    }
    if (action == QLatin1String("return.exchange")) {
        m_draft.setExchange(!m_draft.isExchange());
        return true;
    }
    for (const QString &reason : ReturnReason::ofReturn()) {
        if (action == SaleReasonText::action(reason)) {
            chooseReason(reason);
            return true;
        }
    }
    return false;
}

/// Or lower. While its bar comes or goes it is only wider, and what it then asks for would be laid out in the middle of that.
static bool isHigher(const QResizeEvent &event)
{
    return event.size().height() != event.oldSize().height();
}

bool ReturnPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && isHigher(*static_cast<QResizeEvent *>(event)))
        arrange(); // what stands under it came or went
    if (watched == m_scroll->viewport() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        finish();
        return true;
    }
    return runKey(key) || QWidget::eventFilter(watched, event);
}

void ReturnPanel::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    m_reasonTitle->setText(tr("Reason"));
    const QStringList reasons = ReturnReason::ofReturn();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *button = static_cast<KeyButton *>(m_reasons->button(i));
        button->setText(SaleReasonText::name(reasons[i]));
        button->setKey(keys.keyText(SaleReasonText::action(reasons[i])));
    }
    m_refunds->button(AsPaid)->setText(tr("As it was paid"));
    for (const Tender tender : TenderText::all())
        m_refunds->button(int(tender) + 1)->setText(TenderText::name(tender));
    m_customer->setPlaceholderText(tr("Name of the customer"));
    m_customer->setAccessibleName(m_customer->placeholderText());
    m_back->setText(tr("Leave"));
    m_back->setKey(QStringLiteral("Esc"));
    m_exchange->setKey(keys.keyText(QStringLiteral("return.exchange")));
    m_finish->setKey(keys.keyText(QStringLiteral("return.finish")));
    refresh();
}

} // namespace mostrador
