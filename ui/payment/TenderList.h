// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/Settlement.h"
#include "ui/shell/Context.h"
#include "ui/widgets/ScrollBody.h"

class QVBoxLayout;

namespace mostrador {

/// What has been taken so far, a row each, the newest last, each with a button that takes it out.
class TenderList final : public ScrollBody {
    Q_OBJECT
public:
    explicit TenderList(const Context &context, QWidget *parent = nullptr);
    void setTaken(const QList<TenderTaken> &taken); ///< hides itself when there is nothing
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void removeWanted(int index);

private:
    QWidget *makeRow(const TenderTaken &taken, int index, bool isLast);
    static constexpr int MostRows = 3; ///< shown at once
    Context m_context;
    QWidget *m_inside;
    QVBoxLayout *m_rows;
    int m_count = 0;
};

} // namespace mostrador
