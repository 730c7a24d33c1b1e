// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/sale/panels/SidePanel.h"

namespace mostrador {

/// Rings up what is not in the catalogue: what it is, its price, its tax and how many.
class OpenLinePanel final : public SidePanel {
    Q_OBJECT
public:
    OpenLinePanel(const Context &context, SaleEdits &edits, Catalogue &catalogue, QWidget *parent = nullptr);
    void open(int line) override;
    bool isDirty() const override;
    void retranslate() override;

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;

private:
    void findRates();
    Catalogue &m_catalogue;
    QList<TaxRate> m_rates; ///< that goods of this shop have
    QLineEdit *m_name;
    QLineEdit *m_price;
    QLineEdit *m_quantity;
    ThemedLabel *m_taxTitle;
    QButtonGroup *m_taxes;
};

} // namespace mostrador
