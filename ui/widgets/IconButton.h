// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// A button that shows an icon only; its name is read out and shown as a tip.
class IconButton final : public QAbstractButton {
    Q_OBJECT
public:
    IconButton(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setName(const QString &name, const QString &key = {}); ///< read out and in the tip; the key is printed under the icon ///< accessible name and tip
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QFont keyFont() const;
    QString m_icon;
    QString m_key;
};

} // namespace mostrador
