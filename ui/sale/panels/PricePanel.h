// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/panels/SidePanel.h"

namespace mostrador {

/// Another price for one line. What it was stays in sight, here and on the line.
class PricePanel final : public SidePanel {
    Q_OBJECT
public:
    PricePanel(const Context &context, SaleEdits &edits, QWidget *parent = nullptr);
    void open(int line) override;
    bool isDirty() const override;
    void retranslate() override;

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;

private:
    void refresh();
    void apply(int line, const UnitPrice &price);
    const CartLine *line() const { return edits().cart().line(m_line); }
    int m_line = 0;
    QLineEdit *m_price;
    ThemedLabel *m_preview;
};

} // namespace mostrador
