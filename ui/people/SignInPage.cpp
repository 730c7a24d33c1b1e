// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SignInPage.h"
#include "ui/people/PinForm.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace mostrador {

SignInPage::SignInPage(const Context &context, People &people, const QString &last, QWidget *parent)
    : Panel(context.theme, Token::Canvas, parent), m_context(context), m_people(people), m_form(new PinForm(context))
{
    m_form->setMaximumSize(520, 720);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 20, 20, 20);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_form, 8);
    row->addStretch(1);
    outer->addStretch(1);
    outer->addLayout(row, 30);
    outer->addStretch(1);
    setFocusProxy(m_form);
    setProperty("plainKeys", true);
    m_form->setPeople(people.active(), last);
    connect(m_form, &PinForm::tried, this, [this](const QString &user, const QString &pin) {
        m_people.signIn(user, pin, this, [this](const Result<User> &done) {
            if (!done)
                m_form->say(done.error().message);
        });
    });
    retranslate();
    m_form->open();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_form->runKey(*event))
        Panel::keyPressEvent(event);
}

void SignInPage::retranslate()
{
    m_form->setWords(tr("Who is at the till?"), tr("What was open stays as it is."), tr("Sign in"));
    m_form->retranslate();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace mostrador
