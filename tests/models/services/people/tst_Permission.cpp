// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/Permission.h"
#include "models/domain/returns/ReturnLines.h"
#include "models/domain/returns/ReturnReason.h"
#include "models/services/CartCodec.h"
#include "models/services/TerminalPayments.h"
#include "models/services/people/SaleDeeds.h"
#include "models/storage/Sql.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/PeopleFixture.h"
#include "tests/support/TerminalAtHand.h"

using namespace mostrador;

namespace {

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

CashCount loose(qint64 minor)
{
    CashCount count(Currency::ars());
    if (!count.setLoose(ars(minor)))
        qFatal("count");
    return count;
}

/// A shop where Ana may do nothing alone that can be forbidden, with a sale, a shift and two products; and the ways of a caller that asks nobody.
struct Shop : PeopleFixture {
    const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba mate"), 485000);
    const Product milk = TillFixture::product(QStringLiteral("L"), QStringLiteral("Leche"), 139000);
    Sale sold;
    Sale last; ///< that was recorded

    Shop()
    {
        fill();
        done(create(yerba) && create(milk));
        done(openShift());
        done(complete(base.sale(yerba, 2)));
        sold = last;
        for (const Deed deed : {Deed::Drawer, Deed::PayIn, Deed::OpenShift, Deed::CloseShift})
            done(took<void>([&](QObject *asker, Till::Reply<void> reply) { people->allow(Role::Cashier, deed, Allowance::never(), asker, std::move(reply)); }));
        ana();
    }

    void done(bool ok) const
    {
        if (!ok)
            qFatal("set-up: %s", qPrintable(problem.message + problem.detail));
    }
    void ana() { done(signIn(QStringLiteral("Ana"), QStringLiteral("9182"))); }
    void maria() { done(signIn(QStringLiteral("María"), QStringLiteral("407135"))); }

    bool complete(const Sale &sale, const QStringList &attempts = {})
    {
        return took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) {
            base.till->complete(sale, attempts, asker, [this, reply](const Result<CommittedSale> &done) {
                last = done ? done->sale : last;
                reply(done);
            });
        });
    }
    bool giveBack(const Sale &document)
    {
        return took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) { base.till->giveBack(document, {}, asker, std::move(reply)); });
    }
    bool create(const Product &product)
    {
        return took<void>([&](QObject *asker, Till::Reply<void> reply) { base.till->create(product, asker, std::move(reply)); });
    }
    bool openShift()
    {
        return took<Shift>([&](QObject *asker, Till::Reply<Shift> reply) { cash->open(loose(500'000), asker, std::move(reply)); });
    }
    bool count(qint64 minor)
    {
        return took<Shift>([&](QObject *asker, Till::Reply<Shift> reply) { cash->count(loose(minor), {}, asker, std::move(reply)); });
    }
    bool closeShift(const QString &reason)
    {
        return took<ZReport>([&](QObject *asker, Till::Reply<ZReport> reply) { cash->close({ars(0), reason}, asker, std::move(reply)); });
    }
    bool move(CashMove::Kind kind, qint64 minor, const QString &reason)
    {
        return took<CashMove>([&](QObject *asker, Till::Reply<CashMove> reply) { cash->move({kind, ars(minor), reason, {}}, asker, std::move(reply)); });
    }

    Sale cart(const std::function<void(Cart &, int)> &change) const
    {
        Cart cart(Currency::ars());
        const auto line = cart.add(yerba, Quantity::units(1));
        done(line.ok());
        change(cart, *line);
        const auto sale = cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), ars(0), {}}}, Platform::Till, base.clock.nowUtc());
        done(sale.ok());
        return *sale;
    }
    Sale discounted() const
    {
        return cart([](Cart &cart, int line) { static_cast<void>(cart.discountLine(line, {2500, ars(0), QStringLiteral("Vencimiento")})); });
    }
    Sale back(SaleType type, bool hasReceipt) const
    {
        const Sale from = hasReceipt ? sold : Sale();
        auto lines = hasReceipt ? *linesBack(sold, Returned(sold), {{0, Quantity::units(1), Disposition::Stock}})
                                : QList<SaleLine>{*lineWithoutReceipt(yerba, yerba.price, Quantity::units(1), Disposition::Stock)};
        if (type == SaleType::Exchange)
            lines += cart([](Cart &, int) {}).lines;
        auto document = documentOf(type, from, lines, ReturnReason::Unwanted);
        done(document.ok());
        document->customerName = QStringLiteral("Rosa Paz");
        if (!document->total.isZero())
            document->payments = {Payment{Tender::Cash, document->total, document->total, ars(0), {}}};
        document->at = base.clock.nowUtc();
        return *document;
    }
    qint64 written() const { return qint64(entries().size()); }
};

struct Action {
    const char *name;
    std::function<void(Shop &)> prepare; ///< as the manager
    std::function<Wanted(const Shop &)> wanted;
    std::function<bool(Shop &)> run;
    QString entry; ///< what it writes; empty: nothing
    bool repeats = true;
};

void nothing(Shop &) {}

QList<Action> salesOf()
{
    const auto sku = [](Deed deed, qint64 share) { return [deed, share](const Shop &shop) { return Wanted{deed, share, shop.yerba.sku}; }; };
    return {
        {"discount on a line", nothing, sku(Deed::Discount, 2500), [](Shop &shop) { return shop.complete(shop.discounted()); }, EntryType::SaleCompleted},
        {"discount on the sale", nothing, [](const Shop &) { return wanted::discount({}, 2000); },
         [](Shop &shop) { return shop.complete(shop.cart([](Cart &cart, int) {
                              static_cast<void>(cart.discountCart({2000, ars(0), QStringLiteral("Amiga")}));
                          })); },
         EntryType::SaleCompleted},
        {"price", nothing, sku(Deed::Price, 5000),
         [](Shop &shop) {
        return shop.complete(shop.cart([](Cart &cart, int line) { static_cast<void>(cart.overridePrice(line, UnitPrice::fromMoney(ars(242500)))); }));
         },
         EntryType::SaleCompleted},
        {"price that says it is the catalogue's", nothing, sku(Deed::Price, 5000),
         [](Shop &shop) {
        Sale sale = shop.cart([](Cart &cart, int line) { static_cast<void>(cart.overridePrice(line, UnitPrice::fromMoney(ars(242500)))); });
        sale.lines[0].listPrice = sale.lines[0].unitPrice;
        return shop.complete(sale);
         },
         EntryType::SaleCompleted},
        {"promotion that nobody made", nothing, sku(Deed::Discount, 2500),
         [](Shop &shop) {
        Sale sale = shop.discounted();
        sale.lines[0].adjustments[0].kind = AdjustmentKind::Promotion;
        sale.lines[0].adjustments[0].rule = QStringLiteral("mine");
        return shop.complete(sale);
         },
         EntryType::SaleCompleted},
        {"void", nothing, [](const Shop &shop) { return wanted::voidOf(shop.sold.number, shop.sold.total); },
         [](Shop &shop) {
        return shop.took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) {
            shop.base.till->voidSale(shop.sold.number, QStringLiteral("mistake"), {}, asker, std::move(reply));
        });
         },
         EntryType::ofSale(SaleType::Void), false},
        {"void as a document", nothing, [](const Shop &shop) { return wanted::voidOf(shop.sold.number, shop.sold.total); },
         [](Shop &shop) { return shop.complete(undoing(shop.sold, SaleType::Void)); }, EntryType::ofSale(SaleType::Void), false},
        {"return of it all", nothing,
         [](const Shop &shop) {
        return Wanted{Deed::Refund, shop.sold.total.minor(), shop.sold.number};
         },
         [](Shop &shop) {
        return shop.took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) {
            shop.base.till->undo(shop.sold.number, SaleType::Return, asker, std::move(reply));
        });
        },
        EntryType::ofSale(SaleType::Return), false},
        {"return", nothing,
         [](const Shop &shop) {
        return Wanted{Deed::Refund, 485000, shop.sold.number};
         },
         [](Shop &shop) { return shop.giveBack(shop.back(SaleType::Return, true)); }, EntryType::ofSale(SaleType::Return), false},
        {"return as a sale", nothing,
         [](const Shop &shop) {
        return Wanted{Deed::Refund, 485000, shop.sold.number};
         },
         [](Shop &shop) { return shop.complete(shop.back(SaleType::Return, true)); }, EntryType::ofSale(SaleType::Return), false},
        {"return without a receipt", nothing,
         [](const Shop &) {
        return Wanted{Deed::RefundWithoutReceipt, 485000, QStringLiteral("Rosa Paz")};
         },
         [](Shop &shop) { return shop.giveBack(shop.back(SaleType::Return, false)); }, EntryType::ofSale(SaleType::Return)},
        {"return for a receipt of nobody", nothing,
         [](const Shop &) {
        return Wanted{Deed::RefundWithoutReceipt, 485000, QStringLiteral("Rosa Paz")};
         },
         [](Shop &shop) {
        Sale document = shop.back(SaleType::Return, false);
        document.refersTo = QStringLiteral("0009-00000001");
        return shop.giveBack(document);
        },
        EntryType::ofSale(SaleType::Return)},
        {"exchange", nothing,
         [](const Shop &shop) {
        return Wanted{Deed::Refund, 485000, shop.sold.number};
         },
         [](Shop &shop) { return shop.giveBack(shop.back(SaleType::Exchange, true)); }, EntryType::ofSale(SaleType::Exchange), false},
        };
}

QList<Action> drawers()
{
    const auto ofShift = [](Deed deed, qint64 amount = 0) { return [deed, amount](const Shop &) { return wanted::ofShift(deed, 1, amount); }; };
    const auto counted = [](Shop &shop) { shop.done(shop.count(1'000'000)); };
    const auto free = [](Shop &shop, Deed deed) {
        shop.done(
            shop.took<void>([&](QObject *asker, Till::Reply<void> reply) { shop.people->allow(Role::Cashier, deed, Allowance::always(), asker, std::move(reply)); }));
    };
    return {
        {"no sale", nothing,
         [](const Shop &) {
        return Wanted{Deed::Drawer, 0, QStringLiteral("check")};
         },
         [](Shop &shop) { return shop.move(CashMove::Kind::Drawer, 0, QStringLiteral("check")); }, EntryType::CashMoved},
        {"cash in", nothing,
         [](const Shop &) {
        return Wanted{Deed::PayIn, 7000, QStringLiteral("change")};
         },
         [](Shop &shop) { return shop.move(CashMove::Kind::In, 7000, QStringLiteral("change")); }, EntryType::CashMoved},
        {"cash out", nothing,
         [](const Shop &) {
        return Wanted{Deed::PayOut, 7000, QStringLiteral("bank")};
         },
         [](Shop &shop) { return shop.move(CashMove::Kind::Out, 7000, QStringLiteral("bank")); }, EntryType::CashMoved},
        {"X",
         nothing,
         ofShift(Deed::Figures),
         [](Shop &shop) { return shop.took<ShiftFigures>([&](QObject *asker, Till::Reply<ShiftFigures> reply) { shop.cash->figures(asker, std::move(reply)); }); },
         {}},
        {"count", nothing, ofShift(Deed::CloseShift), [](Shop &shop) { return shop.count(1'470'000); }, EntryType::ShiftCounted},
        {"count again",
         [counted, free](Shop &shop) {
        counted(shop);
        free(shop, Deed::CloseShift);
         },
         ofShift(Deed::Recount), [](Shop &shop) { return shop.count(1'470'000); }, EntryType::ShiftCounted},
        {"close", [](Shop &shop) { shop.done(shop.count(1'470'000)); }, ofShift(Deed::CloseShift), [](Shop &shop) { return shop.closeShift({}); }, EntryType::ShiftClosed,
         false},
        {"close with a difference",
         [counted, free](Shop &shop) {
        counted(shop);
        free(shop, Deed::CloseShift);
         },
         ofShift(Deed::Difference, 470'000), [](Shop &shop) { return shop.closeShift(QStringLiteral("Vuelto mal dado")); }, EntryType::ShiftClosed, false},
        {"open", [](Shop &shop) { shop.done(shop.count(1'470'000) && shop.closeShift({})); }, [](const Shop &) { return wanted::ofShift(Deed::OpenShift, 0); },
         [](Shop &shop) { return shop.openShift(); }, EntryType::ShiftOpened, false},
        };
}

QList<Action> edits()
{
    const auto product = [](const char *sku) { return [sku](const Shop &) { return wanted::product(QLatin1String(sku)); }; };
    const auto user = [](const Shop &shop, const char *name) { return *shop.people->user(shop.id(QString::fromUtf8(name))); };
    return {
        {"new product", nothing, product("N"), [](Shop &shop) { return shop.create(TillFixture::product(QStringLiteral("N"), QStringLiteral("Nuez"), 100)); },
         EntryType::ProductEdited, false},
        {"new products", nothing, product(""),
         [](Shop &shop) {
        return shop.took<int>([&](QObject *asker, Till::Reply<int> reply) {
            shop.base.till->createMissing({TillFixture::product(QStringLiteral("N"), QStringLiteral("Nuez"), 100)}, asker, std::move(reply));
        });
         },
         EntryType::ProductEdited},
        {"product", nothing, product("Y"),
         [](Shop &shop) {
        Product cheap = shop.yerba;
        cheap.price = UnitPrice::fromMoney(ars(1));
        return shop.took<void>([&](QObject *asker, Till::Reply<void> reply) { shop.base.till->edit(editBetween(shop.yerba, cheap), asker, std::move(reply)); });
         },
         EntryType::ProductEdited},
        {"stock moved", nothing, [](const Shop &) { return wanted::stock(QStringLiteral("Y"), Quantity::units(-3)); },
         [](Shop &shop) {
        return shop.took<void>([&](QObject *asker, Till::Reply<void> reply) {
            shop.base.till->move({QStringLiteral("Y"), Quantity::units(-3), StockReason::Correction, {}, {}}, asker, std::move(reply));
        });
         },
         EntryType::StockMoved},
        {"stock counted", nothing, [](const Shop &) { return wanted::stock(QStringLiteral("Y"), Quantity::units(8)); },
         [](Shop &shop) {
        return shop.took<void>([&](QObject *asker, Till::Reply<void> reply) {
            shop.base.till->count({QStringLiteral("Y"), Quantity::units(8), {}, 0, StockReason::Correction, {}}, asker, std::move(reply));
        });
         },
         EntryType::StockCounted},
        {"new person", nothing,
         [](const Shop &) {
        return wanted::person({{}, QStringLiteral("Eva"), Role::Manager, true});
         },
         [](Shop &shop) { return shop.add(QStringLiteral("Eva"), Role::Manager, QStringLiteral("918273")); }, EntryType::UserChanged, false},
        {"person", nothing, [user](const Shop &shop) { return wanted::person(user(shop, "Ana")); },
         [user](Shop &shop) {
        User ana = user(shop, "Ana");
        ana.role = Role::Supervisor;
        return shop.keep(ana, QStringLiteral("726351"));
         },
         EntryType::UserChanged, false},
        {"limit", nothing, [](const Shop &) { return wanted::limit(Role::Cashier, Deed::Void); },
         [](Shop &shop) {
        return shop.took<void>([&](QObject *asker, Till::Reply<void> reply) {
            shop.people->allow(Role::Cashier, Deed::Void, Allowance::always(), asker, std::move(reply));
        });
         },
         EntryType::AllowanceChanged},
        {"wait lifted", nothing, [user](const Shop &shop) { return wanted::person(user(shop, "Luis")); },
         [](Shop &shop) {
        return shop.took<void>([&](QObject *asker, Till::Reply<void> reply) { shop.people->unlock(shop.id(QStringLiteral("Luis")), asker, std::move(reply)); });
         },
         EntryType::UserUnlocked},
        };
}

QList<Action> allActions()
{
    return salesOf() + drawers() + edits();
}

const Action &actionNamed(const QString &name)
{
    static const QList<Action> all = allActions();
    for (const Action &action : all)
        if (name == QLatin1String(action.name))
            return action;
    qFatal("no action %s", qPrintable(name));
}

} // namespace

/// What not everybody may do is refused where it is written, whoever asks for it, unless somebody has approved just that: once.
class tst_Permission : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsJustItsApproval_data();
    void needsJustItsApproval();
    void nobodySignedInMayDoNone_data() { needsJustItsApproval_data(); }
    void nobodySignedInMayDoNone();
    void aShopWithoutPeopleHasNoLimits();
    void whatFailsUsesNoApproval();
    void anApprovalIsForWhoAskedForIt();
    void whoApprovedMustStillMay();
    void anApprovalOfTheSaleOutlivesAKill();
    void anApprovalEndsWithAnEmptySale();
    void anApprovalEndsWithItsSale();
    void othersEndWithTheLock();
    void whatIsBegunHasTheApprovalsOfItsTurn();
    void shopPricesNeedNobody();
    void aPriceThatChangedMeanwhileNeedsNobody();
    void severalApproversAreAllNamed();
    void settingsNeedSomebodyWhoMay();
    void theTerminalGivesNothingBackUnasked();
};

void tst_Permission::needsJustItsApproval_data()
{
    QTest::addColumn<QString>("name");
    for (const Action &action : allActions())
        QTest::newRow(action.name) << QString::fromLatin1(action.name);
}

void tst_Permission::needsJustItsApproval()
{
    QFETCH(QString, name);
    const Action &action = actionNamed(name);
    Shop shop;
    shop.maria();
    action.prepare(shop);
    shop.ana();
    const Wanted wanted = action.wanted(shop);
    const auto isRefused = [&](const char *why) {
        const qint64 before = shop.written();
        shop.problem = {};
        const bool done = action.run(shop);
        QVERIFY2(!done, why);
        QVERIFY2(shop.problem.code == Error::Code::Denied, qPrintable(QString::fromLatin1(why) + shop.problem.message));
        QVERIFY(!shop.problem.message.isEmpty());
        QCOMPARE(shop.written(), before);
    };
    isRefused("alone");
    QVERIFY(shop.mariaApproves({wanted.deed == Deed::Void ? Deed::Refund : Deed::Void, 1'000'000'000, wanted.subject}));
    isRefused("with another action's approval");
    QVERIFY(shop.mariaApproves({wanted.deed, wanted.amount, wanted.subject + QLatin1Char('x')}));
    isRefused("with an approval of something else");
    if (wanted.amount > 0) {
        QVERIFY(shop.mariaApproves({wanted.deed, wanted.amount - 1, wanted.subject}));
        isRefused("beyond what was approved");
    }
    QVERIFY(shop.mariaApproves(wanted));
    QVERIFY2(action.run(shop), qPrintable(shop.problem.message));
    if (!action.entry.isEmpty()) {
        const JournalEntry entry = shop.entries(action.entry).last();
        QCOMPARE(entry.operatorId, shop.id(QStringLiteral("Ana")));
        QCOMPARE(entry.approver, shop.id(QStringLiteral("María")));
    }
    const JournalEntry approved = shop.entries(EntryType::ActionApproved).last();
    QCOMPARE(decodeActionApproved(approved.payload)->operatorName, QStringLiteral("Ana"));
    QCOMPARE(decodeActionApproved(approved.payload)->approverName, QStringLiteral("María"));
    QCOMPARE(decodeActionApproved(approved.payload)->subject, wanted.subject);
    if (action.repeats)
        isRefused("a second time");
    QCOMPARE(actingOn(*shop.base.stores->database), Acting{});
}

void tst_Permission::nobodySignedInMayDoNone()
{
    QFETCH(QString, name);
    const Action &action = actionNamed(name);
    Shop shop;
    shop.maria();
    action.prepare(shop);
    shop.people->lock();
    const qint64 before = shop.written();
    QVERIFY(!action.run(shop));
    QCOMPARE(shop.problem.code, Error::Code::Denied);
    QCOMPARE(shop.written(), before);
}

void tst_Permission::aShopWithoutPeopleHasNoLimits()
{
    PeopleFixture shop;
    const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba mate"), 485000);
    QVERIFY(shop.base.stores->catalog->create(yerba).ok());
    Cart cart(Currency::ars());
    const int line = *cart.add(yerba, Quantity::units(1));
    QVERIFY(cart.discountLine(line, {9000, ars(0), QStringLiteral("Amiga")}).ok());
    const auto sale = cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), ars(0), {}}}, Platform::Till, shop.base.clock.nowUtc());
    const auto sold = shop.base.stores->checkout->complete(*sale);
    QVERIFY(sold.ok());
    QVERIFY(shop.base.stores->checkout->undo(sold->sale.number, SaleType::Void).ok());
}

void tst_Permission::whatFailsUsesNoApproval()
{
    Shop shop;
    QVERIFY(shop.mariaApproves({Deed::PayOut, 7000, QStringLiteral("bank")}));
    QVERIFY(shop.base.stores->database->sql().run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON cash_movement BEGIN SELECT raise(ABORT, 'no'); END")).ok());
    QVERIFY(!shop.move(CashMove::Kind::Out, 7000, QStringLiteral("bank")));
    QVERIFY(shop.problem.code != Error::Code::Denied);
    QVERIFY(shop.base.stores->database->sql().run(QStringLiteral("DROP TRIGGER refuse")).ok());
    QVERIFY(shop.move(CashMove::Kind::Out, 7000, QStringLiteral("bank")));
    QVERIFY(!shop.move(CashMove::Kind::Out, 7000, QStringLiteral("bank")));
}

void tst_Permission::anApprovalIsForWhoAskedForIt()
{
    Shop shop;
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    shop.done(shop.signIn(QStringLiteral("Luis"), QStringLiteral("5530")));
    QVERIFY(!shop.complete(shop.discounted()));
    shop.ana();
    QVERIFY(shop.complete(shop.discounted()));
}

void tst_Permission::whoApprovedMustStillMay()
{
    Shop shop;
    QVERIFY(shop.approve(QStringLiteral("Sofía"), QStringLiteral("808171"), wanted::discount(shop.yerba.sku, 2500)));
    shop.maria();
    shop.done(shop.took<void>([&](QObject *asker, Till::Reply<void> reply) {
        shop.people->allow(Role::Supervisor, Deed::Discount, Allowance::upTo(2000), asker, std::move(reply));
    }));
    shop.ana();
    QVERIFY(!shop.complete(shop.discounted()));
}

void tst_Permission::anApprovalOfTheSaleOutlivesAKill()
{
    Shop shop;
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    QVERIFY(shop.mariaApproves({Deed::PayOut, 7000, QStringLiteral("bank")}));
    Cart open(Currency::ars());
    QVERIFY(open.add(shop.yerba, Quantity::units(1)).ok());
    QVERIFY(shop.base.stores->sales->keepCart(encodeCart(open)).ok());
    shop.reopen();
    shop.ana();
    QVERIFY(!shop.move(CashMove::Kind::Out, 7000, QStringLiteral("bank")));
    QVERIFY2(shop.complete(shop.discounted()), qPrintable(shop.problem.message));
    shop.reopen();
    shop.ana();
    QVERIFY(!shop.complete(shop.discounted())); // it was used, and a start does not bring it back
}

/// Taken out line by line: what comes next is another customer's, also after a start.
void tst_Permission::anApprovalEndsWithAnEmptySale()
{
    Shop shop;
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    QVERIFY(shop.base.stores->sales->keepCart({}).ok());
    shop.reopen();
    shop.ana();
    QVERIFY(!shop.complete(shop.discounted()));
    Cart open(Currency::ars());
    const auto line = open.add(shop.yerba, Quantity::units(1));
    QVERIFY(line.ok());
    shop.base.till->keepCart(open, CartCause::Change);
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    Cart emptied = open;
    QVERIFY(emptied.remove(*line).ok());
    shop.base.till->keepCart(emptied, CartCause::Change);
    shop.base.till->keepCart(open, CartCause::Change); // the next customer takes the same
    shop.reopen();
    shop.ana();
    QVERIFY(!shop.complete(shop.discounted()));
    QCOMPARE(shop.problem.code, Error::Code::Denied);
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    shop.reopen();
    shop.ana();
    QVERIFY2(shop.complete(shop.discounted()), qPrintable(shop.problem.message));
}

void tst_Permission::anApprovalEndsWithItsSale()
{
    Shop shop;
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    QVERIFY(shop.complete(shop.base.sale(shop.milk, 1))); // it was taken out again
    QVERIFY(!shop.complete(shop.discounted()));
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    Cart open(Currency::ars());
    QVERIFY(open.add(shop.yerba, Quantity::units(1)).ok());
    CartExchange aside;
    aside.aside = open;
    QVERIFY(shop.took<CartExchanged>([&](QObject *asker, Till::Reply<CartExchanged> reply) { shop.base.till->exchangeCart(aside, asker, std::move(reply)); }));
    QVERIFY(!shop.complete(shop.discounted()));
}

void tst_Permission::othersEndWithTheLock()
{
    Shop shop;
    QVERIFY(shop.mariaApproves({Deed::PayOut, 7000, QStringLiteral("bank")}));
    shop.people->lock();
    shop.ana();
    QVERIFY(!shop.move(CashMove::Kind::Out, 7000, QStringLiteral("bank")));
}

/// A job that was begun has what was approved for it, and nothing of an earlier day.
void tst_Permission::whatIsBegunHasTheApprovalsOfItsTurn()
{
    Shop shop;
    const Wanted bank{Deed::PayOut, 7000, QStringLiteral("bank")};
    QVERIFY(shop.mariaApproves(bank));
    const Acting began = shop.people->acting().acting();
    shop.people->lock();
    shop.ana();
    {
        const ActingExecutor::Behalf behalf(shop.people->acting(), shop.people->acting().acting());
        QVERIFY(!shop.move(CashMove::Kind::Out, 7000, bank.subject));
        QCOMPARE(shop.problem.code, Error::Code::Denied);
    }
    const ActingExecutor::Behalf behalf(shop.people->acting(), began);
    QVERIFY2(shop.move(CashMove::Kind::Out, 7000, bank.subject), qPrintable(shop.problem.message));
}

void tst_Permission::shopPricesNeedNobody()
{
    Shop shop;
    QVERIFY(shop.complete(shop.base.sale(shop.yerba, 3)));
    QVERIFY(shop.complete(shop.cart([](Cart &cart, int line) { static_cast<void>(cart.discountLine(line, {1000, ars(0), QStringLiteral("Amiga")})); }))); // his own limit
    QVERIFY(shop.complete(shop.cart([](Cart &cart, int line) { static_cast<void>(cart.overridePrice(line, UnitPrice::fromMoney(ars(500000)))); })));
    const auto wanted = SaleDeeds(*shop.reader).ofGoods(shop.base.sale(shop.yerba, 3));
    QVERIFY(wanted.ok() && wanted->isEmpty());
}

void tst_Permission::aPriceThatChangedMeanwhileNeedsNobody()
{
    Shop shop;
    const Sale asPaid = shop.base.sale(shop.yerba, 1);
    shop.maria();
    Product dear = shop.yerba;
    dear.price = UnitPrice::fromMoney(ars(900000));
    QVERIFY(shop.took<void>([&](QObject *asker, Till::Reply<void> reply) { shop.base.till->edit(editBetween(shop.yerba, dear), asker, std::move(reply)); }));
    shop.ana();
    QVERIFY2(shop.complete(asPaid), qPrintable(shop.problem.message));
    Sale never = asPaid;
    never.lines[0].listPrice = UnitPrice::fromMoney(ars(484999)); // it never was
    QVERIFY(!shop.complete(never));
}

void tst_Permission::severalApproversAreAllNamed()
{
    Shop shop;
    const Sale sale = shop.cart([](Cart &cart, int line) {
        static_cast<void>(cart.discountLine(line, {2500, ars(0), QStringLiteral("Vencimiento")}));
        static_cast<void>(cart.discountCart({2000, ars(0), QStringLiteral("Amiga")}));
    });
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 2500)));
    QVERIFY(shop.approve(QStringLiteral("Sofía"), QStringLiteral("808171"), wanted::discount({}, 2000)));
    QVERIFY(!shop.complete(sale)); // together it is more than each
    QVERIFY(shop.mariaApproves(wanted::discount(shop.yerba.sku, 4000)));
    QVERIFY2(shop.complete(sale), qPrintable(shop.problem.message));
    QCOMPARE(shop.entries(EntryType::SaleCompleted).last().approver, QStringLiteral("%1,%2").arg(shop.id(QStringLiteral("María")), shop.id(QStringLiteral("Sofía"))));
}

void tst_Permission::settingsNeedSomebodyWhoMay()
{
    Shop shop;
    shop.settings->keep(cash::Tolerance, QStringLiteral("999999"));
    QVERIFY(shop.settings->value(cash::Tolerance).isEmpty()); // not for this run either
    QVERIFY(shop.base.stores->settings->value(cash::Tolerance)->isEmpty());
    shop.cash->keepDraft(QStringLiteral("half counted")); // the counter's own
    QCOMPARE(*shop.base.stores->settings->value(QStringLiteral("cash.draft")), QStringLiteral("half counted"));
    QVERIFY(shop.mariaApproves(wanted::settings())); // to be in them
    shop.settings->keep(cash::Tolerance, QStringLiteral("100"));
    shop.settings->keep(cash::NeedsShift, QStringLiteral("always"));
    QCOMPARE(*shop.base.stores->settings->value(cash::Tolerance), QStringLiteral("100"));
    QCOMPARE(*shop.base.stores->settings->value(cash::NeedsShift), QStringLiteral("always"));
    shop.people->endSettings();
    shop.settings->keep(cash::Tolerance, QStringLiteral("999999"));
    QCOMPARE(*shop.base.stores->settings->value(cash::Tolerance), QStringLiteral("100"));
}

void tst_Permission::theTerminalGivesNothingBackUnasked()
{
    Shop shop;
    ManualScheduler scheduler(shop.base.clock);
    TerminalAtHand terminal;
    SeededRandom random(7);
    TerminalPayments payments(
        TerminalPayments::Parts{shop.base.stores, *shop.acting, shop.base.inlineExecutor, terminal, shop.base.clock, scheduler, random, TerminalPayments::Times{}});
    const Sale sale = shop.cart([](Cart &, int) {});
    const auto bought = payments.purchase(QStringLiteral("draft"), sale.total);
    QVERIFY(bought.ok());
    terminal.say(TerminalAnswer::Outcome::Approved);
    QVERIFY2(shop.complete(sale, {*bought}), qPrintable(shop.problem.message));
    const PaymentAttempt purchase = **PaymentAttemptStore(*shop.reader).attempt(*bought);
    QVERIFY(!purchase.sale.isEmpty());
    terminal.asked.clear();
    Error refused;
    QObject::connect(&payments, &TerminalPayments::attemptRefused, &payments, [&](const QString &, const Error &error) { refused = error; });
    QVERIFY(payments.refund(purchase, sale.total).ok());
    QCOMPARE(refused.code, Error::Code::Denied);
    QVERIFY(payments.voidPurchase(purchase).ok());
    QVERIFY(terminal.asked.isEmpty());
    refused = {};
    QVERIFY(shop.mariaApproves(wanted::voidOf(purchase.sale, sale.total)));
    QVERIFY(payments.refund(purchase, sale.total).ok());
    QVERIFY(refused.message.isEmpty());
    QVERIFY(!terminal.asked.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Permission)
#include "tst_Permission.moc"
