// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SignInPage.h"
#include "ui/people/PinForm.h"
#include "ui/people/RecoveryForm.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

namespace mostrador {

SignInPage::SignInPage(const Context &context, const Needs &needs, const QString &last, QWidget *parent)
    : Panel(context.theme, Token::Canvas, parent), m_context(context), m_needs(needs), m_forms(new QStackedLayout(this)), m_form(new PinForm(context))
{
    addForm(m_form);
    setFocusProxy(m_form);
    setProperty("plainKeys", true);
    m_form->setPeople(needs.people.active(), last);
    m_form->setCanRecover(needs.recovery && !needs.recovery->managers().isEmpty());
    connect(m_form, &PinForm::tried, this, [this](const QString &user, const QString &pin) {
        m_needs.people.signIn(user, pin, this, [this](const Result<User> &done) {
            if (!done)
                m_form->say(done.error());
        });
    });
    connect(m_form, &PinForm::forgotten, this, [this] { showForm(true); });
    retranslate();
    m_form->open();
}

/// In the middle, with room around it where there is some.
void SignInPage::addForm(QWidget *form)
{
    const auto fit = [this, form] { form->setMaximumSize(m_context.theme.px(520), 720); };
    connect(&m_context.theme, &Theme::changed, form, fit);
    fit();
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(20, 20, 20, 20);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(form, 8);
    row->addStretch(1);
    outer->addStretch(1);
    outer->addLayout(row, 30);
    outer->addStretch(1);
    m_forms->addWidget(page);
}

void SignInPage::showForm(bool isRecovery)
{
    if (isRecovery && !m_recovery) {
        m_recovery = new RecoveryForm(m_context, *m_needs.recovery);
        addForm(m_recovery);
        connect(m_recovery, &RecoveryForm::left, this, [this] { showForm(false); });
    }
    m_forms->setCurrentIndex(isRecovery ? 1 : 0);
    setFocusProxy(isRecovery ? static_cast<QWidget *>(m_recovery) : m_form);
    if (isRecovery)
        m_recovery->open();
    else
        m_form->open();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    const bool isTaken = m_forms->currentIndex() == 1 ? m_recovery->runKey(*event) : m_form->runKey(*event);
    if (!isTaken)
        Panel::keyPressEvent(event);
}

/// Whoever's PIN it was reads here that somebody set another one.
QString SignInPage::news() const
{
    const auto news = m_needs.recovery ? m_needs.recovery->news() : std::nullopt;
    if (!news)
        return {};
    const QString when = news->at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    const QString who = m_needs.people.nameOf(news->user);
    return news->way == RecoveryWay::Printed
        ? tr("%1: a new PIN of %2 was set with the printed recovery code.").arg(when, who)
        : tr("%1: a new PIN of %2 was set with a code that %3 made at the hub.").arg(when, who, news->issuedBy);
}

void SignInPage::retranslate()
{
    m_form->setWords(tr("Who is at the till?"), tr("What was open stays as it is."), tr("Sign in"));
    m_form->setNews(news());
    m_form->retranslate();
    if (m_recovery)
        m_recovery->retranslate();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace mostrador
