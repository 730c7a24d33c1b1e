// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/SaleEdits.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace mostrador {

class Keypad;
class KeyButton;
class NoticeStrip;
class ThemedLabel;

/// What is done to the sale, in the right column: a head, fields, a message, and at the foot the way back (Esc) and the deed (Enter). The
/// code box and the lines stay in sight, and what is scanned meanwhile is rung up. Keys are those of the scope "panel".
class SidePanel : public QWidget {
    Q_OBJECT
public:
    SidePanel(const Context &context, SaleEdits &edits, QWidget *parent = nullptr);

    virtual void open(int line) = 0;           ///< afresh, for this line of the sale; 0: there is none
    /// Its key, or another that opens it (`action`), was pressed while it is open.
    virtual void again(const QString &action) { Q_UNUSED(action) }
    virtual bool scanned(const QString &code); ///< true: it took the code
    virtual bool stepBack() { return false; }  ///< Esc; false: it may close
    virtual bool isOfSale() const { return true; } ///< false: whatever is open, it is not about that
    virtual bool isDirty() const = 0;          ///< something was typed that is not done yet
    virtual void retranslate();                ///< prints the keys, too: of each button with the property "action"
    void focusField();                   ///< where a person types
    void say(const QString &message);    ///< why not; empty: nothing to say
    bool runKey(const QKeyEvent &event); ///< false when the key means nothing here

Q_SIGNALS:
    void done();                                   ///< it is finished: close it
    void added(const mostrador::Product &product); ///< to be rung up

protected:
    virtual void save() = 0;
    virtual bool run(const QString &action); ///< ids of the scope "panel"; true: it was meant for this
    virtual bool step(int by);               ///< an arrow up (-1) or down (1) in a field or on a choice; false: it means nothing there
    virtual QWidget *firstField() const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    const Context &context() const { return m_context; }
    SaleEdits &edits() const { return m_edits; }
    MoneyText text() const { return m_context.language.text(); }
    QVBoxLayout &body() const { return *m_body; }
    void setHead(const QString &title, const QString &detail);
    void setDeed(const QString &word, const QString &removal);                                  ///< empty removal: there is nothing to take away
    QLineEdit *makeField(Qt::Alignment alignment = Qt::AlignLeft, QVBoxLayout *into = nullptr); ///< with its title over it, in the body if nowhere else
    void nameField(QLineEdit *field, const QString &title);
    void refuse(const QString &message, QLineEdit *field);         ///< why not, and the field it is about, ready to be typed anew
    static QStringList numbered(const QString &action, int count); ///< "panel.choice1" and so on
    /// Buttons of which one is on, `columns` in a row; their keys are those of the actions.
    QButtonGroup *makeChoices(const QStringList &actions, int columns);
    QButtonGroup *makeRows(int count, QVBoxLayout &into);                   ///< the same one under the other, with the keys "panel.choice1" and so on
    static void nameChoices(QButtonGroup *group, const QStringList &words); ///< those without a word are hidden
    bool chooseBy(QButtonGroup *group, const QString &action);
    void addKeypad();

private:
    void addChoice(QButtonGroup *group, KeyButton *button, const QString &action);
    void restyle();
    void giveWay();
    Context m_context;
    SaleEdits &m_edits;
    ThemedLabel *m_title;
    ThemedLabel *m_detail;
    QVBoxLayout *m_body;
    NoticeStrip *m_message;
    Keypad *m_keypad = nullptr;
    KeyButton *m_back;
    KeyButton *m_remove;
    KeyButton *m_save;
    QHash<QLineEdit *, ThemedLabel *> m_fields;
};

} // namespace mostrador
