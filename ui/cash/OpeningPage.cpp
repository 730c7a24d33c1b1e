// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/OpeningPage.h"
#include "ui/cash/CashWords.h"
#include "ui/cash/CountGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace mostrador {

static const QString Draft = QStringLiteral("open|");

OpeningPage::OpeningPage(const Context &context, const Needs &needs, QWidget *parent)
    : QWidget(parent), m_context(context), m_needs(needs), m_words(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_float(new CountGrid(context)),
      m_open(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    m_words->setWordWrap(true);
    auto *scroll = new ScrollBody;
    scroll->setInside(m_float);
    column->addWidget(m_words);
    column->addWidget(scroll, 1);
    column->addWidget(m_float->foot());
    column->addWidget(m_open);
    connect(m_open, &QAbstractButton::clicked, this, &OpeningPage::open);
    connect(m_float, &CountGrid::finished, this, [this] { // one Enter too many opens nothing
        Q_EMIT told(tr("That was the last field. %1 opens the shift.").arg(m_context.shortcuts.keyText(QStringLiteral("cash.next"))));
    });
    connect(m_float, &CountGrid::changed, this, &OpeningPage::keepDraft);
}

void OpeningPage::refresh()
{
    const QScopedValueRollback reading(m_isReading, true);
    m_float->setDenominations(m_needs.payment.denominations());
    if (m_needs.cash.shift())
        return;
    const auto left = m_needs.cash.left();
    m_words->setText(left ? tr("Count the float. The last close left %1 in the drawer.").arg(m_context.language.text().withSymbol(*left))
                          : tr("Count the float that is in the drawer: how many of each, Enter goes down. From the first shift on, sales need one that is open."));
}

void OpeningPage::enter()
{
    if (const QString draft = m_needs.cash.draft(); draft.startsWith(Draft))
        if (const auto count = CashCount::fromText(draft.mid(Draft.size()), m_float->count().currency()))
            setCount(*count);
    m_float->enter();
}

void OpeningPage::keepDraft()
{
    if (m_isReading || m_needs.cash.shift())
        return;
    m_needs.cash.keepDraft(m_float->count().isEmpty() ? QString() : Draft + m_float->count().toText());
    Q_EMIT counted();
}

void OpeningPage::setCount(const CashCount &count)
{
    const QScopedValueRollback reading(m_isReading, true);
    m_float->setCount(count);
}

bool OpeningPage::isAsLeft(Money left) const
{
    return left.currency() == m_float->count().currency() && left.minor() == m_float->count().total().minor();
}

/// Why somebody should look at it again; empty: nothing speaks against it.
QString OpeningPage::doubtOf(const CashCount &count) const
{
    const auto left = m_needs.cash.left();
    const MoneyText text = m_context.language.text();
    const QString key = m_context.shortcuts.keyText(QStringLiteral("cash.next"));
    if (!left)
        return count.total().isZero()
            ? tr("Nothing is counted: the shift would begin without any change in the drawer. Count the float, or press %1 once more: it is opened with nothing.")
                  .arg(key)
            : QString();
    if (isAsLeft(*left))
        return {};
    return tr("The last close left %1, and %2 is counted: %3. Count again, or press %4 once more: it is recorded so.")
        .arg(text.withSymbol(*left), text.withSymbol(count.total()), CashWords::difference(Money(count.total().minor() - left->minor(), left->currency()), text), key);
}

/// A float that there is a doubt about is opened with when that was said, and the key pressed once more.
void OpeningPage::open()
{
    if (m_isBusy)
        return;
    if (!m_float->problem().isEmpty()) {
        Q_EMIT said(m_float->problem());
        return;
    }
    const CashCount count = m_float->count();
    if (const QString doubt = doubtOf(count); !doubt.isEmpty() && m_saidFloat != count.toText()) {
        m_saidFloat = count.toText();
        Q_EMIT said(doubt);
        return;
    }
    m_saidFloat.reset();
    whenAllowed(m_needs.approvals, {wanted::ofShift(Deed::OpenShift, 0), tr("Open the shift")}, this, [this, count](const QString &) {
        m_isBusy = true;
        m_needs.cash.open(count, this, [this](const Result<Shift> &shift) {
            m_isBusy = false;
            if (!shift) {
                Q_EMIT said(shift.error().message);
                return;
            }
            setCount(CashCount(shift->opening.currency()));
            Q_EMIT opened(*shift);
        });
    });
}

/// No wider than the eye goes from a note to its sum.
void OpeningPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->setContentsMargins(18, 14, qMax(18, width() - m_context.theme.px(820)), 16);
}

void OpeningPage::retranslate()
{
    m_open->setText(tr("Open the shift"));
    m_open->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.next")));
    m_float->retranslate();
}

} // namespace mostrador
