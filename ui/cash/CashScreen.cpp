// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CashScreen.h"
#include "models/services/paper/PrintQueue.h"
#include "ui/cash/CashWords.h"
#include "ui/cash/CloseSteps.h"
#include "ui/cash/DayPage.h"
#include "ui/cash/MoveForm.h"
#include "ui/cash/OpeningPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QStackedWidget>

namespace mostrador {

static constexpr int GoodForMs = 15'000;

CashScreen::CashScreen(const Context &context, const Needs &needs, QWidget *parent)
    : Screen(context, parent), m_needs(needs), m_heading(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_state(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_notice(new NoticeStrip(context.theme)), m_pages(new QStackedWidget), m_side(new QStackedWidget),
      m_opening(new OpeningPage(context, {needs.cash, needs.payment, needs.approvals})), m_day(new DayPage(context, icon()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    m_state->setElides();
    m_reports = new KeyButton(context.theme, KeyButton::Look::Plain);
    m_reports->setFocusPolicy(Qt::TabFocus);
    connect(m_reports, &QAbstractButton::clicked, this, &CashScreen::showReports);
    head->addWidget(m_heading);
    head->addWidget(m_state, 1);
    head->addWidget(m_reports);
    column->addLayout(head);
    m_notice->setRounded(true);
    giveKeys(m_notice);
    column->addWidget(m_notice);
    auto *card = new Card(context.theme);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_pages);
    m_close = new CloseSteps(context, {needs.cash, needs.approvals, [this] { return pending(); }, [this] { return m_needs.payment.denominations(); }});
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_day);
    m_pages->addWidget(m_close);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(card, 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    m_day->list()->installEventFilter(this);
    for (QWidget *page : {static_cast<QWidget *>(m_opening), static_cast<QWidget *>(m_close)}) // they would scroll by the report's keys
        for (auto *area : page->findChildren<QAbstractScrollArea *>())
            area->installEventFilter(this);
    follow();
    retranslate();
    refresh();
}

void CashScreen::follow()
{
    connect(m_day, &DayPage::wanted, this, &CashScreen::run);
    connect(m_day, &DayPage::slipWanted, this, &CashScreen::showSlip);
    connect(m_opening, &OpeningPage::said, this, [this](const QString &problem) { say(false, problem); });
    connect(m_opening, &OpeningPage::told, this, [this](const QString &words) { m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("info"), words); });
    connect(m_opening, &OpeningPage::counted, this, [this] { m_notice->clear(); });
    connect(m_opening, &OpeningPage::opened, this, [this](const Shift &shift) {
        say(true, tr("Shift %1 is open with %2 in the drawer.").arg(shift.number).arg(context().language.text().withSymbol(shift.opening)));
        activated();
    });
    connect(m_close, &CloseSteps::left, this, &CashScreen::leaveClose);
    connect(m_close, &CloseSteps::closed, this, [this](const ZReport &report) {
        refresh();
        showZ(report);
        say(true, tr("The shift is closed: Z %1.").arg(report.number, 5, 10, QLatin1Char('0')));
    });
    connect(&m_needs.cash, &CashDesk::changed, this, [this] {
        if (m_pages->currentWidget() != m_close)
            refresh();
    });
    connect(&m_needs.payment, &PaymentSettings::changed, this, &CashScreen::refresh);
    connect(&theme(), &Theme::changed, this, &CashScreen::layoutSide);
    connect(&context().language, &Language::changed, this, &CashScreen::refresh);
}

QWidget *CashScreen::makeSide()
{
    m_move = new MoveForm(context(), {m_needs.cash, m_needs.approvals});
    m_report = new ReportCard(context(), m_needs.printing);
    m_side->addWidget(m_move);
    m_side->addWidget(m_report);
    m_side->hide();
    connect(m_move, &MoveForm::left, this, &CashScreen::leaveSide);
    connect(m_move, &MoveForm::recorded, this, &CashScreen::moved);
    connect(m_report, &ReportCard::said, this, [this](const QString &problem) { say(false, problem); });
    return m_side;
}

void CashScreen::setShop(const QString &shop, const QString &till)
{
    m_report->setPlace({shop, till});
}

QString CashScreen::shiftWords(const CashDesk &cash)
{
    const auto &shift = cash.shift();
    if (shift)
        return shift->isCounted ? tr("Shift counted") : tr("Shift open %1").arg(CashWords::time(shift->openedAt));
    return cash.left() ? tr("Shift closed") : QString();
}

void CashScreen::refresh()
{
    const auto &shift = m_needs.cash.shift();
    const MoneyText text = context().language.text();
    m_opening->refresh();
    if (!shift) {
        m_state->setText(tr("No shift is open"));
        if (m_pages->currentWidget() != m_opening)
            m_pages->setCurrentWidget(m_opening);
    } else {
        QStringList words{tr("Shift %1").arg(shift->number), tr("open since %1").arg(CashWords::time(shift->openedAt))};
        if (!shift->openedByName.isEmpty())
            words.append(shift->openedByName);
        words.append(tr("float %1").arg(text.withSymbol(shift->opening)));
        m_day->setMoves(m_needs.cash.moves());
        if (shift->isCounted && m_pages->currentWidget() == m_opening)
            startClose(); // where a kill ended it
        else if (m_pages->currentWidget() != m_close)
            m_pages->setCurrentWidget(m_day);
        if (!m_needs.cash.problem().isEmpty())
            words.append(m_needs.cash.problem());
        m_state->setText(words.join(QStringLiteral(" · ")));
        layoutSide();
    }
}

void CashScreen::activated()
{
    if (isMoving())
        return m_move->setFocus();
    if (m_pages->currentWidget() == m_close)
        return m_close->enter();
    if (m_pages->currentWidget() == m_opening)
        return m_opening->enter();
    m_day->enter();
}

void CashScreen::startMove(CashMove::Kind kind)
{
    m_notice->clear();
    if (kind != CashMove::Kind::Drawer && !m_needs.cash.shift()) {
        m_toSale = false;
        return say(false, tr("No shift is open"));
    }
    m_reportAt = -1;
    m_side->setCurrentWidget(m_move);
    m_side->show();
    m_move->open(kind, m_needs.payment.currency());
}

/// Back at the sale the window's own line says it (MoveNotice): once is enough.
void CashScreen::moved(const QString &words)
{
    leaveSide();
    if (std::exchange(m_toSale, false))
        Q_EMIT goTo(QStringLiteral("shopping-cart"), {});
    else
        say(true, tr("%1. It is recorded.").arg(words));
}

void CashScreen::startClose()
{
    m_notice->clear();
    leaveSide();
    m_pages->setCurrentWidget(m_close);
    m_close->open();
}

/// Also once it was counted: the shop goes on selling, and F11 comes back to it.
void CashScreen::leaveClose()
{
    m_pages->setCurrentWidget(m_day);
    refresh();
    activated();
    if (m_needs.cash.shift() && m_needs.cash.shift()->isCounted)
        say(false, tr("The drawer is counted: what is recorded now makes it be counted again."));
}

void CashScreen::showX()
{
    if (!m_needs.cash.shift())
        return say(false, tr("No shift is open"));
    whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::Figures, m_needs.cash.shift()->number), tr("See the X")}, this, [this](const QString &) {
        m_needs.cash.figures(this, [this](const Result<ShiftFigures> &figures) {
            if (!figures)
                return say(false, figures.error().message);
            m_reportAt = -1;
            m_report->showX(*figures);
            showReport();
        });
    });
}

/// The newest; each time one before it.
void CashScreen::showReports()
{
    const QList<ZReport> reports = m_needs.cash.reports();
    if (reports.isEmpty())
        return say(false, tr("No shift was closed here yet."));
    const int at = (m_reportAt + 1) % int(reports.size());
    showZ(reports[at]);
    m_reportAt = at;
}

void CashScreen::showZ(const ZReport &report)
{
    m_reportAt = 0;
    m_report->showZ(report);
    showReport();
}

/// Of the row that was chosen in the list, else of the newest.
void CashScreen::showSlip()
{
    const CashMove *move = m_day->chosen();
    if (!move || move->kind == CashMove::Kind::Drawer)
        return say(false, tr("No money went in or out there: it has no slip."));
    m_reportAt = -1;
    m_report->showMove(*move);
    showReport();
}

void CashScreen::showReport()
{
    m_side->setCurrentWidget(m_report);
    m_side->show();
}

/// What is shown, else the slip of the row that is chosen.
void CashScreen::printReport()
{
    if (!m_needs.printing || isMoving())
        return;
    if (m_side->isHidden() && m_pages->currentWidget() == m_day && m_day->hasMoves())
        showSlip();
    if (!m_side->isHidden())
        m_report->print();
}

void CashScreen::leaveSide()
{
    m_reportAt = -1;
    if (m_side->isHidden())
        return;
    m_side->hide();
    activated();
}

/// A Z, and a slip, are for whoever is there (cash.reports): with the close the till is locked, and who closed it has not seen it yet.
void CashScreen::forgetReport()
{
    if (isMoving() || m_report->isRecorded())
        return;
    m_report->forget();
    m_reportAt = -1;
    m_side->hide();
}

bool CashScreen::isMoving() const
{
    return !m_side->isHidden() && m_side->currentWidget() == m_move;
}

void CashScreen::say(bool isGood, const QString &message)
{
    m_notice->show(isGood ? NoticeStrip::Kind::Ok : NoticeStrip::Kind::Warn, isGood ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"), message);
    if (isGood)
        m_notice->clearAfter(GoodForMs);
}

QList<PendingThing> CashScreen::pending()
{
    QList<PendingThing> things;
    const auto add = [&](const QString &words, const QString &icon) { things.append({words, icon, [this, icon] { Q_EMIT goTo(icon, {}); }}); };
    const QList<PendingPayment> payments = m_needs.payments ? m_needs.payments() : QList<PendingPayment>();
    for (const PendingPayment &payment : payments)
        add(payment.words, payment.icon);
    if (const auto parked = m_needs.parking ? m_needs.parking->count() : 0; parked > 0)
        add(tr("%n sale(s) parked", nullptr, parked), QStringLiteral("shopping-cart"));
    if (const qint64 unsent = m_needs.sync ? m_needs.sync->status().pending : 0; unsent > 0)
        add(tr("%n document(s) not sent yet; they go by themselves", nullptr, int(unsent)), QStringLiteral("refresh-cw"));
    if (const int unprinted = m_needs.printing ? m_needs.printing->openCount() : 0; unprinted > 0)
        things.append({tr("%n document(s) not printed yet", nullptr, unprinted), QStringLiteral("printer"), [this] { Q_EMIT printerWanted(); }});
    return things;
}

void CashScreen::asked(const QString &argument)
{
    m_toSale = true;
    if (!run(QStringLiteral("cash.") + argument))
        m_toSale = false;
}

bool CashScreen::run(const QString &action)
{
    if (action == QLatin1String("cash.more") || action == QLatin1String("cash.before"))
        return !m_side->isHidden() && !isMoving() && m_report->turn(action == QLatin1String("cash.more") ? 1 : -1);
    const bool isClosing = m_pages->currentWidget() == m_close;
    if (isMoving() && m_move->runKey(action))
        return true;
    if (isClosing && action != QLatin1String("cash.drawer"))
        return m_close->runKey(action);
    if (action == QLatin1String("cash.payIn"))
        startMove(CashMove::Kind::In);
    else if (action == QLatin1String("cash.payOut"))
        startMove(CashMove::Kind::Out);
    else if (action == QLatin1String("cash.drawer"))
        startMove(CashMove::Kind::Drawer);
    else if (action == QLatin1String("cash.x"))
        showX();
    else if (action == QLatin1String("cash.print"))
        printReport();
    else if (action == QLatin1String("cash.reports"))
        showReports();
    else if (action == QLatin1String("cash.close") && m_needs.cash.shift())
        startClose();
    else if (action == QLatin1String("cash.next") && m_pages->currentWidget() == m_opening)
        m_opening->open();
    else
        return false;
    return true;
}

bool CashScreen::stepBack()
{
    if (!m_side->isHidden()) {
        const bool toSale = isMoving() && std::exchange(m_toSale, false);
        leaveSide();
        if (toSale)
            Q_EMIT goTo(QStringLiteral("shopping-cart"), {});
        return true;
    }
    if (m_pages->currentWidget() == m_close) {
        if (m_close->stepBack())
            return true;
        leaveClose();
        return true;
    }
    if (!m_notice->isVisible())
        return false;
    m_notice->clear();
    return true;
}

/// The report is turned, and not the list beside it.
bool CashScreen::eventFilter(QObject *watched, QEvent *event)
{
    const QString action = event->type() == QEvent::KeyPress ? context().shortcuts.actionFor(*static_cast<QKeyEvent *>(event), QStringLiteral("cash")) : QString();
    const bool turns = action == QLatin1String("cash.more") || action == QLatin1String("cash.before");
    return (turns && run(action)) || Screen::eventFilter(watched, event);
}

void CashScreen::keyPressEvent(QKeyEvent *event)
{
    const QString action = context().shortcuts.actionFor(*event, QStringLiteral("cash"));
    const bool isHeld = event->isAutoRepeat() && action == QLatin1String("cash.next"); // through what it was pressed for, and no further
    if (!isHeld && !run(action))
        Screen::keyPressEvent(event);
}

void CashScreen::layoutSide()
{
    m_side->setFixedWidth(qBound(320, theme().px(340), qMax(320, (width() - 54) * 42 / 100)));
}

void CashScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    layoutSide();
}

void CashScreen::retranslate()
{
    m_heading->setText(tr("Cash"));
    m_reports->setText(tr("Closed shifts"));
    m_reports->setKey(context().shortcuts.keyText(QStringLiteral("cash.reports")));
    m_opening->retranslate();
    m_day->retranslate();
    m_report->retranslate();
    m_move->retranslate();
    m_close->retranslate();
    refresh();
}

} // namespace mostrador
