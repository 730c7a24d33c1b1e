// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace mostrador {

static constexpr QChar GroupSeparator(0x1D);
static constexpr int MostLength = 400;
static constexpr int FewKeys = 4;
static constexpr int LateBy = 3; ///< times the usual gap

QString ScannerSettings::toText() const
{
    return QString::fromUtf8(
        QJsonDocument(
            QJsonObject{{QStringLiteral("gap_ms"), gapMs}, {QStringLiteral("least"), least}, {QStringLiteral("prefix"), prefix}, {QStringLiteral("suffix"), suffix}})
            .toJson(QJsonDocument::Compact));
}

ScannerSettings ScannerSettings::fromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    ScannerSettings read;
    read.gapMs = qBound(10, all.value(QStringLiteral("gap_ms")).toInt(read.gapMs), 200);
    read.least = qBound(3, all.value(QStringLiteral("least")).toInt(read.least), 40);
    read.prefix = all.value(QStringLiteral("prefix")).toString().left(8);
    read.suffix = all.value(QStringLiteral("suffix")).toString().left(8);
    return read;
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
qint64 ScannerFilter::timeOf(const QKeyEvent &event)
{
    return event.timestamp() ? qint64(event.timestamp()) : m_clock.elapsed();
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_replaying || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // One press is offered to each widget on its way up: only the first, the focused one, counts.
    const QWidget *focus = QApplication::focusWidget();
    if (focus ? widget != focus : !widget->isWindow())
        return false;
    for (const QWidget *above = widget; above; above = above->parentWidget()) {
        if (above->property("plainKeys").toBool()) {
            replay();
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

bool ScannerFilter::takePress(QWidget *watched, const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return false; // the capital that follows belongs to the burst
    const qint64 at = timeOf(event);
    const bool active = !m_text.isEmpty();
    const bool late = active && (at - m_lastAt > patience() || (event.timestamp() != 0) != m_stamped);
    const bool ends = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
    if (active && !late && ends && !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier))
        return end(event.key() == Qt::Key_Tab ? QStringLiteral("Tab") : QStringLiteral("Enter"));
    if (active && (late || !goesOn(event, at)))
        end({}); // what came before is a code by itself, or a person's
    if (m_text.isEmpty())
        return begin(watched, event, at);
    append(event, at);
    m_held.append({event.key(), event.modifiers(), event.text()});
    if (!m_settings.suffix.isEmpty() && m_text.endsWith(m_settings.suffix))
        end(m_settings.suffix);
    return true;
}

bool ScannerFilter::begin(QWidget *watched, const QKeyEvent &event, qint64 at)
{
    const QString text = event.text();
    const bool prefixed = !m_settings.prefix.isEmpty() && text == m_settings.prefix.left(1);
    const bool starts = text.size() == 1 && ((text[0] >= QLatin1Char('0') && text[0] <= QLatin1Char('9')) || text[0] == QLatin1Char(']') || text[0] == QLatin1Char('('));
    if (event.isAutoRepeat() || isShortcut(event) || (!starts && !prefixed))
        return false;
    m_stamped = event.timestamp() != 0;
    m_firstAt = at;
    append(event, at);
    m_field = qobject_cast<QLineEdit *>(watched);
    if (!m_field || m_field->isReadOnly() || prefixed) {
        if (prefixed && m_field) {
            m_before = m_field->text();
            m_cursor = m_field->cursorPosition();
            m_selectionStart = m_field->selectionStart();
            m_selectionLength = m_field->selectionLength();
        }
        m_held.append({event.key(), event.modifiers(), text});
        return true; // on anything but a field a person does not see that it comes a moment later
    }
    m_before = m_field->text();
    m_cursor = m_field->cursorPosition();
    m_selectionStart = m_field->selectionStart();
    m_selectionLength = m_field->selectionLength();
    return false;
}

/// Quick enough and of what codes are made of.
bool ScannerFilter::goesOn(const QKeyEvent &event, qint64 at) const
{
    const QString text = event.text();
    if (event.isAutoRepeat() || text.size() != 1 || m_text.size() >= MostLength || at < m_lastAt)
        return false;
    const QChar c = text[0];
    if (c == GroupSeparator)
        return true;
    if (isShortcut(event))
        return false;
    const bool marked = m_text.startsWith(QLatin1Char(']')) || m_text.startsWith(QLatin1Char('('))
        || (!m_settings.prefix.isEmpty() && m_text.startsWith(m_settings.prefix.left(m_text.size())));
    return c.isPrint() && (marked || (!c.isSpace() && c.unicode() < 128 && c != QLatin1Char('*') && c != QLatin1Char(',')));
}

/// Two quick digits may be a person's; after some more, one may be late.
int ScannerFilter::patience() const
{
    return m_settings.gapMs * (m_text.size() < FewKeys ? 1 : LateBy);
}

void ScannerFilter::append(const QKeyEvent &event, qint64 at)
{
    m_strokes.append({event.text(), m_text.isEmpty() ? 0 : int(at - m_lastAt)});
    m_text += event.text();
    m_lastAt = at;
    m_after.stop();
    m_silence.start(patience() + 1);
}

bool ScannerFilter::isCode(QString *code) const
{
    *code = m_text;
    const bool prefixed = !m_settings.prefix.isEmpty() && m_text.startsWith(m_settings.prefix);
    if (prefixed)
        code->remove(0, m_settings.prefix.size());
    if (!m_settings.suffix.isEmpty() && code->endsWith(m_settings.suffix))
        code->chop(m_settings.suffix.size());
    if (m_text.size() < 2 || code->size() < (prefixed ? 1 : m_settings.least))
        return false;
    return (m_lastAt - m_firstAt) <= qint64(m_settings.gapMs) * (m_text.size() - 1);
}

bool ScannerFilter::end(const QString &how)
{
    QString code;
    const bool told = isCode(&code);
    const QList<Stroke> strokes = m_strokes;
    if (told)
        tell(code);
    else
        replay();
    if (strokes.size() > 2)
        Q_EMIT burst(strokes, how, told);
    return told;
}

void ScannerFilter::tell(const QString &code)
{
    const QPointer<QLineEdit> field = m_field;
    const bool tookFirst = field && m_held.size() < m_strokes.size();
    const QString before = m_before;
    const int cursor = m_cursor;
    const int selection = m_selectionStart;
    const int selected = m_selectionLength;
    reset();
    if (field && field->property("scanTarget").toBool()) {
        field->setText(code);
        Q_EMIT field->textEdited(code);
        m_replaying = true;
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        QApplication::sendEvent(field, &enter);
        m_replaying = false;
        return;
    }
    const bool counts = field && field->property("scanCounts").toBool() && before.endsWith(QLatin1Char('*'));
    if (tookFirst) {
        field->setText(before);
        if (selection >= 0)
            field->setSelection(selection, selected);
        else
            field->setCursorPosition(cursor);
        Q_EMIT field->textEdited(before); // whoever heard of the first character hears that it is gone
    }
    Q_EMIT scanned(counts ? before + code : code);
}

/// It was a person: what was kept back goes where the focus is.
void ScannerFilter::replay()
{
    const QList<Held> held = m_held;
    reset();
    m_replaying = true;
    for (const Held &key : held) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        if (!target)
            break;
        QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
        QApplication::sendEvent(target, &press);
        QKeyEvent release(QEvent::KeyRelease, key.key, key.modifiers, key.text);
        QApplication::sendEvent(target, &release);
    }
    m_replaying = false;
}

void ScannerFilter::silence()
{
    if (!m_text.isEmpty())
        end({});
}

void ScannerFilter::reset()
{
    m_silence.stop();
    m_after.stop();
    m_strokes.clear();
    m_held.clear();
    m_text.clear();
    m_field = nullptr;
    m_before.clear();
}

} // namespace mostrador
