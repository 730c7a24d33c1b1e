// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/ThemedLabel.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace mostrador {

WelcomePage::WelcomePage(const Context &context, SyncControl &sync, const QUrl &hub, const QString &tillName, Why why, QWidget *parent)
    : Panel(context.theme, Token::Canvas, parent), m_context(context), m_sync(sync),
      m_title(new ThemedLabel(context.theme, Type::LastItem, Token::Text, QFont::Medium)),
      m_intro(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_hub(new QLineEdit(hub.isEmpty() ? QStringLiteral("http://127.0.0.1:8640") : hub.toString())), m_code(new QLineEdit),
      m_till(new QLineEdit(tillName)), m_message(new NoticeStrip(context.theme)), m_join(new QPushButton), m_named(!tillName.isEmpty())
{
    m_host = new ThemedLabel(context.theme, Type::Label, Token::Dim);
    m_languages = new Segments(context.theme);
    m_languages->setTexts(Language::names());
    setProperty("plainKeys", true); // a code to join with may be scanned into its field
    connect(m_languages, &Segments::chosen, this, [this](int index) { m_context.language.set(Language::available().value(index)); });
    m_intro->setWordWrap(true);
    m_message->setRounded(true);
    m_join->setProperty("primary", true);
    auto *card = new Card(context.theme);
    const auto widen = [card, &theme = context.theme] { card->setMaximumWidth(theme.px(600)); };
    widen();
    connect(&context.theme, &Theme::changed, card, widen);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 20, 32, 20);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_languages);
    column->addLayout(head);
    m_title->setWordWrap(true);
    column->addWidget(m_intro);
    column->addSpacing(10);
    QLineEdit *const fields[] = {m_hub, m_code, m_till};
    for (int i = 0; i < 3; ++i) {
        m_labels[i] = new ThemedLabel(context.theme, Type::Label, Token::Dim);
        m_labels[i]->setBuddy(fields[i]);
        column->addWidget(m_labels[i]);
        column->addWidget(fields[i]);
        connect(fields[i], &QLineEdit::returnPressed, this, &WelcomePage::submit);
    }
    column->addWidget(m_host);
    if (why == Why::Again) { // only where another hub is named can it be in the place of a lost one
        m_lost = new QCheckBox;
        m_lost->setVisible(false);
        column->addWidget(m_lost);
        connect(m_hub, &QLineEdit::textChanged, m_lost, [this, before = m_hub->text()](const QString &now) { m_lost->setVisible(now.trimmed() != before); });
    }
    column->addSpacing(6);
    column->addWidget(m_message);
    column->addWidget(m_join);
    if (why == Why::Again) {
        m_later = new QPushButton;
        m_later->setShortcut(Qt::Key_Escape);
        connect(m_later, &QPushButton::clicked, this, &WelcomePage::left);
        column->addWidget(m_later);
    }
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(1);
    connect(m_join, &QPushButton::clicked, this, &WelcomePage::submit);
    m_code->setFocus();
    retranslate();
}

void WelcomePage::retranslate()
{
    const QString ask = tr("Ask for a one-time code where the hub runs (mostrador-hub enrol-code). It is valid for 15 minutes.");
    m_title->setText(m_later ? tr("Join the hub again") : tr("Join this till to the shop"));
    m_intro->setText(m_later ? tr("Everything recorded on this till stays. What the hub does not have yet is sent to it first; what does not fit its books is listed for you.") + QLatin1Char(' ') + ask : ask);
    if (m_later) {
        m_lost->setText(tr("The hub of before is lost: bring along all that was recorded here"));
        m_later->setText(tr("Not now: go on selling"));
        m_later->setShortcut(Qt::Key_Escape); // a new text takes it away
    }
    const QString names[] = {tr("Address of the hub"), tr("One-time code"), tr("Name of this till")};
    QLineEdit *const fields[] = {m_hub, m_code, m_till};
    for (int i = 0; i < 3; ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    m_hub->setPlaceholderText(QStringLiteral("http://127.0.0.1:8640"));
    m_join->setText(tr("Join") + QStringLiteral(" · Enter"));
    m_host->setText(tr("This computer: %1").arg(QSysInfo::machineHostName()));
    if (!m_named && !m_till->isModified())
        m_till->setText(tr("Till 1"));
    m_languages->setCurrent(int(Language::available().indexOf(m_context.language.tag().left(2))));
    m_languages->setAccessibleName(tr("Language"));
}

void WelcomePage::join(const QString &code)
{
    m_code->setText(code);
    submit();
}

void WelcomePage::say(QLineEdit *field, const Words &message)
{
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    field->setFocus();
    field->selectAll();
}

void WelcomePage::setBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_hub), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_till),
                            static_cast<QWidget *>(m_join), static_cast<QWidget *>(m_later)})
        if (widget)
            widget->setEnabled(!busy);
    if (busy)
        m_message->show(NoticeStrip::Kind::Info, QStringLiteral("refresh-cw"), [] { return tr("Talking to the hub…"); });
}

void WelcomePage::submit()
{
    QString address = m_hub->text().trimmed();
    if (!address.isEmpty() && !address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("http://"));
    const QUrl hub(address, QUrl::StrictMode);
    if (!hub.isValid() || hub.host().isEmpty())
        return say(m_hub, [] { return tr("This is no address of a hub. It looks like http://127.0.0.1:8640."); });
    if (m_code->text().trimmed().isEmpty())
        return say(m_code, [] { return tr("The one-time code is missing."); });
    if (m_till->text().trimmed().isEmpty())
        return say(m_till, [] { return tr("The till needs a name, for example “Till 1”."); });
    if (looksLikeCardNumber(m_till->text()))
        return say(m_till, [] { return tr("That looks like the number of a card. Card numbers are never written down: the till needs another name."); });
    setBusy(true);
    if (m_lost && m_lost->isVisible())
        m_sync.setHubIsLost(m_lost->isChecked());
    m_sync.enrol(hub, m_code->text().trimmed(), m_till->text().trimmed(), [this, guard = QPointer<WelcomePage>(this)](const Result<void> &done) {
        if (!guard)
            return;
        setBusy(false);
        if (!done)
            return say(done.error().code == Error::Code::Denied ? m_code : m_hub, done.error().message);
        m_message->clear();
        Q_EMIT joined();
    });
}

void WelcomePage::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    m_code->setFocus();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace mostrador
