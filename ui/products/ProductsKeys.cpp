// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, codes and edits do on the products screen; how it looks is in ProductsScreen.cpp.
#include "models/domain/CodeEntry.h"
#include "models/domain/payment/CardNumber.h"
#include "models/services/CodeReader.h"
#include "ui/products/BarcodeList.h"
#include "ui/products/FieldText.h"
#include "ui/products/PriceEditor.h"
#include "ui/products/ProductTable.h"
#include "ui/products/ProductsScreen.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>

namespace mostrador {

static constexpr int MostInALine = 40;

static QString brief(const QString &name)
{
    return name.size() > MostInALine ? name.left(MostInALine - 1) + QStringLiteral("…") : name;
}

bool ProductsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_search && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        acceptSearch();
        return true;
    }
    return runKey(key);
}

void ProductsScreen::keyPressEvent(QKeyEvent *event)
{
    if (!runKey(*event))
        Screen::keyPressEvent(event);
}

bool ProductsScreen::runKey(const QKeyEvent &event)
{
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("products"));
    if (action.isEmpty() || (action == QLatin1String("products.undo") && m_undoBar->isHidden()))
        return false;
    run(action);
    return true;
}

void ProductsScreen::run(const QString &action)
{
    if (action == QLatin1String("products.search")) {
        activated();
    } else if (action == QLatin1String("products.category")) {
        m_category->setFocus();
        m_category->showPopup();
    } else if (action == QLatin1String("products.archived")) {
        m_filters->setCurrent(1 - m_filters->current());
        applyFilter();
    } else if (action == QLatin1String("products.sort") || action == QLatin1String("products.reverse")) {
        action == QLatin1String("products.sort") ? m_table->sortByNext() : m_table->reverseSort();
        showSort();
    } else if (action == QLatin1String("products.price")) {
        editPrice();
    } else if (action == QLatin1String("products.stock") && !m_form->isNew() && !m_form->sku().isEmpty()) {
        Q_EMIT goTo(QStringLiteral("boxes"), m_form->sku());
    } else if (action == QLatin1String("products.new")) {
        startNew(m_offered);
    } else if (action == QLatin1String("products.save")) {
        save();
    } else if (action == QLatin1String("products.undo")) {
        m_undoBar->dismiss();
        if (const auto undo = std::exchange(m_undo, nullptr))
            undo();
    }
}

void ProductsScreen::acceptSearch()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        m_table->setFocus();
    else if (codeOwner(m_needs.codes, m_needs.catalogue, text).product || m_table->products().rowCount() == 0)
        scanned(text);
    else
        m_table->setFocus();
}

/// A known code is shown; an unknown one is a barcode of the product that is being made, or the beginning of a new one.
void ProductsScreen::scanned(const QString &code)
{
    const CodeOwner owner = codeOwner(m_needs.codes, m_needs.catalogue, code);
    if (owner.product) {
        m_search->clear();
        activated();
        return show(*owner.product);
    }
    if (m_form->isNew() && m_right->currentWidget() == m_form && Gtin::parse(owner.code)) {
        if (const auto added = m_form->barcodes().add(owner.code); !added)
            refuse(added.error().message);
        return m_form->focusOn(ProductField::Name);
    }
    offerToCreate(owner.code);
}

/// Of "3*code".
static QString codeOf(const QString &wanted)
{
    const auto entry = CodeEntry::parse(wanted);
    return entry ? entry->text : wanted;
}

void ProductsScreen::asked(const QString &asked)
{
    const bool isForSale = asked.startsWith(ForSale);
    const QString wanted = isForSale ? asked.mid(ForSale.size()) : asked;
    const QString argument = isForSale ? codeOf(wanted) : wanted;
    const auto product = m_needs.catalogue.byCode(argument);
    const auto archived = product ? std::nullopt : m_needs.catalogue.product(argument);
    if (!product && !archived) {
        startNew(argument);
        m_forSale = isForSale ? wanted : QString();
        return;
    }
    m_search->clear();
    show(product ? *product : *archived);
}

void ProductsScreen::offerToCreate(const QString &code)
{
    QApplication::beep();
    activated();
    const QString shown = withoutCardNumbers(code, CardPlace::Codes);
    m_search->setText(shown);
    m_search->selectAll();
    if (shown != code)
        return m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), [shown] { return tr("We did not find “%1”.").arg(shown); });
    m_offered = code;
    const auto gtin = Gtin::parse(code);
    const bool likeBarcode = code.size() >= 8 && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    const bool isWrong = !gtin && likeBarcode;
    m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"),
                   [code, isWrong] { return isWrong ? Gtin::parse(code).error().message : tr("We did not find “%1”.").arg(code); },
                   {{[this] { return tr("Create the product · %1").arg(context().shortcuts.keyText(QStringLiteral("products.new"))); },
                     [this, code] { startNew(code); }}});
}

/// From a barcode, from words that were looked for (they are its name), or from nothing.
void ProductsScreen::startNew(QString code)
{
    leaveDraft();
    m_search->clear();
    m_notice->clear();
    m_offered.clear();
    m_forSale.clear();
    Product product;
    product.tax = TaxRate::usualIn(m_currency).first();
    product.price = UnitPrice::fromMoney(Money::zero(m_currency));
    const bool digits = !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    if (const auto gtin = Gtin::parse(code); gtin) {
        product.gtins = {*gtin};
        product.sku = gtin->shortest();
    } else if (digits && code.size() <= 40) {
        product.sku = code;
    }
    if (product.sku.isEmpty() || m_needs.catalogue.product(product.sku))
        product.sku = m_needs.catalogue.freeNumber();
    m_right->setCurrentWidget(m_form);
    m_form->setConflict({});
    m_form->loadNew(product);
    if (!digits && !code.isEmpty()) {
        ProductForm::Draft draft = m_form->draft();
        draft.texts.insert(ProductField::Name, code.left(1).toUpper() + code.mid(1));
        m_form->setDraft(draft);
    }
    m_form->focusOn(ProductField::Name);
    refreshButtons();
}

void ProductsScreen::show(const Product &product)
{
    m_notice->clear();
    if (product.archived != (m_filters->current() == 1) || (!m_category->currentData().toString().isEmpty() && m_category->currentData().toString() != product.category)) {
        m_filters->setCurrent(product.archived ? 1 : 0);
        const QSignalBlocker quiet(m_category);
        m_category->setCurrentIndex(0);
        applyFilter();
    }
    if (!m_table->select(product.sku)) {
        m_search->setText(product.sku); // among very many, the list shows it alone
        m_table->select(product.sku);
    }
    openSku(product.sku);
}

void ProductsScreen::openSku(const Sku &sku)
{
    const auto product = sku.isEmpty() ? std::nullopt : m_needs.catalogue.product(sku);
    if (product && product->sku == m_form->sku() && !m_form->isNew())
        return;
    if (!product && m_form->isDirty())
        return; // a list without rows takes nothing away from who is typing
    leaveDraft();
    m_right->setCurrentWidget(product ? static_cast<QWidget *>(m_form) : static_cast<QWidget *>(m_nothing));
    m_form->load(product.value_or(Product{}));
    m_keepAsked = false;
    refreshConflicts();
    refreshButtons();
}

void ProductsScreen::editPrice()
{
    const ProductRow *row = m_table->products().rowAt(m_table->products().rowOf(m_table->sku()));
    m_notice->clear();
    if (row)
        m_priceEditor->open(*row);
}

void ProductsScreen::refuse(const Words &message)
{
    QApplication::beep();
    m_notice->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
}

void ProductsScreen::save()
{
    if (m_busy || !(m_form->isNew() || m_form->isDirty()))
        return;
    m_notice->clear();
    const auto after = m_form->read();
    if (!after)
        return;
    if (m_form->isNew())
        return whenAllowed(m_needs.approvals, {wanted::product(after->sku), tr("Make a product: %1").arg(brief(after->name))}, this,
                           [this, product = *after](const QString &) { create(product); });
    if (!m_form->elsewhere().isEmpty()) {
        if (!m_keepAsked) {
            m_keepAsked = true;
            return m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("triangle-alert"), [this, fields = m_form->elsewhere()] {
                QStringList names;
                for (const ProductField field : fields)
                    names.append(FieldText::title(field).toLower());
                return tr("Changed elsewhere while you were editing: %1. %2 again keeps yours, Esc takes the other. Nothing was saved yet.")
                    .arg(names.join(QStringLiteral(", ")), context().shortcuts.keyText(QStringLiteral("products.save")));
            });
        }
        m_form->keepMine();
    }
    edit(m_form->editTo(*after));
}

void ProductsScreen::create(const Product &product)
{
    m_busy = true;
    m_coming = product.sku;
    m_needs.till.create(product, this, [this, product](const Result<void> &result) {
        m_busy = false;
        if (!result) {
            m_coming.clear();
            return refuse(result.error().message);
        }
        const Product stored = m_needs.catalogue.product(product.sku).value_or(product);
        m_form->load(stored);
        show(stored);
        m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [name = brief(product.name)] { return tr("%1 was created.").arg(name); });
        activated();
        const QString wanted = std::exchange(m_forSale, {});
        if (const auto made = wanted.isEmpty() ? std::nullopt : m_needs.catalogue.byCode(codeOf(wanted)); made && made->sku == stored.sku)
            Q_EMIT goTo(QStringLiteral("shopping-cart"), wanted);
    });
}

void ProductsScreen::edit(const ProductEdit &edit)
{
    if (edit.fields.isEmpty())
        return m_notice->clear();
    const auto before = m_needs.catalogue.product(edit.sku);
    whenAllowed(m_needs.approvals, {wanted::product(edit.sku), tr("Change a product: %1").arg(before ? brief(before->name) : edit.sku)}, this,
                [this, edit, before](const QString &) { put(edit, before); });
}

void ProductsScreen::put(const ProductEdit &edit, const std::optional<Product> &before)
{
    m_busy = true;
    m_needs.till.edit(edit, this, [this, edit, before](const Result<void> &result) {
        m_busy = false;
        m_keepAsked = false;
        if (!result)
            return refuse(result.error().message);
        m_notice->clear();
        if (before)
            saved(edit, *before);
    });
}

void ProductsScreen::putBack(const ProductEdit &back, const QString &name)
{
    m_needs.till.edit(back, this, [this, name](const Result<void> &result) {
        if (!result)
            return refuse(result.error().message);
        m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [name = brief(name)] { return tr("%1 is as it was before.").arg(name); });
    });
}

/// Told in a quiet line; undo is one more edit, with the values from before.
void ProductsScreen::saved(const ProductEdit &edit, const Product &before)
{
    const Words what([this, edit, before] {
        const MoneyText text = context().language.text();
        const ProductField first = edit.fields.first();
        if (edit.fields.size() == 1)
            return tr("%1: %2 %3 → %4")
                .arg(brief(before.name), FieldText::title(first).toLower(), brief(FieldText::spoken(before, first, text)),
                     brief(FieldText::spoken(edit.values, first, text)));
        QStringList names;
        for (const ProductField field : edit.fields)
            names.append(FieldText::title(field).toLower());
        return tr("%1: saved %2").arg(brief(before.name), names.join(QStringLiteral(", ")));
    });
    offerUndo(what, [this, edit, before] {
        const auto now = m_needs.catalogue.product(edit.sku);
        if (!now)
            return;
        ProductEdit back{edit.sku, now->version, edit.fields, before};
        whenAllowed(m_needs.approvals, {wanted::product(back.sku), tr("Change a product: %1").arg(brief(before.name))}, this,
                    [this, back, name = before.name](const QString &) { putBack(back, name); });
    });
}

/// Without a question: what was typed can be brought back for a while.
void ProductsScreen::leaveDraft()
{
    m_keepAsked = false;
    if (!m_form->isDirty()) {
        if (m_form->isNew()) {
            m_form->load(m_needs.catalogue.product(m_table->sku()).value_or(Product{}));
            m_right->setCurrentWidget(m_form->sku().isEmpty() ? static_cast<QWidget *>(m_nothing) : static_cast<QWidget *>(m_form));
        }
        return;
    }
    const ProductForm::Draft draft = m_form->draft();
    const QString name = brief(draft.texts.value(ProductField::Name));
    if (draft.isNew)
        m_form->load(m_needs.catalogue.product(m_table->sku()).value_or(Product{}));
    else
        m_form->revert();
    m_right->setCurrentWidget(m_form->sku().isEmpty() ? static_cast<QWidget *>(m_nothing) : static_cast<QWidget *>(m_form));
    offerUndo([name] { return name.isEmpty() ? tr("New product discarded.") : tr("Changes to %1 discarded.").arg(name); },
              [this, draft] {
        if (!draft.isNew)
            m_table->select(draft.base.sku);
        m_right->setCurrentWidget(m_form);
        m_form->setDraft(draft);
        m_form->focusOn(ProductField::Name);
        refreshConflicts();
    });
    refreshButtons();
}

void ProductsScreen::offerUndo(const Words &what, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoBar->offer(
        what, [] { return tr("Undo"); }, context().shortcuts.keyText(QStringLiteral("products.undo")));
}

void ProductsScreen::refreshConflicts()
{
    QSet<QString> skus;
    QStringList own;
    const auto conflicts = m_needs.documents.conflicts();
    for (const EditConflict &conflict : conflicts) {
        skus.insert(conflict.sku);
        if (!m_form->isNew() && conflict.sku == m_form->sku())
            own.append(tr("%1: yours %2, what stands %3").arg(FieldText::title(conflict.field), conflict.refused, conflict.kept));
    }
    m_table->setConflicts(skus);
    m_form->setConflict(own.join(QLatin1Char('\n')));
}

bool ProductsScreen::stepBack()
{
    if (m_form->isNew() || m_form->isDirty()) {
        leaveDraft();
        m_notice->clear();
    } else if (m_notice->isVisible()) {
        m_notice->clear();
        m_offered.clear();
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
    } else if (m_filters->current() != 0 || m_category->currentIndex() > 0) {
        m_filters->setCurrent(0);
        const QSignalBlocker quiet(m_category);
        m_category->setCurrentIndex(0);
        applyFilter();
    } else if (m_form->isAncestorOf(QApplication::focusWidget())) {
        // back to the list
    } else {
        return false;
    }
    activated();
    return true;
}

} // namespace mostrador
