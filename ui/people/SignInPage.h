// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/People.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Panel.h"

namespace mostrador {

class PinForm;

/// Before the whole window while nobody is at the till. What is open stays open behind it.
class SignInPage final : public Panel {
    Q_OBJECT
public:
    SignInPage(const Context &context, People &people, const QString &last, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    Context m_context;
    People &m_people;
    PinForm *m_form;
};

} // namespace mostrador
