// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/QrCode.h"

#include <QCoreApplication>
#include <QList>
#include <array>
#include <cstdlib>

namespace mostrador {

namespace {

constexpr int MostVersion = 20;
// Table 9 of the standard, level M: codewords of correction in each block, and how many blocks.
constexpr std::array<int, MostVersion + 1> CorrectionOfBlock{0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26};
constexpr std::array<int, MostVersion + 1> Blocks{0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16};

/// Modules that are free for data and correction.
int freeModules(int version)
{
    int modules = (16 * version + 128) * version + 64;
    if (version >= 2) {
        const int alignments = version / 7 + 2;
        modules -= (25 * alignments - 10) * alignments - 55;
        if (version >= 7)
            modules -= 36;
    }
    return modules;
}

int dataCodewords(int version)
{
    return freeModules(version) / 8 - CorrectionOfBlock[size_t(version)] * Blocks[size_t(version)];
}

/// In the field of 256 elements with the polynomial 0x11D.
uint8_t times(uint8_t a, uint8_t b)
{
    int product = 0;
    for (int bit = 7; bit >= 0; --bit) {
        product = (product << 1) ^ ((product >> 7) * 0x11D);
        product ^= ((b >> bit) & 1) * a;
    }
    return uint8_t(product);
}

/// Coefficients of the product of (x - 2^i), highest first, without the leading one.
QByteArray divisorOf(int degree)
{
    QByteArray divisor(degree, '\0');
    divisor[degree - 1] = 1;
    uint8_t root = 1;
    for (int i = 0; i < degree; ++i) {
        for (int j = 0; j < degree; ++j) {
            divisor[j] = char(times(uint8_t(divisor[j]), root));
            if (j + 1 < degree)
                divisor[j] = char(divisor[j] ^ divisor[j + 1]);
        }
        root = times(root, 2);
    }
    return divisor;
}

QByteArray correctionOf(const QByteArray &data, const QByteArray &divisor)
{
    QByteArray rest(divisor.size(), '\0');
    for (const char byte : data) {
        const uint8_t factor = uint8_t(byte) ^ uint8_t(rest.at(0));
        rest.remove(0, 1);
        rest.append('\0');
        for (qsizetype i = 0; i < rest.size(); ++i)
            rest[i] = char(uint8_t(rest.at(i)) ^ times(uint8_t(divisor.at(i)), factor));
    }
    return rest;
}

class Bits final {
public:
    void append(int value, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit, ++m_count) {
            if (m_count % 8 == 0)
                m_bytes.append('\0');
            m_bytes[m_bytes.size() - 1] = char(uint8_t(m_bytes.back()) | (((value >> bit) & 1) << (7 - m_count % 8)));
        }
    }
    int count() const { return m_count; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    int m_count = 0;
};

QByteArray dataOf(const QByteArray &data, int version)
{
    Bits bits;
    bits.append(4, 4); // byte mode
    bits.append(int(data.size()), version < 10 ? 8 : 16);
    for (const char byte : data)
        bits.append(uint8_t(byte), 8);
    const int room = dataCodewords(version) * 8;
    bits.append(0, qMin(4, room - bits.count()));
    bits.append(0, (8 - bits.count() % 8) % 8);
    for (int pad = 0xEC; bits.count() < room; pad ^= 0xEC ^ 0x11)
        bits.append(pad, 8);
    return bits.bytes();
}

/// Blocks with their correction, codeword by codeword from each in turn.
QByteArray interleaved(const QByteArray &data, int version)
{
    const int blocks = Blocks[size_t(version)];
    const int correction = CorrectionOfBlock[size_t(version)];
    const int all = freeModules(version) / 8;
    const int shorts = blocks - all % blocks;
    const int shortLength = all / blocks - correction;
    const QByteArray divisor = divisorOf(correction);
    QList<QByteArray> parts;
    QList<QByteArray> corrections;
    qsizetype at = 0;
    for (int i = 0; i < blocks; ++i) {
        const int length = shortLength + (i < shorts ? 0 : 1);
        parts.append(data.mid(at, length));
        corrections.append(correctionOf(parts.last(), divisor));
        at += length;
    }
    QByteArray result;
    for (int i = 0; i <= shortLength; ++i)
        for (const QByteArray &part : std::as_const(parts))
            if (i < part.size())
                result.append(part.at(i));
    for (int i = 0; i < correction; ++i)
        for (const QByteArray &part : std::as_const(corrections))
            result.append(part.at(i));
    return result;
}

bool isMasked(int mask, int x, int y)
{
    switch (mask) {
    case 0: return (x + y) % 2 == 0;
    case 1: return y % 2 == 0;
    case 2: return x % 3 == 0;
    case 3: return (x + y) % 3 == 0;
    case 4: return (x / 3 + y / 2) % 2 == 0;
    case 5: return x * y % 2 + x * y % 3 == 0;
    case 6: return (x * y % 2 + x * y % 3) % 2 == 0;
    default: return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

} // namespace

QrCode::QrCode(int version)
    : m_version(version), m_size(version * 4 + 17), m_dark(qsizetype(m_size) * m_size, '\0'), m_fixed(qsizetype(m_size) * m_size, '\0')
{
}

Result<QrCode> QrCode::of(const QByteArray &data)
{
    int version = 1;
    while (version <= MostVersion && dataCodewords(version) * 8 < 4 + (version < 10 ? 8 : 16) + int(data.size()) * 8)
        ++version;
    if (data.isEmpty() || version > MostVersion)
        return Error{Error::Code::Invalid, QCoreApplication::translate("Paper", "A QR code holds between 1 and %1 characters.").arg(MostBytes), {}};
    QrCode code(version);
    code.drawPatterns();
    code.drawData(interleaved(dataOf(data, version), version));
    int best = 0;
    int least = INT_MAX;
    for (int mask = 0; mask < 8; ++mask) {
        code.applyMask(mask);
        code.drawFormat(mask);
        if (const int penalty = code.penalty(); penalty < least) {
            least = penalty;
            best = mask;
        }
        code.applyMask(mask); // the same again takes it off
    }
    code.applyMask(best);
    code.drawFormat(best);
    return code;
}

void QrCode::set(int x, int y, bool dark, bool fixed)
{
    m_dark[y * m_size + x] = char(dark);
    if (fixed)
        m_fixed[y * m_size + x] = 1;
}

void QrCode::drawPatterns()
{
    for (int i = 0; i < m_size; ++i) {
        set(6, i, i % 2 == 0, true);
        set(i, 6, i % 2 == 0, true);
    }
    drawFinder(3, 3);
    drawFinder(m_size - 4, 3);
    drawFinder(3, m_size - 4);
    drawAlignments();
    drawFormat(0); // keeps its place
    drawVersion();
}

void QrCode::drawFinder(int x, int y)
{
    for (int dy = -4; dy <= 4; ++dy)
        for (int dx = -4; dx <= 4; ++dx) {
            const int ring = qMax(std::abs(dx), std::abs(dy));
            const int px = x + dx;
            const int py = y + dy;
            if (px >= 0 && px < m_size && py >= 0 && py < m_size)
                set(px, py, ring != 2 && ring != 4, true);
        }
}

void QrCode::drawAlignments()
{
    if (m_version == 1)
        return;
    const int count = m_version / 7 + 2;
    const int step = (m_version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    QList<int> places{6};
    for (int i = count - 2; i >= 0; --i)
        places.append(m_size - 7 - i * step);
    for (int i = 0; i < count; ++i)
        for (int j = 0; j < count; ++j) {
            if ((i == 0 && j == 0) || (i == 0 && j == count - 1) || (i == count - 1 && j == 0))
                continue; // the finders are there
            for (int dy = -2; dy <= 2; ++dy)
                for (int dx = -2; dx <= 2; ++dx)
                    set(places[i] + dx, places[j] + dy, qMax(std::abs(dx), std::abs(dy)) != 1, true);
        }
}

void QrCode::drawFormat(int mask)
{
    const int data = mask; // level M is 00
    int rest = data;
    for (int i = 0; i < 10; ++i)
        rest = (rest << 1) ^ ((rest >> 9) * 0x537);
    const int bits = (data << 10 | rest) ^ 0x5412;
    const auto bit = [bits](int i) { return ((bits >> i) & 1) != 0; };
    for (int i = 0; i <= 5; ++i)
        set(8, i, bit(i), true);
    set(8, 7, bit(6), true);
    set(8, 8, bit(7), true);
    set(7, 8, bit(8), true);
    for (int i = 9; i < 15; ++i)
        set(14 - i, 8, bit(i), true);
    for (int i = 0; i < 8; ++i)
        set(m_size - 1 - i, 8, bit(i), true);
    for (int i = 8; i < 15; ++i)
        set(8, m_size - 15 + i, bit(i), true);
    set(8, m_size - 8, true, true);
}

void QrCode::drawVersion()
{
    if (m_version < 7)
        return;
    int rest = m_version;
    for (int i = 0; i < 12; ++i)
        rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
    const int bits = m_version << 12 | rest;
    for (int i = 0; i < 18; ++i) {
        const bool dark = ((bits >> i) & 1) != 0;
        set(m_size - 11 + i % 3, i / 3, dark, true);
        set(i / 3, m_size - 11 + i % 3, dark, true);
    }
}

/// Two columns at a time from the right, up and down in turn, around what is fixed.
void QrCode::drawData(const QByteArray &codewords)
{
    qsizetype at = 0;
    for (int right = m_size - 1; right >= 1; right -= 2) {
        if (right == 6)
            right = 5;
        for (int step = 0; step < m_size; ++step)
            for (int j = 0; j < 2; ++j) {
                const int x = right - j;
                const bool upward = ((right + 1) & 2) == 0;
                const int y = upward ? m_size - 1 - step : step;
                if (m_fixed.at(y * m_size + x) != 0 || at >= codewords.size() * 8)
                    continue;
                set(x, y, ((uint8_t(codewords.at(at / 8)) >> (7 - at % 8)) & 1) != 0, false);
                ++at;
            }
    }
}

void QrCode::applyMask(int mask)
{
    for (int y = 0; y < m_size; ++y)
        for (int x = 0; x < m_size; ++x)
            if (m_fixed.at(y * m_size + x) == 0 && isMasked(mask, x, y))
                set(x, y, !isDark(x, y), false);
}

/// Five or more of one colour in a row, and what looks like a finder.
int QrCode::runPenalty(bool rows) const
{
    int sum = 0;
    for (int i = 0; i < m_size; ++i) {
        int run = 0;
        int window = 0;
        for (int j = 0; j < m_size; ++j) {
            const bool dark = rows ? isDark(j, i) : isDark(i, j);
            run = j > 0 && dark == ((window & 1) != 0) ? run + 1 : 1;
            window = ((window << 1) | int(dark)) & 0x7FF;
            sum += run == 5 ? 3 : run > 5 ? 1 : 0;
            if (j >= 10 && (window == 0x5D0 || window == 0x05D))
                sum += 40;
        }
    }
    return sum;
}

int QrCode::penalty() const
{
    int sum = runPenalty(true) + runPenalty(false);
    int dark = 0;
    for (int y = 0; y < m_size; ++y)
        for (int x = 0; x < m_size; ++x) {
            dark += int(isDark(x, y));
            if (x + 1 < m_size && y + 1 < m_size && isDark(x, y) == isDark(x + 1, y) && isDark(x, y) == isDark(x, y + 1) && isDark(x, y) == isDark(x + 1, y + 1))
                sum += 3;
        }
    const int all = m_size * m_size;
    return sum + ((std::abs(dark * 20 - all * 10) + all - 1) / all - 1) * 10;
}

} // namespace mostrador
