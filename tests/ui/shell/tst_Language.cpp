// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/TenderText.h"
#include "ui/shell/Language.h"
#include "ui/shell/Shortcuts.h"
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace mostrador;

class tst_Language : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesWordsAndNumbers();
    void aCountryFindsItsLanguage();
    void aSystemThatNamesNoneSpeaksSpanish();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyLanguageHasEveryText();
    void everyActionHasItsWordsInEveryLanguage();
    void brazilSpeaksPortuguese();
};

void tst_Language::switchesWordsAndNumbers()
{
    Language language;
    QSignalSpy changed(&language, &Language::changed);
    const Money money(2497550, Currency::ars());
    language.set(QStringLiteral("es"));
    QCOMPARE(TenderText::name(Tender::Cash), QStringLiteral("Efectivo"));
    QCOMPARE(language.text().amount(money), QStringLiteral("24.975,50"));
    language.set(QStringLiteral("en"));
    QCOMPARE(TenderText::name(Tender::Cash), QStringLiteral("Cash"));
    QCOMPARE(language.text().amount(money), QStringLiteral("24,975.50"));
    QCOMPARE(changed.size(), 2);
}

void tst_Language::aSystemThatNamesNoneSpeaksSpanish()
{
    QCOMPARE(Language::fitting({}), QStringLiteral("es"));
    QCOMPARE(Language::fitting({QStringLiteral("C")}), QStringLiteral("es"));
    QCOMPARE(Language::fitting({QStringLiteral("es-AR"), QStringLiteral("en")}), QStringLiteral("es_AR"));
    QCOMPARE(Language::fitting({QStringLiteral("de-DE"), QStringLiteral("en-US")}), QStringLiteral("en_US"));
    QCOMPARE(Language::fitting({QStringLiteral("de-DE")}), QStringLiteral("en"));
}

void tst_Language::aCountryFindsItsLanguage()
{
    Language language;
    language.set(QStringLiteral("es_AR"));
    QCOMPARE(TenderText::name(Tender::Credit), QStringLiteral("Crédito"));
    QCOMPARE(language.tag(), QStringLiteral("es_AR"));
}

void tst_Language::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("es") << QStringLiteral(SOURCE_DIR "/translations/mostrador_es.ts");
    QTest::newRow("en") << QStringLiteral(SOURCE_DIR "/translations/mostrador_en.ts");
    QTest::newRow("pt") << QStringLiteral(SOURCE_DIR "/translations/mostrador_pt.ts");
}

static QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(n|L?\\d)"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

void tst_Language::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&source);
    QString text;
    bool hasForms = false; // one for one, one for several
    int messages = 0;
    const auto check = [&](const QString &translation) {
        QVERIFY2(!translation.isEmpty(), qPrintable(text));
        QVERIFY2(placesOf(translation) == placesOf(text), qPrintable(text + QStringLiteral(" -> ") + translation));
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            hasForms = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            text = xml.readElementText();
            ++messages;
        } else if (xml.name() == QLatin1String("translation")) {
            QVERIFY2(xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished"), qPrintable(text));
            if (!hasForms)
                check(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            check(xml.readElementText());
        }
    }
    QVERIFY(messages > 100);
}

/// Context, source and comment of each entry, and what it is translated to.
static QMap<QString, QString> entriesOf(const QString &language)
{
    QFile source(QStringLiteral(SOURCE_DIR "/translations/mostrador_%1.ts").arg(language));
    QMap<QString, QString> all;
    if (!source.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&source);
    QString context;
    QString key;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            key = context + QLatin1Char('|') + xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            key += QLatin1Char('|') + xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            all.insert(key, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return all;
}

void tst_Language::everyLanguageHasEveryText()
{
    const QStringList spanish = entriesOf(QStringLiteral("es")).keys();
    QVERIFY(spanish.size() > 500);
    for (const QString &language : Language::available()) {
        const QStringList own = entriesOf(language).keys();
        for (const QString &text : spanish)
            QVERIFY2(own.contains(text), qPrintable(language + QStringLiteral(" has not: ") + text));
        for (const QString &text : own)
            QVERIFY2(spanish.contains(text), qPrintable(language + QStringLiteral(" alone has: ") + text));
    }
    QCOMPARE(Language::names().size(), Language::available().size());
}

/// Their words are in shortcuts.json, where the compiler of translations does not look.
void tst_Language::everyActionHasItsWordsInEveryLanguage()
{
    const Shortcuts keys;
    for (const QString &language : Language::available()) {
        const auto entries = entriesOf(language);
        for (const Shortcuts::Action &action : keys.table()) {
            QVERIFY2(entries.contains(QStringLiteral("mostrador::CheatSheet|") + action.words), qPrintable(language + QLatin1Char(' ') + action.words));
            QVERIFY2(entries.contains(QStringLiteral("mostrador::CheatSheet|") + action.group), qPrintable(language + QLatin1Char(' ') + action.group));
        }
    }
}

void tst_Language::brazilSpeaksPortuguese()
{
    QCOMPARE(Language::fitting({QStringLiteral("pt-BR"), QStringLiteral("en-US")}), QStringLiteral("pt_BR"));
    Language language;
    language.set(QStringLiteral("pt_BR"));
    QCOMPARE(TenderText::name(Tender::Cash), QStringLiteral("Dinheiro"));
    QCOMPARE(language.text().amount(Money(2497550, Currency::ars())), QStringLiteral("24.975,50"));
}

QTEST_MAIN(tst_Language)
#include "tst_Language.moc"
