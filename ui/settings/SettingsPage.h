// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingRow.h"

class QKeyEvent;

namespace mostrador {

/// One section of the settings. Whatever part of the program has something to choose brings a page (SettingsScreen::addPage), or a row for
/// the page of another (addRow).
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(const Context &context, QWidget *parent = nullptr);

    virtual QString title() const = 0;                            ///< the word in the list of sections
    virtual QString icon() const = 0;                             ///< Lucide's name
    virtual QString words() const;                                ///< what a search finds it by; the base: title and rows
    virtual QString more() const { return {}; }                   ///< what it is found by when no page is by its words: a list that it has
    virtual void search(const QString &text) { Q_UNUSED(text) }   ///< of what is typed above, for a page that has a list of its own
    virtual void opened();                                        ///< it came to the front by a person: the focus goes where to begin
    virtual bool runKey(const QKeyEvent &event);                  ///< that nothing on the page wanted
    virtual bool scanned(const QString &code);                    ///< false: not wanted here
    virtual bool stepBack() { return false; }                     ///< Esc
    void addRow(SettingRow *row);                                 ///< at the end; takes it over
    void refreshRows();                                           ///< what is chosen may be another now
    static bool finds(const QString &words, const QString &text); ///< every word of the text, whatever the case and the accents

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    const Context &context() const { return m_context; }
    QVBoxLayout *column() const { return m_column; }

private:
    Context m_context;
    QVBoxLayout *m_column;
    QVBoxLayout *m_rowsColumn;
    QList<SettingRow *> m_rows;
};

/// A page that is rows only.
class RowsPage final : public SettingsPage {
    Q_OBJECT
public:
    using Words = SettingRow::Words;
    RowsPage(const Context &context, Words title, const QString &icon, QWidget *parent = nullptr);
    QString title() const override { return m_title(); }
    QString icon() const override { return m_icon; }

protected:
    void retranslate() override {} // each row does so itself

private:
    Words m_title;
    QString m_icon;
};

} // namespace mostrador
