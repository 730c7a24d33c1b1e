// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QPointer>
#include <QWidget>

namespace mostrador {

class Card;

/// Stands before a page until it is left: shades it, shows one card in the middle, Tab goes round in itself, and who had the focus has it again afterwards.
class Sheet : public QWidget {
    Q_OBJECT
public:
    enum class Holds {
        Everything, ///< no key or code goes past it, and the focus stays in it
        Nothing     ///< what it does not know goes on to the window
    };
    Sheet(const Theme &theme, Holds holds, QWidget *over);

protected:
    void setCard(Card *card); ///< a child of it
    void reveal(QWidget *focus);
    void conceal();
    void place();                                        ///< again: what is in the card has become larger or smaller
    virtual QSize cardSize(const QSize &room) const = 0; ///< cut to `room` where it is more
    virtual void retranslate() = 0;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool isBehind(const QWidget *widget) const;
    void keepFocus(QWidget *now);
    const Theme &m_theme;
    Holds m_holds;
    Card *m_card = nullptr;
    QPointer<QWidget> m_focus;  ///< has it first
    QPointer<QWidget> m_before; ///< had it, or was given it meanwhile
};

} // namespace mostrador
