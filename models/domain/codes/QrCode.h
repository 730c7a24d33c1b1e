// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QByteArray>

namespace mostrador {

/// A QR code of ISO/IEC 18004: byte mode, level M, the smallest of versions 1 to 20 that holds the data (at most 666 bytes), the mask with the
/// least penalty. Without its quiet zone: whoever draws it leaves four modules free around it.
class QrCode final {
public:
    static constexpr int MostBytes = 666;
    static Result<QrCode> of(const QByteArray &data); ///< Error::Invalid: empty, or too much
    int size() const { return m_size; }               ///< modules a side
    bool isDark(int x, int y) const { return m_dark.at(y * m_size + x) != 0; }

private:
    explicit QrCode(int version);
    void set(int x, int y, bool dark, bool fixed);
    void drawPatterns();
    void drawFinder(int x, int y);
    void drawAlignments();
    void drawFormat(int mask);
    void drawVersion();
    void drawData(const QByteArray &codewords);
    void applyMask(int mask);
    int penalty() const;
    int runPenalty(bool rows) const;
    int m_version;
    int m_size;
    QByteArray m_dark;
    QByteArray m_fixed;
};

} // namespace mostrador
