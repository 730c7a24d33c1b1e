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
    int gapMs = 35; ///< between two characters on the average; one of them may be three times as late
    int least = 6;  ///< characters of the shortest code
    QString prefix; ///< what it sends before each code; then nothing is taken for a person's typing
    QString suffix; ///< beside Enter and Tab
    QString toText() const;
    static ScannerSettings fromText(const QString &text); ///< what cannot be read is as it is without
    bool operator==(const ScannerSettings &) const = default;
};

/// A scanner is a keyboard that types a code in a few milliseconds and ends with Enter, Tab or nothing. Whatever has the focus, and wherever
/// it goes meanwhile, such a burst is told as `scanned` and nobody else sees of it: from the second quick character on it is kept back, and
/// the field that had the first gets its text back. What turns out to be a person's typing goes where it was meant for.
/// A field with the property "scanTarget" takes the code itself, in the place of its text, with Enter; one with "scanCounts" gives what it
/// holds before the code if that is a quantity ("3*"); under a widget with "plainKeys" nothing is looked for.
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
    void burst(const QList<mostrador::ScannerFilter::Stroke> &strokes, const QString &end,
               bool isCode); ///< for who looks at the scanner itself; `end`: "Enter", "Tab", the suffix, or empty

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    bool takePress(QWidget *watched, const QKeyEvent &event);
    bool begin(QWidget *watched, const QKeyEvent &event, qint64 at);
    bool goesOn(const QKeyEvent &event, qint64 at) const;
    void append(const QKeyEvent &event, qint64 at);
    int patience() const; ///< for the next character
    bool isCode(QString *code) const;
    bool end(const QString &how); ///< true: it was a code, and told
    void tell(const QString &code);
    void replay();
    void silence();
    qint64 timeOf(const QKeyEvent &event);
    void reset();

    ScannerSettings m_settings;
    QElapsedTimer m_clock;
    QTimer m_silence;
    QTimer m_after; ///< what is queued already comes before the end by silence
    QList<Stroke> m_strokes;
    QList<Held> m_held;
    QString m_text;
    qint64 m_firstAt = 0;
    qint64 m_lastAt = 0;
    bool m_stamped = false; ///< the times of this burst are the driver's
    bool m_replaying = false;
    QPointer<QLineEdit> m_field; ///< had the focus at the first character, which it took
    QString m_before;
    int m_cursor = 0;
    int m_selectionStart = -1;
    int m_selectionLength = 0;
};

} // namespace mostrador
