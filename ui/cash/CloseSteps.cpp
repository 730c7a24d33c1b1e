// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CloseSteps.h"
#include "ui/cash/ComparePage.h"
#include "ui/cash/CountPage.h"
#include "ui/cash/KeptPage.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/StepRow.h"
#include "ui/widgets/ThemedLabel.h"
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace mostrador {

CloseSteps::CloseSteps(const Context &context, const Needs &needs, QWidget *parent)
    : QWidget(parent), m_context(context), m_needs(needs), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_row(new StepRow(context.theme)), m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_pages(new QStackedWidget),
      m_pending(new PendingList(context)), m_count(new CountPage(context)), m_compare(new ComparePage(context, needs.cash, needs.approvals)),
      m_kept(new KeptPage(context)), m_message(new NoticeStrip(context.theme)), m_back(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_again(new KeyButton(context.theme, KeyButton::Look::Plain)), m_next(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_title);
    head->addWidget(m_row, 1);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    row->addWidget(makeBody(), 1);
    row->addWidget(m_about, 0, Qt::AlignTop);
    row->addStretch(0);
    column->addLayout(row, 1);
    m_about->setWordWrap(true);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (!stepBack())
            Q_EMIT left();
    });
    connect(m_again, &QAbstractButton::clicked, this, &CloseSteps::startCount);
    connect(m_next, &QAbstractButton::clicked, this, &CloseSteps::next);
    connect(m_count, &CountPage::changed, this, &CloseSteps::keepDraft);
    connect(m_count, &CountPage::finished, this, [this] { // one Enter too many is no count
        tell(tr("That was the last field. %1 confirms the count; from there on it is final.").arg(m_context.shortcuts.keyText(QStringLiteral("cash.next"))));
        QTimer::singleShot(0, this, [this] { // the words took room from it
            m_body->layout()->activate();
            m_count->seeFocus();
        });
    });
    connect(m_compare, &ComparePage::finished, this, &CloseSteps::next);
    connect(m_kept, &KeptPage::finished, this, &CloseSteps::next);
    connect(&context.theme, &Theme::changed, this, &CloseSteps::fit);
    retranslate();
}

/// The step itself, its message and its buttons: no wider than the eye goes from a word to its sum.
QWidget *CloseSteps::makeBody()
{
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *page : std::initializer_list<QWidget *>{m_pending, m_count, m_compare, m_kept}) {
        auto *scroll = new ScrollBody;
        scroll->setInside(page);
        m_pages->addWidget(scroll);
    }
    column->addWidget(m_pages, 1);
    column->addWidget(m_count->foot()); // what was counted is seen, whatever the page is scrolled to
    m_message->setRounded(true);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back, 2);
    foot->addWidget(m_again, 2);
    foot->addWidget(m_next, 3);
    column->addLayout(foot);
    return m_body;
}

void CloseSteps::fit()
{
    const int wide = m_context.theme.px(820);
    const int beside = m_context.theme.px(260);
    m_body->setMaximumWidth(wide);
    m_about->setFixedWidth(beside);
    m_about->setVisible(width() >= wide + beside + 80);
}

void CloseSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CloseSteps::open()
{
    m_compare->setReport({});
    m_kept->setReport({});
    m_message->clear();
    m_compare->forgetReason();
    m_kept->forget();
    const auto &shift = m_needs.cash.shift();
    if (shift && shift->isCounted)
        return compare();
    show(Pending);
}

void CloseSteps::show(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    m_again->setVisible(step == Compare);
    m_count->foot()->setVisible(step == Count);
    m_row->setCurrent(step);
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
    case Confirm: m_kept->enter(); break;
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
        m_kept->propose();
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
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_message->clear();
    const bool isAsked = !may(Deed::CloseShift) || (wasCounted() && !may(Deed::Recount));
    m_needs.cash.tendersToCount(this, [this, held = isAsked ? holdKeys(m_needs.approvals) : nullptr](const Result<QList<Tender>> &tenders) {
        m_isBusy = false;
        if (!tenders)
            return say(tenders.error().message);
        whenMayCount([this, tenders = *tenders] { beginCount(tenders); });
    });
}

void CloseSteps::beginCount(const QList<Tender> &tenders)
{
    m_saidNothing = false;
    m_kept->forget(); // they were about another count
    m_compare->forgetReason();
    m_count->begin(m_needs.denominations(), m_needs.cash.shift() ? m_needs.cash.shift()->opening.currency() : Currency(), tenders);
    readEarlier();
    show(Count);
}

int CloseSteps::shiftNumber() const
{
    return m_needs.cash.shift() ? m_needs.cash.shift()->number : 0;
}

bool CloseSteps::may(Deed deed, qint64 amount) const
{
    return !m_needs.approvals || m_needs.approvals->may(deed, amount);
}

bool CloseSteps::wasCounted() const
{
    return m_needs.cash.shift() && m_needs.cash.shift()->wasCounted;
}

/// Asked for the count and for the Z: each is a step of its own.
void CloseSteps::whenMayClose(std::function<void()> go)
{
    whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::CloseShift, shiftNumber()), tr("Close the shift")}, this, [go = std::move(go)](const QString &) { go(); });
}

void CloseSteps::whenMayCount(std::function<void()> go)
{
    whenMayClose([this, go = std::move(go)] {
        if (!wasCounted())
            return go();
        const QString words = tr("Count the drawer again");
        whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::Recount, shiftNumber()), words}, this, [go](const QString &) { go(); });
    });
}

/// Who agreed did it before anything was typed, and is asked again only where that is over: the till was locked meanwhile.
void CloseSteps::declare()
{
    const auto sums = m_count->declared();
    if (!sums)
        return say(sums.error().message);
    if (m_count->isEmpty() && !std::exchange(m_saidNothing, true))
        return say(tr("Nothing is counted in the drawer, and the count is final. Count it, or press %1 once more: it is recorded as empty.")
                       .arg(m_context.shortcuts.keyText(QStringLiteral("cash.next"))));
    whenMayCount([this, pieces = m_count->count(), sums = *sums] {
        m_isBusy = true;
        m_needs.cash.count(pieces, sums, this, [this](const Result<Shift> &done) {
            m_isBusy = false;
            if (!done)
                return say(done.error().message);
            compare();
        });
    });
}

void CloseSteps::compare()
{
    m_needs.cash.compare(this, [this](const Result<ZReport> &report) {
        if (!report)
            return say(report.error().message);
        m_compare->setReport(*report);
        m_kept->setReport(*report);
        show(Compare);
    });
}

void CloseSteps::confirm()
{
    if (!m_compare->report())
        return compare();
    const auto kept = m_kept->kept();
    if (!kept) {
        m_kept->enter();
        return say(kept.error().message);
    }
    const Closing closing{*kept, m_compare->reason()};
    m_isBusy = true;
    const bool isAsked = !may(Deed::CloseShift) || (m_compare->isOver() && !may(Deed::Difference, largestDifference(*m_compare->report())));
    m_needs.cash.checkClose(closing, this, [this, closing, held = isAsked ? holdKeys(m_needs.approvals) : nullptr](const Result<ZReport> &sound) {
        m_isBusy = false;
        sound ? agree(closing) : say(sound.error().message);
    });
}

void CloseSteps::agree(const Closing &closing)
{
    const auto go = [this, closing] { record(closing); };
    if (!m_compare->report() || !m_compare->isOver())
        return whenMayClose(go);
    const QString words = tr("Close the shift with a difference: %1").arg(m_compare->differences());
    const Wanted what = wanted::ofShift(Deed::Difference, shiftNumber(), largestDifference(*m_compare->report()));
    whenAllowed(m_needs.approvals, {what, words}, this, [this, go](const QString &approver) {
        approver.isEmpty() ? whenMayClose(go) : go(); // who agrees to the difference agrees to the close
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
    m_saidNothing = false;
    if (m_step == Count)
        m_needs.cash.keepDraft(m_count->draft());
}

/// What was begun and left, or what was counted before: whoever forgot one slip types that one. It is said, for it may be old.
void CloseSteps::readEarlier()
{
    const auto &shift = m_needs.cash.shift();
    if (const QString draft = m_needs.cash.draft(); !draft.isEmpty())
        m_count->setDraft(draft);
    else if (wasCounted())
        m_count->setCounted(shift->counted, shift->declared);
    else
        return;
    tell(tr("What was counted before is still here. Look at each field again."));
}

void CloseSteps::tell(const QString &words)
{
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("info"), words);
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

void CloseSteps::showPending()
{
    const QList<PendingThing> things = m_needs.pending ? m_needs.pending() : QList<PendingThing>();
    QStringList note;
    if (const auto &shift = m_needs.cash.shift(); shift && shift->wasCounted && !shift->isCounted)
        note.append(may(Deed::Recount) ? tr("Something was recorded since the drawer was counted: it is counted again.")
                                       : tr("Something was recorded since the drawer was counted: it is counted again, and somebody who may agrees to it."));
    else if (!m_needs.cash.draft().isEmpty())
        note.append(tr("A count was begun and not confirmed: what was typed is still there."));
    note.append(things.isEmpty() ? tr("Nothing is pending. Next the drawer is counted; what should be in it is shown afterwards.")
                                 : tr("A payment that was begun has to end first. Nothing else of this keeps the shift from being closed."));
    m_pending->setThings(things, note.join(QLatin1String("\n\n")));
}

void CloseSteps::retranslate()
{
    const QString names[] = {tr("What is pending"), tr("Count the drawer"), tr("Compare"), tr("What stays")};
    m_title->setText(tr("Close shift %1").arg(shiftNumber()));
    m_row->setSteps({names[Pending], names[Count], names[Compare], names[Confirm]});
    const QString abouts[] = {tr("What waits for an answer or a person. Only a payment that was begun has to end before the close."),
                              tr("A blind count: what should be in the drawer is shown when it was counted. Who counted and when is recorded."),
                              tr("The count is recorded. What differs by more than the shop allows gets a reason; whoever counts again needs to be allowed to."),
                              tr("The rest is taken out, for the safe or the bank. With the last key the shift is closed and has its Z.")};
    m_about->setText(abouts[m_step]);
    showPending();
    m_count->retranslate();
    m_compare->retranslate();
    m_kept->retranslate();
    m_back->setText(m_step == Pending || m_step == Compare ? tr("Not now") : tr("Back"));
    m_back->setKey(QStringLiteral("Esc"));
    m_again->setText(tr("Count again"));
    m_again->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.again")));
    m_next->setText(m_step == Count ? tr("Confirm the count") : m_step == Confirm ? tr("Close the shift") : tr("Next"));
    m_next->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.next")));
}

} // namespace mostrador
