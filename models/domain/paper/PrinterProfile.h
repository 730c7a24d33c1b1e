// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QString>
#include <QStringList>

namespace mostrador {

enum class PaperCodePage { Cp858, Cp850, Cp437, Cp860, Wpc1252 };

/// What a receipt printer of the ESC/POS kind can do, as somebody set it up.
struct PrinterProfile {
    enum class Cut { None, Partial, Full };
    enum class Drawer { None, Pin2, Pin5 };
    static constexpr int Dots80 = 576; ///< of 80 mm paper, 8 dots a millimetre
    static constexpr int Dots58 = 384; ///< of 58 mm paper
    int dots = Dots80;
    int columns = 48; ///< characters a line in its ordinary type: 48 or 42 at 80 mm, 32 at 58 mm
    PaperCodePage page = PaperCodePage::Cp858;
    int pageNumber = 19;    ///< what the printer calls that page (ESC t n): printers differ
    bool asPicture = false; ///< everything is drawn here and sent as dots: any letter comes out right
    bool drawsCodes = true; ///< false: barcodes and QR codes are sent as dots
    Cut cut = Cut::Partial;
    Drawer drawer = Drawer::Pin2;
    bool answers = false; ///< it tells how it is (DLE EOT) and when it has printed (GS r)

    static int usualNumber(PaperCodePage page); ///< of Epson and most who follow
    static int usualColumns(int dots) { return dots <= Dots58 ? 32 : 48; }
    bool operator==(const PrinterProfile &) const = default;
};

/// Where the printer is.
struct PrinterAddress {
    enum class Kind { None, Network, Device, Serial, Cups, File };
    static constexpr int UsualPort = 9100;
    static constexpr int UsualSpeed = 9600;
    Kind kind = Kind::None;
    QString place;          ///< host, path of the device or the file, or name of the queue
    int port = UsualPort;   ///< Network
    int speed = UsualSpeed; ///< Serial: bits a second, 8N1, RTS/CTS

    /// Of what a person typed: "192.168.1.50", "printer.local:9101", "[fe80::1]:9100"; "/dev/usb/lp0"; "/dev/ttyUSB0 19200"; "receipts"; "/media/stick/paper.bin".
    /// Error::Invalid says what is missing.
    static Result<PrinterAddress> of(Kind kind, const QString &text);
    QString text() const;              ///< of() takes it
    static const QStringList &words(); ///< "none", "network", "device", "serial", "cups", "file": in the order of Kind
    bool operator==(const PrinterAddress &) const = default;
};

} // namespace mostrador
