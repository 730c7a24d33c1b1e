// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Words.h"
#include <QTimer>
#include <QWidget>
#include <functional>

namespace mostrador {

class LinkButton;
class ThemedLabel;

/// One line about something a person should know, with what can be done about it. Covers nothing; hides itself when cleared. When the language changes
/// it says the same anew; what came ready made and asks for nothing goes.
class NoticeStrip final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Ok, Warn, Bad };
    struct Action {
        Words text;
        std::function<void()> run;
        QString key = {};
    }; ///< with a key of its own, that one is printed

    explicit NoticeStrip(const Theme &theme, QWidget *parent = nullptr);
    void show(Kind kind, const QString &icon, const Words &words, const QList<Action> &actions = {});
    void setKeys(const QStringList &ids, const QStringList &printed); ///< of its first, second… action: in the table, and printed after its words
    bool runKey(const QString &id);                                   ///< the action with this key, if it shows one
    void clear();
    void clearAfter(int ms); ///< what is said now needs nobody to put it away; what is said meanwhile stays
    QString text() const;
    bool isAlarm() const { return m_kind == Kind::Bad && isVisibleTo(parentWidget()); } ///< lesser news do not take its place: it stays until it was read
    void setRounded(bool rounded) { m_rounded = rounded; } ///< inside a column; else it spans its parent edge to edge

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void arrange();
    const Theme &m_theme;
    Kind m_kind = Kind::Info;
    QString m_icon;
    bool m_rounded = false;
    Words m_words;
    QList<Action> m_actions;
    ThemedLabel *m_text;
    QList<LinkButton *> m_links;
    QStringList m_keys;
    QStringList m_printed;
    QTimer m_untilClear;
};

} // namespace mostrador
