// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PinForm.h"
#include "ui/people/PeopleRows.h"
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mostrador {

PinForm::PinForm(const Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_news(new NoticeStrip(context.theme)), m_people(new PeopleRows(context)),
      m_pinTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_pin(new QLineEdit), m_keypad(new Keypad(context)), m_message(new NoticeStrip(context.theme)),
      m_forgotten(new LinkButton(context.theme, Token::Accent)), m_leave(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_go(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setProperty("plainKeys", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 20);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_about);
    m_news->setRounded(true);
    column->addWidget(m_news);
    m_people->setMinimumHeight(110);
    column->addWidget(m_people, 1);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(MostDigits);
    m_pin->setAlignment(Qt::AlignCenter);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_pin));
    m_pin->installEventFilter(this);
    m_pinTitle->setBuddy(m_pin);
    m_keypad->setTarget(m_pin);
    m_message->setRounded(true);
    column->addWidget(m_pinTitle);
    column->addWidget(m_pin);
    column->addWidget(m_keypad);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 2);
    foot->addWidget(m_go, 3);
    column->addLayout(foot);
    m_forgotten->setFocusPolicy(Qt::NoFocus);
    m_forgotten->hide();
    column->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    setFocusProxy(m_pin);
    connect(m_go, &QAbstractButton::clicked, this, &PinForm::go);
    connect(m_leave, &QAbstractButton::clicked, this, &PinForm::left);
    connect(m_forgotten, &QAbstractButton::clicked, this, &PinForm::forgotten);
    connect(m_people, &PeopleRows::changed, this, [this] {
        m_message->clear();
        m_pin->clear();
        m_pin->setFocus();
    });
    connect(&context.theme, &Theme::changed, this, &PinForm::restyle);
    setCanLeave({});
    restyle();
    retranslate();
}

void PinForm::setWords(const QString &title, const QString &about, const QString &deed)
{
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_go->setText(deed);
    setAccessibleName(title);
}

void PinForm::setPeople(const QList<User> &people, const QString &chosen)
{
    m_people->setPeople(people, chosen);
}

void PinForm::setNews(const QString &words)
{
    if (words.isEmpty())
        m_news->clear();
    else
        m_news->show(NoticeStrip::Kind::Warn, QStringLiteral("triangle-alert"), words);
    giveWay();
}

void PinForm::setCanRecover(bool can)
{
    m_forgotten->setVisible(can);
    giveWay();
}

void PinForm::setCanLeave(const QString &word)
{
    m_leave->setText(word);
    m_leave->setKey(QStringLiteral("Esc"));
    m_leave->setVisible(!word.isEmpty());
}

void PinForm::say(const QString &message)
{
    setBusy(false);
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    if (m_leave->isHidden()) // at the sign-in, where it says nothing that matters: its room is for why
        m_about->hide();
    giveWay();
    m_pin->clear();
    m_pin->setFocus();
}

void PinForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_go->setEnabled(!busy);
    m_pin->setReadOnly(busy);
}

void PinForm::open()
{
    setBusy(false);
    m_message->clear();
    m_about->setVisible(!m_about->text().isEmpty());
    m_pin->clear();
    m_pin->setFocus();
}

void PinForm::forget()
{
    m_pin->clear();
}

void PinForm::go()
{
    if (m_isBusy || m_people->chosen().isEmpty())
        return;
    if (m_pin->text().isEmpty())
        return say(tr("Type the PIN, then Enter."));
    setBusy(true);
    m_message->clear();
    Q_EMIT tried(m_people->chosen(), m_pin->text());
}

bool PinForm::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("pin"));
    if (action == QLatin1String("pin.go"))
        go();
    else if (action == QLatin1String("pin.forgotten"))
        return askToRecover();
    else if (!action.isEmpty())
        return m_isBusy || m_people->runKey(action);
    else if (event.key() == Qt::Key_Escape && m_leave->isVisibleTo(this) && !m_isBusy)
        Q_EMIT left();
    else
        return false;
    return true;
}

bool PinForm::askToRecover()
{
    if (!m_forgotten->isVisibleTo(this) || m_isBusy)
        return false;
    Q_EMIT forgotten();
    return true;
}

bool PinForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Card::eventFilter(watched, event);
}

/// The keypad is for fingers; larger type on a low screen goes before it.
void PinForm::giveWay()
{
    const int keys = m_keypad->sizeHint().height() + layout()->spacing();
    const int need = layout()->minimumSize().height() + (m_keypad->isHidden() ? keys : 0);
    if (const bool visible = height() >= need; visible == m_keypad->isHidden())
        m_keypad->setVisible(visible);
    QTimer::singleShot(0, this, &PinForm::seeChosen); // when the list has its new height
}

void PinForm::seeChosen()
{
    for (auto *scroll : findChildren<QScrollArea *>())
        for (auto *row : scroll->findChildren<KeyButton *>())
            if (row->isChecked())
                scroll->ensureWidgetVisible(row, 0, 4);
}

void PinForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveWay();
}

void PinForm::restyle()
{
    m_pin->setFont(m_context.theme.font(Type::CodeBox, QFont::Medium));
    m_pin->setFixedHeight(m_context.theme.control(52));
}

void PinForm::retranslate()
{
    m_pinTitle->setText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_go->setKey(m_context.shortcuts.keyText(QStringLiteral("pin.go")));
    m_forgotten->setText(tr("A manager's PIN is forgotten (%1)").arg(m_context.shortcuts.keyText(QStringLiteral("pin.forgotten"))));
    m_people->retranslate();
}

} // namespace mostrador
