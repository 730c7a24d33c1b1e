// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "ui/settings/KeysModel.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Words.h"

class QStackedWidget;

namespace mostrador {

class KeyButton;
class KeyCatcher;
class Segments;
class TableView;
class ThemedLabel;

/// Which keys do what: a preset, and over it what is bound anew here. Enter on an action, then its new key.
class KeysPage final : public SettingsPage {
    Q_OBJECT
public:
    KeysPage(const Context &context, Shortcuts &shortcuts, QWidget *parent = nullptr);
    /// At the start of the program: keys are as they were left, and each change is kept. `preset`: told for this start only; empty: none was.
    static void takeKept(Shortcuts &shortcuts, TillSettings &settings, const QString &preset = {});
    QString title() const override { return tr("Keys"); }
    QString icon() const override { return QStringLiteral("keyboard"); }
    QString words() const override;
    QString more() const override;
    void search(const QString &text) override;
    void opened() override;
    bool runKey(const QKeyEvent &event) override;
    bool stepBack() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFoot();
    void ask(const QString &action);
    void bind(const QKeySequence &key);
    void leave();
    void run(const QString &action);
    void nextPreset();
    void say(const Words &words, bool refused);
    void showAsked();
    void layoutTable();
    QString chosen() const;
    void refresh();
    static QStringList presetNames(); ///< in the order of Shortcuts::presets()
    QString presetText() const;
    Shortcuts &m_shortcuts;
    KeysModel m_model;
    ThemedLabel *m_presetTitle;
    Segments *m_presets;
    KeyButton *m_nextPreset;
    ThemedLabel *m_message;
    TableView *m_table;
    QStackedWidget *m_foot;
    KeyCatcher *m_catcher;
    QList<KeyButton *> m_buttons;
    QString m_preset; ///< that those words are of
    Words m_words;    ///< above the list
    QString m_asked; ///< the action whose new key is waited for
};

} // namespace mostrador
