// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayTest.h"
#include "ui/people/PersonForm.h"
#include <QLineEdit>
#include <QTest>

using namespace mostrador;

/// The page of the people, by keys: whoever types a name makes somebody new, and nobody is renamed who was not chosen.
class tst_PersonForm : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void aNameThatIsTypedIsOfSomebodyNew();
    void somebodyIsChosenByKeys();
    void howLongAPinIsIsSaidBefore();

private:
    void toPeople() const;
    QLineEdit *name() const { return m_day->window->findChild<PersonForm *>()->findChild<QLineEdit *>(); }
    QStringList names() const;
};

void tst_PersonForm::init()
{
    openTill();
}

void tst_PersonForm::toPeople() const
{
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
}

QStringList tst_PersonForm::names() const
{
    QStringList all;
    for (const User &user : m_day->people->all())
        all.append(user.name);
    all.sort();
    return all;
}

void tst_PersonForm::aNameThatIsTypedIsOfSomebodyNew()
{
    addPeople();
    toPeople();
    Hands::type(QStringLiteral("Pedro\r\r7391\r7391\r"));
    QCOMPARE(names(), QStringList({QStringLiteral("Ana"), QStringLiteral("María"), QStringLiteral("Pedro")}));
    Hands::type(QStringLiteral("Rita\r\r8402\r8402\r")); // and the next one
    QCOMPARE(names(), QStringList({QStringLiteral("Ana"), QStringLiteral("María"), QStringLiteral("Pedro"), QStringLiteral("Rita")}));
    QCOMPARE(m_day->people->current()->name, QStringLiteral("María"));
}

void tst_PersonForm::somebodyIsChosenByKeys()
{
    addPeople();
    toPeople();
    QVERIFY(name()->hasFocus());
    QCOMPARE(name()->text(), QString());
    Hands::key(Qt::Key_Backtab, Qt::ShiftModifier);
    Hands::key(Qt::Key_Space);
    QCOMPARE(name()->text(), m_day->people->all().first().name);
    Hands::key(Qt::Key_Down);
    QCOMPARE(name()->text(), m_day->people->all().at(1).name);
    Hands::key(Qt::Key_Tab);
    QVERIFY(name()->hasFocus());
    Hands::key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!name()->hasFocus());
    Hands::key(Qt::Key_Up);
    QCOMPARE(name()->text(), m_day->people->all().first().name);
}

void tst_PersonForm::howLongAPinIsIsSaidBefore()
{
    toPeople();
    QStringList words;
    for (const ThemedLabel *label : m_day->window->findChild<PersonForm *>()->findChildren<ThemedLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(QLatin1Char('\n')).contains(QStringLiteral("de 6 a 12 dígitos")), qPrintable(words.join(QLatin1Char('\n'))));
}

QTEST_MAIN(tst_PersonForm)
#include "tst_PersonForm.moc"
