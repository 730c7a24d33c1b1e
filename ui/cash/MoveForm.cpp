// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/MoveForm.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/cash/CashWords.h"
#include "ui/cash/TitledField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

static constexpr int MostReasons = 5;
static constexpr int MostNote = 80;

MoveForm::MoveForm(const Context &context, const Needs &needs, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_needs(needs), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_amountTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_amount(new QLineEdit),
      m_reasonTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_reasons(new QButtonGroup(this)),
      m_noteTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_note(new QLineEdit), m_message(new NoticeStrip(context.theme)),
      m_leave(new KeyButton(context.theme, KeyButton::Look::Plain)), m_take(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(15, 13, 15, 15);
    whole->setSpacing(6);
    m_fields = new QWidget; // with large type on a low screen they are scrolled; what answers below them stays
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_scroll = new ScrollBody;
    m_scroll->setInside(m_fields);
    m_scroll->viewport()->installEventFilter(this);
    whole->addWidget(m_title);
    whole->addWidget(m_scroll, 1);
    column->addWidget(m_amountTitle);
    column->addWidget(m_amount);
    column->addWidget(m_reasonTitle);
    for (int i = 0; i < MostReasons; ++i) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Row);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_reasons->addButton(button, i);
        column->addWidget(button);
    }
    column->addWidget(m_noteTitle);
    column->addWidget(m_note);
    column->addStretch(1);
    m_message->setRounded(true);
    whole->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 2);
    foot->addWidget(m_take, 3);
    whole->addLayout(foot);
    m_amount->setAlignment(Qt::AlignRight);
    m_note->setMaxLength(MostNote);
    m_amountTitle->setBuddy(m_amount);
    m_noteTitle->setBuddy(m_note);
    for (QLineEdit *edit : {m_amount, m_note})
        edit->installEventFilter(this);
    connect(m_reasons, &QButtonGroup::idClicked, this, [this] {
        m_message->clear();
        enterField(m_kind == CashMove::Kind::Drawer || !m_amount->text().isEmpty() ? m_note : m_amount);
    });
    connect(m_take, &QAbstractButton::clicked, this, &MoveForm::take);
    connect(m_leave, &QAbstractButton::clicked, this, &MoveForm::left);
    connect(&context.theme, &Theme::changed, this, &MoveForm::restyle);
    restyle();
    retranslate();
}

void MoveForm::open(CashMove::Kind kind, Currency currency)
{
    m_kind = kind;
    m_currency = currency;
    m_doubted.reset();
    m_amount->clear();
    m_note->clear();
    m_message->clear();
    m_reasons->setExclusive(false);
    for (QAbstractButton *button : m_reasons->buttons())
        button->setChecked(false);
    m_reasons->setExclusive(true);
    const bool isDrawer = kind == CashMove::Kind::Drawer;
    m_amount->setVisible(!isDrawer);
    retranslate();
    fit();
    enterField(isDrawer ? m_note : m_amount);
}

void MoveForm::setLow(bool isLow)
{
    m_isLow = isLow;
    m_amountTitle->setVisible(!isLow && m_kind != CashMove::Kind::Drawer);
    m_noteTitle->setVisible(!isLow);
    m_amount->setPlaceholderText(isLow ? m_amountTitle->text() : QString());
    m_note->setPlaceholderText(isLow ? m_noteTitle->text() : QString());
    for (QAbstractButton *button : m_reasons->buttons()) {
        button->setProperty("low", isLow);
        button->updateGeometry();
    }
    m_fields->layout()->setSpacing(isLow ? 3 : 6);
}

/// With large type on a low screen what only names a field stands in it, and the reasons are closer: nothing is cut off.
void MoveForm::fit()
{
    setLow(false);
    m_fields->layout()->activate();
    if (m_fields->layout()->sizeHint().height() > m_scroll->height())
        setLow(true);
}

void MoveForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void MoveForm::say(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
}

void MoveForm::take()
{
    CashMove move{m_kind, Money::zero(m_currency), {}, m_note->text().trimmed()};
    if (m_kind != CashMove::Kind::Drawer) {
        const auto amount = m_context.language.text().parseMoney(m_amount->text(), m_currency);
        if (!amount || amount->minor() <= 0) {
            say(amount ? tr("How much? Type the amount. Nothing was recorded yet.") : amount.error().message);
            return enterField(m_amount);
        }
        move.amount = *amount;
    }
    if (m_reasons->checkedId() < 0)
        return say(tr("Why? Choose a reason. Nothing was recorded yet."));
    if (looksLikeCardNumber(move.note))
        return say(tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."));
    move.reason = CashWords::reasons(m_kind).value(m_reasons->checkedId());
    record(move);
}

bool MoveForm::may(Deed deed, qint64 amount) const
{
    return !m_needs.approvals || m_needs.approvals->may(deed, amount);
}

/// By a round sum for whoever counts the drawer without knowing what should be in it: nobody learns by trying how much that is.
bool MoveForm::isBeyondDrawer(const CashMove &move) const
{
    return move.kind == CashMove::Kind::Out && m_needs.cash.isBeyondDrawer(move.amount, may(Deed::Figures) ? CashDesk::Bound::Exact : CashDesk::Bound::Round);
}

/// Taken out where there should not be so much: asked about once, or said to whoever has to agree.
void MoveForm::record(const CashMove &move)
{
    if (m_isBusy)
        return;
    const bool isBeyond = isBeyondDrawer(move);
    if (isBeyond && may(Deed::PayOut, move.amount.minor()) && m_doubted != move.amount) {
        m_doubted = move.amount;
        enterField(m_amount);
        return m_message->show(NoticeStrip::Kind::Warn, QStringLiteral("triangle-alert"),
                               tr("So much should not be in the drawer. Look at the amount, or press %1 once more: it is recorded so.")
                                   .arg(m_context.shortcuts.keyText(QStringLiteral("cash.next"))));
    }
    const QString reason = CashWords::reason(move.reason);
    const QString words = move.kind == CashMove::Kind::Drawer
        ? tr("Open the drawer: %1").arg(reason)
        : QStringLiteral("%1 %2: %3").arg(CashWords::kind(move.kind), m_context.language.text().withSymbol(move.amount), reason);
    const QString asked = isBeyond ? tr("%1. So much should not be in the drawer").arg(words) : words;
    whenAllowed(m_needs.approvals, {wanted::move(move), asked}, this, [this, move, words](const QString &) {
        m_isBusy = true;
        m_needs.cash.move(move, this, [this, words](const Result<CashMove> &moved) {
            m_isBusy = false;
            moved ? Q_EMIT recorded(words) : say(moved.error().message);
        });
    });
}

bool MoveForm::runKey(const QString &action)
{
    if (action == QLatin1String("cash.next")) {
        take();
        return true;
    }
    const int reason = action.startsWith(QLatin1String("cash.reason")) ? action.mid(11).toInt() - 1 : -1;
    if (reason < 0 || reason >= CashWords::reasons(m_kind).size())
        return reason >= 0;
    m_reasons->button(reason)->click();
    return true;
}

/// What is said takes room from the fields: the one that is written stays in sight.
void MoveForm::keepInSight()
{
    fit();
    QWidget *field = QApplication::focusWidget();
    if (field && m_fields->isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, 4);
}

bool MoveForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport()) {
        if (event->type() == QEvent::Resize) // before its inside is laid out anew
            QMetaObject::invokeMethod(this, &MoveForm::keepInSight, Qt::QueuedConnection);
        return Card::eventFilter(watched, event);
    }
    if (TitledField::isEnter(*event)) {
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat()) // held down it answers no question
            watched == m_amount && m_reasons->checkedId() < 0 ? enterField(m_note) : take();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->modifiers() & Qt::AltModifier) {
        event->ignore(); // a reason's key
        return true;
    }
    return Card::eventFilter(watched, event);
}

void MoveForm::restyle()
{
    m_amount->setFont(m_context.theme.font(Type::CodeBox, QFont::Medium));
    m_amount->setFixedHeight(m_context.theme.control(48));
    m_note->setFont(m_context.theme.font(Type::List));
    m_note->setFixedHeight(m_context.theme.control(40));
    fit();
}

void MoveForm::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    const bool isDrawer = m_kind == CashMove::Kind::Drawer;
    m_title->setText(isDrawer ? tr("Open the drawer") : CashWords::kind(m_kind));
    m_amountTitle->setText(tr("Amount"));
    m_amount->setAccessibleName(tr("Amount"));
    m_reasonTitle->setText(tr("Reason"));
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    const QStringList reasons = CashWords::reasons(m_kind);
    for (int i = 0; i < MostReasons; ++i) {
        auto *button = static_cast<KeyButton *>(m_reasons->button(i));
        button->setVisible(i < reasons.size());
        button->setText(CashWords::reason(reasons.value(i)));
        button->setKey(keys.keyText(QStringLiteral("cash.reason%1").arg(i + 1)));
    }
    m_leave->setText(tr("Leave it"));
    m_leave->setKey(QStringLiteral("Esc"));
    m_take->setText(isDrawer ? tr("Open") : tr("Record"));
    m_take->setKey(keys.keyText(QStringLiteral("cash.next")));
    setAccessibleName(m_title->text());
    setLow(m_isLow);
}

} // namespace mostrador
