// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PrinterPill.h"

namespace mostrador {

PrinterPill::PrinterPill(const Theme &theme, QWidget *parent) : StatusPill(theme, parent)
{
    rewrite();
}

QString PrinterPill::words(PrinterCondition condition)
{
    switch (condition) {
    case PrinterCondition::None: return tr("No printer");
    case PrinterCondition::Unknown:
    case PrinterCondition::Ready: return tr("Printer");
    case PrinterCondition::Printing: return tr("Printing");
    case PrinterCondition::Unreachable: return tr("Printer off");
    case PrinterCondition::NoPaper: return tr("No paper");
    case PrinterCondition::CoverOpen: return tr("Cover open");
    case PrinterCondition::Faulty: return tr("Printer fault");
    case PrinterCondition::Silent: return tr("Printer silent");
    }
    return {};
}

bool PrinterPill::isPrinting() const
{
    const bool well = m_condition == PrinterCondition::Unknown || m_condition == PrinterCondition::Ready || m_condition == PrinterCondition::Printing;
    return well && !m_isDoubted;
}

void PrinterPill::setState(PrinterCondition condition, int open, bool isDoubted, const QString &problem)
{
    m_condition = condition;
    m_open = open;
    m_isDoubted = isDoubted;
    m_problem = problem;
    rewrite();
}

void PrinterPill::rewrite()
{
    const QString state =
        m_isDoubted && (m_condition == PrinterCondition::Unknown || m_condition == PrinterCondition::Ready) ? tr("Look at the printer") : words(m_condition);
    setVisible(m_condition != PrinterCondition::None || m_open > 0);
    say(m_open > 0 && m_condition != PrinterCondition::Printing ? tr("%1 · %2").arg(state).arg(m_open) : state, m_problem);
}

StatusPill::Look PrinterPill::look() const
{
    const QString icon = QStringLiteral("printer");
    return isPrinting() ? Look{Token::Surface, Token::Line, Token::Dim, icon} : Look{Token::WarnSoft, Token::WarnLine, Token::Warn, icon};
}

QString PrinterPill::usual() const
{
    return words(PrinterCondition::Printing);
}

} // namespace mostrador
