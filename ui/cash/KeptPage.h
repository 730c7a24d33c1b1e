// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/Shift.h"
#include "ui/cash/TitledField.h"
#include "ui/shell/Context.h"
#include <QWidget>
#include <optional>

namespace mostrador {

class MoneyLabel;

/// The last step of a close: how much of what was counted stays as the next float, and what is withdrawn.
class KeptPage final : public QWidget {
    Q_OBJECT
public:
    explicit KeptPage(const Context &context, QWidget *parent = nullptr);
    void setReport(const std::optional<ZReport> &report); ///< what a close would be; none: not counted
    void forget();                                        ///< what was typed was about another count
    void propose();                                       ///< where nothing was typed: as it was at the opening, as far as there is so much
    Result<Money> kept() const;                           ///< Error::Invalid: no sum, or more than there is
    void enter();
    void retranslate();

Q_SIGNALS:
    void finished(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshRest();
    void restyle() const;
    Context m_context;
    std::optional<ZReport> m_report;
    ThemedLabel *m_countedTitle;
    MoneyLabel *m_counted;
    TitledField m_kept;
    ThemedLabel *m_withdrawnTitle;
    MoneyLabel *m_withdrawn;
    ThemedLabel *m_last;
};

} // namespace mostrador
