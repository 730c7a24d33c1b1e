// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CashPage.h"
#include "ui/paper/PdfFolder.h"
#include <QCoreApplication>
#include <QDir>

namespace mostrador {

static QString pageWords(const char *text)
{
    return QCoreApplication::translate("CashPage", text);
}

static Result<Money> amountOf(const QString &text, Currency currency, const Language &language)
{
    const auto amount = language.text().parseMoney(text, currency);
    if (amount && amount->isNegative())
        return Error{Error::Code::Invalid, pageWords(QT_TRANSLATE_NOOP("CashPage", "This is no amount. Nothing was changed.")), {}};
    return amount;
}

SettingsPage *makeCashPage(const Context &context, CashDesk &cash, TillSettings &settings, std::function<Currency()> currency)
{
    auto *page = new RowsPage(
        context, [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "Cash")); }, QStringLiteral("wallet"));
    const QStringList kept{QString(), QStringLiteral("always"), QStringLiteral("never")};
    page->addRow(new ChoiceRow(
        context, [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "Selling needs an open shift")); },
        [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "By itself: as soon as one was ever opened at this till.")); },
        {[] {
        return QStringList{pageWords(QT_TRANSLATE_NOOP("CashPage", "By itself")), pageWords(QT_TRANSLATE_NOOP("CashPage", "Always")),
                           pageWords(QT_TRANSLATE_NOOP("CashPage", "Never"))};
         },
         [&settings, kept] { return qMax(0, int(kept.indexOf(settings.value(cash::NeedsShift)))); },
         [&settings, kept](int index) { settings.keep(cash::NeedsShift, kept.value(index)); }}));
    page->addRow(new CheckedRow(
        context, [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "A close may differ by")); },
        [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "More than this needs a reason, and where people are named somebody who agrees. Enter keeps it.")); },
        {[&cash, currency, &language = context.language] { return language.text().amount(cash.tolerance(currency())); },
         [&settings, currency, &language = context.language](const QString &text) -> Result<void> {
             const auto amount = amountOf(text, currency(), language);
             if (!amount)
                 return amount.error();
             settings.keep(cash::Tolerance, QString::number(amount->minor()));
             return {};
         }},
        20));
    page->addRow(new CheckedRow(
        context, [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "Most that should lie in the drawer")); },
        [] {
        return pageWords(QT_TRANSLATE_NOOP("CashPage", "With more, the till asks for some of it to be taken to the safe. Empty: nobody is reminded. Enter keeps it."));
        },
        {[&cash, currency, &language = context.language] {
        const Money limit = cash.drawerLimit(currency());
        return limit.isZero() ? QString() : language.text().amount(limit);
         },
         [&settings, currency, &language = context.language](const QString &text) -> Result<void> {
             const auto amount = text.isEmpty() ? Result<Money>(Money::zero(currency())) : amountOf(text, currency(), language);
             if (!amount)
                 return amount.error();
             settings.keep(cash::DrawerLimit, amount->isZero() ? QString() : QString::number(amount->minor()));
             return {};
         }},
                 20));
    page->addRow(new CheckedRow(
        context, [] { return pageWords(QT_TRANSLATE_NOOP("CashPage", "Folder of the PDFs")); },
        [] {
        return pageWords(QT_TRANSLATE_NOOP("CashPage", "Each Z goes there, and the receipts that are saved. Empty: Mostrador among the documents. Enter keeps it."));
        },
        {[&settings] { return QDir::toNativeSeparators(settings.value(setting::PdfFolder)); },
         [&settings](const QString &text) { return keepPdfFolder(settings, text); }},
        400));
    QObject::connect(&cash, &CashDesk::changed, page, [page] {
        for (SettingRow *row : page->findChildren<SettingRow *>())
            row->refresh();
    });
    return page;
}

} // namespace mostrador
