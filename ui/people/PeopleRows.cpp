// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleRows.h"
#include "ui/people/PeopleWords.h"
#include "ui/widgets/KeyButton.h"
#include <QButtonGroup>
#include <QVBoxLayout>

namespace mostrador {

static constexpr int KeysOfPeople = 9;

PeopleRows::PeopleRows(const Context &context, QWidget *parent) : ScrollBody(parent), m_context(context), m_rows(new QVBoxLayout)
{
    auto *inside = new QWidget;
    inside->setLayout(m_rows);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(6);
    setInside(inside);
}

void PeopleRows::setPeople(const QList<User> &people, const QString &chosen)
{
    m_people = people;
    delete m_group;
    m_group = new QButtonGroup(this);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < people.size(); ++i) {
        auto *row = new KeyButton(m_context.theme, KeyButton::Look::Row);
        row->setCheckable(true);
        row->setFocusPolicy(Qt::NoFocus);
        row->setChecked(people[i].id == chosen);
        row->setIconName(QStringLiteral("user"));
        m_group->addButton(row, i);
        m_rows->addWidget(row);
    }
    m_rows->addStretch(1);
    if (m_group->checkedId() < 0 && !people.isEmpty())
        m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &PeopleRows::changed);
    retranslate();
}

QString PeopleRows::chosen() const
{
    return m_group && m_group->checkedId() >= 0 ? m_people[m_group->checkedId()].id : QString();
}

void PeopleRows::choose(int index)
{
    if (!m_group || index < 0 || index >= m_people.size())
        return;
    m_group->button(index)->click();
    ensureWidgetVisible(m_group->button(index));
}

bool PeopleRows::runKey(const QString &action)
{
    if (action == QLatin1String("pin.next") || action == QLatin1String("pin.previous"))
        choose((m_group ? m_group->checkedId() : 0) + (action == QLatin1String("pin.next") ? 1 : -1));
    else if (action.startsWith(QLatin1String("pin.user")))
        choose(action.mid(8).toInt() - 1);
    else
        return false;
    return true;
}

void PeopleRows::retranslate()
{
    for (int i = 0; m_group && i < m_people.size(); ++i) {
        auto *row = static_cast<KeyButton *>(m_group->button(i));
        row->setText(QStringLiteral("%1 · %2").arg(m_people[i].name, PeopleWords::role(m_people[i].role)));
        row->setKey(i < KeysOfPeople ? m_context.shortcuts.keyText(QStringLiteral("pin.user%1").arg(i + 1)) : QString());
    }
}

void PeopleRows::seeChosen()
{
    if (QAbstractButton *row = m_group ? m_group->checkedButton() : nullptr)
        ensureWidgetVisible(row, 0, 4);
}

} // namespace mostrador
