// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SettingsScreen.h"
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace mostrador;

/// A text of the settings that counts with Enter: what is said about it is seen, and true.
class tst_CheckedRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_screen.reset(); }
    void whatIsRefusedIsReadWhole();
    void itsHintIsOfNow();

private:
    QLabel *label(const QString &beginning) const;
    void choose(const QString &text);
    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<SettingsScreen> m_screen;
    QLineEdit *m_edit = nullptr;
    bool m_isSet = false;
};

static const QString Why = QStringLiteral("It cannot be had. ").repeated(12);

void tst_CheckedRow::init()
{
    m_isSet = false;
    const Context context{m_theme, m_language, m_keys};
    m_screen = std::make_unique<SettingsScreen>(context);
    auto *page = new RowsPage(
        context, [] { return QStringLiteral("Page"); }, QStringLiteral("user"));
    for (int i = 0; i < 20; ++i)
        page->addRow(new ChoiceRow(
            context, [] { return QStringLiteral("Row"); }, [] { return QStringLiteral("Hint"); },
            {[] {
            return QStringList{QStringLiteral("No"), QStringLiteral("Yes")};
             },
             [] { return 0; }, [](int) {}}));
    auto *row = new CheckedRow(
        context, [] { return QStringLiteral("Logo"); }, [this] { return m_isSet ? QStringLiteral("There is one.") : QStringLiteral("There is none."); },
        {[] { return QString(); },
         [this](const QString &text) -> Result<void> {
             m_isSet = text == QLatin1String("good");
             return m_isSet ? Result<void>() : Result<void>(Error{Error::Code::Invalid, Why.trimmed(), {}});
         }},
        40);
    page->addRow(row);
    m_edit = row->findChild<QLineEdit *>();
    m_screen->addPage(page);
    m_screen->resize(1024, 700);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

QLabel *tst_CheckedRow::label(const QString &beginning) const
{
    for (QLabel *each : m_screen->findChildren<QLabel *>())
        if (each->text().startsWith(beginning))
            return each;
    return nullptr;
}

void tst_CheckedRow::choose(const QString &text)
{
    m_edit->setFocus();
    QTest::keyClicks(m_edit, text);
    QTest::keyClick(m_edit, Qt::Key_Return);
}

void tst_CheckedRow::whatIsRefusedIsReadWhole()
{
    choose(QStringLiteral("bad"));
    QVERIFY(label(QStringLiteral("It cannot")));
    QTRY_COMPARE(label(QStringLiteral("It cannot"))->visibleRegion().boundingRect(), label(QStringLiteral("It cannot"))->rect());
    QVERIFY(!m_edit->visibleRegion().isEmpty());
}

void tst_CheckedRow::itsHintIsOfNow()
{
    QVERIFY(label(QStringLiteral("There is none.")));
    choose(QStringLiteral("good"));
    QVERIFY(label(QStringLiteral("There is one.")));
}

QTEST_MAIN(tst_CheckedRow)
#include "tst_CheckedRow.moc"
