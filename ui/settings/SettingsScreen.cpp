// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsScreen.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QValidator>

namespace mostrador {

namespace {

/// Words, and keys like F12: no setting is called by a number, and what looks like one is a PIN that was meant for another field.
class WordsOnly final : public QValidator {
public:
    using QValidator::QValidator;
    State validate(QString &text, int &) const override
    {
        int digits = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            digits = text[i].isDigit() ? digits + 1 : 0;
            const bool isFirst = i == 0 || text[i - 1].isSpace();
            if (digits > MostDigitsOfAKey || (digits > 0 && isFirst))
                return Invalid;
        }
        return Acceptable;
    }

private:
    static constexpr int MostDigitsOfAKey = 2;
};

} // namespace

SettingsScreen::SettingsScreen(const Context &context, QWidget *parent)
    : Screen(context, parent), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_search(new SearchBox(context.theme)),
      m_stack(new QStackedWidget), m_nothing(new EmptyState(context.theme, QStringLiteral("search")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_search, 1);
    column->addLayout(head);
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    m_list = new Card(context.theme);
    m_sections = new QVBoxLayout(m_list);
    m_sections->setContentsMargins(6, 8, 6, 8);
    m_sections->setSpacing(2);
    m_sections->addStretch(1);
    auto *card = new Card(context.theme);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_stack);
    m_stack->addWidget(m_nothing);
    body->addWidget(m_list);
    body->addWidget(card, 1);
    column->addLayout(body, 1);
    m_search->installEventFilter(this);
    m_search->setProperty("scanTarget", false); // no setting is called by a number
    m_search->setValidator(new WordsOnly(m_search));
    connect(m_search, &QLineEdit::textChanged, this, &SettingsScreen::search);
    connect(&context.theme, &Theme::changed, this, &SettingsScreen::layoutList);
    connect(qApp, &QApplication::focusChanged, this, &SettingsScreen::follow);
    retranslate();
}

void SettingsScreen::addPage(SettingsPage *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    page->installEventFilter(this);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(area);
    auto *button = new KeyButton(theme(), KeyButton::Look::Row);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setIconName(page->icon());
    m_sections->insertWidget(int(m_buttons.size()), button);
    connect(button, &QAbstractButton::clicked, this, [this, page] {
        open(page);
        page->opened();
    });
    m_pages.append(page);
    m_areas.append(area);
    m_buttons.append(button);
    if (m_pages.size() == 1)
        open(page);
    retranslate();
}

/// A page that is higher than the window follows whatever has the focus, also when no Tab brought it there, with what its row has to say.
void SettingsScreen::follow()
{
    QWidget *now = QApplication::focusWidget();
    auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    if (!area || !now || !area->isAncestorOf(now))
        return;
    for (QWidget *row = now; row != area; row = row->parentWidget())
        if (qobject_cast<SettingRow *>(row))
            area->ensureWidgetVisible(row, 0, 0);
    area->ensureWidgetVisible(now, 0, theme().px(90));
}

void SettingsScreen::open(SettingsPage *page)
{
    const int index = int(m_pages.indexOf(page));
    if (index < 0)
        return;
    m_stack->setCurrentWidget(m_areas[index]);
    m_buttons[index]->setChecked(true);
}

SettingsPage *SettingsScreen::page() const
{
    return m_pages.value(m_stack->currentIndex() - 1);
}

void SettingsScreen::refreshRows()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->refreshRows();
}

QList<SettingsPage *> SettingsScreen::found() const
{
    QList<SettingsPage *> all;
    for (SettingsPage *page : m_pages)
        if (SettingsPage::finds(page->words(), m_search->text()))
            all.append(page);
    for (SettingsPage *page : m_pages)
        if (!all.contains(page) && SettingsPage::finds(page->more(), m_search->text()))
            all.append(page);
    return all;
}

/// The sections that have it; the one in front stays if it is among them.
void SettingsScreen::search(const QString &text)
{
    if (const QString shown = withoutCardNumbers(text, CardPlace::Codes); shown != text)
        return m_search->setText(shown); // which searches that
    const QList<SettingsPage *> all = found();
    for (int i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setVisible(all.contains(m_pages[i]));
    for (SettingsPage *page : std::as_const(m_pages))
        page->search(text);
    if (all.isEmpty())
        m_stack->setCurrentWidget(m_nothing);
    else if (!all.contains(page()) || (!text.isEmpty() && !SettingsPage::finds(page()->words(), text)))
        open(all.first());
    m_nothing->setTexts(tr("No setting is called “%1”.").arg(text), {});
}

void SettingsScreen::activated()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool SettingsScreen::takesScans() const
{
    return page() && page()->property("takesScans").toBool();
}

void SettingsScreen::scanned(const QString &code)
{
    if (page())
        page()->scanned(code);
}

bool SettingsScreen::stepBack()
{
    if (page() && page()->stepBack())
        return true;
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_search->setFocus();
    return true;
}

void SettingsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    layoutList();
}

bool SettingsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched != m_search) // a page: somebody has said something in it, which is laid out next
        QMetaObject::invokeMethod(this, &SettingsScreen::follow, Qt::QueuedConnection);
    if (watched == m_search && event->type() == QEvent::KeyPress && page()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            page()->opened();
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void SettingsScreen::keyPressEvent(QKeyEvent *event)
{
    const QString action = context().shortcuts.actionFor(*event, QStringLiteral("settings"));
    if (action == QLatin1String("settings.search"))
        return activated();
    if (action.startsWith(QLatin1String("settings.page."))) {
        if (SettingsPage *wanted = m_pages.value(action.section(QLatin1Char('.'), 2).toInt() - 1)) {
            m_search->clear();
            open(wanted);
            wanted->opened();
        }
        return;
    }
    if (page() && page()->runKey(*event))
        return;
    Screen::keyPressEvent(event);
}

void SettingsScreen::layoutList()
{
    int least = theme().px(200);
    int wide = least;
    const QFontMetrics metrics(theme().font(Type::SaleLine, QFont::Medium));
    for (const KeyButton *button : std::as_const(m_buttons)) {
        least = qMax(least, button->sizeHint().width() + 14);
        wide = qMax(wide, theme().px(100) + metrics.horizontalAdvance(button->text()) + 40);
    }
    m_list->setFixedWidth(qMax(least, qMin(wide, width() / 4))); // where there is room, all words in one size
}

void SettingsScreen::retranslate()
{
    const Shortcuts &keys = context().shortcuts;
    m_title->setText(tr("Settings"));
    m_search->setTexts(tr("Search the settings"), keys.keyText(QStringLiteral("settings.search")));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_buttons[i]->setText(m_pages[i]->title());
        m_buttons[i]->setKey(keys.keyText(QStringLiteral("settings.page.%1").arg(i + 1)));
    }
    m_list->setAccessibleName(tr("Sections"));
    layoutList();
}

} // namespace mostrador
