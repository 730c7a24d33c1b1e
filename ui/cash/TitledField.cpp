// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/TitledField.h"
#include "ui/widgets/ThemedLabel.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

void enterField(QLineEdit *field)
{
    field->setFocus();
    field->selectAll();
}

TitledField TitledField::made(const Theme &theme, QObject *keys)
{
    const TitledField field{new ThemedLabel(theme, Type::List, Token::Dim), new QLineEdit};
    field.title->setBuddy(field.edit);
    field.edit->installEventFilter(keys);
    field.restyle(theme);
    return field;
}

TitledField TitledField::in(QVBoxLayout *column, const Theme &theme, QObject *keys)
{
    const TitledField field = made(theme, keys);
    column->addWidget(field.title);
    column->addWidget(field.edit);
    return field;
}

void TitledField::setTitle(const QString &words) const
{
    title->setText(words);
    edit->setAccessibleName(words);
}

void TitledField::setVisible(bool visible) const
{
    title->setVisible(visible);
    edit->setVisible(visible);
}

void TitledField::restyle(const Theme &theme) const
{
    edit->setFont(theme.font(Type::List, QFont::Medium));
    edit->setFixedHeight(theme.control(40));
}

bool TitledField::isEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !(key.modifiers() & ~Qt::KeypadModifier);
}

} // namespace mostrador
