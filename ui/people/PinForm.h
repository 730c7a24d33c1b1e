// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/domain/people/User.h"
#include "ui/people/SecretForm.h"
#include <QDeadlineTimer>
#include <QTimer>

namespace mostrador {

class LinkButton;

/// Who, and their PIN.
class PinForm final : public SecretForm {
    Q_OBJECT
public:
    explicit PinForm(const Context &context, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &about, const QString &deed);
    void setPeople(const QList<User> &people, const QString &chosen = {});
    void setCanLeave(const QString &word); ///< empty: there is no way out
    void say(const Error &problem);        ///< how long somebody has to wait runs down
    void say(const QString &message) { say(Error{Error::Code::Invalid, message, {}}); }
    void setNews(const QString &words); ///< for everybody to read before they sign in; empty: none
    void setCanRecover(bool can);       ///< there is a way for whoever has forgotten their PIN
    void open();                        ///< empty, and the focus in it
    void forget();                      ///< what was typed
    void retranslate();

Q_SIGNALS:
    void tried(const QString &user, const QString &pin);
    void forgotten();

protected:
    void enter() override;
    bool runAction(const QString &action) override;

private:
    bool askToRecover();
    void showWait();
    void restyle();
    NoticeStrip *m_news;
    ThemedLabel *m_pinTitle;
    QLineEdit *m_pin;
    LinkButton *m_forgotten;
    QString m_problem;
    QDeadlineTimer m_wait; ///< until the next try
    qint64 m_waitMs = 0;   ///< that it began with
    QTimer m_second;
};

} // namespace mostrador
