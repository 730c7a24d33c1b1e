// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockDrawer.h"
#include "models/items/StockText.h"
#include "ui/charts/TimeChart.h"
#include "ui/products/ProductDelegate.h"
#include "ui/products/ProductHead.h"
#include "ui/stock/AdjustPanel.h"
#include "ui/stock/MovementList.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include <QGridLayout>
#include <QStackedWidget>

namespace mostrador {

static constexpr int CurveDays = 7;
static constexpr int LeastCurveSecs = 600;

StockDrawer::StockDrawer(const Context &context, const Needs &needs, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_needs(needs), m_pages(new QStackedWidget),
      m_empty(new EmptyState(context.theme, QStringLiteral("package-search"))), m_product(new QWidget), m_head(new ProductHead(context.theme)),
      m_stock(new ThemedLabel(context.theme, Type::LastItem, Token::Text, QFont::Medium)), m_minimum(new ThemedLabel(context.theme, Type::LastItem)),
      m_price(new ThemedLabel(context.theme, Type::LastItem)), m_state(new Chip(context.theme)), m_age(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_lower(new QStackedWidget), m_adjust(new AdjustPanel(context, needs.till, needs.approvals))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(15, 13, 15, 15);
    outer->addWidget(m_pages);
    auto *column = new QVBoxLayout(m_product);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_figures = makeFigures();
    m_lower->addWidget(makeDetails());
    m_lower->addWidget(m_adjust);
    column->addWidget(m_head);
    column->addWidget(m_figures);
    column->addWidget(m_lower, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_product);
    connect(m_toAdjust, &QAbstractButton::clicked, this, &StockDrawer::adjustWanted);
    connect(m_toProduct, &QAbstractButton::clicked, this, &StockDrawer::productWanted);
    connect(m_adjust, &AdjustPanel::cancelled, this, &StockDrawer::stopAdjusting);
    connect(m_adjust, &AdjustPanel::saved, this, [this](const Sku &sku) {
        stopAdjusting();
        Q_EMIT adjusted(sku);
    });
    connect(&context.theme, &Theme::changed, this, &StockDrawer::recolour);
    recolour();
    retranslate();
}

QWidget *StockDrawer::makeFigures()
{
    auto *figures = new QWidget;
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    ThemedLabel *const values[] = {m_stock, m_minimum, m_price};
    for (int i = 0; i < 3; ++i) {
        m_titles[i] = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
        grid->addWidget(m_titles[i], 0, i);
        grid->addWidget(values[i], 1, i);
    }
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 5);
    grid->addWidget(m_state, 2, 0, 1, 3);
    grid->addWidget(m_age, 3, 0, 1, 3);
    grid->setRowMinimumHeight(2, 0);
    m_age->setWordWrap(true);
    return figures;
}

QWidget *StockDrawer::makeDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_curveTitle = new ThemedLabel(m_context.theme, Type::Label, Token::Dim, QFont::Medium);
    m_curve = new TimeChart([this](double value) { return m_context.language.text().quantity(Quantity::fromMilli(qRound64(value * 1000))); });
    m_curve->setStepped(true);
    m_movementsTitle = new ThemedLabel(m_context.theme, Type::Label, Token::Dim, QFont::Medium);
    m_movements = new MovementList(m_context);
    m_toProduct = new KeyButton(m_context.theme, KeyButton::Look::Plain);
    m_toAdjust = new KeyButton(m_context.theme, KeyButton::Look::Primary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_toProduct, 1);
    foot->addWidget(m_toAdjust, 1);
    column->addWidget(m_curveTitle);
    column->addWidget(m_curve, 2);
    column->addSpacing(2);
    column->addWidget(m_movementsTitle);
    column->addWidget(m_movements, 1);
    column->addLayout(foot);
    return details;
}

void StockDrawer::recolour()
{
    const Theme &theme = m_context.theme;
    m_curve->setMinimumHeight(theme.control(84));
    m_curve->setMaximumHeight(theme.control(132));
    m_curve->setColours({theme.color(Token::Accent), theme.color(Token::AccentSoft), theme.color(Token::Line), theme.color(Token::Dim),
                         theme.color(Token::Warn), theme.color(Token::Surface), theme.font(Type::Tiny)});
}

void StockDrawer::show(const Sku &sku)
{
    if (m_row && m_row->product.sku == sku)
        return refresh();
    stopAdjusting();
    m_row = sku.isEmpty() ? std::nullopt : m_needs.catalogue.row(sku);
    m_curve->reset();
    refresh();
}

void StockDrawer::refresh()
{
    if (m_row)
        m_row = m_needs.catalogue.row(m_row->product.sku);
    m_pages->setCurrentWidget(m_row ? m_product : static_cast<QWidget *>(m_empty));
    if (!m_row)
        return;
    refreshFigures();
    if (isAdjusting())
        return m_adjust->setRow(*m_row);
    refreshCurve();
    m_movements->setMovements(m_needs.activity.ownMovements(m_row->product.sku, MovementList::Most), m_row->product.unit, m_needs.clock.nowUtc());
    giveWay();
}

void StockDrawer::refreshFigures()
{
    const MoneyText text = m_context.language.text();
    const Product &product = m_row->product;
    const StockView &stock = m_row->stock;
    const QString code = product.gtins.isEmpty() ? product.sku : product.gtins.first().shortest();
    m_head->setTexts(product.name, product.category.isEmpty() ? code : QStringLiteral("%1 · %2").arg(code, product.category));
    m_stock->setText(stock.isKnown ? stockText(text, stock.quantity, product.unit) : QStringLiteral("–"));
    m_stock->setToken(stock.isKnown && stock.quantity.isNegative() ? Token::Bad : Token::Text);
    m_minimum->setText(product.minimum.isZero() ? QStringLiteral("–") : stockText(text, product.minimum, product.unit));
    m_price->setText(text.price(product.price));
    const auto condition = ProductModel::conditionOf(*m_row);
    m_state->set(ProductDelegate::kindOf(condition), ProductModel::stateText(condition));
    const QString age = ageText();
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
    m_age->setToken(m_needs.sync.status().state == SyncStatus::State::Offline ? Token::Warn : Token::Dim);
}

QString StockDrawer::ageText() const
{
    const bool offline = m_needs.sync.status().state == SyncStatus::State::Offline;
    if (!m_row || !m_row->stock.isKnown || (!offline && m_row->stock.soldSince.isZero()))
        return {};
    const MoneyText text = m_context.language.text();
    const QDateTime asOf = m_row->stock.asOf.toLocalTime();
    const bool today = asOf.date() == m_needs.clock.nowUtc().toLocalTime().date();
    const QString at = asOf.isValid() ? asOf.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm")) : QString();
    const Quantity sold = m_row->stock.soldSince;
    if (at.isEmpty())
        return tr("The hub has not told its figure yet: only this till's movements.");
    if (sold.isZero())
        return tr("As of %1").arg(at);
    return sold.isNegative() ? tr("As of %1, %2 added here since").arg(at, stockText(text, -sold, m_row->product.unit)) : tr("As of %1, %2 taken here since").arg(at, stockText(text, sold, m_row->product.unit));
}

void StockDrawer::refreshCurve()
{
    const QDateTime now = m_needs.clock.nowUtc();
    QDateTime from = now.addDays(-CurveDays);
    const auto known = m_needs.activity.stockCurve(m_row->product.sku, from);
    QList<TimeChart::Point> points;
    for (const StockPoint &point : known)
        points.append({qMin(point.at, now), double(point.quantity.milli()) / 1000.0});
    const bool whole = !points.isEmpty() && points.first().at <= from;
    QDateTime to = now;
    if (!points.isEmpty() && !whole) { // a curve that has just begun grows from the left; what is to come stays free
        from = points.first().at;
        to = qMax(now, from.addSecs(LeastCurveSecs));
    }
    if (m_row->stock.isKnown)
        points.append({now, double(m_row->stock.quantity.milli()) / 1000.0});
    const bool today = from.toLocalTime().date() == now.toLocalTime().date();
    const QString since = from.toLocalTime().toString(today ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm"));
    m_curveTitle->setText(whole || points.isEmpty() ? tr("Last %1 days").arg(CurveDays) : tr("Since %1").arg(since));
    m_curve->setWholeNumbers(!m_row->product.isWeighed());
    m_curve->setPoints(points, from, to);
    m_curve->setThreshold(m_row->product.minimum.isZero() ? std::nullopt : std::optional(double(m_row->product.minimum.milli()) / 1000.0));
}

/// Where larger type leaves no room for all, the curve goes first and then the movements: the figures say the most.
void StockDrawer::giveWay()
{
    if (isAdjusting() || !m_row)
        return;
    const QWidgetList groups[] = {{m_curveTitle, m_curve}, {m_movementsTitle, m_movements}};
    const int room = contentsRect().height() - 28;
    const auto high = [this](const QWidgetList &group) {
        int sum = 0;
        for (const QWidget *widget : group)
            sum += qMax(widget->minimumSizeHint().height(), widget->minimumHeight()) + 8;
        return sum;
    };
    int need = m_head->height() + m_figures->sizeHint().height() + m_toAdjust->sizeHint().height() + 28;
    if (m_age->isVisibleTo(m_figures))
        need += m_age->heightForWidth(contentsRect().width() - 30) - m_age->sizeHint().height();
    const bool movements = need + high(groups[1]) <= room;
    const bool curve = movements && need + high(groups[1]) + high(groups[0]) + 2 <= room;
    for (QWidget *widget : groups[0])
        widget->setVisible(curve);
    for (QWidget *widget : groups[1])
        widget->setVisible(movements);
}

void StockDrawer::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveWay();
}

bool StockDrawer::isAdjusting() const
{
    return m_row && m_lower->currentWidget() == m_adjust;
}

bool StockDrawer::startAdjusting()
{
    if (!m_row)
        return false;
    m_figures->hide();
    m_lower->setCurrentWidget(m_adjust);
    m_adjust->open(*m_row);
    return true;
}

bool StockDrawer::stopAdjusting()
{
    if (m_lower->currentWidget() != m_adjust)
        return false;
    m_lower->setCurrentIndex(0);
    m_figures->show();
    refresh();
    return true;
}

void StockDrawer::retranslate()
{
    m_empty->setTexts(tr("No product chosen"), {tr("Choose one in the list, or scan it.")});
    const QString titles[] = {tr("Stock"), tr("Minimum"), tr("Price")};
    for (int i = 0; i < 3; ++i)
        m_titles[i]->setText(titles[i]);
    m_movementsTitle->setText(tr("Movements of this till"));
    m_curve->setAccessibleName(tr("Stock over time"));
    m_movements->retranslate();
    m_adjust->retranslate();
    m_toProduct->setText(tr("Product"));
    m_toProduct->setKey(m_context.shortcuts.keyText(QStringLiteral("stock.product")));
    m_toAdjust->setText(tr("Adjust"));
    m_toAdjust->setKey(m_context.shortcuts.keyText(QStringLiteral("stock.adjust")));
    refresh();
}

} // namespace mostrador
