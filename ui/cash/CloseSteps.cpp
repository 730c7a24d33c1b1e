// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CloseSteps.h"
#include "ui/cash/ComparePage.h"
#include "ui/cash/CountPage.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mostrador {

CloseSteps::CloseSteps(const Context &context, const Needs &needs, QWidget *parent)
    : QWidget(parent), m_context(context), m_needs(needs), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_pages(new QStackedWidget),
      m_pending(new PendingList(context)), m_count(new CountPage(context)), m_compare(new ComparePage(context, needs.cash, needs.approvals)),
      m_message(new NoticeStrip(context.theme)), m_back(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_again(new KeyButton(context.theme, KeyButton::Look::Plain)), m_next(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    for (QWidget *page : std::initializer_list<QWidget *>{m_pending, m_count, m_compare, makeConfirm()}) {
        auto *scroll = new ScrollBody;
        scroll->setInside(page);
        m_pages->addWidget(scroll);
    }
    column->addWidget(m_pages, 1);
    m_message->setRounded(true);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back, 2);
    foot->addWidget(m_again, 2);
    foot->addWidget(m_next, 3);
    column->addLayout(foot);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (!stepBack())
            Q_EMIT left();
    });
    connect(m_again, &QAbstractButton::clicked, this, &CloseSteps::startCount);
    connect(m_next, &QAbstractButton::clicked, this, &CloseSteps::next);
    connect(m_count, &CountPage::changed, this, &CloseSteps::keepDraft);
    connect(m_count, &CountPage::finished, this, [this] { m_next->setFocus(); }); // one Enter too many is no count
    connect(m_compare, &ComparePage::finished, this, &CloseSteps::next);
    connect(&context.theme, &Theme::changed, this, [this] { m_kept.restyle(m_context.theme); });
    retranslate();
}

QWidget *CloseSteps::makeConfirm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_kept = TitledField::in(column, m_context.theme, this);
    m_kept.edit->setAlignment(Qt::AlignRight);
    m_withdrawnTitle = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
    m_withdrawn = new MoneyLabel(m_context.theme, m_context.language, Type::Title, Token::Text, QFont::Bold);
    m_last = new ThemedLabel(m_context.theme, Type::List, Token::Dim);
    m_last->setWordWrap(true);
    column->addWidget(m_withdrawnTitle);
    column->addWidget(m_withdrawn);
    column->addWidget(m_last);
    column->addStretch(1);
    connect(m_kept.edit, &QLineEdit::textChanged, this, &CloseSteps::refreshRest);
    return page;
}

void CloseSteps::open()
{
    m_compare->setReport({});
    m_message->clear();
    m_compare->forgetReason();
    m_kept.edit->clear();
    const auto &shift = m_needs.cash.shift();
    m_isAgain = shift && shift->wasCounted;
    if (shift && shift->isCounted)
        return compare();
    const bool isPending = m_needs.pending && !m_needs.pending().isEmpty();
    if (!m_needs.cash.draft().isEmpty() && !isPending)
        return startCount();
    show(Pending);
}

void CloseSteps::show(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    m_again->setVisible(step == Compare);
    retranslate();
    enter();
}

void CloseSteps::enter()
{
    const auto &shift = m_needs.cash.shift();
    if ((m_step == Compare || m_step == Confirm) && shift && !shift->isCounted)
        return open(); // something was recorded meanwhile: the count is worth nothing
    if (m_step == Pending)
        showPending();
    switch (m_step) {
    case Pending: m_next->setFocus(); break;
    case Count: m_count->enter(); break;
    case Compare:
        if (!m_compare->enter())
            m_next->setFocus();
        break;
    case Confirm:
        m_kept.edit->setFocus();
        m_kept.edit->selectAll();
        break;
    }
}

void CloseSteps::next()
{
    if (m_isBusy)
        return;
    m_message->clear();
    switch (m_step) {
    case Pending: return startCount();
    case Count: return declare();
    case Compare:
        if (const auto sound = m_compare->checkReason(); !sound) {
            m_compare->enter();
            return say(sound.error().message);
        }
        if (m_kept.edit->text().isEmpty())
            proposeKept();
        return show(Confirm);
    case Confirm: return confirm();
    }
}

/// From the comparison nobody goes back to the count by Esc: what was seen cannot be unseen.
bool CloseSteps::stepBack()
{
    m_message->clear();
    if (m_isBusy)
        return true;
    if (m_step == Confirm)
        return show(Compare), true;
    if (m_step == Count && m_needs.cash.shift() && m_needs.cash.shift()->isCounted)
        return compare(), true;
    if (m_step == Count)
        return show(Pending), true;
    return false;
}

void CloseSteps::startCount()
{
    m_isAgain = m_needs.cash.shift() && m_needs.cash.shift()->wasCounted;
    m_kept.edit->clear(); // they were about another count
    m_compare->forgetReason();
    m_needs.cash.tendersToCount(this, [this](const Result<QList<Tender>> &tenders) {
        if (!tenders)
            return say(tenders.error().message);
        m_count->begin(m_needs.denominations(), m_needs.cash.shift() ? m_needs.cash.shift()->opening.currency() : Currency(), *tenders);
        readEarlier();
        show(Count);
    });
}

int CloseSteps::shiftNumber() const
{
    return m_needs.cash.shift() ? m_needs.cash.shift()->number : 0;
}

/// Asked for the count and for the Z: each is a step of its own.
void CloseSteps::whenMayClose(std::function<void()> go)
{
    whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::CloseShift, shiftNumber()), tr("Close the shift")}, this, [go = std::move(go)](const QString &) { go(); });
}

void CloseSteps::declare()
{
    const auto sums = m_count->declared();
    if (!sums)
        return say(sums.error().message);
    const auto count = [this, pieces = m_count->count(), sums = *sums](const QString &) {
        m_isBusy = true;
        m_needs.cash.count(pieces, sums, this, [this](const Result<Shift> &done) {
            m_isBusy = false;
            if (!done)
                return say(done.error().message);
            compare();
        });
    };
    whenMayClose([this, count] {
        if (m_isAgain)
            whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::Recount, shiftNumber()), tr("Count the drawer again")}, this, count);
        else
            count({});
    });
}

void CloseSteps::compare()
{
    m_needs.cash.compare(this, [this](const Result<ZReport> &report) {
        if (!report)
            return say(report.error().message);
        m_compare->setReport(*report);
        m_isAgain = true;
        show(Compare);
    });
}

/// As it was at the opening, as far as there is so much.
void CloseSteps::proposeKept()
{
    if (const auto &report = m_compare->report())
        m_kept.edit->setText(m_context.language.text().amount(Money(qMin(report->figures.opening, report->counted.total().minor()), report->figures.currency)));
}

void CloseSteps::refreshRest()
{
    const auto &report = m_compare->report();
    if (!report)
        return;
    const auto kept = m_context.language.text().parseMoney(m_kept.edit->text(), report->figures.currency);
    m_withdrawn->setMoney(Money(report->counted.total().minor() - (kept ? kept->minor() : 0), report->figures.currency));
}

void CloseSteps::confirm()
{
    const auto &report = m_compare->report();
    if (!report)
        return compare();
    const auto kept = m_context.language.text().parseMoney(m_kept.edit->text(), report->figures.currency);
    if (!kept || kept->isNegative() || kept->minor() > report->counted.total().minor()) {
        m_kept.edit->setFocus();
        return say(kept ? tr("No more can stay in the drawer than was counted. Nothing was recorded yet.") : kept.error().message);
    }
    const Closing closing{*kept, m_compare->reason()};
    if (!m_compare->isOver())
        return whenMayClose([this, closing] { record(closing); });
    const QString words = tr("Close the shift with a difference: %1").arg(m_compare->differences());
    whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::Difference, shiftNumber(), largestDifference(*report)), words}, this, [this, closing](const QString &approver) {
        if (!approver.isEmpty()) // who agrees to the difference agrees to the close
            return record(closing);
        whenMayClose([this, closing] { record(closing); });
    });
}

void CloseSteps::record(const Closing &closing)
{
    m_isBusy = true;
    m_needs.cash.close(closing, this, [this](const Result<ZReport> &report) {
        m_isBusy = false;
        if (!report)
            return say(report.error().message);
        Q_EMIT closed(*report);
    });
}

void CloseSteps::keepDraft()
{
    if (m_step == Count)
        m_needs.cash.keepDraft(m_count->draft());
}

/// What was begun and left, or what was counted before: whoever forgot one slip types that one. It is said, for it may be old.
void CloseSteps::readEarlier()
{
    const auto &shift = m_needs.cash.shift();
    if (const QString draft = m_needs.cash.draft(); !draft.isEmpty())
        m_count->setDraft(draft);
    else if (m_isAgain && shift)
        m_count->setCounted(shift->counted, shift->declared);
    else
        return;
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("info"), tr("What was counted before is still here. Look at each field again."));
}

void CloseSteps::say(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
}

bool CloseSteps::runKey(const QString &action)
{
    if (action == QLatin1String("cash.again") && m_step == Compare && !m_isBusy)
        startCount();
    else if (action == QLatin1String("cash.next"))
        next();
    else
        return false;
    return true;
}

bool CloseSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (!TitledField::isEnter(*event))
        return QWidget::eventFilter(watched, event);
    next();
    return true;
}

void CloseSteps::showPending()
{
    const QList<PendingThing> things = m_needs.pending ? m_needs.pending() : QList<PendingThing>();
    QStringList note;
    if (const auto &shift = m_needs.cash.shift(); shift && shift->wasCounted && !shift->isCounted)
        note.append(tr("Something was recorded since the drawer was counted: it is counted again, and somebody who may agrees to it."));
    note.append(things.isEmpty() ? tr("Nothing is pending. Next the drawer is counted; what should be in it is shown afterwards.")
                                 : tr("A payment that was begun has to end first. Nothing else of this keeps the shift from being closed."));
    m_pending->setThings(things, note.join(QLatin1String("\n\n")));
}

void CloseSteps::retranslate()
{
    const QString names[] = {tr("What is pending"), tr("Count the drawer"), tr("Compare"), tr("What stays")};
    const int number = m_needs.cash.shift() ? m_needs.cash.shift()->number : 0;
    m_title->setText(tr("Close shift %1 · %2 of 4: %3").arg(number).arg(m_step + 1).arg(names[m_step]));
    showPending();
    m_count->retranslate();
    m_compare->retranslate();
    m_kept.setTitle(tr("Stays in the drawer as the next float"));
    if (!m_kept.edit->text().isEmpty() && !m_kept.edit->isModified()) // what somebody typed stays as it was typed
        proposeKept();
    m_withdrawnTitle->setText(tr("Withdrawn"));
    m_last->setText(tr("The Z gets its number and cannot be changed afterwards."));
    m_back->setText(m_step == Pending || m_step == Compare ? tr("Not now") : tr("Back"));
    m_back->setKey(QStringLiteral("Esc"));
    m_again->setText(tr("Count again"));
    m_again->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.again")));
    m_next->setText(m_step == Count ? tr("It is counted") : m_step == Confirm ? tr("Close the shift") : tr("Next"));
    m_next->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.next")));
}

} // namespace mostrador
