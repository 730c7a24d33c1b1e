// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/ProductModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/TableView.h"

namespace mostrador {

class ProductDelegate;
class SearchBox;

/// The list of products of the back office. The product that is chosen stays chosen, and in view, while rows change, come and go.
class ProductTable final : public TableView {
    Q_OBJECT
public:
    enum class Purpose { Stock, Prices };

    ProductTable(const Context &context, Catalogue &catalogue, Till &till, Purpose purpose, QWidget *parent = nullptr);
    ProductModel &products() { return m_model; }
    void setFilter(const ProductFilter &filter); ///< what is chosen stays if it is still there, else the first is
    void setConflicts(const QSet<QString> &skus);
    /// Letters typed in the list go to the box; up and down in the box go to the list.
    void setSearch(SearchBox *box);

    Sku sku() const { return m_sku; }            ///< the chosen product's; empty if none
    bool select(const Sku &sku);                 ///< false when it is not among the rows that are loaded
    void sortBy(int column, Qt::SortOrder order);
    void sortByNext();                           ///< name, stock, price in turn
    void reverseSort();
    void retranslate();

Q_SIGNALS:
    void skuChanged(const mostrador::Sku &sku);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const Sku &sku);
    void restorePlace();
    void layoutColumns();
    QList<int> columns() const;
    int widthOf(int column) const;
    void measure();

    Context m_context;
    Purpose m_purpose;
    ProductModel m_model;
    ProductDelegate *m_delegate;
    SearchBox *m_search = nullptr;
    Sku m_sku;
    Sku m_before;            ///< was chosen when a search left nothing
    int m_scroll = 0;
    bool m_resetting = false;
    QHash<int, int> m_widest; ///< pixels of the longest text in each column, of the rows that are loaded
    QString m_measuredIn;     ///< type and language of those
    bool m_refilled = false; ///< the reset comes from a person's filter or order, not from news
};

} // namespace mostrador
