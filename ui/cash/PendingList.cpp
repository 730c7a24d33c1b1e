// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/PendingList.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QVBoxLayout>

namespace mostrador {

PendingList::PendingList(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout), m_note(new ThemedLabel(context.theme, Type::List))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_rows->setSpacing(4);
    m_note->setWordWrap(true);
    column->addLayout(m_rows);
    column->addWidget(m_note);
    column->addStretch(1);
}

/// The buttons stay where they can: one of them may have the focus.
void PendingList::setThings(const QList<PendingThing> &things, const QString &note)
{
    m_things = things;
    while (m_buttons.size() > things.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < things.size()) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Row);
        connect(button, &QAbstractButton::clicked, this, [this, at = m_buttons.size()] {
            if (const auto go = m_things.value(at).go)
                go();
        });
        m_rows->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < things.size(); ++i) {
        m_buttons[i]->setText(things[i].words);
        m_buttons[i]->setIconName(things[i].icon);
    }
    m_note->setText(note);
}

} // namespace mostrador
