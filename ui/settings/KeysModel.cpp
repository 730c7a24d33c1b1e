// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeysModel.h"
#include "ui/settings/SettingsPage.h"
#include <QCoreApplication>

namespace mostrador {

static QString translated(const QString &words)
{
    return QCoreApplication::translate("mostrador::CheatSheet", words.toUtf8().constData());
}

KeysModel::KeysModel(const Shortcuts &shortcuts, QObject *parent) : QAbstractTableModel(parent), m_shortcuts(shortcuts)
{
    fill();
}

void KeysModel::fill()
{
    m_rows.clear();
    for (const Shortcuts::Action &action : m_shortcuts.table())
        if (SettingsPage::finds(m_shortcuts.words(action.id) + QLatin1Char(' ') + m_shortcuts.keyText(action.id), m_search))
            m_rows.append(action);
}

void KeysModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    fill();
    endResetModel();
}

void KeysModel::refresh()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString KeysModel::actionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : QString();
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    const QString action = actionAt(index.row());
    if (action.isEmpty())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Words: return translated(m_rows[index.row()].words);
    case Group: return translated(m_rows[index.row()].group);
    case Keys: {
        QStringList printed;
        for (const QKeySequence &key : m_shortcuts.keys(action))
            if (const QString text = Shortcuts::printed(key); !printed.contains(text))
                printed.append(text);
        return printed.join(QStringLiteral(", "));
    }
    case Origin: return m_shortcuts.isOwn(action) ? tr("own") : QString();
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words: return tr("Action");
    case Group: return tr("Where");
    case Keys: return tr("Key");
    default: return {};
    }
}

} // namespace mostrador
