// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/TenderList.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QScrollBar>

namespace mostrador {

static constexpr int RowHeight = 44;

TenderList::TenderList(const Context &context, QWidget *parent) : ScrollBody(parent), m_context(context), m_inside(new QWidget), m_rows(new QVBoxLayout(m_inside))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setInside(m_inside);
    // The newest row is the one that is read, and that its key takes out; how far down it is is known when the rows are laid out.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) { verticalScrollBar()->setValue(most); });
    hide();
}

QSize TenderList::sizeHint() const
{
    return {200, qMin(m_count, MostRows) * m_context.theme.control(RowHeight)};
}

QWidget *TenderList::makeRow(const TenderTaken &taken, int index, bool isLast)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(14, 0, 0, 0);
    line->setSpacing(8);
    auto *name = new ThemedLabel(m_context.theme, Type::List);
    name->setFits(); // its end is what says which card it was
    QStringList words{TenderText::name(taken.tender)};
    if (!taken.attempt.isEmpty())
        words.append(tr("approved"));
    if (!taken.reference.isEmpty())
        words.append(taken.reference);
    name->setText(words.join(QStringLiteral(" · ")));
    auto *amount = new ThemedLabel(m_context.theme, Type::List, Token::Text, QFont::Medium);
    amount->setText(m_context.language.text().withSymbol(taken.received));
    auto *remove = new IconButton(m_context.theme, taken.attempt.isEmpty() ? QStringLiteral("x") : QStringLiteral("undo-2"));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setMinimumSize(48, RowHeight);
    remove->setName(taken.attempt.isEmpty() ? tr("Remove %1").arg(name->text()) : tr("Give %1 back to the card").arg(name->text()),
                    isLast ? m_context.shortcuts.keyText(QStringLiteral("payment.remove")) : QString());
    connect(remove, &QAbstractButton::clicked, this, [this, index] { Q_EMIT removeWanted(index); });
    line->addWidget(name, 1);
    line->addWidget(amount);
    line->addWidget(remove);
    return row;
}

void TenderList::setTaken(const QList<TenderTaken> &taken)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // the button that asked for it may be inside
        delete item;
    }
    m_count = int(taken.size());
    for (int i = 0; i < m_count; ++i)
        m_rows->addWidget(makeRow(taken[i], i, i == m_count - 1));
    setVisible(m_count > 0);
    updateGeometry();
}

} // namespace mostrador
