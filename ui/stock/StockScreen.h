// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Activity.h"
#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include "models/sync/SyncStatus.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Screen.h"
#include <QTimer>

class QStackedWidget;

namespace mostrador {

class CodeReader;
class EmptyState;
class FilterChips;
class LinkButton;
class NoticeStrip;
class ProductTable;
class SearchBox;
class StockDrawer;
class ThemedLabel;
class UndoBar;

/// What the shop has: the list with its live figures, and in the drawer one product's curve, movements and adjustment. All by keyboard.
class StockScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Activity &activity;
        Till &till;
        SyncControl &sync;
        const Clock &clock;
        const CodeReader *codes = nullptr; ///< none: only codes as the catalogue has them
        Approvals *approvals = nullptr;    ///< none: everybody may do everything
    };
    StockScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);

    QString title() const override { return tr("Stock"); }
    QString icon() const override { return QStringLiteral("boxes"); }
    void activated() override;
    void scanned(const QString &code) override;
    void asked(const QString &argument) override;
    bool stepBack() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Filter { All, Low, Negative };
    void makeLayout();
    void connectNews();
    bool runKey(const QKeyEvent &event);
    void run(const QString &action);
    void setFilter(int filter);
    void applyFilter();
    void showEmpty();
    void refreshCounts();
    void showSort();
    void show(const Sku &sku);
    void adjusted(const Sku &sku);
    void undo();
    void takeBack(const StockMoved &opposite);
    void layoutDrawer();

    Needs m_needs;
    ThemedLabel *m_heading = nullptr;
    SearchBox *m_search = nullptr;
    FilterChips *m_filters = nullptr;
    LinkButton *m_sort = nullptr;
    NoticeStrip *m_notice = nullptr;
    QStackedWidget *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    ProductTable *m_table = nullptr;
    UndoBar *m_undo = nullptr;
    StockDrawer *m_drawer = nullptr;
    QTimer m_second;             ///< “2 s ago” goes on counting while one looks
    std::optional<StockMoved> m_opposite; ///< takes the last adjustment back
};

} // namespace mostrador
