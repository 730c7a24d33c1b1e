// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintQueue.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QVBoxLayout;

namespace mostrador {

class ThemedLabel;

/// What is not on paper yet, or perhaps is: each with why, and with what a person can do about it. Not there when all is printed.
class PrintList final : public QWidget {
    Q_OBJECT
public:
    static constexpr int MostShown = 6;
    PrintList(const Context &context, PrintQueue &queue, QWidget *parent = nullptr);
    void refresh();
    static QString nameOf(const PrintJob &job); ///< "Receipt 0001-00000012", "Copy 2 of …"

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *rowOf(const PrintJob &job);
    void addDiscard(QWidget *row, const QString &words, const QString &of, qint64 id, const std::function<void()> &run);
    void addLink(QWidget *row, const QString &words, const QString &of, const std::function<void()> &run);
    Context m_context;
    PrintQueue &m_queue;
    ThemedLabel *m_title;
    QVBoxLayout *m_rows;
    static constexpr qint64 Nothing = -1;
    static constexpr qint64 All = -2;
    qint64 m_asked = Nothing; ///< whether to discard it
    QByteArray m_shown; ///< what the rows say: made anew only when that is another
};

} // namespace mostrador
