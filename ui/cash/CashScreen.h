// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PaymentSettings.h"
#include "models/services/cash/CashDesk.h"
#include "models/services/parked/Parking.h"
#include "models/sync/SyncStatus.h"
#include "ui/cash/PendingList.h"
#include "ui/cash/ReportCard.h"
#include "ui/payment/PendingPayments.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Screen.h"

class QStackedWidget;

namespace mostrador {

class CloseSteps;
class DayPage;
class KeyButton;
class MoveForm;
class NoticeStrip;
class OpeningPage;
class PrintQueue;
class ThemedLabel;

/// The drawer: opened with a float, money in and out with its reason, X at any time, and the close in four steps. All by keyboard, all without a network.
class CashScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        CashDesk &cash;
        PaymentSettings &payment; ///< currency, and which coins and notes there are
        Approvals *approvals = nullptr;
        Parking *parking = nullptr;
        SyncControl *sync = nullptr;
        PrintQueue *printing = nullptr;                       ///< none: reports are on the screen only
        std::function<QList<PendingPayment>()> payments = {}; ///< that were begun and have not ended
    };
    CashScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);

    void setShop(const QString &shop, const QString &till);
    static QString shiftWords(const CashDesk &cash); ///< for the window's bar; empty while the shop does without shifts
    QString title() const override { return tr("Cash"); }
    QString icon() const override { return QStringLiteral("wallet"); }
    void activated() override;
    bool takesScans() const override { return false; }
    /// "payIn", "payOut", "drawer": from the sale, which it goes back to when that is done.
    void asked(const QString &argument) override;
    bool stepBack() override;
    void forgetReport(); ///< somebody else is at the till: an X that is shown was for whoever asked for it

Q_SIGNALS:
    void printerWanted(); ///< somebody wants to see what waits to be printed

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    QWidget *makeSide();
    void refresh();
    void startMove(CashMove::Kind kind);
    void moved(const QString &words);
    void startClose();
    void leaveClose();
    void showX();
    void showReports();
    void showSlip();
    void showReport();
    void printReport();
    void showZ(const ZReport &report);
    void leaveSide();
    bool isMoving() const;
    void say(bool isGood, const QString &message);
    void layoutSide();
    QList<PendingThing> pending();
    bool run(const QString &action);

    Needs m_needs;
    ThemedLabel *m_heading;
    ThemedLabel *m_state;
    NoticeStrip *m_notice;
    QStackedWidget *m_pages; ///< opening, the day, closing
    QStackedWidget *m_side;  ///< a movement, a report; hidden while there is neither
    OpeningPage *m_opening;
    DayPage *m_day;
    CloseSteps *m_close = nullptr;
    MoveForm *m_move = nullptr;
    ReportCard *m_report = nullptr;
    KeyButton *m_reports = nullptr;
    int m_reportAt = -1;   ///< of the closed shifts, which is shown
    bool m_toSale = false; ///< where the movement was asked for
};

} // namespace mostrador
