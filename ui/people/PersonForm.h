// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/People.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace mostrador {

class KeyButton;
class NoticeStrip;
class Segments;
class ThemedLabel;

/// The people of a till, one under the other, and the chosen one to be written: name, role, PIN, and whether they still work here. A digit that is typed
/// beside the fields is of the PIN; while somebody is being kept nothing is typed.
class PersonForm final : public QWidget {
    Q_OBJECT
public:
    PersonForm(const Context &context, People &people, Approvals *approvals, QWidget *parent = nullptr);
    void enter();                       ///< the focus to where one begins
    bool runKey(const QString &action); ///< "people.…"
    void refuseScan();                  ///< a code came into a PIN
    bool leave();                       ///< what is being written; false: nothing is
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow();
    void list();
    void write(const QString &user); ///< empty: a new one
    void save();
    bool isWriting() const;
    bool isTwice(); ///< the PIN; else it is said
    void goOn(const QObject *from);
    void setBusy(bool busy);
    bool takeDigit(const QKeyEvent &event);
    void unlock();
    void say(const QString &message, bool isGood = false);
    User written() const;
    QString changeOf(const User &user) const; ///< what is about to be changed, for both to read
    void restyle();
    Context m_context;
    People &m_people;
    Approvals *m_approvals;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group; ///< of the rows, as many as there ever were people, and one
    ThemedLabel *m_hint;
    ThemedLabel *m_labels[4];
    QLineEdit *m_name;
    Segments *m_role;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    Segments *m_active;
    NoticeStrip *m_message;
    KeyButton *m_new;
    KeyButton *m_unlock;
    KeyButton *m_save;
    QString m_user; ///< that is written; empty: a new one
    bool m_isBusy = false;       ///< it is being kept
    bool m_isRoleChosen = false; ///< of a new one, by its key
};

} // namespace mostrador
