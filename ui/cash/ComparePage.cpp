// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/ComparePage.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/cash/CashWords.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/ThemedLabel.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

static constexpr int MostReason = 120;

ComparePage::ComparePage(const Context &context, const CashDesk &cash, const Approvals *approvals, QWidget *parent)
    : QWidget(parent), m_context(context), m_cash(cash), m_approvals(approvals), m_grid(new QGridLayout),
      m_tolerance(new ThemedLabel(context.theme, Type::List, Token::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_grid->setHorizontalSpacing(36);
    m_grid->setVerticalSpacing(8);
    m_tolerance->setWordWrap(true);
    column->addLayout(m_grid);
    column->addWidget(m_tolerance);
    m_reason = TitledField::in(column, context.theme, this);
    m_reason.edit->setMaxLength(MostReason);
    column->addStretch(1);
    connect(&context.theme, &Theme::changed, this, [this] { m_reason.restyle(m_context.theme); });
}

void ComparePage::setReport(const std::optional<ZReport> &report)
{
    m_report = report;
    retranslate();
}

bool ComparePage::isOver() const
{
    return m_report && largestDifference(*m_report) > m_cash.tolerance(m_report->figures.currency).minor();
}

QList<Tender> ComparePage::tenders() const
{
    return QList<Tender>{Tender::Cash} + tendersToDeclare(m_report->figures);
}

QString ComparePage::differences() const
{
    QStringList words;
    for (const Tender tender : tenders())
        if (const Money difference = m_report->difference(tender); !difference.isZero())
            words.append(QStringLiteral("%1: %2").arg(TenderText::name(tender), CashWords::difference(difference, m_context.language.text())));
    return words.join(QStringLiteral(", "));
}

QString ComparePage::reason() const
{
    return isOver() ? m_reason.edit->text().trimmed() : QString();
}

Result<void> ComparePage::checkReason() const
{
    if (isOver() && reason().isEmpty())
        return Error{Error::Code::Invalid, tr("Why does it differ? Write it down. Nothing was recorded yet."), {}};
    if (looksLikeCardNumber(m_reason.edit->text()))
        return Error{Error::Code::Invalid, tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."), {}};
    return {};
}

void ComparePage::forgetReason()
{
    m_reason.edit->clear();
}

bool ComparePage::enter()
{
    if (isOver())
        m_reason.enter();
    return isOver();
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (Shortcuts::passesOn(event))
        return true;
    if (!TitledField::isEnter(*event))
        return QWidget::eventFilter(watched, event);
    if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
        Q_EMIT finished();
    return true;
}

/// The first is what it is, the last how much it differs by.
void ComparePage::addRow(int row, const QStringList &words, const QList<Token> &tokens)
{
    for (int column = 0; column < words.size(); ++column) {
        const bool isStrong = row > 0 && (column == 0 || column == words.size() - 1);
        auto *label = new ThemedLabel(m_context.theme, Type::List, tokens[column], isStrong ? QFont::Medium : QFont::Normal);
        label->setText(words[column]);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_grid->addWidget(label, row, column);
    }
}

void ComparePage::retranslate()
{
    m_reason.setTitle(tr("Why does it differ?"));
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_report)
        return;
    const MoneyText text = m_context.language.text();
    int row = 0;
    addRow(row, {tr("By"), tr("Should be"), tr("Counted"), tr("Difference")}, QList<Token>(4, Token::Dim));
    for (const Tender tender : tenders()) {
        const Money expected = m_report->figures.expected(tender);
        const Money difference = m_report->difference(tender);
        const Money counted = tender == Tender::Cash ? m_report->counted.total() : Money(m_report->declared.value(tender), expected.currency());
        addRow(++row, {TenderText::name(tender), text.withSymbol(expected), text.withSymbol(counted), CashWords::difference(difference, text)},
               {Token::Text, Token::Text, Token::Text, difference.isZero() ? Token::Ok : Token::Bad});
    }
    m_grid->setColumnStretch(4, 1); // behind them: words stand beside their sums
    m_reason.setVisible(isOver());
    const bool isAlone = !m_approvals || m_approvals->may(Deed::Difference, largestDifference(*m_report));
    m_tolerance->setText((!isOver()     ? tr("Nothing differs by more than %1.")
                              : isAlone ? tr("More than %1 differs: it is written down why.")
                                        : tr("More than %1 differs: it is written down why, and somebody who may agrees to it."))
                             .arg(text.withSymbol(m_cash.tolerance(m_report->figures.currency))));
}

} // namespace mostrador
