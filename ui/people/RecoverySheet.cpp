// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RecoverySheet.h"
#include "models/domain/people/RecoveryCode.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>

namespace mostrador {

RecoverySheet::RecoverySheet(const Context &context, std::function<Print()> print, QWidget *over)
    : QWidget(over), m_context(context), m_print(std::move(print)), m_card(new Card(context.theme, this)),
      m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)),
      m_code(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_message(new NoticeStrip(context.theme)),
      m_again(new KeyButton(context.theme, KeyButton::Look::Plain)), m_kept(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setProperty("plainKeys", true);
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
    over->installEventFilter(this);
    connect(m_again, &QAbstractButton::clicked, this, &RecoverySheet::printIt);
    connect(m_kept, &QAbstractButton::clicked, this, &RecoverySheet::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { // a form behind it goes on to its next field
        if (!isVisible() || !now || now == this || now->window() != window())
            return;
        m_before = now;
        setFocus();
    });
    hide();
}

void RecoverySheet::open(const QString &digits)
{
    m_digits = digits;
    m_message->clear();
    if (!isVisible())
        m_before = QApplication::focusWidget();
    retranslate();
    place();
    show();
    raise();
    setFocus();
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
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
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
    m_about->setText(tr("With it a manager whose PIN is forgotten sets a new one. It is shown this once and kept nowhere; the one before is worth nothing any more. "
                        "Keep it away from the till, where only the owner gets at it."));
    m_code->setText(recovery::grouped(m_digits));
    m_again->setText(tr("Print"));
    m_again->setKey(m_context.shortcuts.keyText(QStringLiteral("recovery.print")));
    m_again->setVisible(m_print && m_print());
    m_kept->setText(tr("It is in a safe place"));
    m_kept->setKey(m_context.shortcuts.keyText(QStringLiteral("recovery.kept")));
    setAccessibleName(m_title->text());
}

void RecoverySheet::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = qMin(m_context.theme.px(560), width() - 40);
    const QSize size(wide, qMin(m_card->layout()->totalHeightForWidth(wide) + 12, height() - 30));
    m_card->setGeometry((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
}

void RecoverySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = m_context.theme.color(Token::Canvas);
    veil.setAlphaF(0.72F);
    painter.fillRect(rect(), veil);
}

/// Enter does not close it: whoever has just typed a PIN has pressed it, perhaps twice.
void RecoverySheet::keyPressEvent(QKeyEvent *event)
{
    const QString action = m_context.shortcuts.actionFor(*event, QStringLiteral("recovery"));
    if (action == QLatin1String("recovery.kept"))
        leave();
    else if (action == QLatin1String("recovery.print"))
        printIt();
    event->accept(); // nothing of the screens behind it
}

void RecoverySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RecoverySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace mostrador
