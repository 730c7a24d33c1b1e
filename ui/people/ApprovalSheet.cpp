// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ApprovalSheet.h"
#include "ui/people/PeopleWords.h"
#include "ui/people/PinForm.h"
#include <QKeyEvent>

namespace mostrador {

ApprovalSheet::ApprovalSheet(const Context &context, People &people, QWidget *over)
    : Sheet(context.theme, Holds::Everything, over), m_context(context), m_people(people), m_form(new PinForm(context, this))
{
    setCard(m_form);
    connect(m_form, &PinForm::tried, this, &ApprovalSheet::tried);
    connect(m_form, &PinForm::left, this, &ApprovalSheet::leave);
}

/// What it is about does not say what is done with it: what was agreed to is one change of it, and no other.
static bool isOneChange(Deed deed)
{
    return deed == Deed::People || deed == Deed::Products;
}

void ApprovalSheet::ask(const Request &request, QObject *context, std::function<void(const QString &)> go, std::function<void()> left)
{
    if (m_people.may(request.what.deed, request.what.amount))
        return go({});
    leave();
    if (request.isOfWindow || isOneChange(request.what.deed))
        return open(request, context, std::move(go), std::move(left));
    const auto answer = [this, question = m_question, request, held = hold(), asker = QPointer<QObject>(context), go = std::move(go),
                         left = std::move(left)](const Result<QString> &approver) {
        if (!asker)
            return;
        if (question != m_question) // the till was locked meanwhile, or something else is asked
            return left ? left() : void();
        if (approver && !approver->isEmpty())
            return go(*approver);
        open(request, asker, go, left);
    };
    m_people.findApproval(request.what, this, answer);
}

void ApprovalSheet::open(const Request &request, QObject *context, std::function<void(const QString &)> go, std::function<void()> left)
{
    ++m_question;
    m_request = request;
    m_asker = context;
    m_go = std::move(go);
    m_left = std::move(left);
    m_form->setPeople(m_people.approversOf(request.what.deed, request.what.amount));
    reveal(m_form);
    m_form->open();
    m_keys.giveTo(m_form->focusProxy());
}

Approvals::Behalf ApprovalSheet::begin()
{
    return [acting = &m_people.acting(), began = m_people.acting().acting()](const std::function<void()> &work) {
        const ActingExecutor::Behalf behalf(*acting, began);
        work();
    };
}

bool ApprovalSheet::askForSale(const Sale &sale, QObject *context, std::function<void()> go)
{
    const QList<Wanted> lacking = m_people.lacking(sale);
    if (lacking.isEmpty())
        return go(), false;
    leave();
    const auto ask =
        [this, question = m_question, sale, lacking, held = hold(), asker = QPointer<QObject>(context), go = std::move(go)](const Result<QList<Wanted>> &lack) {
        if (asker && question == m_question)
            askNext(sale, lack ? *lack : lacking, asker, go);
    };
    m_people.findNotApproved(sale, this, ask);
    return true;
}

void ApprovalSheet::askNext(const Sale &sale, QList<Wanted> lack, QObject *context, std::function<void()> go)
{
    if (lack.isEmpty())
        return go();
    const Wanted what = lack.takeFirst();
    open(
        {what, PeopleWords::ofSale(what, sale, m_context.language.text())}, context,
        [this, sale, lack, asker = QPointer<QObject>(context), go = std::move(go)](const QString &) {
        if (asker)
            askNext(sale, lack, asker, go);
        },
        {});
}

void ApprovalSheet::tried(const QString &user, const QString &pin)
{
    const Wanted &what = m_request.what;
    const auto answer = [this, question = m_question](const Result<User> &done) {
        if (!isVisible() || question != m_question)
            return; // left meanwhile, or something else is asked by now
        if (!done)
            return m_form->say(done.error());
        const auto go = std::exchange(m_go, {});
        const QPointer<QObject> asker = m_asker;
        close();
        if (asker && go)
            go(done->id);
    };
    m_people.approve(user, pin, ActionApproved{what.deed, what.amount, m_request.words, {}, {}, what.subject}, this, answer);
}

void ApprovalSheet::close()
{
    m_form->forget();
    conceal();
    m_go = {};
    m_left = {};
    m_asker.clear();
}

void ApprovalSheet::leave()
{
    ++m_question; // what is still being looked up is asked by nobody any more
    if (!isVisible())
        return;
    const auto left = std::exchange(m_left, {});
    const QPointer<QObject> asker = m_asker;
    close();
    if (asker && left)
        left();
}

void ApprovalSheet::retranslate()
{
    const auto &current = m_people.current();
    const QString about = m_request.words.isEmpty() ? PeopleWords::deed(m_request.what.deed) : m_request.words;
    const bool isAnybody = !m_people.approversOf(m_request.what.deed, m_request.what.amount).isEmpty();
    m_form->setWords(tr("This needs somebody's approval"),
                     isAnybody ? tr("%1. %2 may not do it alone; both names are recorded.").arg(about, current ? current->name : QString())
                               : tr("%1. Nobody else here may do it either.").arg(about),
                     tr("Approve"));
    m_form->setCanLeave(tr("Leave it"));
    m_form->retranslate();
}

void ApprovalSheet::keyPressEvent(QKeyEvent *event)
{
    m_form->runKey(*event);
    event->accept(); // nothing of the screens behind it
}

} // namespace mostrador
