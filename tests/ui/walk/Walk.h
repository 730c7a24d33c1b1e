// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ShopDay.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WholeWindow.h"
#include "tests/ui/walk/TabChecks.h"

namespace mostrador::walk {

/// How the window is looked at.
struct Look {
    QString language = QStringLiteral("es");
    int percent = 100;
    Theme::Mode mode = Theme::Mode::Light;
    QSize size{1024, 768};

    QString name() const
    {
        return QStringLiteral("%1-%2-%3-%4")
            .arg(language)
            .arg(percent)
            .arg(mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width());
    }
};

/// Goes through the window by keyboard and holds each thing that it shows against what every screen must be. What is wrong is collected, with where.
class Walk final {
public:
    enum Kind { Plain, WithTab, Live }; ///< also: Tab is pressed until it is round, and back; the language is switched under what is shown, round and back

    Walk(Theme &theme, Language &language, Tongues &tongues, const Look &look, Kind kind)
        : m_theme(theme), m_language(language), m_tongues(tongues), m_look(look), m_kind(kind)
    {
        m_language.set(look.language);
        m_theme.setTextSize(look.percent);
        m_theme.setMode(look.mode);
    }

    /// A new shop, and its window with the sale in front.
    void begin()
    {
        m_all.reset();
        m_all = std::make_unique<WholeWindow>(m_theme, m_language);
        m_all->window.resize(m_look.size);
        if (!QTest::qWaitForWindowActive(&m_all->window))
            qFatal("the window does not become active");
        window().current()->activated();
    }

    WholeWindow &all() { return *m_all; }
    MainWindow &window() { return m_all->window; }
    OfficeFixture &office() { return m_all->office; }
    ShopFixture &shop() { return m_all->office.shop; }
    ManualClock &clock() { return m_all->office.shop.base.clock; }
    SaleController &sale() { return m_all->sale(); }
    Theme &theme() { return m_theme; }
    Language &language() { return m_language; }
    Context context() { return {m_theme, m_language, m_all->keys}; }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { m_all->key(key, modifiers); }
    /// Where a digit chooses; the scanner's filter lets it through when it is seen to be no code.
    void digit(int digit)
    {
        type(QString::number(digit));
        QTest::qWait(100);
    }
    void enter() { key(Qt::Key_Return); }
    void escape() { key(Qt::Key_Escape); }
    void type(const QString &text) { m_all->write(text); }
    void scan(int number) { m_all->scan(ShopFixture::code(number)); }
    void screen(int number) { key(Qt::Key_0 + number, Qt::ControlModifier); }
    template <typename T>
    T *part()
    {
        return window().findChild<T *>();
    }

    /// This is so now, or the walk has lost its way.
    void expect(bool is, const char *what)
    {
        if (!is)
            m_wrong.append(QStringLiteral("the way to it is lost: %1").arg(QString::fromLatin1(what)));
    }

    /// What is done at each look instead of looking.
    void setVisit(std::function<void(const QString &)> visit) { m_visit = std::move(visit); }
    void look(const QString &name, QWidget *at = nullptr)
    {
        if (m_visit) {
            settle();
            return m_visit(name);
        }
        QWidget *seen = at ? at : &window();
        settle();
        ++m_looks;
        shot(seen, QStringLiteral("%1-%2").arg(name, m_look.name()));
        QStringList wrong;
        if (m_kind == Live)
            return keep(name, at ? wrong : live());
        const QList<PaintedText> texts = PaintRecord::of(seen);
        wrong = checks::clipped(seen) + checks::focusTraps(seen) + unnamed(seen) + illPlaced(seen);
        wrong += illPainted(seen, texts, m_tongues, m_look.language) + torn(seen, texts) + faint(seen, texts);
        wrong += inAnotherLanguage(seen, texts, m_tongues, m_look.language);
        if (m_kind == WithTab)
            wrong += unreached(seen);
        keep(name, wrong);
    }

    const QStringList &wrong() const { return m_wrong; }
    int looks() const { return m_looks; }

private:
    void keep(const QString &name, const QStringList &wrong)
    {
        for (const QString &each : wrong)
            m_wrong.append(QStringLiteral("%1: %2").arg(name, each));
    }

    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents(); // each round lays out one level further up
    }

    QStringList live()
    {
        QStringList wrong;
        QStringList round = Language::available();
        round.removeAll(m_look.language);
        for (const QString &language : round + QStringList{m_look.language}) {
            m_language.set(language);
            settle();
            wrong += inAnotherLanguage(&window(), PaintRecord::of(&window()), m_tongues, language);
        }
        return wrong;
    }

    Theme &m_theme;
    Language &m_language;
    Tongues &m_tongues;
    Look m_look;
    Kind m_kind;
    std::unique_ptr<WholeWindow> m_all;
    std::function<void(const QString &)> m_visit;
    QStringList m_wrong;
    int m_looks = 0;
};

/// One way through a part of the window.
struct Scene {
    const char *name;
    void (*play)(Walk &walk);
};

} // namespace mostrador::walk
