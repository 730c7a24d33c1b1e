// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace mostrador {

class KeyButton;

/// Digits for fingers, in two rows: they type into a field as the keyboard would, and never take the focus.
class Keypad final : public QWidget {
    Q_OBJECT
public:
    explicit Keypad(const Context &context, QWidget *parent = nullptr);
    void setTarget(QLineEdit *field) { m_target = field; }
    void setWhole(); ///< without the decimal mark
    /// Types a key into a field.
    static void press(QLineEdit *field, Qt::Key key, const QString &text);

private:
    void rename();
    const Context m_context;
    QPointer<QLineEdit> m_target;
    QList<KeyButton *> m_keys;
};

} // namespace mostrador
