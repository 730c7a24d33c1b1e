// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Words.h"
#include <QTimer>
#include <QWidget>

namespace mostrador {

class KeyButton;
class Theme;
class ThemedLabel;

/// "Removed X. [Undo Ctrl+Z]" for ten seconds.
class UndoBar final : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(const Theme &theme, QWidget *parent = nullptr);
    void offer(const Words &what, const Words &undo, const QString &key);
    void dismiss();

Q_SIGNALS:
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    ThemedLabel *m_text;
    KeyButton *m_button;
    Words m_what;
    Words m_undo;
    QTimer m_timer;
};

} // namespace mostrador
