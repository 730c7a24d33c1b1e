// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WholeWindow.h"
#include "ui/favourites/FavouriteEditor.h"
#include "ui/sale/FavouriteGrid.h"
#include "ui/sale/FavouriteTile.h"
#include "ui/sale/QuickPanel.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/SearchBox.h"

using namespace mostrador;

/// Favourites: sold by arrows and Enter, arranged by keys and by a finger that stays.
class tst_FavouriteEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_all.reset(); }
    void arrowsAndEnterSell();
    void aTileGetsAnotherProduct();
    void aNewTileIsAdded();
    void aProductHasOneTile();
    void movedColouredRemovedAndBack();
    void asTheShopHasThem();
    void aScanChoosesTheProduct();
    void aFingerThatStaysEdits();
    void whatIsArrangedOutlivesTheProgram();
    void whatTheShopChangesIsShownUnlessArranged();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { m_all->key(key, modifiers); }
    void edit() { key(Qt::Key_E, Qt::ControlModifier); }
    FavouriteEditor *editor() const { return m_all->saleScreen->findChild<FavouriteEditor *>(); }
    FavouriteGrid &grid() const { return m_all->saleScreen->findChild<QuickPanel *>()->favourites(); }
    QStringList names() const;

    Theme m_theme;
    Language m_language;
    std::unique_ptr<WholeWindow> m_all;
};

void tst_FavouriteEditor::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_all = std::make_unique<WholeWindow>(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&m_all->window));
}

/// First words of the tiles that are for sale, in their order.
QStringList tst_FavouriteEditor::names() const
{
    QStringList all;
    for (const FavouriteTile *tile : grid().findChildren<FavouriteTile *>())
        if (!tile->isHidden())
            all.append(tile->product().name.section(QLatin1Char(' '), 0, 0));
    return all;
}

void tst_FavouriteEditor::arrowsAndEnterSell()
{
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QCOMPARE(m_all->sale().cart().lines().first().product.sku, QStringLiteral("P2"));
    QVERIFY(m_all->saleScreen->findChild<CodeField *>()->edit()->hasFocus()); // ready for a scan
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down); // the second row
    key(Qt::Key_Return);
    QCOMPARE(m_all->sale().cart().lines().size(), 1 + (grid().findChildren<FavouriteTile *>().size() > 4 ? 0 : 1));
}

void tst_FavouriteEditor::aTileGetsAnotherProduct()
{
    m_all->office.fill();
    edit();
    QVERIFY(editor()->isVisible());
    key(Qt::Key_Right);
    m_all->type(QStringLiteral("cafe")); // typing begins the search
    key(Qt::Key_Return);
    QVERIFY2(editor()->isVisible(), "one goes on arranging");
    key(Qt::Key_Escape);
    // coffee had a tile of its own: the shop's favourites hold all of them
    QCOMPARE(names().count(QStringLiteral("Café")), 1);
}

void tst_FavouriteEditor::aNewTileIsAdded()
{
    Product extra = ShopFixture::product(30, QStringLiteral("Pan francés"), 240000, Unit::Kilogram);
    extra.favourite = 0;
    m_all->office.shop.feed({extra});
    edit();
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Right);
    key(Qt::Key_Return); // the place for a new one
    m_all->write(QStringLiteral("pan"));
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    QCOMPARE(names().last(), QStringLiteral("Pan"));
    QCOMPARE(names().size(), 6);
}

void tst_FavouriteEditor::aProductHasOneTile()
{
    edit();
    m_all->write(QStringLiteral("gaseosa"));
    key(Qt::Key_Return);
    bool told = false;
    for (const QLabel *label : editor()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("Gaseosa")) && label->text().contains(QStringLiteral("ya")));
    QVERIFY(told);
    key(Qt::Key_Escape);
    QVERIFY(editor()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(names().size(), 5);
}

void tst_FavouriteEditor::movedColouredRemovedAndBack()
{
    const QStringList before = names();
    edit();
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(names().mid(0, 2), (QStringList{before[1], before[0]}));
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(names(), before);
    key(Qt::Key_F6);
    key(Qt::Key_Delete);
    QCOMPARE(names(), before.mid(1));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), before);
    const TillSettings again(*m_all->office.shop.reader, m_all->office.till());
    QCOMPARE(FavouriteLayout::fromText(again.value(setting::Favourites)).tiles().first().colour, 0); // the colour stayed
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Z, Qt::ControlModifier);
    const TillSettings last(*m_all->office.shop.reader, m_all->office.till());
    QVERIFY(last.value(setting::Favourites).isEmpty()); // as if nothing had been arranged
}

void tst_FavouriteEditor::asTheShopHasThem()
{
    const QStringList before = names();
    edit();
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    QCOMPARE(names().size(), 3);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(names(), before);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names().size(), 3);
}

void tst_FavouriteEditor::aScanChoosesTheProduct()
{
    Product extra = ShopFixture::product(30, QStringLiteral("Hielo"), 190000);
    extra.favourite = 0;
    m_all->office.shop.feed({extra});
    edit();
    m_all->scan(extra.gtins.first().shortest());
    QCOMPARE(names().first(), QStringLiteral("Hielo"));
    QVERIFY(m_all->sale().cart().isEmpty());
    key(Qt::Key_Escape);
    m_all->scan(ShopFixture::code(1));
    QCOMPARE(m_all->sale().cart().unitCount(), 1);
}

void tst_FavouriteEditor::aFingerThatStaysEdits()
{
    auto *tile = grid().findChildren<FavouriteTile *>().at(1);
    QTest::mousePress(tile, Qt::LeftButton);
    QTRY_VERIFY(editor() && editor()->isVisible());
    QTest::mouseRelease(tile, Qt::LeftButton);
    QVERIFY(m_all->sale().cart().isEmpty());
    key(Qt::Key_Escape);
    QTest::mouseClick(grid().findChildren<FavouriteTile *>().at(1), Qt::LeftButton);
    QCOMPARE(m_all->sale().cart().unitCount(), 1);
}

void tst_FavouriteEditor::whatIsArrangedOutlivesTheProgram()
{
    edit();
    key(Qt::Key_Delete);
    TillSettings again(*m_all->office.shop.reader, m_all->office.till());
    const FavouriteBoard board(m_all->office.catalogue(), &again);
    QVERIFY(board.isOwn());
    QCOMPARE(board.layout().size(), 4);
    QCOMPARE(board.layout().tiles().first().sku, QStringLiteral("P2"));
    QCOMPARE(FavouriteLayout::fromText(QStringLiteral("nonsense")), FavouriteLayout());
}

void tst_FavouriteEditor::whatTheShopChangesIsShownUnlessArranged()
{
    Product extra = ShopFixture::product(6, QStringLiteral("Hielo"), 190000);
    m_all->office.shop.feed({extra});
    QTRY_COMPARE(names().size(), 6);
    edit();
    key(Qt::Key_Delete);
    extra = ShopFixture::product(7, QStringLiteral("Diario"), 150000);
    m_all->office.shop.feed({extra});
    QCOMPARE(names().size(), 5);
    Product gone = m_all->office.product(2);
    gone.archived = true;
    m_all->office.editElsewhere(gone);
    QTRY_COMPARE(names().size(), 4); // not sold any more
}

void tst_FavouriteEditor::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_all->window.resize(worn.width, 768);
    m_all->office.fill();
    const auto look = [&](const QString &where) {
        const QString name = QStringLiteral("favourites-%1-%2").arg(where, worn.name());
        if (worn.percent == 100)
            checks::shotInBoth(m_theme, &m_all->window, name);
        else if (worn.percent != 125)
            shot(&m_all->window, name);
        return checks::isRight(&m_all->window, name);
    };
    QVERIFY(look(QStringLiteral("sale")));
    edit();
    key(Qt::Key_F6);
    QVERIFY(look(QStringLiteral("edit")));
    key(Qt::Key_Return);
    m_all->type(QStringLiteral("a"));
    QVERIFY(look(QStringLiteral("search")));
}

QTEST_MAIN(tst_FavouriteEditor)
#include "tst_FavouriteEditor.moc"
