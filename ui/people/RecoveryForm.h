// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/Recovery.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QVBoxLayout;

namespace mostrador {

class Keypad;
class KeyButton;
class NoticeStrip;
class PeopleRows;
class ThemedLabel;

/// A manager who has forgotten their PIN: who, the code, and the PIN that they take instead, twice. Enter goes from field to field.
class RecoveryForm final : public Card {
    Q_OBJECT
public:
    RecoveryForm(const Context &context, Recovery &recovery, QWidget *parent = nullptr);
    void open(); ///< empty, and the focus in the code
    bool runKey(const QKeyEvent &event);
    void retranslate();

Q_SIGNALS:
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int Fields = 3; ///< the code, the PIN, the PIN again
    void addField(QVBoxLayout *column, int index);
    void next();
    void go();
    void say(const QString &message, int field);
    void setBusy(bool busy);
    void restyle();
    void giveWay();
    Context m_context;
    Recovery &m_recovery;
    ThemedLabel *m_title;
    ThemedLabel *m_about;
    PeopleRows *m_people;
    ThemedLabel *m_labels[Fields];
    QLineEdit *m_fields[Fields];
    Keypad *m_keypad;
    NoticeStrip *m_message;
    KeyButton *m_leave;
    KeyButton *m_go;
    bool m_isBusy = false;
};

} // namespace mostrador
