// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/favourites/FavouriteEditor.h"
#include "models/domain/payment/CardNumber.h"
#include "models/services/CodeReader.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/sale/FavouriteGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>

namespace mostrador {

static constexpr int MostFound = 12;
static const char *const Actions[] = {"favourites.product", "favourites.colour", "favourites.earlier", "favourites.later",
                                      "favourites.remove",  "favourites.undo",   "favourites.page",    "favourites.shop"};

FavouriteEditor::FavouriteEditor(const Context &context, const Needs &needs, QWidget *parent)
    : QWidget(parent), m_context(context), m_catalogue(needs.catalogue), m_board(needs.board), m_codes(needs.codes), m_model(needs.catalogue),
      m_pages(new QStackedWidget), m_grid(new FavouriteGrid(context, needs.catalogue, needs.till, needs.board))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_pages);
    m_pages->addWidget(makeTiles());
    m_pages->addWidget(makeSearch());
    m_grid->setEditing(true);
    connect(m_grid, &FavouriteGrid::placeChosen, this, [this](int place) { choose(place); });
    connect(m_grid, &FavouriteGrid::held, this, [this](int place) { choose(place); });
    connect(m_grid, &FavouriteGrid::pagesChanged, this, &FavouriteEditor::showState);
    connect(&needs.board, &FavouriteBoard::changed, this, &FavouriteEditor::showState);
    retranslate();
}

QWidget *FavouriteEditor::makeTiles()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_title = new ThemedLabel(m_context.theme, Type::List, Token::Text, QFont::Bold);
    m_said = new ThemedLabel(m_context.theme, Type::Body, Token::Dim);
    m_said->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_said);
    column->addWidget(m_grid, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    for (int i = 0; i < int(std::size(Actions)); ++i) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain);
        const QString id = QString::fromLatin1(Actions[i]);
        connect(button, &QAbstractButton::clicked, this, [this, id] { run(id); });
        m_buttons.append(button);
        buttons->addWidget(button, i / 4, i % 4);
    }
    column->addLayout(buttons);
    m_done = new KeyButton(m_context.theme, KeyButton::Look::Primary);
    connect(m_done, &QAbstractButton::clicked, this, &FavouriteEditor::done);
    column->addWidget(m_done);
    return page;
}

QWidget *FavouriteEditor::makeSearch()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_searchTitle = new ThemedLabel(m_context.theme, Type::List, Token::Text, QFont::Bold);
    m_searchTitle->setWordWrap(true);
    m_search = new SearchBox(m_context.theme);
    m_search->setProperty("scanTarget", false);
    m_search->installEventFilter(this);
    m_found = new TableView(m_context.theme, 44);
    m_found->setModel(&m_model);
    m_found->setItemDelegate(new RowDelegate(m_context.theme, m_found));
    m_found->horizontalHeader()->hide();
    m_found->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_searchTitle);
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FavouriteEditor::search);
    connect(m_found, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const ProductRow *row = m_model.rowAt(index.row()))
            put(row->product.sku);
    });
    return page;
}

void FavouriteEditor::open(int place)
{
    m_pages->setCurrentIndex(0);
    say([] { return tr("Arrows choose a tile, Enter gives it a product. Everything counts at once."); });
    m_grid->setCurrent(place);
    showState();
}

bool FavouriteEditor::stepBack()
{
    if (m_pages->currentIndex() == 0)
        return false;
    m_pages->setCurrentIndex(0);
    m_grid->setCurrent(m_place);
    return true;
}

void FavouriteEditor::choose(int place, const QString &typed)
{
    m_place = place;
    const auto &tiles = m_board.layout().tiles();
    const auto product = place < tiles.size() ? m_catalogue.product(tiles[place].sku) : std::nullopt;
    const QString name = product ? product->name : QString();
    ask([name] { return name.isEmpty() ? tr("Product of the new tile") : tr("Another product instead of %1").arg(name); });
    m_pages->setCurrentIndex(1);
    m_search->setText(typed);
    search(typed);
    m_search->setFocus();
}

void FavouriteEditor::search(const QString &text)
{
    if (const QString shown = withoutCardNumbers(text, CardPlace::Codes); shown != text && !m_catalogue.byCode(text))
        return m_search->setText(shown); // which searches that
    m_model.setStyle(m_context.language.style());
    m_model.setText(text, MostFound);
    auto *header = m_found->horizontalHeader();
    header->setSectionResizeMode(SearchModel::Name, QHeaderView::Stretch);
    m_found->setColumnHidden(SearchModel::Code, true);
    m_found->setColumnHidden(SearchModel::Stock, true);
    m_found->setColumnWidth(SearchModel::Price, QFontMetrics(m_context.theme.font(Type::List)).horizontalAdvance(QStringLiteral("$ 1.000.000,00")) + 18);
    if (m_model.rowCount() > 0)
        m_found->selectRow(0);
}

void FavouriteEditor::put(const Sku &sku)
{
    FavouriteLayout layout = m_board.layout();
    const auto product = m_catalogue.product(sku);
    const QString name = product ? product->name : sku;
    if (!layout.put(m_place, sku)) {
        const bool full = layout.size() >= FavouriteLayout::MostTiles;
        return ask([name, full] { return full ? tr("There is no room for more favourites.") : tr("%1 has a tile already. Choose another.").arg(name); });
    }
    m_pages->setCurrentIndex(0);
    change(layout, m_place, [name] { return tr("%1 is a favourite.").arg(name); });
}

void FavouriteEditor::scanned(const QString &code)
{
    if (m_pages->currentIndex() == 0)
        choose(m_grid->current());
    const CodeOwner owner = codeOwner(&m_codes, m_catalogue, code);
    if (owner.product)
        return put(owner.product->sku);
    ask([shown = withoutCardNumbers(owner.code, CardPlace::Codes)] { return tr("We did not find the code %1.").arg(shown); });
}

void FavouriteEditor::change(const FavouriteLayout &layout, int place, const Words &said)
{
    m_board.set(layout);
    say(said);
    m_grid->setCurrent(place);
}

void FavouriteEditor::run(const QString &action)
{
    FavouriteLayout layout = m_board.layout();
    const int place = m_grid->current();
    const bool isTile = place < layout.size();
    if (action == QLatin1String("favourites.product"))
        return choose(place);
    if (action == QLatin1String("favourites.undo")) {
        m_board.undo();
        say([] { return tr("The last change was taken back."); });
        return m_grid->setCurrent(place);
    }
    if (action == QLatin1String("favourites.shop")) {
        m_board.setAsTheShop();
        say([] { return tr("The favourites are those of the shop."); });
        return m_grid->setCurrent(0);
    }
    if (action == QLatin1String("favourites.page"))
        return m_grid->turn(1);
    if (!isTile)
        return m_grid->setCurrent(place);
    const auto product = m_catalogue.product(layout.tiles()[place].sku);
    const QString name = product ? product->name : layout.tiles()[place].sku;
    if (action == QLatin1String("favourites.colour")) {
        layout.setColour(place, layout.tiles()[place].colour + 1); // after the last: by its category
        change(layout, place, [name] { return tr("%1 has another colour.").arg(name); });
    } else if (action == QLatin1String("favourites.remove")) {
        layout.remove(place);
        change(layout, place, [name] { return tr("%1 is no favourite any more.").arg(name); });
    } else {
        const int to = layout.move(place, action == QLatin1String("favourites.earlier") ? -1 : 1);
        change(layout, to, [name] { return tr("%1 was moved.").arg(name); });
    }
}

void FavouriteEditor::keyPressEvent(QKeyEvent *event)
{
    const QString action = m_context.shortcuts.actionFor(*event, QStringLiteral("favourites"));
    if (!action.isEmpty() && m_pages->currentIndex() == 0)
        return run(action);
    const QString text = event->text();
    const bool types = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (types && m_pages->currentIndex() == 0)
        return choose(m_grid->current(), text); // a name is being typed
    QWidget::keyPressEvent(event);
}

bool FavouriteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (m_model.rowCount() > 0)
            m_found->selectRow(qBound(0, m_found->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), m_model.rowCount() - 1));
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (const ProductRow *row = m_model.rowAt(m_found->currentIndex().row()))
        put(row->product.sku);
    return true;
}

void FavouriteEditor::say(const Words &words)
{
    m_saidWords = words;
    m_said->setText(words.text());
}

void FavouriteEditor::ask(const Words &words)
{
    m_askedWords = words;
    m_searchTitle->setText(words.text());
}

void FavouriteEditor::showState()
{
    m_title->setText(m_grid->pages() > 1 ? tr("Edit favourites · %1/%2").arg(m_grid->page() + 1).arg(m_grid->pages()) : tr("Edit favourites"));
    m_buttons[5]->setEnabled(m_board.canUndo());
    m_buttons[6]->setEnabled(m_grid->pages() > 1);
    m_buttons[7]->setEnabled(m_board.isOwn());
}

void FavouriteEditor::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    const QString words[] = {tr("Product"), tr("Colour"), tr("Before"), tr("After"), tr("Remove"), tr("Undo"), tr("Page"), tr("As the shop")};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->setKey(keys.keyText(QString::fromLatin1(Actions[i])));
    }
    m_done->setText(tr("Done"));
    m_done->setKey(QStringLiteral("Esc"));
    m_search->setTexts(tr("Name or code of the product"), {});
    m_found->setAccessibleName(tr("Products found"));
    m_said->setText(m_saidWords.text());
    m_searchTitle->setText(m_askedWords.text());
    if (m_pages->currentIndex() == 1)
        search(m_search->text());
    showState();
}

} // namespace mostrador
