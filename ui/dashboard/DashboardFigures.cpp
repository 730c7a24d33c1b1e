// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows; how it is put together is in DashboardScreen.cpp.
#include "ui/charts/BarChart.h"
#include "ui/charts/ShareChart.h"
#include "ui/charts/TimeChart.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/dashboard/FigureText.h"
#include "ui/dashboard/StockCard.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHeaderView>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>

namespace mostrador {

namespace {

constexpr int LiveMinutes = 60;
constexpr int CalmMs = 30'000;      ///< the y axes shrink no more often
constexpr int StaleMs = 10'000;
constexpr int LongSumMs = 5'000;    ///< many days are summed again no more often
constexpr int SumShare = 20;        ///< and summing takes one part of the time in so many at most, however much there is
constexpr int TopCount = 10;
constexpr int LeastBars = 10; ///< of a day: one hour of selling is no bar across the whole card
constexpr int HoursOfADay = 24;
constexpr int LeastMinutes = 15;
constexpr int QuietHours = 12; ///< without a sale: the next one opens the day

using Turn = KpiTile::Turn;

Turn turnOf(qint64 now, qint64 before)
{
    return now > before ? Turn::Up : now < before ? Turn::Down : Turn::Same;
}

/// Whether more is better decides the colour; the arrow and the words say the rest.
Chip::Kind kindOf(Turn turn, bool moreIsBetter)
{
    if (turn == Turn::Same || turn == Turn::None)
        return Chip::Kind::Neutral;
    return (turn == Turn::Up) == moreIsBetter ? Chip::Kind::Ok : Chip::Kind::Bad;
}

QList<double> course(const Figures &figures, qint64 (*of)(const Figures::Step &))
{
    QList<double> values;
    for (const Figures::Step &step : figures.steps)
        if (!values.isEmpty() || step.tickets || step.returns) // from the first sale on: a shop is shut at night
            values.append(double(of(step)));
    return values;
}

/// What is drawn: the hours with sales and what lies between, a few at least; a day that begins has the hours to come.
std::pair<qsizetype, qsizetype> busySteps(const QList<Figures::Step> &now, const QList<Figures::Step> &before)
{
    const qsizetype count = qMax(qMax(now.size(), before.size()), qsizetype(HoursOfADay));
    qsizetype first = count;
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i) {
        const auto busy = [i](const QList<Figures::Step> &steps) { return i < steps.size() && (steps[i].tickets || steps[i].returns); };
        if (busy(now) || busy(before)) {
            first = qMin(first, i);
            last = i;
        }
    }
    if (last < 0)
        return {0, qMin<qsizetype>(count, LeastBars)};
    if (last - first + 1 < LeastBars)
        first = qMax<qsizetype>(0, qMin(first - 1, count - LeastBars));
    return {first, qMin(qMax(last + 1, first + LeastBars), count)};
}

} // namespace

QString DashboardScreen::comparedWith() const
{
    if (!m_compares)
        return tr("nothing earlier to compare with");
    switch (m_kind) {
    case Period::Kind::Today: return tr("compared with yesterday at this time");
    case Period::Kind::Yesterday: return tr("compared with the day before");
    case Period::Kind::Week: return tr("compared with the 7 days before");
    case Period::Kind::Month: return tr("compared with the 30 days before");
    }
    return {};
}

void DashboardScreen::refresh()
{
    if (!isVisible())
        return;
    showMinutes();
    m_stock->refresh();
    const bool isDay = m_kind == Period::Kind::Today || m_kind == Period::Kind::Yesterday;
    if (!m_sinceSum.isValid() || m_sinceSum.elapsed() >= qMax<qint64>(isDay ? 0 : LongSumMs, SumShare * m_sumCostMs)) {
        QElapsedTimer cost;
        cost.start();
        showFigures();
        showTenders();
        showTop();
        m_sumCostMs = cost.elapsed();
        m_sinceSum.start();
    }
    showAlertTile();
    showFreshness();
}

void DashboardScreen::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_paused && now - m_calmedAt >= CalmMs) {
        m_calmedAt = now;
        m_minuteChart->reset();
        m_hourChart->reset();
        m_stock->calm();
    }
    if (!m_paused && !m_coalesce.isActive())
        refresh();
    else
        showFreshness();
}

void DashboardScreen::showTile(Tile which, KpiTile::Content content, const QString &title)
{
    content.title = title;
    content.spoken = QStringLiteral("%1: %2").arg(title, content.value);
    if (!m_compares && which != Alerts)
        content.turn = Turn::None;
    if (content.turn == Turn::None && which != Alerts)
        content.change.clear();
    if (content.change.isEmpty())
        content.note = m_sinceNote; // the first day says from when it counts, where later days say how they compare
    if (!content.change.isEmpty() && which != Alerts) {
        const QString words = content.turn == Turn::Up ? tr("up %1").arg(content.change) : content.turn == Turn::Down ? tr("down %1").arg(content.change) : content.change;
        content.spoken += QStringLiteral(", %1, %2").arg(words, comparedWith());
    }
    m_tiles[which]->setContent(content);
}

void DashboardScreen::showFigures()
{
    m_period = Period::of(m_kind, m_clock.nowUtc());
    const Figures now = figuresOf(m_activity, m_period.from, m_period.to);
    const Figures before = figuresOf(m_activity, m_period.beforeFrom, m_period.beforeTo);
    const FigureText text(context().language.style());
    m_compares = !before.isEmpty();
    m_compared->setText(comparedWith());
    m_sinceNote = m_compares || now.isEmpty() ? QString() : sinceFirstSale();
    m_middle->setCurrentIndex(now.isEmpty() && before.isEmpty() ? 1 : 0);
    const auto percent = [&](qint64 value, qint64 earlier, bool moreIsBetter) {
        KpiTile::Content content;
        const auto change = changeBasisPoints(value, earlier);
        content.turn = change ? turnOf(value, earlier) : Turn::None;
        content.kind = kindOf(content.turn, moreIsBetter);
        content.change = content.turn == Turn::Same ? tr("= the same") : text.percent(qAbs(change.value_or(0)));
        return content;
    };
    KpiTile::Content net = percent(now.net.minor(), before.net.minor(), true);
    net.value = text.wholeMoney(now.net);
    net.course = course(now, [](const Figures::Step &step) { return step.net.minor(); });
    showTile(Net, net, tr("Net sales"));

    KpiTile::Content tickets;
    tickets.value = text.text().quantity(Quantity::units(now.tickets));
    tickets.turn = turnOf(now.tickets, before.tickets);
    tickets.kind = kindOf(tickets.turn, true);
    tickets.change = tickets.turn == Turn::Same ? tr("= the same") : text.text().quantity(Quantity::units(qAbs(now.tickets - before.tickets)));
    tickets.course = course(now, [](const Figures::Step &step) { return qint64(step.tickets); });
    showTile(Tickets, tickets, tr("Tickets"));

    KpiTile::Content average = percent(now.average.minor(), before.average.minor(), true);
    average.value = text.wholeMoney(now.average);
    average.course = course(now, [](const Figures::Step &step) { return step.tickets ? step.net.minor() / step.tickets : 0; });
    showTile(Average, average, tr("Average ticket"));

    KpiTile::Content units;
    units.value = text.decimal(now.unitsPerTicketMilli);
    const qint64 tenths = (now.unitsPerTicketMilli + 50) / 100 - (before.unitsPerTicketMilli + 50) / 100;
    units.turn = turnOf(tenths, 0);
    units.kind = kindOf(units.turn, true);
    units.change = units.turn == Turn::Same ? tr("= the same") : text.decimal(qAbs(tenths) * 100);
    for (const qint64 step : now.unitSteps)
        units.course.append(double(step));
    showTile(Units, units, tr("Units per ticket"));

    KpiTile::Content returns;
    returns.value = text.percent(now.returnsBasisPoints);
    const int points = now.returnsBasisPoints - before.returnsBasisPoints;
    returns.turn = turnOf(points / 10, 0);
    returns.kind = kindOf(returns.turn, false);
    returns.change = returns.turn == Turn::Same ? tr("= the same") : tr("%1 p", "percentage points").arg(text.percent(qAbs(points)).section(QChar(0x00A0), 0, 0));
    returns.course = course(now, [](const Figures::Step &step) { return step.tickets + step.returns ? step.returns * 10'000LL / (step.tickets + step.returns) : 0; });
    showTile(Returns, returns, tr("Returns"));
    showHours(now, before);
}

/// From when on the figures of the period count, where nothing earlier is there.
QString DashboardScreen::sinceFirstSale() const
{
    const auto hours = m_activity.perHour(m_period.from, m_period.to);
    if (hours.isEmpty())
        return {};
    const QDateTime hour = hours.first().begin;
    QDateTime first = hour;
    for (const MinutePoint &point : m_activity.perMinute(hour, hour.addSecs(3600))) {
        if (point.tickets > 0 || point.returns > 0) {
            first = point.minute;
            break;
        }
    }
    const bool today = first.toLocalTime().date() == m_clock.nowUtc().toLocalTime().date();
    return tr("since %1").arg(first.toLocalTime().toString(today ? QStringLiteral("H:mm") : QStringLiteral("d/M H:mm")));
}

void DashboardScreen::showAlertTile()
{
    ProductFilter low;
    low.lowOnly = true;
    low.order = ProductFilter::Order::Stock;
    const int count = m_catalogue.lowCount();
    const QList<ProductRow> lowest = m_catalogue.rows(low, 0, 100);
    const auto negative = std::count_if(lowest.begin(), lowest.end(), [](const ProductRow &row) { return row.stock.quantity.isNegative(); });
    KpiTile::Content content;
    content.value = QString::number(count);
    content.kind = negative > 0 ? Chip::Kind::Bad : count > 0 ? Chip::Kind::Warn : Chip::Kind::Ok;
    content.change = negative > 0 ? tr("%n negative", nullptr, int(negative)) : count > 0 ? tr("below minimum") : tr("in order");
    showTile(Alerts, content, tr("Stock alerts"));
}

void DashboardScreen::showMinutes()
{
    const QDateTime now = m_clock.nowUtc();
    QList<TimeChart::Point> points;
    QList<QStringList> rows;
    const FigureText text(context().language.style());
    for (const MinutePoint &point : m_activity.perMinute(now.addSecs(-LiveMinutes * 60), now.addSecs(60))) {
        if (point.minute > now)
            break;
        const qint64 left = now.msecsTo(point.minute.addSecs(60));
        if (left <= 0 || points.isEmpty())
            points.append({point.minute, double(point.tickets)});
        else // a minute that is not over would look like the end of selling: the last sixty seconds, as far as minutes tell them
            points.append({now, double(point.tickets) + std::round(points.last().value * double(left) / 60'000.0)});
        if (point.tickets > 0 || point.returns > 0)
            rows.prepend({point.minute.toLocalTime().toString(QStringLiteral("HH:mm")), QString::number(point.tickets), text.wholeMoney(point.amount)});
    }
    if (points.isEmpty())
        return;
    showMinuteSpan(points);
    m_minuteCard->setValues({tr("Minute"), tr("Tickets"), tr("Amount")}, rows);
}

/// The last hour; in the first minutes of a day's selling it begins with the first sale, and what is to come stays free.
void DashboardScreen::showMinuteSpan(const QList<TimeChart::Point> &points)
{
    QDateTime from = points.first().at;
    QDateTime to = points.last().at;
    const auto sale = std::find_if(points.begin(), points.end(), [](const TimeChart::Point &point) { return point.value > 0; });
    const QDate today = to.toLocalTime().date();
    const auto isOpening = [&] { return m_activity.perHour(from.addSecs(-QuietHours * 3600), from).isEmpty(); };
    const bool opens = sale != points.end() && sale != points.begin() && m_longSince != today && isOpening();
    if (sale != points.end() && !opens)
        m_longSince = today;
    if (opens) {
        from = (sale - 1)->at;
        to = qMax(to, from.addSecs(LeastMinutes * 60));
    }
    m_minuteCard->setNote(opens ? tr("tickets · since %1").arg(sale->at.toLocalTime().toString(QStringLiteral("H:mm"))) : tr("tickets · last hour"));
    m_minuteChart->setPoints(opens ? points.mid((sale - 1) - points.begin()) : points, from, to);
}

void DashboardScreen::showHours(const Figures &now, const Figures &before)
{
    // What it is held against goes to the end of its day, so that the hours to come can be seen.
    const bool isDay = m_period.isOneDay();
    const Figures reference = isDay && m_compares ? figuresOf(m_activity, m_period.beforeFrom, m_period.beforeFrom.addDays(1)) : before;
    const auto [first, end] = isDay ? busySteps(now.steps, reference.steps) : std::pair<qsizetype, qsizetype>(0, now.steps.size());
    const FigureText text(context().language.style());
    const Money nothing = Money::zero(now.net.currency());
    QList<BarChart::Bar> bars;
    QList<QStringList> rows;
    for (qsizetype i = first; i < end; ++i) {
        const QDateTime begin = i < now.steps.size() ? now.steps[i].begin : m_period.from.addSecs(i * 3600);
        const Money sold = i < now.steps.size() ? now.steps[i].net : nothing;
        const Money earlier = i < reference.steps.size() ? reference.steps[i].net : nothing;
        const QString label = begin.toLocalTime().toString(isDay ? QStringLiteral("H") : QStringLiteral("d/M"));
        bars.append({label, double(sold.minor()), double(earlier.minor())});
        rows.append({label, text.wholeMoney(sold)});
        if (m_compares)
            rows.last().append(text.wholeMoney(earlier));
    }
    m_hourChart->setBars(bars);
    m_hourCard->setTitle(isDay ? tr("Sales by hour") : tr("Sales by day"));
    const QString was = m_kind == Period::Kind::Today ? tr("yesterday") : m_kind == Period::Kind::Yesterday ? tr("the day before") : tr("before");
    m_hourCard->setNote(m_compares ? tr("amount · dashed: %1").arg(was) : tr("amount"));
    QStringList heads{isDay ? tr("Hour") : tr("Day"), tr("Amount")};
    if (m_compares)
        heads.append(was);
    m_hourCard->setValues(heads, rows);
}

void DashboardScreen::showTenders()
{
    const QList<TenderShare> shares = m_activity.byTender(m_period.from, m_period.to);
    const FigureText text(context().language.style());
    qint64 whole = 0;
    for (const TenderShare &share : shares)
        whole += qMax<qint64>(0, share.amount.minor());
    QList<ShareChart::Part> parts;
    QList<QStringList> rows;
    for (const TenderShare &share : shares) {
        const QString name = TenderText::name(share.tender);
        const qint64 points = whole > 0 ? (qMax<qint64>(0, share.amount.minor()) * 10'000 + whole / 2) / whole : 0;
        const QString part = text.percent((points + 50) / 100 * 100);
        parts.append({name, double(qMax<qint64>(0, share.amount.minor())), part});
        rows.append({name, text.text().withSymbol(share.amount), part});
    }
    m_tenderChart->setParts(parts);
    m_tenderCard->setEmptyText(shares.isEmpty() ? tr("No sales in this period.") : QString());
    m_tenderCard->setValues({tr("Payment type"), tr("Amount"), tr("Share")}, rows);
}

void DashboardScreen::showTop()
{
    const FigureText text(context().language.style());
    QList<QStringList> rows;
    m_topSkus.clear();
    for (const ProductSales &sales : m_activity.topProducts(m_period.firstDay, m_period.lastDay, TopCount)) {
        const auto product = m_catalogue.product(sales.sku);
        m_topSkus.append(sales.sku);
        rows.append({QStringLiteral("%1. %2").arg(m_topSkus.size()).arg(sales.name), text.quantity(sales.quantity, product ? product->unit : Unit::Piece)});
    }
    m_topValues.setValues({tr("Product"), tr("Units")}, rows);
    m_topPages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    auto *header = m_top->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Fixed);
    const QFontMetrics metrics(theme().font(Type::Body, QFont::Bold));
    int widest = 0;
    for (const QStringList &row : std::as_const(rows))
        widest = qMax(widest, metrics.horizontalAdvance(row.last()));
    header->resizeSection(1, widest + 16); // the rest is the name's
}

/// How old what is shown may be. Own sales go on while the hub is away, so that is said too.
void DashboardScreen::showFreshness()
{
    const SyncStatus status = m_sync.status();
    const QDateTime now = m_clock.nowUtc();
    const bool away = status.state == SyncStatus::State::Offline || status.state == SyncStatus::State::NotEnrolled || status.state == SyncStatus::State::Attention;
    const QDateTime heard = status.lastContact.isValid() ? status.lastContact : status.since;
    const bool stale = away && (!heard.isValid() || heard.msecsTo(now) >= StaleMs);
    if (m_paused) {
        m_fresh->setText(tr("paused"));
    } else if (stale) {
        m_fresh->setText(heard.isValid() ? tr("other tills: as of %1").arg(heard.toLocalTime().toString(QStringLiteral("HH:mm"))) : tr("other tills: not heard yet"));
    } else {
        const QDateTime news = !heard.isValid() || (m_changedAt.isValid() && m_changedAt > heard) ? m_changedAt : heard;
        const qint64 seconds = news.isValid() ? qMax<qint64>(0, news.secsTo(now)) : 0;
        m_fresh->setText(seconds < 60 ? tr("updated %1 s ago").arg(seconds) : tr("updated %1 min ago").arg(seconds / 60));
    }
    m_fresh->setToken(stale || m_paused ? Token::Warn : Token::Dim);
    m_minuteCard->setState(m_paused ? Chip::Kind::Warn : stale ? Chip::Kind::Warn : Chip::Kind::Ok,
                           m_paused ? tr("paused") : stale ? tr("this till only") : tr("live"));
}

} // namespace mostrador
