// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintSettings.h"
#include "ui/paper/PrintList.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador {

class KeyButton;

/// Which printer, how it writes, what is printed by itself; what is not printed yet; and a page to try all of it.
class PrinterPage final : public SettingsPage {
    Q_OBJECT
public:
    struct Needs {
        PrintSettings &settings;
        PrintQueue &queue;
    };
    PrinterPage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    QString title() const override { return tr("Printer"); }
    QString icon() const override { return QStringLiteral("printer"); }
    QString words() const override;
    bool runKey(const QKeyEvent &event) override;
    static PaperDocument testPage(const PrinterProfile &profile); ///< every letter that matters, a ruler, a barcode, a QR code

protected:
    void retranslate() override;

private:
    using Words = SettingRow::Words;
    void addWay();
    void addPaper();
    void addLetters();
    void addDeeds();
    void addChoice(Words title, Words hint, const std::function<QStringList()> &names, const std::function<int(const PrinterProfile &)> &current,
                   const std::function<void(PrinterProfile &, int)> &choose);
    void addNumber(Words title, Words hint, int least, int most, const std::function<int(const PrinterProfile &)> &current,
                   const std::function<void(PrinterProfile &, int)> &choose);
    void change(const std::function<void(PrinterProfile &)> &what);
    void refresh();
    void printTest();
    void watchTest();
    Needs m_needs;
    PrintList *m_list;
    ThemedLabel *m_state;
    KeyButton *m_test;
    KeyButton *m_retry;
    bool m_isTesting = false;  ///< the test page is on its way
    bool m_hasComeOut = false; ///< the last one
};

} // namespace mostrador
