// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mostrador;

class tst_ScannerFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScanIntoAnotherFieldLeavesItAsItWas();
    void aScanOnAButtonPressesNothing();
    void aScanTargetTakesItItself();
    void peopleTypeSlowly();
    void shortNumbersAreNoCodes();
    void lettersAreNoCodes();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    std::unique_ptr<ScannerFilter> m_filter;
    std::unique_ptr<QSignalSpy> m_scanned;
};

void tst_ScannerFilter::init()
{
    m_filter = std::make_unique<ScannerFilter>(qApp);
    m_scanned = std::make_unique<QSignalSpy>(m_filter.get(), &ScannerFilter::scanned);
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit;
    m_button = new QPushButton;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_button);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

static void scan(QWidget *into, const QString &code)
{
    QTest::keyClicks(into, code);
    QTest::keyClick(into, Qt::Key_Return);
}

void tst_ScannerFilter::aScanIntoAnotherFieldLeavesItAsItWas()
{
    m_field->setText(QStringLiteral("Yerba"));
    m_field->setCursorPosition(2);
    m_field->setFocus();
    scan(m_field, QStringLiteral("7790387000017"));
    QCOMPARE(m_scanned->size(), 1);
    QCOMPARE(m_scanned->first().first().toString(), QStringLiteral("7790387000017"));
    QCOMPARE(m_field->text(), QStringLiteral("Yerba"));
    QCOMPARE(m_field->cursorPosition(), 2);
}

void tst_ScannerFilter::aScanOnAButtonPressesNothing()
{
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    m_button->setFocus();
    scan(m_button, QStringLiteral("7790387000017"));
    QCOMPARE(m_scanned->size(), 1);
    QCOMPARE(clicked.size(), 0);
}

void tst_ScannerFilter::aScanTargetTakesItItself()
{
    QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    m_field->setProperty("scanTarget", true);
    m_field->setFocus();
    scan(m_field, QStringLiteral("7790387000017"));
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_field->text(), QStringLiteral("7790387000017"));
}

void tst_ScannerFilter::peopleTypeSlowly()
{
    m_field->setFocus();
    QTest::keyClicks(m_field, QStringLiteral("12345678"), Qt::NoModifier, 60); // the pause is what is tested
    QTest::keyClick(m_field, Qt::Key_Return, Qt::NoModifier, 60);
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("12345678"));
}

void tst_ScannerFilter::shortNumbersAreNoCodes()
{
    m_field->setFocus();
    scan(m_field, QStringLiteral("30000"));
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("30000"));
}

void tst_ScannerFilter::lettersAreNoCodes()
{
    m_field->setFocus();
    scan(m_field, QStringLiteral("Aceite de girasol"));
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("Aceite de girasol"));
}

QTEST_MAIN(tst_ScannerFilter)
#include "tst_ScannerFilter.moc"
