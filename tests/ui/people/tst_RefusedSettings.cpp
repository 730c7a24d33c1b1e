// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintSettings.h"
#include "tests/ui/DayTest.h"
#include "ui/settings/ScannerPage.h"
#include "ui/widgets/Segments.h"
#include <QSignalSpy>

using namespace mostrador;

/// What somebody chose and may not goes back wherever it was taken up already.
class tst_RefusedSettings : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void keysGoBack();
    void scannerAndScaleGoBack();
    void thePrinterGoesBack();
    void thePagesSayIt();
};

void tst_RefusedSettings::init()
{
    openWithPeople();
    m_day->sale->setCurrency(Currency::ars());
    ana(); // who may not
}

void tst_RefusedSettings::keysGoBack()
{
    Shortcuts keys;
    KeysPage::takeKept(keys, *m_day->settings);
    const QString before = keys.preset();
    keys.setPreset(before == QLatin1String("br") ? QStringLiteral("latam") : QStringLiteral("br"));
    QCOMPARE(keys.preset(), before);
}

void tst_RefusedSettings::scannerAndScaleGoBack()
{
    ScannerFilter scanner(qApp);
    CodeReader &codes = m_day->sale->codes();
    const ScannerPage::Needs needs{*m_day->settings, scanner, codes};
    ScannerPage::takeKept(needs);
    const QList<ScaleRule> usual = codes.rules();
    QVERIFY(!usual.isEmpty());
    const ScannerSettings before = scanner.settings();
    ScannerSettings slow = before;
    slow.gapMs = 80;
    scanner.setSettings(slow);
    m_day->settings->keep(setting::Scanner, slow.toText());
    QVERIFY(scanner.settings() == before);
    codes.setRules({});
    m_day->settings->keep(setting::ScaleRules, QStringLiteral("none"));
    QCOMPARE(codes.rules().size(), usual.size());
    codes.setCurrency(*Currency::fromCode(u"BRL")); // and they are the country's again
    QVERIFY(toText(codes.rules()) == toText(usualScaleRules(*Currency::fromCode(u"BRL"))));
}

/// The storage thread's word comes later.
void tst_RefusedSettings::thePrinterGoesBack()
{
    HeldExecutor own;
    Till till(m_day->shop.base.stores, *m_day->acting, own);
    TillSettings kept(*m_day->shop.reader, till);
    PrintSettings settings(kept);
    settings.setKind(PrinterAddress::Kind::File);
    ReceiptTemplate look = settings.look();
    look.footer = QStringLiteral("Gracias");
    settings.setLook(look);
    settings.setShowsDisplay(true);
    QSignalSpy printer(&settings, &PrintSettings::printerChanged);
    QSignalSpy paper(&settings, &PrintSettings::lookChanged);
    QSignalSpy display(&settings, &PrintSettings::displayChanged);
    own.letGo();
    QVERIFY(settings.kind() == PrinterAddress::Kind::None);
    QVERIFY(settings.look().footer.isEmpty());
    QVERIFY(!settings.showsDisplay());
    QVERIFY(!printer.isEmpty() && !paper.isEmpty() && !display.isEmpty());
}

void tst_RefusedSettings::thePagesSayIt()
{
    HeldExecutor own;
    Till till(m_day->shop.base.stores, *m_day->acting, own);
    TillSettings kept(*m_day->shop.reader, till);
    SettingsScreen screen({m_theme, m_language, m_day->keys});
    screen.addPage(makeCashPage({m_theme, m_language, m_day->keys}, *m_day->cash, kept, [] { return Currency::ars(); }));
    connect(&kept, &TillSettings::wentBack, &screen, &SettingsScreen::refreshRows);
    auto *needsShift = screen.findChild<ChoiceRow *>()->findChild<Segments *>();
    QCOMPARE(needsShift->current(), 0);
    needsShift->findChildren<QAbstractButton *>().at(1)->click();
    QCOMPARE(needsShift->current(), 1);
    own.letGo();
    QCOMPARE(needsShift->current(), 0);
}

QTEST_MAIN(tst_RefusedSettings)
#include "tst_RefusedSettings.moc"
