// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartCard.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace mostrador {

ChartCard::ChartCard(const Theme &theme, QWidget *chart, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_chart(chart), m_title(new ThemedLabel(theme, Type::Label, Token::Dim, QFont::Bold)),
      m_state(new Chip(theme)), m_note(new ThemedLabel(theme, Type::Label, Token::Dim)), m_twin(new IconButton(theme, QStringLiteral("table-2"))),
      m_pages(new QStackedWidget), m_table(new TableView(theme, 34)), m_empty(new ThemedLabel(theme, Type::Body, Token::Dim))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addWidget(m_note, 1);
    head->addWidget(m_twin);
    m_note->setElides();
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->set(Chip::Kind::Neutral, {});
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_table->setModel(&m_values);
    m_table->setItemDelegate(new RowDelegate(theme, m_table));
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 12, 10);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_twin->setCheckable(true);
    connect(m_twin, &QAbstractButton::toggled, this, [this](bool table) {
        m_asTable = table;
        turn();
    });
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    retranslate();
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void ChartCard::setState(Chip::Kind kind, const QString &text)
{
    if (text != m_state->text() || kind != m_state->kind())
        m_state->set(kind, text);
}

void ChartCard::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    turn();
}

void ChartCard::setValues(const QStringList &headers, const QList<QStringList> &rows)
{
    const bool columns = headers.size() != m_values.columnCount();
    m_values.setValues(headers, rows);
    if (columns && !headers.isEmpty()) {
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    }
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(QStringLiteral(": ")));
    m_chart->setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void ChartCard::retranslate()
{
    m_twin->setName(m_asTable ? tr("%1 as a chart").arg(m_title->text()) : tr("%1 as a table").arg(m_title->text()));
}

bool ChartCard::isTable() const
{
    return m_pages->currentWidget() == m_table;
}

void ChartCard::turn()
{
    m_twin->setIconName(m_asTable ? QStringLiteral("chart-area") : QStringLiteral("table-2"));
    retranslate();
    m_pages->setCurrentWidget(!m_empty->text().isEmpty() ? m_empty : m_asTable ? static_cast<QWidget *>(m_table) : m_chart);
}

ChartColours ChartCard::coloursOf(const Theme &theme)
{
    ChartColours colours;
    colours.line = theme.color(Token::Accent);
    colours.area = theme.color(Token::Accent);
    colours.area.setAlphaF(0.13F);
    colours.grid = theme.color(Token::Line);
    colours.text = theme.color(Token::Dim);
    colours.threshold = theme.color(Token::Warn);
    colours.surface = theme.color(Token::Surface);
    colours.font = theme.font(Type::Label);
    return colours;
}

} // namespace mostrador
