// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "ui/payment/Receipt.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Sheet.h"

namespace mostrador {

class Card;
class KeyButton;
class NoticeStrip;
class ThemedLabel;

/// The till's recovery code, the one time that it is there: before the window from when it is being made until somebody says that it is in a safe place. Where there is a printer it comes out by itself.
class RecoverySheet final : public Sheet {
    Q_OBJECT
public:
    using Printed = std::function<void(const Result<void> &)>;
    using Print = std::function<void(const QList<Receipt::Line> &lines, Printed reply)>; ///< none: there is no printer
    RecoverySheet(const Context &context, std::function<Print()> print, QWidget *over);
    void wait(); ///< for it: it is being made, and whatever is typed meanwhile goes nowhere
    void open(const QString &digits);
    void leave(); ///< as if somebody had kept it, or there is none: it is gone from the screen
    static QList<Receipt::Line> paper(const QString &digits);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QSize cardSize(const QSize &room) const override;
    void retranslate() override;

private:
    void printIt();
    Context m_context;
    std::function<Print()> m_print;
    Card *m_card;
    ThemedLabel *m_title;
    ThemedLabel *m_about;
    ThemedLabel *m_code;
    NoticeStrip *m_message;
    KeyButton *m_again;
    KeyButton *m_kept;
    QString m_digits;
};

} // namespace mostrador
