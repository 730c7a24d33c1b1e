// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/RulesModel.h"
#include "ui/shell/Context.h"
#include <QWidget>
#include <optional>

class QLineEdit;

namespace mostrador {

class KeyButton;
class Segments;
class TableView;
class ThemedLabel;
class UndoBar;

/// The list of rules, one of them in the line under it to be written.
class RuleEditor final : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(const Context &context, QWidget *parent = nullptr);
    void setRules(const QList<ScaleRule> &rules);
    const QList<ScaleRule> &rules() const { return m_model.rules(); }
    bool runKey(const QString &action); ///< "scale.…"
    bool leave();                       ///< the line that is being written; false: none is
    bool mayLeave();                    ///< false, and says so: what is being written is not saved
    void retranslate();

Q_SIGNALS:
    void edited(const QList<mostrador::ScaleRule> &rules);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write(int row);
    ScaleRule written() const;
    void save();
    void remove();
    void move(int by);
    void nextPreset();
    void undo();
    QString countryOf(const QList<ScaleRule> &rules) const;
    QString nextCountry() const;
    void nameCountry();
    void take(const QList<ScaleRule> &rules, int row);
    void layoutTable();
    Context m_context;
    RulesModel m_model;
    ThemedLabel *m_title;
    ThemedLabel *m_hint;
    TableView *m_table;
    QWidget *m_line;
    QLineEdit *m_pattern;
    Segments *m_kind;
    KeyButton *m_save;
    ThemedLabel *m_message;
    UndoBar *m_undo;
    std::optional<QList<ScaleRule>> m_before; ///< the last change: what it was made of
    QList<KeyButton *> m_buttons;
    int m_writing = -1; ///< row; the number of rows: a new one
    ScaleRule m_began;  ///< as it stood there at first
    bool m_isWriting = false;
};

} // namespace mostrador
