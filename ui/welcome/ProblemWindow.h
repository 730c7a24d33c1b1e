// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "ui/widgets/Panel.h"

namespace mostrador {

/// When the till cannot start: what happened, what was kept, what to do; the detail for support in small.
class ProblemWindow final : public Panel {
    Q_OBJECT
public:
    ProblemWindow(const Theme &theme, const Error &error, const QString &dataDir, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace mostrador
