// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/CardView.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace mostrador {

using Stage = CardWords::Stage;

static constexpr int IconTop = 14;
static constexpr int IconSize = 56;

CardView::CardView(const Context &context, CardDesk &desk, OpenPayment &sale, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_sale(sale), m_title(new ThemedLabel(context.theme, Type::Missing, Token::Text, QFont::Medium)),
      m_amount(new MoneyLabel(context.theme, context.language, Type::Total, Token::Text, QFont::Bold)), m_detail(new ThemedLabel(context.theme, Type::SaleLine)),
      m_advice(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_codeTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_code(new QLineEdit),
      m_message(new NoticeStrip(context.theme))
{
    setFocusPolicy(Qt::StrongFocus);
    m_message->setRounded(true);
    m_amount->setShrinks();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, IconTop + IconSize + 14, 14, 14);
    column->setSpacing(8);
    for (ThemedLabel *label : {m_title, static_cast<ThemedLabel *>(m_amount), m_detail, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_amount);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(m_codeTitle);
    column->addWidget(m_code);
    m_approved = addButton(QStringLiteral("card.approved"), &CardView::approved);
    m_notCharged = addButton(QStringLiteral("card.notCharged"), &CardView::notCharged);
    m_byHand = addButton(QStringLiteral("card.byHand"), &CardView::byHand);
    m_giveBack = addButton(QStringLiteral("card.giveBack"), &CardView::giveBack);
    m_next = addButton(QStringLiteral("card.next"), &CardView::next);
    m_leave = new KeyButton(context.theme, KeyButton::Look::Plain);
    m_go = new KeyButton(context.theme, KeyButton::Look::Pay);
    for (const QList<KeyButton *> &buttons : {QList<KeyButton *>{m_approved, m_notCharged}, QList<KeyButton *>{m_byHand, m_giveBack, m_next}}) {
        auto *choices = new QHBoxLayout;
        choices->setSpacing(8);
        for (KeyButton *button : buttons)
            choices->addWidget(button, 1);
        column->addLayout(choices);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 1);
    foot->addWidget(m_go, 2);
    m_leave->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addLayout(foot);
    m_code->installEventFilter(this);
    m_code->setMaxLength(TerminalPayments::MostAuthorisation);
    connect(m_leave, &QAbstractButton::clicked, this, &CardView::stepBack);
    connect(m_go, &QAbstractButton::clicked, this, &CardView::go);
    connect(&desk, &CardDesk::currentChanged, this, &CardView::refresh);
    connect(&desk, &CardDesk::waitingChanged, this, &CardView::refresh);
    connect(&context.language, &Language::changed, this, &CardView::refresh);
    connect(&context.theme, &Theme::changed, this, &CardView::arrange);
    arrange();
    retranslate();
}

void CardView::arrange()
{
    m_code->setFont(m_context.theme.font(Type::SaleLine));
    m_code->setFixedHeight(m_context.theme.control(48));
    giveWay();
}

/// Where large words leave no room for all, the icon goes, then what is advised and then the detail, which are read out all the same.
void CardView::giveWay()
{
    const auto isCrowded = [this] { return height() < (layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width()) : layout()->minimumSize().height()); };
    layout()->setContentsMargins(14, IconTop + IconSize + 14, 14, 14);
    m_advice->show();
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_hasIcon = !isCrowded();
    if (m_hasIcon)
        return;
    layout()->setContentsMargins(14, IconTop, 14, 14);
    m_advice->setVisible(!isCrowded());
    if (isCrowded())
        m_detail->hide();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

KeyButton *CardView::addButton(const QString &action, void (CardView::*run)())
{
    auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain);
    button->setObjectName(action); // its key is printed anew when keys change
    connect(button, &QAbstractButton::clicked, this, run);
    return button;
}

void CardView::open()
{
    setMessage({});
    refresh();
    setFocus();
}

void CardView::setMessage(const QString &message)
{
    if (message.isEmpty())
        m_message->clear();
    else
        m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    giveWay();
}

void CardView::showError(const Result<void> &result)
{
    setMessage(result ? QString() : result.error().message);
}

void CardView::refresh()
{
    const auto &attempt = m_desk.current();
    if (!attempt)
        return;
    const auto owner = m_desk.elsewhere(*attempt);
    m_words = owner ? CardWords::elsewhere(*attempt, owner->isExchange ? CardWords::ofExchange(owner->receipt) : CardWords::ofSale())
                    : CardWords::of(*attempt, m_sale.phase() == OpenPayment::Phase::Paying, m_desk.canUse());
    const QString shown = attempt->reference + toWire(attempt->state);
    if (m_shown != shown) {
        if (m_code->hasFocus())
            setFocus();
        m_code->clear();
        m_code->hide();
        setMessage({});
    }
    m_shown = shown;
    m_title->setText(m_words.title);
    m_title->setToken(m_words.stage == Stage::Asking ? Token::Text : m_words.token);
    m_amount->setMoney(attempt->amount);
    m_detail->setText(m_words.detail);
    m_detail->setVisible(!m_words.detail.isEmpty());
    m_advice->setText(m_words.advice);
    setAccessibleName(m_words.title);
    setAccessibleDescription(QStringList{m_words.detail, m_words.advice}.join(QLatin1Char(' ')));
    const bool isPurchase = attempt->kind == AttemptKind::Purchase;
    const bool isPaying = m_sale.phase() == OpenPayment::Phase::Paying && !owner;
    m_codeTitle->setVisible(!m_code->isHidden());
    m_approved->setVisible(m_words.stage == Stage::Unknown);
    m_notCharged->setVisible(m_words.stage == Stage::Unknown);
    m_byHand->setVisible(isPurchase && isPaying && (m_words.stage == Stage::Declined || m_words.stage == Stage::NotCharged));
    m_giveBack->setVisible(isPurchase && m_words.stage == Stage::Approved && !owner);
    m_next->setVisible(m_words.stage != Stage::Asking && m_desk.hasNext());
    m_go->setText(m_words.go);
    m_go->setVisible(!m_words.go.isEmpty());
    m_leave->setText(m_words.stage == Stage::Asking ? tr("Cancel") : m_words.stage == Stage::Unknown || m_words.stage == Stage::Approved ? tr("Leave it") : tr("Back"));
    giveWay();
    update();
}

void CardView::go()
{
    if (m_words.go.isEmpty())
        return;
    if (m_words.stage == Stage::Unknown) {
        setMessage({});
        m_desk.askNow();
    } else if (m_desk.current() && m_desk.elsewhere(*m_desk.current())) {
        m_desk.goThere();
    } else if (m_words.stage == Stage::Approved) {
        showError(m_desk.use());
    } else {
        showError(m_desk.again());
    }
}

void CardView::giveBack()
{
    showError(m_desk.giveBack());
}

/// A person has looked at the terminal's slip: first its code, then it counts as approved.
void CardView::approved()
{
    if (m_code->isHidden()) {
        m_code->show();
        m_codeTitle->show();
        giveWay();
        m_code->setFocus();
        return;
    }
    showError(m_desk.settleByHand(true, m_code->text()));
}

void CardView::notCharged()
{
    showError(m_desk.settleByHand(false, {}));
}

void CardView::byHand()
{
    m_desk.leave();
    Q_EMIT byHandWanted();
}

void CardView::next()
{
    m_desk.showNext();
}

bool CardView::stepBack()
{
    if (!m_code->isHidden()) {
        m_code->hide();
        m_codeTitle->hide();
        giveWay();
        setFocus();
    } else if (m_words.stage == Stage::Asking) {
        m_desk.cancel();
        setMessage({});
    } else {
        m_desk.leave();
    }
    return true;
}

bool CardView::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("card"));
    const bool hasNothingToGo = action == QLatin1String("card.go") && m_words.go.isEmpty() && m_code->isHidden();
    if (action.isEmpty() || hasNothingToGo)
        return false;
    if (action == QLatin1String("card.go"))
        m_code->isHidden() ? go() : approved();
    const QList<std::pair<QString, KeyButton *>> buttons{{QStringLiteral("card.approved"), m_approved},
                                                         {QStringLiteral("card.notCharged"), m_notCharged},
                                                         {QStringLiteral("card.byHand"), m_byHand},
                                                         {QStringLiteral("card.giveBack"), m_giveBack},
                                                         {QStringLiteral("card.next"), m_next}};
    for (const auto &[id, button] : buttons)
        if (action == id && button->isVisible())
            button->click();
    return true;
}

bool CardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_code && event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    if (runKey(*event))
        return;
    // While a sale is being paid, what is typed here is meant for nobody.
    const bool isForTheWindow = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) || event->key() == Qt::Key_Escape;
    if (m_sale.phase() == OpenPayment::Phase::Paying && !isForTheWindow)
        return;
    QWidget::keyPressEvent(event);
}

void CardView::paintEvent(QPaintEvent *)
{
    if (!m_hasIcon)
        return;
    QPainter painter(this);
    m_context.theme.icons().paint(painter, QRect((width() - IconSize) / 2, IconTop, IconSize, IconSize), m_words.icon, m_context.theme.color(m_words.token));
}

void CardView::retranslate()
{
    m_codeTitle->setText(tr("Authorisation code on the terminal's slip"));
    m_code->setAccessibleName(m_codeTitle->text());
    m_approved->setText(tr("Slip says yes"));
    m_notCharged->setText(tr("Slip says no"));
    m_byHand->setText(tr("Card by hand"));
    m_giveBack->setText(tr("Give it back"));
    m_next->setText(tr("The next one"));
    for (KeyButton *button : {m_approved, m_notCharged, m_byHand, m_giveBack, m_next})
        button->setKey(m_context.shortcuts.keyText(button->objectName()));
    m_leave->setKey(QStringLiteral("Esc"));
    m_go->setKey(m_context.shortcuts.keyText(QStringLiteral("card.go")));
    refresh();
}

} // namespace mostrador
