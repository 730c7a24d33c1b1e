// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

class QLineEdit;

namespace mostrador {

/// A scanner is a keyboard that types a code in a few milliseconds and ends with Enter. Whatever has the focus, such a burst is told
/// as `scanned`, and a field that it ran into gets its text back. A field with the property "scanTarget" takes the code itself,
/// in the place of what was left in it, but for a quantity ("3*").
class ScannerFilter final : public QObject {
    Q_OBJECT
public:
    explicit ScannerFilter(QObject *application);

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(QObject *target);
    static constexpr int MaxGapMs = 35;
    static constexpr int MinLength = 8;

    QElapsedTimer m_sinceLast;
    QString m_burst;
    QPointer<QLineEdit> m_field;
    QString m_textBefore;
    int m_cursorBefore = 0;
};

} // namespace mostrador
