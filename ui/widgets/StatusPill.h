// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// How one thing stands, always in sight in the top bar: a mark and a word, in the colours of how well it is. Pressed, it leads to what can be done.
class StatusPill : public QAbstractButton {
    Q_OBJECT
public:
    explicit StatusPill(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool isWell() const { return look().fill == Token::Surface; }
    int wholeWidth() const;    ///< with its word
    void setBrief(bool brief); ///< while all is well its mark alone, where there is no room for the word; what is amiss is said always

protected:
    struct Look {
        Token fill = Token::Surface;
        Token line = Token::Line;
        Token ink = Token::Dim;
        QString icon = {}; ///< none: a green dot
    };
    virtual Look look() const = 0;
    virtual QString usual() const = 0; ///< the longest of its daily words: what stands beside it keeps its place while they change
    virtual void rewrite() = 0;        ///< says its words, also in another language
    void say(const QString &words, const QString &toolTip);
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isMark() const { return m_isBrief && isWell(); }
    const Theme &m_theme;
    bool m_isBrief = false;
};

} // namespace mostrador
