// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "models/services/people/Recovery.h"
#include "ui/people/ApprovalSheet.h"
#include "ui/people/RecoverySheet.h"
#include <QTimer>

namespace mostrador {

class MainWindow;
class Screen;

/// What a shop decided about signing in.
namespace people {
inline const QString LockMinutes = QStringLiteral("people.lock_minutes"); ///< without a key or a touch; "0": never; empty: DefaultLockMinutes
inline constexpr int DefaultLockMinutes = 10;
} // namespace people

/// Signing in at the window: the page before it while nobody is at the till, the lock by key and by time, who is in the bar, and whom the settings are for.
class PeopleDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        People &people;
        TillSettings &settings;
        MainWindow &window;
        Recovery *recovery = nullptr;
        std::function<RecoverySheet::Print()> print = {}; ///< of the recovery code
    };
    PeopleDesk(const Context &context, const Needs &needs);
    Approvals &approvals() { return *m_sheet; }
    void start(); ///< once the window is whole: locked, if there is anybody
    void lock();  ///< nothing that is open is lost
    int lockMinutes() const;
    void refuseScan();         ///< a code came where a PIN is typed: it is said there
    QString whyNoSale() const; ///< whoever is at the till may not sell; empty: they may

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void watchTime();
    bool mayOpen(Screen *screen);
    Context m_context;
    Needs m_needs;
    ApprovalSheet *m_sheet;
    RecoverySheet *m_code = nullptr;
    QString m_last; ///< who was there before the lock
    bool m_isCover = false;
    QTimer m_idle;
};

} // namespace mostrador
