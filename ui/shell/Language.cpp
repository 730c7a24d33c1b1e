// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace mostrador {

Language::Language(QObject *parent) : QObject(parent), m_tag(QStringLiteral("en")) {}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {QStringLiteral("es"), QStringLiteral("en"), QStringLiteral("pt")};
}

QStringList Language::names()
{
    return {QStringLiteral("Español"), QStringLiteral("English"), QStringLiteral("Português")};
}

QString Language::ofSystem()
{
    const QLocale system = QLocale::system();
    return fitting(system.language() == QLocale::C ? QStringList() : system.uiLanguages());
}

QString Language::fitting(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        for (const QString &tag : available()) {
            if (each.startsWith(tag, Qt::CaseInsensitive))
                return QString(each).replace(QLatin1Char('-'), QLatin1Char('_'));
        }
    }
    const bool none = wanted.isEmpty() || wanted.first() == QLatin1String("C") || wanted.first() == QLatin1String("POSIX");
    return none ? QStringLiteral("es") : QStringLiteral("en");
}

void Language::set(const QString &tag)
{
    m_tag = tag;
    const QLocale locale(tag);
    QLocale::setDefault(locale);
    const auto change = [&](QTranslator &translator, const QString &name, const QStringList &folders) {
        QCoreApplication::removeTranslator(&translator);
        for (const QString &folder : folders) {
            if (translator.load(locale, name, QStringLiteral("_"), folder)) {
                QCoreApplication::installTranslator(&translator);
                return;
            }
        }
    };
    change(m_qt, QStringLiteral("qtbase"), {QStringLiteral(":/i18n"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    change(m_own, QStringLiteral("mostrador"), {QStringLiteral(":/i18n")});
    Q_EMIT changed();
}

} // namespace mostrador
