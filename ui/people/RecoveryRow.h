// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/Recovery.h"
#include "ui/settings/SettingRow.h"

namespace mostrador {

class KeyButton;

/// In the settings: when the till's recovery code was made, and another one.
class RecoveryRow final : public SettingRow {
    Q_OBJECT
public:
    RecoveryRow(const Context &context, People &people, Recovery &recovery, QWidget *parent = nullptr);
    void refresh() override { retranslate(); }
    void renew();

protected:
    void retranslate() override;

private:
    bool isManagers() const;
    QString state() const;
    People &m_people;
    Recovery &m_recovery;
    KeyButton *m_button;
    QString m_problem; ///< why there is no new one
    bool m_isBusy = false;
};

} // namespace mostrador
