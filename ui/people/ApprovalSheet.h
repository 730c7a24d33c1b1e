// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/People.h"
#include "ui/people/Approvals.h"
#include "ui/people/HeldKeys.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Sheet.h"

namespace mostrador {

class PinForm;

/// Stands before the window until somebody has agreed or it is left: the one question that may stop a cashier. An answer is for the question it was given to.
class ApprovalSheet final : public Sheet, public Approvals {
    Q_OBJECT
public:
    ApprovalSheet(const Context &context, People &people, QWidget *over);
    bool may(Deed deed, qint64 amount) const override { return m_people.may(deed, amount); }
    void ask(const Request &request, QObject *context, std::function<void(const QString &approver)> go, std::function<void()> left) override;
    Behalf begin() override;
    Hold hold() override { return m_keys.hold(); }
    bool askForSale(const Sale &sale, QObject *context, std::function<void()> go) override;
    void endSale() override { m_people.endSale(); }
    void leave(); ///< as if Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QSize cardSize(const QSize &) const override { return {480, 720}; }
    void retranslate() override;

private:
    void close();
    void open(const Request &request, QObject *context, std::function<void(const QString &)> go, std::function<void()> left);
    void askNext(const Sale &sale, QList<Wanted> lack, QObject *context, std::function<void()> go);
    void tried(const QString &user, const QString &pin);
    Context m_context;
    People &m_people;
    PinForm *m_form;
    HeldKeys m_keys{nullptr};
    Request m_request;
    int m_question = 0; ///< counted, so that an answer to an earlier one is known as such
    QPointer<QObject> m_asker;
    std::function<void(const QString &)> m_go;
    std::function<void()> m_left;
};

} // namespace mostrador
