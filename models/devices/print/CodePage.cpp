// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/CodePage.h"

#include <QHash>
#include <array>

namespace mostrador {

namespace {

// The upper half of each page, from 0x80; U+FFFD where it has nothing. From unicode.org's VENDORS/MICSFT tables.
constexpr std::array<std::u16string_view, 5> Upper{
    std::u16string_view( // Cp858
        u"\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5"
        u"\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8\u00a3\u00d8\u00d7\u0192"
        u"\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00ae\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb"
        u"\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u00c0\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510"
        u"\u2514\u2534\u252c\u251c\u2500\u253c\u00e3\u00c3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4"
        u"\u00f0\u00d0\u00ca\u00cb\u00c8\u20ac\u00cd\u00ce\u00cf\u2518\u250c\u2588\u2584\u00a6\u00cc\u2580"
        u"\u00d3\u00df\u00d4\u00d2\u00f5\u00d5\u00b5\u00fe\u00de\u00da\u00db\u00d9\u00fd\u00dd\u00af\u00b4"
        u"\u00ad\u00b1\u2017\u00be\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u00b7\u00b9\u00b3\u00b2\u25a0\u00a0"),
    std::u16string_view( // Cp850
        u"\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5"
        u"\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8\u00a3\u00d8\u00d7\u0192"
        u"\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00ae\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb"
        u"\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u00c0\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510"
        u"\u2514\u2534\u252c\u251c\u2500\u253c\u00e3\u00c3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4"
        u"\u00f0\u00d0\u00ca\u00cb\u00c8\u0131\u00cd\u00ce\u00cf\u2518\u250c\u2588\u2584\u00a6\u00cc\u2580"
        u"\u00d3\u00df\u00d4\u00d2\u00f5\u00d5\u00b5\u00fe\u00de\u00da\u00db\u00d9\u00fd\u00dd\u00af\u00b4"
        u"\u00ad\u00b1\u2017\u00be\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u00b7\u00b9\u00b3\u00b2\u25a0\u00a0"),
    std::u16string_view( // Cp437
        u"\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5"
        u"\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00a2\u00a3\u00a5\u20a7\u0192"
        u"\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb"
        u"\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510"
        u"\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567"
        u"\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580"
        u"\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229"
        u"\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0"),
    std::u16string_view( // Cp860
        u"\u00c7\u00fc\u00e9\u00e2\u00e3\u00e0\u00c1\u00e7\u00ea\u00ca\u00e8\u00cd\u00d4\u00ec\u00c3\u00c2"
        u"\u00c9\u00c0\u00c8\u00f4\u00f5\u00f2\u00da\u00f9\u00cc\u00d5\u00dc\u00a2\u00a3\u00d9\u20a7\u00d3"
        u"\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00d2\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb"
        u"\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510"
        u"\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567"
        u"\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580"
        u"\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229"
        u"\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0"),
    std::u16string_view( // Wpc1252
        u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
        u"\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178"
        u"\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00af"
        u"\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00bd\u00be\u00bf"
        u"\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf"
        u"\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00d9\u00da\u00db\u00dc\u00dd\u00de\u00df"
        u"\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef"
        u"\u00f0\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe\u00ff"),
};

/// What a page may lack, in letters that all have.
QString simpler(QChar letter)
{
    static const QHash<QChar, QString> all{
        {QChar(0x2212), QStringLiteral("-")}, {QChar(0x2013), QStringLiteral("-")}, {QChar(0x2014), QStringLiteral("-")}, {QChar(0x2010), QStringLiteral("-")},
        {QChar(0x2011), QStringLiteral("-")}, {QChar(0x00A0), QStringLiteral(" ")}, {QChar(0x202F), QStringLiteral(" ")}, {QChar(0x2009), QStringLiteral(" ")},
        {QChar(0x2018), QStringLiteral("'")}, {QChar(0x2019), QStringLiteral("'")}, {QChar(0x201C), QStringLiteral("\"")}, {QChar(0x201D), QStringLiteral("\"")},
        {QChar(0x00AB), QStringLiteral("\"")}, {QChar(0x00BB), QStringLiteral("\"")}, {QChar(0x2026), QStringLiteral("...")}, {QChar(0x2022), QStringLiteral("*")},
        {QChar(0x00B7), QStringLiteral("-")}, {QChar(0x00D7), QStringLiteral("x")}, {QChar(0x20AC), QStringLiteral("EUR")}, {QChar(0x00BA), QStringLiteral("o")},
        {QChar(0x00AA), QStringLiteral("a")}, {QChar(0x00BF), QStringLiteral("?")}, {QChar(0x00A1), QStringLiteral("!")}, {QChar(0x0153), QStringLiteral("oe")},
        {QChar(0x00DF), QStringLiteral("ss")}, {QChar(0x00F8), QStringLiteral("o")}, {QChar(0x00D8), QStringLiteral("O")}, {QChar(0x20B2), QStringLiteral("Gs")},
        {QChar(0x2192), QStringLiteral("->")}, {QChar(0x00AE), QStringLiteral("(R)")}, {QChar(0x2122), QStringLiteral("TM")}, {QChar(0x00B0), QStringLiteral("o")}};
    if (const auto found = all.constFind(letter); found != all.constEnd())
        return *found;
    const QString parts = letter.decomposition();
    return !parts.isEmpty() && parts[0].unicode() >= 0x20 && parts[0].unicode() < 0x7F ? QString(parts[0]) : QStringLiteral("?");
}

int placeOf(QChar letter, PaperCodePage page)
{
    const qsizetype place = qsizetype(Upper[size_t(page)].find(letter.unicode()));
    return place < 0 ? -1 : int(place) + 0x80;
}

} // namespace

QString CodePage::printable(const QString &text) const
{
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        const char16_t code = letter.unicode();
        if (letter.isLowSurrogate() || letter.isMark())
            continue; // its other half is a question mark already; a mark without its letter is nothing
        if (code == 0x00AD)
            continue; // a place for a hyphen, not a hyphen
        if (letter == QLatin1Char('\n') || (code >= 0x20 && code < 0x7F) || (code != 0xFFFD && code > 0xA0 && placeOf(letter, m_page) > 0))
            out += letter;
        else if (code >= 0x80)
            out += simpler(letter);
        else
            out += QLatin1Char(' '); // controls are the encoder's alone: a name must not steer the printer
    }
    return out;
}

QByteArray CodePage::encode(const QString &text) const
{
    QByteArray bytes;
    for (const QChar letter : text)
        bytes.append(letter.unicode() < 0x80 ? char(letter.unicode()) : char(placeOf(letter, m_page)));
    return bytes;
}

QChar CodePage::decode(uint8_t byte) const
{
    return byte < 0x80 ? QChar(char16_t(byte)) : QChar(Upper[size_t(m_page)].at(byte - 0x80));
}

} // namespace mostrador
