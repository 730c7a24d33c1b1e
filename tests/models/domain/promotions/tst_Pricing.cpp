// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/promotions/RandomCarts.h"
#include "models/domain/Sale.h"
#include <QElapsedTimer>
#include <QMap>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace mostrador;

namespace {

constexpr auto ars = &RandomCarts::ars;

PriceLine line(const QString &sku, qint64 minor, qint64 units, const QString &category = {})
{
    PriceLine line;
    line.sku = sku;
    line.category = category;
    line.quantity = Quantity::units(units);
    line.listPrice = ars(minor);
    return line;
}

PriceLine weighed(const QString &sku, qint64 minor, qint64 milli)
{
    PriceLine line = ::line(sku, minor, 1);
    line.unit = Unit::Kilogram;
    line.quantity = Quantity::fromMilli(milli);
    return line;
}

Promotion rule(const QString &id, PromotionKind kind)
{
    Promotion rule;
    rule.id = id;
    rule.name = QStringLiteral("Promo ") + id;
    rule.kind = kind;
    return rule;
}

Promotion percent(const QString &id, int basisPoints)
{
    Promotion promotion = rule(id, PromotionKind::PercentOff);
    promotion.basisPoints = basisPoints;
    return promotion;
}

Promotion nForM(const QString &id, int take, int pay)
{
    Promotion promotion = rule(id, PromotionKind::NForM);
    promotion.take = take;
    promotion.pay = pay;
    return promotion;
}

PricedCart priced(const QList<PriceLine> &lines, const QList<Promotion> &promotions, const QList<PriceList> &lists = {},
                  const PricingContext &context = RandomCarts::noon())
{
    const auto cart = price(lines, promotions, lists, context);
    [&] { QVERIFY2(cart.ok(), cart.ok() ? "" : qPrintable(cart.error().message)); }();
    return cart ? *cart : PricedCart();
}

/// What is printed, added up with nothing of the engine's own sums.
void checkPrinted(const QList<PriceLine> &lines, const PricedCart &cart)
{
    QCOMPARE(cart.lines.size(), lines.size());
    qint64 total = 0;
    qint64 savings = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qint64 ofLine = cart.lines[i].unitPrice.times(lines[i].quantity)->minor() + lines[i].discount.minor();
        for (const Adjustment &adjustment : cart.lines[i].adjustments) {
            QVERIFY(adjustment.amount.isNegative());
            QVERIFY(!adjustment.rule.isEmpty() && !adjustment.label.isEmpty());
            ofLine += adjustment.amount.minor();
            savings += adjustment.amount.minor();
        }
        QCOMPARE(cart.lines[i].total.minor(), ofLine);
        QVERIFY(lines[i].quantity.isNegative() || ofLine >= 0);
        total += ofLine;
    }
    QCOMPARE(cart.total.minor(), total);
    QCOMPARE(cart.savings.minor(), savings);
    QCOMPARE(cart.subtotal.minor() + savings, total);
}

/// Every way to give each single unit to a promotion or to those that stack, one after the other.
class BruteForce final {
public:
    BruteForce(const QList<PriceLine> &lines, const QList<Promotion> &promotions) : m_lines(lines), m_promotions(promotions)
    {
        for (const PriceLine &line : lines)
            for (qint64 i = 0; i < line.quantity.milli() / 1000; ++i)
                m_units.append({line.sku, line.category, double(line.listPrice.rounded().minor())});
        std::sort(m_promotions.begin(), m_promotions.end(),
                  [](const Promotion &one, const Promotion &other) { return one.priority != other.priority ? one.priority > other.priority : one.id < other.id; });
        std::stable_sort(m_units.begin(), m_units.end(), [](const Piece &one, const Piece &other) { return one.sku < other.sku; });
        m_given.fill(-1, m_units.size());
    }

    double best()
    {
        tryFrom(0);
        return m_best;
    }

private:
    struct Piece {
        Sku sku;
        QString category;
        double value;
    };

    void tryFrom(qsizetype unit)
    {
        if (unit == m_units.size()) {
            m_best = std::max(m_best, valueOfAll());
            return;
        }
        for (int promotion = -1; promotion < m_promotions.size(); ++promotion) {
            if (promotion >= 0 && (m_promotions[promotion].stacks || !touches(m_promotions[promotion], m_units[unit])))
                continue;
            m_given[unit] = promotion;
            tryFrom(unit + 1);
        }
    }

    bool touches(const Promotion &rule, const Piece &piece) const
    {
        if (rule.kind == PromotionKind::BundlePrice)
            return std::any_of(rule.bundle.begin(), rule.bundle.end(), [&](const BundlePart &part) { return part.sku == piece.sku; });
        if (rule.kind == PromotionKind::QuantityPrice) {
            qint64 units = 0;
            for (const PriceLine &line : m_lines)
                units += line.sku == piece.sku ? line.quantity.milli() : 0;
            if (units < rule.from.milli())
                return false;
        }
        return (rule.products.isEmpty() && rule.categories.isEmpty()) || rule.products.contains(piece.sku) || rule.categories.contains(piece.category);
    }

    double valueOfAll() const
    {
        double saved = 0;
        for (int promotion = 0; promotion < m_promotions.size(); ++promotion)
            if (!m_promotions[promotion].stacks) {
                QList<Piece> mine = given(promotion);
                saved += applied(m_promotions[promotion], mine);
            }
        QList<Piece> left = given(-1);
        for (const Promotion &rule : m_promotions)
            if (rule.stacks)
                saved += applied(rule, left);
        return saved;
    }

    QList<Piece> given(int promotion) const
    {
        QList<Piece> pieces;
        for (qsizetype i = 0; i < m_units.size(); ++i)
            if (m_given[i] == promotion)
                pieces.append(m_units[i]);
        return pieces;
    }

    double offOne(const Promotion &rule, double value) const
    {
        if (rule.kind == PromotionKind::PercentOff)
            return value * rule.basisPoints / 10000;
        const double amount = double(rule.price.rounded().minor());
        return rule.kind == PromotionKind::AmountOff ? std::min(value, amount) : std::max(0.0, value - amount);
    }

    /// As often as it can, to the dearest first; what it touched is cheaper afterwards.
    double applied(const Promotion &rule, QList<Piece> &pieces) const
    {
        double saved = 0;
        QList<qsizetype> order;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            if (touches(rule, pieces[i]))
                order.append(i);
        const auto rank = [&](qsizetype i) { return rule.isOfSets() ? pieces[i].value : offOne(rule, pieces[i].value); };
        std::stable_sort(order.begin(), order.end(), [&](qsizetype one, qsizetype other) {
            if (std::abs(rank(one) - rank(other)) > 1e-6)
                return rank(one) > rank(other);
            return !rule.isOfSets() && pieces[one].value < pieces[other].value - 1e-6;
        });
        for (int uses = 0; (rule.mostUses == 0 || uses < rule.mostUses) && !order.isEmpty(); ++uses) {
            QList<qsizetype> set;
            if (!takeSet(rule, pieces, order, set))
                break;
            double whole = 0;
            for (const qsizetype i : std::as_const(set))
                whole += pieces[i].value;
            double off = 0;
            if (!rule.isOfSets())
                off = offOne(rule, pieces[set.first()].value);
            else if (rule.kind == PromotionKind::BundlePrice)
                off = whole - double(rule.price.rounded().minor());
            else if (rule.kind == PromotionKind::SecondUnit)
                off = pieces[set.last()].value * rule.basisPoints / 10000;
            else
                for (qsizetype i = rule.pay; i < set.size(); ++i)
                    off += pieces[set[i]].value;
            if (off <= 1e-9)
                break;
            saved += off;
            for (const qsizetype i : std::as_const(set))
                pieces[i].value -= off * pieces[i].value / whole;
        }
        return saved;
    }

    bool takeSet(const Promotion &rule, const QList<Piece> &pieces, QList<qsizetype> &order, QList<qsizetype> &set) const
    {
        if (rule.kind == PromotionKind::BundlePrice) {
            for (const BundlePart &part : rule.bundle)
                for (int unit = 0; unit < part.units; ++unit) {
                    const auto found = std::find_if(order.begin(), order.end(), [&](qsizetype i) { return pieces[i].sku == part.sku; });
                    if (found == order.end())
                        return false;
                    set.append(*found);
                    order.erase(found);
                }
            return true;
        }
        const qsizetype size = rule.kind == PromotionKind::NForM ? rule.take : rule.kind == PromotionKind::SecondUnit ? 2 : 1;
        if (order.size() < size)
            return false;
        set = order.mid(0, size);
        order = order.mid(size);
        return true;
    }

    QList<PriceLine> m_lines;
    QList<Promotion> m_promotions;
    QList<Piece> m_units;
    QList<int> m_given;
    double m_best = 0;
};

} // namespace

class tst_Pricing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindTakesOffWhatItSays();
    void unitsOfOneProductAreOnePool();
    void theBestCombinationIsChosen();
    void whatStacksGoesOnTop();
    void whatAPersonPricedIsLeftAlone();
    void whatIsWeighedIsNoSet();
    void usesHaveAnEnd();
    void whatComesBackIsLeftAlone();
    void aMinimumIsOfTheWholeSale();
    void dayHourGroupAndList();
    void nightsBelongToTheDayBefore();
    void listsComeBeforePromotions();
    void datedPrices();
    void centsAreSpreadAndNotLost();
    void everythingOffLeavesNothing();
    void tooMuchIsAnError();
    void whatIsNoPromotionIsRefused();

    void linesAddUp_data();
    void linesAddUp();
    void orderDoesNotMatter_data() { linesAddUp_data(); }
    void orderDoesNotMatter();
    void neverWorseThanOneAlone_data() { linesAddUp_data(); }
    void neverWorseThanOneAlone();
    void bruteForceAgrees_data() { linesAddUp_data(); }
    void bruteForceAgrees();
    void largeSetsAreNoEndlessSearch();
    void aLongCartIsPricedWithinAFrame();
};

void tst_Pricing::eachKindTakesOffWhatItSays()
{
    QCOMPARE(priced({line("A", 10000, 2)}, {percent("p", 1500)}).total.minor(), 17000);
    Promotion amount = rule("a", PromotionKind::AmountOff);
    amount.price = ars(2500);
    QCOMPARE(priced({line("A", 10000, 2), line("B", 1000, 1)}, {amount}).total.minor(), 15000);
    QCOMPARE(priced({line("A", 10000, 3), line("B", 4000, 3)}, {nForM("n", 3, 2)}).total.minor(), 20000 + 8000);
    Promotion second = rule("s", PromotionKind::SecondUnit);
    second.basisPoints = 7000;
    QCOMPARE(priced({line("A", 10000, 3)}, {second}).total.minor(), 23000);
    Promotion bundle = rule("b", PromotionKind::BundlePrice);
    bundle.bundle = {{"A", 1}, {"B", 2}};
    bundle.price = ars(15000);
    QCOMPARE(priced({line("A", 10000, 1), line("B", 4000, 3)}, {bundle}).total.minor(), 15000 + 4000);
    Promotion from = rule("q", PromotionKind::QuantityPrice);
    from.price = ars(8000);
    from.from = Quantity::units(6);
    QCOMPARE(priced({line("A", 10000, 5)}, {from}).total.minor(), 50000);
    QCOMPARE(priced({line("A", 10000, 6)}, {from}).total.minor(), 48000);
}

void tst_Pricing::unitsOfOneProductAreOnePool()
{
    const QList<PriceLine> apart{line("A", 1000, 1), line("B", 5000, 1), line("A", 1000, 1), line("A", 1000, 1)};
    Promotion promotion = nForM("3x2", 3, 2);
    promotion.products = {"A"};
    const PricedCart cart = priced(apart, {promotion});
    QCOMPARE(cart.total.minor(), 7000);
    QCOMPARE(cart.lines[0].adjustments.size(), 1);
    QCOMPARE(cart.lines[0].adjustments[0], (Adjustment{AdjustmentKind::Promotion, "3x2", "Promo 3x2", Money(-334, Currency::ars())}));
    QCOMPARE(cart.lines[2].total.minor() + cart.lines[3].total.minor(), 2000 - 666);
    QVERIFY(cart.lines[1].adjustments.isEmpty());
}

void tst_Pricing::theBestCombinationIsChosen()
{
    // Half off the dear one and the three cheap ones as a set, rather than a set of the three dearest.
    Promotion half = percent("half", 5000);
    half.products = {"A"};
    const QList<PriceLine> lines{line("A", 10000, 1), line("B", 6000, 1), line("C", 5000, 1), line("D", 1000, 1)};
    const PricedCart cart = priced(lines, {nForM("n", 3, 2), half});
    QCOMPARE(cart.savings.minor(), -6000);
    QVERIFY(cart.isExact);
    QCOMPARE(cart.lines[0].adjustments.first().rule, QString("half"));
    // Where the customer saves the same, the higher priority.
    Promotion one = percent("a", 1000);
    Promotion other = percent("z", 1000);
    QCOMPARE(priced({line("A", 1000, 1)}, {one, other}).lines[0].adjustments.first().rule, QString("a"));
    other.priority = 1;
    QCOMPARE(priced({line("A", 1000, 1)}, {one, other}).lines[0].adjustments.first().rule, QString("z"));
}

void tst_Pricing::whatStacksGoesOnTop()
{
    Promotion ten = percent("ten", 1000);
    ten.stacks = true;
    Promotion off = rule("off", PromotionKind::AmountOff);
    off.price = ars(1000);
    off.stacks = true;
    QCOMPARE(priced({line("A", 10000, 1)}, {ten, off}).total.minor(), 10000 - 1000 - 900); // by id: "off" before "ten"
    ten.priority = 5;
    QCOMPARE(priced({line("A", 10000, 1)}, {ten, off}).total.minor(), 8000);
    const Promotion fifth = percent("fifth", 2000);
    const PricedCart alone = priced({line("A", 10000, 1)}, {ten, off, fifth});
    QCOMPARE(alone.total.minor(), 8000); // both come to the same: those of higher priority
    off.price = ars(500);
    QCOMPARE(priced({line("A", 10000, 1)}, {ten, off, fifth}).total.minor(), 8000); // 8500 together, 8000 alone
}

void tst_Pricing::whatAPersonPricedIsLeftAlone()
{
    PriceLine manual = line("A", 10000, 1);
    manual.manualPrice = ars(9000);
    PriceLine open = line("*", 0, 1);
    open.isOpen = true;
    open.manualPrice = ars(5000);
    PriceLine discounted = line("B", 10000, 1);
    discounted.discount = Money(-1000, Currency::ars());
    Promotion ten = percent("ten", 1000);
    const QList<PriceLine> lines{manual, open, discounted};
    QCOMPARE(priced(lines, {ten}).total.minor(), 23000);
    ten.touchesManual = true;
    const PricedCart cart = priced(lines, {ten});
    QCOMPARE(cart.total.minor(), 20700);
    checkPrinted(lines, cart);
}

void tst_Pricing::whatIsWeighedIsNoSet()
{
    const QList<PriceLine> ham{weighed("H", 10000, 1500), weighed("H", 10000, 500), weighed("H", 10000, 1000)};
    QVERIFY(priced(ham, {nForM("n", 3, 2)}).savings.isZero());
    QCOMPARE(priced(ham, {percent("p", 1000)}).total.minor(), 27000);
    Promotion kilo = rule("k", PromotionKind::AmountOff);
    kilo.price = ars(2000);
    QCOMPARE(priced(ham, {kilo}).total.minor(), 24000);
    Promotion from = rule("q", PromotionKind::QuantityPrice);
    from.price = ars(7000);
    from.from = Quantity::units(3);
    QCOMPARE(priced(ham, {from}).total.minor(), 21000);
    QVERIFY(priced(ham.mid(0, 2), {from}).savings.isZero());
}

void tst_Pricing::usesHaveAnEnd()
{
    Promotion once = nForM("n", 3, 2);
    once.mostUses = 1;
    QCOMPARE(priced({line("A", 1000, 9)}, {once}).savings.minor(), -1000);
    Promotion two = percent("p", 5000);
    two.mostUses = 2;
    QCOMPARE(priced({line("A", 1000, 4), line("B", 3000, 1)}, {two}).savings.minor(), -2000); // the dearest first
}

void tst_Pricing::whatComesBackIsLeftAlone()
{
    PriceLine back = line("A", 1000, -2);
    const PricedCart cart = priced({back, line("A", 1000, 1)}, {percent("p", 5000)});
    QCOMPARE(cart.lines[0].total.minor(), -2000);
    QVERIFY(cart.lines[0].adjustments.isEmpty());
    QCOMPARE(cart.total.minor(), -1500);
}

void tst_Pricing::aMinimumIsOfTheWholeSale()
{
    Promotion ten = percent("ten", 1000);
    ten.products = {"A"};
    ten.minimum = Money(5000, Currency::ars());
    QVERIFY(priced({line("A", 1000, 4)}, {ten}).savings.isZero());
    QCOMPARE(priced({line("A", 1000, 4), line("B", 1000, 1)}, {ten}).savings.minor(), -400);
}

void tst_Pricing::dayHourGroupAndList()
{
    const QList<PriceLine> lines{line("A", 1000, 1)};
    const auto holds = [&lines](const Promotion &promotion, const PricingContext &context) { return !priced(lines, {promotion}, {}, context).savings.isZero(); };
    const PricingContext noon = RandomCarts::noon();
    Promotion ten = percent("ten", 1000);
    ten.weekdays = 1 << 3; // Thursday
    QVERIFY(holds(ten, noon));
    ten.weekdays = 1 << 4;
    QVERIFY(!holds(ten, noon));
    ten = percent("ten", 1000);
    ten.fromTime = QTime(12, 0);
    ten.untilTime = QTime(14, 0);
    QVERIFY(holds(ten, noon));
    PricingContext later = noon;
    later.time = QTime(14, 0);
    QVERIFY(!holds(ten, later));
    ten = percent("ten", 1000);
    ten.firstDay = ten.lastDay = noon.day;
    QVERIFY(holds(ten, noon));
    later.day = noon.day.addDays(1);
    QVERIFY(!holds(ten, later));
    ten = percent("ten", 1000);
    ten.customerGroup = "staff";
    QVERIFY(!holds(ten, noon));
    PricingContext staff = noon;
    staff.customerGroup = "staff";
    QVERIFY(holds(ten, staff));
    ten.priceList = "wholesale";
    QVERIFY(!holds(ten, staff));
    staff.priceList = "wholesale";
    QVERIFY(holds(ten, staff));
    ten.archived = true;
    QVERIFY(!holds(ten, staff));
}

void tst_Pricing::nightsBelongToTheDayBefore()
{
    Promotion night = percent("night", 1000);
    night.weekdays = 1 << 3; // Thursday's
    night.fromTime = QTime(22, 0);
    night.untilTime = QTime(2, 0);
    PricingContext context = RandomCarts::noon();
    QVERIFY(!isActive(night, context));
    context.time = QTime(23, 0);
    QVERIFY(isActive(night, context));
    context.time = QTime(1, 0); // of the night from Wednesday on
    QVERIFY(!isActive(night, context));
    context.day = context.day.addDays(1);
    QVERIFY(isActive(night, context));
    context.time = QTime(2, 0);
    QVERIFY(!isActive(night, context));
}

void tst_Pricing::listsComeBeforePromotions()
{
    PriceList wholesale{"W", "Mayorista", {}, false, 1, {{"A", {{ars(800), {}, {}}}}}};
    PriceList staff{"S", "Personal", "staff", false, 1, {{"A", {{ars(700), {}, {}}}}, {"B", {{ars(1200), {}, {}}}}}};
    PriceList all{"T", "Todos", PriceList::Everybody, false, 1, {{"A", {{ars(950), {}, {}}}}}};
    const QList<PriceList> lists{all, staff, wholesale};
    PricingContext context = RandomCarts::noon();
    QCOMPARE(priced({line("A", 1000, 1), line("B", 2000, 1)}, {}, lists, context).total.minor(), 950 + 2000);
    context.customerGroup = "staff";
    QCOMPARE(priced({line("A", 1000, 1), line("B", 2000, 1)}, {}, lists, context).total.minor(), 700 + 1200);
    context.priceList = "W";
    const PricedCart cart = priced({line("A", 1000, 1), line("B", 2000, 1)}, {percent("p", 1000)}, lists, context);
    QCOMPARE(cart.lines[0].priceList, QString("W"));
    QCOMPARE(cart.lines[0].listPrice, ars(1000));
    QCOMPARE(cart.lines[0].unitPrice, ars(800));
    QCOMPARE(cart.lines[1].priceList, QString("S")); // the chosen one does not name it
    QCOMPARE(cart.total.minor(), 720 + 1080);
    PriceLine manual = line("A", 1000, 1);
    manual.manualPrice = ars(990);
    QCOMPARE(priced({manual}, {}, lists, context).total.minor(), 990);
}

void tst_Pricing::datedPrices()
{
    const QDate today = RandomCarts::noon().day;
    PriceList list{"L", "Lista", PriceList::Everybody, false, 1, {}};
    list.prices.insert("A", {{ars(900), {}, {}}, {ars(800), today, today}, {ars(700), today.addDays(1), {}}});
    QCOMPARE(priced({line("A", 1000, 1)}, {}, {list}).total.minor(), 800);
    PricingContext context = RandomCarts::noon();
    context.day = today.addDays(-1);
    QCOMPARE(priced({line("A", 1000, 1)}, {}, {list}, context).total.minor(), 900);
    context.day = today.addDays(30);
    QCOMPARE(priced({line("A", 1000, 1)}, {}, {list}, context).total.minor(), 700);
    list.archived = true;
    QCOMPARE(priced({line("A", 1000, 1)}, {}, {list}, context).total.minor(), 1000);
}

void tst_Pricing::centsAreSpreadAndNotLost()
{
    Promotion bundle = rule("b", PromotionKind::BundlePrice);
    bundle.bundle = {{"A", 1}, {"B", 1}, {"C", 1}};
    bundle.price = ars(200);
    const QList<PriceLine> lines{line("A", 100, 1), line("B", 100, 1), line("C", 100, 1)};
    const PricedCart cart = priced(lines, {bundle});
    QCOMPARE(cart.total.minor(), 200);
    checkPrinted(lines, cart);
    for (const PricedLine &priced : cart.lines)
        QVERIFY(priced.total.minor() == 66 || priced.total.minor() == 67);
}

void tst_Pricing::everythingOffLeavesNothing()
{
    PriceLine fine = line("A", 0, 7);
    fine.listPrice = UnitPrice(12345, 6, Currency::ars()); // less than a cent and a half
    const QList<PriceLine> lines{fine, weighed("H", 9999, 333), weighed("H", 9999, 333), line("B", 101, 3)};
    const PricedCart cart = priced(lines, {percent("all", 10000)});
    checkPrinted(lines, cart);
    QCOMPARE(cart.total.minor(), 0);
}

void tst_Pricing::tooMuchIsAnError()
{
    PriceLine large = line("A", Sale::MostMinor, 2);
    QCOMPARE(price({large}, {percent("p", 1000)}, {}, RandomCarts::noon()).error().code, Error::Code::Overflow);
    large = line("A", Sale::MostMinor, 1);
    QVERIFY(price({large}, {percent("p", 1000)}, {}, RandomCarts::noon()).ok());
    QCOMPARE(price({large, line("B", 1, 1)}, {}, {}, RandomCarts::noon()).error().code, Error::Code::Overflow);
    large.quantity = Quantity::fromMilli(Quantity::MostMilli);
    QCOMPARE(price({large}, {}, {}, RandomCarts::noon()).error().code, Error::Code::Overflow);
    PriceLine many = line("A", 1000, 1'000'000'000); // as many as a line holds
    QCOMPARE(priced({many}, {nForM("n", 3, 2)}).savings.minor(), -333'333'333'000);
    PriceLine dollars = line("A", 1, 1);
    dollars.listPrice = UnitPrice::fromMoney(Money(1, *Currency::fromCode(u"USD")));
    QCOMPARE(price({dollars}, {}, {}, RandomCarts::noon()).error().code, Error::Code::Invalid);
}

void tst_Pricing::whatIsNoPromotionIsRefused()
{
    QVERIFY(checkPromotion(percent("p", 1000)).ok());
    QVERIFY(!checkPromotion(percent("p", 0)).ok());
    QVERIFY(!checkPromotion(percent("p", 10001)).ok());
    QVERIFY(!checkPromotion(percent("", 1000)).ok());
    QVERIFY(!checkPromotion(nForM("n", 2, 2)).ok());
    Promotion bundle = rule("b", PromotionKind::BundlePrice);
    bundle.price = ars(1);
    QVERIFY(!checkPromotion(bundle).ok());
    bundle.bundle = {{"A", 1}, {"A", 1}};
    QVERIFY(!checkPromotion(bundle).ok());
    bundle.bundle = {{"A", 1}, {"B", 1}};
    QVERIFY(checkPromotion(bundle).ok());
    Promotion hours = percent("p", 1000);
    hours.fromTime = QTime(10, 0);
    QVERIFY(!checkPromotion(hours).ok());
}

void tst_Pricing::linesAddUp_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void tst_Pricing::linesAddUp()
{
    QFETCH(quint64, seed);
    RandomCarts random(seed, false);
    for (int round = 0; round < 20; ++round) {
        const QList<PriceLine> lines = random.lines(int(random.between(1, 25)), 12, 4);
        checkPrinted(lines, priced(lines, random.promotions(int(random.between(0, 12)), 12)));
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_Pricing::orderDoesNotMatter()
{
    QFETCH(quint64, seed);
    RandomCarts random(seed + 1000, false);
    for (int round = 0; round < 10; ++round) {
        const QList<PriceLine> lines = random.lines(int(random.between(2, 20)), 10, 3);
        const QList<Promotion> promotions = random.promotions(int(random.between(1, 10)), 10);
        const auto bySku = [](const QList<PriceLine> &lines, const PricedCart &cart) {
            QMap<QString, qint64> sums;
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (!lines[i].isManual())
                    sums[lines[i].sku] += cart.lines[i].total.minor();
            return sums;
        };
        const PricedCart cart = priced(lines, promotions);
        for (int again = 0; again < 3; ++again) {
            const QList<PriceLine> other = random.shuffled(lines);
            const PricedCart same = priced(other, random.shuffled(promotions));
            QCOMPARE(same.total, cart.total);
            QCOMPARE(bySku(other, same), bySku(lines, cart));
        }
    }
}

void tst_Pricing::neverWorseThanOneAlone()
{
    QFETCH(quint64, seed);
    RandomCarts random(seed + 2000, false);
    for (int round = 0; round < 10; ++round) {
        const QList<PriceLine> lines = random.lines(int(random.between(1, 30)), 15, 5);
        const QList<Promotion> promotions = random.promotions(int(random.between(1, 15)), 15);
        const PricedCart best = priced(lines, promotions);
        for (const Promotion &alone : promotions)
            QVERIFY2(best.total.minor() <= priced(lines, {alone}).total.minor(), qPrintable(alone.id));
    }
}

void tst_Pricing::bruteForceAgrees()
{
    QFETCH(quint64, seed);
    RandomCarts random(seed + 3000, true);
    for (int round = 0; round < 25; ++round) {
        QList<PriceLine> lines;
        qint64 units = 0;
        for (const PriceLine &line : random.lines(4, 5, 3))
            if (units + line.quantity.milli() / 1000 <= 6) {
                units += line.quantity.milli() / 1000;
                lines.append(line);
            }
        const QList<Promotion> promotions = random.promotions(4, 5);
        const PricedCart cart = priced(lines, promotions);
        QVERIFY(cart.isExact);
        const double brute = BruteForce(lines, promotions).best();
        QVERIFY2(std::abs(brute + double(cart.savings.minor())) <= 2,
                 qPrintable(QStringLiteral("round %1: %2 by force, %3 here").arg(round).arg(brute).arg(-cart.savings.minor())));
    }
}

void tst_Pricing::largeSetsAreNoEndlessSearch()
{
    QList<PriceLine> lines;
    for (int i = 0; i < 60; ++i)
        lines.append(line(QStringLiteral("P%1").arg(i), 1000 + i, 1));
    Promotion never = nForM("never", 100, 1); // there are not so many
    Promotion many = nForM("many", 50, 49);
    const PricedCart cart = priced(lines, {never, many});
    QCOMPARE(cart.savings.minor(), -1010); // of the fifty dearest the cheapest
    Promotion dear = rule("dear", PromotionKind::BundlePrice);
    dear.price = ars(1'000'000);
    dear.bundle = {{"P0", 1}, {"P1", 1}, {"P2", 100}};
    QVERIFY(priced(lines, {dear}).savings.isZero());
    PriceLine dust = line("D", 0, 1'000'000'000); // a cent for all of it
    dust.listPrice = UnitPrice(1, 6, Currency::ars());
    dust.quantity = Quantity::units(6000);
    checkPrinted({dust}, priced({dust}, {nForM("n", 100, 99), percent("p", 1)}));
}

/// Only printed: how long it takes is the machine's business. docs/promotions.md says what was seen.
void tst_Pricing::aLongCartIsPricedWithinAFrame()
{
    RandomCarts random(7, false);
    const QList<PriceLine> lines = random.lines(200, 150, 4);
    const QList<Promotion> promotions = random.promotions(50, 150);
    constexpr int Rounds = 20;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < Rounds; ++round)
        static_cast<void>(priced(lines, promotions));
    qInfo("200 lines, 50 promotions: %.2f ms", double(timer.nsecsElapsed()) / 1e6 / Rounds);
    checkPrinted(lines, priced(lines, promotions));
}

QTEST_GUILESS_MAIN(tst_Pricing)
#include "tst_Pricing.moc"
