// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include <QList>

namespace mostrador {

/// One figure: what it is, how much, how it stands to before (an arrow and words), and how it went. Reads itself out whole.
class KpiTile final : public Card {
    Q_OBJECT
public:
    enum class Turn { None, Up, Down, Same };
    struct Content {
        QString title;
        QString value;
        Turn turn = Turn::None;
        Chip::Kind kind = Chip::Kind::Neutral; ///< whether the turn is good
        QString change;                        ///< empty: no chip
        QString note;                          ///< dim, where the chip would be
        QList<double> course;                  ///< fewer than two: no line
        QString spoken;                        ///< the whole in words
    };

    explicit KpiTile(const Theme &theme, QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int chipWidth() const;
    void paintChip(QPainter &painter, const QRect &box);
    void paintCourse(QPainter &painter, const QRect &room);
    const Theme &m_theme;
    Content m_content;
};

} // namespace mostrador
