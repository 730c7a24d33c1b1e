// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/tabs/TileSheet.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QAbstractButton;

namespace mostrador {

/// Tiles of one size, as many on a page as there is room for. Arrows go from one to the next, Enter presses it.
class TilePages final : public QWidget {
    Q_OBJECT
public:
    explicit TilePages(const Context &context, QWidget *parent = nullptr);
    void setTiles(const QList<QAbstractButton *> &tiles); ///< takes them over, and lets those before go
    void turn(int by);                                    ///< round: after the last comes the first
    int pages() const;
    int page() const { return m_page; }
    void focusTile(); ///< the first on this page, or where it was

Q_SIGNALS:
    void pagesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    bool move(int from, int key);
    TileSheet sheet() const;
    const Context m_context;
    QList<QAbstractButton *> m_tiles;
    int m_page = 0;
    int m_pages = 1; ///< as last told
};

} // namespace mostrador
