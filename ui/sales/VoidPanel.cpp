// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/VoidPanel.h"
#include "models/domain/payment/CardNumber.h"
#include "models/domain/payment/RefundParts.h"
#include "ui/payment/TenderText.h"
#include "ui/sales/ButtonGrid.h"
#include "ui/sales/SaleReasonText.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

namespace mostrador {

VoidPanel::VoidPanel(const Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_words(new ThemedLabel(context.theme, Type::List)), m_reasonTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_reasons(new QButtonGroup(this)),
      m_reasonGrid(new QGridLayout), m_how(new ThemedLabel(context.theme, Type::Label, Token::Text)), m_code(new QLineEdit), m_message(new NoticeStrip(context.theme)),
      m_scroll(new ScrollBody), m_cancel(new KeyButton(context.theme, KeyButton::Look::Plain)), m_confirm(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15, 13, 15, 15);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *fields = new QWidget; // with large type on a low screen they are scrolled; what answers below them stays
    auto *asked = new QVBoxLayout(fields);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(8);
    asked->addWidget(m_title);
    asked->addWidget(m_words);
    asked->addSpacing(6);
    asked->addWidget(m_reasonTitle);
    for (int i = 0; i < ReturnReason::ofVoid().size(); ++i) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Plain, fields);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_reasons->addButton(button, i);
    }
    m_reasonGrid->setSpacing(8);
    asked->addLayout(m_reasonGrid);
    asked->addStretch(1);
    m_scroll->setInside(fields);
    column->addWidget(m_scroll, 1);
    m_how->setWordWrap(true);
    m_how->setBuddy(m_code);
    m_code->setMaxLength(40);
    m_code->installEventFilter(this);
    column->addWidget(m_how); // never out of sight: it is about the money
    column->addWidget(m_code);
    m_message->setRounded(true);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_cancel, 1);
    row->addWidget(m_confirm, 1);
    column->addLayout(row);
    connect(m_reasons, &QButtonGroup::idClicked, this, &VoidPanel::choose);
    connect(m_cancel, &QAbstractButton::clicked, this, &VoidPanel::cancelled);
    connect(m_confirm, &QAbstractButton::clicked, this, &VoidPanel::confirm);
    retranslate();
}

void VoidPanel::open(const Sale &sale, Money byHand)
{
    m_sale = sale;
    m_byHand = byHand;
    m_code->clear();
    m_reasons->setExclusive(false);
    for (QAbstractButton *button : m_reasons->buttons())
        button->setChecked(false);
    m_reasons->setExclusive(true);
    m_message->clear();
    retranslate();
    m_scroll->ensureVisible(0, 0);
    setFocus();
}

void VoidPanel::setByHand(Money byHand)
{
    if (byHand == m_byHand)
        return;
    m_byHand = byHand;
    m_code->clear();
    retranslate();
    setFocus();
}

void VoidPanel::askCode(Money byHand)
{
    setByHand(byHand);
    say(tr("Give the money back with the card's terminal and type the authorisation code from its slip. Nothing was recorded yet."));
    m_code->setFocus();
}

void VoidPanel::say(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
}

void VoidPanel::tell(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("credit-card"), message);
}

void VoidPanel::choose(int id)
{
    m_reasons->button(id)->setChecked(true);
    m_message->clear();
    m_scroll->ensureWidgetVisible(m_reasons->button(id));
    setFocus();
}

QString VoidPanel::whyNot(const QString &code) const
{
    if (looksLikeCardNumber(code))
        return tr("This looks like the number of a card, which is never written down here. Nothing was recorded.");
    for (const Payment &payment : m_sale.payments)
        if (isCard(payment.tender) && payment.reference == code)
            return tr("%1 is the code of the payment. Type the one from the slip of the refund. Nothing was recorded yet.").arg(code);
    return {};
}

void VoidPanel::confirm()
{
    if (m_reasons->checkedId() < 0) {
        QTimer::singleShot(0, this, [this] { // the words took room from them
            layout()->activate();
            m_scroll->ensureWidgetVisible(m_reasons->buttons().last());
        });
        return say(tr("Choose a reason. Nothing was recorded yet."));
    }
    const QString code = wantsCode() ? m_code->text().trimmed() : QString();
    if (wantsCode() && code.isEmpty())
        return askCode(m_byHand);
    if (const QString why = code.isEmpty() ? QString() : whyNot(code); !why.isEmpty()) {
        say(why);
        m_code->setFocus();
        return m_code->selectAll();
    }
    Q_EMIT confirmed(ReturnReason::ofVoid().at(m_reasons->checkedId()), code);
}

bool VoidPanel::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("void"));
    if (action == QLatin1String("void.confirm")) {
        confirm();
        return true;
    }
    const QStringList reasons = ReturnReason::ofVoid();
    for (int i = 0; i < reasons.size(); ++i)
        if (action == QStringLiteral("void.") + reasons[i]) {
            choose(i);
            return true;
        }
    return false;
}

void VoidPanel::arrange()
{
    const QMargins around = layout()->contentsMargins();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    arrangeButtons(*m_reasonGrid, m_reasons->buttons(), 2, width() - around.left() - around.right() - bar);
}

void VoidPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void VoidPanel::keyPressEvent(QKeyEvent *event)
{
    if (!runKey(*event))
        Card::keyPressEvent(event);
}

bool VoidPanel::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event))) || Card::eventFilter(watched, event);
}

void VoidPanel::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    const MoneyText text = m_context.language.text();
    m_title->setText(tr("Void the sale %1?").arg(m_sale.number));
    QStringList back;
    for (const Payment &payment : m_sale.payments)
        back.append(TenderText::withAmount(payment.tender, payment.amount, text));
    m_words->setText(tr("All of it comes back to the stock, and the money goes back as it was paid: %1. This cannot be undone.").arg(back.join(QStringLiteral(" · "))));
    m_how->setText(wantsCode() ? tr("%1 go back by hand: do it on the card's terminal. Authorisation code of the refund:").arg(text.withSymbol(m_byHand)) : QString());
    m_code->setAccessibleName(tr("Authorisation code of the refund"));
    m_how->setVisible(wantsCode());
    m_code->setVisible(wantsCode());
    setFocusProxy(wantsCode() ? m_code : nullptr); // what is typed is the code
    m_reasonTitle->setText(tr("Reason"));
    const QStringList reasons = ReturnReason::ofVoid();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *button = static_cast<KeyButton *>(m_reasons->button(i));
        button->setText(SaleReasonText::name(reasons[i]));
        button->setKey(keys.keyText(QStringLiteral("void.") + reasons[i]));
    }
    arrange();
    m_cancel->setText(tr("Do not void"));
    m_cancel->setKey(QStringLiteral("Esc"));
    m_confirm->setText(tr("Void it"));
    m_confirm->setKey(keys.keyText(QStringLiteral("void.confirm")));
    setAccessibleName(m_title->text());
}

} // namespace mostrador
