// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QLineEdit;

namespace mostrador {

/// The barcodes of a product: scan or type one and Enter to add it; each can be taken away. The first is the one printed.
class BarcodeList final : public QWidget {
    Q_OBJECT
public:
    BarcodeList(const Context &context, Catalogue &catalogue, QWidget *parent = nullptr);
    void setGtins(const QList<Gtin> &gtins);
    const QList<Gtin> &gtins() const { return m_gtins; }
    void setProduct(const Sku &sku) { m_sku = sku; } ///< its own barcodes are not taken by another
    /// Error::Invalid: which digit was expected; Conflict: the product that has it, by name.
    Result<void> add(const QString &code);
    /// What is still in the field, as if Enter had been pressed; nothing there is fine.
    Result<void> addTyped();
    QLineEdit *edit() const { return m_edit; }
    void retranslate();

Q_SIGNALS:
    void changed();                                  ///< by a person
    void refused(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void remove(int index);
    Context m_context;
    Catalogue &m_catalogue;
    Sku m_sku;
    QList<Gtin> m_gtins;
    QLineEdit *m_edit;
    QGridLayout *m_grid;
    QList<QAbstractButton *> m_chips;
};

} // namespace mostrador
