// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/domain/returns/ReturnReason.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace mostrador {

class KeyButton;
class NoticeStrip;
class ScrollBody;
class ThemedLabel;

/// The one question that is asked: whether a paid sale is to be voided whole, and why. Not modal: it stands where the document stood.
class VoidPanel final : public Card {
    Q_OBJECT
public:
    explicit VoidPanel(const Context &context, QWidget *parent = nullptr);
    void open(const Sale &sale, Money byHand); ///< `byHand`: of what goes back, to cards that the terminal gives nothing back to: the code of its slip is needed
    void setByHand(Money byHand);              ///< another amount: what was typed is of a slip for less or more
    void askCode(Money byHand);                ///< nothing is recorded before it is typed
    const Sale &sale() const { return m_sale; }
    void say(const QString &message);
    void tell(const QString &message); ///< what one waits for
    bool runKey(const QKeyEvent &event);
    void retranslate();

Q_SIGNALS:
    void confirmed(const QString &reason, const QString &code);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void choose(int id);
    void confirm();
    bool wantsCode() const { return !m_byHand.isZero(); }
    QString whyNot(const QString &code) const;
    Context m_context;
    Sale m_sale;
    Money m_byHand;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    ThemedLabel *m_reasonTitle;
    QButtonGroup *m_reasons;
    QGridLayout *m_reasonGrid;
    ThemedLabel *m_how;
    QLineEdit *m_code;
    NoticeStrip *m_message;
    ScrollBody *m_scroll;
    KeyButton *m_cancel;
    KeyButton *m_confirm;
};

} // namespace mostrador
