// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

namespace mostrador {

class ThemedLabel;

/// The head of a product's card: its tile, its name, and a second line.
class ProductHead final : public QWidget {
    Q_OBJECT
public:
    explicit ProductHead(const Theme &theme, QWidget *parent = nullptr);
    void setTexts(const QString &name, const QString &second);
    QString name() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    const Theme &m_theme;
    ThemedLabel *m_name;
    ThemedLabel *m_second;
};

} // namespace mostrador
