// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/PricingDesk.h"

#include "models/wire/Payloads.h"
#include <QSet>
#include <algorithm>

namespace mostrador {

namespace {

constexpr int PageItems = 500;
constexpr qsizetype DatedInEntry = 500; ///< an entry has at most 200 kB

} // namespace

Result<void> PricingDesk::addPromotions(const QList<Promotion> &promotions, QList<OwnLane::Draft> &drafts, Imported &imported) const
{
    for (const Promotion &wanted : promotions) {
        const auto known = m_books.reader().promotion(wanted.id);
        if (!known)
            return known.error();
        Promotion promotion = wanted;
        promotion.version = *known ? (*known)->version : 0;
        if (*known && **known == promotion) {
            ++imported.unchanged;
            continue;
        }
        drafts.append({EntryType::PromotionEdited, encode(PromotionEdit{promotion.version, promotion}), StoreId{}});
        ++imported.promotions;
    }
    return {};
}

Result<void> PricingDesk::addLists(const QList<PriceList> &lists, QList<OwnLane::Draft> &drafts, Imported &imported) const
{
    for (const PriceList &wanted : lists) {
        const auto known = m_books.reader().priceList(wanted.id);
        if (!known)
            return known.error();
        PriceListEdit edit{*known ? (*known)->version : 0, wanted};
        edit.values.prices.clear();
        QStringList skus = wanted.prices.keys();
        std::sort(skus.begin(), skus.end());
        qsizetype dated = 0;
        const auto send = [&] {
            drafts.append({EntryType::PriceListEdited, encode(edit), StoreId{}});
            edit.values.prices.clear();
            ++edit.baseVersion;
            dated = 0;
        };
        for (const QString &sku : std::as_const(skus)) {
            const QList<DatedPrice> prices = wanted.prices.value(sku);
            if (dated + prices.size() > DatedInEntry || edit.values.prices.size() >= PriceListEdit::MostPrices)
                send();
            edit.values.prices.insert(sku, prices);
            dated += prices.size();
        }
        send();
        ++imported.lists;
        imported.prices += int(skus.size());
    }
    return {};
}

Result<QStringList> PricingDesk::unknownIn(const PricingFile &file) const
{
    QSet<Sku> named;
    for (const Promotion &promotion : file.promotions) {
        for (const Sku &sku : promotion.products)
            named.insert(sku);
        for (const BundlePart &part : promotion.bundle)
            named.insert(part.sku);
    }
    for (const PriceList &list : file.lists)
        for (auto it = list.prices.cbegin(); it != list.prices.cend(); ++it)
            named.insert(it.key());
    QStringList unknown;
    for (const Sku &sku : std::as_const(named)) {
        const auto product = m_books.reader().goods().product(sku);
        if (!product)
            return product.error();
        if (!*product)
            unknown.append(sku);
    }
    unknown.sort();
    return unknown;
}

Result<PricingDesk::Imported> PricingDesk::import(const PricingFile &file)
{
    Imported imported;
    const auto unknown = unknownIn(file);
    if (!unknown)
        return unknown.error();
    imported.unknown = *unknown;
    QList<OwnLane::Draft> drafts;
    if (const auto added = addPromotions(file.promotions, drafts, imported); !added)
        return added.error();
    if (const auto added = addLists(file.lists, drafts, imported); !added)
        return added.error();
    if (drafts.isEmpty())
        return imported;
    const auto report = m_books.own().append(drafts);
    if (!report)
        return report.error();
    imported.report = *report;
    return imported;
}

Result<QString> PricingDesk::list() const
{
    QString text;
    for (qint64 after = 0, more = 1; more > 0; after = more) {
        const auto page = m_books.reader().promotions(after, PageItems);
        if (!page)
            return page.error();
        for (const Promotion &promotion : page->items)
            text += QStringLiteral("promotion %1  %2  %3  version %4%5%6\n")
                        .arg(promotion.id, toWire(promotion.kind), promotion.name)
                        .arg(promotion.version)
                        .arg(promotion.stacks ? QStringLiteral("  stacks") : QString(), promotion.archived ? QStringLiteral("  archived") : QString());
        more = page->next;
    }
    for (qint64 after = 0, more = 1; more > 0; after = more) {
        const auto page = m_books.reader().priceLists(after, PageItems);
        if (!page)
            return page.error();
        for (const PriceList &list : page->items)
            text += QStringLiteral("price list %1  %2  group %3  version %4%5\n")
                        .arg(list.id, list.name, list.customerGroup.isEmpty() ? QStringLiteral("-") : list.customerGroup)
                        .arg(list.version)
                        .arg(list.archived ? QStringLiteral("  archived") : QString());
        more = page->next;
    }
    return text.isEmpty() ? QStringLiteral("no promotions and no price lists: mostrador-hub promotions import FILE\n") : text;
}

} // namespace mostrador
