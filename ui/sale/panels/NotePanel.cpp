// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/NotePanel.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

NotePanel::NotePanel(const Context &context, SaleEdits &edits, QWidget *parent)
    : SidePanel(context, edits, parent), m_scope(makeChoices({QStringLiteral("panel.mode3"), QStringLiteral("panel.mode4")}, 2)), m_note(makeField()),
      m_hint(new ThemedLabel(context.theme, Type::Body, Token::Dim))
{
    m_hint->setWordWrap(true);
    body().addWidget(m_hint);
    body().addStretch(1);
    m_note->setMaxLength(Sale::MostWords);
    connect(m_scope, &QButtonGroup::idClicked, this, [this](int id) { choose(id == 1); });
    connect(m_note, &QLineEdit::textEdited, this, [this] { say({}); });
    retranslate();
}

void NotePanel::open(int line)
{
    m_line = line;
    m_note->clear();
    m_scope->button(0)->setVisible(line != 0);
    choose(line == 0);
}

void NotePanel::again(const QString &)
{
    choose(line() != 0 || m_line == 0);
}

int NotePanel::line() const
{
    return m_scope->checkedId() == 1 ? 0 : m_line;
}

QString NotePanel::there() const
{
    const CartLine *found = edits().cart().line(line());
    return line() == 0 ? edits().cart().note() : found ? found->note : QString();
}

/// What was typed goes along; what is there already is shown.
void NotePanel::choose(bool sale)
{
    const bool typed = isDirty();
    m_scope->button(sale ? 1 : 0)->setChecked(true);
    if (!typed || m_note->text().isEmpty())
        m_note->setText(there());
    say({});
    retranslate();
    m_note->setFocus();
    m_note->selectAll();
}

bool NotePanel::isDirty() const
{
    return m_scope->checkedId() >= 0 && m_note->text().trimmed() != there();
}

void NotePanel::apply(const QString &note)
{
    if (const auto done = edits().setNote(line(), note); !done) {
        say(done.error().message);
        m_note->setFocus();
        return;
    }
    Q_EMIT done();
}

void NotePanel::save()
{
    apply(m_note->text());
}

bool NotePanel::run(const QString &action)
{
    if (action != QLatin1String("panel.remove"))
        return chooseBy(m_scope, action);
    if (there().isEmpty())
        return false;
    apply({});
    return true;
}

QWidget *NotePanel::firstField() const
{
    return m_note;
}

void NotePanel::retranslate()
{
    SidePanel::retranslate();
    const CartLine *found = edits().cart().line(line());
    setHead(tr("Note"), found ? found->product.name : tr("On the whole sale"));
    setDeed(tr("Keep"), there().isEmpty() ? QString() : tr("Take off"));
    nameChoices(m_scope, {m_line != 0 ? tr("The line") : QString(), tr("The sale")});
    nameField(m_note, tr("Note"));
    m_hint->setText(tr("It is printed on the receipt and kept with the sale."));
}

} // namespace mostrador
