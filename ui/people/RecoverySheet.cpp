// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RecoverySheet.h"
#include "models/domain/people/RecoveryCode.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace mostrador {

RecoverySheet::RecoverySheet(const Context &context, std::function<Print()> print, QWidget *over)
    : Sheet(context.theme, Holds::Everything, over), m_context(context), m_print(std::move(print)), m_card(new Card(context.theme, this)),
      m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)),
      m_code(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_message(new NoticeStrip(context.theme)),
      m_again(new KeyButton(context.theme, KeyButton::Look::Plain)), m_kept(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setCard(m_card);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(22, 18, 22, 20);
    column->setSpacing(12);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(true);
    m_message->setRounded(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_again, 2);
    foot->addWidget(m_kept, 3);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addSpacing(6);
    column->addWidget(m_code);
    column->addSpacing(6);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(foot);
    for (KeyButton *button : {m_again, m_kept})
        button->setFocusPolicy(Qt::NoFocus);
    connect(m_again, &QAbstractButton::clicked, this, &RecoverySheet::printIt);
    connect(m_kept, &QAbstractButton::clicked, this, &RecoverySheet::leave);
}

void RecoverySheet::wait()
{
    m_digits.clear();
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("clock"), [] { return tr("The recovery code is being made…"); });
    reveal(this);
}

void RecoverySheet::open(const QString &digits)
{
    m_digits = digits;
    m_message->clear();
    reveal(this);
    if (m_print && m_print())
        printIt();
}

void RecoverySheet::leave()
{
    if (!isVisible())
        return;
    m_digits.fill(QLatin1Char('0'));
    m_digits.clear();
    m_code->clear();
    conceal();
}

QList<Receipt::Line> RecoverySheet::paper(const QString &digits)
{
    using Look = Receipt::Look;
    return {{Look::Center, tr("Recovery code of this till"), {}},
            {Look::Rule, {}, {}},
            {Look::Center, recovery::grouped(digits), {}},
            {Look::Rule, {}, {}},
            {Look::Small, tr("For a manager whose PIN is forgotten. Good once."), {}},
            {Look::Small, tr("Keep it away from the till, where only the owner gets at it."), {}}};
}

void RecoverySheet::printIt()
{
    const Print print = m_print ? m_print() : Print();
    if (!print || m_digits.isEmpty())
        return;
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("printer"), [] { return tr("It is being printed…"); });
    place();
    print(paper(m_digits), [self = QPointer<RecoverySheet>(this), digits = m_digits](const Result<void> &printed) {
        if (!self || self->m_digits != digits)
            return;
        if (printed)
            self->m_message->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [] { return tr("It was printed."); });
        else
            self->m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), tr("It was not printed: %1 Write it down.").arg(printed.error().message));
        self->place();
    });
}

void RecoverySheet::retranslate()
{
    m_title->setText(tr("Recovery code of this till"));
    m_about->setText(
        tr("With it a manager whose PIN is forgotten sets a new one. It is shown this once and kept nowhere; if there was one before, it is worth nothing any more. "
           "Keep it away from the till, where only the owner gets at it."));
    m_code->setText(m_digits.isEmpty() ? QStringLiteral("···· ···· ···· ···· ····") : recovery::grouped(m_digits));
    m_again->setText(tr("Print"));
    m_again->setKey(m_context.shortcuts.keyText(QStringLiteral("recovery.print")));
    m_again->setVisible(m_print && m_print() && !m_digits.isEmpty());
    m_kept->setText(tr("It is in a safe place"));
    m_kept->setEnabled(!m_digits.isEmpty());
    m_kept->setKey(m_context.shortcuts.keyText(QStringLiteral("recovery.kept")));
    setAccessibleName(m_title->text());
}

QSize RecoverySheet::cardSize(const QSize &room) const
{
    const int wide = qMin(m_context.theme.px(560), room.width());
    return {wide, m_card->layout()->totalHeightForWidth(wide) + 12};
}

/// Enter does not close it: whoever has just typed a PIN has pressed it, perhaps twice. What is typed or scanned goes nowhere, and that is said.
void RecoverySheet::keyPressEvent(QKeyEvent *event)
{
    const QString action = m_context.shortcuts.actionFor(*event, QStringLiteral("recovery"));
    if (action == QLatin1String("recovery.kept") && m_kept->isEnabled()) {
        leave();
    } else if (action == QLatin1String("recovery.print")) {
        printIt();
    } else if (!m_digits.isEmpty() && !event->text().isEmpty() && event->text()[0].isLetterOrNumber()) {
        m_message->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"),
                        tr("What is typed or scanned here goes nowhere: %1 when the code is in a safe place.").arg(m_kept->accessibleDescription()));
        place();
    }
    event->accept(); // nothing of the screens behind it
}

} // namespace mostrador
