// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <functional>

namespace mostrador {

class CheatSheet;
class NoticeStrip;
class PrinterPill;
class Rail;
class StrayKeys;
class SyncControl;
class TopBar;
struct SyncStatus;

/// The frame: rail, top bar, strips, and the screens, one at a time.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Context &context, SyncControl &sync, QWidget *parent = nullptr);

    void addScreen(Screen *screen);               ///< takes it over; its key is "screen.N" in the order of adding
    void setShop(const QString &shop, const QString &till);
    void open(Screen *screen);
    Screen *current() const;
    Screen *screenWithIcon(const QString &icon) const;
    /// One line under the top bar about something that is not the sale: low stock. It goes when closed or replaced; what is kept, when closed.
    NoticeStrip &notice() { return *m_notice; }
    void scanned(const QString &code);            ///< from the scanner, whatever has the focus
    void showFitting();                           ///< as large as wanted where the screen has room for that and a frame, else maximised
    static QSize sizeFor(const QSize &free);      ///< of its inside, on a screen with this much room
    PrinterPill &printer() const;                 ///< in the top bar
    void setProblems(int problems);               ///< how many documents and edits of this till wait for a person
    void cover(QWidget *page);                    ///< shows only this page (takes it over) until uncover()
    void uncover();
    void reveal(); ///< the same, and the screen that was in front goes on
    bool isCovered() const { return m_cover; }
    TopBar &bar() { return *m_bar; }
    /// Asked before a screen comes to the front by a person: false keeps it away (and whoever said so may open it later, under letIn()).
    void setGate(std::function<bool(Screen *)> gate) { m_gate = std::move(gate); }
    void letIn(Screen *screen);
    void addSheet(const QWidget *sheet) { m_sheets.append(sheet); } ///< while it is shown no code goes past it

Q_SIGNALS:
    void opened(mostrador::Screen *screen);
    void printerWanted();                         ///< somebody wants to see what it is with the printer
    void joinWanted();                            ///< the till was stopped, and somebody has a new code

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void printAnew();
    void showStatus(const SyncStatus &status);
    bool runNotice(const QString &action);
    void placeLines(Screen *screen);
    Context m_context;
    SyncControl &m_sync;
    Rail *m_rail;
    TopBar *m_bar;
    NoticeStrip *m_offline;
    NoticeStrip *m_notice;
    QVBoxLayout *m_column;
    QStackedWidget *m_pages;
    QStackedWidget *m_layers;
    QWidget *m_cover = nullptr;
    QPointer<QWidget> m_before; ///< had the focus when it was covered
    QList<QPointer<const QWidget>> m_sheets;
    CheatSheet *m_help;
    StrayKeys *m_stray;
    QList<Screen *> m_screens;
    bool m_explained = false;
    std::function<bool(Screen *)> m_gate;
};

} // namespace mostrador
