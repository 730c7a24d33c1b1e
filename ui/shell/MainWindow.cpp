// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "models/sync/SyncStatus.h"
#include "ui/paper/PrinterPill.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StrayKeys.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/NoticeStrip.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <algorithm>
#include <utility>

namespace mostrador {

static constexpr QSize Wanted(1366, 768);
static constexpr QSize Least(1024, 700);
static constexpr QSize Frame(12, 44); // title bar and borders of any window manager

MainWindow::MainWindow(const Context &context, SyncControl &sync, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_sync(sync), m_rail(new Rail(context.theme)), m_bar(new TopBar(context)),
      m_offline(new NoticeStrip(context.theme)), m_notice(new NoticeStrip(context.theme)), m_pages(new QStackedWidget)
{
    auto *center = new Panel(context.theme, Token::Canvas);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_offline);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_pages, 1);
    row->addLayout(m_column, 1);
    m_layers = new QStackedWidget;
    m_layers->addWidget(center);
    setCentralWidget(m_layers);
    m_help = new CheatSheet(context, m_pages);
    m_stray = new StrayKeys(*m_pages, this);
    setMinimumSize(Least);
    resize(Wanted);
    connect(m_rail, &Rail::chosen, this, [this](int index) { open(m_screens[index]); });
    connect(m_bar, &TopBar::syncWanted, this, [this] { open(screenWithIcon(QStringLiteral("refresh-cw"))); });
    connect(m_bar, &TopBar::printerWanted, this, [this] {
        m_stray->goHome(); // who looked at the printer goes on selling
        Q_EMIT printerWanted();
    });
    connect(&sync, &SyncControl::statusChanged, this, &MainWindow::showStatus);
    connect(&context.shortcuts, &Shortcuts::changed, this, &MainWindow::printAnew);
    retranslate();
}

QSize MainWindow::sizeFor(const QSize &free)
{
    return (free - Frame).boundedTo(Wanted).expandedTo(Least);
}

void MainWindow::showFitting()
{
    const QSize free = screen()->availableGeometry().size();
    const bool isMonitor = free.width() >= Least.width() && free.height() >= Least.height(); // without one there is nothing to fit into
    resize(isMonitor ? sizeFor(free) : Wanted);
    if (isMonitor && size() != Wanted)
        showMaximized();
    else
        show();
}

void MainWindow::addScreen(Screen *screen)
{
    m_screens.append(screen);
    m_pages->addWidget(screen);
    m_rail->add(screen->icon());
    connect(screen, &Screen::helpWanted, this, [this] { m_help->open(current()->title()); });
    connect(screen, &Screen::goTo, this, [this](const QString &icon, const QString &argument) {
        if (Screen *target = screenWithIcon(icon)) {
            open(target);
            if (!argument.isEmpty() && target == current())
                target->asked(argument);
        }
    });
    retranslate();
    if (m_screens.size() == 1)
        open(screen);
}

void MainWindow::setShop(const QString &shop, const QString &till)
{
    m_bar->setShop(shop, till);
    setWindowTitle(shop.isEmpty() ? QStringLiteral("Mostrador") : QStringLiteral("%1 · %2 — Mostrador").arg(shop, till));
}

Screen *MainWindow::current() const
{
    return qobject_cast<Screen *>(m_pages->currentWidget());
}

Screen *MainWindow::screenWithIcon(const QString &icon) const
{
    for (Screen *screen : m_screens) {
        if (screen->icon() == icon)
            return screen;
    }
    return nullptr;
}

void MainWindow::open(Screen *screen)
{
    if (screen && (!m_gate || screen == current() || m_gate(screen)))
        letIn(screen);
}

void MainWindow::letIn(Screen *screen)
{
    if (screen != current())
        m_explained = false;
    placeLines(screen);
    m_pages->setCurrentWidget(screen);
    m_rail->setCurrent(int(m_screens.indexOf(screen)));
    showStatus(m_sync.status());
    screen->activated();
    Q_EMIT opened(screen);
}

/// A screen that is worked with a finger takes them where no button moves when one comes or goes.
void MainWindow::placeLines(Screen *screen)
{
    QBoxLayout *own = screen->noticePlace();
    QBoxLayout *place = own ? own : m_column;
    int at = own ? 0 : 1;
    for (NoticeStrip *strip : {m_offline, m_notice})
        place->insertWidget(at++, strip);
}

void MainWindow::scanned(const QString &code)
{
    const bool isBehind = std::any_of(m_sheets.cbegin(), m_sheets.cend(), [](const QPointer<const QWidget> &sheet) { return sheet && sheet->isVisible(); });
    if (m_cover || isBehind || !current())
        return;
    if (!current()->takesScans())
        open(m_screens.first()); // a code that is read nowhere else is sold
    current()->scanned(code);
}

void MainWindow::showStatus(const SyncStatus &status)
{
    m_bar->setStatus(status);
    Screen *sync = screenWithIcon(QStringLiteral("refresh-cw"));
    if (status.state == SyncStatus::State::Attention && sync && current() == sync) {
        m_offline->clear(); // that screen says it itself, with what to do
        return;
    }
    if (status.state == SyncStatus::State::Attention) {
        QList<NoticeStrip::Action> actions{{tr("See what it is"), [this, sync] { open(sync); }}};
        if (status.mustJoin)
            actions.prepend({tr("Join again"), [this] { Q_EMIT joinWanted(); }});
        m_offline->show(NoticeStrip::Kind::Bad, QStringLiteral("octagon-alert"), status.message, actions);
        return;
    }
    if (status.state != SyncStatus::State::Offline) {
        m_explained = false;
        m_offline->clear();
        return;
    }
    const QString since = status.since.toLocalTime().toString(QStringLiteral("HH:mm"));
    const QString text = m_explained
        ? tr("Offline you can sell, charge, and see and edit products. What other tills sell arrives later.")
        : tr("Working offline since %1. Everything is kept on this till and sent when the connection is back.").arg(since);
    const QString link = m_explained ? tr("Close") : tr("What can I do");
    m_offline->show(NoticeStrip::Kind::Warn, QStringLiteral("wifi-off"), text, {{link, [this] {
        m_explained = !m_explained;
        showStatus(m_sync.status());
    }}});
}

void MainWindow::cover(QWidget *page)
{
    if (!m_cover)
        m_before = QApplication::focusWidget();
    m_cover = page;
    m_layers->addWidget(page);
    m_layers->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    reveal();
    open(m_screens.first());
}

void MainWindow::reveal()
{
    if (!m_cover)
        return;
    m_layers->setCurrentIndex(0);
    m_cover->deleteLater();
    m_cover = nullptr;
    const QPointer<QWidget> before = std::exchange(m_before, {});
    if (!current())
        return;
    current()->activated();
    if (before && before->isVisible() && before->isEnabled() && current()->isAncestorOf(before)) // whoever comes back goes on where they were
        before->setFocus();
}

/// A key is a word like others: all who print one do so again.
void MainWindow::printAnew()
{
    QEvent news(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &news);
}

void MainWindow::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    for (int i = 0; i < m_screens.size(); ++i)
        m_rail->setText(i, m_screens[i]->title(), keys.keyText(QStringLiteral("screen.%1").arg(i + 1)));
    const QStringList alert{QStringLiteral("notice.alert"), QStringLiteral("notice.alertClose"), QStringLiteral("notice.alertThird"),
                            QStringLiteral("notice.alertFourth")};
    m_offline->setKeys({QStringLiteral("notice.connection")}, {keys.keyText(QStringLiteral("notice.connection"))});
    m_notice->setKeys(alert, {keys.keyText(alert[0]), keys.keyText(alert[1]), keys.keyText(alert[2]), keys.keyText(alert[3])});
    m_rail->setAccessibleName(tr("Screens"));
    showStatus(m_sync.status());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

/// The lines with something to do: the window's own two, and that of the screen in front.
bool MainWindow::runNotice(const QString &action)
{
    const auto strips = action.isEmpty() ? QList<NoticeStrip *>() : findChildren<NoticeStrip *>();
    if (std::any_of(strips.begin(), strips.end(), [&action](NoticeStrip *strip) { return strip->runKey(action); }))
        return true;
    if (action != QLatin1String("notice.alert") || !printer().counts())
        return false;
    Q_EMIT m_bar->printerWanted(); // the line that had it went, and what it was about waits still
    return true;
}

PrinterPill &MainWindow::printer() const
{
    return m_bar->printer();
}

void MainWindow::setProblems(int problems)
{
    m_bar->setProblems(problems);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_bar->runKey(m_context.shortcuts.actionFor(*event, QStringLiteral("view"))))
        return;
    if (m_cover)
        return QMainWindow::keyPressEvent(event);
    if (runNotice(m_context.shortcuts.actionFor(*event, QStringLiteral("notice"))))
        return;
    if (!m_context.shortcuts.actionFor(*event, QStringLiteral("help")).isEmpty())
        return m_help->open(current() ? current()->title() : QString());
    const QString screen = m_context.shortcuts.actionFor(*event, QStringLiteral("screen"));
    const int index = screen.section(QLatin1Char('.'), 1).toInt() - 1;
    if (!screen.isEmpty() && index < m_screens.size())
        return open(m_screens[index]);
    if (m_stray->take(*event))
        return;
    if (event->key() != Qt::Key_Escape || !current())
        return QMainWindow::keyPressEvent(event);
    m_stray->goHome();
    if (m_explained) {
        m_explained = false;
        return showStatus(m_sync.status());
    }
    if (current()->stepBack())
        return;
    if (m_notice->isVisible() && !m_notice->isKept()) // that has a key of its own to say that it was read
        m_notice->clear();
    else
        open(m_screens.first());
}

} // namespace mostrador
