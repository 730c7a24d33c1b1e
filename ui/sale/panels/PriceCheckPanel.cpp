// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/PriceCheckPanel.h"
#include "models/domain/CodeEntry.h"
#include "models/domain/payment/CardNumber.h"
#include "models/items/StockAge.h"
#include "models/items/StockText.h"
#include "ui/sale/SearchPopup.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

static constexpr int MostPromotions = 5;
static constexpr int MostLists = 4;

PriceCheckPanel::PriceCheckPanel(const Context &context, SaleEdits &edits, const Needs &needs, QWidget *parent)
    : SidePanel(context, edits, parent), m_needs(needs), m_code(makeField()), m_card(new Card(context.theme)),
      m_name(new ThemedLabel(context.theme, Type::SaleLine, Token::Text, QFont::Medium)), m_codes(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_price(new ThemedLabel(context.theme, Type::Missing, Token::Text, QFont::Bold)), m_rows(new QVBoxLayout), m_popup(new SearchPopup(context, needs.catalogue, this)),
      m_add(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    m_name->setWordWrap(true);
    m_codes->setElides();
    column->addWidget(m_name);
    column->addWidget(m_codes);
    column->addWidget(m_price);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    body().addWidget(m_card);
    body().addStretch(1);
    body().addWidget(m_add);
    m_add->setProperty("action", QStringLiteral("panel.add"));
    connect(m_add, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("panel.add")); });
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &typed) {
        say({});
        const auto entry = CodeEntry::parse(typed);
        const bool name = entry && entry->text.size() >= 2 && !entry->text.at(0).isDigit();
        const int top = m_code->geometry().bottom() + 6;
        m_popup->setLeast(m_card->isVisible() ? m_card->mapTo(this, QPoint(0, m_card->height())).y() + 6 - top : 0);
        m_popup->search(name ? entry->text : QString(), QRect(m_code->x(), top, m_code->width(), height() - top - 80));
    });
    m_popup->setPrices([this](const Product &product) { return this->edits().sale().priceOf(product); });
    connect(m_popup, &SearchPopup::chosen, this, &PriceCheckPanel::show);
    connect(&needs.till, &Till::stockChanged, this, &PriceCheckPanel::refresh);
    connect(&needs.sync, &SyncControl::statusChanged, this, &PriceCheckPanel::refresh);
    connect(&needs.till, &Till::productsChanged, this, [this](const QSet<QString> &skus) {
        if (m_product && skus.contains(m_product->sku))
            m_product = m_needs.catalogue.product(m_product->sku);
        refresh();
    });
    connect(&needs.pricing, &PricingService::rulesChanged, this, &PriceCheckPanel::refresh);
    retranslate();
}

void PriceCheckPanel::open(int)
{
    m_product.reset();
    m_code->clear();
    m_popup->hide();
    say({});
    retranslate();
    m_code->setFocus();
}

bool PriceCheckPanel::scanned(const QString &code)
{
    look(code);
    return true;
}

bool PriceCheckPanel::stepBack()
{
    const bool wasOpen = m_popup->isVisible();
    m_popup->hide();
    return wasOpen;
}

void PriceCheckPanel::save()
{
    if (m_code->text().trimmed().isEmpty())
        return;
    const auto chosen = m_popup->isVisible() ? m_popup->current() : std::nullopt;
    if (chosen)
        return show(*chosen);
    look(m_code->text());
}

void PriceCheckPanel::look(const QString &typed)
{
    const auto entry = CodeEntry::parse(typed);
    const QString code = entry ? entry->text : typed.trimmed();
    m_popup->hide();
    const auto read = m_needs.codes.read(code);
    if (read && read->product)
        return show(*read->product);
    m_product.reset();
    refresh();
    const QString wanted = read && !read->wanted.isEmpty() ? read->wanted : code;
    if (!read)
        say(read.error().message);
    else if (looksLikeCardNumber(code, CardPlace::Codes))
        say(tr("That looks like the number of a card, and is no product."));
    else
        say(tr("We did not find “%1”.").arg(wanted.left(40)));
    m_code->setText(looksLikeCardNumber(code, CardPlace::Codes) ? QString() : code);
    m_code->setFocus();
    m_code->selectAll();
}

void PriceCheckPanel::show(const Product &product)
{
    m_popup->hide();
    m_product = product;
    say({});
    m_code->clear(); // ready for the next
    m_code->setFocus();
    refresh();
}

/// By the lists that somebody could have: the shop's own price first.
QList<PriceCheckPanel::Row> PriceCheckPanel::prices() const
{
    QList<Row> rows;
    const QDateTime now = m_needs.clock.nowUtc();
    const QList<PriceList> lists = m_needs.pricing.choosable().mid(0, MostLists);
    for (const PriceList &list : lists) {
        const auto priced = m_needs.pricing.priceOf(*m_product, m_needs.pricing.contextAt(now, {}, list.id));
        if (priced && priced->priceList == list.id)
            rows.append({list.name, text().withSymbol(priced->unitPrice.rounded())});
    }
    return rows;
}

/// Those that hold now and name it; whether one of it is enough for them is in their words.
QList<PriceCheckPanel::Row> PriceCheckPanel::promotions(const PricingContext &context) const
{
    QList<Row> rows;
    const auto one = m_needs.pricing.priceOf(*m_product, context);
    for (const Promotion &promotion : m_needs.pricing.promotions()) {
        const bool isBundled = std::any_of(promotion.bundle.cbegin(), promotion.bundle.cend(), [this](const BundlePart &part) { return part.sku == m_product->sku; });
        const bool isForAll = promotion.products.isEmpty() && promotion.categories.isEmpty() && promotion.bundle.isEmpty();
        const bool names = isForAll || isBundled || promotion.products.contains(m_product->sku) || promotion.categories.contains(m_product->category);
        if (promotion.archived || !names || !isActive(promotion, context) || rows.size() >= MostPromotions)
            continue;
        QString figure;
        for (qsizetype i = 0; one && i < one->adjustments.size(); ++i)
            if (one->adjustments[i].rule == promotion.id)
                figure = text().withSymbol(one->adjustments[i].amount);
        rows.append({promotion.name, figure});
    }
    return rows;
}

PriceCheckPanel::Row PriceCheckPanel::stock() const
{
    const StockView view = m_needs.catalogue.stock(m_product->sku);
    if (!view.isKnown)
        return {tr("Stock here"), tr("not known"), true};
    const QString left = stockText(text(), view.quantity, m_product->unit);
    const QString age = StockAge::of(view, m_needs.sync.status()).words(m_needs.clock.nowUtc());
    return {tr("Stock here"), age.isEmpty() ? left : QStringLiteral("%1 · %2").arg(left, age), true};
}

void PriceCheckPanel::addRow(const Row &row)
{
    auto *line = new QHBoxLayout;
    auto *what = new ThemedLabel(context().theme, Type::Body, Token::Dim);
    auto *figure = new ThemedLabel(context().theme, Type::Body, Token::Text, QFont::Medium);
    what->setText(row.what);
    what->setToolTip(row.what);
    what->setElides();
    figure->setText(row.figure);
    line->addWidget(what, 1);
    line->addWidget(figure);
    m_rows->addLayout(line);
}

static void clearRows(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout())
            clearRows(*item->layout());
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void PriceCheckPanel::refresh()
{
    clearRows(*m_rows);
    m_card->setVisible(m_product.has_value());
    m_add->setVisible(m_product.has_value());
    if (!m_product)
        return;
    const Cart &cart = edits().cart();
    const PricingContext context = m_needs.pricing.contextAt(m_needs.clock.nowUtc(), cart.buyer().group, cart.priceList());
    const auto priced = m_needs.pricing.priceOf(*m_product, context);
    const UnitPrice now = priced ? priced->unitPrice : m_product->price;
    const QString unit = m_product->isWeighed() ? QLatin1Char('/') + toWire(m_product->unit) : QString();
    m_name->setText(m_product->name);
    QStringList codes{m_product->sku};
    for (const Gtin &gtin : m_product->gtins)
        codes.append(gtin.shortest());
    m_codes->setText(codes.join(QStringLiteral(" · ")));
    m_price->setText(text().withSymbol(priced && !m_product->isWeighed() ? priced->total : now.rounded()) + unit);
    if (!(now == m_product->price) || (priced && !priced->adjustments.isEmpty()))
        addRow({tr("Price of the catalogue"), text().withSymbol(m_product->price.rounded()) + unit});
    for (const Row &row : prices() + promotions(context) + QList<Row>{stock()})
        addRow(row);
}

QStringList PriceCheckPanel::lines() const
{
    QStringList all;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QLayout *row = m_rows->itemAt(i)->layout();
        all.append(static_cast<ThemedLabel *>(row->itemAt(0)->widget())->text() + QLatin1Char('\t') + static_cast<ThemedLabel *>(row->itemAt(1)->widget())->text());
    }
    return all;
}

bool PriceCheckPanel::run(const QString &action)
{
    if (action != QLatin1String("panel.add"))
        return false;
    if (!m_product)
        say(tr("Scan a product first."));
    else
        Q_EMIT added(*m_product);
    return true;
}

bool PriceCheckPanel::step(int by)
{
    if (!m_popup->isVisible())
        return false;
    m_popup->move(by);
    return true;
}

QWidget *PriceCheckPanel::firstField() const
{
    return m_code;
}

void PriceCheckPanel::retranslate()
{
    SidePanel::retranslate();
    setHead(tr("Price check"), tr("Nothing is sold by this. One code after another."));
    setDeed(tr("Look up"), {});
    m_add->setText(tr("Add to the sale"));
    nameField(m_code, tr("Code or name"));
    refresh();
}

} // namespace mostrador
