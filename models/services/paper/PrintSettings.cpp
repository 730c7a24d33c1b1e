// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintSettings.h"

#include "models/domain/payment/CardNumber.h"

namespace mostrador {

namespace {

const QString Yes = QStringLiteral("yes");
const QString No = QStringLiteral("no");
const QString Kind = QStringLiteral("print.kind");
const QString Place = QStringLiteral("print.place.");
const QString Dots = QStringLiteral("print.dots");
const QString Columns = QStringLiteral("print.columns");
const QString Page = QStringLiteral("print.page");
const QString PageNumber = QStringLiteral("print.page_number");
const QString AsPicture = QStringLiteral("print.as_picture");
const QString DrawsCodes = QStringLiteral("print.draws_codes");
const QString Cut = QStringLiteral("print.cut");
const QString Drawer = QStringLiteral("print.drawer");
const QString Answers = QStringLiteral("print.answers");
const QString Parts = QStringLiteral("receipt.parts");
const QString Header = QStringLiteral("receipt.header");
const QString Footer = QStringLiteral("receipt.footer");
const QString QrText = QStringLiteral("receipt.qr");
const QString Logo = QStringLiteral("receipt.logo");
const QString CustomerDisplay = QStringLiteral("display.customer");

const QStringList Pages{QStringLiteral("cp858"), QStringLiteral("cp850"), QStringLiteral("cp437"), QStringLiteral("cp860"), QStringLiteral("wpc1252")};
const QStringList Cuts{QStringLiteral("none"), QStringLiteral("partial"), QStringLiteral("full")};
const QStringList Drawers{QStringLiteral("none"), QStringLiteral("pin2"), QStringLiteral("pin5")};

template <typename T>
T chosen(const QStringList &words, const QString &word, T otherwise)
{
    const qsizetype place = words.indexOf(word);
    return place < 0 ? otherwise : T(place);
}

/// What is as usual is not kept.
QString unless(bool usual, const QString &value)
{
    return usual ? QString() : value;
}

QString withoutCardLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return looksLikeCardNumber(line); });
    return lines.join(QLatin1Char('\n'));
}

/// A picture as one line: "WIDTHxHEIGHT base64".
QString lineOf(const PaperPicture &picture)
{
    return picture.isEmpty() ? QString()
                             : QStringLiteral("%1x%2 %3").arg(picture.width).arg(picture.height).arg(QString::fromLatin1(qCompress(picture.bits, 9).toBase64()));
}

PaperPicture pictureOf(const QString &line)
{
    const QString size = line.section(QLatin1Char(' '), 0, 0);
    PaperPicture picture{size.section(QLatin1Char('x'), 0, 0).toInt(), size.section(QLatin1Char('x'), 1, 1).toInt()};
    if (picture.width <= 0 || picture.width > PaperPicture::MostWidth || picture.height <= 0 || picture.height > PaperPicture::MostHeight)
        return {};
    picture.bits = qUncompress(QByteArray::fromBase64(line.section(QLatin1Char(' '), 1).toLatin1()));
    return picture.bits.size() == qsizetype(picture.rowBytes()) * picture.height ? picture : PaperPicture();
}

} // namespace

PrintSettings::PrintSettings(TillSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &TillSettings::wentBack, this, [this](const QString &key) {
        if (key.startsWith(QLatin1String("print.")))
            Q_EMIT printerChanged();
        if (key.startsWith(QLatin1String("print.")) || key.startsWith(QLatin1String("receipt.")))
            Q_EMIT lookChanged();
        if (key == CustomerDisplay)
            Q_EMIT displayChanged();
    });
}

void PrintSettings::keep(const QString &key, const QString &value)
{
    m_settings.keep(key, value);
}

PrinterAddress::Kind PrintSettings::kind() const
{
    return chosen(PrinterAddress::words(), m_settings.value(Kind), PrinterAddress::Kind::None);
}

QString PrintSettings::addressText() const
{
    return m_settings.value(Place + PrinterAddress::words().at(int(kind())));
}

PrinterAddress PrintSettings::address() const
{
    const auto address = PrinterAddress::of(kind(), addressText());
    return address ? *address : PrinterAddress();
}

bool PrintSettings::hasPrinter() const
{
    return address().kind != PrinterAddress::Kind::None;
}

bool PrintSettings::isPaperOnly() const
{
    return hasPrinter() && address().kind != PrinterAddress::Kind::File;
}

/// A sale asks only whether there is a printer, and must not be queued for one whose address is not known yet.
void PrintSettings::noteReady()
{
    keep(setting::PrintReady, unless(!hasPrinter(), Yes));
    Q_EMIT printerChanged();
}

void PrintSettings::setKind(PrinterAddress::Kind kind)
{
    keep(Kind, kind == PrinterAddress::Kind::None ? QString() : PrinterAddress::words().at(int(kind)));
    noteReady();
}

Result<void> PrintSettings::setAddressText(const QString &text)
{
    const auto address = text.trimmed().isEmpty() ? Result<PrinterAddress>(PrinterAddress()) : PrinterAddress::of(kind(), text);
    if (!address)
        return address.error();
    keep(Place + PrinterAddress::words().at(int(kind())), text.trimmed().isEmpty() ? QString() : address->text());
    noteReady();
    return {};
}

PrinterProfile PrintSettings::profile() const
{
    PrinterProfile profile;
    const auto value = [this](const QString &key, const QString &otherwise = QString()) { return m_settings.value(key, otherwise); };
    profile.dots = value(Dots) == QString::number(PrinterProfile::Dots58) ? PrinterProfile::Dots58 : PrinterProfile::Dots80;
    profile.columns = qBound(24, value(Columns, QString::number(PrinterProfile::usualColumns(profile.dots))).toInt(), 64);
    profile.page = chosen(Pages, value(Page), PaperCodePage::Cp858);
    profile.pageNumber = qBound(0, value(PageNumber, QString::number(PrinterProfile::usualNumber(profile.page))).toInt(), 255);
    profile.asPicture = value(AsPicture) == Yes;
    profile.drawsCodes = value(DrawsCodes) != No;
    profile.cut = chosen(Cuts, value(Cut), PrinterProfile::Cut::Partial);
    profile.drawer = chosen(Drawers, value(Drawer), PrinterProfile::Drawer::Pin2);
    profile.answers = value(Answers, kind() == PrinterAddress::Kind::Network ? Yes : No) == Yes;
    return profile;
}

void PrintSettings::setProfile(const PrinterProfile &profile)
{
    keep(Dots, unless(profile.dots != PrinterProfile::Dots58, QString::number(profile.dots)));
    keep(Columns, unless(profile.columns == PrinterProfile::usualColumns(profile.dots), QString::number(profile.columns)));
    keep(Page, unless(profile.page == PaperCodePage::Cp858, Pages.at(int(profile.page))));
    keep(PageNumber, unless(profile.pageNumber == PrinterProfile::usualNumber(profile.page), QString::number(profile.pageNumber)));
    keep(AsPicture, unless(!profile.asPicture, Yes));
    keep(DrawsCodes, unless(profile.drawsCodes, No));
    keep(Cut, unless(profile.cut == PrinterProfile::Cut::Partial, Cuts.at(int(profile.cut))));
    keep(Drawer, unless(profile.drawer == PrinterProfile::Drawer::Pin2, Drawers.at(int(profile.drawer))));
    keep(Answers, unless(profile.answers == (kind() == PrinterAddress::Kind::Network), profile.answers ? Yes : No));
    Q_EMIT printerChanged();
    Q_EMIT lookChanged();
}

bool PrintSettings::isAutomatic() const
{
    return m_settings.value(setting::PrintAutomatic) == Yes;
}

void PrintSettings::setAutomatic(bool automatic)
{
    keep(setting::PrintAutomatic, unless(!automatic, Yes));
    Q_EMIT printerChanged();
}

ReceiptTemplate PrintSettings::look() const
{
    ReceiptTemplate look;
    if (const QString parts = m_settings.value(Parts); !parts.isEmpty())
        look.parts = ReceiptTemplate::Parts::fromInt(parts.toInt());
    look.header = m_settings.value(Header);
    look.footer = m_settings.value(Footer);
    look.qrText = m_settings.value(QrText, look.qrText);
    look.logo = pictureOf(m_settings.value(Logo));
    return look;
}

void PrintSettings::setLook(const ReceiptTemplate &look)
{
    const ReceiptTemplate usual;
    keep(Parts, unless(look.parts == usual.parts, QString::number(look.parts.toInt())));
    keep(Header, withoutCardLines(look.header.left(ReceiptTemplate::MostText)));
    keep(Footer, withoutCardLines(look.footer.left(ReceiptTemplate::MostText)));
    if (!looksLikeCardNumber(look.qrText))
        keep(QrText, unless(look.qrText == usual.qrText, look.qrText.left(ReceiptTemplate::MostText)));
    keep(Logo, lineOf(look.logo));
    Q_EMIT lookChanged();
}

bool PrintSettings::showsDisplay() const
{
    return m_settings.value(CustomerDisplay) == Yes;
}

void PrintSettings::setShowsDisplay(bool shows)
{
    keep(CustomerDisplay, unless(!shows, Yes));
    Q_EMIT displayChanged();
}

} // namespace mostrador
