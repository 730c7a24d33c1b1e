// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StandardPages.h"
#include <QCoreApplication>

namespace mostrador {

static QString words(const char *text)
{
    return QCoreApplication::translate("StandardPages", text);
}

SettingsPage *makeAppearancePage(const Context &context)
{
    Theme &theme = context.theme;
    auto *page = new RowsPage(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Appearance")); }, QStringLiteral("sun"));
    const ChoiceRow::Choices modes{[] {
        return QStringList{words(QT_TRANSLATE_NOOP("StandardPages", "Light")), words(QT_TRANSLATE_NOOP("StandardPages", "Dark"))};
                                   },
                                   [&theme] { return theme.mode() == Theme::Mode::Dark ? 1 : 0; },
                                   [&theme](int index) { theme.setMode(index == 1 ? Theme::Mode::Dark : Theme::Mode::Light); }};
    const ChoiceRow::Choices sizes{[] {
        return QStringList{QStringLiteral("100 %"), QStringLiteral("125 %"), QStringLiteral("150 %")};
                                   },
                                   [&theme] { return (theme.textSize() - 100) / 25; }, [&theme](int index) { theme.setTextSize(100 + 25 * index); }};
    auto *mode = new ChoiceRow(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Colours")); },
        [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Dark is easier on the eyes where there is little light.")); }, modes);
    auto *size = new ChoiceRow(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Text size")); },
        [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Of everything in the window; receipts keep theirs.")); }, sizes);
    page->addRow(mode);
    page->addRow(size);
    QObject::connect(&theme, &Theme::changed, page, [mode, size] {
        mode->refresh();
        size->refresh();
    });
    return page;
}

SettingsPage *makeLanguagePage(const Context &context)
{
    Language &language = context.language;
    auto *page = new RowsPage(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Language")); }, QStringLiteral("languages"));
    const ChoiceRow::Choices languages{[] { return Language::names(); }, [&language] { return int(Language::available().indexOf(language.tag().left(2))); },
                                       [&language](int index) { language.set(Language::available().value(index)); }};
    auto *row = new ChoiceRow(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Language")); },
        [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Of the window and of how it writes numbers. It changes at once.")); }, languages);
    page->addRow(row);
    QObject::connect(&language, &Language::changed, row, &ChoiceRow::refresh);
    return page;
}

SettingsPage *makeSalePage(const Context &context, SellingRules &rules, std::function<void(const Error &)> notKept)
{
    auto *page = new RowsPage(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Sale")); }, QStringLiteral("shopping-cart"));
    const auto refresh = [page] {
        for (SettingRow *row : page->findChildren<SettingRow *>())
            row->refresh();
    };
    const ChoiceRow::Choices stock{[] {
        return QStringList{words(QT_TRANSLATE_NOOP("StandardPages", "Sell and say so")), words(QT_TRANSLATE_NOOP("StandardPages", "Do not sell"))};
                                   },
                                   [&rules] { return rules.needsStock() ? 1 : 0; },
                                   [&rules, page, refresh, notKept](int index) {
        rules.setNeedsStock(index == 1, page, [refresh, notKept](const Result<void> &kept) {
            refresh();
            if (!kept)
                notKept(kept.error());
        });
    }};
    page->addRow(new ChoiceRow(
        context, [] { return words(QT_TRANSLATE_NOOP("StandardPages", "When there is not enough stock")); },
        [] { return words(QT_TRANSLATE_NOOP("StandardPages", "Counted by what this till knows. What was never counted is always sold.")); }, stock));
    return page;
}

} // namespace mostrador
