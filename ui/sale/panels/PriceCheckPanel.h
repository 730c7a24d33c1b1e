// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Catalogue.h"
#include "models/services/PricingService.h"
#include "models/sync/SyncStatus.h"
#include "ui/sale/panels/SidePanel.h"
#include <optional>

namespace mostrador {

class Card;
class SearchPopup;

/// What a product costs, by every list and promotion, and what there is of it; one code after another, and nothing is sold.
class PriceCheckPanel final : public SidePanel {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Till &till;
        PricingService &pricing;
        SyncControl &sync;
        const Clock &clock;
        const CodeReader &codes;
    };
    PriceCheckPanel(const Context &context, SaleEdits &edits, const Needs &needs, QWidget *parent = nullptr);
    void open(int line) override;
    bool scanned(const QString &code) override;
    bool stepBack() override;
    bool isOfSale() const override { return false; }
    bool isDirty() const override { return false; }
    void retranslate() override;
    QStringList lines() const; ///< as shown: what and figure in one

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;
    bool step(int by) override;

private:
    struct Row {
        QString what;
        QString figure;
        bool isStock = false;
    };
    void look(const QString &code);
    void show(const Product &product);
    QList<Row> prices() const;
    QList<Row> promotions(const PricingContext &context) const;
    Row stock() const;
    void refresh();
    void addRow(const Row &row);

    Needs m_needs;
    QLineEdit *m_code;
    Card *m_card;
    ThemedLabel *m_name;
    ThemedLabel *m_codes;
    ThemedLabel *m_price;
    QVBoxLayout *m_rows;
    SearchPopup *m_popup;
    KeyButton *m_add;
    std::optional<Product> m_product;
};

} // namespace mostrador
