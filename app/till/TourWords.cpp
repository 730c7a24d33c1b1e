// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tour that is told step by step: what tests/shots/faults.py does to the machine meanwhile is in the pictures.
#include "app/till/Tour.h"
#include "models/domain/payment/Denominations.h"
#include "ui/payment/CardView.h"
#include "ui/widgets/NoticeStrip.h"
#include <QDir>

namespace mostrador {

using Phase = SaleController::Phase;

/// What a person reads in a line of its own, on the screen in front or above it.
static bool saysSomething(const MainWindow &window, const QString &onScreen)
{
    return !onScreen.isEmpty() || const_cast<MainWindow &>(window).notice().isVisible();
}

/// Words by commas, each perhaps with a name after a colon.
bool Tour::addWords(const QString &words)
{
    const QStringList all = words.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : all)
        if (!addWord(word.section(QLatin1Char(':'), 0, 0), word.section(QLatin1Char(':'), 1)))
            return false;
    return !all.isEmpty();
}

bool Tour::addWord(const QString &word, const QString &name)
{
    if (word == QLatin1String("cart"))
        addCart();
    else if (word == QLatin1String("pay"))
        addPaying();
    else if (word == QLatin1String("pay-again"))
        addPayingAgain();
    else if (word == QLatin1String("debit"))
        addDebit();
    else if (word == QLatin1String("restored"))
        add(
            word, [] {}, [this] { return !m_needs.sale.cart().isEmpty(); });
    else if (word == QLatin1String("next"))
        add(
            word, [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); }, [this] { return m_needs.sale.phase() == Phase::Selling; });
    else if (word == QLatin1String("drained"))
        add(
            word, [] {}, [this] { return isDrained(); });
    else if (word == QLatin1String("printed"))
        add(
            word, [] {},
            [this] {
            const auto jobs = m_needs.runtime.printQueue().open();
            return std::all_of(jobs.begin(), jobs.end(), [](const PrintJob &job) { return job.state == PrintState::Unsure; });
            });
    else if (word == QLatin1String("stopped"))
        add(
            word, [] {}, [this] { return m_needs.runtime.sync().status().state == SyncStatus::State::Attention; });
    else if (word == QLatin1String("notice"))
        shot(
            name, [] {}, [this] { return saysSomething(m_needs.window, findNotice()); });
    else if (word == QLatin1String("shot"))
        shot(
            name, [] {}, [] { return true; });
    else if (word == QLatin1String("sync"))
        shot(
            name, [this] { m_needs.window.open(m_needs.window.screenWithIcon(QStringLiteral("refresh-cw"))); }, [this] { return isOpen(QStringLiteral("refresh-cw")); });
    else if (word == QLatin1String("wait")) // says that it waits by a file, and goes on when there is the other
        add(
            QStringLiteral("wait for %1").arg(name), [this, name] { QFile(m_folder + QLatin1Char('/') + name + QStringLiteral(".waiting")).open(QIODevice::WriteOnly); },
            [this, name] { return QFile::exists(m_folder + QLatin1Char('/') + name); });
    else
        return addKeyWord(word, name);
    return true;
}

void Tour::addCart()
{
    SaleController &sale = m_needs.sale;
    add(
        QStringLiteral("joined"), [] {}, [this] { return m_needs.runtime.identity().isEnrolled() && products().size() >= 6 && isOpen(QStringLiteral("shopping-cart")); });
    for (int i = 0; i < 3; ++i)
        add(
            QStringLiteral("scan product %1").arg(i + 1), [this, i] { typeCode(products().at(i * 2)); }, [&sale, i] { return sale.cart().lines().size() == i + 1; });
}

/// What was refused once; until something else is said.
void Tour::addPayingAgain()
{
    const auto said = std::make_shared<QString>();
    add(
        QStringLiteral("pay again"),
        [this, said] {
        *said = findNotice();
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
        },
        [this, said] { return m_needs.sale.phase() == Phase::Paid || (!findNotice().isEmpty() && findNotice() != *said); });
}

/// What the terminal charged before is used; else it is asked.
void Tour::addDebit()
{
    add(
        QStringLiteral("nothing is open"), [] {}, [this] { return m_needs.runtime.terminalPayments().open().isEmpty(); });
    add(
        QStringLiteral("to payment"), [this] { key(Qt::Key_F12); }, [this] { return m_needs.sale.phase() == Phase::Paying; });
    add(
        QStringLiteral("pay by card"),
        [this] {
        const auto *found = m_needs.window.findChild<CardView *>();
        if (!found || !found->isVisible())
            key(Qt::Key_2, Qt::AltModifier);
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
        },
        [this] { return m_needs.sale.phase() == Phase::Paid; });
}

void Tour::addPaying()
{
    SaleController &sale = m_needs.sale;
    add(
        QStringLiteral("to payment"), [this] { key(Qt::Key_F12); }, [&sale] { return sale.phase() == Phase::Paying; });
    add(
        QStringLiteral("pay"),
        [this, &sale] {
        type(plain(MoneyText(m_needs.language.style()).amount(likelyCash(sale.cart().total(), Denominations::usual(sale.cart().currency())).last())));
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
        },
        [this, &sale] { return sale.phase() == Phase::Paid || (sale.phase() == Phase::Paying && saysSomething(m_needs.window, findNotice())); });
}

} // namespace mostrador
