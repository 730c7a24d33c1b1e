// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ThemedLabel.h"

namespace mostrador {

/// What a list shows when there is nothing in it: an icon, a sentence, hints. Never blank.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QStringList &hints);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    ThemedLabel *m_title;
    ThemedLabel *m_hints;
};

} // namespace mostrador
