// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"

namespace mostrador {

/// A barcode as dots, at most `dots` wide with its quiet zones, `height` high; empty when it cannot be made or does not fit.
PaperPicture barcodePicture(PaperBarcode kind, const QString &data, int dots, int height = 80);
int barcodeModule(PaperBarcode kind, const QString &data, int dots); ///< how wide its thinnest bar is, in dots: 3 at most; 0: it does not fit

/// A QR code as dots, with its quiet zone, at most `dots` wide; empty when it cannot be made or does not fit.
PaperPicture qrPicture(const QString &data, int dots);
int qrModule(const QString &data, int dots); ///< how wide a module is: such that the code is between 20 and 40 mm; 0: it does not fit

} // namespace mostrador
