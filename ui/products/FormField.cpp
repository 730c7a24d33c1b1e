// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/FormField.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>

namespace mostrador {

FormField::FormField(const Theme &theme, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_title(new ThemedLabel(theme, Type::Label, Token::Dim)),
      m_dot(new ThemedLabel(theme, Type::Label, Token::Accent, QFont::Bold)), m_note(new ThemedLabel(theme, Type::Label, Token::Warn)),
      m_link(new LinkButton(theme, Token::Warn))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_dot);
    head->addStretch(1);
    auto *foot = new QVBoxLayout; // one under the other: half a form is too narrow for both
    foot->setSpacing(2);
    foot->addWidget(m_note);
    foot->addWidget(m_link, 0, Qt::AlignLeft);
    column->addLayout(head);
    column->addWidget(editor);
    column->addLayout(foot);
    m_title->setBuddy(editor);
    m_dot->setText(QStringLiteral("●"));
    m_dot->hide();
    m_note->setWordWrap(true);
    m_note->hide();
    m_link->hide();
    connect(m_link, &QAbstractButton::clicked, this, &FormField::linkClicked);
}

void FormField::setTitle(const QString &title)
{
    m_title->setText(title);
    m_editor->setAccessibleName(title);
}

void FormField::setUnsaved(bool unsaved, const QString &word)
{
    m_dot->setVisible(unsaved);
    m_dot->setToolTip(word);
    m_editor->setAccessibleDescription(unsaved ? word : QString());
}

bool FormField::isUnsaved() const
{
    return !m_dot->isHidden();
}

void FormField::setNote(Note note, const QString &text, const QString &link)
{
    m_kind = note;
    m_note->setToken(note == Note::Wrong ? Token::Bad : Token::Warn);
    m_note->setText(text);
    m_note->setVisible(note != Note::None);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_link->updateGeometry();
}

QString FormField::noteText() const
{
    return m_note->text();
}

} // namespace mostrador
