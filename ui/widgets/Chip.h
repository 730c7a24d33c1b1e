// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

class QPainter;

namespace mostrador {

/// A state as a word on a soft colour; never a bare colour.
class Chip final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Neutral, Accent, Ok, Warn, Bad };

    explicit Chip(const Theme &theme, QWidget *parent = nullptr);
    void set(Kind kind, const QString &text); ///< empty text hides it
    QString text() const { return m_text; }
    Kind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: paints the chip with its left edge at `rect`'s, centred upright; or with its right edge at `rect`'s.
    static QRect paintIn(QPainter &painter, const Theme &theme, const QRect &rect, Kind kind, const QString &text,
                         Qt::Alignment alignment = Qt::AlignLeft);
    static QSize sizeOf(const Theme &theme, const QString &text);
    static Token textToken(Kind kind);
    static Token softToken(Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind = Kind::Neutral;
    QString m_text;
};

} // namespace mostrador
