// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/TillRuntime.h"
#include "ui/sale/SaleController.h"
#include "ui/shell/MainWindow.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <functional>

namespace mostrador {

/// `--shots DIR`: walks through the real window with real key events, each step waiting for what it brings about, and writes
/// DIR/NN-name.png and DIR/tour.log (steps, and what was sent, applied and confirmed). Ends with 0, or with 1 and the step that did
/// not happen within 30 seconds.
class Tour final : public QObject {
    Q_OBJECT
public:
    struct Needs { MainWindow &window; TillRuntime &runtime; SaleController &sale; Theme &theme; Language &language; };
    Tour(const Needs &needs, const QString &folder);
    /// words: `--tour`, what to do instead of the walk through all screens: cart, pay, pay-again, debit (by the card terminal), restored,
    /// next, drained, printed (nothing waits for the printer), stopped, notice:NAME, shot:NAME, sync:NAME (pictures), wait:FILE (in DIR; FILE.waiting says that it waits), key:Ctrl+R, type:WORDS,
    /// scan:CODE (at a scanner's speed), says:WORDS and gone:WORDS (until it stands on the screen, or no more), settled and linked (the card terminal). "-":
    /// they come on standard input while it goes, one a line, each answered by `done` on standard output; the end of the input ends the program. Empty: the walk.
    void start(const QString &words);

Q_SIGNALS:
    void finished(int code);

private:
    static constexpr int PatienceMs = 30'000;
    static constexpr int ShopPatienceMs = 150'000; ///< for what the other tills do in their own time
    struct Step {
        QString name;                   ///< of the picture too, if `picture`
        std::function<void()> act;
        std::function<bool()> happened; ///< asked until it is so
        bool picture = false;
        int patienceMs = PatienceMs;
        bool needed = true;  ///< else the tour goes on without it
        bool atOnce = false; ///< asked right after the act: a key that was struck has been struck
    };
    bool addWords(const QString &words);
    bool addWord(const QString &word, const QString &name);
    bool addKeyWord(const QString &word, const QString &value);
    void addSettled();
    void strike(const QString &words, int gapMs);
    void strikeKey(const QString &name);
    void strikeScan(const QString &code);
    QStringList wordsOnScreen() const;
    bool reads(const QString &words) const;
    bool listen();
    void hear();
    void answer() const;
    void addCart();
    void addPaying();
    void addPayingAgain();
    void addDebit();
    void addWalk();
    void addSaleSteps();
    void addPaymentSteps();
    void addCardSteps();
    void addStockSteps();
    void addLowStockSteps();
    void addPriceSteps();
    void addOfflineSteps();
    void addSalesSteps();
    void addFavouriteSteps();
    void addSettingsSteps();
    void addDashboardSteps();
    void addLookSteps();
    void add(const QString &name, std::function<void()> act, std::function<bool()> happened);
    void shot(const QString &name, std::function<void()> act, std::function<bool()> happened);
    void runStep();
    void poll();
    void pass();
    void leaveStep();
    void picture(const QString &name);
    void log(const QString &line);
    void key(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {});
    void type(const QString &text);
    void typeCode(const Product &product);
    QString findNotice() const; ///< what the screen in front says in a line of its own
    QString plain(const QString &amount) const;
    bool isOpen(const QString &icon) const;
    bool allIsShownConfirmed() const;
    int recentTickets() const;
    std::optional<ProductRow> nearlyLow() const;
    bool isDrained() const;
    QList<Product> products() const;

    Needs m_needs;
    QString m_folder;
    QFile m_log;
    QList<Step> m_steps;
    int m_at = -1;
    int m_pictures = 0;
    QTimer m_poll;
    QElapsedTimer m_waited;
    quint64 m_keyTime = 1'000'000; ///< of the keyboard's driver
    QByteArray m_heard;            ///< of standard input
    bool m_listens = false;
    bool m_isTold = false; ///< the input has ended
    QHash<Sku, Quantity> m_stockBefore;
    Sku m_newsOf;            ///< the product in it
    QString m_stockNews;     ///< what another till's sale did to the stock here
};

} // namespace mostrador
