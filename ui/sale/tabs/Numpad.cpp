// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/Numpad.h"
#include "ui/widgets/KeyButton.h"

namespace mostrador {

static constexpr int NumpadColumns = 4;
static constexpr int Rows = 5;
static constexpr int Gap = 8;

/// Row by row; the last one is two wide.
const Numpad::Key Numpad::Keys[19] =
    {{"7", -1},
     {"8", -1},
     {"9", -1},
     {"", int(Deed::Quantity)},
     {"4", -1},
     {"5", -1},
     {"6", -1},
     {"", int(Deed::Price)},
     {"1", -1},
     {"2", -1},
     {"3", -1},
     {"", int(Deed::Discount)},
     {"0", -1},
     {"00", -1},
     {",", -1},
     {"", int(Deed::Back)},
     {"*", -1},
     {"", int(Deed::Clear)},
     {"", int(Deed::Enter)}};

Numpad::Numpad(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    for (const Key &key : Keys) {
        const bool enter = key.deed == int(Deed::Enter);
        auto *button = new KeyButton(context.theme, enter ? KeyButton::Look::Primary : KeyButton::Look::Plain, this);
        button->setFocusPolicy(Qt::NoFocus); // the code box keeps it
        button->setProperty("pad", true);
        if (key.deed < 0 || key.deed == int(Deed::Back))
            button->setProperty("digit", true);
        m_keys.append(button);
        if (key.deed >= 0)
            connect(button, &QAbstractButton::clicked, this, [this, deed = Deed(key.deed)] { Q_EMIT wanted(deed); });
        else
            connect(button, &QAbstractButton::clicked, this,
                    [this, sign = QString::fromLatin1(key.sign)] { Q_EMIT typed(sign == QLatin1String(",") ? QString(m_context.language.style().decimalMark) : sign); });
    }
    connect(&context.theme, &Theme::changed, this, &Numpad::place);
    retranslate();
}

void Numpad::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    for (int i = 0; i < m_keys.size(); ++i) {
        KeyButton *button = m_keys[i];
        const QString sign = QString::fromLatin1(Keys[i].sign);
        switch (Keys[i].deed) {
        case int(Deed::Quantity):
            button->setText(tr("Qty."));
            button->setKey(keys.keyText(QStringLiteral("sale.quantity")));
            break;
        case int(Deed::Price):
            button->setText(tr("Price"));
            button->setKey(keys.keyText(QStringLiteral("sale.price")));
            break;
        case int(Deed::Discount):
            button->setText(QStringLiteral("%"));
            button->setAccessibleName(tr("Discount"));
            button->setKey(keys.keyText(QStringLiteral("sale.discount")));
            break;
        case int(Deed::Back):
            button->setText(QStringLiteral("⌫"));
            button->setAccessibleName(tr("Take the last one back"));
            break;
        case int(Deed::Clear): button->setText(tr("Clear")); break;
        case int(Deed::Enter): button->setText(tr("Enter")); break;
        default:
            button->setText(sign == QLatin1String("*") ? QStringLiteral("×") : sign == QLatin1String(",") ? QString(m_context.language.style().decimalMark) : sign);
            button->setAccessibleName(sign == QLatin1String("*") ? tr("Times") : sign == QLatin1String(",") ? tr("Decimal mark") : sign);
        }
    }
}

void Numpad::place()
{
    const int high = qMin(m_context.theme.px(96), (height() - Gap * (Rows - 1)) / Rows);
    for (int i = 0; i < m_keys.size(); ++i) {
        const int wide = i == m_keys.size() - 1 ? 2 : 1;
        const int left = (i % NumpadColumns) * (width() + Gap) / NumpadColumns; // the same edges as the buttons below
        const int right = (i % NumpadColumns + wide) * (width() + Gap) / NumpadColumns - Gap;
        m_keys[i]->setGeometry(left, (i / NumpadColumns) * (high + Gap), right - left, high);
    }
}

void Numpad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace mostrador
