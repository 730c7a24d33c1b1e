// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/CategoryPanel.h"
#include "ui/sale/FavouriteTile.h"
#include "ui/sale/tabs/CategoryTree.h"
#include "ui/theme/Paint.h"
#include <QVBoxLayout>

namespace mostrador {

namespace {

/// A category, or the way back up.
class CategoryTile final : public QAbstractButton {
public:
    CategoryTile(const Theme &theme, const QString &text, Token color, bool isBack) : m_theme(theme), m_color(color), m_isBack(isBack)
    {
        setText(text);
        setAccessibleName(text);
        setToolTip(text);
        setFocusPolicy(Qt::TabFocus);
        QObject::connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor fill = m_theme.color(m_color);
        paint::box(painter, rect(), Theme::Radius, isDown() ? fill.darker(110) : fill, m_theme.color(hasFocus() ? Token::Accent : Token::Line), hasFocus() ? 2 : 1);
        const int icon = m_theme.px(18);
        m_theme.icons().paint(painter, QRect(10, 10, icon, icon), m_isBack ? QStringLiteral("arrow-left") : QStringLiteral("boxes"), m_theme.color(Token::Dim));
        painter.setFont(m_theme.font(Type::Body, QFont::Bold));
        painter.setPen(m_theme.color(Token::Text));
        const QRect words = rect().adjusted(10, icon + 14, -8, -6);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    }

private:
    const Theme &m_theme;
    Token m_color;
    bool m_isBack;
};

Token colorOf(int index)
{
    return Token(int(Token::Tile1) + index % 4);
}

} // namespace

CategoryPanel::CategoryPanel(const Context &context, Catalogue &catalogue, Till &till, QWidget *parent)
    : QWidget(parent), m_context(context), m_catalogue(catalogue), m_tiles(new TilePages(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tiles, 1);
    const auto grow = [this] {
        m_isOld = true;
        if (isVisible())
            load();
    };
    connect(&till, &Till::productsChanged, this, grow);
    connect(&till, &Till::everythingChanged, this, grow);
}

void CategoryPanel::activate()
{
    if (m_isOld)
        load();
    m_tiles->focusTile();
}

bool CategoryPanel::stepBack()
{
    if (m_path.isEmpty())
        return false;
    open(CategoryTree::above(m_path));
    return true;
}

void CategoryPanel::open(const QString &path)
{
    m_path = path;
    load();
    m_tiles->focusTile();
}

void CategoryPanel::load()
{
    m_isOld = false;
    QList<QAbstractButton *> tiles;
    if (!m_path.isEmpty()) {
        auto *back = new CategoryTile(m_context.theme, CategoryTree::name(m_path), Token::Surface, true);
        back->setAccessibleName(tr("Back from %1").arg(CategoryTree::name(m_path)));
        connect(back, &QAbstractButton::clicked, this, &CategoryPanel::stepBack);
        tiles.append(back);
    }
    const QStringList paths = CategoryTree::under(m_catalogue.categories(), m_path);
    for (const QString &path : paths) {
        auto *tile = new CategoryTile(m_context.theme, CategoryTree::name(path), colorOf(int(tiles.size())), false);
        connect(tile, &QAbstractButton::clicked, this, [this, path] { open(path); });
        tiles.append(tile);
    }
    ProductFilter filter;
    filter.category = m_path;
    const QList<ProductRow> rows = m_path.isEmpty() ? QList<ProductRow>() : m_catalogue.rows(filter, 0, MostProducts);
    for (const ProductRow &row : rows) {
        auto *tile = new FavouriteTile(m_context, row.product, colorOf(int(paths.size())), nullptr);
        tile->setStock(row.stock);
        tile->setPrices(m_priceOf);
        connect(tile, &QAbstractButton::clicked, this, [this, product = row.product] { Q_EMIT chosen(product); });
        tiles.append(tile);
    }
    m_tiles->setTiles(tiles);
}

void CategoryPanel::retranslate()
{
    m_isOld = true;
    if (isVisible())
        load();
}

} // namespace mostrador
