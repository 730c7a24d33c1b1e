// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

namespace mostrador {

class LinkButton;
class ThemedLabel;

/// A field of a form: its name over it, a dot while it is unsaved, and under it what a person should know about it.
class FormField final : public QWidget {
    Q_OBJECT
public:
    enum class Note { None, Elsewhere, Wrong };

    FormField(const Theme &theme, QWidget *editor, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setUnsaved(bool unsaved, const QString &word); ///< the word is what is read out for the dot
    void setNote(Note note, const QString &text = {}, const QString &link = {});
    Note note() const { return m_kind; }
    QString noteText() const;
    bool isUnsaved() const;

Q_SIGNALS:
    void linkClicked();

private:
    QWidget *m_editor;
    ThemedLabel *m_title;
    ThemedLabel *m_dot;
    ThemedLabel *m_note;
    LinkButton *m_link;
    Note m_kind = Note::None;
};

} // namespace mostrador
