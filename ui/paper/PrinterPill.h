// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperPrinter.h"
#include "ui/widgets/StatusPill.h"

namespace mostrador {

/// How the printer is, as a mark, a word and how many documents are not on paper yet. Not there without a printer, unless something waits.
class PrinterPill final : public StatusPill {
    Q_OBJECT
public:
    explicit PrinterPill(const Theme &theme, QWidget *parent = nullptr);
    void setState(PrinterCondition condition, int open, bool isDoubted, const QString &problem); ///< isDoubted: one of them may have come out
    static QString words(PrinterCondition condition);
    bool counts() const { return m_open > 0; } ///< something is not on paper yet

protected:
    Look look() const override;
    QString usual() const override;
    void rewrite() override;

private:
    bool isPrinting() const; ///< or can
    PrinterCondition m_condition = PrinterCondition::None;
    int m_open = 0;
    bool m_isDoubted = false;
    QString m_problem;
};

} // namespace mostrador
