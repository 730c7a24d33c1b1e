// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/WayView.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/ThemedLabel.h"
#include <QVBoxLayout>

namespace mostrador {

namespace {

constexpr int MostTries = 4; ///< told one by one; more are counted

QString clockText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

/// Title and detail beside a dot, and a line down to the next one.
class StepRow final : public QWidget {
public:
    StepRow(const Theme &theme, const WayView::Step &step, bool last) : m_theme(theme), m_mark(step.mark), m_last(last)
    {
        auto *title = new ThemedLabel(theme, Type::List);
        auto *detail = new ThemedLabel(theme, Type::Label, Token::Dim);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(22, 0, 0, 14);
        column->setSpacing(2);
        column->addWidget(title);
        column->addWidget(detail);
        title->setText(step.title);
        detail->setText(step.detail);
        title->setWordWrap(true);
        detail->setWordWrap(true);
        detail->setVisible(!step.detail.isEmpty());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        static constexpr Token inks[] = {Token::Ok, Token::Warn, Token::Line, Token::Bad};
        QPainter painter(this);
        const int middle = m_theme.px(10);
        if (!m_last)
            painter.fillRect(4, middle, 2, height() - middle + 8, m_theme.color(Token::Line));
        paint::box(painter, QRect(0, middle - 5, 10, 10), 5, m_theme.color(inks[int(m_mark)]), m_mark == WayView::Mark::Waiting ? m_theme.color(Token::Field) : QColor());
    }

private:
    const Theme &m_theme;
    WayView::Mark m_mark;
    bool m_last;
};

} // namespace

WayView::WayView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

void WayView::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList words;
    for (const Step &step : steps) {
        m_column->addWidget(new StepRow(m_theme, step, &step == &steps.last()));
        words.append(step.detail.isEmpty() ? step.title : step.title + QStringLiteral(", ") + step.detail);
    }
    m_column->addStretch(1);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QList<WayView::Step> WayView::stepsOf(const DocumentRow &row, const QList<Dispatch> &dispatches, bool offline)
{
    QList<Step> steps{{Mark::Done, tr("Stored on this till"), tr("%1 · entry %2").arg(clockText(row.at), row.entry.toString())}};
    const qsizetype left = dispatches.size() > MostTries ? dispatches.size() - MostTries : 0;
    for (qsizetype i = 0; i < dispatches.size(); ++i) {
        if (left > 0 && i == 1)
            steps.append({Mark::Slow, tr("Tried %n more time(s)", nullptr, int(left)), {}});
        if (i >= 1 && i <= left)
            continue;
        const Dispatch &now = dispatches[i];
        const bool kafka = now.channel == QLatin1String("kafka");
        const QString when = now.attempts > 1 ? tr("%1 · at the attempt no. %2", "time, number").arg(clockText(now.at)).arg(now.attempts) : clockText(now.at);
        if (i == 0) {
            steps.append({Mark::Done, kafka ? tr("Handed to Kafka") : tr("Sent straight to the hub"), when});
            continue;
        }
        const qint64 seconds = dispatches[i - 1].at.secsTo(now.at);
        const bool another = dispatches[i - 1].channel != now.channel;
        const QString title = another ? (kafka ? tr("No confirmation in %1 s: sent over Kafka") : tr("No confirmation in %1 s: sent straight to the hub")).arg(seconds)
                                      : kafka ? tr("Handed to Kafka again") : tr("Sent straight to the hub again");
        steps.append({Mark::Slow, title, when});
    }
    if (!row.problem.isEmpty())
        steps.append({Mark::Bad, tr("Put aside by the hub"),
                      tr("%1\nIt is kept there and here; the others go on. Show it to whoever looks after the hub.").arg(row.problem)});
    else if (row.delivery == Delivery::Confirmed)
        steps.append({Mark::Done, tr("Confirmed by the hub"), row.confirmedAt.isValid() ? clockText(row.confirmedAt) : QString()});
    else if (dispatches.isEmpty())
        steps.append({Mark::Waiting, tr("Not sent yet"), offline ? tr("it goes when the connection is back") : tr("it goes now")});
    else
        steps.append({Mark::Waiting, tr("Confirmation by the hub"), offline ? tr("when the connection is back") : tr("waiting")});
    return steps;
}

} // namespace mostrador
