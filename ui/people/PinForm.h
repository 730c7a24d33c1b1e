// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/User.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QLineEdit;

namespace mostrador {

class Keypad;
class KeyButton;
class LinkButton;
class NoticeStrip;
class PeopleRows;
class ThemedLabel;

/// Who, and their PIN: people one under the other, a field for digits, and keys for fingers. Codes that are scanned meanwhile go nowhere.
class PinForm final : public Card {
    Q_OBJECT
public:
    explicit PinForm(const Context &context, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &about, const QString &deed);
    void setPeople(const QList<User> &people, const QString &chosen = {});
    void setCanLeave(const QString &word); ///< empty: there is no way out
    void say(const QString &message);
    void setNews(const QString &words); ///< for everybody to read before they sign in; empty: none
    void setCanRecover(bool can);       ///< there is a way for whoever has forgotten their PIN
    void setBusy(bool busy); ///< a PIN is being tried
    void open();             ///< empty, and the focus in it
    void forget();           ///< what was typed
    bool runKey(const QKeyEvent &event);
    void retranslate();

Q_SIGNALS:
    void tried(const QString &user, const QString &pin);
    void left();
    void forgotten();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go();
    bool askToRecover();
    void restyle();
    void giveWay();
    Context m_context;
    ThemedLabel *m_title;
    ThemedLabel *m_about;
    NoticeStrip *m_news;
    PeopleRows *m_people;
    ThemedLabel *m_pinTitle;
    QLineEdit *m_pin;
    Keypad *m_keypad;
    NoticeStrip *m_message;
    LinkButton *m_forgotten;
    KeyButton *m_leave;
    KeyButton *m_go;
    bool m_isBusy = false;
};

} // namespace mostrador
