// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/SyncStatus.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Panel.h"
#include <QTimer>

namespace mostrador {

class BarButton;
class Chip;
class IconButton;
class PrinterPill;
class SyncPill;
class ThemedLabel;

/// Shop, till, delivery, language, light or dark, and the time.
class TopBar final : public Panel {
    Q_OBJECT
public:
    explicit TopBar(const Context &context, QWidget *parent = nullptr);
    void setShop(const QString &shop, const QString &till);
    void setStatus(const SyncStatus &status);
    void setProblems(int problems);
    void setPerson(const QString &name); ///< who is at the till; empty: nobody is asked
    void setShift(const QString &words, const QString &brief = {}); ///< how the drawer stands, and in one word; empty: nothing
    PrinterPill &printer() const { return *m_printer; }
    bool runKey(const QString &action); ///< "view.…": language, size of type, light or dark

Q_SIGNALS:
    void syncWanted();
    void personWanted(); ///< somebody else, or a locked till
    void shiftWanted();
    void printerWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();
    int lacking(); ///< pixels of width
    bool shrinkShop(int by);
    void nextLanguage();
    void nextTextSize();
    void otherMode();
    void tick();
    Context m_context;
    QString m_shopName;
    int m_pillsWidth = 0; ///< what they asked for when it was arranged last
    QString m_till;
    ThemedLabel *m_shop;
    ThemedLabel *m_tillLabel;
    ThemedLabel *m_clock;
    IconButton *m_languageButton;
    IconButton *m_textSize;
    IconButton *m_mode;
    PrinterPill *m_printer;
    SyncPill *m_pill;
    BarButton *m_person;
    BarButton *m_shift;
    QTimer m_timer;
};

} // namespace mostrador
