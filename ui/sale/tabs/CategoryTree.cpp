// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/CategoryTree.h"

namespace mostrador {

QStringList CategoryTree::under(const QStringList &categories, const QString &path)
{
    const QString head = path.isEmpty() ? QString() : path + Mark;
    QStringList found;
    for (const QString &category : categories) {
        if (category.isEmpty() || !category.startsWith(head) || category.size() == head.size())
            continue;
        const qsizetype end = category.indexOf(Mark, head.size());
        const QString next = end < 0 ? category : category.left(end);
        if (!found.contains(next))
            found.append(next);
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

QString CategoryTree::name(const QString &path)
{
    const qsizetype at = path.lastIndexOf(Mark);
    return at < 0 ? path : path.mid(at + Mark.size());
}

QString CategoryTree::above(const QString &path)
{
    const qsizetype at = path.lastIndexOf(Mark);
    return at < 0 ? QString() : path.left(at);
}

} // namespace mostrador
