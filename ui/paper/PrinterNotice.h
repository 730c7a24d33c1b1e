// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintQueue.h"
#include "ui/widgets/NoticeStrip.h"
#include <QHash>

namespace mostrador {

/// What the window's line says of the printer: that it has stopped, that the drawer stayed shut, that something perhaps came out. It goes by itself when
/// that is over. Its first link is always where one sees it, the second always puts the line away; what decides has keys of its own.
class PrinterNotice final : public QObject {
    Q_OBJECT
public:
    PrinterNotice(PrintQueue &queue, NoticeStrip &strip, QObject *parent = nullptr);

Q_SIGNALS:
    void wanted(); ///< somebody wants to see it

private:
    void sayUnsure(const PrintJob &job);
    void sayStuck(const QString &problem);
    void show(const Words &words, QList<NoticeStrip::Action> more = {});
    void sayPrinted(const QString &name);
    void follow();
    bool isOver(bool isBack) const; ///< what is shown; `isBack`: the printer is well again
    void followReports();
    bool isShown() const; ///< what this said, or it waits; others write there, too
    PrintQueue &m_queue;
    NoticeStrip &m_strip;
    NoticeStrip::Line m_said = 0;
    qint64 m_doubted = 0; ///< the job that it is about; 0: the printer itself
    bool m_wasWell = true;
    QHash<qint64, QString> m_printing; ///< reports and slips that are on their way, and what they are called
};

} // namespace mostrador
