// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/Tour.h"
#include "ui/sync/SyncScreen.h"
#include "ui/widgets/NoticeStrip.h"
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QKeyEvent>

namespace mostrador {

Tour::Tour(const Needs &needs, const QString &folder) : m_needs(needs), m_folder(folder), m_log(folder + QStringLiteral("/tour.log"))
{
    m_poll.setInterval(20);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
    connect(&needs.runtime.sync(), &SyncControl::logged, this, [this](const QString &line) { log(QStringLiteral("sync: ") + line); });
    connect(&needs.runtime.till(), &Till::saleCommitted, this, [this](const CommittedSale &sale) {
        log(QStringLiteral("committed: %1, entry %2").arg(sale.sale.number, sale.entry.toString()));
    });
    connect(&needs.runtime.till(), &Till::stockChanged, this, [this](const QSet<QString> &skus) {
        for (const QString &sku : skus) {
            const Quantity now = m_needs.runtime.catalogue().stock(sku).quantity;
            if (!m_stockBefore.contains(sku) || m_stockBefore.value(sku) == now || !m_stockNews.isEmpty())
                continue;
            m_newsOf = sku;
            m_stockNews = QStringLiteral("%1: %2 -> %3 thousandths").arg(sku).arg(m_stockBefore.value(sku).milli()).arg(now.milli());
        }
    });
}

void Tour::start(const QString &words)
{
    if (!QDir().mkpath(m_folder) || !m_log.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        qCritical().noquote() << "--shots: cannot write into" << m_folder;
        Q_EMIT finished(1);
        return;
    }
    if (words == QLatin1String("-")) {
        if (!listen())
            Q_EMIT finished(2);
        return;
    }
    if (words.isEmpty()) {
        addWalk();
    } else if (!addWords(words)) {
        qCritical().noquote() << "--tour: unknown word in" << words;
        Q_EMIT finished(2);
        return;
    }
    m_at = -1;
    leaveStep();
}

void Tour::addWalk()
{
    addSaleSteps();
    addPaymentSteps();
    addCardSteps();
    addStockSteps();
    addLowStockSteps();
    addPriceSteps();
    addOfflineSteps();
    addSalesSteps();
    addFavouriteSteps();
    addSettingsSteps();
    addDashboardSteps();
    addLookSteps();
}

void Tour::log(const QString &line)
{
    if (!m_log.isOpen())
        return;
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm:ss.zzz"));
    m_log.write(QStringLiteral("%1 %2\n").arg(time, line).toUtf8());
    m_log.flush();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> happened)
{
    m_steps.append({name, std::move(act), std::move(happened)});
}

void Tour::shot(const QString &name, std::function<void()> act, std::function<bool()> happened)
{
    m_steps.append({name, std::move(act), std::move(happened), true});
}

void Tour::leaveStep()
{
    if (++m_at >= m_steps.size()) {
        if (m_listens) {
            answer();
            return hear();
        }
        log(QStringLiteral("done: %1 steps, %2 pictures").arg(m_steps.size()).arg(m_pictures));
        Q_EMIT finished(0);
        return;
    }
    QTimer::singleShot(0, this, &Tour::runStep);
}

void Tour::runStep()
{
    const Step &step = m_steps[m_at];
    log(QStringLiteral("step %1: %2").arg(m_at + 1).arg(step.name));
    step.act();
    m_waited.start();
    if (step.atOnce && step.happened())
        return pass();
    m_poll.start();
}

/// Once round the event loop, so that what was asked to be painted is.
void Tour::pass()
{
    m_poll.stop();
    QTimer::singleShot(0, this, [this] {
        if (const Step &step = m_steps[m_at]; step.picture)
            picture(step.name);
        leaveStep();
    });
}

void Tour::poll()
{
    const Step &step = m_steps[m_at];
    if (step.happened())
        return pass();
    if (m_waited.elapsed() < step.patienceMs)
        return;
    m_poll.stop();
    if (!step.needed) {
        log(QStringLiteral("went on without: %1").arg(step.name));
        return leaveStep();
    }
    picture(step.name + QStringLiteral("-did-not-happen"));
    const QString words = QStringLiteral("step %1 did not happen within %2 s: %3").arg(m_at + 1).arg(step.patienceMs / 1000).arg(step.name);
    log(words);
    qCritical().noquote() << words;
    if (m_listens)
        qCritical().noquote() << "the screen says" << wordsOnScreen().join(QStringLiteral(" | "));
    Q_EMIT finished(1);
}

void Tour::picture(const QString &name)
{
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    if (!m_needs.window.grab().save(file))
        log(QStringLiteral("cannot write %1").arg(file));
}

void Tour::key(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    // A window that is not the active one (another is, or there is no window manager) still knows where its own focus is.
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_needs.window.focusWidget();
    if (!target)
        target = &m_needs.window;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &release);
}

void Tour::typeCode(const Product &product)
{
    type(product.gtins.isEmpty() ? product.sku : product.gtins.first().shortest());
    key(Qt::Key_Return, {}, QStringLiteral("\r"));
}

bool Tour::isOpen(const QString &icon) const
{
    return m_needs.window.current() && m_needs.window.current()->icon() == icon;
}

QString Tour::findNotice() const
{
    const auto strips = m_needs.window.current()->findChildren<NoticeStrip *>();
    for (const NoticeStrip *strip : strips)
        if (strip->isVisible())
            return strip->text();
    return {};
}

/// As a person types it: without the marks between thousands.
QString Tour::plain(const QString &amount) const
{
    return QString(amount).remove(m_needs.language.style().groupMark);
}

/// Every document on the sync screen is said to be confirmed, not only in the journal.
bool Tour::allIsShownConfirmed() const
{
    const auto *screen = m_needs.window.current()->findChild<SyncScreen *>();
    for (int row = 0; screen && row < screen->documents().rowCount(); ++row)
        if (screen->documents().rowAt(row)->delivery != Delivery::Confirmed)
            return false;
    return screen && screen->documents().rowCount() > 0;
}

/// Of the whole shop, in the last ten minutes.
int Tour::recentTickets() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int tickets = 0;
    for (const MinutePoint &minute : m_needs.runtime.activity().perMinute(now.addSecs(-600), now.addSecs(60)))
        tickets += minute.tickets;
    return tickets;
}

/// The product that the fewest pieces bring under its minimum.
std::optional<ProductRow> Tour::nearlyLow() const
{
    std::optional<ProductRow> best;
    const auto above = [](const ProductRow &row) { return row.stock.quantity.milli() - row.product.minimum.milli(); };
    for (const ProductRow &row : m_needs.runtime.catalogue().rows({}, 0, 1000)) {
        const Product &product = row.product;
        if (product.isWeighed() || product.gtins.isEmpty() || product.price.isZero() || product.minimum.isZero() || !row.stock.isKnown || row.isLow())
            continue;
        if (!best || above(row) < above(*best))
            best = row;
    }
    return best;
}

bool Tour::isDrained() const
{
    const SyncStatus status = m_needs.runtime.sync().status();
    return status.state == SyncStatus::State::UpToDate && m_needs.runtime.documents().outbox().pending() == 0;
}

/// Pieces with a barcode and a price: what a scanner would meet.
QList<Product> Tour::products() const
{
    QList<Product> found;
    const auto rows = m_needs.runtime.catalogue().rows({}, 0, 200);
    for (const ProductRow &row : rows) {
        if (!row.product.isWeighed() && !row.product.gtins.isEmpty() && !row.product.price.isZero())
            found.append(row.product);
    }
    return found;
}

} // namespace mostrador
