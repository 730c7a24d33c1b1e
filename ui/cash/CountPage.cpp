// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CountPage.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/cash/CountGrid.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace mostrador {

static constexpr int SumWidth = 200;
static constexpr int MostSumText = 24; ///< of a sum, with its dots

CountPage::CountPage(const Context &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new CountGrid(context)), m_rows(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_rows->setHorizontalSpacing(14);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(2, 1);
    column->addWidget(m_grid);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(m_grid, &CountGrid::changed, this, &CountPage::typed);
    connect(m_grid, &CountGrid::finished, this, [this] {
        if (m_slips.isEmpty())
            Q_EMIT finished();
        else
            enterSlips(0);
    });
    connect(&context.theme, &Theme::changed, this, &CountPage::restyle);
}

void CountPage::begin(const Denominations &denominations, Currency currency, const QList<Tender> &tenders)
{
    const QScopedValueRollback reading(m_isReading, true);
    m_grid->setDenominations(denominations);
    m_grid->setCount(CashCount(currency));
    setTenders(tenders);
}

void CountPage::setTenders(const QList<Tender> &tenders)
{
    for (const Slips &slips : std::as_const(m_slips)) {
        delete slips.field.title;
        delete slips.field.edit;
    }
    m_slips.clear();
    for (const Tender tender : tenders) {
        const Slips slips{tender, TitledField::made(m_context.theme, this)};
        m_rows->addWidget(slips.field.title, int(m_slips.size()), 0);
        m_rows->addWidget(slips.field.edit, int(m_slips.size()), 1);
        slips.field.edit->setAlignment(Qt::AlignRight);
        slips.field.edit->setMaxLength(MostSumText);
        connect(slips.field.edit, &QLineEdit::textChanged, this, &CountPage::typed);
        m_slips.append(slips);
    }
    restyle();
    retranslate();
}

void CountPage::restyle() const
{
    for (const Slips &slips : m_slips) {
        slips.field.restyle(m_context.theme);
        slips.field.edit->setFixedWidth(m_context.theme.px(SumWidth));
    }
}

QWidget *CountPage::foot() const
{
    return m_grid->foot();
}

bool CountPage::isEmpty() const
{
    return m_grid->isEmpty();
}

void CountPage::typed()
{
    if (!m_isReading)
        Q_EMIT changed();
}

const CashCount &CountPage::count() const
{
    return m_grid->count();
}

/// A sum of slips. What is typed or scanned there by mistake may be a card's number, which goes nowhere.
Result<Money> CountPage::readSum(const QString &text) const
{
    const Currency currency = count().currency();
    if (text.trimmed().isEmpty())
        return Money::zero(currency);
    if (looksLikeCardNumber(text))
        return Error{Error::Code::Invalid, tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."), {}};
    const auto sum = m_context.language.text().parseMoney(text.trimmed(), currency);
    if (sum && std::abs(sum->minor()) > Sale::MostMinor)
        return Error{Error::Code::Invalid, tr("No slips can come to so much. Nothing was recorded yet."), {}};
    return sum;
}

Result<QMap<Tender, qint64>> CountPage::declared() const
{
    QMap<Tender, qint64> sums;
    for (const Slips &slips : m_slips) {
        const auto sum = readSum(slips.field.edit->text());
        if (!sum)
            return sum.error();
        sums.insert(slips.tender, sum->minor());
    }
    if (!m_grid->problem().isEmpty())
        return Error{Error::Code::Invalid, m_grid->problem(), {}};
    return sums;
}

/// "1000x3 …|debit=80000 qr=100"
QString CountPage::draft() const
{
    QStringList sums;
    for (const Slips &slips : m_slips)
        if (const auto sum = readSum(slips.field.edit->text()); sum && !slips.field.edit->text().isEmpty())
            sums.append(QStringLiteral("%1=%2").arg(toWire(slips.tender)).arg(sum->minor()));
    const QString draft = count().toText() + QLatin1Char('|') + sums.join(QLatin1Char(' '));
    return draft == QLatin1String("|") ? QString() : draft;
}

void CountPage::setDraft(const QString &draft)
{
    QMap<Tender, qint64> sums;
    for (const QString &sum : draft.section(QLatin1Char('|'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const auto tender = tenderFromWire(sum.section(QLatin1Char('='), 0, 0)))
            sums.insert(*tender, sum.section(QLatin1Char('='), 1).toLongLong());
    const auto kept = CashCount::fromText(draft.section(QLatin1Char('|'), 0, 0), count().currency());
    setCounted(kept ? *kept : CashCount(count().currency()), sums);
}

void CountPage::setCounted(const CashCount &count, const QMap<Tender, qint64> &sums)
{
    const QScopedValueRollback reading(m_isReading, true);
    m_grid->setCount(count);
    for (const Slips &slips : std::as_const(m_slips))
        if (sums.contains(slips.tender))
            slips.field.edit->setText(m_context.language.text().amount(Money(sums.value(slips.tender), count.currency())));
}

void CountPage::enter()
{
    m_grid->enter();
}

void CountPage::enterSlips(int at)
{
    m_slips[at].field.enter();
    seeFocus();
}

void CountPage::seeFocus()
{
    QWidget *field = QApplication::focusWidget();
    if (!field || !isAncestorOf(field))
        return;
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            return scroll->ensureVisible(0, field->mapTo(scroll->widget(), QPoint(0, field->height())).y(), 0, 4); // not only as far as its cursor
}

bool CountPage::eventFilter(QObject *watched, QEvent *event)
{
    if (Shortcuts::passesOn(event))
        return true;
    if (!TitledField::isEnter(*event))
        return QWidget::eventFilter(watched, event);
    for (int i = 0; i + 1 < m_slips.size(); ++i)
        if (m_slips[i].field.edit == watched) {
            enterSlips(i + 1);
            return true;
        }
    Q_EMIT finished();
    return true;
}

void CountPage::retranslate()
{
    m_grid->retranslate();
    for (const Slips &slips : std::as_const(m_slips))
        slips.field.setTitle(tr("%1, by its slips").arg(TenderText::name(slips.tender)));
}

} // namespace mostrador
