// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/ProblemWindow.h"
#include "ui/widgets/ThemedLabel.h"
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace mostrador {

ProblemWindow::ProblemWindow(const Theme &theme, const Error &error, const QString &dataDir, QWidget *parent)
    : Panel(theme, Token::Surface, parent)
{
    setWindowTitle(QStringLiteral("Mostrador"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(12);
    auto *title = new ThemedLabel(theme, Type::LastItem, Token::Bad, QFont::Medium);
    title->setText(error.code == Error::Code::Busy ? tr("This till is already open") : tr("The till cannot start"));
    auto *message = new ThemedLabel(theme, Type::List);
    message->setText(error.message);
    message->setWordWrap(true);
    auto *detail = new ThemedLabel(theme, Type::Label, Token::Dim);
    detail->setText(tr("Data of this till: %1").arg(dataDir) + (error.detail.isEmpty() ? QString() : QLatin1Char('\n') + error.detail));
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->setFocusPolicy(Qt::StrongFocus);
    auto *close = new QPushButton(tr("Close"));
    close->setProperty("primary", true);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QWidget::close);
    column->addWidget(title);
    column->addWidget(message);
    column->addWidget(detail);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
    resize(640, 320);
}

void ProblemWindow::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    activateWindow(); // where nobody manages windows, none has the keyboard by itself
}

} // namespace mostrador
