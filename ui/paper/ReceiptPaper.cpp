// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceiptPaper.h"
#include <QCoreApplication>
#include <QUrl>

namespace mostrador {

namespace {

using Part = Receipt::Part;

bool isShown(Part part, ReceiptTemplate::Parts parts)
{
    switch (part) {
    case Part::Shop: return parts.testFlag(ReceiptTemplate::ShopName);
    case Part::Till: return parts.testFlag(ReceiptTemplate::TillAndTime);
    case Part::Customer: return parts.testFlag(ReceiptTemplate::CustomerName);
    case Part::Savings: return parts.testFlag(ReceiptTemplate::Savings);
    case Part::Tax: return parts.testFlag(ReceiptTemplate::Taxes);
    case Part::Note: return parts.testFlag(ReceiptTemplate::Notes);
    case Part::Body:
    case Part::Copy:
    case Part::Detail: break;
    }
    return true;
}

void addCentered(PaperDocument &paper, const QString &lines)
{
    if (!lines.trimmed().isEmpty())
        for (const QString &line : lines.trimmed().split(QLatin1Char('\n')))
            paper.text(line.trimmed(), PaperAlign::Center);
}

void addLine(PaperDocument &paper, const Receipt::Line &line)
{
    const bool strong = line.look == Receipt::Look::Strong;
    if (line.look == Receipt::Look::Rule)
        return paper.rule();
    if (line.look == Receipt::Look::Center)
        return paper.title(line.left);
    const QString left = line.part == Part::Detail ? QStringLiteral("  ") + line.left : line.left;
    if (line.right.isEmpty())
        return paper.text(left, PaperAlign::Left, strong);
    paper.pair(left, line.right, strong, strong ? PaperSize::Tall : PaperSize::Normal);
}

/// "1234.50": for machines.
QString plainAmount(Money money)
{
    const int decimals = money.currency().decimals();
    QString digits = QString::number(qAbs(money.minor())).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    return (money.isNegative() ? QStringLiteral("-") : QString()) + digits;
}

} // namespace

QString ReceiptPaper::qrText(const Sale &sale, const About &about)
{
    const bool isAddress = about.look.qrText.contains(QLatin1String("://"));
    const QList<std::pair<QString, QString>> fields{{QStringLiteral("{number}"), sale.number},
                                                    {QStringLiteral("{total}"), plainAmount(sale.total)},
                                                    {QStringLiteral("{date}"), sale.at.toLocalTime().date().toString(Qt::ISODate)},
                                                    {QStringLiteral("{till}"), about.till},
                                                    {QStringLiteral("{shop}"), about.shop}};
    QString text;
    for (qsizetype at = 0; at < about.look.qrText.size();) {
        qsizetype taken = 1;
        QString put = about.look.qrText.mid(at, 1);
        for (const auto &[name, value] : fields)
            if (QStringView(about.look.qrText).mid(at).startsWith(name)) {
                taken = name.size();
                put = isAddress ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value;
            }
        text += put;
        at += taken;
    }
    return text;
}

PaperDocument ReceiptPaper::of(const Sale &sale, const About &about, int copy)
{
    PaperDocument paper;
    const ReceiptTemplate::Parts parts = about.look.parts;
    paper.picture(about.look.logo);
    bool hasHead = false;
    const auto addHead = [&] {
        if (!std::exchange(hasHead, true))
            addCentered(paper, about.look.header);
    };
    const auto lines = Receipt::lines(sale, about.shop, about.till, about.text, copy);
    for (const Receipt::Line &line : lines) {
        if (line.look != Receipt::Look::Center)
            addHead(); // under the name
        if (isShown(line.part, parts))
            addLine(paper, line);
    }
    if (sale.type != SaleType::Void && !about.look.footer.trimmed().isEmpty()) { // its thanks are for a purchase
        paper.feed();
        addCentered(paper, about.look.footer);
    }
    if (parts.testFlag(ReceiptTemplate::Barcode) && !sale.number.isEmpty()) {
        paper.feed();
        paper.barcode(PaperBarcode::Code128, sale.number);
    }
    if (const QString text = qrText(sale, about); parts.testFlag(ReceiptTemplate::Qr) && !text.isEmpty()) {
        paper.feed();
        paper.qr(text);
    }
    paper.cut();
    return paper;
}

PaperDocument ReceiptPaper::ofLines(const QList<Receipt::Line> &lines, int copy)
{
    PaperDocument paper;
    if (copy > 0)
        paper.title(copy == 1 ? Receipt::tr("COPY") : Receipt::tr("COPY %1").arg(copy));
    for (const Receipt::Line &line : lines)
        addLine(paper, line);
    paper.feed();
    paper.cut();
    return paper;
}

Sale ReceiptPaper::sample(Currency currency)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ReceiptPaper", text); };
    qint64 unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    const TaxRate rate = TaxRate::fromBasisPoints(2100);
    const auto line = [&](const char *name, int count, qint64 price, qint64 off) {
        SaleLine sold;
        sold.name = words(name);
        sold.quantity = Quantity::units(count);
        sold.unitPrice = sold.listPrice = UnitPrice::fromMoney(Money(price * unit, currency));
        if (off > 0)
            sold.adjustments.append({AdjustmentKind::Promotion, {}, words(QT_TRANSLATE_NOOP("ReceiptPaper", "Offer")), Money(-off * unit, currency)});
        sold.total = Money((price * count - off) * unit, currency);
        sold.taxRate = rate;
        sold.tax = rate.includedIn(sold.total);
        return sold;
    };
    Sale sale;
    sale.number = QStringLiteral("0001-00000123");
    sale.at = QDateTime(QDate(2026, 11, 26), QTime(17, 5, 0), Qt::UTC);
    sale.lines = {line(QT_TRANSLATE_NOOP("ReceiptPaper", "Coffee with milk"), 2, 150, 0),
                  line(QT_TRANSLATE_NOOP("ReceiptPaper", "Crème brûlée of the house, with a name that is too long for one line"), 1, 480, 0),
                  line(QT_TRANSLATE_NOOP("ReceiptPaper", "Ñandú feather duster"), 3, 99, 47)};
    qint64 total = 0;
    for (const SaleLine &sold : std::as_const(sale.lines))
        total += sold.total.minor();
    sale.total = Money(total, currency);
    sale.customerName = words(QT_TRANSLATE_NOOP("ReceiptPaper", "Ana Núñez"));
    const Money received = Money((total / unit / 100 + 1) * 100 * unit, currency);
    sale.payments = {{Tender::Cash, sale.total, received, Money(received.minor() - total, currency)}};
    return sale;
}

} // namespace mostrador
