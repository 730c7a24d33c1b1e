// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/OfficeFixture.h"
#include "tests/ui/Shots.h"
#include "ui/products/BarcodeList.h"
#include "ui/products/PriceEditor.h"
#include "ui/products/ProductTable.h"
#include "ui/products/ProductsScreen.h"
#include "ui/sale/SaleScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/stock/StockScreen.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace mostrador;

/// The products screen over a real till, by keyboard only.
class tst_ProductsScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void createsFromAScannedCode();
    void createsWithAFreeNumber();
    void aWrongCheckDigitIsExplained();
    void aTakenBarcodeNamesItsOwner();
    void barcodesAreAddedAndTakenAway();
    void editsThePriceWithCommaAndDot();
    void editsThePriceInTheList();
    void sendsOnlyWhatChangedAndTheVersionThatWasSeen();
    void untouchedFieldsFollowWhatChangesElsewhere();
    void aTouchedFieldKeepsWhatWasTypedAndTellsTheOther();
    void theOtherValueCanBeTaken();
    void escapeRevertsWithUndo();
    void escapeAsksNothingWhenNothingChanged();
    void savingCanBeUndone();
    void wrongValuesAreExplainedAtTheirField();
    void enterGoesToTheNextField();
    void theWheelTurnsNoChoice();
    void archivedProductsGoToTheirList();
    void filtersByCategory();
    void aConflictOfTheHubIsAChip();
    void theSaleScreenSendsAnUnknownCodeHere();
    void fromStockToProductAndBack();
    void anotherLanguageKeepsWhatWasTyped();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    template <typename T> T *part() const { return m_screen->findChild<T *>(); }
    ProductForm &form() const { return *part<ProductForm>(); }
    ProductTable &table() const { return *part<ProductTable>(); }
    NoticeStrip *notice() const { return m_screen->findChild<NoticeStrip *>(QString(), Qt::FindDirectChildrenOnly); }
    void open(int number) { m_screen->scanned(ShopFixture::code(number)); }
    void retype(ProductField field, const QString &text)
    {
        form().focusOn(field);
        type(text);
    }
    ProductEdit lastEdit() const;

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<OfficeFixture> m_office;
    std::unique_ptr<MainWindow> m_window;
    SaleScreen *m_sale = nullptr;
    StockScreen *m_stock = nullptr;
    ProductsScreen *m_screen = nullptr;
};

namespace {

/// Enough for reading the journal here: nothing leaves the till.
class NoSigner final : public Signer {
public:
    QString keyId() const override { return QStringLiteral("0011223344556677"); }
    QByteArray sign(const QByteArray &) const override { return QByteArray(64, 's'); }
};

} // namespace

static const QString NewCode = QStringLiteral("7791234567898");

void tst_ProductsScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_office = std::make_unique<OfficeFixture>();
    ShopFixture &shop = m_office->shop;
    const Context context{m_theme, m_language, m_keys};
    m_window = std::make_unique<MainWindow>(context, shop.sync);
    m_sale = new SaleScreen(context, shop.needs());
    m_screen = new ProductsScreen(context, {*shop.catalogue, *shop.base.till, *shop.documents});
    m_stock = new StockScreen(context, {*shop.catalogue, *m_office->activity, *shop.base.till, shop.sync, shop.base.clock});
    m_screen->setCurrency(Currency::ars());
    m_window->addScreen(m_sale);
    m_window->addScreen(m_screen);
    m_window->addScreen(m_stock);
    m_window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->current(), m_screen);
}

void tst_ProductsScreen::cleanup()
{
    m_window.reset();
    m_office.reset();
}

/// The newest edit in the till's journal, as it will go to the hub.
ProductEdit tst_ProductsScreen::lastEdit() const
{
    const NoSigner signer;
    const auto entries = m_office->shop.base.stores->journal->window(1, 1000, signer);
    if (!entries)
        return {};
    ProductEdit last;
    for (const SignedEntry &each : *entries) {
        if (each.entry.type == EntryType::ProductEdited)
            if (const auto edit = decodeProductEdit(each.entry.payload))
                last = *edit;
    }
    return last;
}

void tst_ProductsScreen::createsFromAScannedCode()
{
    type(NewCode);
    key(Qt::Key_Return);
    QVERIFY(notice()->isVisible());
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(form().isNew());
    QCOMPARE(form().sku(), NewCode);
    QCOMPARE(form().barcodes().gtins(), QList<Gtin>{*Gtin::parse(NewCode)});
    type(QStringLiteral("Mermelada de durazno 454 g"));
    retype(ProductField::Price, QStringLiteral("1.890,50"));
    retype(ProductField::Minimum, QStringLiteral("6"));
    save();
    QTRY_VERIFY(m_office->catalogue().byCode(NewCode).has_value());
    const Product made = *m_office->catalogue().byCode(NewCode);
    QCOMPARE(made.name, QStringLiteral("Mermelada de durazno 454 g"));
    QCOMPARE(made.price, UnitPrice::fromMoney(Money(189050, Currency::ars())));
    QCOMPARE(made.tax, TaxRate::fromBasisPoints(2100));
    QCOMPARE(made.minimum, Quantity::units(6));
    QVERIFY(lastEdit().creates());
    QTRY_COMPARE(table().sku(), NewCode);
    QVERIFY(!form().isNew());
    QVERIFY(part<SearchBox>()->hasFocus()); // ready for the next scan
}

void tst_ProductsScreen::createsWithAFreeNumber()
{
    Product weighed = ShopFixture::product(77, QStringLiteral("Salame"), 1450000, Unit::Kilogram);
    weighed.sku = QStringLiteral("2000045");
    m_office->shop.feed({weighed});
    key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(form().sku(), QStringLiteral("1-1"));
    save();
    QCOMPARE(form().field(ProductField::Name).note(), FormField::Note::Wrong);
    type(QStringLiteral("Pan casero"));
    save();
    QCOMPARE(form().field(ProductField::Price).noteText(), QStringLiteral("Falta el precio."));
    type(QStringLiteral("2400"));
    save();
    QTRY_VERIFY(m_office->catalogue().byCode(QStringLiteral("1-1")).has_value());
}

void tst_ProductsScreen::aWrongCheckDigitIsExplained()
{
    open(1);
    form().focusOn(ProductField::Gtins);
    type(QStringLiteral("7791234567890"));
    key(Qt::Key_Return);
    QVERIFY2(form().field(ProductField::Gtins).noteText().contains(QStringLiteral("8")), qPrintable(form().field(ProductField::Gtins).noteText()));
    QCOMPARE(form().field(ProductField::Gtins).note(), FormField::Note::Wrong);
    QCOMPARE(form().barcodes().gtins().size(), 1);
    type(NewCode); // what was wrong is selected
    key(Qt::Key_Return);
    QCOMPARE(form().barcodes().gtins().size(), 2);
    QCOMPARE(form().field(ProductField::Gtins).note(), FormField::Note::None);
}

void tst_ProductsScreen::aTakenBarcodeNamesItsOwner()
{
    open(1);
    form().focusOn(ProductField::Gtins);
    type(ShopFixture::code(3));
    key(Qt::Key_Return);
    QVERIFY2(form().field(ProductField::Gtins).noteText().contains(QStringLiteral("Aceite de girasol")), qPrintable(form().field(ProductField::Gtins).noteText()));
    QCOMPARE(form().barcodes().gtins().size(), 1);
}

void tst_ProductsScreen::barcodesAreAddedAndTakenAway()
{
    open(1);
    form().focusOn(ProductField::Gtins);
    type(NewCode);
    save(); // what stands in the field counts as well
    QTRY_COMPARE(m_office->product(1).gtins.size(), 2);
    QCOMPARE(m_office->catalogue().byCode(NewCode)->sku, QStringLiteral("P1"));
    form().focusOn(ProductField::Gtins);
    key(Qt::Key_Tab);
    QCOMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget())->text(), ShopFixture::code(1));
    key(Qt::Key_Delete);
    save();
    QTRY_COMPARE(m_office->product(1).gtins, QList<Gtin>{*Gtin::parse(NewCode)});
}

void tst_ProductsScreen::editsThePriceWithCommaAndDot()
{
    open(1);
    retype(ProductField::Price, QStringLiteral("5.100,50"));
    QVERIFY(form().field(ProductField::Price).isUnsaved());
    save();
    QTRY_COMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(510050, Currency::ars())));
    QVERIFY(!form().field(ProductField::Price).isUnsaved());
    retype(ProductField::Price, QStringLiteral("5200.75"));
    save();
    QTRY_COMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(520075, Currency::ars())));
    retype(ProductField::Price, QStringLiteral("5200,750")); // the same, written otherwise
    QVERIFY(!form().isDirty());
}

void tst_ProductsScreen::editsThePriceInTheList()
{
    open(2);
    key(Qt::Key_F2);
    QVERIFY(part<PriceEditor>()->isVisible());
    type(QStringLiteral("abc"));
    key(Qt::Key_Return);
    QVERIFY(notice()->isVisible());
    QVERIFY(part<PriceEditor>()->isVisible());
    m_office->shop.feed({m_office->shop.level(2, 11)}); // news in the row do not disturb
    type(QStringLiteral("3100"));
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->product(2).price, UnitPrice::fromMoney(Money(310000, Currency::ars())));
    QVERIFY(!part<PriceEditor>()->isVisible());
    key(Qt::Key_F2);
    type(QStringLiteral("1"));
    key(Qt::Key_Escape);
    QVERIFY(!part<PriceEditor>()->isVisible());
    QCOMPARE(m_office->product(2).price, UnitPrice::fromMoney(Money(310000, Currency::ars())));
    QCOMPARE(m_window->current(), m_screen);
}

void tst_ProductsScreen::sendsOnlyWhatChangedAndTheVersionThatWasSeen()
{
    Product known = m_office->product(1);
    known.version = 6;
    m_office->shop.feed({known});
    open(1);
    retype(ProductField::Minimum, QStringLiteral("8"));
    save();
    QTRY_COMPARE(m_office->product(1).minimum, Quantity::units(8));
    const ProductEdit edit = lastEdit();
    QCOMPARE(edit.fields, QList<ProductField>{ProductField::Minimum});
    QCOMPARE(edit.baseVersion, 6);
}

void tst_ProductsScreen::untouchedFieldsFollowWhatChangesElsewhere()
{
    open(1);
    retype(ProductField::Name, QStringLiteral("Yerba suave"));
    Product dearer = m_office->product(1);
    dearer.price = UnitPrice::fromMoney(Money(500000, Currency::ars()));
    m_office->editElsewhere(dearer);
    QCOMPARE(form().base().price, dearer.price);
    QVERIFY(!form().field(ProductField::Price).isUnsaved());
    QVERIFY(form().field(ProductField::Name).isUnsaved());
    save();
    QTRY_COMPARE(m_office->product(1).name, QStringLiteral("Yerba suave"));
    QCOMPARE(m_office->product(1).price, dearer.price);
    QCOMPARE(lastEdit().fields, QList<ProductField>{ProductField::Name}); // the other field is not sent back as it was
}

void tst_ProductsScreen::aTouchedFieldKeepsWhatWasTypedAndTellsTheOther()
{
    open(1);
    retype(ProductField::Price, QStringLiteral("4900"));
    Product dearer = m_office->product(1);
    dearer.price = UnitPrice::fromMoney(Money(500000, Currency::ars()));
    m_office->editElsewhere(dearer); // version 2
    QCOMPARE(form().field(ProductField::Price).note(), FormField::Note::Elsewhere);
    QCOMPARE(form().field(ProductField::Price).noteText(), QStringLiteral("Cambió en otro lugar a 5.000,00"));
    save();
    QVERIFY(notice()->isVisible()); // told first, not done
    QCOMPARE(m_office->product(1).price, dearer.price);
    save();
    QTRY_COMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(490000, Currency::ars())));
    QCOMPARE(lastEdit().baseVersion, 2); // it was seen
}

void tst_ProductsScreen::theOtherValueCanBeTaken()
{
    open(1);
    retype(ProductField::Price, QStringLiteral("4900"));
    Product dearer = m_office->product(1);
    dearer.price = UnitPrice::fromMoney(Money(500000, Currency::ars()));
    m_office->editElsewhere(dearer);
    key(Qt::Key_Tab); // to the link under the field
    key(Qt::Key_Space);
    QVERIFY(!form().isDirty());
    QCOMPARE(form().field(ProductField::Price).note(), FormField::Note::None);
}

void tst_ProductsScreen::escapeRevertsWithUndo()
{
    open(1);
    retype(ProductField::Price, QStringLiteral("1"));
    key(Qt::Key_Escape);
    QVERIFY(!form().isDirty());
    QVERIFY(part<UndoBar>()->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(form().field(ProductField::Price).isUnsaved());
    open(2); // going elsewhere asks nothing either
    QCOMPARE(form().sku(), QStringLiteral("P2"));
    QVERIFY(!form().isDirty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form().sku(), QStringLiteral("P1"));
    QVERIFY(form().field(ProductField::Price).isUnsaved());
    QCOMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(485000, Currency::ars())));
}

void tst_ProductsScreen::escapeAsksNothingWhenNothingChanged()
{
    open(1);
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(form().isNew());
    key(Qt::Key_Escape);
    QVERIFY(!form().isNew());
    QVERIFY(!part<UndoBar>()->isVisible());
    QCOMPARE(form().sku(), QStringLiteral("P1"));
    key(Qt::Key_Escape);
    QCOMPARE(m_window->current(), m_sale); // nothing left to step back from
}

void tst_ProductsScreen::savingCanBeUndone()
{
    open(1);
    retype(ProductField::Price, QStringLiteral("9999"));
    save();
    QTRY_COMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(999900, Currency::ars())));
    QVERIFY(part<UndoBar>()->isVisible());
    QCOMPARE(part<UndoBar>()->findChild<QLabel *>()->text(), QStringLiteral("Yerba mate suave 1 kg: precio 4.850,00 → 9.999,00"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(485000, Currency::ars())));
    QVERIFY(!form().isDirty());
}

void tst_ProductsScreen::wrongValuesAreExplainedAtTheirField()
{
    const struct { ProductField field; const char *text; } wrong[] = {
        {ProductField::Price, "cien"}, {ProductField::Price, "-5"}, {ProductField::Minimum, "1,5"}, {ProductField::Favourite, "primero"}, {ProductField::Name, "  "}};
    open(1);
    for (const auto &each : wrong) {
        retype(each.field, QString::fromLatin1(each.text));
        save();
        QCOMPARE(form().field(each.field).note(), FormField::Note::Wrong);
        key(Qt::Key_Escape);
    }
    QCOMPARE(m_office->product(1), ShopFixture::assortment().first());
}

void tst_ProductsScreen::enterGoesToTheNextField()
{
    open(1);
    const auto isIn = [this](ProductField field) { return form().field(field).isAncestorOf(QApplication::focusWidget()); };
    form().focusOn(ProductField::Name);
    key(Qt::Key_Return);
    QVERIFY(isIn(ProductField::Gtins));
    form().focusOn(ProductField::Price);
    key(Qt::Key_Enter);
    QVERIFY(!isIn(ProductField::Price));
    QVERIFY(form().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!form().isDirty());
}

void tst_ProductsScreen::theWheelTurnsNoChoice()
{
    open(1);
    auto *unit = form().field(ProductField::Unit).findChild<QComboBox *>();
    QVERIFY(unit && unit->count() > 1);
    const int before = unit->currentIndex();
    for (const int turn : {-120, 120}) {
        QWheelEvent wheel(QPointF(5, 5), unit->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(unit, &wheel);
        QCOMPARE(unit->currentIndex(), before);
    }
}

void tst_ProductsScreen::archivedProductsGoToTheirList()
{
    open(5);
    form().focusOn(ProductField::Archived);
    key(Qt::Key_Space);
    save();
    QTRY_VERIFY(m_office->product(5).archived);
    QTRY_COMPARE(table().products().rowCount(), 4);
    QVERIFY(!m_office->catalogue().byCode(ShopFixture::code(5)).has_value());
    key(Qt::Key_F7);
    QCOMPARE(table().products().rowCount(), 1);
    QCOMPARE(table().sku(), QStringLiteral("P5"));
    QCOMPARE(part<FilterChips>()->text(1), QStringLiteral("Archivados 1"));
}

void tst_ProductsScreen::filtersByCategory()
{
    auto *category = m_screen->findChild<QComboBox *>();
    QCOMPARE(category->count(), 3);
    key(Qt::Key_F6);
    QTRY_VERIFY(category->view()->isVisible());
    shot(category->view()->window(), QStringLiteral("products-categories"));
    QTest::keyClick(category->view(), Qt::Key_Down);
    QTest::keyClick(category->view(), Qt::Key_Return);
    QCOMPARE(table().products().filter().category, QStringLiteral("Almacén"));
    QCOMPARE(table().products().rowCount(), 3);
    open(2); // a scan shows it, whatever the filter
    QCOMPARE(table().sku(), QStringLiteral("P2"));
}

void tst_ProductsScreen::aConflictOfTheHubIsAChip()
{
    open(1);
    m_office->shop.feed({EditConflict{EntryId{TillId{1}, 1, 1}, QStringLiteral("P1"), ProductField::Price, QStringLiteral("4900.00"), QStringLiteral("5000.00"), 2}});
    const auto chips = form().findChildren<Chip *>();
    QVERIFY(std::any_of(chips.begin(), chips.end(), [](const Chip *chip) { return chip->isVisible() && chip->text() == QStringLiteral("Conflicto"); }));
}

void tst_ProductsScreen::theSaleScreenSendsAnUnknownCodeHere()
{
    key(Qt::Key_1, Qt::ControlModifier);
    type(NewCode);
    key(Qt::Key_Return);
    auto *strip = m_sale->findChild<NoticeStrip *>();
    QVERIFY(strip->isVisible());
    const auto links = strip->findChildren<QAbstractButton *>();
    for (QAbstractButton *link : links) {
        if (link->text().startsWith(QStringLiteral("Crear producto")))
            link->click();
    }
    QCOMPARE(m_window->current(), m_screen);
    QVERIFY(form().isNew());
    QCOMPARE(form().barcodes().gtins().size(), 1);
}

void tst_ProductsScreen::fromStockToProductAndBack()
{
    open(3);
    key(Qt::Key_F9);
    QCOMPARE(m_window->current(), m_stock);
    QCOMPARE(m_stock->findChild<ProductTable *>()->sku(), QStringLiteral("P3"));
    key(Qt::Key_Down);
    key(Qt::Key_F2);
    QCOMPARE(m_window->current(), m_screen);
    QCOMPARE(form().sku(), m_stock->findChild<ProductTable *>()->sku());
}

void tst_ProductsScreen::anotherLanguageKeepsWhatWasTyped()
{
    open(1);
    retype(ProductField::Name, QStringLiteral("Mate"));
    m_language.set(QStringLiteral("en"));
    QVERIFY(form().field(ProductField::Name).isUnsaved());
    QVERIFY(!form().field(ProductField::Price).isUnsaved());
    save();
    QTRY_COMPARE(m_office->product(1).name, QStringLiteral("Mate"));
    QCOMPARE(m_office->product(1).price, UnitPrice::fromMoney(Money(485000, Currency::ars())));
}

void tst_ProductsScreen::allIsNamedAndNothingIsClipped()
{
    m_office->fill();
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_window->resize(worn.width, 768);
    const auto look = [&](const char *where) {
        const QString name = QStringLiteral("products-%1-%2").arg(QString::fromLatin1(where), worn.name());
        if (worn.percent == 100 && worn.width == 1366)
            checks::shotInBoth(m_theme, m_window.get(), name);
        else if (worn.percent != 125)
            shot(m_window.get(), name);
        return checks::isRight(m_window.get(), name);
    };
    open(1);
    QVERIFY(look("list"));
    retype(ProductField::Price, QStringLiteral("4900"));
    Product changed = m_office->product(1);
    changed.price = UnitPrice::fromMoney(Money(500000, Currency::ars()));
    m_office->editElsewhere(changed);
    QVERIFY(look("elsewhere"));
    form().focusOn(ProductField::Gtins);
    type(QStringLiteral("7791234567890"));
    key(Qt::Key_Return);
    save();
    QVERIFY(look("wrong"));
    key(Qt::Key_Escape);
    QVERIFY(look("reverted"));
    key(Qt::Key_F2);
    QVERIFY(look("price"));
    QVERIFY(part<PriceEditor>()->hasFocus());
    key(Qt::Key_Escape);
    key(Qt::Key_F10);
    type(NewCode);
    key(Qt::Key_Return);
    QVERIFY(look("unknown"));
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(look("new"));
    key(Qt::Key_F1, Qt::ControlModifier);
    shot(m_window.get(), QStringLiteral("keys-%1").arg(worn.name()));
    key(Qt::Key_Escape);
}

QTEST_MAIN(tst_ProductsScreen)
#include "tst_ProductsScreen.moc"
