// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QKeySequence>
#include <QWidget>

namespace mostrador {

/// Takes the next key that is pressed, whatever it does elsewhere, and tells it. Esc and the loss of the focus end the waiting.
class KeyCatcher final : public QWidget {
    Q_OBJECT
public:
    explicit KeyCatcher(const Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text, bool refused = false);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void caught(const QKeySequence &key);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    bool m_refused = false;
};

} // namespace mostrador
