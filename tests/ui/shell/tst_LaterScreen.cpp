// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/StateSync.h"
#include "ui/shell/LaterScreen.h"
#include "ui/shell/MainWindow.h"
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;

namespace {

class Page final : public Screen {
public:
    Page(const Context &context, QString icon) : Screen(context), m_icon(std::move(icon)) {}
    QString title() const override { return m_icon; }
    QString icon() const override { return m_icon; }
    void activated() override { setFocus(); }
    void scanned(const QString &code) override { codes.append(code); }
    bool takesScans() const override { return takes; }
    QStringList codes;
    bool takes = true;

protected:
    void retranslate() override {}

private:
    QString m_icon;
};

} // namespace

/// A screen that nobody has opened yet is not there; one that was is as any other.
class tst_LaterScreen final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = nullptr;
        m_window = std::make_unique<MainWindow>(m_context, m_sync);
        m_first = new Page(m_context, QStringLiteral("shopping-cart"));
        m_window->addScreen(m_first);
        m_later = new LaterScreen(m_context, {QStringLiteral("boxes"), [] { return QStringLiteral("Stock"); }}, [this] {
            return m_made = new Page(m_context, QStringLiteral("boxes"));
        });
        m_window->addScreen(m_later);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void itIsMadeWhenItIsOpened()
    {
        m_window->open(m_first);
        m_window->scanned(QStringLiteral("1"));
        QVERIFY(!m_made);
        m_window->open(m_window->screenWithIcon(QStringLiteral("boxes")));
        QVERIFY(m_made);
        QVERIFY(m_made->isVisible());
        const Page *made = m_made;
        m_window->open(m_first);
        m_window->open(m_later);
        QCOMPARE(m_made, made); // once
    }

    void whatIsScannedGoesToIt()
    {
        m_window->open(m_later);
        m_window->scanned(QStringLiteral("779"));
        QCOMPARE(m_made->codes, QStringList{QStringLiteral("779")});
        m_made->takes = false;
        m_window->scanned(QStringLiteral("780")); // it takes none any more: it is sold
        QCOMPARE(m_window->current(), m_first);
        QCOMPARE(m_first->codes, QStringList{QStringLiteral("780")});
    }

    void itSendsAPersonElsewhereAndIsSentOne()
    {
        Q_EMIT m_first->goTo(QStringLiteral("boxes"), QStringLiteral("P1"));
        QCOMPARE(m_made->codes, QStringList{QStringLiteral("P1")});
        QCOMPARE(m_window->current(), m_later);
        Q_EMIT m_made->goTo(QStringLiteral("shopping-cart"), QStringLiteral("P2"));
        QCOMPARE(m_window->current(), m_first);
        QCOMPARE(m_first->codes, QStringList{QStringLiteral("P2")});
    }

private:
    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    Context m_context{m_theme, m_language, m_keys};
    StateSync m_sync;
    std::unique_ptr<MainWindow> m_window;
    Page *m_first = nullptr;
    LaterScreen *m_later = nullptr;
    Page *m_made = nullptr;
};

QTEST_MAIN(tst_LaterScreen)
#include "tst_LaterScreen.moc"
