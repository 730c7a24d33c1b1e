// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QLineEdit>

namespace mostrador {

class Chip;

/// The box that takes codes and names. Shows "×3" while what is typed begins with "3*". Keys go first to whoever installed an event
/// filter on edit().
class CodeField final : public QWidget {
    Q_OBJECT
public:
    explicit CodeField(const Theme &theme, QWidget *parent = nullptr);
    QLineEdit *edit() const { return m_edit; }
    void setPlaceholder(const QStringList &texts); ///< from long to short: the longest that fits is shown, the first is read out
    void setUnit(const QString &unit);             ///< of what is typed: "kg" while it is a weight; empty for a code
    void setList(const QString &name);             ///< whose prices count by now: a chip; empty: none

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void showMultiplier(const QString &text);
    void fitPlaceholder();
    static constexpr int Left = 54;
    static constexpr int Right = 10;
    const Theme &m_theme;
    QLineEdit *m_edit;
    Chip *m_times;
    Chip *m_list;
    QStringList m_placeholders;
    QString m_unit;
};

} // namespace mostrador
