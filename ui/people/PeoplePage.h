// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "ui/people/PersonForm.h"
#include "ui/people/RecoveryRow.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador {

/// Who works at this till, when it locks itself, and how far each role may go alone.
class PeoplePage final : public SettingsPage {
    Q_OBJECT
public:
    struct Needs {
        People &people;
        TillSettings &settings;
        Approvals *approvals = nullptr;
        std::function<Currency()> currency;
        Recovery *recovery = nullptr;
        std::function<std::optional<bool>()> isSecretInKeychain = {}; ///< what PINs are checked with; nothing before the first
    };
    PeoplePage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    QString title() const override { return tr("People"); }
    QString icon() const override { return QStringLiteral("user"); }
    void opened() override { m_form->enter(); }
    bool runKey(const QKeyEvent &event) override;
    bool stepBack() override { return m_form->leave(); }

protected:
    void retranslate() override;

private:
    void addLock();
    void addLimits();
    void addLimit(Deed deed);
    Result<void> setLimit(Deed deed, const QString &text);
    void allow(Deed deed, Allowance allowance);
    QString limitWords(Deed deed, Allowance allowance) const;
    QString limitText(Deed deed, Allowance allowance) const;
    Role role() const { return m_isSupervisor ? Role::Supervisor : Role::Cashier; }
    Needs m_needs;
    PersonForm *m_form;
    RecoveryRow *m_recovery = nullptr;
    bool m_isSupervisor = false;
};

} // namespace mostrador
