// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintSettings.h"
#include "ui/display/CustomerDisplay.h"
#include <memory>

namespace mostrador {

/// The customer's display is there as the shop has set it. Whoever closes its window, who may be anybody at the counter, puts it away until the next start, or
/// until it is chosen once more; that it is there at all is not theirs to change.
class DisplayDesk final : public QObject {
    Q_OBJECT
public:
    /// `beside`: the till's window, which keeps the keyboard. `cards`: as CustomerDisplay::setCards.
    DisplayDesk(const Context &context, SaleController &sale, PrintSettings &settings, QWidget &beside, const CardDesk *cards = nullptr);
    void setShop(const QString &shop);
    CustomerDisplay *display() const { return m_display.get(); } ///< none: it is not there

private:
    void follow();
    Context m_context;
    SaleController &m_sale;
    PrintSettings &m_settings;
    QWidget &m_beside;
    const CardDesk *m_cards;
    QString m_shop;
    std::unique_ptr<CustomerDisplay> m_display;
};

} // namespace mostrador
