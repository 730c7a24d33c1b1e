// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "ui/shell/Context.h"
#include <QWidget>
#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace mostrador {

class Segments;
class ThemedLabel;

/// One thing to choose on a page of the settings: its name, a line about what it does, and what to choose it with.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    using Words = std::function<QString()>; ///< asked again when the language changes
    SettingRow(const Context &context, Words title, Words hint, QWidget *parent = nullptr);
    QString words() const;    ///< what a search finds it by
    virtual void refresh() {} ///< what is chosen may be another now

protected:
    void put(QWidget *control);
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    const Context &context() const { return m_context; }
    QString title() const { return m_title(); }

private:
    Context m_context;
    Words m_title;
    Words m_hint;
    ThemedLabel *m_titleLabel;
    ThemedLabel *m_hintLabel;
    QVBoxLayout *m_column;
};

/// One of a few.
class ChoiceRow final : public SettingRow {
    Q_OBJECT
public:
    struct Choices {
        std::function<QStringList()> names;
        std::function<int()> current; ///< this and the names are asked again by refresh(); always as many
        std::function<void(int)> choose;
    };
    ChoiceRow(const Context &context, Words title, Words hint, Choices choices, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    Choices m_choices;
    Segments *m_segments;
};

/// A text that counts when Enter says so. What is not sound is said under it and changes nothing; whoever leaves the field without Enter leaves
/// it as it was, so that a scanner never writes a setting.
class CheckedRow final : public SettingRow {
    Q_OBJECT
public:
    struct Text {
        std::function<QString()> current;
        std::function<Result<void>(const QString &)> choose;
    };
    CheckedRow(const Context &context, Words title, Words hint, Text text, int most, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void restyle();
    Text m_text;
    QWidget *m_box;
    QLineEdit *m_edit;
    ThemedLabel *m_why;
};

} // namespace mostrador
