// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/Recovery.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Panel.h"

class QStackedLayout;

namespace mostrador {

class PinForm;
class RecoveryForm;

/// Before the whole window while nobody is at the till. What is open stays open behind it. Whoever has forgotten their PIN comes back from here, too, and it is told here.
class SignInPage final : public Panel {
    Q_OBJECT
public:
    struct Needs {
        People &people;
        Recovery *recovery = nullptr;
    };
    SignInPage(const Context &context, const Needs &needs, const QString &last, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addForm(QWidget *form);
    void showForm(bool isRecovery);
    QString news() const;
    void retranslate();
    Context m_context;
    Needs m_needs;
    QStackedLayout *m_forms;
    PinForm *m_form;
    RecoveryForm *m_recovery = nullptr; ///< made when it is wanted
};

} // namespace mostrador
