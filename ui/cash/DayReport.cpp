// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/DayReport.h"
#include "ui/cash/CashWords.h"
#include "ui/payment/TenderText.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

using Line = Receipt::Line;
using Look = Receipt::Look;

constexpr int LinesToSign = 2;

QString reportWords(const char *text)
{
    return QCoreApplication::translate("DayReport", text);
}

QString at(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

class Lines final {
public:
    Lines(Currency currency, const MoneyText &text) : m_currency(currency), m_text(text) {}
    void center(const QString &text) { m_lines.append(Line{Look::Center, text, {}}); }
    void small(const QString &left, const QString &right = {}) { m_lines.append(Line{Look::Small, left, right}); }
    void plain(const QString &left, const QString &right) { m_lines.append(Line{Look::Normal, left, right}); }
    void money(const QString &left, qint64 minor) { plain(left, amount(minor)); }
    void strong(const QString &left, qint64 minor) { m_lines.append(Line{Look::Strong, left, amount(minor)}); }
    void rule() { m_lines.append(Line{Look::Rule, {}, {}}); }
    void counted(const QString &left, const ShiftFigures::Documents &documents)
    {
        if (documents.count > 0)
            money(QStringLiteral("%1 (%2)").arg(left).arg(documents.count), documents.total);
    }
    const MoneyText &text() const { return m_text; }
    QString amount(qint64 minor) const { return m_text.withSymbol(Money(minor, m_currency)); }
    const QList<Line> &all() const { return m_lines; }

private:
    Currency m_currency;
    MoneyText m_text;
    QList<Line> m_lines;
};

void addSales(Lines &lines, const ShiftFigures &figures)
{
    lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Sales")), figures.sales);
    lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Returns")), figures.returns);
    lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Exchanges")), figures.exchanges);
    lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Voids")), figures.voids);
    lines.strong(reportWords(QT_TRANSLATE_NOOP("DayReport", "Total")), figures.total());
    if (figures.discounts != 0)
        lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Discounts in it")), figures.discounts);
    if (figures.rounding != 0)
        lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cash rounding in it")), figures.rounding);
    if (!figures.firstNumber.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Documents")), figures.firstNumber);
    if (figures.lastNumber != figures.firstNumber)
        lines.small({}, figures.lastNumber);
    lines.rule();
    for (const ShiftFigures::TaxSum &tax : figures.taxes)
        lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Tax %1")).arg(lines.text().percentFromBasisPoints(tax.basisPoints)), tax.tax);
    if (!figures.taxes.isEmpty())
        lines.rule();
    for (const ShiftFigures::CashierSum &cashier : figures.cashiers)
        lines.money(QStringLiteral("%1 (%2)")
                        .arg(cashier.name.isEmpty() ? reportWords(QT_TRANSLATE_NOOP("DayReport", "Without a name")) : cashier.name)
                        .arg(cashier.count),
                    cashier.total);
    if (!figures.cashiers.isEmpty())
        lines.rule();
}

void addUnread(Lines &lines, const QStringList &unread)
{
    constexpr int MostNamed = 10;
    if (unread.isEmpty())
        return;
    lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cannot be read any more; in it by their totals, without tax")), QString::number(unread.size()));
    for (const QString &number : unread.mid(0, MostNamed))
        lines.small({}, number);
    lines.rule();
}

/// In no sum: the float is what was counted.
void addOpening(Lines &lines, const ShiftFigures &figures)
{
    lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Float")), figures.opening);
    if (figures.openingDifference() == 0)
        return;
    lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Left by the close before")), lines.amount(*figures.left));
    lines.plain(reportWords(QT_TRANSLATE_NOOP("DayReport", "At the opening")), CashWords::difference(Money(figures.openingDifference(), figures.currency), lines.text()));
}

/// What should be in the drawer, and what of the other tenders.
void addCash(Lines &lines, const ShiftFigures &figures)
{
    const ShiftFigures::TenderSum cash = figures.sumOf(Tender::Cash);
    addOpening(lines, figures);
    lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cash taken")), cash.taken);
    if (cash.refunded > 0)
        lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cash given back")), -cash.refunded);
    lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cash in")), figures.paidIn);
    if (figures.paidOut.count > 0)
        lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cash out")), {figures.paidOut.count, -figures.paidOut.total});
    lines.strong(reportWords(QT_TRANSLATE_NOOP("DayReport", "Should be in the drawer")), figures.expected(Tender::Cash).minor());
    for (const ShiftFigures::TenderSum &sum : figures.tenders)
        if (sum.tender != Tender::Cash)
            lines.money(QStringLiteral("%1 (%2)").arg(TenderText::name(sum.tender)).arg(sum.count), sum.net());
    if (figures.drawerOpened > 0)
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Drawer opened without a sale")), QString::number(figures.drawerOpened));
    lines.rule();
}

/// Beside the shift, and in none of its sums: nobody's drawer was open.
void addBetween(Lines &lines, const ShiftFigures &figures)
{
    if (figures.between.count == 0 && figures.betweenOpened == 0)
        return;
    lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Before it, with no shift open; in no sum of this report:")));
    lines.counted(reportWords(QT_TRANSLATE_NOOP("DayReport", "Documents")), figures.between);
    if (figures.between.count > 0)
        lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Cash of them, in the float")), figures.betweenCash);
    if (figures.betweenOpened > 0)
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Drawer opened without a sale")), QString::number(figures.betweenOpened));
    lines.rule();
}

void addHead(Lines &lines, const QString &title, const ShiftFigures &figures, const DayReport::Place &place)
{
    lines.center(place.shop);
    lines.center(title);
    lines.small(place.till, at(figures.at));
    lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Shift %1, opened %2")).arg(figures.shift).arg(at(figures.openedAt)), figures.openedByName);
    lines.rule();
}

/// Whoever takes the money, or brings it, signs above a line.
void addSignature(Lines &lines, CashMove::Kind kind)
{
    for (int i = 0; i < LinesToSign; ++i)
        lines.small(QString());
    lines.rule();
    lines.small(kind == CashMove::Kind::Out ? reportWords(QT_TRANSLATE_NOOP("DayReport", "Signature of who takes it"))
                                            : reportWords(QT_TRANSLATE_NOOP("DayReport", "Signature of who brings it")));
}

} // namespace

QList<Receipt::Line> DayReport::x(const ShiftFigures &figures, const Place &place, const MoneyText &text)
{
    Lines lines(figures.currency, text);
    addHead(lines, reportWords(QT_TRANSLATE_NOOP("DayReport", "X report: the shift goes on")), figures, place);
    addSales(lines, figures);
    addUnread(lines, figures.unread);
    addCash(lines, figures);
    addBetween(lines, figures);
    return lines.all();
}

QList<Receipt::Line> DayReport::z(const ZReport &report, const Place &place, const MoneyText &text)
{
    const ShiftFigures &figures = report.figures;
    Lines lines(figures.currency, text);
    addHead(lines, reportWords(QT_TRANSLATE_NOOP("DayReport", "Z report %1")).arg(report.number, 5, 10, QLatin1Char('0')), figures, place);
    if (report.unsureEpoch > 0) {
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Made after this till was put back to a copy,")));
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "before the hub knew of it. Series")), QString::number(report.unsureEpoch));
        lines.rule();
    }
    addSales(lines, figures);
    addUnread(lines, figures.unread);
    addCash(lines, figures);
    lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Counted in the drawer")), report.counted.total().minor());
    lines.plain(reportWords(QT_TRANSLATE_NOOP("DayReport", "Difference")), CashWords::difference(report.difference(Tender::Cash), text));
    for (const ShiftFigures::TenderSum &sum : figures.tenders)
        if (sum.tender != Tender::Cash && !report.difference(sum.tender).isZero())
            lines.plain(reportWords(QT_TRANSLATE_NOOP("DayReport", "Difference, %1")).arg(TenderText::name(sum.tender)),
                        CashWords::difference(report.difference(sum.tender), text));
    if (!report.reason.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Why: %1")).arg(report.reason));
    lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Stays in the drawer")), report.kept.minor());
    lines.money(reportWords(QT_TRANSLATE_NOOP("DayReport", "Withdrawn")), report.withdrawn().minor());
    if (!report.closedByName.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Closed by")), report.closedByName);
    if (!report.approverName.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Approved by")), report.approverName);
    if (figures.between.count > 0 || figures.betweenOpened > 0)
        lines.rule();
    addBetween(lines, figures);
    return lines.all();
}

QStringList DayReport::brief(const ZReport &report, const MoneyText &text)
{
    const auto line = [](const QString &left, const QString &right) { return QStringLiteral("%1: %2").arg(left, right); };
    QStringList lines{line(reportWords("Difference"), CashWords::difference(report.difference(Tender::Cash), text))};
    for (const ShiftFigures::TenderSum &sum : report.figures.tenders)
        if (sum.tender != Tender::Cash && !report.difference(sum.tender).isZero())
            lines.append(line(reportWords("Difference, %1").arg(TenderText::name(sum.tender)), CashWords::difference(report.difference(sum.tender), text)));
    if (!report.reason.isEmpty())
        lines.append(reportWords("Why: %1").arg(report.reason));
    lines.append(line(reportWords("Withdrawn"), text.withSymbol(report.withdrawn())));
    return lines;
}

QList<Receipt::Line> DayReport::move(const CashMove &move, const Place &place, const MoneyText &text)
{
    Lines lines(move.amount.currency(), text);
    lines.center(place.shop);
    lines.center(CashWords::kind(move.kind));
    lines.small(place.till, at(move.at));
    if (!move.slip.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Slip")), move.slip);
    lines.rule();
    lines.strong(CashWords::reason(move.reason), move.amount.minor());
    if (!move.note.isEmpty())
        lines.small(move.note);
    if (!move.byName.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "By")), move.byName);
    if (!move.approverName.isEmpty())
        lines.small(reportWords(QT_TRANSLATE_NOOP("DayReport", "Approved by")), move.approverName);
    addSignature(lines, move.kind);
    return lines.all();
}

} // namespace mostrador
