// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document as it waits in the database for the printer, and the bytes that the printer gets of it. Input: its bytes.
#include "models/devices/print/EscPos.h"
#include "models/devices/print/EscPosReader.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

FUZZ_TARGET(paper)
{
    EscPosReader any({});
    any.read(input); // hostile bytes: it may find fault with them, and comes to an end
    const auto paper = PaperDocument::fromBytes(input);
    if (!paper)
        return;
    const QByteArray bytes = paper->toBytes();
    const auto again = PaperDocument::fromBytes(bytes);
    promise(again.ok() && *again == *paper && again->toBytes() == bytes, "a document is the same after it was kept", bytes);
    for (const int dots : {PrinterProfile::Dots80, PrinterProfile::Dots58})
        for (const bool drawsCodes : {true, false}) {
            PrinterProfile profile;
            profile.dots = dots;
            profile.columns = PrinterProfile::usualColumns(dots);
            profile.drawsCodes = drawsCodes;
            EscPosReader reader(profile);
            reader.read(EscPos::encode(*paper, profile));
            promise(reader.problems().isEmpty(), "a printer understands all of it", reader.problems().value(0).toUtf8());
        }
}
