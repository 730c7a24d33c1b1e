// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/FavouriteLayout.h"
#include <QTest>

using namespace mostrador;

class tst_FavouriteLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesArePutMovedAndRemoved();
    void aProductHasOneTile();
    void readsBackAsItIsKept();
    void nonsenseIsLeftOut();
};

static QString skus(const FavouriteLayout &layout)
{
    QString all;
    for (const FavouriteLayout::Tile &tile : layout.tiles())
        all += tile.sku;
    return all;
}

static FavouriteLayout abc()
{
    return FavouriteLayout({{QStringLiteral("A"), -1}, {QStringLiteral("B"), 2}, {QStringLiteral("C"), -1}});
}

void tst_FavouriteLayout::tilesArePutMovedAndRemoved()
{
    FavouriteLayout layout = abc();
    QVERIFY(layout.put(3, QStringLiteral("D")));
    QVERIFY(layout.put(0, QStringLiteral("E")));
    QCOMPARE(skus(layout), QStringLiteral("EBCD"));
    QCOMPARE(layout.move(0, 1), 1);
    QCOMPARE(layout.move(1, -5), 0);
    QCOMPARE(layout.move(0, 99), 3);
    QCOMPARE(skus(layout), QStringLiteral("BCDE"));
    layout.remove(1);
    layout.remove(17);
    layout.setColour(0, 3);
    layout.setColour(1, 4); // after the last colour: by its category
    QCOMPARE(skus(layout), QStringLiteral("BDE"));
    QCOMPARE(layout.tiles()[0].colour, 3);
    QCOMPARE(layout.tiles()[1].colour, -1);
}

void tst_FavouriteLayout::aProductHasOneTile()
{
    FavouriteLayout layout = abc();
    QVERIFY(!layout.put(0, QStringLiteral("C")));
    QVERIFY(!layout.put(3, QStringLiteral("A")));
    QVERIFY(!layout.put(4, QStringLiteral("D"))); // a gap
    QVERIFY(!layout.put(-1, QStringLiteral("D")));
    QVERIFY(!layout.put(3, QString()));
    for (int i = 3; i < FavouriteLayout::MostTiles; ++i)
        QVERIFY(layout.put(i, QString::number(i)));
    QVERIFY(!layout.put(layout.size(), QStringLiteral("Z")));
    QCOMPARE(skus(abc()), QStringLiteral("ABC"));
}

void tst_FavouriteLayout::readsBackAsItIsKept()
{
    QCOMPARE(FavouriteLayout::fromText(abc().toText()), abc());
    QCOMPARE(FavouriteLayout::fromText(FavouriteLayout().toText()), FavouriteLayout());
}

void tst_FavouriteLayout::nonsenseIsLeftOut()
{
    QCOMPARE(FavouriteLayout::fromText(QStringLiteral("nonsense")).size(), 0);
    QCOMPARE(skus(FavouriteLayout::fromText(QStringLiteral(R"([{"sku":"A","colour":9},{"sku":""},7,{"sku":"A"},{"sku":"B"}])"))), QStringLiteral("AB"));
}

QTEST_GUILESS_MAIN(tst_FavouriteLayout)
#include "tst_FavouriteLayout.moc"
