// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SecretForm.h"
#include "ui/people/PeopleRows.h"
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

SecretForm::SecretForm(const Context &context, int spacing, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_people(new PeopleRows(context)), m_keypad(new Keypad(context)),
      m_message(new NoticeStrip(context.theme)), m_leave(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_go(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setProperty("plainKeys", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 20);
    column->setSpacing(spacing);
    for (ThemedLabel *label : {m_title, m_about}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_message->setRounded(true);
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &SecretForm::sayWhatIsWaitedFor);
    connect(m_leave, &QAbstractButton::clicked, this, &SecretForm::left);
}

QVBoxLayout *SecretForm::column() const
{
    return static_cast<QVBoxLayout *>(layout());
}

void SecretForm::addField(QVBoxLayout *column, ThemedLabel *label, QLineEdit *field)
{
    field->setAlignment(Qt::AlignCenter);
    field->installEventFilter(this);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    m_typed.append(field);
}

void SecretForm::addFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 2);
    foot->addWidget(m_go, 3);
    m_keypad->setWhole();
    m_last = m_typed.first();
    m_keypad->setTarget(m_last);
    column()->addWidget(m_keypad);
    column()->addWidget(m_message);
    column()->addLayout(foot);
    setFocusProxy(m_typed.first());
}

void SecretForm::setBusy(bool busy)
{
    m_isBusy = busy;
    busy ? m_slow.start(SoonMs) : m_slow.stop();
    m_go->setEnabled(!busy);
    for (QLineEdit *field : m_typed)
        field->setReadOnly(busy);
}

/// The system may ask somebody on a window of its own, which can lie behind this one.
void SecretForm::sayWhatIsWaitedFor()
{
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("clock"),
                    [] { return tr("This takes a moment. Where the system asks to unlock its keychain, do so: it is waited for, a minute at most."); });
    giveWay();
}

bool SecretForm::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("pin"));
    if (action == QLatin1String("pin.go"))
        enter();
    else if (!action.isEmpty())
        return runAction(action);
    else if (event.key() == Qt::Key_Escape && m_leave->isVisibleTo(this) && !m_isBusy)
        Q_EMIT left();
    else
        return takeDigit(event);
    return true;
}

bool SecretForm::takeDigit(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!isPlain || text.size() != 1 || !text[0].isDigit() || m_typed.contains(QApplication::focusWidget()))
        return false;
    Keypad::press(m_last, Qt::Key(event.key()), text);
    return true;
}

void SecretForm::refuseScan()
{
    if (m_isBusy)
        return;
    m_message->show(NoticeStrip::Kind::Warn, QStringLiteral("scan-barcode"), [] { return tr("A code was scanned. It is no PIN: nothing was tried."); });
    giveWay();
}

bool SecretForm::runAction(const QString &action)
{
    return m_isBusy || m_people->runKey(action);
}

bool SecretForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_keypad->setTarget(m_last = static_cast<QLineEdit *>(watched));
    if (event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Card::eventFilter(watched, event);
}

/// The keypad is for fingers; larger type on a low screen goes before it.
void SecretForm::giveWay()
{
    const int keys = m_keypad->sizeHint().height() + layout()->spacing();
    const int need = layout()->minimumHeightForWidth(width()) + (m_keypad->isHidden() ? keys : 0);
    if (const bool visible = height() >= need; visible == m_keypad->isHidden())
        m_keypad->setVisible(visible);
    QTimer::singleShot(0, m_people, &PeopleRows::seeChosen); // when the list has its new height
}

void SecretForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveWay();
}

} // namespace mostrador
