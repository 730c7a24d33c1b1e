// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/KeyButton.h"
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

static constexpr int KeypadColumns = 6;
static const QString Signs = QStringLiteral("12345<67890,"); ///< row by row; < takes the last one back

Keypad::Keypad(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < Signs.size(); ++i) {
        auto *key = new KeyButton(context.theme, KeyButton::Look::Plain);
        key->setFocusPolicy(Qt::NoFocus);
        key->setProperty("digit", true);
        grid->addWidget(key, i / KeypadColumns, i % KeypadColumns);
        m_keys.append(key);
        connect(key, &QAbstractButton::clicked, this, [this, i, key] {
            if (Signs[i] == QLatin1Char('<'))
                press(m_target, Qt::Key_Backspace, {});
            else
                press(m_target, Qt::Key_0, key->text());
        });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.language, &Language::changed, this, &Keypad::rename);
    rename();
}

void Keypad::setWhole()
{
    m_keys.last()->hide();
    static_cast<QGridLayout *>(layout())->addWidget(m_keys[m_keys.size() - 2], 1, KeypadColumns - 2, 1, 2); // the zero is twice as wide
}

void Keypad::rename()
{
    for (int i = 0; i < m_keys.size(); ++i) {
        const bool back = Signs[i] == QLatin1Char('<');
        const bool mark = Signs[i] == QLatin1Char(',');
        m_keys[i]->setText(back ? QStringLiteral("⌫") : mark ? QString(m_context.language.style().decimalMark) : QString(Signs[i]));
        m_keys[i]->setAccessibleName(back ? tr("Take the last one back") : mark ? tr("Decimal mark") : QString(Signs[i]));
    }
}

void Keypad::press(QLineEdit *field, Qt::Key key, const QString &text)
{
    if (!field)
        return;
    field->setFocus();
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &event);
}

} // namespace mostrador
