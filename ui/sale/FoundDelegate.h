// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"
#include <QList>
#include <utility>

namespace mostrador {

/// A row of what a name found: bold what of the name was typed.
class FoundDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void setText(const QString &text) { m_text = text; }
    /// Where words of `name` begin like a word of `text`, as the search takes it: accents and case ignored. (from, length), in order, none over another.
    static QList<std::pair<int, int>> matches(const QString &name, const QString &text);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    QString m_text;
};

} // namespace mostrador
