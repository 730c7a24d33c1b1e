// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// A button for fingers with its key printed on it. Plain: label over key, 52 px. Primary: the same, filled with the accent. Row: key box, icon, label from the left, for lists of
/// choices. Pay: accent, 76 px, label and key at the left, an amount at the right (without one all is centred).
class KeyButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look { Plain, Primary, Row, Pay };

    KeyButton(const Theme &theme, Look look, QWidget *parent = nullptr);
    void setKey(const QString &key);      ///< as printed: "F12"; empty = none
    void setAmount(const QString &amount);
    void setIconName(const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int contentWidth() const;
    void paintPlain(QPainter &painter);
    void paintRow(QPainter &painter);
    void paintPay(QPainter &painter);
    int keyWidth() const;
    void paintKeyBox(QPainter &painter, const QRect &box, const QColor &line, const QColor &text);

    const Theme &m_theme;
    Look m_look;
    QString m_key;
    QString m_amount;
    QString m_icon;
};

} // namespace mostrador
