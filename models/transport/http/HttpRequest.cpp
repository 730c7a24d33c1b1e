// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpRequest.h"

namespace mostrador {

QByteArray HttpRequest::bearer() const
{
    const QByteArray value = header("authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

} // namespace mostrador
