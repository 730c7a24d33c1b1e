// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CountGrid.h"
#include "ui/cash/TitledField.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>

namespace mostrador {

CountGrid::CountGrid(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grid(new QGridLayout), m_foot(new QWidget), m_totalName(new ThemedLabel(context.theme, Type::List, Token::Dim)),
      m_total(new MoneyLabel(context.theme, context.language, Type::Title, Token::Text, QFont::Bold))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addStretch(1);
    foot->addWidget(m_totalName);
    foot->addWidget(m_total);
    column->addWidget(m_foot);
    column->addStretch(1);
    connect(&context.theme, &Theme::changed, this, &CountGrid::restyle);
}

void CountGrid::setDenominations(const Denominations &denominations)
{
    QList<Money> pieces = denominations.all();
    std::reverse(pieces.begin(), pieces.end());
    if (pieces == m_pieces)
        return;
    m_pieces = pieces;
    for (const Row &row : std::as_const(m_rows)) {
        delete row.name;
        delete row.edit;
        delete row.sum;
    }
    m_rows.clear();
    m_count = CashCount(denominations.currency());
    m_columns = 0;
    for (int i = 0; i <= pieces.size(); ++i)
        addRow(i < pieces.size() ? pieces[i] : Money::zero(denominations.currency()));
    restyle();
    retranslate();
    arrange(); // now: a field that is laid out when it has the focus loses it
    read();
}

void CountGrid::addRow(Money piece)
{
    Row row{piece, new ThemedLabel(m_context.theme, Type::List), new QLineEdit, new MoneyLabel(m_context.theme, m_context.language, Type::List, Token::Dim)};
    row.edit->setAlignment(Qt::AlignRight);
    row.edit->setMaxLength(piece.isZero() ? 16 : 6);
    row.edit->setProperty("scanTarget", false);
    row.edit->installEventFilter(this);
    row.name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.name->setBuddy(row.edit);
    row.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(row.edit, &QLineEdit::textChanged, this, &CountGrid::read);
    m_rows.append(row);
}

/// In two columns, so that all is seen at once; where there is no room for that without what each comes to, and at last in one.
void CountGrid::arrange()
{
    int name = 0;
    for (const Row &row : std::as_const(m_rows))
        name = qMax(name, QFontMetrics(m_context.theme.font(Type::List)).horizontalAdvance(row.name->text()));
    const int field = name + m_context.theme.px(56) + 10;
    const int sum = m_context.theme.px(110) + 10;
    const int columns = width() >= 2 * field + 40 ? 2 : 1;
    const bool hasSums = width() >= columns * (field + sum) + 40;
    if (columns == m_columns && hasSums == m_hasSums)
        return;
    m_columns = columns;
    m_hasSums = hasSums;
    const int high = int(m_rows.size() + columns - 1) / columns;
    for (int i = 0; i < m_rows.size(); ++i) {
        const int at = i / high * 4;
        m_grid->addWidget(m_rows[i].name, i % high, at);
        m_grid->addWidget(m_rows[i].edit, i % high, at + 1);
        m_grid->addWidget(m_rows[i].sum, i % high, at + 2);
        m_rows[i].sum->setVisible(hasSums);
    }
    m_grid->setColumnStretch(5, columns > 1 ? 1 : 0);
    m_grid->setColumnMinimumWidth(3, columns > 1 ? 14 : 0);
}

QSize CountGrid::minimumSizeHint() const
{
    return {m_context.theme.px(180), QWidget::minimumSizeHint().height()};
}

void CountGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CountGrid::setCount(const CashCount &count)
{
    if (m_rows.isEmpty() || count.currency() != m_count.currency())
        return;
    CashCount rest = count;
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row.edit);
        if (!row.piece.isZero()) {
            row.edit->setText(count.countOf(row.piece) > 0 ? QString::number(count.countOf(row.piece)) : QString());
            static_cast<void>(rest.set(row.piece, 0));
        }
    }
    const QSignalBlocker quiet(m_rows.last().edit); // pieces that are not in use any more are a sum
    m_rows.last().edit->setText(rest.total().isZero() ? QString() : m_context.language.text().amount(rest.total()));
    read();
}

void CountGrid::read()
{
    CashCount count(m_count.currency());
    m_problem.clear();
    for (const Row &row : std::as_const(m_rows)) {
        const QString typed = row.edit->text().trimmed();
        Result<void> taken;
        if (row.piece.isZero()) {
            const auto sum = typed.isEmpty() ? Result<Money>(Money::zero(count.currency())) : m_context.language.text().parseMoney(typed, count.currency());
            taken = sum ? count.setLoose(*sum) : Result<void>(sum.error());
            row.sum->setMoney(count.loose());
        } else {
            bool ok = typed.isEmpty();
            const int pieces = typed.isEmpty() ? 0 : typed.toInt(&ok);
            taken = ok ? count.set(row.piece, pieces)
                       : Result<void>(Error{Error::Code::Invalid, tr("“%1” is not how many there are of a note. Nothing was recorded.").arg(typed.left(20)), {}});
            row.sum->setMoney(Money(row.piece.minor() * count.countOf(row.piece), count.currency()));
        }
        if (!taken && m_problem.isEmpty())
            m_problem = taken.error().message;
    }
    m_count = count;
    m_total->setMoney(count.total());
    Q_EMIT changed();
}

void CountGrid::enter()
{
    if (m_rows.isEmpty())
        return;
    goTo(0);
}

bool CountGrid::isEmpty() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.edit->text().trimmed().isEmpty(); });
}

void CountGrid::goTo(int row)
{
    enterField(m_rows[row].edit);
    for (QWidget *at = parentWidget(); at; at = at->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(at))
            return scroll->ensureWidgetVisible(m_rows[row].edit, 0, 40);
}

bool CountGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool down = TitledField::isEnter(*event) || (plain && key->key() == Qt::Key_Down);
    const bool up = plain && key->key() == Qt::Key_Up;
    if (key->modifiers() & Qt::AltModifier) {
        event->ignore(); // a key of the screen; the field would take its digit
        return true;
    }
    if (!down && !up)
        return QWidget::eventFilter(watched, event);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].edit != watched)
            continue;
        const int next = i + (down ? 1 : -1);
        if (next >= m_rows.size()) {
            Q_EMIT finished();
        } else if (next >= 0) {
            goTo(next);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CountGrid::restyle()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.edit->setFont(m_context.theme.font(Type::List, QFont::Medium));
        row.edit->setFixedHeight(m_context.theme.control(34));
        row.edit->setMinimumWidth(m_context.theme.px(56));
        row.sum->setMinimumWidth(m_context.theme.px(110));
    }
    m_columns = 0;
    arrange();
}

/// Of a note's name on the screen the decimals are no news.
QString CountGrid::brief(Money piece) const
{
    const QString name = m_context.language.text().withSymbol(piece);
    const int decimals = piece.currency().decimals();
    const bool isWhole = decimals > 0 && name.endsWith(QString(decimals, QLatin1Char('0')));
    return isWhole ? name.chopped(decimals + 1) : name;
}

void CountGrid::retranslate()
{
    const MoneyText text = m_context.language.text();
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = row.piece.isZero() ? tr("The rest") : text.withSymbol(row.piece);
        row.name->setText(row.piece.isZero() ? name : brief(row.piece) + QStringLiteral(" ×"));
        row.edit->setAccessibleName(row.piece.isZero() ? name : tr("How many of %1").arg(name));
    }
    m_totalName->setText(tr("Counted"));
    m_columns = 0;
    arrange();
}

} // namespace mostrador
