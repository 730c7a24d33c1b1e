// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PinForm.h"
#include "models/services/people/PeopleService.h"
#include "ui/people/PeopleRows.h"
#include "ui/people/PinField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QVBoxLayout>

namespace mostrador {

PinForm::PinForm(const Context &context, QWidget *parent)
    : SecretForm(context, 8, parent), m_news(new NoticeStrip(context.theme)), m_pinTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_pin(new PinField),
      m_forgotten(new LinkButton(context.theme, Token::Accent))
{
    m_news->setRounded(true);
    column()->addWidget(m_news);
    m_people->setMinimumHeight(110);
    column()->addWidget(m_people, 1);
    addField(column(), m_pinTitle, m_pin);
    addFoot();
    m_forgotten->setFocusPolicy(Qt::NoFocus);
    m_forgotten->hide();
    column()->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    connect(m_go, &QAbstractButton::clicked, this, &PinForm::enter);
    connect(m_forgotten, &QAbstractButton::clicked, this, &PinForm::forgotten);
    connect(&m_second, &QTimer::timeout, this, &PinForm::showWait);
    connect(m_people, &PeopleRows::changed, this, [this] {
        m_second.stop();
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

void PinForm::say(const Error &problem)
{
    setBusy(false);
    m_problem = problem.message;
    m_waitMs = problem.detail.toLongLong(); // of a wait; else there is no number
    m_wait.setRemainingTime(m_waitMs);
    if (m_waitMs > 0)
        m_second.start(1000);
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), m_problem);
    if (m_leave->isHidden()) // at the sign-in, where it says nothing that matters: its room is for why
        m_about->hide();
    giveWay();
    m_pin->clear();
    m_pin->setFocus();
}

/// The same words with what is left of the wait, and nothing any more when it is over.
void PinForm::showWait()
{
    const qint64 left = m_wait.remainingTime();
    if (left <= 0 || m_message->text().isEmpty()) {
        m_second.stop();
        if (left <= 0 && !m_isBusy)
            m_message->clear();
        return giveWay();
    }
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), QString(m_problem).replace(waitText(m_waitMs), waitText(left)));
}

void PinForm::open()
{
    setBusy(false);
    m_second.stop();
    m_message->clear();
    m_about->setVisible(!m_about->text().isEmpty());
    m_pin->clear();
    m_pin->setFocus();
}

void PinForm::forget()
{
    m_pin->clear();
}

void PinForm::enter()
{
    if (m_isBusy || m_people->chosen().isEmpty())
        return;
    if (m_pin->text().isEmpty())
        return say(tr("Type the PIN, then Enter."));
    setBusy(true);
    m_second.stop();
    m_message->clear();
    Q_EMIT tried(m_people->chosen(), m_pin->text());
}

bool PinForm::runAction(const QString &action)
{
    return action == QLatin1String("pin.forgotten") ? askToRecover() : SecretForm::runAction(action);
}

bool PinForm::askToRecover()
{
    if (!m_forgotten->isVisibleTo(this) || m_isBusy)
        return false;
    Q_EMIT forgotten();
    return true;
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
