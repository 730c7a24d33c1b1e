// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/CatalogueDesk.h"
#include <QJsonArray>

namespace mostrador::SampleShop {

inline const QString Name = QStringLiteral("Almacén San Telmo");

/// The catalogue that ships in the program (resources/sample/products.csv).
Result<QList<CatalogueDesk::Stocked>> shipped();
/// Reads that form: '#' begins a comment line; a head line; fields parted by ';'. Error::Invalid names the line.
Result<QList<CatalogueDesk::Stocked>> read(const QByteArray &csv, Currency currency);
/// Products of no shop in particular, the same ones for the same seed, for measuring: "P000001", each with a GTIN-13.
Result<QList<CatalogueDesk::Stocked>> madeUp(int count, quint64 seed, Currency currency);

/// As the verb "load" takes them: a product each, with opening_milli.
QJsonArray toJson(const QList<CatalogueDesk::Stocked> &products);

} // namespace mostrador::SampleShop
