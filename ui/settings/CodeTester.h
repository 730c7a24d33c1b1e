// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/CodeReader.h"
#include "ui/shell/Context.h"
#include "ui/shell/ScannerFilter.h"
#include <QWidget>

class QLineEdit;

namespace mostrador {

class ThemedLabel;

/// A field to scan or type into, and what the till makes of it: characters and their distance, rule or identifiers, product.
class CodeTester final : public QWidget {
    Q_OBJECT
public:
    CodeTester(const Context &context, CodeReader &codes, QWidget *parent = nullptr);
    void setKey(const QString &key); ///< that goes to the field
    void read(const QString &code);
    void showBurst(const QList<ScannerFilter::Stroke> &strokes, const QString &end, bool isCode);
    void refresh(); ///< rules changed
    void retranslate();
    QString result() const;

private:
    void take(const QString &code);
    bool isCard(const QString &code) const;
    QString strokesText() const;
    QString readingText(const QString &code) const;
    QString labelText(const CodeReading &reading) const;
    Context m_context;
    CodeReader &m_codes;
    ThemedLabel *m_title;
    QLineEdit *m_edit;
    ThemedLabel *m_raw;
    ThemedLabel *m_result;
    QString m_key;
    QString m_code;        ///< as last read; of a card: without its number
    bool m_isCard = false; ///< it was that of one
    QList<ScannerFilter::Stroke> m_strokes;
    QString m_end;
    bool m_isCode = false;
};

} // namespace mostrador
