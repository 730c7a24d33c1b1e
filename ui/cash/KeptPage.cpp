// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/KeptPage.h"
#include "ui/widgets/MoneyLabel.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

static constexpr int KeptWidth = 200;

KeptPage::KeptPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_countedTitle(new ThemedLabel(context.theme, Type::List, Token::Dim)),
      m_counted(new MoneyLabel(context.theme, context.language, Type::List, Token::Text, QFont::Medium)), m_kept(TitledField::made(context.theme, this)),
      m_withdrawnTitle(new ThemedLabel(context.theme, Type::List, Token::Dim)),
      m_withdrawn(new MoneyLabel(context.theme, context.language, Type::Title, Token::Text, QFont::Bold)), m_last(new ThemedLabel(context.theme, Type::List, Token::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(8);
    rows->setColumnStretch(2, 1);
    m_kept.edit->setAlignment(Qt::AlignRight);
    m_last->setWordWrap(true);
    const QList<std::pair<QWidget *, QWidget *>> pairs{{m_countedTitle, m_counted}, {m_kept.title, m_kept.edit}, {m_withdrawnTitle, m_withdrawn}};
    for (int i = 0; i < pairs.size(); ++i) {
        rows->addWidget(pairs[i].first, i, 0);
        rows->addWidget(pairs[i].second, i, 1, Qt::AlignRight);
    }
    column->addLayout(rows);
    column->addWidget(m_last);
    column->addStretch(1);
    connect(m_kept.edit, &QLineEdit::textChanged, this, &KeptPage::refreshRest);
    connect(&context.theme, &Theme::changed, this, &KeptPage::restyle);
    restyle();
    retranslate();
}

void KeptPage::restyle() const
{
    m_kept.restyle(m_context.theme);
    m_kept.edit->setFixedWidth(m_context.theme.px(KeptWidth));
}

void KeptPage::setReport(const std::optional<ZReport> &report)
{
    m_report = report;
    if (report)
        m_counted->setMoney(report->counted.total());
    refreshRest();
}

void KeptPage::forget()
{
    m_kept.edit->clear();
}

void KeptPage::propose()
{
    if (m_report && (m_kept.edit->text().isEmpty() || !m_kept.edit->isModified()))
        m_kept.edit->setText(m_context.language.text().amount(Money(qMin(m_report->figures.opening, m_report->counted.total().minor()), m_report->figures.currency)));
}

Result<Money> KeptPage::kept() const
{
    const auto kept = m_context.language.text().parseMoney(m_kept.edit->text(), m_report ? m_report->figures.currency : Currency());
    if (kept && (!m_report || kept->isNegative() || kept->minor() > m_report->counted.total().minor()))
        return Error{Error::Code::Invalid, tr("No more can stay in the drawer than was counted. Nothing was recorded yet."), {}};
    return kept;
}

void KeptPage::refreshRest()
{
    if (!m_report)
        return;
    const auto kept = m_context.language.text().parseMoney(m_kept.edit->text(), m_report->figures.currency);
    m_withdrawn->setMoney(Money(m_report->counted.total().minor() - (kept ? kept->minor() : 0), m_report->figures.currency));
}

void KeptPage::enter()
{
    m_kept.enter();
}

bool KeptPage::eventFilter(QObject *watched, QEvent *event)
{
    if (Shortcuts::passesOn(event))
        return true;
    if (!TitledField::isEnter(*event))
        return QWidget::eventFilter(watched, event);
    if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
        Q_EMIT finished();
    return true;
}

void KeptPage::retranslate()
{
    m_countedTitle->setText(tr("Counted in the drawer"));
    m_kept.setTitle(tr("Stays in the drawer as the next float"));
    if (!m_kept.edit->text().isEmpty())
        propose(); // what somebody typed stays as it was typed
    m_withdrawnTitle->setText(tr("Withdrawn"));
    m_last->setText(tr("The Z gets its number and cannot be changed afterwards."));
}

} // namespace mostrador
