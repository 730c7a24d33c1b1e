// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockScreen.h"
#include "models/domain/payment/CardNumber.h"
#include "models/items/StockText.h"
#include "models/services/CodeReader.h"
#include "ui/products/ProductTable.h"
#include "ui/stock/AdjustPanel.h"
#include "ui/stock/ReasonText.h"
#include "ui/stock/StockDrawer.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace mostrador {

StockScreen::StockScreen(const Context &context, const Needs &needs, QWidget *parent) : Screen(context, parent), m_needs(needs)
{
    makeLayout();
    m_search->installEventFilter(this);
    m_table->setSearch(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &StockScreen::applyFilter);
    connect(m_filters, &FilterChips::chosen, this, &StockScreen::setFilter);
    connect(m_sort, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("stock.sort")); });
    connect(m_table, &ProductTable::skuChanged, m_drawer, &StockDrawer::show);
    connect(m_table, &TableView::chosen, this, [this] { run(QStringLiteral("stock.adjust")); });
    connect(m_drawer, &StockDrawer::adjustWanted, this, [this] { run(QStringLiteral("stock.adjust")); });
    connect(m_drawer, &StockDrawer::productWanted, this, [this] { run(QStringLiteral("stock.product")); });
    connect(m_drawer, &StockDrawer::adjusted, this, &StockScreen::adjusted);
    connect(&m_drawer->adjust(), &AdjustPanel::cancelled, this, &StockScreen::activated);
    connect(m_undo, &UndoBar::undone, this, &StockScreen::undo);
    connect(&context.theme, &Theme::changed, this, &StockScreen::layoutDrawer);
    connectNews();
    m_drawer->show(m_table->sku());
    retranslate();
    applyFilter();
}

void StockScreen::makeLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    m_heading = new ThemedLabel(theme(), Type::Title, Token::Text, QFont::Medium);
    m_search = new SearchBox(theme());
    m_filters = new FilterChips(theme());
    m_sort = new LinkButton(theme(), Token::Accent);
    m_notice = new NoticeStrip(theme());
    m_notice->setRounded(true);
    giveKeys(m_notice);
    m_undo = new UndoBar(theme());
    m_table = new ProductTable(context(), m_needs.catalogue, m_needs.till, ProductTable::Purpose::Stock);
    m_empty = new EmptyState(theme(), QStringLiteral("boxes"));
    m_drawer = new StockDrawer(context(), {m_needs.catalogue, m_needs.activity, m_needs.till, m_needs.sync, m_needs.clock, m_needs.approvals});
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_filters);
    choices->addStretch(1);
    choices->addWidget(m_sort);
    auto *card = new Card(theme());
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    m_list = new QStackedWidget;
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    inner->addWidget(m_list);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_notice);
    left->addWidget(card, 1);
    left->addWidget(m_undo);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addWidget(m_drawer);
    column->addLayout(head);
    column->addLayout(choices);
    column->addLayout(row, 1);
}

void StockScreen::connectNews()
{
    const auto touched = [this](const QSet<QString> &skus) {
        refreshCounts();
        if (skus.contains(m_table->sku()))
            m_drawer->refresh();
    };
    connect(&m_needs.till, &Till::stockChanged, this, touched);
    connect(&m_needs.till, &Till::productsChanged, this, touched);
    connect(&m_needs.till, &Till::everythingChanged, this, [this] {
        refreshCounts();
        m_drawer->refresh();
    });
    connect(&m_needs.sync, &SyncControl::statusChanged, m_drawer, &StockDrawer::refresh);
    connect(&m_table->products(), &ProductModel::reloaded, this, [this] {
        m_list->setCurrentWidget(m_table->products().rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
        refreshCounts();
    });
    connect(&m_second, &QTimer::timeout, this, [this] { m_table->products().setNow(m_needs.clock.nowUtc()); });
    m_second.setInterval(1000);
}

void StockScreen::showEvent(QShowEvent *event)
{
    m_table->products().setNow(m_needs.clock.nowUtc());
    m_second.start();
    Screen::showEvent(event);
}

void StockScreen::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Screen::hideEvent(event);
}

void StockScreen::layoutDrawer()
{
    const int wide = qBound(300, theme().px(300), qMax(300, (width() - 54) * 45 / 100));
    m_drawer->setFixedWidth(wide);
    m_search->setFixedWidth(wide);
}

void StockScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    layoutDrawer();
}

void StockScreen::activated()
{
    if (m_drawer->isAdjusting())
        return;
    m_search->setFocus();
    m_search->selectAll();
}

void StockScreen::setFilter(int filter)
{
    m_filters->setCurrent(filter);
    applyFilter();
}

void StockScreen::applyFilter()
{
    ProductFilter filter = m_table->products().filter();
    filter.text = m_search->text();
    filter.lowOnly = m_filters->current() == Low;
    filter.negativeOnly = m_filters->current() == Negative;
    m_notice->clear();
    m_table->setFilter(filter);
    showEmpty();
}

void StockScreen::showEmpty()
{
    const ProductFilter &filter = m_table->products().filter();
    const bool found = !filter.text.trimmed().isEmpty();
    m_empty->setTexts(found ? tr("Nothing here has this name or code.") : tr("Nothing to see here."),
                      {found ? tr("Esc empties the search.") : filter.lowOnly ? tr("No product is below its minimum, and none is negative.")
                           : filter.negativeOnly ? tr("No product has negative stock.") : tr("Products arrive from the hub, or are created under Products.")});
}

void StockScreen::refreshCounts()
{
    ProductFilter filter;
    const int all = m_needs.catalogue.count(filter);
    filter.lowOnly = true;
    const int low = m_needs.catalogue.count(filter);
    filter.lowOnly = false;
    filter.negativeOnly = true;
    const int negative = m_needs.catalogue.count(filter);
    const Shortcuts &keys = context().shortcuts;
    m_filters->setChoices({{tr("All %1").arg(all), keys.keyText(QStringLiteral("stock.all"))},
                           {tr("Alerts %1").arg(low), keys.keyText(QStringLiteral("stock.low"))},
                           {tr("Negative %1").arg(negative), keys.keyText(QStringLiteral("stock.negative"))}});
}

void StockScreen::showSort()
{
    const ProductModel &model = m_table->products();
    const QString by = model.headerData(model.sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_sort->setText(tr("Order: %1 %2 · %3").arg(by.toLower(), model.filter().descending ? QStringLiteral("▼") : QStringLiteral("▲"),
                                               context().shortcuts.keyText(QStringLiteral("stock.sort"))));
    m_sort->updateGeometry();
}

void StockScreen::show(const Sku &sku)
{
    m_notice->clear();
    if (m_table->select(sku))
        return;
    m_filters->setCurrent(All);
    m_search->clear();
    if (!m_table->select(sku)) {
        m_search->setText(sku); // among very many, the list shows it alone
        m_table->select(sku);
    }
}

/// Sent here for one product, or for nothing in particular: then for all that is low.
void StockScreen::asked(const QString &argument)
{
    if (!argument.isEmpty())
        return scanned(argument);
    m_drawer->stopAdjusting();
    m_search->clear();
    setFilter(Low);
    activated();
}

void StockScreen::scanned(const QString &code)
{
    m_drawer->stopAdjusting();
    m_search->clear();
    const CodeOwner owner = codeOwner(m_needs.codes, m_needs.catalogue, code);
    activated();
    if (owner.product)
        return show(owner.product->sku);
    QApplication::beep();
    const QString shown = withoutCardNumbers(owner.code, CardPlace::Codes);
    QList<NoticeStrip::Action> actions;
    if (shown == owner.code)
        actions.append({[] { return tr("Create the product"); },
                        [this, shown] {
            m_notice->clear();
            Q_EMIT goTo(QStringLiteral("package"), shown);
                        }});
    m_notice->show(
        NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), [shown] { return tr("We did not find the code %1.").arg(shown); }, actions);
}

void StockScreen::adjusted(const Sku &sku)
{
    const auto row = m_needs.catalogue.row(sku);
    const auto own = m_needs.activity.ownMovements(sku, 1);
    if (row && !own.isEmpty()) {
        const OwnMovement movement = own.first();
        m_opposite = StockMoved{sku, -movement.delta, StockReason::Correction, tr("Takes back: %1").arg(ReasonText::movement(movement)), {}};
        const QString name = row->product.name.size() > 40 ? row->product.name.left(39) + QStringLiteral("…") : row->product.name;
        const Words what([this, name, movement, row = *row] {
            const MoneyText text = context().language.text();
            const QString plus = movement.delta > Quantity() ? QStringLiteral("+") : QString();
            return tr("%1: %2 %3. Stock is %4.")
                .arg(name, ReasonText::movement(movement), plus + stockText(text, movement.delta, row.product.unit),
                     stockText(text, row.stock.quantity, row.product.unit));
        });
        m_undo->offer(
            what, [] { return tr("Undo"); }, context().shortcuts.keyText(QStringLiteral("stock.undo")));
        if (movement.delta.isZero())
            m_opposite.reset(); // a count that was right
    }
    activated();
}

void StockScreen::takeBack(const StockMoved &opposite)
{
    m_needs.till.move(opposite, this, [this, sku = opposite.sku](const Result<void> &result) {
        if (!result)
            return m_notice->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), result.error().message);
        const auto row = m_needs.catalogue.row(sku);
        if (row)
            m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [this, row = *row] {
                return tr("Taken back. Stock of %1 is %2.").arg(row.product.name, stockText(context().language.text(), row.stock.quantity, row.product.unit));
            });
    });
}

void StockScreen::undo()
{
    m_undo->dismiss();
    if (!m_opposite)
        return;
    const StockMoved opposite = *std::exchange(m_opposite, std::nullopt);
    whenAllowed(m_needs.approvals, {wanted::stock(opposite.sku, opposite.delta), opposite.note}, this, [this, opposite](const QString &) { takeBack(opposite); });
    activated();
}

bool StockScreen::runKey(const QKeyEvent &event)
{
    if (m_drawer->isAdjusting() && m_drawer->adjust().runKey(event))
        return true;
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("stock"));
    if (action.isEmpty() || (action == QLatin1String("stock.undo") && m_undo->isHidden()))
        return false;
    run(action);
    return true;
}

void StockScreen::run(const QString &action)
{
    if (action == QLatin1String("stock.search")) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (action == QLatin1String("stock.all") || action == QLatin1String("stock.low") || action == QLatin1String("stock.negative")) {
        setFilter(action == QLatin1String("stock.all") ? All : action == QLatin1String("stock.low") ? Low : Negative);
    } else if (action == QLatin1String("stock.sort")) {
        m_table->sortByNext();
        showSort();
    } else if (action == QLatin1String("stock.reverse")) {
        m_table->reverseSort();
        showSort();
    } else if (action == QLatin1String("stock.adjust")) {
        m_notice->clear();
        m_drawer->startAdjusting();
    } else if (action == QLatin1String("stock.product") && !m_table->sku().isEmpty()) {
        Q_EMIT goTo(QStringLiteral("package"), m_table->sku());
    } else if (action == QLatin1String("stock.undo")) {
        undo();
    }
}

void StockScreen::keyPressEvent(QKeyEvent *event)
{
    if (!runKey(*event))
        Screen::keyPressEvent(event);
}

bool StockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        const QString text = m_search->text().trimmed();
        if (!text.isEmpty() && (codeOwner(m_needs.codes, m_needs.catalogue, text).product || m_table->products().rowCount() == 0))
            scanned(text);
        else
            m_table->setFocus();
        return true;
    }
    return runKey(key);
}

bool StockScreen::stepBack()
{
    if (m_drawer->stopAdjusting()) {
        activated();
        return true;
    }
    if (m_notice->isVisible())
        m_notice->clear();
    else if (!m_search->text().isEmpty())
        m_search->clear();
    else if (m_filters->current() != All)
        setFilter(All);
    else
        return false;
    activated();
    return true;
}

void StockScreen::retranslate()
{
    m_heading->setText(tr("Stock"));
    m_search->setTexts(tr("Search or scan"), context().shortcuts.keyText(QStringLiteral("stock.search")));
    m_table->retranslate();
    m_drawer->retranslate();
    showEmpty();
    refreshCounts();
    showSort();
}

} // namespace mostrador
