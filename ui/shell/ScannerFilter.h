// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace mostrador {

/// How the scanner of this till types.
struct ScannerSettings {
    int gapMs = 35; ///< between two characters on the average; one of four, or the only one of a short code, may be three times as late
    int least = 6;  ///< characters of the shortest code
    QString prefix; ///< what it sends before each code; then letters alone are a code, too
    QString suffix; ///< beside Enter and Tab
    QString toText() const;
    static ScannerSettings fromText(const QString &text); ///< what cannot be read is as it is without
    /// A digit is part of every code: one that had to stand before or after it would be cut from the codes themselves.
    static bool canBeAround(const QString &sign);
    bool operator==(const ScannerSettings &) const = default;
};

/// A scanner is a keyboard that types a code in a few milliseconds and ends with Enter, Tab or nothing. Whatever has the focus, and wherever
/// it goes meanwhile, a code is told as `scanned`, whole or not at all, and nobody else sees of it: neither its characters nor the Enter, Tab and
/// suffix that come up to half a second after it.
///
/// All keys that follow each other within three times the usual gap are one run, and a run is a code or a person's typing as a whole; it
/// ends with Enter, Tab, a later key or silence. It is a code when it is as quick as the settings say, long enough, and has a digit, `]` before
/// it or the prefix. A field shows a person's key at once when it comes slower than a scanner types: what a scanner's hiccup brought
/// into it is taken out again. A key that is quicker, or no letter and no digit, waits for the next, at most 36 ms with the usual settings;
/// elsewhere than in a field a character waits up to 106 ms after the last. Enter, Space and the keys without a character wait for nothing.
///
/// Capitals are as the scanner meant them, also with Caps Lock. F8 and Ctrl+] in the middle of a code are the separator of GS1; another key that
/// types nothing is U+FFFD in it, so that no product is found by the rest. A swiped card and what is longer than 400 characters are swallowed.
///
/// What it cannot know: a pause in the middle of a code longer than three gaps makes two runs of it. Letters alone, and what is shorter than
/// the shortest code, are typing. Who types six keys and more at 35 ms on the average is taken for a scanner. Signs that the keyboard layout of
/// the computer exchanges for others are told as they arrive.
///
/// A field with the property "scanTarget" takes the code itself, in the place of its text, with Enter; one with "scanCounts" gives what it
/// holds before the code if that is a quantity ("3*"); under a widget with "plainKeys" nothing is looked for.
/// Where a PIN is typed a code is refused, with the low tone: it is no try, and nobody is told what the keys were.
class ScannerFilter final : public QObject {
    Q_OBJECT
public:
    struct Stroke {
        QString text;
        int gapMs = 0;
    };
    explicit ScannerFilter(QObject *application);
    void setSettings(const ScannerSettings &settings) { m_settings = settings; }
    const ScannerSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void scanned(const QString &code);
    void refused(); ///< a code came where a PIN is typed
    void burst(const QList<mostrador::ScannerFilter::Stroke> &strokes, const QString &end,
               bool isCode); ///< for who looks at the scanner itself; `end`: "Enter", "Tab", or empty; nothing of a card

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Verdict { Typing, Code, NotTold };
    struct Key {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
        QChar sign; ///< what it is in a code; U+FFFD: it types nothing
        int gapMs;
        bool isHeld; ///< nobody has it yet
    };
    struct Place { ///< a field as it was before the run
        QPointer<QLineEdit> field;
        QString text;
        int cursor = 0;
        int selectionStart = -1;
        int selectionLength = 0;
    };
    bool takePress(QWidget *watched, const QKeyEvent &event);
    bool goesOn(const QKeyEvent &event, qint64 at) const;
    bool add(QWidget *watched, const QKeyEvent &event, qint64 at);
    bool isAfterCode(const QKeyEvent &event, qint64 at); ///< Enter, Tab and suffix of the code that was told
    bool isSure() const;                                 ///< so many quick keys are no person's: all waits for the end
    bool isUntouched() const;
    int patience() const { return m_settings.gapMs * LateBy; }
    void wait(bool forShort);
    QString text() const;
    Verdict verdict(QString *code) const;
    bool end(const QString &how); ///< true: it was a code
    void tell(const QString &code);
    void flush(); ///< it was a person, so far: what was kept back goes where the focus is
    void touch(const Place &place);
    static Place placeOf(QWidget *widget);
    static QList<Place> placesIn(const QWidget &window);
    static void putBack(const Place &place);
    void silence();
    qint64 timeOf(const QKeyEvent &event) const;
    void forget();

    static constexpr int LateBy = 3;
    ScannerSettings m_settings;
    QElapsedTimer m_clock;
    QTimer m_silence;
    QTimer m_after; ///< what is queued already comes before the end by silence
    QList<Key> m_run;
    qint64 m_firstAt = 0;
    qint64 m_lastAt = 0;
    int m_quick = 0; ///< keys since the last that was late
    bool m_sure = false;
    bool m_stamped = false;   ///< the times of this run are the driver's
    bool m_flushNext = false; ///< silence first gives a person the keys, and only then ends the run
    qint64 m_toldAt = -1;     ///< the last key of the code before; -1: something else came since
    qsizetype m_suffixAt = 0; ///< so much of the suffix came after it
    bool m_replaying = false;
    Place m_start;          ///< had the focus at the first key
    QList<Place> m_touched; ///< got keys of this run
};

} // namespace mostrador
