// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ShopFixture.h"
#include "ui/favourites/FavouriteBoard.h"
#include "ui/sale/FavouriteGrid.h"
#include "ui/sale/FavouriteTile.h"
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;

/// The favourites of one till, over a real shop; and that the tiles on the screen follow them, and nothing else.
class tst_FavouriteBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theShopsUntilSomebodyArrangesThem();
    void whatWasArrangedStays();
    void eachChangeCanBeTakenBack();
    void backToTheShops();
    void noneOfTheShopsIsLeftOut();
    void tilesFollowTheirProducts();
    void tilesThatAreEditedWaitBehindOthers();

private:
    QStringList skus() const;
    QList<FavouriteTile *> tiles(const FavouriteGrid &grid) const;
    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<TillSettings> m_settings;
    std::unique_ptr<FavouriteBoard> m_board;
};

void tst_FavouriteBoard::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_settings = std::make_unique<TillSettings>(*m_shop->reader, *m_shop->base.till);
    m_board = std::make_unique<FavouriteBoard>(*m_shop->catalogue, m_settings.get());
}

void tst_FavouriteBoard::cleanup()
{
    m_board.reset();
    m_settings.reset();
    m_shop.reset();
}

QStringList tst_FavouriteBoard::skus() const
{
    QStringList all;
    for (const auto &tile : m_board->layout().tiles())
        all.append(tile.sku);
    return all;
}

/// Those that are not about to go.
QList<FavouriteTile *> tst_FavouriteBoard::tiles(const FavouriteGrid &grid) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return grid.findChildren<FavouriteTile *>();
}

void tst_FavouriteBoard::theShopsUntilSomebodyArrangesThem()
{
    QVERIFY(!m_board->isOwn());
    QCOMPARE(skus(), (QStringList{QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("P3"), QStringLiteral("P4"), QStringLiteral("P5")}));
    m_shop->feed({ShopFixture::product(6, QStringLiteral("Azúcar"), 90000)});
    m_board->readShop();
    QCOMPARE(skus().last(), QStringLiteral("P6"));
}

void tst_FavouriteBoard::whatWasArrangedStays()
{
    QSignalSpy changed(m_board.get(), &FavouriteBoard::changed);
    FavouriteLayout layout = m_board->layout();
    layout.remove(0);
    layout.setColour(1, 2);
    m_board->set(layout);
    m_board->set(layout);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_board->isOwn());
    m_shop->feed({ShopFixture::product(6, QStringLiteral("Azúcar"), 90000)});
    m_board->readShop();
    QCOMPARE(m_board->layout(), layout); // the shop's are others now
    const TillSettings again(*m_shop->reader, *m_shop->base.till);
    QCOMPARE(FavouriteLayout::fromText(again.value(setting::Favourites)), layout);
    TillSettings next(*m_shop->reader, *m_shop->base.till);
    const FavouriteBoard restarted(*m_shop->catalogue, &next);
    QVERIFY(restarted.isOwn());
    QCOMPARE(restarted.layout(), layout);
}

void tst_FavouriteBoard::eachChangeCanBeTakenBack()
{
    QVERIFY(!m_board->canUndo());
    const FavouriteLayout before = m_board->layout();
    FavouriteLayout layout = before;
    layout.move(0, 2);
    m_board->set(layout);
    layout.remove(0);
    m_board->set(layout);
    m_board->undo();
    QCOMPARE(m_board->layout().size(), before.size());
    m_board->undo();
    QCOMPARE(m_board->layout(), before);
    QVERIFY(!m_board->isOwn()); // as it began
    QVERIFY(!m_board->canUndo());
    m_board->undo();
    QCOMPARE(m_board->layout(), before);
}

void tst_FavouriteBoard::backToTheShops()
{
    m_board->setAsTheShop();
    QVERIFY(!m_board->canUndo()); // they were
    FavouriteLayout layout = m_board->layout();
    layout.remove(0);
    m_board->set(layout);
    m_board->setAsTheShop();
    QVERIFY(!m_board->isOwn());
    QCOMPARE(skus().first(), QStringLiteral("P1"));
    QVERIFY(m_settings->value(setting::Favourites).isEmpty());
    m_board->undo();
    QCOMPARE(m_board->layout(), layout);
    QVERIFY(m_board->isOwn());
}

void tst_FavouriteBoard::noneOfTheShopsIsLeftOut()
{
    QList<FeedBody> many;
    for (int number = 6; number <= Product::MostFavourites; ++number)
        many.append(ShopFixture::product(number, QStringLiteral("Algo %1").arg(number), 1000));
    m_shop->feed(many);
    m_board->readShop();
    QCOMPARE(m_board->layout().size(), Product::MostFavourites);
    QCOMPARE(skus().last(), QStringLiteral("P%1").arg(Product::MostFavourites));
    QCOMPARE(FavouriteLayout::fromText(m_board->layout().toText()).size(), Product::MostFavourites);
}

void tst_FavouriteBoard::tilesFollowTheirProducts()
{
    FavouriteGrid grid({m_theme, m_language, m_keys}, *m_shop->catalogue, *m_shop->base.till, *m_board);
    grid.resize(600, 500);
    grid.show();
    const auto before = tiles(grid);
    QCOMPARE(before.size(), 5);
    Product other = ShopFixture::product(77, QStringLiteral("No es favorito"), 1000);
    other.favourite = 0;
    m_shop->feed({other});
    QCOMPARE(tiles(grid), before); // nothing of it is on the screen
    Product yerba = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 555500);
    yerba.version = 2;
    m_shop->feed({yerba});
    QCOMPARE(tiles(grid).first()->product().price, yerba.price);
    other.favourite = 9;
    other.version = 2;
    m_shop->feed({other});
    QCOMPARE(tiles(grid).size(), 6);
    QCOMPARE(tiles(grid).last()->product().sku, QStringLiteral("P77"));
    m_shop->feed({m_shop->level(1, 3)});
    QCOMPARE(tiles(grid).size(), 6);
}

void tst_FavouriteBoard::tilesThatAreEditedWaitBehindOthers()
{
    FavouriteGrid grid({m_theme, m_language, m_keys}, *m_shop->catalogue, *m_shop->base.till, *m_board);
    grid.setEditing(true);
    grid.resize(600, 500);
    grid.show();
    grid.hide();
    const auto before = tiles(grid);
    Product yerba = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 555500);
    yerba.version = 2;
    m_shop->feed({yerba});
    FavouriteLayout layout = m_board->layout();
    layout.remove(4);
    m_board->set(layout);
    QCOMPARE(tiles(grid), before);
    grid.show();
    QCOMPARE(tiles(grid).size(), 5); // and the place for a new one
    QCOMPARE(tiles(grid).first()->product().price, yerba.price);
    grid.hide();
    layout.remove(3);
    m_board->set(layout);
    grid.setCurrent(2); // asked for a place: it must be there
    QCOMPARE(tiles(grid).size(), 4);
}

QTEST_MAIN(tst_FavouriteBoard)
#include "tst_FavouriteBoard.moc"
