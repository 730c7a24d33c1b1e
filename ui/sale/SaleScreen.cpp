// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/SaleScreen.h"
#include "models/domain/CodeEntry.h"
#include "models/items/StockAge.h"
#include "ui/favourites/FavouriteEditor.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaidPanel.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/sale/MissedCodes.h"
#include "ui/sale/PartPaid.h"
#include "ui/sale/QuickPanel.h"
#include "ui/sale/SearchPopup.h"
#include "ui/sale/TotalsFoot.h"
#include "ui/sale/lines/CartTable.h"
#include "ui/sale/lines/LastItem.h"
#include "ui/sale/panels/SalePanels.h"
#include "ui/sale/parked/ParkedChip.h"
#include "ui/sale/parked/ParkedPanel.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/UndoBar.h"
#include "ui/widgets/Veil.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace mostrador {

using Phase = SaleController::Phase;

static constexpr int AgeingMs = 30'000;

SaleScreen::SaleScreen(const Context &context, const Needs &needs, QWidget *parent)
    : Screen(context, parent), m_sale(needs.sale), m_catalogue(needs.catalogue), m_till(needs.till), m_documents(needs.documents), m_sync(needs.sync),
      m_pricing(needs.pricing), m_clock(needs.clock), m_edits(needs.sale, context.language), m_cards(needs.cards), m_printing(needs.printing),
      m_model(needs.catalogue, needs.till, needs.clock), m_favourites(new FavouriteBoard(needs.catalogue, needs.settings, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 62);
    left->addWidget(makeLeft(), 1);
    auto *lines = new QWidget;
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    left->insertWidget(0, lines);
    row->addWidget(makeRight(), 37);
    m_popup = new SearchPopup(context, m_catalogue, m_left);
    const PriceOf priceOf = [this](const Product &product) { return m_sale.priceOf(product); };
    m_quick->setPrices(priceOf);
    m_popup->setPrices(priceOf);
    m_veil = new Veil(m_left);
    m_code->edit()->installEventFilter(this);
    connect(m_code->edit(), &QLineEdit::textEdited, this, &SaleScreen::searchFor);
    connect(m_popup, &SearchPopup::chosen, this, &SaleScreen::pick);
    connect(m_veil, &Veil::clicked, this, [this] { m_sale.next(); });
    connect(m_undo, &UndoBar::undone, this, [this] { run(QStringLiteral("sale.undo")); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const CartLine *line = m_model.lineAt(index.row());
        if (line && !m_weighing)
            m_sale.select(line->id);
        m_code->setFocus();
    });
    connectQuick();
    connect(m_partPaid, &PartPaid::changed, this, [this] { m_quick->setReceived(m_sale.settlement().received()); });
    connect(m_paid, &PaidPanel::nextWanted, this, [this] { stepBack(); });
    connect(&context.theme, &Theme::changed, this, &SaleScreen::layoutColumns);
    connect(&context.language, &Language::changed, this, [this] { m_model.setStyle(this->context().language.style()); });
    connect(&m_sync, &SyncControl::statusChanged, this, &SaleScreen::refreshSelection);
    connect(&m_till, &Till::stockChanged, this, &SaleScreen::refreshSelection);
    connect(&m_ageing, &QTimer::timeout, this, &SaleScreen::refreshSelection);
    m_ageing.start(AgeingMs);
    m_edits.setApprovals(needs.approvals);
    m_sale.setApprovals(needs.approvals);
    m_model.setStyle(context.language.style());
    connectSale();
    connectPanels(needs);
    if (needs.parking)
        addParking(*needs.parking);
    retranslate();
    refreshCart();
}

SaleScreen::~SaleScreen() = default;

QWidget *SaleScreen::makeLeft()
{
    m_left = new QWidget;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(14, 14, 14, 0);
    upper->setSpacing(10);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    m_code = new CodeField(theme());
    m_parkedChip = new ParkedChip(context());
    entry->addWidget(m_code, 1);
    entry->addWidget(m_parkedChip);
    m_notice = new NoticeStrip(theme());
    m_notice->setRounded(true);
    giveKeys(m_notice);
    m_missed = new MissedCodes(context(), this);
    connect(m_missed, &MissedCodes::closed, this, [this] { m_code->setFocus(); });
    m_partPaid = new PartPaid(context(), m_sale, this);
    m_last = new LastItem(context());
    auto *card = new Card(theme());
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    m_list = new QStackedWidget;
    m_empty = new EmptyState(theme(), QStringLiteral("scan-barcode"));
    m_table = new CartTable(context(), m_model);
    m_list->addWidget(m_empty);
    m_list->addWidget(m_table);
    inner->addWidget(m_list);
    m_undo = new UndoBar(theme());
    upper->addLayout(entry);
    upper->addWidget(m_notice);
    upper->addWidget(m_missed->strip());
    upper->addWidget(m_partPaid->strip());
    upper->addWidget(m_last);
    upper->addWidget(card, 1);
    upper->addWidget(m_undo);
    m_foot = new TotalsFoot(context());
    column->addLayout(upper, 1);
    column->addWidget(m_foot);
    return m_left;
}

QWidget *SaleScreen::makeRight()
{
    auto *panel = new Panel(theme(), Token::Surface);
    panel->setLine(Qt::LeftEdge);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    m_right = new QStackedWidget;
    m_quick = new QuickPanel(context(), m_catalogue, m_till, *m_favourites);
    connect(&m_sale, &SaleController::rulesChanged, m_quick, &QuickPanel::pricesChanged);
    m_payment = new PaymentPanel(context(), m_sale, m_cards);
    m_paid = new PaidPanel(context(), m_documents, m_sync);
    m_right->addWidget(m_quick);
    m_right->addWidget(m_payment);
    m_right->addWidget(m_paid);
    if (m_cards)
        m_right->addWidget(m_card = new CardView(context(), *m_cards, m_sale));
    column->addWidget(m_right);
    return panel;
}

void SaleScreen::connectSale()
{
    if (m_cards)
        connectCards();
    connect(&m_sale, &SaleController::cartChanged, this, &SaleScreen::refreshCart);
    connect(&m_sale, &SaleController::selectionChanged, this, &SaleScreen::refreshSelection);
    connect(&m_sale, &SaleController::phaseChanged, this, &SaleScreen::showPhase);
    connect(&m_sale, &SaleController::undoOffered, this, [this](const Words &what) {
        m_undo->offer(
            what, [] { return tr("Undo"); }, context().shortcuts.keyText(QStringLiteral("sale.undo")));
    });
    connect(&m_sale, &SaleController::repriced, this, [this](const QStringList &names, bool leftPayment, const QList<UnitPrice> &was) {
        m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("tag"), [this, names, leftPayment, was] {
            QStringList changed;
            for (int i = 0; i < names.size(); ++i)
                changed.append(tr("%1 (was %2)").arg(names[i], context().language.text().withSymbol(was.value(i).rounded())));
            const QString list = changed.join(QStringLiteral(", "));
            if (names.isEmpty())
                return leftPayment ? tr("The promotions of the shop changed. The sale has the new prices: tell the customer and charge again.")
                                   : tr("The promotions of the shop changed. The sale has the new prices.");
            return leftPayment ? tr("The price of %1 changed. The sale has the new price: tell the customer and charge again.").arg(list)
                               : tr("The price of %1 changed. The sale has the new price.").arg(list);
        });
    });
    connect(&m_sale, &SaleController::restored, this, [this] {
        const auto words = [] { return tr("We recovered the sale in progress."); };
        m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("history"), words,
                       {{[] { return tr("Close"); },
                         [this] {
            m_notice->clear();
            m_code->setFocus();
                         }}});
    });
    connect(&m_sale, &SaleController::notCharged, this, &SaleScreen::refuse);
    connect(&m_sale, &SaleController::troubled, this, [this](const QString &message) {
        m_notice->show(NoticeStrip::Kind::Bad, QStringLiteral("octagon-alert"), message);
        m_refusal = m_notice->last();
    });
    connect(&m_sale, &SaleController::failed, this, [this](const QString &message) { m_payment->setMessage(message); });
    connect(&m_sale, &SaleController::committed, this, [this](const CommittedSale &sale) { m_paid->show(sale, false); });
}

void SaleScreen::connectPanels(const Needs &needs)
{
    m_panels = new SalePanels(context(), {needs.catalogue, needs.till, needs.sync, needs.customers, needs.pricing, needs.clock, needs.sale.codes()}, m_edits, *m_right);
    m_panels->setParent(this);
    connect(m_panels, &SalePanels::closed, this, &SaleScreen::showPhase);
    connect(m_panels, &SalePanels::refused, this, &SaleScreen::refuse);
    connect(m_panels, &SalePanels::added, this, [this](const Product &product) {
        pick(product);
        if (m_panels->current())
            m_panels->current()->focusField();
    });
}

void SaleScreen::setShop(const QString &shop, const QString &till)
{
    m_paid->setShop(shop, till);
}

/// Of the list that is chosen by hand, or is the customer's; empty: none.
QString SaleScreen::listName() const
{
    const QString id = m_sale.cart().priceList();
    const QString name = m_pricing.listName(id);
    return name.isEmpty() ? id : name;
}

void SaleScreen::activated()
{
    leaveParked();
    if (m_cards)
        m_cards->serve(m_sale);
    if (isCardInFront())
        m_card->open();
    else if (m_sale.phase() == Phase::Paying)
        m_payment->resume();
    else
        m_code->setFocus();
}

void SaleScreen::setPlaceholder()
{
    const CartLine *line = m_quantityOf ? m_sale.cart().line(m_quantityOf) : nullptr;
    if (line && m_weighing)
        m_code->setPlaceholder({tr("Weight of %1 in %2, then Enter").arg(line->product.name, toWire(line->product.unit)),
                                tr("Weight in %1").arg(toWire(line->product.unit))});
    else if (line)
        m_code->setPlaceholder({tr("Quantity of %1, then Enter").arg(line->product.name), tr("Quantity, then Enter")});
    else if (m_byName)
        m_code->setPlaceholder({tr("Name of the product")});
    else
        m_code->setPlaceholder({tr("Scan, or type a code, a name or 3*code"), tr("Code, name or 3*code"), tr("Code or name")});
}

void SaleScreen::retranslate()
{
    m_empty->setTexts(tr("Ready to sell. Scan a product."),
                      {tr("Type part of a name to search."), tr("3*code rings up three."), tr("%1 shows every key.").arg(context().shortcuts.keyText(QStringLiteral("help")))});
    m_table->setAccessibleName(tr("Lines of the sale"));
    m_model.retranslate();
    m_quick->retranslate();
    if (m_favouriteEditor)
        m_favouriteEditor->retranslate();
    m_payment->retranslate();
    if (m_card)
        m_card->retranslate();
    m_paid->retranslate();
    m_panels->retranslate();
    m_foot->retranslate();
    m_last->retranslate();
    m_parkedChip->retranslate();
    if (m_parked)
        m_parked->retranslate();
    setPlaceholder();
    refreshSelection();
}

/// The right column is never under 420 px, and wider for larger type as long as the left one keeps half.
void SaleScreen::layoutColumns()
{
    m_right->parentWidget()->setMinimumWidth(qMax(420, qMin(theme().px(430), width() / 2)));
    m_parkedChip->setShort(m_left->width() < theme().px(460));
}

void SaleScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    layoutColumns();
}

void SaleScreen::refreshCart()
{
    if (m_quantityOf && !m_sale.cart().line(m_quantityOf))
        leaveQuantity(); // its line went
    m_undo->dismiss();   // it is offered after the change that it undoes: another one is what the key undoes now
    m_model.setCart(m_sale.cart());
    m_list->setCurrentWidget(m_sale.cart().isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_foot->setCart(m_sale.cart());
    m_quick->setCart(m_sale.cart());
    m_code->setList(listName());
    m_table->setCart(m_sale.cart());
    refreshSelection();
}

void SaleScreen::refreshSelection()
{
    const int row = m_model.rowOf(m_sale.selected());
    if (row < 0) {
        m_table->clearSelection();
        m_last->clear();
        return;
    }
    m_table->choose(row);
    const StockAge age = StockAge::of(m_model.stockAt(row), m_sync.status());
    m_last->setLine(*m_model.lineAt(row), m_model.stockAt(row), age.words(m_clock.nowUtc()), age.isLive);
}

void SaleScreen::showPhase()
{
    m_oldReceipt = false;
    m_popup->hide();
    m_veil->setVisible(m_sale.phase() != Phase::Selling);
    m_veil->raise();
    switch (m_sale.phase()) {
    case Phase::Selling:
        if (m_sale.cart().isEmpty())
            m_missed->close(); // it was the last customer's
        m_right->setCurrentWidget(m_quick);
        m_code->setFocus();
        break;
    case Phase::Paying:
        m_undo->dismiss();
        leaveQuantity(); // what was left in the code box is no part of the payment
        m_right->setCurrentWidget(m_payment);
        m_payment->open();
        break;
    case Phase::Committing:
        break;
    case Phase::Paid:
        m_missed->passedOver();
        m_notice->clear();
        m_right->setCurrentWidget(m_paid);
        m_code->edit()->clear();
        m_code->setFocus();
        break;
    }
    if (m_sale.phase() == Phase::Selling || m_sale.phase() == Phase::Paying)
        showCard();
}

} // namespace mostrador
