// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/SearchModel.h"
#include "ui/favourites/FavouriteBoard.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Words.h"
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mostrador {

class CodeReader;
class FavouriteGrid;
class KeyButton;
class SearchBox;
class TableView;
class ThemedLabel;

/// The favourites, being arranged: which product, which colour, which place. In the place of the right column; each change counts at once.
class FavouriteEditor final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Till &till;
        FavouriteBoard &board;
        const CodeReader &codes;
    };
    FavouriteEditor(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void open(int place);
    bool stepBack();                   ///< from the search to the tiles; false: from the tiles
    void scanned(const QString &code); ///< the product of the chosen tile
    void retranslate();

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeSearch();
    void run(const QString &action);
    void choose(int place, const QString &typed = {});
    void search(const QString &text);
    void put(const Sku &sku);
    void change(const FavouriteLayout &layout, int place, const Words &said);
    void say(const Words &words);
    void ask(const Words &words);
    Words m_saidWords;
    Words m_askedWords;
    void showState();
    Context m_context;
    Catalogue &m_catalogue;
    FavouriteBoard &m_board;
    const CodeReader &m_codes;
    SearchModel m_model;
    QStackedWidget *m_pages;
    ThemedLabel *m_title;
    ThemedLabel *m_said;
    FavouriteGrid *m_grid;
    QList<KeyButton *> m_buttons;
    KeyButton *m_done;
    ThemedLabel *m_searchTitle;
    SearchBox *m_search;
    TableView *m_found;
    int m_place = 0; ///< whose product is looked for
};

} // namespace mostrador
