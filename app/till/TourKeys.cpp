// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `--tour -`: somebody outside has the keyboard, line by line, and reads the screen.
#include "app/till/Tour.h"
#include "ui/payment/ReceiptView.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace mostrador {

static constexpr int PersonMs = 120; ///< between two keys
static constexpr int ScannerMs = 3;

/// As the driver of a keyboard tells it: with its own time.
static void press(MainWindow &window, int key, Qt::KeyboardModifiers modifiers, const QString &text, quint64 at)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.focusWidget();
        QKeyEvent event(type, key, modifiers, text);
        event.setTimestamp(at);
        QApplication::sendEvent(target ? target : &window, &event);
    }
}

static int keyOf(QChar sign)
{
    const QChar upper = sign.toUpper();
    return upper.unicode() < 128 ? upper.unicode() : int(Qt::Key_unknown);
}

void Tour::strike(const QString &words, int gapMs)
{
    m_keyTime += 1000;
    for (const QChar sign : words)
        press(m_needs.window, keyOf(sign), {}, QString(sign), m_keyTime += quint64(gapMs));
}

void Tour::type(const QString &text)
{
    strike(text, PersonMs);
}

/// "F12", "Ctrl+R", "Return", "+".
void Tour::strikeKey(const QString &name)
{
    const QKeySequence sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.isEmpty())
        return;
    const auto key = sequence[0];
    const bool isTyped = !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)) && name.size() == 1;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    m_keyTime += 1000;
    press(m_needs.window, key.key(), key.keyboardModifiers(), isTyped ? name : isEnter ? QStringLiteral("\r") : QString(), m_keyTime);
}

/// A code as a scanner types it, with Enter at its end.
void Tour::strikeScan(const QString &code)
{
    strike(code, ScannerMs);
    press(m_needs.window, Qt::Key_Return, {}, QStringLiteral("\r"), m_keyTime += ScannerMs);
}

static void readTable(const QAbstractItemView &view, QStringList &words)
{
    constexpr int Most = 60;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < qMin(Most, model->rowCount()); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            words.append(model->index(row, column).data().toString());
}

/// What a person can read in the window now.
QStringList Tour::wordsOnScreen() const
{
    QStringList words;
    for (const QWidget *widget : m_needs.window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text() << button->accessibleName();
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            words.append(field->text());
        else if (const auto *receipt = qobject_cast<const ReceiptView *>(widget))
            words.append(receipt->plainText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            readTable(*view, words);
        else
            words.append(widget->accessibleName());
    }
    for (QString &each : words)
        each = each.simplified(); // no-break spaces too
    words.removeAll(QString());
    return words;
}

bool Tour::reads(const QString &words) const
{
    const QStringList all = wordsOnScreen();
    return std::any_of(all.cbegin(), all.cend(), [&words](const QString &each) { return each.contains(words); });
}

bool Tour::addKeyWord(const QString &word, const QString &value)
{
    if (word == QLatin1String("key"))
        add(
            word, [this, value] { strikeKey(value); }, [] { return true; });
    else if (word == QLatin1String("type"))
        add(
            word, [this, value] { strike(value, PersonMs); }, [] { return true; });
    else if (word == QLatin1String("scan"))
        add(
            word, [this, value] { strikeScan(value); }, [] { return true; });
    else if (word == QLatin1String("says"))
        add(
            QStringLiteral("says “%1”").arg(value), [] {}, [this, value] { return reads(value); });
    else if (word == QLatin1String("gone"))
        add(
            QStringLiteral("“%1” is gone").arg(value), [] {}, [this, value] { return !reads(value); });
    else if (word == QLatin1String("settled"))
        addSettled();
    else if (word == QLatin1String("linked"))
        add(
            word, [] {}, [this] { return m_needs.runtime.terminalPayments().isLinked(); });
    else
        return false;
    m_steps.last().atOnce = true;
    return true;
}

/// The terminal's payments that were left at the last end are taken up on the storage thread: first what was asked of that before.
void Tour::addSettled()
{
    const auto isTakenUp = std::make_shared<bool>(false);
    add(
        QStringLiteral("settled"), [this, isTakenUp] { m_needs.runtime.till().openCart(this, [isTakenUp](const Result<Cart> &) { *isTakenUp = true; }); },
        [this, isTakenUp] { return *isTakenUp && m_needs.runtime.terminalPayments().open().isEmpty(); });
}

/// Each line is a word; `done` on standard output answers it. The end of the input ends the tour.
bool Tour::listen()
{
#ifdef Q_OS_UNIX
    m_listens = true;
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this, input] {
        char bytes[4096];
        const auto size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size > 0)
            m_heard.append(bytes, qsizetype(size));
        else
            m_isTold = true;
        if (m_isTold)
            input->setEnabled(false);
        if (m_at >= m_steps.size())
            hear();
    });
    m_at = 0;
    hear();
    return true;
#else
    return false;
#endif
}

void Tour::hear()
{
    const qsizetype end = m_heard.indexOf('\n');
    if (end < 0) {
        if (m_isTold)
            Q_EMIT finished(0);
        return;
    }
    const QString line = QString::fromUtf8(m_heard.left(end));
    m_heard.remove(0, end + 1);
    m_steps.clear();
    m_at = -1;
    if (!addWord(line.section(QLatin1Char(':'), 0, 0), line.section(QLatin1Char(':'), 1))) {
        qCritical().noquote() << "--tour: unknown word in" << line;
        Q_EMIT finished(2);
        return;
    }
    leaveStep();
}

void Tour::answer() const
{
    std::fputs("done\n", stdout);
    std::fflush(stdout);
}

} // namespace mostrador
