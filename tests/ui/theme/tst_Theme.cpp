// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include <QDirIterator>
#include <QFontInfo>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace mostrador;

/// WCAG 2.2, "relative luminance" and "contrast ratio".
static double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTokenHasItsColour_data();
    void everyTokenHasItsColour();
    void wordsStandOutOnWhatTheyStandOn_data();
    void wordsStandOutOnWhatTheyStandOn();
    void fontIsTheBundledOne();
    void figuresHaveOneWidth();
    void typeGrowsWithTextSize();
    void tellsOfAChange();
    void iconsAreDrawnInTheColourAsked();
    void noColourIsWrittenOutsideTheTokens();
    void everyIconNamedIsThere();
};

static void bothModes()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << int(Theme::Mode::Light);
    QTest::newRow("dark") << int(Theme::Mode::Dark);
}

void tst_Theme::everyTokenHasItsColour_data() { bothModes(); }

void tst_Theme::everyTokenHasItsColour()
{
    QFETCH(int, mode);
    Theme theme;
    theme.setMode(Theme::Mode(mode));
    for (int i = 0; i < int(Token::Count); ++i)
        QVERIFY2(theme.color(Token(i)) != QColor(Qt::magenta), qPrintable(Tokens::nameOf(Token(i))));
}

void tst_Theme::wordsStandOutOnWhatTheyStandOn_data() { bothModes(); }

void tst_Theme::wordsStandOutOnWhatTheyStandOn()
{
    QFETCH(int, mode);
    Theme theme;
    theme.setMode(Theme::Mode(mode));
    struct Pair { Token ink; Token ground; double least; };
    const Pair pairs[] = {
        {Token::Text, Token::Surface, 12}, {Token::Text, Token::Canvas, 12}, {Token::Text, Token::Selection, 10},
        {Token::Text, Token::Tile1, 7}, {Token::Text, Token::Tile2, 7}, {Token::Text, Token::Tile3, 7}, {Token::Text, Token::Tile4, 7},
        {Token::Dim, Token::Surface, 4.7}, {Token::Dim, Token::Raised, 4.7}, {Token::Dim, Token::Canvas, 4.7}, {Token::Dim, Token::Tile1, 4.5},
        {Token::Dim, Token::Selection, 4.5}, {Token::OnAccent, Token::Accent, 4.5}, {Token::Accent, Token::Surface, 4.5},
        {Token::Ok, Token::OkSoft, 4.6}, {Token::Warn, Token::WarnSoft, 4.6}, {Token::Bad, Token::BadSoft, 4.6},
        {Token::Accent, Token::AccentSoft, 4.5}, {Token::RailText, Token::Rail, 4.5}, {Token::RailText, Token::RailSelected, 4.5},
        {Token::Field, Token::Surface, 3},
    };
    for (const Pair &pair : pairs) {
        const double found = contrast(theme.color(pair.ink), theme.color(pair.ground));
        QVERIFY2(found >= pair.least, qPrintable(QStringLiteral("%1 on %2: %3").arg(Tokens::nameOf(pair.ink), Tokens::nameOf(pair.ground)).arg(found)));
    }
}

void tst_Theme::fontIsTheBundledOne()
{
    const Theme theme;
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::Bold}) {
        const QFontInfo info(theme.font(Type::Body, weight));
        QCOMPARE(info.family(), QStringLiteral("Roboto"));
        QCOMPARE(info.weight(), int(weight));
    }
}

void tst_Theme::figuresHaveOneWidth()
{
    const Theme theme;
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::Bold}) {
        const QFontMetrics metrics(theme.font(Type::SaleLine, weight));
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

void tst_Theme::typeGrowsWithTextSize()
{
    Theme theme;
    QCOMPARE(theme.font(Type::Total).pixelSize(), 42);
    theme.setTextSize(150);
    QCOMPARE(theme.font(Type::Total).pixelSize(), 63);
    QCOMPARE(theme.px(48), 72);
}

void tst_Theme::tellsOfAChange()
{
    Theme theme;
    int told = 0;
    connect(&theme, &Theme::changed, this, [&told] { ++told; });
    theme.setMode(Theme::Mode::Dark);
    theme.setMode(Theme::Mode::Dark);
    theme.setTextSize(125);
    QCOMPARE(told, 2);
    QCOMPARE(theme.palette().color(QPalette::Window), theme.color(Token::Canvas));
}

void tst_Theme::iconsAreDrawnInTheColourAsked()
{
    const Theme theme;
    const QColor ink = theme.color(Token::Bad);
    const QImage image = theme.icons().pixmap(QStringLiteral("x"), ink, 24, 2).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                ++drawn;
                QCOMPARE(pixel.rgb(), ink.rgb());
            }
        }
    }
    QVERIFY(drawn > 20);
}

static QHash<QString, QString> sources()
{
    QHash<QString, QString> texts;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts.insert(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    return texts;
}

void tst_Theme::noColourIsWrittenOutsideTheTokens()
{
    const QRegularExpression literal(QStringLiteral("#[0-9A-Fa-f]{6}\\b|QColor\\(\\d|Qt::(red|green|blue|black|white|gray|darkGray|yellow|cyan)\\b|rgb\\("));
    const auto texts = sources();
    QVERIFY(texts.size() > 40);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        QVERIFY2(it.key().contains(QLatin1String("/ui/paper/")) // what a printer makes is black on white, whatever the theme
                     || !literal.match(*it).hasMatch(),
                 qPrintable(it.key() + QLatin1Char(' ') + literal.match(*it).captured()));
}

void tst_Theme::everyIconNamedIsThere()
{
    const QRegularExpression name(QStringLiteral("(?:icon\\(\\) const override \\{ return |IconButton\\([^;]*?|EmptyState\\([^;]*?|setIconName\\(|Kind::\\w+, )"
                                                 "QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    int seen = 0;
    const auto texts = sources();
    for (const QString &text : texts) {
        auto matches = name.globalMatch(text);
        while (matches.hasNext()) {
            const QString icon = matches.next().captured(1);
            ++seen;
            QVERIFY2(Icons::exists(icon), qPrintable(icon));
        }
    }
    QVERIFY(seen > 10);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
