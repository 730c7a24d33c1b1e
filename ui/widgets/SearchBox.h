// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QLineEdit>

namespace mostrador {

/// The field of a list that takes a name or a scanned code. Its key is printed in it while it is empty.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);
    void setTexts(const QString &placeholder, const QString &key); ///< the placeholder is read out as its name

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    const Theme &m_theme;
    QString m_key;
};

} // namespace mostrador
