// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/cash/TitledField.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QGridLayout;

namespace mostrador {

/// What should be in the drawer beside what was counted, by tender; and why it differs, where that is more than the shop tolerates.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    ComparePage(const Context &context, const CashDesk &cash, const Approvals *approvals, QWidget *parent = nullptr);
    void setReport(const std::optional<ZReport> &report); ///< what a close would be; none: not counted
    const std::optional<ZReport> &report() const { return m_report; }
    bool isOver() const;         ///< it differs by more than is tolerated
    QString differences() const; ///< each by what it is: "Cash: Missing $ 250"
    QString reason() const;      ///< empty where none is asked for
    Result<void> checkReason() const;
    void forgetReason();
    bool enter(); ///< the focus to the reason; false: none is asked for
    void retranslate();

Q_SIGNALS:
    void finished(); ///< Enter in the reason

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Tender> tenders() const;
    void addRow(int row, const QStringList &words, const QList<Token> &tokens);
    Context m_context;
    const CashDesk &m_cash;
    const Approvals *m_approvals;
    std::optional<ZReport> m_report;
    QGridLayout *m_grid;
    ThemedLabel *m_tolerance;
    TitledField m_reason;
};

} // namespace mostrador
