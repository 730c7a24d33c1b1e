// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include <QWidget>

namespace mostrador {

class KeyButton;

/// The keyboard for fingers: digits go to the code box, and what stands there becomes quantity, price or discount of the selected line.
class Numpad final : public QWidget {
    Q_OBJECT
public:
    enum class Deed { Quantity, Price, Discount, Back, Clear, Enter };

    explicit Numpad(const Context &context, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void typed(const QString &text);
    void wanted(mostrador::Numpad::Deed deed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    struct Key {
        const char *sign;
        int deed;
    }; ///< a deed, or the sign that it types
    static const Key Keys[19];
    const Context m_context;
    QList<KeyButton *> m_keys;
};

} // namespace mostrador
