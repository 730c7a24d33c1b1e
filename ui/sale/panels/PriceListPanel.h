// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PricingService.h"
#include "ui/sale/panels/SidePanel.h"

namespace mostrador {

/// Whose prices the sale has: as always, or of a list that is chosen by hand.
class PriceListPanel final : public SidePanel {
    Q_OBJECT
public:
    PriceListPanel(const Context &context, SaleEdits &edits, PricingService &pricing, QWidget *parent = nullptr);
    void open(int line) override;
    void again(const QString &action) override; ///< the next one
    bool isDirty() const override { return false; }
    void retranslate() override;

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;
    bool step(int by) override;

private:
    PricingService &m_pricing;
    QList<PriceList> m_lists; ///< the first, without an id, is none
    QButtonGroup *m_rows;
    ThemedLabel *m_nothing;
};

} // namespace mostrador
