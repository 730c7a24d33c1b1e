// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/SearchModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

namespace mostrador {

class FoundDelegate;
class TableView;
class ThemedLabel;

/// What a name found, over the list of the sale, while it is typed. Never takes the focus: the keys come from the code box.
class SearchPopup final : public Card {
    Q_OBJECT
public:
    SearchPopup(const Context &context, Catalogue &catalogue, QWidget *parent);
    void search(const QString &text, const QRect &below); ///< empty text closes it; `below` is where it may lie
    void setPrices(PriceOf priceOf) { m_model.setPrices(std::move(priceOf)); }
    void setLeast(int height) { m_least = height; }       ///< it covers as much, however little was found
    void move(int rows);
    bool isEmpty() const;
    std::optional<Product> current() const;

Q_SIGNALS:
    void chosen(const mostrador::Product &product);

private:
    static constexpr int MaxRows = 8;
    Context m_context;
    SearchModel m_model;
    TableView *m_view;
    FoundDelegate *m_delegate;
    ThemedLabel *m_nothing;
    QString m_text; ///< that is looked for
    QRect m_below;
    int m_least = 0;
};

} // namespace mostrador
