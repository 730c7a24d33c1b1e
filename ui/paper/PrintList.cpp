// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PrintList.h"
#include "models/services/paper/PrintReports.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mostrador {

PrintList::PrintList(const Context &context, PrintQueue &queue, QWidget *parent)
    : QWidget(parent), m_context(context), m_queue(queue), m_title(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    connect(&queue, &PrintQueue::changed, this, &PrintList::refresh);
    refresh();
}

QString PrintList::nameOf(const PrintJob &job)
{
    QString name = job.number;
    if (job.kind == PrintReports::Z && job.number.toInt() > 0)
        name = tr("Z report %1").arg(job.number.toInt(), 5, 10, QLatin1Char('0'));
    else if (job.kind == PrintReports::Move)
        name = tr("Cash slip %1").arg(job.number);
    else if (job.kind == PrintJobStore::Receipt)
        return job.copy == 0 ? tr("Receipt %1").arg(job.number) : tr("Copy %1 of receipt %2").arg(job.copy).arg(job.number);
    return job.copy == 0 ? name : tr("%1, copy %2").arg(name).arg(job.copy);
}

void PrintList::addLink(QWidget *row, const QString &words, const QString &of, const std::function<void()> &run)
{
    auto *link = new LinkButton(m_context.theme, Token::Accent);
    link->setText(words);
    link->setAccessibleName(QStringLiteral("%1: %2").arg(words, of));
    row->layout()->addWidget(link);
    connect(link, &QAbstractButton::clicked, this, run);
}

/// It does not come back: asked once more, in its own place.
void PrintList::addDiscard(QWidget *row, const QString &words, const QString &of, qint64 id, const std::function<void()> &run)
{
    const auto turn = [this](qint64 asked) {
        m_asked = asked;
        m_shown.clear();
        refresh();
        if (auto *link = findChild<LinkButton *>(QStringLiteral("asked"))) // what had the focus is made anew
            link->setFocus();
    };
    if (m_asked != id)
        return addLink(row, words, of, [turn, id] { turn(id); });
    auto *question = new ThemedLabel(m_context.theme, Type::Body, Token::Bad);
    question->setText(tr("It will never be printed."));
    row->layout()->addWidget(question);
    addLink(row, tr("Discard it"), of, [this, run] {
        m_asked = Nothing;
        run();
    });
    addLink(row, tr("Keep it"), of, [turn] { turn(Nothing); });
    static_cast<LinkButton *>(row->layout()->itemAt(row->layout()->count() - 1)->widget())->setObjectName(QStringLiteral("asked"));
}

QWidget *PrintList::rowOf(const PrintJob &job)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool isUnsure = job.state == PrintState::Unsure;
    const QString name = nameOf(job);
    auto *what = new ThemedLabel(m_context.theme, Type::Body, isUnsure ? Token::Warn : Token::Text, QFont::Medium);
    what->setWordWrap(true);
    const QString state = isUnsure ? tr("perhaps it came out: look at the printer") : job.state == PrintState::Printing ? tr("being printed") : tr("not printed yet");
    what->setText(QStringLiteral("%1 · %2 · %3").arg(name, job.createdAt.toLocalTime().toString(QStringLiteral("dd/MM HH:mm")), state));
    column->addWidget(what);
    if (!job.problem.isEmpty()) {
        auto *why = new ThemedLabel(m_context.theme, Type::Body, Token::Dim);
        why->setWordWrap(true);
        why->setText(job.problem);
        column->addWidget(why);
    }
    auto *links = new QWidget;
    auto *line = new QHBoxLayout(links);
    line->setContentsMargins(0, 0, 0, 0);
    if (isUnsure) {
        addLink(links, tr("It came out"), name, [this, id = job.id] { m_queue.settle(id); });
        addLink(links, tr("Print it again"), name, [this, id = job.id] { m_queue.again(id); });
    }
    if (job.state != PrintState::Printing)
        addDiscard(links, tr("Discard"), name, job.id, [this, id = job.id] { m_queue.discard(id); });
    line->addStretch(1);
    column->addWidget(links);
    return row;
}

void PrintList::refresh()
{
    const QList<PrintJob> jobs = m_queue.open();
    QByteArray now = m_context.language.tag().toUtf8();
    for (const PrintJob &job : jobs)
        now += QByteArray::number(job.id) + toWire(job.state).toUtf8() + job.problem.toUtf8();
    if (std::exchange(m_shown, now) == now)
        return;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        old->widget()->hide();
        for (auto *link : old->widget()->findChildren<LinkButton *>())
            link->setObjectName({});  // it is no longer to be found
        old->widget()->deleteLater(); // one of its links may be what was pressed
        delete old;
    }
    setVisible(!jobs.isEmpty());
    m_title->setText(tr("Not printed: %1").arg(jobs.size()));
    for (const PrintJob &job : jobs.first(qMin<qsizetype>(MostShown, jobs.size())))
        m_rows->addWidget(rowOf(job));
    const auto waiting = std::count_if(jobs.begin(), jobs.end(), [](const PrintJob &job) { return job.state == PrintState::Waiting; });
    if (waiting < 2)
        return;
    auto *all = new QWidget;
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    addDiscard(all, tr("Discard all that wait"), QString::number(waiting), All, [this] { m_queue.discardAll(); });
    line->addStretch(1);
    m_rows->addWidget(all);
}

void PrintList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace mostrador
