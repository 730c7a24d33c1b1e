// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>
#include <algorithm>

namespace mostrador {

ScannerFilter::ScannerFilter(QObject *application) : QObject(application)
{
    application->installEventFilter(this);
}

void ScannerFilter::begin(QObject *target)
{
    m_burst.clear();
    m_field = qobject_cast<QLineEdit *>(target);
    if (m_field) {
        m_textBefore = m_field->text();
        m_cursorBefore = m_field->cursorPosition();
    }
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    // One press is offered to the window and to each widget on its way up: only the first, the focused one, counts.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || !static_cast<QWidget *>(watched)->hasFocus())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool quick = m_sinceLast.isValid() && m_sinceLast.elapsed() <= MaxGapMs;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const QString code = m_burst;
        m_burst.clear();
        if (!quick || code.size() < MinLength)
            return false;
        if (watched->property("scanTarget").toBool()) {
            if (m_field && !m_textBefore.endsWith(QLatin1Char('*'))) // "3*" belongs to the code; what else was left there does not
                m_field->setText(code);
            return false;
        }
        if (m_field) {
            m_field->setText(m_textBefore);
            m_field->setCursorPosition(m_cursorBefore);
        }
        Q_EMIT scanned(code);
        return true;
    }
    const QString text = key->text();
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!digits) {
        m_burst.clear();
        m_sinceLast.invalidate();
        return false;
    }
    if (!quick || m_burst.isEmpty())
        begin(watched);
    m_burst += text;
    m_sinceLast.start();
    return false;
}

} // namespace mostrador
