// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Customers.h"
#include "models/services/PricingService.h"
#include "models/sync/SyncStatus.h"
#include "ui/sale/panels/SidePanel.h"

class QStackedWidget;

namespace mostrador {

/// The panels of the right column, one at a time, each made when it is first wanted: the start of the program does not wait for them.
class SalePanels final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Till &till;
        SyncControl &sync;
        Customers &customers;
        PricingService &pricing;
        const Clock &clock;
        const CodeReader &codes;
    };
    SalePanels(const Context &context, const Needs &needs, SaleEdits &edits, QStackedWidget &column);

    static bool isOne(const QString &action); ///< ids of the scope "sale" that open one
    void open(const QString &action);
    void discount(const QString &number); ///< opens it with what was typed before
    SidePanel *current() const;           ///< none: favourites, payment… are in front
    bool mayLeave();                      ///< false, and says so, while something typed is not done yet
    void close();
    bool stepBack(); ///< Esc; false: no panel is open
    void retranslate();

Q_SIGNALS:
    void closed(); ///< the column is free
    void added(const mostrador::Product &product);
    void refused(const QString &message);

private:
    SidePanel *panel(const QString &action);
    SidePanel *make(const QString &action);
    const Context m_context;
    Needs m_needs;
    SaleEdits &m_edits;
    QStackedWidget &m_column;
    QHash<QString, SidePanel *> m_panels;
};

} // namespace mostrador
