// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CloseSteps.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/cash/CashWords.h"
#include "ui/cash/CountGrid.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace mostrador {

static constexpr int MostReason = 120;
static constexpr int MostSumText = 24; ///< of a sum, with its dots

CloseSteps::CloseSteps(const Context &context, const Needs &needs, QWidget *parent)
    : QWidget(parent), m_context(context), m_needs(needs), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_pages(new QStackedWidget),
      m_pending(new PendingList(context)), m_message(new NoticeStrip(context.theme)), m_back(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_again(new KeyButton(context.theme, KeyButton::Look::Plain)), m_next(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    for (QWidget *page : {static_cast<QWidget *>(m_pending), makeCount(), makeCompare(), makeConfirm()}) {
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
    connect(&context.theme, &Theme::changed, this, &CloseSteps::restyle);
    restyle();
    retranslate();
}

QLineEdit *CloseSteps::makeField(QVBoxLayout *into, ThemedLabel *&title)
{
    title = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
    auto *edit = new QLineEdit;
    title->setBuddy(edit);
    edit->installEventFilter(this);
    into->addWidget(title);
    into->addWidget(edit);
    return edit;
}

QWidget *CloseSteps::makeCount()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_grid = new CountGrid(m_context);
    m_tenderRows = new QVBoxLayout;
    m_tenderRows->setSpacing(4);
    column->addWidget(m_grid);
    column->addLayout(m_tenderRows);
    column->addStretch(1);
    connect(m_grid, &CountGrid::changed, this, &CloseSteps::keepDraft);
    connect(m_grid, &CountGrid::finished, this, [this] { m_tenders.isEmpty() ? m_next->setFocus() : m_tenders.first().edit->setFocus(); });
    return page;
}

QWidget *CloseSteps::makeCompare()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_comparison = new QGridLayout;
    m_comparison->setHorizontalSpacing(18);
    m_comparison->setVerticalSpacing(8);
    m_tolerance = new ThemedLabel(m_context.theme, Type::List, Token::Dim);
    m_tolerance->setWordWrap(true);
    column->addLayout(m_comparison);
    column->addWidget(m_tolerance);
    m_reason = makeField(column, m_reasonTitle);
    m_reason->setMaxLength(MostReason);
    column->addStretch(1);
    return page;
}

QWidget *CloseSteps::makeConfirm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_kept = makeField(column, m_keptTitle);
    m_kept->setAlignment(Qt::AlignRight);
    m_withdrawnTitle = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
    m_withdrawn = new MoneyLabel(m_context.theme, m_context.language, Type::Title, Token::Text, QFont::Bold);
    m_last = new ThemedLabel(m_context.theme, Type::List, Token::Dim);
    m_last->setWordWrap(true);
    column->addWidget(m_withdrawnTitle);
    column->addWidget(m_withdrawn);
    column->addWidget(m_last);
    column->addStretch(1);
    connect(m_kept, &QLineEdit::textChanged, this, &CloseSteps::refreshRest);
    return page;
}

void CloseSteps::open()
{
    m_report.reset();
    m_message->clear();
    m_reason->clear();
    m_kept->clear();
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
    case Count: m_grid->enter(); break;
    case Compare: isOver() ? m_reason->setFocus() : m_next->setFocus(); break;
    case Confirm:
        m_kept->setFocus();
        m_kept->selectAll();
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
        if (isOver() && m_reason->text().trimmed().isEmpty()) {
            m_reason->setFocus();
            return say(tr("Why does it differ? Write it down. Nothing was recorded yet."));
        }
        if (looksLikeCardNumber(m_reason->text()))
            return say(tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."));
        if (m_kept->text().isEmpty())
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
    m_kept->clear(); // they were about another count
    m_reason->clear();
    m_needs.cash.tendersToCount(this, [this](const Result<QList<Tender>> &tenders) {
        if (!tenders)
            return say(tenders.error().message);
        m_isReading = true;
        m_grid->setDenominations(m_needs.denominations());
        m_grid->setCount(CashCount(m_needs.cash.shift() ? m_needs.cash.shift()->opening.currency() : Currency()));
        setTenders(*tenders);
        m_isReading = false;
        readEarlier();
        show(Count);
    });
}

void CloseSteps::setTenders(const QList<Tender> &tenders)
{
    for (const TenderRow &row : std::as_const(m_tenders)) {
        delete row.title;
        delete row.edit;
    }
    m_tenders.clear();
    for (const Tender tender : tenders) {
        TenderRow row{tender, nullptr, nullptr};
        row.edit = makeField(m_tenderRows, row.title);
        row.edit->setAlignment(Qt::AlignRight);
        row.edit->setMaxLength(MostSumText);
        connect(row.edit, &QLineEdit::textChanged, this, &CloseSteps::keepDraft);
        m_tenders.append(row);
    }
    restyle();
    retranslate();
}

/// A sum of slips. What is typed or scanned there by mistake may be a card's number, which goes nowhere.
Result<Money> CloseSteps::readSum(const QString &typed) const
{
    const Currency currency = m_grid->count().currency();
    if (typed.trimmed().isEmpty())
        return Money::zero(currency);
    if (looksLikeCardNumber(typed))
        return Error{Error::Code::Invalid, tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."), {}};
    const auto sum = m_context.language.text().parseMoney(typed.trimmed(), currency);
    if (sum && std::abs(sum->minor()) > Sale::MostMinor)
        return Error{Error::Code::Invalid, tr("No slips can come to so much. Nothing was recorded yet."), {}};
    return sum;
}

Result<QMap<Tender, qint64>> CloseSteps::declared() const
{
    QMap<Tender, qint64> sums;
    for (const TenderRow &row : m_tenders) {
        const auto sum = readSum(row.edit->text());
        if (!sum)
            return sum.error();
        sums.insert(row.tender, sum->minor());
    }
    return sums;
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
    const auto sums = declared();
    if (!sums || !m_grid->problem().isEmpty())
        return say(sums ? m_grid->problem() : sums.error().message);
    const auto count = [this, pieces = m_grid->count(), sums = *sums](const QString &) {
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
        m_report = *report;
        m_isAgain = true;
        showComparison();
        show(Compare);
    });
}

bool CloseSteps::isOver() const
{
    return m_report && largestDifference(*m_report) > m_needs.cash.tolerance(m_report->figures.currency).minor();
}

void CloseSteps::showComparison()
{
    while (QLayoutItem *item = m_comparison->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_report)
        return;
    const MoneyText text = m_context.language.text();
    int row = 0;
    const auto add = [&](int column, const QString &words, Token token, QFont::Weight weight = QFont::Normal) {
        auto *label = new ThemedLabel(m_context.theme, Type::List, token, weight);
        label->setText(words);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_comparison->addWidget(label, row, column);
    };
    const QString heads[] = {tr("By"), tr("Should be"), tr("Counted"), tr("Difference")};
    for (int column = 0; column < 4; ++column)
        add(column, heads[column], Token::Dim);
    QList<Tender> tenders{Tender::Cash};
    tenders += tendersToDeclare(m_report->figures);
    for (const Tender tender : tenders) {
        ++row;
        const Money expected = m_report->figures.expected(tender);
        const Money difference = m_report->difference(tender);
        const Money counted = tender == Tender::Cash ? m_report->counted.total() : Money(m_report->declared.value(tender), expected.currency());
        add(0, TenderText::name(tender), Token::Text, QFont::Medium);
        add(1, text.withSymbol(expected), Token::Text);
        add(2, text.withSymbol(counted), Token::Text);
        add(3, CashWords::difference(difference, text), difference.isZero() ? Token::Ok : Token::Bad, QFont::Medium);
    }
    m_comparison->setColumnStretch(0, 1);
    m_reasonTitle->setVisible(isOver());
    m_reason->setVisible(isOver());
    const QString tolerance = text.withSymbol(m_needs.cash.tolerance(m_report->figures.currency));
    const bool isAlone = !m_needs.approvals || m_needs.approvals->may(Deed::Difference, largestDifference(*m_report));
    m_tolerance->setText((!isOver()  ? tr("Nothing differs by more than %1.")
                          : isAlone ? tr("More than %1 differs: it is written down why.")
                                    : tr("More than %1 differs: it is written down why, and somebody who may agrees to it."))
                             .arg(tolerance));
}

/// As it was at the opening, as far as there is so much.
void CloseSteps::proposeKept()
{
    if (m_report)
        m_kept->setText(m_context.language.text().amount(Money(qMin(m_report->figures.opening, m_report->counted.total().minor()), m_report->figures.currency)));
}

void CloseSteps::refreshRest()
{
    if (!m_report)
        return;
    const auto kept = m_context.language.text().parseMoney(m_kept->text(), m_report->figures.currency);
    m_withdrawn->setMoney(Money(m_report->counted.total().minor() - (kept ? kept->minor() : 0), m_report->figures.currency));
}

void CloseSteps::confirm()
{
    if (!m_report)
        return compare();
    const auto kept = m_context.language.text().parseMoney(m_kept->text(), m_report->figures.currency);
    if (!kept || kept->isNegative() || kept->minor() > m_report->counted.total().minor()) {
        m_kept->setFocus();
        return say(kept ? tr("No more can stay in the drawer than was counted. Nothing was recorded yet.") : kept.error().message);
    }
    const Closing closing{*kept, isOver() ? m_reason->text().trimmed() : QString()};
    if (!isOver())
        return whenMayClose([this, closing] { record(closing); });
    const qint64 differs = largestDifference(*m_report);
    const QString words = tr("Close the shift with a difference: %1").arg(differences());
    whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::Difference, shiftNumber(), differs), words}, this, [this, closing](const QString &approver) {
        if (!approver.isEmpty()) // who agrees to the difference agrees to the close
            return record(closing);
        whenMayClose([this, closing] { record(closing); });
    });
}

/// What was counted otherwise than it should be, each by what it is.
QString CloseSteps::differences() const
{
    QList<Tender> tenders{Tender::Cash};
    tenders += tendersToDeclare(m_report->figures);
    QStringList words;
    for (const Tender tender : std::as_const(tenders))
        if (const Money difference = m_report->difference(tender); !difference.isZero())
            words.append(QStringLiteral("%1: %2").arg(TenderText::name(tender), CashWords::difference(difference, m_context.language.text())));
    return words.join(QStringLiteral(", "));
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

/// "1000x3 …|debit=80000 qr=100"
void CloseSteps::keepDraft()
{
    if (m_isReading || m_step != Count)
        return;
    QStringList sums;
    for (const TenderRow &row : std::as_const(m_tenders))
        if (const auto sum = readSum(row.edit->text()); sum && !row.edit->text().isEmpty())
            sums.append(QStringLiteral("%1=%2").arg(toWire(row.tender)).arg(sum->minor()));
    const QString draft = m_grid->count().toText() + QLatin1Char('|') + sums.join(QLatin1Char(' '));
    m_needs.cash.keepDraft(draft == QLatin1String("|") ? QString() : draft);
}

/// What was begun and left, or what was counted before: whoever forgot one slip types that one. It is said, for it may be old.
void CloseSteps::readEarlier()
{
    const auto &shift = m_needs.cash.shift();
    const QString draft = m_needs.cash.draft();
    const Currency currency = m_grid->count().currency();
    QMap<Tender, qint64> sums = shift ? shift->declared : QMap<Tender, qint64>();
    auto count = std::optional(shift ? shift->counted : CashCount(currency));
    if (!draft.isEmpty()) {
        sums.clear();
        const auto kept = CashCount::fromText(draft.section(QLatin1Char('|'), 0, 0), currency);
        count = kept ? std::optional(*kept) : std::nullopt;
        for (const QString &sum : draft.section(QLatin1Char('|'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            for (const TenderRow &row : std::as_const(m_tenders))
                if (toWire(row.tender) == sum.section(QLatin1Char('='), 0, 0))
                    sums.insert(row.tender, sum.section(QLatin1Char('='), 1).toLongLong());
    } else if (!m_isAgain) {
        return;
    }
    m_isReading = true;
    if (count)
        m_grid->setCount(*count);
    for (const TenderRow &row : std::as_const(m_tenders))
        if (sums.contains(row.tender))
            row.edit->setText(m_context.language.text().amount(Money(sums.value(row.tender), currency)));
    m_isReading = false;
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
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
    if (!isEnter)
        return QWidget::eventFilter(watched, event);
    for (int i = 0; i + 1 < m_tenders.size(); ++i)
        if (m_tenders[i].edit == watched) {
            m_tenders[i + 1].edit->setFocus();
            return true;
        }
    if (m_step == Count)
        m_next->setFocus(); // one Enter too many is no count
    else
        next();
    return true;
}

void CloseSteps::restyle()
{
    QList<QLineEdit *> fields{m_reason, m_kept};
    for (const TenderRow &row : std::as_const(m_tenders))
        fields.append(row.edit);
    for (QLineEdit *field : fields) {
        field->setFont(m_context.theme.font(Type::List, QFont::Medium));
        field->setFixedHeight(m_context.theme.control(40));
    }
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
    m_grid->retranslate();
    for (const TenderRow &row : std::as_const(m_tenders)) {
        row.title->setText(tr("%1, by its slips").arg(TenderText::name(row.tender)));
        row.edit->setAccessibleName(row.title->text());
    }
    m_reasonTitle->setText(tr("Why does it differ?"));
    m_reason->setAccessibleName(m_reasonTitle->text());
    m_keptTitle->setText(tr("Stays in the drawer as the next float"));
    m_kept->setAccessibleName(m_keptTitle->text());
    if (!m_kept->text().isEmpty() && !m_kept->isModified()) // what somebody typed stays as it was typed
        proposeKept();
    m_withdrawnTitle->setText(tr("Withdrawn"));
    m_last->setText(tr("The Z gets its number and cannot be changed afterwards."));
    m_back->setText(m_step == Pending || m_step == Compare ? tr("Not now") : tr("Back"));
    m_back->setKey(QStringLiteral("Esc"));
    m_again->setText(tr("Count again"));
    m_again->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.again")));
    m_next->setText(m_step == Count ? tr("It is counted") : m_step == Confirm ? tr("Close the shift") : tr("Next"));
    m_next->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.next")));
    showComparison();
}

} // namespace mostrador
