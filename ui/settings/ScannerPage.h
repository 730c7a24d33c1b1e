// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "ui/settings/CodeTester.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador {

class RuleEditor;

/// How the scanner types and what the scale prints, each tried at once.
class ScannerPage final : public SettingsPage {
    Q_OBJECT
public:
    /// Every change counts at once, and is kept.
    struct Needs {
        TillSettings &settings;
        ScannerFilter &scanner;
        CodeReader &codes;
    };
    ScannerPage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    static void takeKept(const Needs &needs); ///< at the start of the program: scanner and rules are as they were left
    QString title() const override { return tr("Scanner and scale"); }
    QString icon() const override { return QStringLiteral("scan-barcode"); }
    QString words() const override;
    void opened() override;
    bool runKey(const QKeyEvent &event) override;
    bool scanned(const QString &code) override;
    bool stepBack() override;

protected:
    void retranslate() override;

private:
    void addScannerRows();
    void keepScanner(const ScannerSettings &settings);
    Needs m_needs;
    CodeTester *m_tester;
    RuleEditor *m_rules;
};

} // namespace mostrador
