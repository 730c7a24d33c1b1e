// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/products/FormField.h"
#include "ui/shell/Context.h"
#include <QHash>
#include <QSet>

class QGridLayout;

namespace mostrador {

class BarcodeList;
class Chip;
class ProductEditors;
class ProductHead;
class ScrollBody;

/// One product's fields. What the person did not touch follows the product when it changes elsewhere; what was touched keeps what was
/// typed, and a note under it tells the other value.
class ProductForm final : public QWidget {
    Q_OBJECT
public:
    /// All that was typed, to come back to it.
    struct Draft {
        Product base;
        qint64 seen = 0;
        bool isNew = false;
        QString sku;
        QHash<ProductField, QString> texts;
    };

    ProductForm(const Context &context, Catalogue &catalogue, QWidget *parent = nullptr);
    void load(const Product &product);
    void loadNew(const Product &product);             ///< a proposal: its SKU can be changed too
    void follow(const Product &now);                  ///< news of the same product
    void revert();
    Draft draft() const;
    void setDraft(const Draft &draft);
    void setCategories(const QStringList &categories);
    void setConflict(const QString &text);            ///< a chip in the head; empty: none

    bool isNew() const { return m_new; }
    bool isDirty() const;
    Sku sku() const;
    const Product &base() const { return m_base; }
    QSet<ProductField> elsewhere() const { return m_elsewhere; } ///< touched fields that changed elsewhere meanwhile
    void keepMine();                                  ///< the person has seen those notes: the edit starts from what stands now
    /// The product as typed. An error is noted at its field, which gets the focus.
    Result<Product> read();
    /// From the version that was seen, with the changed fields only.
    ProductEdit editTo(const Product &after) const;

    FormField &field(ProductField field) const { return *m_fields.value(field); }
    BarcodeList &barcodes() const;
    void focusOn(ProductField field);
    void retranslate();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFields();
    QWidget *makeBody();
    void arrangePairs();
    bool isTouched(ProductField field) const;
    void show(const Product &product);
    void noteElsewhere(ProductField field);
    void refresh();
    Result<void> checkSku() const;

    Context m_context;
    Catalogue &m_catalogue;
    MoneyText m_text;
    Product m_base;
    qint64 m_seen = 0;
    bool m_new = false;
    bool m_filling = false;
    QSet<ProductField> m_elsewhere;
    QHash<ProductField, FormField *> m_fields;
    ProductHead *m_head;
    Chip *m_conflict;
    ScrollBody *m_scroll;
    ProductEditors *m_editors;
    QGridLayout *m_grid = nullptr;
    int m_pairs = 0; ///< row of the first two fields that stand beside each other
    FormField *m_skuField = nullptr;
};

} // namespace mostrador
