// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/StockCard.h"
#include "models/domain/payment/CardNumber.h"
#include "models/services/CodeReader.h"
#include "ui/dashboard/AlertDelegate.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/FigureText.h"
#include "ui/sale/SearchPopup.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace mostrador {

namespace {
constexpr int CurveSecs = 24 * 3600; ///< as long as the till keeps points
constexpr int LeastSecs = 900;
} // namespace

StockCard::StockCard(const Context &context, const Needs &needs, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_catalogue(needs.catalogue), m_codes(needs.codes), m_activity(needs.activity), m_clock(needs.clock),
      m_low(needs.catalogue, needs.till), m_title(new ThemedLabel(context.theme, Type::Label, Token::Dim, QFont::Bold)), m_choice(new Segments(context.theme)),
      m_pages(new QStackedWidget)
{
    ProductFilter low;
    low.lowOnly = true;
    low.order = ProductFilter::Order::Stock;
    m_low.setFilter(low);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_choice);
    m_title->setElides();
    m_pages->addWidget(makeAlerts());
    m_pages->addWidget(makeCurve());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_popup = new SearchPopup(context, m_catalogue, this);
    connect(m_popup, &SearchPopup::chosen, this, [this](const Product &product) { showProduct(product.sku); });
    connect(m_choice, &Segments::chosen, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        refresh();
        if (index == 1)
            m_search->setFocus();
    });
    connect(&m_low, &QAbstractItemModel::modelReset, this, &StockCard::retranslate);
    connect(&context.theme, &Theme::changed, this, &StockCard::restyle);
    restyle();
    retranslate();
}

StockCard::~StockCard() = default;

QWidget *StockCard::makeAlerts()
{
    m_alertPages = new QStackedWidget;
    m_alerts = new TableView(m_context.theme, 42);
    m_alerts->setObjectName(QStringLiteral("alerts"));
    m_noAlerts = new ThemedLabel(m_context.theme, Type::Body, Token::Dim);
    m_noAlerts->setAlignment(Qt::AlignCenter);
    m_noAlerts->setWordWrap(true);
    m_alerts->setModel(&m_low);
    m_alerts->setItemDelegate(new AlertDelegate(m_context, m_alerts));
    m_alerts->horizontalHeader()->hide();
    for (int column = 0; column < ProductModel::ColumnCount; ++column)
        m_alerts->setColumnHidden(column, column != ProductModel::Name && column != ProductModel::State);
    m_alerts->horizontalHeader()->setSectionResizeMode(ProductModel::Name, QHeaderView::Stretch);
    m_alerts->horizontalHeader()->setSectionResizeMode(ProductModel::State, QHeaderView::Fixed);
    m_alertPages->addWidget(m_alerts);
    m_alertPages->addWidget(m_noAlerts);
    connect(m_alerts, &TableView::chosen, this, [this](const QModelIndex &index) {
        if (const ProductRow *row = m_low.rowAt(index.row()))
            Q_EMIT stockWanted(row->product.sku);
    });
    return m_alertPages;
}

QWidget *StockCard::makeCurve()
{
    const Theme &theme = m_context.theme;
    auto *page = new QWidget;
    m_search = new QLineEdit;
    m_twin = new IconButton(theme, QStringLiteral("table-2"));
    m_twin->setCheckable(true);
    m_name = new ThemedLabel(theme, Type::Body, Token::Text, QFont::Medium);
    m_name->setElides();
    m_quantity = new ThemedLabel(theme, Type::Body, Token::Text, QFont::Bold);
    m_chart = new TimeChart([this](double value) {
        return m_context.language.text().quantity(Quantity::fromMilli(qRound64(value * 1000)));
    });
    m_chart->setStepped(true);
    m_table = new TableView(theme, 34);
    m_table->setModel(&m_values);
    m_table->setItemDelegate(new RowDelegate(theme, m_table));
    m_hint = new ThemedLabel(theme, Type::Body, Token::Dim);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_curvePages = new QStackedWidget;
    m_curvePages->addWidget(m_hint);
    m_curvePages->addWidget(m_chart);
    m_curvePages->addWidget(m_table);
    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_twin);
    auto *second = new QHBoxLayout;
    second->addWidget(m_name, 1);
    second->addWidget(m_quantity);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_curvePages, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) { m_popup->search(text.trimmed(), popupRoom()); });
    connect(m_twin, &QAbstractButton::toggled, this, [this] {
        turn();
        retranslate();
    });
    return page;
}

void StockCard::restyle()
{
    m_chart->setColours(ChartCard::coloursOf(m_context.theme));
    m_search->setFixedHeight(m_context.theme.px(36));
    const int wide = qMax(Chip::sizeOf(m_context.theme, ProductModel::tr("Negative")).width(), Chip::sizeOf(m_context.theme, ProductModel::tr("Below minimum")).width());
    m_alerts->horizontalHeader()->resizeSection(ProductModel::State, wide + 20);
}

void StockCard::retranslate()
{
    m_low.setStyle(m_context.language.style());
    m_title->setText(tr("Stock"));
    m_choice->setTexts({tr("Alerts %1").arg(m_low.total()), tr("Product")});
    m_alerts->setAccessibleName(tr("Products under their minimum"));
    m_noAlerts->setText(tr("Nothing is under its minimum."));
    m_alertPages->setCurrentWidget(m_low.total() > 0 ? static_cast<QWidget *>(m_alerts) : m_noAlerts);
    m_search->setPlaceholderText(tr("Scan, or type a name"));
    m_search->setAccessibleName(tr("Product whose stock is shown"));
    m_table->setAccessibleName(tr("Stock over the last day"));
    m_chart->setAccessibleName(tr("Stock over the last day"));
    m_twin->setIconName(m_twin->isChecked() ? QStringLiteral("chart-area") : QStringLiteral("table-2"));
    m_twin->setName(m_twin->isChecked() ? tr("Stock as a chart") : tr("Stock as a table"));
    if (!m_product)
        say(tr("Scan a product, type its name, or choose one of the top list: its stock is drawn here as it changes."));
    restyle();
    refresh();
}

bool StockCard::isCurve() const
{
    return m_pages->currentIndex() == 1;
}

void StockCard::showAlerts()
{
    m_choice->setCurrent(0);
    m_pages->setCurrentIndex(0);
}

void StockCard::showProduct(const Sku &sku)
{
    const auto product = m_catalogue.product(sku);
    m_popup->hide();
    m_search->clear();
    m_choice->setCurrent(1);
    m_pages->setCurrentIndex(1);
    if (!product)
        return;
    m_product = product;
    m_chart->reset();
    refresh();
}

bool StockCard::enterCode(const QString &code)
{
    const CodeOwner owner = codeOwner(m_codes, m_catalogue, code);
    if (owner.product) {
        showProduct(owner.product->sku);
        return true;
    }
    m_choice->setCurrent(1);
    m_pages->setCurrentIndex(1);
    m_product.reset();
    m_name->clear();
    m_quantity->clear();
    say(tr("No product has the code %1. Scan another, or type a name.").arg(withoutCardNumbers(owner.code, CardPlace::Codes)));
    return false;
}

void StockCard::say(const QString &text)
{
    m_hint->setText(text);
    turn();
}

void StockCard::turn()
{
    m_curvePages->setCurrentWidget(!m_product ? static_cast<QWidget *>(m_hint) : m_twin->isChecked() ? static_cast<QWidget *>(m_table) : m_chart);
}

void StockCard::calm()
{
    m_chart->reset();
    refresh();
}

void StockCard::refresh()
{
    if (!m_product || !isCurve())
        return;
    const FigureText text(m_context.language.style());
    const QDateTime now = m_clock.nowUtc();
    const StockView stock = m_catalogue.stock(m_product->sku);
    QList<TimeChart::Point> points;
    QList<QStringList> rows;
    for (const StockPoint &point : m_activity.stockCurve(m_product->sku, now.addSecs(-CurveSecs)))
        points.append({point.at, double(point.quantity.milli()) / 1000});
    for (auto point = points.crbegin(); point != points.crend(); ++point)
        rows.append({point->at.toLocalTime().toString(QStringLiteral("HH:mm:ss")), text.quantity(Quantity::fromMilli(qRound64(point->value * 1000)), m_product->unit)});
    const QDateTime begin = points.isEmpty() ? now : points.first().at;
    const QDateTime from = qBound(now.addSecs(-CurveSecs), begin, now);
    if (stock.isKnown)
        points.append({now, double(stock.quantity.milli()) / 1000});
    m_name->setText(m_product->name);
    m_quantity->setText(stock.isKnown ? text.quantity(stock.quantity, m_product->unit) : tr("not known"));
    m_chart->setWholeNumbers(m_product->unit == Unit::Piece);
    m_chart->setThreshold(m_product->minimum > Quantity() ? std::optional(double(m_product->minimum.milli()) / 1000) : std::nullopt);
    m_chart->setPoints(points, from, qMax(now, from.addSecs(LeastSecs))); // a curve that has just begun grows from the left
    m_chart->setAccessibleDescription(tr("%1: %2 now").arg(m_product->name, m_quantity->text()));
    m_values.setValues({tr("Time"), tr("Stock")}, rows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    turn();
}

QRect StockCard::popupRoom() const
{
    const QPoint below = m_search->mapTo(this, QPoint(0, m_search->height() + 2));
    return {10, below.y(), width() - 20, height() - below.y() - 6};
}

void StockCard::accept()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return;
    if (codeOwner(m_codes, m_catalogue, text).product)
        enterCode(text);
    else if (const auto found = m_popup->isVisible() ? m_popup->current() : std::nullopt)
        showProduct(found->sku);
    else
        enterCode(text);
}

bool StockCard::runKey(int key)
{
    switch (key) {
    case Qt::Key_Up: case Qt::Key_Down:
        if (!m_popup->isVisible())
            return false;
        m_popup->move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return: case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

bool StockCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && runKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_search && event->type() == QEvent::FocusOut)
        m_popup->hide();
    return Card::eventFilter(watched, event);
}

} // namespace mostrador
