// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/Recovery.h"
#include "ui/people/SecretForm.h"

namespace mostrador {

/// A manager who has forgotten their PIN: who, the code, and the PIN that they take instead, twice. Enter goes from field to field.
class RecoveryForm final : public SecretForm {
    Q_OBJECT
public:
    RecoveryForm(const Context &context, Recovery &recovery, QWidget *parent = nullptr);
    void open(); ///< empty, and the focus in the code
    void retranslate();

protected:
    void enter() override;

private:
    static constexpr int Fields = 3; ///< the code, the PIN, the PIN again
    void go();
    void say(const QString &message, int field);
    void restyle();
    Recovery &m_recovery;
    ThemedLabel *m_labels[Fields];
    QLineEdit *m_fields[Fields];
};

} // namespace mostrador
