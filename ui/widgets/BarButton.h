// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// A quiet button in a bar: an icon and a word or two, with its key in small after them.
class BarButton final : public QAbstractButton {
    Q_OBJECT
public:
    BarButton(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    enum class Room { All, NoKey, Brief, Icon }; ///< for what there is room; the words are read out and in its tip all the same
    void setWords(const QString &words, const QString &key = {}, const QString &brief = {}); ///< without words it hides; without brief ones Brief is Icon
    void setRoom(Room room);
    void setMost(int width); ///< pixels of its words; 0: as many as they need
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont keyFont() const;
    QString shownWords() const;
    const Theme &m_theme;
    QString m_icon;
    QString m_key;
    QString m_brief;
    Room m_room = Room::All;
    int m_most = 0;
};

} // namespace mostrador
