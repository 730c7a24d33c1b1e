// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"
#include "ui/people/PeopleDesk.h"
#include "ui/people/PeopleWords.h"
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mostrador {

namespace {

/// Something to know, with nothing to choose.
class NoteRow final : public SettingRow {
public:
    NoteRow(const Context &context, Words title, Words hint) : SettingRow(context, std::move(title), std::move(hint)) { retranslate(); }
    void refresh() override { retranslate(); }
};

} // namespace

static constexpr int Minutes[] = {0, 1, 5, 10, 30};

PeoplePage::PeoplePage(const Context &context, const Needs &needs, QWidget *parent)
    : SettingsPage(context, parent), m_needs(needs), m_form(new PersonForm(context, needs.people, needs.approvals))
{
    column()->insertWidget(0, m_form);
    column()->addStretch(1);
    if (needs.recovery) {
        m_recovery = new RecoveryRow(context, needs.people, *needs.recovery);
        addRow(m_recovery);
    }
    addLock();
    addLimits();
    connect(&needs.people, &People::changed, this, &PeoplePage::refreshRows);
}

void PeoplePage::addLock()
{
    addRow(new ChoiceRow(
        context(), [] { return tr("Lock by itself"); }, [] { return tr("After so many minutes without a key or a touch. What is open stays open."); },
        {[] {
        QStringList names{tr("Never")};
        for (const int minutes : {1, 5, 10, 30})
            names.append(tr("%1 min").arg(minutes));
        return names;
         },
         [this] {
        bool ok = false;
        const int minutes = m_needs.settings.value(people::LockMinutes).toInt(&ok);
        for (int i = 0; i < 5; ++i)
            if (Minutes[i] == (ok ? minutes : people::DefaultLockMinutes))
                return i;
        return 3;
        },
        [this](int index) { m_needs.settings.keep(people::LockMinutes, QString::number(Minutes[index])); }}));
    auto *secret = new NoteRow(
        context(), [] { return tr("What PINs are checked with"); },
        [this] {
        const auto isInKeychain = m_needs.isSecretInKeychain ? m_needs.isSecretInKeychain() : std::nullopt;
        if (!isInKeychain)
            return tr("A secret that is made with the first PIN: it lies in the system's keychain or, where there is none, in a file beside the till's database.");
        return *isInKeychain
            ? tr("A secret in the system's keychain, of the user that this program runs as. A copy of the till's data elsewhere knows no PIN: "
                 "there the printed code lets a manager in.")
            : tr("A secret in a file beside the till's database, pin.pepper, not in the system's keychain. Whoever can read both could try PINs out "
                 "elsewhere; a backup without it knows no PIN: there the printed code lets a manager in.");
        });
    addRow(secret);
    connect(&m_needs.people, &People::currentChanged, secret, &NoteRow::refresh); // whoever came back with a code may have made another
}

/// Of one role at a time; a manager may do everything, an auditor nothing but look.
void PeoplePage::addLimits()
{
    addRow(new ChoiceRow(
        context(), [] { return tr("What may be done alone"); }, [] { return tr("Beyond it somebody else approves, each time. These are the limits of:"); },
        {[] {
        return QStringList{PeopleWords::role(Role::Cashier), PeopleWords::role(Role::Supervisor)};
         },
         [this] { return m_isSupervisor ? 1 : 0; },
         [this](int index) {
        m_isSupervisor = index == 1;
        refreshRows();
        }}));
    for (const Deed deed : {Deed::Discount, Deed::Price, Deed::Refund, Deed::RefundWithoutReceipt, Deed::RefundOtherTender, Deed::Void, Deed::Drawer, Deed::PayIn,
                            Deed::PayOut, Deed::OpenShift, Deed::CloseShift, Deed::Difference, Deed::Recount, Deed::Figures, Deed::Products, Deed::Stock, Deed::Settings})
        addLimit(deed);
}

void PeoplePage::addLimit(Deed deed)
{
    const auto name = [deed] { return PeopleWords::deed(deed); };
    if (measureOf(deed) == Measure::None) {
        addRow(new ChoiceRow(context(), name, [] { return QString(); },
                             {[] {
            return QStringList{tr("With approval"), tr("Alone")};
                              },
                              [this, deed] { return m_needs.people.allowances().allows(role(), deed, 0) ? 1 : 0; },
                              [this, deed](int index) { allow(deed, index == 1 ? Allowance::always() : Allowance::never()); }}));
        return;
    }
    addRow(new CheckedRow(
        context(), name,
        [deed] {
        return measureOf(deed) == Measure::BasisPoints
            ? tr("Alone up to so many percent. 0: always with approval; empty: no limit. Enter keeps it.")
            : tr("Alone up to this amount. 0: always with approval; empty: no limit. Enter keeps it.");
        },
        {[this, deed] { return limitText(deed, m_needs.people.allowances().of(role(), deed)); }, [this, deed](const QString &text) { return setLimit(deed, text); }},
        20));
}

QString PeoplePage::limitText(Deed deed, Allowance allowance) const
{
    const MoneyText text = context().language.text();
    if (allowance.kind == Allowance::Kind::Always)
        return {};
    const qint64 limit = allowance.kind == Allowance::Kind::UpTo ? allowance.limit : 0;
    return measureOf(deed) == Measure::BasisPoints ? text.percentFromBasisPoints(int(limit)) : text.amount(Money(limit, m_needs.currency()));
}

Result<void> PeoplePage::setLimit(Deed deed, const QString &typed)
{
    QString words = typed.trimmed();
    const MoneyText text = context().language.text();
    qint64 limit = 0;
    if (words.isEmpty()) {
        allow(deed, Allowance::always());
        return {};
    }
    if (measureOf(deed) == Measure::BasisPoints) {
        words.remove(QLatin1Char('%'));
        const auto share = text.parseQuantity(words.trimmed());
        if (!share || share->isNegative() || share->milli() > 100'000 || share->milli() % 10 != 0)
            return Error{Error::Code::Invalid, tr("“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.").arg(typed.left(20)), {}};
        limit = share->milli() / 10;
    } else {
        const auto amount = text.parseMoney(words, m_needs.currency());
        if (!amount)
            return amount.error();
        limit = qMax<qint64>(0, amount->minor());
    }
    allow(deed, limit == 0 ? Allowance::never() : Allowance::upTo(limit));
    return {};
}

/// How far somebody may go alone.
QString PeoplePage::limitWords(Deed deed, Allowance allowance) const
{
    if (allowance.kind == Allowance::Kind::Never)
        return tr("With approval");
    if (allowance.kind == Allowance::Kind::Always)
        return measureOf(deed) == Measure::None ? tr("Alone") : tr("no limit");
    return limitText(deed, allowance);
}

void PeoplePage::allow(Deed deed, Allowance allowance)
{
    const Role role = this->role();
    const QString change =
        QStringLiteral("%1, %2: %3 → %4")
            .arg(PeopleWords::role(role), PeopleWords::deed(deed), limitWords(deed, m_needs.people.allowances().of(role, deed)), limitWords(deed, allowance));
    const Approvals::Request request{wanted::limit(role, deed), tr("Change what a role may do: %1").arg(change)};
    whenAllowed(
        m_needs.approvals, request, this,
        [this, role, deed, allowance](const QString &) { m_needs.people.allow(role, deed, allowance, this, [this](const Result<void> &) { refreshRows(); }); },
        [this] { refreshRows(); });
}

bool PeoplePage::runKey(const QKeyEvent &event)
{
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("people"));
    if (action != QLatin1String("people.recovery") || !m_recovery)
        return m_form->runKey(action);
    m_recovery->renew();
    return true;
}

void PeoplePage::retranslate()
{
    m_form->retranslate();
}

} // namespace mostrador
