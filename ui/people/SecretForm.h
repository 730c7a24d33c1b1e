// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace mostrador {

class Keypad;
class KeyButton;
class NoticeStrip;
class PeopleRows;
class ThemedLabel;

/// A card on which something secret is typed: who, one under the other, digits, keys for fingers, and what came of it. Codes that are scanned meanwhile go
/// nowhere, and that is said. A digit that is typed beside the fields goes into one of them, and nowhere else.
class SecretForm : public Card {
    Q_OBJECT
public:
    bool runKey(const QKeyEvent &event);
    void refuseScan(); ///< a code was scanned

Q_SIGNALS:
    void left();

protected:
    SecretForm(const Context &context, int spacing, QWidget *parent);
    QVBoxLayout *column() const;
    void addField(QVBoxLayout *column, ThemedLabel *label, QLineEdit *field); ///< its keys are the form's
    void addFoot();                                                           ///< the keypad and what is under it
    void setBusy(bool busy);                                                  ///< it is being tried
    virtual void enter() = 0;                                                 ///< Enter, in a field or not
    virtual bool runAction(const QString &action);                            ///< "pin.…"; false: it is not for now
    void giveWay();                                                           ///< something has become higher or lower
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Context m_context;
    ThemedLabel *m_title;
    ThemedLabel *m_about;
    PeopleRows *m_people;
    Keypad *m_keypad;
    NoticeStrip *m_message;
    KeyButton *m_leave;
    KeyButton *m_go;
    bool m_isBusy = false;

private:
    static constexpr int SoonMs = 1500; ///< a PIN is tried in less
    bool takeDigit(const QKeyEvent &event);
    void sayWhatIsWaitedFor();
    QTimer m_slow;
    QList<QLineEdit *> m_typed;
    QLineEdit *m_last = nullptr; ///< of them, that had the focus
};

} // namespace mostrador
