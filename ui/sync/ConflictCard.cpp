// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictCard.h"
#include "ui/sync/ConflictText.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/ThemedLabel.h"
#include <QGridLayout>
#include <QPushButton>

namespace mostrador {

ConflictCard::ConflictCard(const Context &context, const EditConflict &conflict, const QString &product, QWidget *parent)
    : QWidget(parent), m_context(context), m_conflict(conflict), m_keep(new QPushButton), m_apply(new QPushButton)
{
    const Theme &theme = context.theme;
    const MoneyText text = context.language.text();
    auto *title = new ThemedLabel(theme, Type::List, Token::Text, QFont::Medium);
    auto *why = new ThemedLabel(theme, Type::Label, Token::Dim);
    title->setText(QStringLiteral("%1 · %2").arg(product, ConflictText::field(conflict.field)));
    title->setWordWrap(true);
    why->setText(tr("Somebody changed it before your edit %1 arrived. The hub kept the earlier one; nothing else of yours was touched.").arg(conflict.entry.toString()));
    why->setWordWrap(true);
    const QString mine = ConflictText::value(conflict.field, conflict.refused, text);
    const QString theirs = ConflictText::value(conflict.field, conflict.kept, text);
    m_keep->setText(tr("Keep the hub's"));
    m_apply->setText(tr("Apply mine"));
    m_keep->setAccessibleDescription(QStringLiteral("%1: %2").arg(title->text(), theirs));
    m_apply->setAccessibleDescription(QStringLiteral("%1: %2").arg(title->text(), mine));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(why, 1, 0, 1, 2);
    grid->addWidget(side(tr("Mine"), mine, Token::Text), 2, 0);
    grid->addWidget(side(tr("The hub's, in force"), theirs, Token::Text), 2, 1);
    grid->addWidget(m_apply, 3, 0);
    grid->addWidget(m_keep, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_keep, &QAbstractButton::clicked, this, &ConflictCard::keepWanted);
    connect(m_apply, &QAbstractButton::clicked, this, &ConflictCard::applyWanted);
}

QWidget *ConflictCard::side(const QString &title, const QString &value, Token token)
{
    auto *side = new QWidget;
    auto *head = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
    auto *text = new ThemedLabel(m_context.theme, Type::SaleLine, token, QFont::Medium);
    head->setText(title);
    text->setText(value);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(text);
    return side;
}

void ConflictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_context.theme.color(Token::Line));
    painter.fillRect(0, 8, 3, height() - 16, m_context.theme.color(Token::Warn));
}

} // namespace mostrador
