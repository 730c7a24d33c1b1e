// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QStyledItemDelegate>

namespace mostrador {

/// Paints the rows of a TableView: a line under each, the chosen one soft with a 3 px bar at its left, the cell's text by its
/// alignment. A screen that wants more in a cell (a chip, a second line) overrides paintCell and calls the helpers.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// `rect` is the cell less 8 px at both sides. The base writes Qt::DisplayRole in List size.
    virtual void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    void text(QPainter &painter, const QRect &rect, const QString &text, Type type, Token token = Token::Text, QFont::Weight weight = QFont::Normal,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// Two lines in one cell: `first` in `type`, `second` in label size and dim.
    void twoLines(QPainter &painter, const QRect &rect, const QString &first, const QString &second, Type type) const;
    static Qt::Alignment alignmentOf(const QModelIndex &index);
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
};

} // namespace mostrador
