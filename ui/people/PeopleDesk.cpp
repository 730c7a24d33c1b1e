// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleDesk.h"
#include "ui/people/PersonForm.h"
#include "ui/people/SecretForm.h"
#include "ui/people/SignInPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"
#include <QApplication>
#include <QEvent>

namespace mostrador {

/// What somebody must be allowed to see a screen at all, by its icon. The day's money is what a drawer is counted without knowing.
static std::optional<Deed> deedOf(const Screen *screen)
{
    if (screen->icon() == QLatin1String("settings"))
        return Deed::Settings;
    return screen->icon() == QLatin1String("layout-dashboard") ? std::optional(Deed::Figures) : std::nullopt;
}

PeopleDesk::PeopleDesk(const Context &context, const Needs &needs)
    : m_context(context), m_needs(needs), m_sheet(new ApprovalSheet(context, needs.people, needs.window.centralWidget()))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PeopleDesk::lock);
    connect(&needs.people, &People::currentChanged, this, &PeopleDesk::follow);
    connect(&needs.window, &MainWindow::opened, this, [this](Screen *screen) { // another page lay over the window when it was locked
        if (!screen || deedOf(screen) != Deed::Settings)
            m_needs.people.endSettings();
        if (m_needs.people.isLocked() && !m_needs.window.isCovered())
            follow();
    });
    connect(&needs.window.bar(), &TopBar::personWanted, this, &PeopleDesk::lock);
    connect(&needs.settings, &TillSettings::changed, this, [this](const QString &key) {
        if (key == people::LockMinutes)
            watchTime();
    });
    if (needs.recovery) {
        m_code = new RecoverySheet(context, needs.print, needs.window.centralWidget());
        connect(needs.recovery, &Recovery::making, m_code, &RecoverySheet::wait);
        connect(needs.recovery, &Recovery::made, m_code, &RecoverySheet::open);
        connect(needs.recovery, &Recovery::notMade, m_code, &RecoverySheet::leave);
        needs.window.addSheet(m_code);
    }
    needs.window.setGate([this](Screen *screen) { return mayOpen(screen); });
    needs.window.addSheet(m_sheet);
    qApp->installEventFilter(this);
}

void PeopleDesk::start()
{
    follow();
}

int PeopleDesk::lockMinutes() const
{
    bool ok = false;
    const int minutes = m_needs.settings.value(people::LockMinutes).toInt(&ok);
    return ok ? qBound(0, minutes, 24 * 60) : people::DefaultLockMinutes;
}

void PeopleDesk::lock()
{
    m_needs.people.lock();
}

QString PeopleDesk::whyNoSale() const
{
    if (m_needs.people.may(Deed::Sell))
        return {};
    const auto &current = m_needs.people.current();
    return current ? tr("%1 may not sell: let a cashier sign in. The sale stays as it is.").arg(current->name) : tr("Sign in first. The sale stays as it is.");
}

/// The bar, the page before the window, and whether what is in front is for whoever came.
void PeopleDesk::follow()
{
    const auto &current = m_needs.people.current();
    m_needs.window.bar().setPerson(current ? current->name : QString());
    m_sheet->leave();
    if (m_code && m_needs.people.isLocked())
        m_code->leave(); // whoever comes next must not read it
    watchTime();
    if (current)
        m_last = current->id;
    if (m_needs.people.isLocked() && !m_needs.window.isCovered()) {
        m_isCover = true;
        m_needs.window.cover(new SignInPage(m_context, {m_needs.people, m_needs.recovery}, m_last));
        return;
    }
    if (m_needs.people.isLocked() || !m_isCover)
        return;
    m_isCover = false;
    m_needs.window.reveal();
    Screen *front = m_needs.window.current();
    const auto deed = front ? deedOf(front) : std::nullopt;
    if (deed && !m_needs.people.may(*deed))
        m_needs.window.open(m_needs.window.screenWithIcon(QStringLiteral("shopping-cart")));
}

void PeopleDesk::refuseScan()
{
    for (SecretForm *form : m_needs.window.findChildren<SecretForm *>())
        if (form->isVisible())
            form->refuseScan();
    for (PersonForm *form : m_needs.window.findChildren<PersonForm *>())
        if (form->isVisible() && !m_sheet->isVisible())
            form->refuseScan();
}

void PeopleDesk::watchTime()
{
    const int minutes = lockMinutes();
    if (m_needs.people.current() && minutes > 0)
        m_idle.start(minutes * 60'000);
    else
        m_idle.stop();
}

bool PeopleDesk::mayOpen(Screen *screen)
{
    const auto deed = deedOf(screen);
    if (!deed || m_needs.people.may(*deed))
        return true;
    const auto wish = *deed == Deed::Settings ? wanted::settings() : Wanted{*deed, 0, {}};
    const QString words = *deed == Deed::Settings ? tr("Open the settings, once") : tr("See the figures of the day, once");
    m_sheet->ask({wish, words, true}, screen, [this, screen](const QString &) { m_needs.window.letIn(screen); }, {});
    return false;
}

bool PeopleDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mostrador
