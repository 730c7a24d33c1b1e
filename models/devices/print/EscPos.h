// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include "models/domain/paper/PrinterProfile.h"

namespace mostrador {

/// The bytes of a document in Epson's language, as most receipt printers speak it (Epson, ESC/POS command reference): begins with ESC @, sends
/// FS . (no Chinese letters), ESC R 0 and ESC t, and nothing of the texts steers the printer. The same document and profile are the same bytes.
class EscPos final {
public:
    static QByteArray encode(const PaperDocument &document, const PrinterProfile &profile);
    static QByteArray askOnly();           ///< GS a 0: it says nothing unasked
    static QByteArray askStatus(int what); ///< DLE EOT: 1 whether it prints, 2 why not, 3 what is broken, 4 the paper; answered at once, whatever it does
    /// DLE DC4 1: heeded at once, also by a printer that has no paper or whose cover is open; not by all of them while it has an error.
    static QByteArray openDrawerNow(PrinterProfile::Drawer drawer);
    static QByteArray askPrinted();        ///< GS r 1: answered when all before it was taken out of the buffer

private:
    explicit EscPos(const PrinterProfile &profile) : m_profile(profile) {}
    void add(const PaperLine &line);
    void addRow(const PaperLine &line);
    void addBarcode(const PaperLine &line);
    void addQr(const PaperLine &line);
    void addPicture(const PaperPicture &picture);
    void addText(const QString &text);
    void align(PaperAlign align);
    void style(bool bold, PaperSize size);
    void bytes(std::initializer_list<int> codes);
    void cut();

    const PrinterProfile &m_profile;
    QByteArray m_out;
    PaperAlign m_align = PaperAlign::Left;
    PaperSize m_size = PaperSize::Normal;
    bool m_bold = false;
};

} // namespace mostrador
