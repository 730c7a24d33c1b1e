// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/shell/Context.h"
#include <QLineEdit>

namespace mostrador {

class ProductTable;

/// The price of a row, edited where it stands. Enter takes it, Esc leaves it as it was.
class PriceEditor final : public QLineEdit {
    Q_OBJECT
public:
    PriceEditor(const Context &context, ProductTable &table);
    bool open(const ProductRow &row);    ///< false when its row is not to be seen
    void retranslate();

Q_SIGNALS:
    void entered(const mostrador::ProductEdit &edit); ///< from the version that was seen at opening
    void refused(const QString &message);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void accept();
    void place();
    void leave();
    Context m_context;
    ProductTable &m_table;
    Product m_product;
};

} // namespace mostrador
