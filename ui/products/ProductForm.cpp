// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/ProductForm.h"
#include "ui/products/BarcodeList.h"
#include "ui/products/FieldText.h"
#include "ui/products/ProductEditors.h"
#include "ui/products/ProductHead.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ScrollBody.h"
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>

namespace mostrador {

ProductForm::ProductForm(const Context &context, Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_context(context), m_catalogue(catalogue), m_text(context.language.text()), m_head(new ProductHead(context.theme)),
      m_conflict(new Chip(context.theme)), m_scroll(new ScrollBody), m_editors(new ProductEditors(context, catalogue, this))
{
    makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_conflict);
    column->addLayout(head);
    m_conflict->hide();
    m_scroll->setInside(makeBody());
    column->addWidget(m_scroll, 1);
    m_scroll->viewport()->installEventFilter(this);
    connect(&context.theme, &Theme::changed, this, &ProductForm::arrangePairs);
    retranslate();
}

void ProductForm::makeFields()
{
    connect(m_editors, &ProductEditors::edited, this, &ProductForm::refresh);
    connect(m_editors, &ProductEditors::nextWanted, this, [this] { focusNextChild(); });
    connect(m_editors, &ProductEditors::barcodeRefused, this, [this](const QString &message) { field(ProductField::Gtins).setNote(FormField::Note::Wrong, message); });
    m_skuField = new FormField(m_context.theme, &m_editors->sku());
    for (const ProductField each : FieldText::all()) {
        auto *made = new FormField(m_context.theme, m_editors->of(each));
        m_fields.insert(each, made);
        connect(made, &FormField::linkClicked, this, [this, each] { // takes the other value
            m_editors->setText(each, FieldText::of(m_base, each, m_text));
            focusOn(each);
        });
    }
}

QWidget *ProductForm::makeBody()
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 2, 6, 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int row = 0;
    grid->addWidget(m_skuField, row++, 0, 1, 2);
    grid->addWidget(&field(ProductField::Name), row++, 0, 1, 2);
    grid->addWidget(&field(ProductField::Gtins), row++, 0, 1, 2);
    m_pairs = row;
    grid->addWidget(&field(ProductField::Archived), row + 6, 0, 1, 2);
    grid->setRowStretch(row + 7, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_grid = grid;
    arrangePairs();
    return body;
}

/// Two fields beside each other where both have room, else one under the other.
void ProductForm::arrangePairs()
{
    if (!m_grid)
        return;
    const QList<std::pair<ProductField, ProductField>> pairs{{ProductField::Price, ProductField::Tax},
                                                             {ProductField::Category, ProductField::Unit},
                                                             {ProductField::Minimum, ProductField::Favourite}};
    int wide = 0;
    for (const auto &[left, right] : pairs)
        wide = qMax(wide, 2 * qMax(field(left).minimumSizeHint().width(), field(right).minimumSizeHint().width()));
    const bool beside = wide + m_grid->horizontalSpacing() + 6 + 14 <= width() || width() < 120; // 14: the bar at its side
    int row = m_pairs;
    for (const auto &[left, right] : pairs) {
        m_grid->addWidget(&field(left), row, 0, 1, beside ? 1 : 2, Qt::AlignTop);
        m_grid->addWidget(&field(right), beside ? row : row + 1, beside ? 1 : 0, 1, beside ? 1 : 2, Qt::AlignTop);
        row += 2;
    }
}

/// Another way to write the same value is no change.
bool ProductForm::isTouched(ProductField field) const
{
    const QString typed = m_editors->text(field);
    if (typed.trimmed() == FieldText::of(m_base, field, m_text))
        return false;
    Product after = m_base;
    return !FieldText::set(after, field, typed, m_text) || !(after == m_base);
}

void ProductForm::show(const Product &product)
{
    m_filling = true;
    for (const ProductField each : FieldText::all())
        m_editors->setText(each, FieldText::of(product, each, m_text));
    barcodes().setProduct(product.sku);
    barcodes().edit()->clear();
    m_filling = false;
}

void ProductForm::load(const Product &product)
{
    const bool other = m_new || product.sku != m_base.sku;
    m_base = product;
    m_seen = product.version;
    m_new = false;
    field(ProductField::Archived).show();
    m_elsewhere.clear();
    m_editors->sku().setText(product.sku);
    show(product);
    if (other)
        m_scroll->ensureVisible(0, 0);
    refresh();
}

void ProductForm::loadNew(const Product &product)
{
    load(product);
    m_new = true;
    field(ProductField::Archived).hide(); // it is made to be sold
    if (product.price.isZero())
        m_editors->price().clear();
    refresh();
}

void ProductForm::revert()
{
    if (m_new)
        return loadNew(m_base);
    load(m_base);
}

void ProductForm::follow(const Product &now)
{
    if (m_new || now.sku != m_base.sku)
        return;
    const Product before = m_base;
    QList<ProductField> touched;
    for (const ProductField each : FieldText::all()) {
        if (isTouched(each))
            touched.append(each);
    }
    m_base = now;
    m_filling = true;
    for (const ProductField each : FieldText::all()) {
        const bool changed = FieldText::of(before, each, m_text) != FieldText::of(now, each, m_text);
        if (!touched.contains(each))
            m_editors->setText(each, FieldText::of(now, each, m_text));
        else if (changed && isTouched(each))
            m_elsewhere.insert(each);
    }
    m_filling = false;
    if (m_elsewhere.isEmpty())
        m_seen = now.version;
    refresh();
}

ProductForm::Draft ProductForm::draft() const
{
    Draft draft{m_base, m_seen, m_new, m_editors->sku().text(), {}};
    for (const ProductField each : FieldText::all())
        draft.texts.insert(each, m_editors->text(each));
    return draft;
}

/// What was typed, over what stands now.
void ProductForm::setDraft(const Draft &draft)
{
    draft.isNew ? loadNew(draft.base) : load(draft.base);
    m_seen = draft.seen;
    m_editors->sku().setText(draft.sku);
    for (const ProductField each : FieldText::all())
        m_editors->setText(each, draft.texts.value(each));
    if (const auto now = draft.isNew ? std::nullopt : m_catalogue.product(draft.base.sku))
        follow(*now);
    refresh();
}

bool ProductForm::isDirty() const
{
    if (m_base.sku.isEmpty() && !m_new)
        return false;
    if (m_new && m_editors->sku().text() != m_base.sku)
        return true;
    for (const ProductField each : FieldText::all()) {
        const bool priceToCome = m_new && each == ProductField::Price && m_editors->text(each).isEmpty();
        if (!priceToCome && isTouched(each))
            return true;
    }
    return !barcodes().edit()->text().isEmpty();
}

Sku ProductForm::sku() const
{
    return m_new ? m_editors->sku().text().trimmed() : m_base.sku;
}

void ProductForm::keepMine()
{
    m_seen = m_base.version;
    m_elsewhere.clear();
    refresh();
}

Result<void> ProductForm::checkSku() const
{
    const Sku typed = sku();
    if (typed.isEmpty())
        return Error{Error::Code::Invalid, tr("The product needs a code."), {}};
    const auto taken = m_catalogue.product(typed);
    if (taken)
        return Error{Error::Code::Conflict, tr("The code %1 belongs to “%2”. Choose another.").arg(typed, taken->name), {}};
    return {};
}

Result<Product> ProductForm::read()
{
    if (const auto added = barcodes().addTyped(); !added) {
        field(ProductField::Gtins).setNote(FormField::Note::Wrong, added.error().message);
        focusOn(ProductField::Gtins);
        return added.error();
    }
    if (const auto free = m_new ? checkSku() : Result<void>(); !free) {
        m_skuField->setNote(FormField::Note::Wrong, free.error().message);
        m_editors->sku().setFocus();
        return free.error();
    }
    Product after = m_base;
    after.sku = sku();
    // The unit first: it says whether a minimum must be whole.
    after.unit = unitFromWire(m_editors->text(ProductField::Unit)).value_or(after.unit);
    for (const ProductField each : FieldText::all()) {
        if (const auto set = FieldText::set(after, each, m_editors->text(each), m_text); !set) {
            field(each).setNote(FormField::Note::Wrong, set.error().message);
            focusOn(each);
            return set.error();
        }
    }
    return after;
}

BarcodeList &ProductForm::barcodes() const
{
    return m_editors->barcodes();
}

ProductEdit ProductForm::editTo(const Product &after) const
{
    ProductEdit edit = editBetween(m_base, after);
    edit.baseVersion = m_seen;
    return edit;
}

void ProductForm::focusOn(ProductField which)
{
    QWidget *editor = m_editors->of(which);
    editor->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->selectAll();
    m_scroll->ensureWidgetVisible(&field(which));
}

void ProductForm::noteElsewhere(ProductField which)
{
    field(which).setNote(FormField::Note::Elsewhere, tr("Changed elsewhere to %1").arg(FieldText::spoken(m_base, which, m_text)), tr("Take it"));
    QTimer::singleShot(0, this, [this, which] { // when it has its height
        if (m_editors->of(which)->hasFocus())
            m_scroll->ensureWidgetVisible(&field(which));
    });
}

void ProductForm::refresh()
{
    if (m_filling)
        return;
    const QString code = sku();
    m_head->setTexts(m_editors->name().text().trimmed().isEmpty() ? tr("New product") : m_editors->name().text(),
                     m_new || m_base.category.isEmpty() ? code : QStringLiteral("%1 · %2").arg(code, m_base.category));
    m_skuField->setVisible(m_new);
    m_skuField->setNote(FormField::Note::None);
    for (const ProductField each : FieldText::all()) {
        const bool touched = isTouched(each) && !(m_new && m_editors->text(each).isEmpty());
        field(each).setUnsaved(touched, tr("unsaved"));
        if (!touched)
            m_elsewhere.remove(each);
        if (m_elsewhere.contains(each))
            noteElsewhere(each);
        else
            field(each).setNote(FormField::Note::None);
    }
    if (m_elsewhere.isEmpty() && !m_new && !isDirty())
        m_seen = m_base.version;
    arrangePairs(); // a note beside a field may need the room
    Q_EMIT edited();
}

void ProductForm::setCategories(const QStringList &categories)
{
    m_filling = true;
    m_editors->setCategories(categories);
    m_filling = false;
}

void ProductForm::setConflict(const QString &text)
{
    m_conflict->set(Chip::Kind::Warn, text.isEmpty() ? QString() : tr("Conflict"));
    m_conflict->setToolTip(text);
}

/// Untouched fields are written anew in the new language; what was typed stays as it was typed.
void ProductForm::retranslate()
{
    QList<ProductField> untouched;
    for (const ProductField each : FieldText::all()) {
        if (!isTouched(each))
            untouched.append(each);
    }
    m_filling = true;
    m_text = m_context.language.text();
    m_editors->retranslate();
    for (const ProductField each : untouched) {
        if (!m_base.sku.isEmpty() && !(m_new && each == ProductField::Price))
            m_editors->setText(each, FieldText::of(m_base, each, m_text));
    }
    m_filling = false;
    for (const ProductField each : FieldText::all())
        field(each).setTitle(FieldText::title(each));
    m_skuField->setTitle(tr("Code"));
    m_editors->archived().setText(tr("Not sold any more: hidden from sale and search"));
    refresh();
}

bool ProductForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) // only now is it known how wide it is
        m_scroll->widget()->setMaximumWidth(m_scroll->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

void ProductForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePairs();
}

} // namespace mostrador
