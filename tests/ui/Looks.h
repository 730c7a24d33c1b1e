// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/Shots.h"
#include "tests/ui/WindowChecks.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"

namespace mostrador::checks {

/// A window that a screen must look right in.
struct Look {
    QString language;
    int percent = 100; ///< of the size of type
    int width = 1024;
    QString name() const { return QStringLiteral("%1-%2-%3").arg(language).arg(percent).arg(width); }
};

/// All of them, as rows of a test's data.
inline void everyWindow()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    const QStringList languages{QStringLiteral("es"), QStringLiteral("en"), QStringLiteral("pt")};
    for (const QString &language : languages)
        for (const int percent : {100, 125, 150})
            for (const int width : {1024, 1366, 1920})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(language).arg(percent).arg(width))) << language << percent << width;
}

/// The row that is run, put on; the window is made as wide by whoever has it.
inline Look wear(Theme &theme, Language &words)
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(int, width);
    words.set(language);
    theme.setTextSize(percent);
    return {language, percent, width};
}

/// As it is, and in the dark.
inline void shotInBoth(Theme &theme, QWidget *window, const QString &name)
{
    shot(window, name);
    theme.setMode(Theme::Mode::Dark);
    shot(window, name + QStringLiteral("-dark"));
    theme.setMode(Theme::Mode::Light);
}

} // namespace mostrador::checks
