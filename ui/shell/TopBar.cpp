// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"
#include "ui/widgets/BarButton.h"
#include "ui/paper/PrinterPill.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/SyncPill.h"
#include "ui/widgets/ThemedLabel.h"
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <utility>

namespace mostrador {

TopBar::TopBar(const Context &context, QWidget *parent)
    : Panel(context.theme, Token::Surface, parent), m_context(context), m_shop(new ThemedLabel(context.theme, Type::Body, Token::Text, QFont::Medium)),
      m_tillLabel(new ThemedLabel(context.theme, Type::Body, Token::Dim)), m_clock(new ThemedLabel(context.theme, Type::Body)),
      m_languageButton(new IconButton(context.theme, QStringLiteral("languages"))), m_textSize(new IconButton(context.theme, QStringLiteral("a-large-small"))),
      m_mode(new IconButton(context.theme, QStringLiteral("moon"))), m_printer(new PrinterPill(context.theme)), m_pill(new SyncPill(context.theme)),
      m_person(new BarButton(context.theme, QStringLiteral("user"))), m_shift(new BarButton(context.theme, QStringLiteral("wallet")))
{
    setLine(Qt::BottomEdge);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(50, 4, 14, 5);
    row->setSpacing(8);
    row->addWidget(m_shop);
    row->addSpacing(10);
    row->addWidget(m_tillLabel);
    row->addWidget(m_person);
    row->addWidget(m_shift);
    row->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_languageButton), static_cast<QWidget *>(m_textSize), static_cast<QWidget *>(m_mode)}) {
        widget->setFocusPolicy(Qt::TabFocus);
        row->addWidget(widget);
    }
    row->addWidget(m_printer);
    row->addWidget(m_pill);
    row->addSpacing(8);
    row->addWidget(m_clock);
    connect(m_languageButton, &QAbstractButton::clicked, this, &TopBar::nextLanguage);
    connect(m_textSize, &QAbstractButton::clicked, this, &TopBar::nextTextSize);
    connect(m_mode, &QAbstractButton::clicked, this, &TopBar::otherMode);
    connect(m_pill, &QAbstractButton::clicked, this, &TopBar::syncWanted);
    connect(m_person, &QAbstractButton::clicked, this, &TopBar::personWanted);
    connect(m_shift, &QAbstractButton::clicked, this, &TopBar::shiftWanted);
    connect(m_printer, &QAbstractButton::clicked, this, &TopBar::printerWanted);
    connect(&context.theme, &Theme::changed, this, &TopBar::retranslate);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &TopBar::tick);
    m_timer.start();
    tick();
    retranslate();
}

void TopBar::setShop(const QString &shop, const QString &till)
{
    m_shopName = shop;
    m_shop->setToolTip(shop);
    m_till = till;
    m_tillLabel->setText(till);
    arrange();
}

void TopBar::setStatus(const SyncStatus &status)
{
    m_pill->setStatus(status);
}

void TopBar::retranslate()
{
    const bool dark = m_context.theme.mode() == Theme::Mode::Dark;
    m_mode->setIconName(dark ? QStringLiteral("sun") : QStringLiteral("moon"));
    const Shortcuts &keys = m_context.shortcuts;
    m_mode->setName(dark ? tr("Light theme") : tr("Dark theme"), keys.keyText(QStringLiteral("view.theme")));
    m_textSize->setName(tr("Text size: %1 %").arg(m_context.theme.textSize()), keys.keyText(QStringLiteral("view.textSize")));
    m_languageButton->setName(tr("Language: English"), keys.keyText(QStringLiteral("view.language")));
    setPerson(m_person->text()); // which arranges all
}

void TopBar::setPerson(const QString &name)
{
    m_person->setWords(name, m_context.shortcuts.keyText(QStringLiteral("view.lock")));
    arrange();
}

void TopBar::setShift(const QString &words, const QString &brief)
{
    m_shift->setWords(words, {}, brief);
    arrange();
}

int TopBar::lacking()
{
    layout()->invalidate();
    return layout()->sizeHint().width() - width();
}

/// As much of it as there is room for, if that is enough to know it by.
bool TopBar::shrinkShop(int by)
{
    const QFontMetrics metrics(m_shop->font());
    const int room = metrics.horizontalAdvance(m_shopName) - by - 2;
    if (room < m_context.theme.px(56))
        return false;
    m_shop->setText(metrics.elidedText(m_shopName, Qt::ElideRight, room));
    return true;
}

/// Where there is no room for all words, the least important go first: that all is well, then the till's name, which is the window's, too. Who is there stays
/// longest.
void TopBar::arrange()
{
    using Room = BarButton::Room;
    m_shop->show();
    m_shop->setText(m_shopName);
    m_tillLabel->show();
    m_person->setRoom(Room::All);
    m_person->setMost(0);
    m_shift->setRoom(Room::All);
    m_printer->setBrief(false);
    m_pill->setBrief(false);
    if (lacking() <= 0)
        return;
    m_person->setRoom(Room::NoKey);
    if (lacking() <= 0)
        return;
    m_person->setMost(m_context.theme.px(120)); // a long name is whole in its tip
    if (lacking() <= 0)
        return;
    m_shift->setRoom(Room::Brief);
    m_printer->setBrief(true);
    if (const int more = lacking(); more <= 0 || shrinkShop(more))
        return;
    m_pill->setBrief(true);
    if (const int more = lacking(); more <= 0 || shrinkShop(more))
        return;
    m_tillLabel->hide();
    if (const int more = lacking(); more <= 0 || shrinkShop(more))
        return;
    m_shop->hide();
    if (lacking() <= 0)
        return;
    m_shift->setRoom(Room::Icon);
    if (lacking() > 0)
        m_person->setRoom(Room::Icon);
}

/// The pills say longer things when something is amiss.
bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        int pills = 0;
        for (const StatusPill *pill : {static_cast<StatusPill *>(m_printer), static_cast<StatusPill *>(m_pill)})
            pills += pill->isHidden() ? 0 : 2 * (pill->wholeWidth() + layout()->spacing()) + (pill->isWell() ? 1 : 0);
        if (std::exchange(m_pillsWidth, pills) != pills)
            arrange();
    }
    return Panel::event(event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

bool TopBar::runKey(const QString &action)
{
    if (action == QLatin1String("view.language"))
        nextLanguage();
    else if (action == QLatin1String("view.textSize"))
        nextTextSize();
    else if (action == QLatin1String("view.theme"))
        otherMode();
    else if (action == QLatin1String("view.lock"))
        Q_EMIT personWanted();
    else
        return false;
    return true;
}

void TopBar::nextTextSize()
{
    const int now = m_context.theme.textSize();
    m_context.theme.setTextSize(now >= 150 ? 100 : now + 25);
}

void TopBar::otherMode()
{
    m_context.theme.setMode(m_context.theme.mode() == Theme::Mode::Dark ? Theme::Mode::Light : Theme::Mode::Dark);
}

void TopBar::setProblems(int problems)
{
    m_pill->setProblems(problems);
}

void TopBar::nextLanguage()
{
    const QStringList all = Language::available();
    const int now = int(all.indexOf(m_context.language.tag().left(2)));
    m_context.language.set(all[(now + 1) % all.size()]);
}

void TopBar::tick()
{
    m_clock->setText(QDateTime::currentDateTime().toString(QStringLiteral("HH:mm")));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    theme().icons().paint(painter, QRect(14, (height() - 20) / 2, 20, 20), QStringLiteral("store"), theme().color(Token::Text));
}

} // namespace mostrador
