// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/SearchPopup.h"
#include "ui/sale/FoundDelegate.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHeaderView>
#include <QVBoxLayout>

namespace mostrador {

SearchPopup::SearchPopup(const Context &context, Catalogue &catalogue, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_model(catalogue), m_view(new TableView(context.theme, 44)), m_delegate(new FoundDelegate(context.theme, this)),
      m_nothing(new ThemedLabel(context.theme, Type::List, Token::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 3, 1, 3);
    column->addWidget(m_view);
    column->addWidget(m_nothing, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->horizontalHeader()->hide();
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&context.language, &Language::changed, this, [this] {
        if (isVisible())
            search(m_text, m_below);
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this] {
        if (const auto product = current())
            Q_EMIT chosen(*product);
    });
    hide();
}

bool SearchPopup::isEmpty() const
{
    return m_model.rowCount() == 0;
}

void SearchPopup::search(const QString &text, const QRect &below)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    m_text = text;
    m_below = below;
    m_model.setStyle(m_context.language.style());
    m_delegate->setText(text);
    m_model.setText(text, MaxRows);
    m_view->setAccessibleName(tr("Products found"));
    m_nothing->setText(tr("No product is called “%1”.").arg(text));
    m_view->setVisible(!isEmpty());
    m_nothing->setVisible(isEmpty());
    const int rows = qMax(1, m_model.rowCount());
    const int height = qMax(rows * m_context.theme.px(44) + 8, m_least); // what it lies on does not look out from under it by half
    setGeometry(below.left(), below.top(), below.width(), qMin(below.height(), height));
    auto *header = m_view->horizontalHeader();
    header->setSectionResizeMode(SearchModel::Name, QHeaderView::Stretch);
    const QFontMetrics metrics(m_context.theme.font(Type::List));
    m_view->setColumnWidth(SearchModel::Code, metrics.horizontalAdvance(QStringLiteral("00000000000000")) + 18);
    m_view->setColumnWidth(SearchModel::Stock, metrics.horizontalAdvance(SearchModel::tr("%1 in stock").arg(QStringLiteral("10,000 kg"))) + 18);
    m_view->setColumnWidth(SearchModel::Price, metrics.horizontalAdvance(QStringLiteral("$ 1.000.000,00")) + 18);
    int name = m_context.theme.px(120);
    for (int row = 0; row < m_model.rowCount(); ++row)
        name = qMax(name, qMin(metrics.horizontalAdvance(m_model.index(row, SearchModel::Name).data().toString()), m_context.theme.px(220)) + 24);
    int room = below.width() - 2 - m_view->columnWidth(SearchModel::Price) - name; // the name goes before the stock, the stock before the code
    for (const auto column : {SearchModel::Stock, SearchModel::Code}) {
        m_view->setColumnHidden(column, false);
        room -= m_view->columnWidth(column);
        m_view->setColumnHidden(column, room < 0);
    }
    if (!isEmpty())
        m_view->selectRow(0);
    show();
    raise();
}

void SearchPopup::move(int rows)
{
    const int row = qBound(0, m_view->currentIndex().row() + rows, m_model.rowCount() - 1);
    m_view->selectRow(row);
}

std::optional<Product> SearchPopup::current() const
{
    const ProductRow *row = m_model.rowAt(m_view->currentIndex().row());
    return row ? std::optional(row->product) : std::nullopt;
}

} // namespace mostrador
