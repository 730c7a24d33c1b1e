// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintSettings.h"
#include "ui/paper/ReceiptPaper.h"
#include "ui/settings/SettingsPage.h"
#include <functional>

class QGridLayout;
class QPlainTextEdit;

namespace mostrador {

class KeyButton;
class ReceiptPreview;

/// How the shop's receipts look, with the paper beside it: made of the bytes that the printer would get.
class ReceiptPage final : public SettingsPage {
    Q_OBJECT
public:
    struct Needs {
        PrintSettings &settings;
        std::function<ReceiptPaper::About()> about; ///< shop, till, language and look, as they are now
        std::function<Currency()> currency;
    };
    ReceiptPage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    QString title() const override { return tr("Receipt"); }
    QString icon() const override { return QStringLiteral("receipt"); }
    QString words() const override;
    void opened() override;
    const ReceiptPreview &preview() const { return *m_preview; }
    static Result<PaperPicture> logoFrom(const QString &file, int dots); ///< as dots, at most 40 mm high. Error::Invalid: no picture

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addParts();
    void addTexts();
    QPlainTextEdit *addLines(const QString &name);
    void addLogo();
    void warn();
    void change(const std::function<void(ReceiptTemplate &)> &what);
    void refresh();
    void place();
    Needs m_needs;
    ReceiptPreview *m_preview;
    QGridLayout *m_grid = nullptr;
    int m_columns = 1; ///< of it
    QList<KeyButton *> m_parts;
    ThemedLabel *m_partsTitle;
    ThemedLabel *m_headerTitle;
    QPlainTextEdit *m_header;
    ThemedLabel *m_footerTitle;
    QPlainTextEdit *m_footer;
    ThemedLabel *m_why; ///< something of them is not kept
};

} // namespace mostrador
