// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/shell/Context.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mostrador {

class BarcodeList;

/// What a product's fields are typed into, one editor for each field. All are read and filled as text, in the words of FieldText. Enter asks for the next
/// one; the wheel scrolls what they stand in and does not turn a choice that it happens to pass. Whoever lays them out owns them.
class ProductEditors final : public QObject {
    Q_OBJECT
public:
    ProductEditors(const Context &context, Catalogue &catalogue, QObject *parent);
    QWidget *of(ProductField field) const;
    QString text(ProductField field) const;
    void setText(ProductField field, const QString &text);
    void setCategories(const QStringList &categories); ///< to choose from; what is typed stays
    void retranslate();

    QLineEdit &sku() const { return *m_sku; }
    QLineEdit &name() const { return *m_name; }
    QLineEdit &price() const { return *m_price; }
    BarcodeList &barcodes() const { return *m_barcodes; }
    QCheckBox &archived() const { return *m_archived; }

Q_SIGNALS:
    void edited(); ///< also by setText()
    void barcodeRefused(const QString &message);
    void nextWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoices();

    const Language &m_language;
    QLineEdit *m_sku;
    QLineEdit *m_name;
    BarcodeList *m_barcodes;
    QComboBox *m_category;
    QComboBox *m_unit;
    QLineEdit *m_price;
    QComboBox *m_tax;
    QLineEdit *m_minimum;
    QLineEdit *m_favourite;
    QCheckBox *m_archived;
};

} // namespace mostrador
