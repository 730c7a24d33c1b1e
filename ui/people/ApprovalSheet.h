// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/People.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QPointer>
#include <QWidget>

namespace mostrador {

class PinForm;

/// Stands before the window until somebody has agreed or it is left: the one question that may stop a cashier. No key or code goes past it.
class ApprovalSheet final : public QWidget, public Approvals {
    Q_OBJECT
public:
    ApprovalSheet(const Context &context, People &people, QWidget *over);
    bool may(Deed deed, qint64 amount) const override { return m_people.may(deed, amount); }
    void ask(const Request &request, QObject *context, std::function<void(const QString &approver)> go, std::function<void()> left) override;
    void askForSale(const Sale &sale, QObject *context, std::function<void()> go) override;
    void leave(); ///< as if Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void askNext(const Sale &sale, QList<Wanted> open, QObject *context, std::function<void()> go);
    void tried(const QString &user, const QString &pin);
    void retranslate();
    void place();
    Context m_context;
    People &m_people;
    PinForm *m_form;
    Request m_request;
    QPointer<QObject> m_asker;
    QPointer<QWidget> m_before; ///< had the focus
    std::function<void(const QString &)> m_go;
    std::function<void()> m_left;
};

} // namespace mostrador
