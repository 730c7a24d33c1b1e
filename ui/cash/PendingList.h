// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include <QWidget>

class QVBoxLayout;

namespace mostrador {

class KeyButton;
class ThemedLabel;

/// What a person might want to see to before the drawer is counted.
struct PendingThing {
    QString words;
    QString icon;             ///< of the screen where that is done
    std::function<void()> go; ///< there
};

/// Each of them a button that goes there, and a line under them.
class PendingList final : public QWidget {
    Q_OBJECT
public:
    explicit PendingList(const Context &context, QWidget *parent = nullptr);
    void setThings(const QList<PendingThing> &things, const QString &note);

private:
    Context m_context;
    QVBoxLayout *m_rows;
    ThemedLabel *m_note;
    QList<PendingThing> m_things;
    QList<KeyButton *> m_buttons;
};

} // namespace mostrador
