// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"
#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mostrador {

SettingsPage::SettingsPage(const Context &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_rowsColumn(new QVBoxLayout)
{
    m_column->setContentsMargins(20, 14, 20, 14);
    m_column->setSpacing(10);
    m_rowsColumn->setSpacing(6);
    m_column->addLayout(m_rowsColumn);
}

void SettingsPage::addRow(SettingRow *row)
{
    m_rows.append(row);
    m_rowsColumn->addWidget(row);
}

void SettingsPage::refreshRows()
{
    for (SettingRow *row : std::as_const(m_rows))
        row->refresh();
}

QString SettingsPage::words() const
{
    QString all = title();
    for (const SettingRow *row : m_rows)
        all += QLatin1Char(' ') + row->words();
    return all;
}

void SettingsPage::opened()
{
    for (QWidget *next = nextInFocusChain(); next && isAncestorOf(next); next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(this) && next->isEnabled())
            return next->setFocus(Qt::TabFocusReason);
}

bool SettingsPage::runKey(const QKeyEvent &)
{
    return false;
}

bool SettingsPage::scanned(const QString &)
{
    return false;
}

static QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (!letter.isMark())
            plain += letter.toCaseFolded();
    return plain;
}

bool SettingsPage::finds(const QString &words, const QString &text)
{
    const QString all = folded(words);
    const QStringList asked = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&all](const QString &word) { return all.contains(word); });
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

RowsPage::RowsPage(const Context &context, Words title, const QString &icon, QWidget *parent) : SettingsPage(context, parent), m_title(std::move(title)), m_icon(icon)
{
    column()->addStretch(1);
}

} // namespace mostrador
