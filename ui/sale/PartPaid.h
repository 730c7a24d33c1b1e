// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include <QObject>

namespace mostrador {

class NoticeStrip;
class SaleController;

/// A part of the open sale was received, and its payment was left: one line says so until the payment goes on.
class PartPaid final : public QObject {
    Q_OBJECT
public:
    PartPaid(const Context &context, SaleController &sale, QObject *parent);
    NoticeStrip *strip() const { return m_strip; } ///< to be put into a layout

Q_SIGNALS:
    void changed();

private:
    void say();

    Context m_context;
    SaleController &m_sale;
    NoticeStrip *m_strip;
};

} // namespace mostrador
