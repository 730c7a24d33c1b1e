// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PaymentSettings.h"
#include "models/services/cash/CashDesk.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

namespace mostrador {

class CountGrid;
class KeyButton;
class ThemedLabel;

/// The float is counted, and a shift opened with it. What was typed outlives the program.
class OpeningPage final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        CashDesk &cash;
        PaymentSettings &payment; ///< which coins and notes there are
        Approvals *approvals = nullptr;
    };
    OpeningPage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void refresh(); ///< the coins and notes, and what the last close left
    void enter();
    void open(); ///< the shift, unless something is to be said first
    void retranslate();

Q_SIGNALS:
    void opened(const mostrador::Shift &shift);
    void said(const QString &problem);
    void told(const QString &words); ///< what to press next
    void counted();                  ///< something was typed: what was said before was about another count

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isAsLeft(Money left) const;
    QString doubtOf(const CashCount &count) const;
    void keepDraft();
    void setCount(const CashCount &count);
    Context m_context;
    Needs m_needs;
    ThemedLabel *m_words;
    CountGrid *m_float;
    KeyButton *m_open;
    std::optional<QString> m_saidFloat; ///< the count of which a doubt was said
    bool m_isReading = false;
    bool m_isBusy = false;
};

} // namespace mostrador
