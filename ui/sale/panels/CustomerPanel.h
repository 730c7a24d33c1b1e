// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Customers.h"
#include "models/services/PricingService.h"
#include "ui/sale/panels/SidePanel.h"

namespace mostrador {

/// Who buys: found as one types, made in place, or nobody by name.
class CustomerPanel final : public SidePanel {
    Q_OBJECT
public:
    struct Needs {
        Customers &customers;
        Till &till;
        PricingService &pricing;
    };
    CustomerPanel(const Context &context, SaleEdits &edits, const Needs &needs, QWidget *parent = nullptr);
    void open(int line) override;
    bool stepBack() override;
    bool isDirty() const override;
    void retranslate() override;

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;
    bool step(int by) override; ///< while one searches

private:
    void makeForm();
    void search();
    void pick(const Customer &customer);
    void edit(const Customer &customer); ///< without an id: a new one
    void leaveForm();
    void keep();
    void doubt();
    void cycle(bool list);
    QStringList groups() const;
    QList<PriceList> lists() const;
    QString listName(const QString &id) const;

    static constexpr int MostRows = 7;
    Needs m_needs;
    QWidget *m_finder;
    QWidget *m_form;
    QLineEdit *m_search;
    QList<Customer> m_found;
    QButtonGroup *m_rows;
    ThemedLabel *m_nobody;
    KeyButton *m_new;
    KeyButton *m_change;
    QLineEdit *m_name;
    QLineEdit *m_tax;
    ThemedLabel *m_doubt;
    KeyButton *m_group;
    KeyButton *m_list;
    Customer m_edited;
    bool m_busy = false;
};

} // namespace mostrador
