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
/// it says the same anew; what came ready made and asks for nothing goes. What is kept stands until somebody has put it away, one after the other; what is
/// shown meanwhile waits behind that. What is only shown, or waits, makes room for the next.
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
    using Line = quint64;                ///< 0: none
    Line last() const { return m_last; } ///< what was said last
    void show(Kind kind, const QString &icon, const Words &words, const QList<Action> &actions = {});
    /// Until it was read; the same words about the same (in whatever way the caller names it) once. What is Bad comes before the rest.
    void keep(Kind kind, const QString &icon, const Words &words, const QList<Action> &actions, const QString &about = {});
    void setKeys(const QStringList &ids, const QStringList &printed); ///< of its first, second… action: in the table, and printed after its words
    bool runKey(const QString &id);                                   ///< the action with this key, if it shows one
    void clear();                                                     ///< what can be read now: what waits behind it comes
    void clear(Line line);                                            ///< that one, if it is shown or waits
    bool has(Line line) const;                                        ///< it is shown, or waits
    void clearAfter(int ms);                                          ///< what was shown last needs nobody to put it away: it goes by itself, and does not wait
    QString text() const;
    bool isKept() const { return !m_lines.isEmpty() && m_lines.first().isKept; } ///< what can be read now
    void setRounded(bool rounded) { m_rounded = rounded; } ///< inside a column; else it spans its parent edge to edge

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Said {
        Line line = 0;
        Kind kind = Kind::Info;
        QString icon;
        Words words;
        QList<Action> actions;
        bool isKept = false;
        QString about;
    };
    void restyle();
    void arrange();
    void present();
    void setLinks(const QList<Action> &actions);
    Kind kind() const { return m_lines.isEmpty() ? Kind::Info : m_lines.first().kind; }
    const Theme &m_theme;
    bool m_rounded = false;
    QList<Said> m_lines; ///< the kept ones in their order, then the other one; the first is to be read
    Line m_last = 0;
    Line m_passing = 0; ///< goes by itself
    ThemedLabel *m_text;
    QList<LinkButton *> m_links;
    QStringList m_keys;
    QStringList m_printed;
    QTimer m_untilClear;
};

} // namespace mostrador
