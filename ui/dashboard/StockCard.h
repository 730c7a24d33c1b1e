// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/items/ProductModel.h"
#include "models/services/Activity.h"
#include "ui/charts/TimeChart.h"
#include "ui/dashboard/ValuesModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QStackedWidget;

namespace mostrador {

class CodeReader;
class IconButton;
class SearchPopup;
class Segments;
class TableView;
class ThemedLabel;

/// The stock on the dashboard: what is under its minimum, or the curve of one product, chosen by scan, by name or from another list.
class StockCard final : public Card {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Activity &activity;
        Till &till;
        const Clock &clock;
        const CodeReader *codes = nullptr; ///< none: only codes as the catalogue has them
    };
    StockCard(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    ~StockCard() override;

    void showAlerts();
    void showProduct(const Sku &sku);          ///< its curve
    bool enterCode(const QString &code);       ///< as scanned; false: no such product, which it says
    void refresh();
    void calm();                               ///< now the y axis may shrink
    void retranslate();
    Sku product() const { return m_product ? m_product->sku : Sku(); }
    bool isCurve() const;
    const ValuesModel &curveValues() const { return m_values; }

Q_SIGNALS:
    void stockWanted(const QString &sku);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAlerts();
    QWidget *makeCurve();
    void restyle();
    void turn();
    void say(const QString &text);
    void accept();
    bool runKey(int key);
    QRect popupRoom() const;

    Context m_context;
    Catalogue &m_catalogue;
    const CodeReader *m_codes;
    Activity &m_activity;
    const Clock &m_clock;
    ProductModel m_low;
    ValuesModel m_values;
    std::optional<Product> m_product;
    ThemedLabel *m_title;
    Segments *m_choice;
    QStackedWidget *m_pages;
    TableView *m_alerts = nullptr;
    ThemedLabel *m_noAlerts = nullptr;
    QStackedWidget *m_alertPages = nullptr;
    QLineEdit *m_search = nullptr;
    IconButton *m_twin = nullptr;
    ThemedLabel *m_name = nullptr;
    ThemedLabel *m_quantity = nullptr;
    QStackedWidget *m_curvePages = nullptr;
    TimeChart *m_chart = nullptr;
    TableView *m_table = nullptr;
    ThemedLabel *m_hint = nullptr;
    SearchPopup *m_popup = nullptr;
};

} // namespace mostrador
