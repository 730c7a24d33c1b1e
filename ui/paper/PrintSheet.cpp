// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PrintSheet.h"
#include "ui/paper/PrintList.h"
#include "ui/paper/PrinterPill.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mostrador {

PrintSheet::PrintSheet(const Context &context, PrintQueue &queue, QWidget *over)
    : Sheet(context.theme, Holds::Nothing, over), m_context(context), m_queue(queue), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_state(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_list(new PrintList(context, queue)),
      m_retry(new KeyButton(context.theme, KeyButton::Look::Primary)), m_leave(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    auto *card = new Card(context.theme, this);
    setCard(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 18, 22, 20);
    column->setSpacing(10);
    m_state->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_state);
    auto *inside = new QWidget;
    auto *jobs = new QVBoxLayout(inside);
    jobs->setContentsMargins(0, 0, 0, 0);
    jobs->addWidget(m_list);
    jobs->addStretch(1);
    auto *scroll = new ScrollBody;
    scroll->setInside(inside);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 2);
    foot->addWidget(m_retry, 3);
    column->addLayout(foot);
    connect(m_retry, &QAbstractButton::clicked, &queue, &PrintQueue::wake);
    connect(m_leave, &QAbstractButton::clicked, this, &PrintSheet::close);
    connect(&queue, &PrintQueue::changed, this, &PrintSheet::retranslate);
    if (auto *screens = qobject_cast<QStackedWidget *>(over))
        connect(screens, &QStackedWidget::currentChanged, this, &PrintSheet::close);
}

void PrintSheet::open()
{
    reveal(m_retry);
}

void PrintSheet::close()
{
    if (isVisible())
        conceal();
}

void PrintSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (m_context.shortcuts.actionFor(*event, QStringLiteral("printer")) == QLatin1String("printer.retry"))
        return m_queue.wake();
    if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); enters && button)
        return button->click();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) // the window's own keys: another screen
        return QWidget::keyPressEvent(event);
    event->accept();
}

void PrintSheet::retranslate()
{
    m_title->setText(tr("Printer"));
    const QString problem = m_queue.problem();
    const QString state = problem.isEmpty() ? PrinterPill::words(m_queue.condition()) : problem;
    m_state->setText(m_queue.openCount() > 0 ? state : tr("%1 · Nothing waits to be printed.").arg(state));
    m_retry->setText(tr("Print now what waits"));
    m_retry->setKey(m_context.shortcuts.keyText(QStringLiteral("printer.retry")));
    m_leave->setText(tr("Close"));
    m_leave->setKey(QStringLiteral("Esc"));
    setAccessibleName(m_title->text());
    m_list->refresh();
}

} // namespace mostrador
