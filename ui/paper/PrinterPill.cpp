// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PrinterPill.h"
#include "ui/theme/Paint.h"
#include <QEvent>
#include <QFontMetrics>
#include <QLayout>

namespace mostrador {

PrinterPill::PrinterPill(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
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

bool PrinterPill::isWell() const
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
    setText(m_open > 0 && m_condition != PrinterCondition::Printing ? tr("%1 · %2").arg(state).arg(m_open) : state);
    setAccessibleName(text());
    setToolTip(m_problem);
    setVisible(m_condition != PrinterCondition::None || m_open > 0);
    updateGeometry();
    if (parentWidget() && parentWidget()->layout() && isVisible())
        parentWidget()->layout()->activate();
    update();
}

QSize PrinterPill::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label, QFont::Medium));
    const int usual = metrics.horizontalAdvance(words(PrinterCondition::Printing)); // what stands beside it keeps its place while receipts are printed
    return {qMax(usual, metrics.horizontalAdvance(text())) + 44, m_theme.px(28)};
}

void PrinterPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rewrite();
    QAbstractButton::changeEvent(event);
}

void PrinterPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool well = isWell();
    const Token line = hasFocus() ? Token::Accent : well ? Token::Line : Token::WarnLine;
    const Token ink = well ? Token::Dim : Token::Warn;
    paint::box(painter, rect(), height() / 2, m_theme.color(well ? Token::Surface : Token::WarnSoft), m_theme.color(line), hasFocus() ? 2 : 1);
    const int left = qMax(0, (width() - 44 - QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(text())) / 2);
    m_theme.icons().paint(painter, QRect(left + 12, (height() - 16) / 2, 16, 16), QStringLiteral("printer"), m_theme.color(ink));
    painter.setFont(m_theme.font(Type::Label, QFont::Medium));
    painter.setPen(m_theme.color(ink));
    painter.drawText(rect().adjusted(left + 32, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace mostrador
