// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/SyncStatus.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Words.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace mostrador {

class NoticeStrip;
class Segments;
class ThemedLabel;

/// Joins the till to a hub with the one-time code that the hub printed: at the first run, and again when the hub stopped it (then it can be
/// left, and selling goes on). Nothing is kept until the hub said yes.
class WelcomePage final : public Panel {
    Q_OBJECT
public:
    enum class Why { FirstRun, Again };
    WelcomePage(const Context &context, SyncControl &sync, const QUrl &hub, const QString &tillName, Why why = Why::FirstRun, QWidget *parent = nullptr);
    void join(const QString &code);   ///< as if typed

Q_SIGNALS:
    void joined();
    void left();                      ///< not now

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void submit();
    void setBusy(bool busy);
    void say(QLineEdit *field, const Words &message);
    Context m_context;
    SyncControl &m_sync;
    ThemedLabel *m_title;
    ThemedLabel *m_intro;
    ThemedLabel *m_labels[3];
    ThemedLabel *m_host;
    Segments *m_languages;
    QLineEdit *m_hub;
    QLineEdit *m_code;
    QLineEdit *m_till;
    QCheckBox *m_lost = nullptr; ///< not at the first run
    NoticeStrip *m_message;
    QPushButton *m_join;
    QPushButton *m_later = nullptr;   ///< not at the first run
    bool m_named;          ///< a name was given; else it is offered in the language of the window
};

} // namespace mostrador
