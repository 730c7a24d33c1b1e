// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/FavouriteGrid.h"

class QLabel;

namespace mostrador {

class EmptyState;
class KeyButton;
class LinkButton;
class ThemedLabel;

/// The right column while selling: favourites, what can be done with the sale, and the pay button with the total in it.
class QuickPanel final : public QWidget {
    Q_OBJECT
public:
    QuickPanel(const Context &context, Catalogue &catalogue, Till &till, FavouriteBoard &board, QWidget *parent = nullptr);
    void setTotal(Money total, bool hasLines);
    void retranslate();
    FavouriteGrid &favourites() { return *m_grid; }

Q_SIGNALS:
    void wanted(const QString &action); ///< a button's id in the shortcuts' table

private:
    void showPage();
    Context m_context;
    ThemedLabel *m_title;
    FavouriteGrid *m_grid;
    LinkButton *m_edit;
    LinkButton *m_pager; ///< "1/2 · PgDn", when they do not fit on one page
    QList<KeyButton *> m_actions;
    KeyButton *m_pay;
};

} // namespace mostrador
