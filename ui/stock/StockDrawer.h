// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Activity.h"
#include "models/services/Catalogue.h"
#include "models/sync/SyncStatus.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <optional>

class QStackedWidget;

namespace mostrador {

class AdjustPanel;
class Chip;
class EmptyState;
class KeyButton;
class MovementList;
class ProductHead;
class ThemedLabel;
class TimeChart;
class Till;

/// One product's stock: figures and how old they are, its curve, this till's movements, and the place to adjust it.
class StockDrawer final : public Card {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Activity &activity;
        Till &till;
        SyncControl &sync;
        const Clock &clock;
        Approvals *approvals = nullptr;
    };
    StockDrawer(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void show(const Sku &sku);         ///< empty: nothing is chosen
    Sku sku() const { return m_row ? m_row->product.sku : Sku(); }
    void refresh();                    ///< the same product again, after news
    bool startAdjusting();             ///< false when nothing is chosen
    bool stopAdjusting();              ///< false when nobody was
    bool isAdjusting() const;
    AdjustPanel &adjust() { return *m_adjust; }
    void retranslate();
    QString ageText() const;           ///< how old the figure is and what this till sold since; empty when it is fresh

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void adjustWanted();
    void productWanted();
    void adjusted(const mostrador::Sku &sku);

private:
    QWidget *makeDetails();
    QWidget *makeFigures();
    void refreshFigures();
    void refreshCurve();
    void recolour();
    void giveWay();

    Context m_context;
    Needs m_needs;
    std::optional<ProductRow> m_row;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_product;
    ProductHead *m_head;
    QWidget *m_figures;
    ThemedLabel *m_titles[3];
    ThemedLabel *m_stock;
    ThemedLabel *m_minimum;
    ThemedLabel *m_price;
    Chip *m_state;
    ThemedLabel *m_age;
    QStackedWidget *m_lower;
    ThemedLabel *m_curveTitle;
    TimeChart *m_curve;
    ThemedLabel *m_movementsTitle;
    MovementList *m_movements;
    AdjustPanel *m_adjust;
    KeyButton *m_toProduct;
    KeyButton *m_toAdjust;
};

} // namespace mostrador
