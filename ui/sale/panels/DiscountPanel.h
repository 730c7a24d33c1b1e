// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/panels/SidePanel.h"

namespace mostrador {

/// Takes a share or an amount off a line or off the whole sale, for a reason.
class DiscountPanel final : public SidePanel {
    Q_OBJECT
public:
    DiscountPanel(const Context &context, SaleEdits &edits, QWidget *parent = nullptr);
    void open(int line) override;               ///< 0: on the whole sale; its key goes on to the chosen line
    void again(const QString &action) override; ///< from the line to the whole sale and back; the key of the whole sale: to that
    void type(const QString &number);           ///< what was typed before it was opened
    bool isDirty() const override;
    void retranslate() override;

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;

private:
    int line() const; ///< 0: the whole sale
    void setLine(int line);
    bool isShare() const;
    Discount given() const; ///< what it has by now
    void load();
    void refresh();
    QString reason() const;
    void apply(const Discount &discount);
    void give(int line, const Discount &discount);

    int m_line = 0;
    QButtonGroup *m_modes;
    QLineEdit *m_amount;
    QButtonGroup *m_reasons;
    QLineEdit *m_reason;
    ThemedLabel *m_preview;
};

} // namespace mostrador
