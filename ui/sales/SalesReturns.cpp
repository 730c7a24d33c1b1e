// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a return begins: of this till's receipts, of those of the shop's other tills, or without one.
#include "models/services/returns/ReceiptLookup.h"
#include "ui/returns/ReturnPage.h"
#include "ui/sales/SalesScreen.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include <QApplication>
#include <QStackedWidget>

namespace mostrador {

void SalesScreen::startReturn(const QString &number)
{
    if (number.isEmpty() || isShut())
        return;
    if (!m_needs.sales.file(number) && m_needs.receipts && !isReturning())
        return askElsewhere(number);
    openReturn(number);
    checkElsewhere(number);
}

void SalesScreen::openReturn(const QString &number)
{
    if (const auto opened = m_return->open(number); !opened)
        return isReturning() ? m_return->refuse(opened.error().message) : refuse(opened.error().message);
    showReturn();
}

void SalesScreen::showReturn()
{
    m_wantsReturn = false;
    seen();
    m_pages->setCurrentWidget(m_return);
    m_return->enter();
}

void SalesScreen::startWithoutReceipt()
{
    const QString note = m_elsewhere.isEmpty() ? QString() : tr("Receipt %1").arg(m_elsewhere);
    if (isShut())
        return;
    seen();
    m_wantsReturn = false;
    m_pages->setCurrentWidget(m_return);
    m_return->openWithoutReceipt(m_currency, note);
}

/// That an earlier run of the program left: before anything else is brought back. False: it cannot go on, and nobody has seen to it.
bool SalesScreen::takeUpExchange()
{
    if (m_hasLooked)
        return true;
    const auto restored = m_return->restore();
    m_hasLooked = restored.ok();
    if (restored && *restored)
        m_pages->setCurrentWidget(m_return);
    if (restored)
        return true;
    const Words words([this, received = m_return->payment().keptReceived(), why = restored.error().message] {
        return received.isZero()
            ? tr("An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it. %1").arg(why)
            : tr("An exchange was being paid when the program ended, and it cannot go on. Give back what was received for it: %1. %2")
                  .arg(context().language.text().withSymbol(received), why);
    });
    seen();
    askFor([] { return tr("It was given back"); }, words,
           [this] {
        m_return->forgetKept();
        m_hasLooked = true;
        seen();
        m_search->setFocus();
    });
    return false;
}

void SalesScreen::askFor(const Words &action, const Words &message, std::function<void()> run)
{
    QApplication::beep();
    m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), message, {{action, std::move(run)}});
}

void SalesScreen::leaveReturn()
{
    m_pages->setCurrentIndex(0);
    activated();
    if (!m_return->hasLeft())
        return;
    const NoticeStrip::Action undo{[] { return tr("Undo"); }, [this] { takeUpLeft(); }, context().shortcuts.keyText(QStringLiteral("sales.undo"))};
    m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("undo-2"), [this] { return m_return->leftText(); }, {undo});
    m_left = m_notice->last();
}

/// Leaving asks nothing, for it can be undone, as long as that is offered.
void SalesScreen::takeUpLeft()
{
    if (!m_notice->has(m_left) || isShut())
        return;
    if (const auto up = m_return->takeUpLeft(); !up)
        return refuse(up.error().message);
    showReturn();
}

void SalesScreen::askElsewhere(const QString &number)
{
    if (m_asked == number)
        return;
    if (!m_elsewhere.isEmpty())
        seen();
    m_asked = number;
    if (m_needs.receipts->isLinked())
        m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("receipt"), [number] { return tr("The hub is asked for the receipt %1.").arg(number); });
    m_needs.receipts->look(number, this, [this, number](const Result<void> &found) {
        if (m_asked != number)
            return; // another one is wanted by now
        m_asked.clear();
        if (isReturning() || isVoiding())
            return;
        found ? openReturn(number) : tellElsewhere(number, found.error());
    });
}

/// Nobody is sent away without a word on what can be done.
void SalesScreen::tellElsewhere(const QString &number, const Error &why)
{
    const TillId till = tillOfDocument(number);
    const Words words([this, number, till, isUnknown = why.code == Error::Code::NotFound, isOwn = till == m_needs.receipts->me()] {
        const QString key = context().shortcuts.keyText(QStringLiteral("sales.withoutReceipt"));
        if (isUnknown)
            return tr("Neither this till nor the hub has a receipt %1 of this shop. Without a receipt, with approval: %2.").arg(number, key);
        if (isOwn)
            return tr("The receipt %1 is not kept at this till any more, and the hub does not answer. It can come back when the hub answers; or now without a "
                      "receipt, with approval: %2.")
                .arg(number, key);
        return tr("The receipt %1 is of till %2, and the hub does not answer: what came back of it is not known here. It can come back when the hub answers, or at "
                  "that till; or now without a receipt, with approval: %3.")
            .arg(number)
            .arg(till.value)
            .arg(key);
    });
    askFor([] { return tr("Return without a receipt"); }, words, [this] { startWithoutReceipt(); });
    m_elsewhere = number;
}

/// The return goes on meanwhile: without the hub, this till's own word counts.
void SalesScreen::checkElsewhere(const QString &number)
{
    if (!isReturning() || !m_needs.receipts || !m_needs.receipts->isLinked())
        return;
    m_needs.receipts->look(number, this, [this, number](const Result<void> &known) {
        if (known && isReturning() && m_return->draft().sale().number == number)
            m_return->reread();
    });
}

} // namespace mostrador
