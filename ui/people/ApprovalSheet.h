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

/// Stands before the window until somebody has agreed or it is left: the one question that may stop a cashier. No key, code or Tab goes past it, the
/// focus stays in it, and an answer is for the question it was given to.
class ApprovalSheet final : public QWidget, public Approvals {
    Q_OBJECT
public:
    ApprovalSheet(const Context &context, People &people, QWidget *over);
    bool may(Deed deed, qint64 amount) const override { return m_people.may(deed, amount); }
    void ask(const Request &request, QObject *context, std::function<void(const QString &approver)> go, std::function<void()> left) override;
    Behalf begin() override;
    void askForSale(const Sale &sale, QObject *context, std::function<void()> go) override;
    void leave(); ///< as if Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void close();
    bool isBehind(const QWidget *widget) const;
    void keepFocus(QWidget *now);
    void askNext(const Sale &sale, QList<Wanted> open, QObject *context, std::function<void()> go);
    void tried(const QString &user, const QString &pin);
    void retranslate();
    void place();
    Context m_context;
    People &m_people;
    PinForm *m_form;
    Request m_request;
    int m_question = 0; ///< counted, so that an answer to an earlier one is known as such
    QPointer<QObject> m_asker;
    QPointer<QWidget> m_before; ///< had the focus
    std::function<void(const QString &)> m_go;
    std::function<void()> m_left;
};

} // namespace mostrador
