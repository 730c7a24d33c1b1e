// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RecoveryForm.h"
#include "ui/people/PeopleRows.h"
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTimer>
#include <QVBoxLayout>

namespace mostrador {

enum Field { Code, Pin, Again };

RecoveryForm::RecoveryForm(const Context &context, Recovery &recovery, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_recovery(recovery), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_people(new PeopleRows(context)), m_keypad(new Keypad(context)),
      m_message(new NoticeStrip(context.theme)), m_leave(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_go(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setProperty("plainKeys", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 20);
    column->setSpacing(6);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_message->setRounded(true);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_people, 1);
    for (int i = 0; i < Fields; ++i) {
        m_labels[i] = new ThemedLabel(context.theme, Type::Label, Token::Dim);
        m_fields[i] = new QLineEdit;
        m_fields[i]->installEventFilter(this);
        m_labels[i]->setBuddy(m_fields[i]);
    }
    addField(column, Code);
    auto *pins = new QHBoxLayout;
    pins->setSpacing(12);
    for (const int field : {Pin, Again}) {
        auto *one = new QVBoxLayout;
        one->setSpacing(6);
        addField(one, field);
        pins->addLayout(one, 1);
    }
    column->addLayout(pins);
    column->addWidget(m_keypad);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 2);
    foot->addWidget(m_go, 3);
    column->addLayout(foot);
    setFocusProxy(m_fields[Code]);
    connect(m_go, &QAbstractButton::clicked, this, &RecoveryForm::go);
    connect(m_leave, &QAbstractButton::clicked, this, &RecoveryForm::left);
    connect(&context.theme, &Theme::changed, this, &RecoveryForm::restyle);
    m_people->setPeople(recovery.managers());
    restyle();
    retranslate();
}

/// What is in the code is no secret any more once it was typed, and a wrong digit has to be found.
void RecoveryForm::addField(QVBoxLayout *column, int index)
{
    QLineEdit *field = m_fields[index];
    const bool isCode = index == Code;
    field->setEchoMode(isCode ? QLineEdit::Normal : QLineEdit::Password);
    field->setMaxLength(isCode ? recovery::PrintedDigits + 8 : MostDigits);
    const QRegularExpression typed(isCode ? QStringLiteral("[0-9 -]*") : QStringLiteral("[0-9]*"));
    field->setValidator(new QRegularExpressionValidator(typed, field));
    field->setAlignment(Qt::AlignCenter);
    column->addWidget(m_labels[index]);
    column->addWidget(field);
}

void RecoveryForm::open()
{
    setBusy(false);
    m_message->clear();
    for (QLineEdit *field : m_fields)
        field->clear();
    m_people->setPeople(m_recovery.managers());
    m_fields[Code]->setFocus();
}

void RecoveryForm::say(const QString &message, int field)
{
    setBusy(false);
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    QTimer::singleShot(0, this, &RecoveryForm::giveWay); // when it has its height
    m_fields[field]->setFocus();
    m_fields[field]->selectAll();
}

void RecoveryForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_go->setEnabled(!busy);
    for (QLineEdit *field : m_fields)
        field->setReadOnly(busy);
}

void RecoveryForm::next()
{
    for (int i = 0; i + 1 < Fields; ++i)
        if (m_fields[i]->hasFocus() && !m_fields[i]->text().isEmpty() && m_fields[i + 1]->text().isEmpty())
            return m_fields[i + 1]->setFocus();
    go();
}

void RecoveryForm::go()
{
    if (m_isBusy || m_people->chosen().isEmpty())
        return;
    if (!recovery::wayOf(recovery::digitsOf(m_fields[Code]->text())))
        return say(tr("A printed code has 20 digits, one of the hub 10."), Code);
    if (m_fields[Pin]->text().isEmpty())
        return say(tr("Type the PIN that you want from now on."), Pin);
    if (m_fields[Pin]->text() != m_fields[Again]->text()) {
        m_fields[Again]->clear();
        return say(tr("The two PINs are not the same. Type it again."), Again);
    }
    setBusy(true);
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("clock"), tr("The code is being checked…"));
    m_recovery.recover({m_people->chosen(), m_fields[Code]->text(), m_fields[Pin]->text()}, this, [this](const Result<User> &done) {
        if (!done)
            say(done.error().message, done.error().code == Error::Code::Invalid ? Pin : Code);
    });
}

bool RecoveryForm::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("pin"));
    if (action == QLatin1String("pin.go"))
        next();
    else if (event.key() == Qt::Key_Escape && !m_isBusy)
        Q_EMIT left();
    else
        return !action.isEmpty() && (m_isBusy || m_people->runKey(action));
    return true;
}

bool RecoveryForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_keypad->setTarget(static_cast<QLineEdit *>(watched));
    if (event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Card::eventFilter(watched, event);
}

/// The keypad is for fingers; larger type on a low screen goes before it.
void RecoveryForm::giveWay()
{
    const int keys = m_keypad->sizeHint().height() + layout()->spacing();
    const int need = layout()->minimumHeightForWidth(width()) + (m_keypad->isHidden() ? keys : 0);
    if (const bool visible = height() >= need; visible == m_keypad->isHidden())
        m_keypad->setVisible(visible);
}

void RecoveryForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveWay();
}

void RecoveryForm::restyle()
{
    m_people->setMinimumHeight(m_context.theme.px(58)); // one of them whole
    for (QLineEdit *field : m_fields) {
        field->setFont(m_context.theme.font(Type::SaleLine, QFont::Medium));
        field->setFixedHeight(m_context.theme.control(44));
    }
}

void RecoveryForm::retranslate()
{
    m_title->setText(tr("A manager's PIN is forgotten"));
    m_about->setText(tr("Type the recovery code that this till printed, or one that the hub's administrator makes (mostrador-hub recovery-code). "
                        "It is good once, and it is recorded that it was used."));
    const QString names[] = {tr("Recovery code"), tr("New PIN"), tr("New PIN, again")};
    for (int i = 0; i < Fields; ++i) {
        m_labels[i]->setText(names[i]);
        m_fields[i]->setAccessibleName(names[i]);
    }
    m_leave->setText(tr("Back"));
    m_leave->setKey(QStringLiteral("Esc"));
    m_go->setText(tr("Set the new PIN"));
    m_go->setKey(m_context.shortcuts.keyText(QStringLiteral("pin.go")));
    m_people->retranslate();
}

} // namespace mostrador
