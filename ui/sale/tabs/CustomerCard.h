// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// Who buys, above the tabs: a name, or whoever came in. Pressing it chooses another.
class CustomerCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CustomerCard(const Theme &theme, QWidget *parent = nullptr);
    void setKey(const QString &key);
    void setCustomer(const QString &name, bool isNamed); ///< the name as it is shown
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_key;
    bool m_isNamed = false;
};

} // namespace mostrador
