// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "models/services/cash/CashService.h"
#include <QObject>

namespace mostrador {

/// The drawer for the window: what is open is read on the window's own connection, what is done goes to the storage thread. Nothing of it asks a network.
class CashDesk final : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Reply = Till::Reply<T>;
    struct Parts {
        std::shared_ptr<Till::Stores> stores;
        Database &reader;
        Executor &storage;
        Executor &own;
        TillSettings &settings;
    };
    explicit CashDesk(Parts parts);

    const std::optional<Shift> &shift() const { return m_shift; } ///< that is open
    QList<CashMove> moves() const;                                ///< of it, oldest first
    std::optional<Money> left() const;                            ///< in the drawer at the last close
    QList<ZReport> reports(int limit = 30) const;                 ///< newest first
    /// Why nothing is to be sold now, for the cashier; empty: it is.
    QString whyNoSale() const;
    Money tolerance(Currency currency) const;
    Money drawerLimit(Currency currency) const;          ///< beyond it somebody should take money out; zero: nobody is told
    bool isDrawerFull() const { return m_isFull; }       ///< there is more in it than that
    enum class Bound { Exact, Round };
    /// More than there should be in it. Round: by the next sum of one digit and zeros, which tells nobody how much that is.
    bool isBeyondDrawer(const Money &amount, Bound bound) const;
    const QString &problem() const { return m_problem; } ///< the drawer could not be read: what is shown is of before
    void follow();                                       ///< something was recorded that is not the drawer's own: a sale

    void open(const CashCount &count, QObject *context, Reply<Shift> reply);
    void move(const CashMove &move, QObject *context, Reply<CashMove> reply);
    void figures(QObject *context, Reply<ShiftFigures> reply);
    void tendersToCount(QObject *context, Reply<QList<Tender>> reply);
    void count(const CashCount &count, const QMap<Tender, qint64> &declared, QObject *context, Reply<Shift> reply);
    void compare(QObject *context, Reply<ZReport> reply);
    void checkClose(const Closing &closing, QObject *context, Reply<ZReport> reply);
    void close(const Closing &closing, QObject *context, Reply<ZReport> reply);

    /// What somebody is in the middle of counting, kept over a kill; empty: nothing.
    QString draft() const;
    void keepDraft(const QString &draft);

Q_SIGNALS:
    void changed();                              ///< shift, movements, or what is needed to sell
    void moved(const mostrador::CashMove &move); ///< recorded: the drawer may be opened
    void closed(const mostrador::ZReport &report);
    void drawerFullChanged(bool isFull);
    void journalGrew();

private:
    void read();
    void watchDrawer();
    template <typename T>
    void run(std::function<Result<T>(Till::Stores &)> work, std::function<void(const T &)> after, QObject *context, Reply<T> reply);
    Parts m_parts;
    ShiftStore m_store;
    std::optional<Shift> m_shift;
    bool m_hasAny = false;
    bool m_isKnown = false; ///< it was read at least once
    bool m_isFull = false;
    QString m_problem;
};

} // namespace mostrador
