// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"
#include "models/domain/payment/CardNumber.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace mostrador {

static constexpr QChar GroupSeparator(0x1D);
static constexpr QChar Nothing(QChar::ReplacementCharacter);
static constexpr int MostLength = 400;
static constexpr int FewKeys = 4; // quick ones, one after the other: no person's
static constexpr int AfterMs = 500;

static bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

ScannerFilter::ScannerFilter(QObject *application) : QObject(application)
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_after.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { m_after.start(0); });
    connect(&m_after, &QTimer::timeout, this, &ScannerFilter::silence);
    application->installEventFilter(this);
}

/// The driver's own time where there is one: it is right also when the window was busy.
qint64 ScannerFilter::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() ? qint64(event.timestamp()) : m_clock.elapsed();
}

/// Who gets what is typed: an open menu, too.
static QWidget *keysGoTo()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

/// Where a PIN is typed.
static bool isSecret(const QObject *widget)
{
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    return field && field->echoMode() != QLineEdit::Normal;
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_replaying || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // One press is offered to each widget on its way up: only the first, the focused one, counts.
    const bool isNobodys = !QApplication::activePopupWidget() && !QApplication::focusWidget();
    if (isNobodys ? !widget->isWindow() : widget != keysGoTo())
        return false;
    for (const QWidget *above = widget; above && !isSecret(widget); above = above->parentWidget()) {
        if (above->property("plainKeys").toBool()) {
            flush();
            forget();
            return false;
        }
    }
    return takePress(widget, *static_cast<QKeyEvent *>(event));
}

static bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock
        || key == Qt::Key_NumLock;
}

/// With Ctrl or Alt a digit types nothing; both together are AltGr, by which some keyboards write a bracket.
static bool isShortcut(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return held != Qt::NoModifier && held != (Qt::ControlModifier | Qt::AltModifier);
}

/// What scanners send for the separator of GS1.
static bool isSeparator(const QKeyEvent &event)
{
    const bool plain = event.modifiers() == Qt::NoModifier;
    return event.text() == GroupSeparator || (plain && event.key() == Qt::Key_F8) || (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_BracketRight);
}

/// What the key is in a code.
static QChar signOf(const QKeyEvent &event)
{
    if (isSeparator(event))
        return GroupSeparator;
    const QString text = event.text();
    return text.size() == 1 && text[0].isPrint() && !isShortcut(event) ? text[0] : Nothing;
}

/// No scanner sends these in the middle of a code.
static bool isPersons(const QKeyEvent &event)
{
    const int key = event.key();
    const bool edits = key == Qt::Key_Escape || key == Qt::Key_Backspace || key == Qt::Key_Backtab || key == Qt::Key_Insert || key == Qt::Key_Delete;
    return edits || (key >= Qt::Key_Home && key <= Qt::Key_PageDown) || (key >= Qt::Key_F1 && key <= Qt::Key_F35 && !isSeparator(event));
}

static QString endOf(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    const bool control = event.modifiers() == Qt::ControlModifier;
    if (plain && event.key() == Qt::Key_Tab)
        return QStringLiteral("Tab");
    const bool enters = plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
    return enters || (control && (event.key() == Qt::Key_J || event.key() == Qt::Key_M)) ? QStringLiteral("Enter") : QString();
}

bool ScannerFilter::takePress(QWidget *watched, const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return false; // the capital that follows belongs to the run
    const qint64 at = timeOf(event);
    const QString how = endOf(event);
    const bool goes = goesOn(event, at);
    if (goes && !how.isEmpty())
        return end(how);
    if (!goes)
        end({}); // what came before is a code by itself, or a person's
    if (isAfterCode(event, at))
        return true;
    if (m_run.isEmpty()) {
        const QChar sign = signOf(event);
        if (!how.isEmpty() || event.isAutoRepeat() || sign == Nothing || sign == GroupSeparator || sign.isSpace())
            return false;
        m_stamped = event.timestamp() != 0;
        m_firstAt = m_lastAt = at;
        m_start = placeOf(watched);
    }
    return add(watched, event, at);
}

bool ScannerFilter::goesOn(const QKeyEvent &event, qint64 at) const
{
    const qint64 gap = at - m_lastAt;
    if (m_run.isEmpty() || event.isAutoRepeat() || (event.timestamp() != 0) != m_stamped || gap < 0 || gap > patience())
        return false;
    if (m_run.size() >= MostLength && !isSure())
        return false; // somebody writes a letter
    const bool isOdd = signOf(event) == Nothing && endOf(event).isEmpty();
    if (isOdd && (isPersons(event) || !m_stamped || gap > m_settings.gapMs))
        return false;
    if (gap <= m_settings.gapMs || !endOf(event).isEmpty())
        return true;
    const bool isCounted = m_run.last().sign == QLatin1Char('*') && m_start.field && m_start.field->property("scanCounts").toBool();
    if (isCounted)
        return false; // a person typed how many, and now scans
    return !isSeparator(event) || isSure();
}

bool ScannerFilter::isSure() const
{
    return m_sure || (!m_settings.prefix.isEmpty() && m_run.size() >= m_settings.prefix.size() && text().startsWith(m_settings.prefix, Qt::CaseInsensitive));
}

bool ScannerFilter::add(QWidget *watched, const QKeyEvent &event, qint64 at)
{
    if (m_run.size() > 2 * MostLength) { // too long to be told
        m_lastAt = at;
        wait(false);
        return true;
    }
    const bool isFirst = m_run.isEmpty();
    const int gap = int(at - m_lastAt);
    const bool isLate = gap > m_settings.gapMs;
    const bool isOdd = signOf(event) == Nothing;
    m_sure = isLate ? m_quick >= FewKeys : m_sure || m_quick + 1 >= FewKeys;
    m_quick = isLate ? 1 : m_quick + 1;
    m_lastAt = at;
    m_run.append({event.key(), event.modifiers(), event.text(), signOf(event), gap, false});
    const bool isPrefix = !m_settings.prefix.isEmpty() && m_settings.prefix.startsWith(text(), Qt::CaseInsensitive);
    const bool sure = isSure() || isPrefix;
    const bool isField = placeOf(watched).field;
    if (!sure && (isOdd || (isLate && (isField || !isUntouched()))))
        flush();
    if (m_run.isEmpty())
        return false; // what was typed opened a window of its own, and it is long ago
    // Elsewhere than in a field a person does not see that it comes a moment later, and some signs are keys of the screen.
    const bool isTyped = isField && (isFirst || isLate) && signOf(event).isLetterOrNumber();
    const bool isHeld = sure || (!isOdd && !isTyped);
    m_run.last().isHeld = isHeld;
    if (!isHeld)
        touch(placeOf(watched));
    wait(isHeld && !sure && isField);
    return isHeld;
}

/// One hiccup, and nobody has got anything yet.
bool ScannerFilter::isUntouched() const
{
    const auto late = std::count_if(m_run.begin(), m_run.end(), [this](const Key &key) { return key.gapMs > m_settings.gapMs; });
    return late <= 1 && std::all_of(m_run.begin(), m_run.end() - 1, [](const Key &key) { return key.isHeld; });
}

bool ScannerFilter::isAfterCode(const QKeyEvent &event, qint64 at)
{
    if (m_toldAt < 0)
        return false;
    const bool isNear = m_run.isEmpty() && (event.timestamp() != 0) == m_stamped && at >= m_toldAt && at - m_toldAt < AfterMs;
    const bool isSuffix = m_suffixAt < m_settings.suffix.size() && signOf(event) == m_settings.suffix[m_suffixAt];
    if (isNear && isSuffix)
        ++m_suffixAt;
    const bool isFeed = event.modifiers() == Qt::ControlModifier && at - m_toldAt > 2 * patience(); // so late it is a person's shortcut
    if (isNear && (isSuffix || (!endOf(event).isEmpty() && !isFeed)))
        return true;
    m_toldAt = -1;
    return false;
}

void ScannerFilter::wait(bool forShort)
{
    m_flushNext = forShort;
    m_after.stop();
    m_silence.start((forShort ? m_settings.gapMs : patience()) + 1);
}

/// Shift types small letters while Caps Lock is on: then all are the wrong way round.
QString ScannerFilter::text() const
{
    QString all;
    bool isLocked = false;
    for (const Key &key : m_run) {
        all += key.sign;
        isLocked = isLocked || (key.sign.isLower() && key.modifiers.testFlag(Qt::ShiftModifier));
    }
    if (isLocked)
        std::transform(all.begin(), all.end(), all.begin(), [](QChar c) { return c.isLower() ? c.toUpper() : c.toLower(); });
    return all;
}

/// The first sign is another one on keyboards of other countries.
static bool isTrack(const QString &text)
{
    static const QString Marks = QStringLiteral(";ñÑçÇ");
    if (!text.startsWith(QLatin1Char('%')) && !Marks.contains(text[0]))
        return false;
    const bool isSecond = text[0] != QLatin1Char('%');
    const qsizetype begin = isSecond ? 1 : 2;
    const QString number = text.mid(begin, 12);
    return looksLikeCardNumber(text, CardPlace::Codes) || (number.size() == 12 && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }));
}

ScannerFilter::Verdict ScannerFilter::verdict(QString *code) const
{
    *code = text();
    const bool isPrefixed = !m_settings.prefix.isEmpty() && code->startsWith(m_settings.prefix, Qt::CaseInsensitive);
    if (isPrefixed)
        code->remove(0, m_settings.prefix.size());
    if (!m_settings.suffix.isEmpty() && code->endsWith(m_settings.suffix, Qt::CaseInsensitive))
        code->chop(m_settings.suffix.size());
    const qsizetype gaps = m_run.size() - 1;
    if (gaps < 1 || code->size() < (isPrefixed ? 1 : m_settings.least) || m_lastAt - m_firstAt > m_settings.gapMs * gaps)
        return Verdict::Typing;
    const auto late = std::count_if(m_run.begin(), m_run.end(), [this](const Key &key) { return key.gapMs > m_settings.gapMs; });
    if (!isPrefixed && (late > qMax<qsizetype>(1, gaps / FewKeys) || !hasDigit(*code)))
        return Verdict::Typing;
    return code->size() > MostLength || isTrack(*code) ? Verdict::NotTold : Verdict::Code;
}

bool ScannerFilter::end(const QString &how)
{
    if (m_run.isEmpty())
        return false;
    QString code;
    const Verdict what = verdict(&code);
    QList<Stroke> strokes;
    for (const Key &key : m_run)
        if (!isSecret(m_start.field))
            strokes.append({QString(key.sign), key.gapMs});
    if (what == Verdict::Typing) {
        flush();
        forget();
    } else {
        tell(what == Verdict::Code ? code : QString());
    }
    if (what != Verdict::NotTold && strokes.size() > 2)
        Q_EMIT burst(strokes, how, what == Verdict::Code);
    return what != Verdict::Typing;
}

void ScannerFilter::tell(const QString &code)
{
    const Place start = m_start;
    const QList<Place> touched = m_touched;
    m_toldAt = m_lastAt;
    m_suffixAt = 0;
    forget();
    const bool isTarget = start.field && start.field->property("scanTarget").toBool() && !code.isEmpty();
    for (const Place &place : touched)
        if (place.field && !(isTarget && place.field == start.field))
            putBack(place);
    if (code.isEmpty())
        return;
    if (isSecret(start.field) || isSecret(keysGoTo())) {
        QApplication::beep();
        Q_EMIT refused();
        return;
    }
    if (!isTarget || !start.field) {
        const bool counts = start.field && start.field->property("scanCounts").toBool() && start.text.endsWith(QLatin1Char('*'));
        Q_EMIT scanned(counts ? start.text + code : code);
        return;
    }
    const QPointer<QLineEdit> field = start.field;
    field->setText(code);
    Q_EMIT field->textEdited(code);
    if (!field)
        return;
    m_replaying = true;
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QApplication::sendEvent(field, &enter);
    m_replaying = false;
}

ScannerFilter::Place ScannerFilter::placeOf(QWidget *widget)
{
    auto *field = qobject_cast<QLineEdit *>(widget);
    if (!field || field->isReadOnly())
        return {};
    return {field, field->text(), field->cursorPosition(), field->selectionStart(), int(field->selectionLength())};
}

void ScannerFilter::touch(const Place &place)
{
    const bool isKnown = std::any_of(m_touched.begin(), m_touched.end(), [&place](const Place &known) { return known.field == place.field; });
    if (place.field && !isKnown)
        m_touched.append(place);
}

/// Of all fields: a screen takes what is typed beside them to one of its own.
QList<ScannerFilter::Place> ScannerFilter::placesIn(const QWidget &window)
{
    QList<Place> all;
    for (QLineEdit *field : window.findChildren<QLineEdit *>())
        all.append(placeOf(field));
    return all;
}

void ScannerFilter::putBack(const Place &place)
{
    const QPointer<QLineEdit> field = place.field;
    field->setText(place.text);
    if (place.selectionStart >= 0)
        field->setSelection(place.selectionStart, place.selectionLength);
    else
        field->setCursorPosition(place.cursor);
    Q_EMIT field->textEdited(place.text); // whoever heard of the first character hears that it is gone
}

void ScannerFilter::flush()
{
    QList<Key> held;
    for (Key &key : m_run)
        if (std::exchange(key.isHeld, false))
            held.append(key);
    m_replaying = true;
    for (const Key &key : std::as_const(held)) {
        QWidget *target = keysGoTo();
        if (!target)
            break;
        touch(placeOf(target));
        const QList<Place> others = placeOf(target).field ? QList<Place>() : placesIn(*target->window());
        QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
        QApplication::sendEvent(target, &press);
        QKeyEvent release(QEvent::KeyRelease, key.key, key.modifiers, key.text);
        QApplication::sendEvent(target, &release);
        for (const Place &place : others)
            if (place.field == QApplication::focusWidget())
                touch(place);
    }
    m_replaying = false;
}

void ScannerFilter::silence()
{
    if (!m_flushNext) {
        end({});
        return;
    }
    flush(); // a person's two keys at once; the run may yet be a code with a late key
    wait(false);
}

void ScannerFilter::forget()
{
    m_silence.stop();
    m_after.stop();
    m_run.clear();
    m_touched.clear();
    m_start = {};
    m_quick = 0;
    m_sure = false;
    m_flushNext = false;
}

} // namespace mostrador
