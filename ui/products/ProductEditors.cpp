// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/ProductEditors.h"
#include "ui/products/BarcodeList.h"
#include "ui/products/FieldText.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

static constexpr int TaxChoices[] = {2100, 1050, 2700, 500, 250, 0};
static constexpr Unit UnitChoices[] = {Unit::Piece, Unit::Kilogram, Unit::Litre, Unit::Metre};

ProductEditors::ProductEditors(const Context &context, Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_language(context.language), m_sku(new QLineEdit), m_name(new QLineEdit), m_barcodes(new BarcodeList(context, catalogue)),
      m_category(new QComboBox), m_unit(new QComboBox), m_price(new QLineEdit), m_tax(new QComboBox), m_minimum(new QLineEdit), m_favourite(new QLineEdit),
      m_archived(new QCheckBox)
{
    m_sku->setMaxLength(40);
    m_name->setMaxLength(120);
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_tax->setEditable(true);
    m_tax->setInsertPolicy(QComboBox::NoInsert);
    m_tax->setCompleter(nullptr);
    for (QLineEdit *edit : {m_price, m_minimum, m_favourite})
        edit->setAlignment(Qt::AlignRight);
    for (QLineEdit *edit : {m_sku, m_name, m_price, m_minimum, m_favourite, m_category->lineEdit(), m_tax->lineEdit()}) {
        connect(edit, &QLineEdit::textChanged, this, &ProductEditors::edited);
        edit->installEventFilter(this);
    }
    for (QComboBox *combo : {m_category, m_unit, m_tax}) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        combo->installEventFilter(this);
    }
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ProductEditors::edited);
    connect(m_archived, &QCheckBox::toggled, this, &ProductEditors::edited);
    connect(m_barcodes, &BarcodeList::changed, this, &ProductEditors::edited);
    connect(m_barcodes, &BarcodeList::refused, this, &ProductEditors::barcodeRefused);
}

QWidget *ProductEditors::of(ProductField field) const
{
    switch (field) {
    case ProductField::Name: return m_name;
    case ProductField::Gtins: return m_barcodes;
    case ProductField::Category: return m_category;
    case ProductField::Unit: return m_unit;
    case ProductField::Price: return m_price;
    case ProductField::Tax: return m_tax;
    case ProductField::Minimum: return m_minimum;
    case ProductField::Favourite: return m_favourite;
    case ProductField::Archived: return m_archived;
    }
    return nullptr;
}

QString ProductEditors::text(ProductField field) const
{
    switch (field) {
    case ProductField::Gtins: {
        Product product;
        product.gtins = m_barcodes->gtins();
        return FieldText::of(product, field, m_language.text());
    }
    case ProductField::Category: return m_category->currentText();
    case ProductField::Tax: return m_tax->currentText();
    case ProductField::Unit: return m_unit->currentData().toString();
    case ProductField::Archived: return m_archived->isChecked() ? QStringLiteral("1") : QString();
    default: return static_cast<QLineEdit *>(of(field))->text();
    }
}

void ProductEditors::setText(ProductField field, const QString &text)
{
    if (text == this->text(field))
        return;
    switch (field) {
    case ProductField::Gtins: {
        Product product;
        static_cast<void>(FieldText::set(product, field, text, m_language.text()));
        m_barcodes->setGtins(product.gtins);
        Q_EMIT edited();
        return;
    }
    case ProductField::Category: return m_category->setEditText(text);
    case ProductField::Tax: return m_tax->setEditText(text);
    case ProductField::Unit: return m_unit->setCurrentIndex(m_unit->findData(text));
    case ProductField::Archived: return m_archived->setChecked(!text.isEmpty());
    default: static_cast<QLineEdit *>(of(field))->setText(text);
    }
}

void ProductEditors::setCategories(const QStringList &categories)
{
    const QString now = m_category->currentText();
    m_category->clear();
    m_category->addItems(categories);
    m_category->setEditText(now);
}

void ProductEditors::fillChoices()
{
    const QString unit = m_unit->currentData().toString();
    const QString tax = m_tax->currentText();
    m_unit->clear();
    for (const Unit each : UnitChoices)
        m_unit->addItem(FieldText::unitName(each), toWire(each));
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(unit)));
    m_tax->clear();
    for (const int rate : TaxChoices)
        m_tax->addItem(m_language.text().percentFromBasisPoints(rate));
    m_tax->setEditText(tax);
}

void ProductEditors::retranslate()
{
    fillChoices();
    m_category->lineEdit()->setAccessibleName(FieldText::title(ProductField::Category));
    m_tax->lineEdit()->setAccessibleName(FieldText::title(ProductField::Tax));
    m_barcodes->retranslate();
}

bool ProductEditors::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier)) {
            Q_EMIT nextWanted();
            return true;
        }
    }
    return false;
}

} // namespace mostrador
