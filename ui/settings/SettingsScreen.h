// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace mostrador {

class EmptyState;
class KeyButton;
class SearchBox;
class SettingsPage;
class ThemedLabel;

/// What can be chosen at this till: a search box, the sections at the left, and the chosen one.
class SettingsScreen final : public Screen {
    Q_OBJECT
public:
    explicit SettingsScreen(const Context &context, QWidget *parent = nullptr);
    void addPage(SettingsPage *page); ///< takes it over; its key is "settings.page.N" in the order of adding
    void open(SettingsPage *page);
    SettingsPage *page() const; ///< in front
    void refreshRows();         ///< of every page: what somebody chose went back
    QString title() const override { return tr("Settings"); }
    QString icon() const override { return QStringLiteral("settings"); }
    void activated() override;
    void scanned(const QString &code) override;
    bool takesScans() const override;
    bool stepBack() override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<SettingsPage *> found() const;
    void search(const QString &text);
    void layoutList();
    void follow();
    ThemedLabel *m_title;
    SearchBox *m_search;
    QWidget *m_list;
    QVBoxLayout *m_sections;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QList<SettingsPage *> m_pages;
    QList<QScrollArea *> m_areas;
    QList<KeyButton *> m_buttons;
};

} // namespace mostrador
