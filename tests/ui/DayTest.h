// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/DayWindow.h"
#include "ui/widgets/ThemedLabel.h"

namespace mostrador {

/// A test of a till's day, and of what people may do there: who is there, and what is asked of whom.
class DayTest : public QObject {
protected:
    /// Of a shop that has named nobody.
    void openTill()
    {
        m_theme.apply();
        m_language.set(QStringLiteral("es"));
        m_day = std::make_unique<DayWindow>(m_theme, m_language);
    }
    /// María is a manager and at the till, Ana a cashier.
    void openWithPeople()
    {
        openTill();
        addPeople();
    }
    void addPeople() const
    {
        QVERIFY(m_day->keep(QStringLiteral("María"), Role::Manager, QStringLiteral("407135")));
        QVERIFY(m_day->keep(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    }
    void press(const QString &action) const { m_day->press(action); }
    QString said() const { return m_day->said(); }
    void signIn(const QString &name, const QString &pin) const
    {
        m_day->people->signIn(m_day->id(name), pin, nullptr, {});
        QCOMPARE(m_day->people->current()->name, name);
    }
    void ana() const { signIn(QStringLiteral("Ana"), QStringLiteral("9182")); }

    ApprovalSheet *sheet() const { return m_day->window->findChild<ApprovalSheet *>(); }
    bool isAsked() const { return sheet()->isVisible(); }
    QString question() const
    {
        QStringList words;
        for (const ThemedLabel *label : sheet()->findChildren<ThemedLabel *>())
            words.append(label->text());
        return words.join(QLatin1Char('\n'));
    }
    /// María, who is the first of those who may.
    void approve() const
    {
        QVERIFY2(isAsked(), qPrintable(said()));
        Hands::type(QStringLiteral("407135"));
        Hands::key(Qt::Key_Return);
        QVERIFY2(!isAsked(), qPrintable(question()));
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<DayWindow> m_day;
};

} // namespace mostrador
