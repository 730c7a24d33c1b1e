// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paper/PrinterProfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mostrador {

namespace {

Error invalid(const char *text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Printer", text), {}};
}

Result<PrinterAddress> networkOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:\[([0-9A-Fa-f:.%\w]+)\]|([\w.-]+))(?::(\d{1,5}))?$)"));
    const auto match = form.match(text);
    PrinterAddress address{PrinterAddress::Kind::Network, match.captured(1) + match.captured(2)};
    if (match.hasCaptured(3))
        address.port = match.captured(3).toInt();
    if (!match.hasMatch() || address.port < 1 || address.port > 65535)
        return invalid(QT_TRANSLATE_NOOP("Printer", "The printer's address is a name or a number such as 192.168.1.50, with :9100 after it if the port is another."));
    return address;
}

Result<PrinterAddress> serialOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\S+)(?:\s+(\d+))?$)"));
    static const QStringList speeds{QStringLiteral("2400"),  QStringLiteral("4800"),  QStringLiteral("9600"),  QStringLiteral("19200"),
                                    QStringLiteral("38400"), QStringLiteral("57600"), QStringLiteral("115200")};
    const auto match = form.match(text);
    PrinterAddress address{PrinterAddress::Kind::Serial, match.captured(1)};
    if (match.hasCaptured(2))
        address.speed = match.captured(2).toInt();
    if (!match.hasMatch() || !speeds.contains(QString::number(address.speed)))
        return invalid(QT_TRANSLATE_NOOP("Printer", "A serial printer is a port such as /dev/ttyUSB0, with its speed after it: 9600, 19200, 38400, 57600 or 115200."));
    return address;
}

} // namespace

int PrinterProfile::usualNumber(PaperCodePage page)
{
    switch (page) {
    case PaperCodePage::Cp858: return 19;
    case PaperCodePage::Cp850: return 2;
    case PaperCodePage::Cp437: return 0;
    case PaperCodePage::Cp860: return 3;
    case PaperCodePage::Wpc1252: break;
    }
    return 16;
}

const QStringList &PrinterAddress::words()
{
    static const QStringList all{QStringLiteral("none"),   QStringLiteral("network"), QStringLiteral("device"),
                                 QStringLiteral("serial"), QStringLiteral("cups"),    QStringLiteral("file")};
    return all;
}

Result<PrinterAddress> PrinterAddress::of(Kind kind, const QString &text)
{
    const QString typed = text.trimmed();
    static const QRegularExpression queue(QStringLiteral("^[^\\s/#'\"?-][^\\s/#'\"?]*$"));
    switch (kind) {
    case Kind::None: return PrinterAddress{};
    case Kind::Network: return networkOf(typed);
    case Kind::Serial: return serialOf(typed);
    case Kind::Cups:
        if (!queue.match(typed).hasMatch())
            return invalid(QT_TRANSLATE_NOOP("Printer", "Write the name of the queue as the system has it; lpstat -e lists them."));
        return PrinterAddress{kind, typed};
    case Kind::Device: case Kind::File: break;
    }
    if (typed.isEmpty())
        return kind == Kind::Device ? invalid(QT_TRANSLATE_NOOP("Printer", "Write the printer's device, such as /dev/usb/lp0."))
                                    : invalid(QT_TRANSLATE_NOOP("Printer", "Write the file that what is printed is added to."));
    return PrinterAddress{kind, typed};
}

QString PrinterAddress::text() const
{
    const QString host = place.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(place) : place;
    if (kind == Kind::Network)
        return port == UsualPort ? host : QStringLiteral("%1:%2").arg(host).arg(port);
    return kind == Kind::Serial ? QStringLiteral("%1 %2").arg(place).arg(speed) : place;
}

} // namespace mostrador
