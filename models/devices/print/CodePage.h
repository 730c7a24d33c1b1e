// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PrinterProfile.h"
#include <QByteArray>

namespace mostrador {

/// The letters of a printer: one byte each.
class CodePage final {
public:
    explicit CodePage(PaperCodePage page) : m_page(page) {}
    /// The text in letters that the page has: what it lacks is written with simpler ones, and a control character is a space. Only line feeds stay.
    QString printable(const QString &text) const;
    QByteArray encode(const QString &text) const; ///< of what printable() gave
    QChar decode(uint8_t byte) const;

private:
    PaperCodePage m_page;
};

} // namespace mostrador
