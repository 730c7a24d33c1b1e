// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PaymentPage.h"
#include "models/devices/TerminalAddress.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

static QString paymentWords(const char *text)
{
    return QCoreApplication::translate("PaymentPage", text);
}

/// None, ten, fifty and a hundred whole units, and one more: what is kept, or what is usual, or five units. In minor units, ascending.
static QList<qint64> stepsOf(const PaymentSettings &settings)
{
    qint64 unit = 1;
    for (int i = 0; i < settings.currency().decimals(); ++i)
        unit *= 10;
    QList<qint64> steps{1, 10 * unit, 50 * unit, 100 * unit};
    const QList<qint64> more{settings.cashRounding().step().minor(), CashRounding::usual(settings.currency()).step().minor(), 5 * unit};
    steps.append(*std::find_if(more.begin(), more.end(), [&steps](qint64 step) { return !steps.contains(step); }));
    std::sort(steps.begin(), steps.end());
    return steps;
}

static void round(PaymentSettings &settings, Money step, CashRounding::Rule rule)
{
    if (const auto rounding = CashRounding::toStep(step, rule))
        settings.setCashRounding(*rounding);
}

static void addRounding(SettingsPage *page, const Context &context, PaymentSettings &settings)
{
    const ChoiceRow::Choices steps{[&settings, &language = context.language] {
        QStringList names;
        for (const qint64 step : stepsOf(settings))
            names.append(step == 1 ? paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "None")) : language.text().withSymbol(Money(step, settings.currency())));
        return names;
                                   },
                                   [&settings] {
        return int(stepsOf(settings).indexOf(settings.cashRounding().step().minor()));
    },
        [&settings](int index) { round(settings, Money(stepsOf(settings).value(index, 1), settings.currency()), settings.cashRounding().rule()); }};
    page->addRow(new ChoiceRow(
        context, [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Rounding of cash")); },
        [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Only what is paid in cash; what is rounded off is a line of its own on the receipt.")); }, steps));
    const ChoiceRow::Choices rules{[] {
        return QStringList{paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Up")), paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Down")),
                           paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "For the customer"))};
                                   },
                                   [&settings] { return int(settings.cashRounding().rule()); },
                                   [&settings](int index) { round(settings, settings.cashRounding().step(), CashRounding::Rule(index)); }};
    page->addRow(new ChoiceRow(
        context, [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Halves are rounded")); },
        [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "To the nearest amount, and a half up or down; or always as it is better for whoever pays.")); },
        rules));
}

/// As a person writes them: whole ones without decimals, the others with the mark of the language.
static QString written(const Denominations &notes, QChar mark)
{
    QStringList words = notes.toText().split(QLatin1Char(' '));
    for (QString &word : words) {
        const qsizetype at = word.indexOf(QLatin1Char('.'));
        if (at >= 0 && word.mid(at + 1).count(QLatin1Char('0')) == word.size() - at - 1)
            word.truncate(at);
        word.replace(QLatin1Char('.'), mark);
    }
    return words.join(QLatin1Char(' '));
}

static void addNotes(SettingsPage *page, const Context &context, PaymentSettings &settings)
{
    const CheckedRow::Text notes{[&settings, &language = context.language] { return written(settings.denominations(), language.style().decimalMark); },
                                 [&settings](const QString &text) -> Result<void> {
                                     const auto read = text.isEmpty()
                                         ? Result<Denominations>(Denominations::usual(settings.currency()))
                                         : Denominations::fromText(QString(text).replace(QLatin1Char(','), QLatin1Char('.')), settings.currency());
                                     if (!read)
                                         return read.error();
                                     settings.setDenominations(*read);
                                     return {};
                                 }};
    page->addRow(new CheckedRow(
        context, [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Coins and notes")); },
        [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "The quick amounts are made of them. Enter keeps it; empty: those in use.")); }, notes, 400));
}

static void addTerminal(SettingsPage *page, const Context &context, PaymentSettings &settings)
{
    const auto keep = [&settings](const PaymentSettings::Terminal &terminal) -> Result<void> {
        const auto sound = terminal.url.isEmpty() ? Result<void>() : TerminalAddress{QUrl(terminal.url), terminal.caFile}.check();
        if (sound)
            settings.setTerminal(terminal);
        return sound;
    };
    page->addRow(new CheckedRow(
        context, [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Card terminal")); },
        [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Its address, such as tls://terminal.example:8645. Enter keeps it; empty: there is none.")); },
        {[&settings] { return settings.terminal().url; },
         [&settings, keep](const QString &text) {
        return keep({text, settings.terminal().caFile});
         }},
        200));
    page->addRow(new CheckedRow(
        context, [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Certificate authority of the terminal")); },
        [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "A file, only when the terminal's certificate is signed by the shop itself. Enter keeps it.")); },
        {[&settings] { return settings.terminal().caFile; },
         [&settings, keep](const QString &text) {
        return keep({settings.terminal().url, text});
         }},
        400));
}

SettingsPage *makePaymentPage(const Context &context, PaymentSettings &settings)
{
    auto *page = new RowsPage(
        context, [] { return paymentWords(QT_TRANSLATE_NOOP("PaymentPage", "Payment")); }, QStringLiteral("banknote"));
    addRounding(page, context, settings);
    addNotes(page, context, settings);
    addTerminal(page, context, settings);
    QObject::connect(&settings, &PaymentSettings::changed, page, [page] {
        for (SettingRow *row : page->findChildren<SettingRow *>())
            row->refresh();
    });
    return page;
}

} // namespace mostrador
