// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/CartModel.h"

namespace mostrador {

/// All that is said of a row of the sale beside its figures.
inline QString rowWords(const QAbstractItemModel *model, int row)
{
    const CartModel::Details said = qobject_cast<const CartModel *>(model)->detailsOf(row);
    QStringList words = said.why + QStringList{said.note} + said.priced + QStringList{said.counts} + said.other;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace mostrador
