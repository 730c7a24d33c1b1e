// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/Bars.h"

#include <QCoreApplication>
#include <QStringList>

namespace mostrador {

namespace {

constexpr int StartB = 104;
constexpr int Stop = 106;
constexpr int MostOfCode128 = 48;

/// ISO/IEC 15417, table 1: widths of bar, space, bar …
const QStringList &code128Widths()
{
    static const QStringList all = QStringLiteral(
        "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 "
        "213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 "
        "112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 "
        "111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 "
        "124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 "
        "211232 2331112").split(QLatin1Char(' '));
    return all;
}

/// ISO/IEC 15420: widths of the digits of set A, space first; set C is the same with bars first, set B the same from behind.
const QStringList EanWidths{QStringLiteral("3211"), QStringLiteral("2221"), QStringLiteral("2122"), QStringLiteral("1411"), QStringLiteral("1132"),
                            QStringLiteral("1231"), QStringLiteral("1114"), QStringLiteral("1312"), QStringLiteral("1213"), QStringLiteral("3112")};
/// Which of the left digits are of set B, by the first digit.
const QStringList EanSets{QStringLiteral("AAAAAA"), QStringLiteral("AABABB"), QStringLiteral("AABBAB"), QStringLiteral("AABBBA"), QStringLiteral("ABAABB"),
                          QStringLiteral("ABBAAB"), QStringLiteral("ABBBAA"), QStringLiteral("ABABAB"), QStringLiteral("ABABBA"), QStringLiteral("ABBABA")};

QString reversed(const QString &text)
{
    QString back;
    for (auto it = text.rbegin(); it != text.rend(); ++it)
        back += *it;
    return back;
}

} // namespace

void Bars::add(const QString &widths, bool black)
{
    for (const QChar width : widths) {
        for (int i = 0; i < width.digitValue(); ++i)
            m_modules.append(black);
        black = !black;
    }
}

Result<Bars> Bars::ean13(const QString &digits)
{
    bool sound = digits.size() == 13;
    int sum = 0;
    for (int i = 0; sound && i < 13; ++i) {
        sound = digits[i] >= QLatin1Char('0') && digits[i] <= QLatin1Char('9');
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    if (!sound || sum % 10 != 0)
        return Error{Error::Code::Invalid, QCoreApplication::translate("Paper", "“%1” is no EAN-13.").arg(digits), {}};
    Bars bars;
    bars.add(QStringLiteral("111"), true);
    for (int i = 1; i <= 6; ++i) {
        const QString widths = EanWidths[digits[i].digitValue()];
        bars.add(EanSets[digits[0].digitValue()][i - 1] == QLatin1Char('A') ? widths : reversed(widths), false);
    }
    bars.add(QStringLiteral("11111"), false);
    for (int i = 7; i <= 12; ++i)
        bars.add(EanWidths[digits[i].digitValue()], true);
    bars.add(QStringLiteral("111"), true);
    return bars;
}

Result<Bars> Bars::code128(const QString &text)
{
    bool sound = !text.isEmpty() && text.size() <= MostOfCode128;
    int sum = StartB;
    for (qsizetype i = 0; sound && i < text.size(); ++i) {
        sound = text[i].unicode() >= 32 && text[i].unicode() <= 126;
        sum += int(i + 1) * (text[i].unicode() - 32);
    }
    if (!sound)
        return Error{Error::Code::Invalid, QCoreApplication::translate("Paper", "“%1” cannot be a barcode of the kind Code 128.").arg(text), {}};
    Bars bars;
    bars.add(code128Widths()[StartB], true);
    for (const QChar letter : text)
        bars.add(code128Widths()[letter.unicode() - 32], true);
    bars.add(code128Widths()[sum % 103], true);
    bars.add(code128Widths()[Stop], true);
    return bars;
}

} // namespace mostrador
