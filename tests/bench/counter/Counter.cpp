// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side of CounterRow, as a program of its own: the bench itself has no window.
//   mostrador-bench-counter empty                         an empty Qt window: prints "ready window" once it is painted, and stays
//   mostrador-bench-counter keys DATA_DIR RUNS PRODUCTS   the sale screen over that till: prints "WHAT PRODUCT_NS BARE_NS" a line, for each measurement
//   mostrador-bench-counter busy DATA_DIR RUNS PRODUCTS   scans into long carts, after ManyProducts::addRules(): somebody signed in, the list chosen, events on
#include "app/runtime/TillRuntime.h"
#include "models/transport/runtime/SystemClock.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ManyProducts.h"
#include "tests/bench/counter/BareCounter.h"
#include "ui/people/PeopleDesk.h"
#include "ui/sale/SaleController.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/SearchPopup.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ScannerFilter.h"
#include <QApplication>
#include <QKeyEvent>
#include <QTextStream>

using namespace mostrador;

namespace {

constexpr int PatienceMs = 30'000;
constexpr int ScannerGapMs = 3;
constexpr int PersonGapMs = 120;
constexpr int LinesOfACart = 20;
constexpr int LinesOfALongCart = 200;
const QString Pin = QStringLiteral("407135");

/// Whether a widget, or one in it, was painted since it was asked last.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *widget) : m_widget(widget) { qApp->installEventFilter(this); }
    void forget() { m_seen = false; }
    bool seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && (watched == m_widget || m_widget->isAncestorOf(static_cast<QWidget *>(watched))))
            m_seen = true;
        return false;
    }

private:
    QWidget *m_widget;
    bool m_seen = false;
};

quint64 s_driverMs = 1'000'000; ///< a scanner's own time: its characters come 3 ms apart whatever the window does

void press(QWidget *target, int key, const QString &text, int gapMs)
{
    s_driverMs += quint64(gapMs);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        event.setTimestamp(s_driverMs);
        QApplication::sendEvent(target, &event);
    }
}

void scan(QWidget *target, const QString &code)
{
    s_driverMs += 1'000;
    for (const QChar digit : code)
        press(target, digit.unicode(), QString(digit), ScannerGapMs);
    press(target, Qt::Key_Return, QStringLiteral("\r"), ScannerGapMs);
}

/// The real sale screen, in the real window, over a till as the program opens it.
class ProductCounter final {
public:
    /// `kafka`: none, or a broker that need not be there.
    static Result<std::unique_ptr<ProductCounter>> open(const QString &dataDir, const QString &kafka = QStringLiteral("none"))
    {
        TillRuntime::Settings settings;
        settings.dataDir = dataDir;
        settings.kafka = kafka;
        settings.offline = true;
        auto runtime = TillRuntime::open(settings);
        if (!runtime)
            return runtime.error();
        return std::unique_ptr<ProductCounter>(new ProductCounter(std::move(*runtime)));
    }
    MainWindow &window() { return m_window; }
    SaleController &sale() { return m_sale; }
    QTableView *lines() { return m_screen->findChildren<QTableView *>().first(); }
    SearchPopup *popup() { return m_screen->findChild<SearchPopup *>(); }
    void front()
    {
        m_window.activateWindow();
        m_screen->activated();
    }
    Result<void> signIn()
    {
        People &people = m_runtime->people();
        people.keep(User{{}, QStringLiteral("Ana"), Role::Manager, true}, Pin, &m_window, [&people, this](const Result<User> &kept) {
            if (kept)
                people.signIn(kept->id, Pin, &m_window, [](const Result<User> &) {});
        });
        return await(QStringLiteral("somebody at the till"), PatienceMs, [&people] { return people.current().has_value(); });
    }
    /// What a cashier does who serves another shop.
    Result<void> chooseWholesale()
    {
        return m_sale.edit(
            [](Cart &cart) {
            cart.setPriceList(ManyProducts::Wholesale);
            return Result<void>();
            },
            {});
    }

private:
    explicit ProductCounter(std::unique_ptr<TillRuntime> runtime)
        : m_runtime(std::move(runtime)), m_sale(m_runtime->till(), m_runtime->catalogue(), m_clock), m_window(Context{m_theme, m_language, m_keys}, m_runtime->sync()),
          m_people(Context{m_theme, m_language, m_keys}, {m_runtime->people(), m_runtime->settings(), m_window}),
          m_screen(new SaleScreen(Context{m_theme, m_language, m_keys},
                                  {m_sale, m_runtime->catalogue(), m_runtime->till(), m_runtime->documents(), m_runtime->sync(), m_runtime->customers(),
                                   m_runtime->pricing(), m_clock, nullptr, &m_runtime->parking(), &m_runtime->settings(), &m_people.approvals()})),
          m_scanner(qApp)
    {
        m_sale.setPricing(m_runtime->pricing());
        m_sale.setRules(m_runtime->rules());
        m_sale.setCurrency(m_runtime->identity().currency);
        m_window.addScreen(m_screen);
        QObject::connect(&m_scanner, &ScannerFilter::scanned, &m_window, &MainWindow::scanned);
    }
    SystemClock m_clock;
    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<TillRuntime> m_runtime;
    SaleController m_sale;
    MainWindow m_window;
    PeopleDesk m_people;
    SaleScreen *m_screen;
    ScannerFilter m_scanner;
};

// The keyboard stays with the product's window: what is sent to the bare one does not go through its scanner filter, which looks at who has the focus.

/// One scan, until the window with its line is painted.
class ScanPair final : public Pair {
public:
    /// `begin`: what a cart begins with.
    ScanPair(ProductCounter &product, BareCounter &bare, int products, int lines = LinesOfACart, std::function<Result<void>()> begin = {})
        : m_product(product), m_bare(bare), m_products(products), m_lines(lines), m_begin(std::move(begin)), m_productPaint(product.lines()->viewport()),
          m_barePaint(bare.lines()->viewport())
    {}

    Result<void> ready() override
    {
        m_number = int((qint64(m_number) + 7919) % m_products); // another one each time, all over the catalogue
        Result<void> begun;
        if (m_product.sale().cart().lines().size() >= m_lines || m_isFirst) {
            m_product.sale().clear();
            m_bare.clear();
            begun = m_begin ? m_begin() : begun;
        }
        m_isFirst = false;
        QCoreApplication::processEvents();
        return begun;
    }
    Result<void> runProduct() override
    {
        const auto lines = m_product.sale().cart().lines().size();
        scan(QApplication::focusWidget(), ManyProducts::code(m_number));
        m_productPaint.forget();
        if (m_product.sale().cart().lines().size() != lines + 1)
            return Error{Error::Code::Invalid, QStringLiteral("the scan of product %1 made no line").arg(m_number), {}};
        return await(QStringLiteral("the painted line"), PatienceMs, [this] { return m_productPaint.seen(); });
    }
    Result<void> runBare() override
    {
        const int rows = m_bare.lines()->rowCount();
        scan(m_bare.field(), ManyProducts::code(m_number));
        m_barePaint.forget();
        if (m_bare.lines()->rowCount() != rows + 1)
            return Error{Error::Code::Invalid, QStringLiteral("the bare scan of product %1 made no line").arg(m_number), {}};
        return await(QStringLiteral("the painted bare line"), PatienceMs, [this] { return m_barePaint.seen(); });
    }

private:
    ProductCounter &m_product;
    BareCounter &m_bare;
    int m_products;
    int m_lines;
    std::function<Result<void>()> m_begin;
    PaintWatch m_productPaint;
    PaintWatch m_barePaint;
    int m_number = 0;
    bool m_isFirst = true;
};

/// One more letter of a word, until what was found is painted.
class SearchPair final : public Pair {
public:
    SearchPair(ProductCounter &product, BareCounter &bare, const QString &word)
        : m_product(product), m_bare(bare), m_word(word), m_productPaint(product.popup()), m_barePaint(bare.lines()->viewport())
    {
        m_bare.setSearches(true);
    }
    ~SearchPair() override { m_bare.setSearches(false); }

    Result<void> ready() override
    {
        if (m_letter++ % m_word.size() == 0) {
            m_letter = 1;
            clear();
        }
        s_driverMs += 200; // a person types
        return {};
    }
    Result<void> runProduct() override
    {
        type(QApplication::focusWidget());
        m_productPaint.forget();
        return await(QStringLiteral("the painted list"), PatienceMs, [this] { return m_productPaint.seen(); });
    }
    Result<void> runBare() override
    {
        type(m_bare.field());
        m_barePaint.forget();
        return await(QStringLiteral("the painted bare list"), PatienceMs, [this] { return m_barePaint.seen(); });
    }
    void clear()
    {
        m_product.front();
        press(QApplication::focusWidget(), Qt::Key_Escape, {}, 200);
        m_bare.clear();
        QCoreApplication::processEvents();
    }

private:
    void type(QWidget *target)
    {
        const QChar letter = m_word[m_letter - 1];
        press(target, letter.toUpper().unicode(), QString(letter), PersonGapMs);
    }
    ProductCounter &m_product;
    BareCounter &m_bare;
    QString m_word;
    PaintWatch m_productPaint;
    PaintWatch m_barePaint;
    qsizetype m_letter = 0;
};

std::optional<Error> print(const QString &what, Pair &pair, int runs)
{
    const auto measured = measure(pair, runs);
    if (!measured)
        return measured.error();
    QTextStream out(stdout);
    for (qsizetype i = 0; i < measured->product.count(); ++i)
        out << what << ' ' << measured->product.at(i) << ' ' << measured->bare.at(i) << '\n';
    return std::nullopt;
}

/// Both windows on the screen, the product's in front.
Result<void> show(ProductCounter &counter, BareCounter &bare)
{
    if (!bare.opened())
        return bare.opened();
    for (QWidget *window : {static_cast<QWidget *>(&counter.window()), static_cast<QWidget *>(&bare)}) {
        window->resize(1366, 768);
        window->show();
    }
    const auto shown = await(QStringLiteral("the windows"), PatienceMs, [&] { return counter.window().isVisible() && bare.isVisible(); });
    counter.front();
    return shown;
}

std::optional<Error> busy(const QString &dataDir, int runs, int products)
{
    auto counter = ProductCounter::open(dataDir, QStringLiteral("127.0.0.1:9"));
    if (!counter)
        return counter.error();
    BareCounter bare(dataDir + QStringLiteral("/till.sqlite"));
    const auto signedIn = (*counter)->signIn();
    if (const auto shown = signedIn ? show(**counter, bare) : signedIn; !shown)
        return shown.error();
    ScanPair scans(**counter, bare, products, LinesOfALongCart, [&counter] { return (*counter)->chooseWholesale(); });
    if (const auto failed = print(QStringLiteral("scan"), scans, runs))
        return failed;
    const QList<CartLine> lines = (*counter)->sale().cart().lines();
    if (std::any_of(lines.cbegin(), lines.cend(), [](const CartLine &line) { return line.priceList != ManyProducts::Wholesale; }))
        return Error{Error::Code::Invalid, QStringLiteral("a line has not the list's price"), {}};
    return std::nullopt;
}

std::optional<Error> keys(const QString &dataDir, int runs, int products)
{
    auto counter = ProductCounter::open(dataDir);
    if (!counter)
        return counter.error();
    BareCounter bare(dataDir + QStringLiteral("/till.sqlite"));
    if (const auto shown = show(**counter, bare); !shown)
        return shown.error();
    {
        ScanPair scans(**counter, bare, products);
        if (const auto failed = print(QStringLiteral("scan"), scans, runs))
            return failed;
        (*counter)->sale().clear();
    }
    for (const auto &[what, word] : {std::pair("letter", "a"), std::pair("word", "aceite"), std::pair("accents", "café"), std::pair("nothing", "zzqx")}) {
        SearchPair search(**counter, bare, QString::fromUtf8(word));
        if (const auto failed = print(QString::fromLatin1(what), search, runs))
            return failed;
        search.clear();
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QLatin1String("empty")) {
        QWidget window;
        PaintWatch painted(&window);
        window.resize(1366, 768);
        window.show();
        if (!await(QStringLiteral("the window"), PatienceMs, [&] { return painted.seen(); }))
            return 1;
        QTextStream(stdout) << QStringLiteral("ready window\n") << Qt::flush;
        return QApplication::exec();
    }
    const bool isBusy = words.value(1) == QLatin1String("busy");
    if ((!isBusy && words.value(1) != QLatin1String("keys")) || words.size() != 5)
        return 2;
    if (const auto failed = (isBusy ? &busy : &keys)(words[2], words[3].toInt(), words[4].toInt())) {
        QTextStream(stderr) << failed->message << ' ' << failed->detail << '\n';
        return 1;
    }
    return 0;
}
