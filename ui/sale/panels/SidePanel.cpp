// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/SidePanel.h"
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

SidePanel::SidePanel(const Context &context, SaleEdits &edits, QWidget *parent)
    : QWidget(parent), m_context(context), m_edits(edits), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Bold)),
      m_detail(new ThemedLabel(context.theme, Type::Body, Token::Dim)), m_body(new QVBoxLayout), m_message(new NoticeStrip(context.theme)),
      m_back(new KeyButton(context.theme, KeyButton::Look::Plain)), m_remove(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_save(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setSpacing(1);
    head->addWidget(m_title);
    head->addWidget(m_detail);
    column->addLayout(head);
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back, 2);
    foot->addWidget(m_remove, 2);
    foot->addWidget(m_save, 3);
    column->addLayout(foot);
    m_detail->setWordWrap(true);
    m_message->setRounded(true);
    m_back->setKey(QStringLiteral("Esc"));
    m_remove->setProperty("action", QStringLiteral("panel.remove"));
    m_save->setProperty("action", QStringLiteral("panel.save"));
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (!stepBack())
            Q_EMIT done();
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("panel.remove")); });
    connect(m_save, &QAbstractButton::clicked, this, &SidePanel::save);
    connect(&context.theme, &Theme::changed, this, &SidePanel::restyle);
    setDeed({}, {});
}

bool SidePanel::scanned(const QString &)
{
    return false;
}

bool SidePanel::run(const QString &)
{
    return false;
}

bool SidePanel::step(int)
{
    return false;
}

void SidePanel::setHead(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_detail->setToolTip(detail);
}

void SidePanel::setDeed(const QString &word, const QString &removal)
{
    m_save->setText(word);
    m_remove->setText(removal);
    m_remove->setVisible(!removal.isEmpty());
}

QLineEdit *SidePanel::makeField(Qt::Alignment alignment, QVBoxLayout *into)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    auto *title = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
    auto *field = new QLineEdit;
    field->setAlignment(alignment | Qt::AlignVCenter);
    field->installEventFilter(this);
    title->setBuddy(field);
    box->addWidget(title);
    box->addWidget(field);
    (into ? into : m_body)->addLayout(box);
    m_fields.insert(field, title);
    restyle();
    return field;
}

void SidePanel::nameField(QLineEdit *field, const QString &title)
{
    m_fields.value(field)->setText(title);
    field->setAccessibleName(title);
}

QStringList SidePanel::numbered(const QString &action, int count)
{
    QStringList ids;
    for (int i = 1; i <= count; ++i)
        ids.append(QStringLiteral("%1%2").arg(action).arg(i));
    return ids;
}

void SidePanel::addChoice(QButtonGroup *group, KeyButton *button, const QString &action)
{
    button->setCheckable(true);
    button->setProperty("action", action);
    button->installEventFilter(this);
    group->addButton(button, int(group->buttons().size()));
}

QButtonGroup *SidePanel::makeChoices(const QStringList &actions, int columns)
{
    auto *group = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (int i = 0; i < actions.size(); ++i) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain);
        addChoice(group, button, actions[i]);
        grid->addWidget(button, i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
    }
    m_body->addLayout(grid);
    return group;
}

QButtonGroup *SidePanel::makeRows(int count, QVBoxLayout &into)
{
    auto *group = new QButtonGroup(this);
    for (const QString &action : numbered(QStringLiteral("panel.choice"), count)) {
        auto *row = new KeyButton(m_context.theme, KeyButton::Look::Row);
        addChoice(group, row, action);
        into.addWidget(row);
    }
    return group;
}

void SidePanel::nameChoices(QButtonGroup *group, const QStringList &words)
{
    const auto buttons = group->buttons();
    for (int i = 0; i < buttons.size(); ++i) {
        buttons[i]->setText(words.value(i));
        buttons[i]->setVisible(!words.value(i).isEmpty());
    }
}

bool SidePanel::chooseBy(QButtonGroup *group, const QString &action)
{
    const auto buttons = group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->property("action").toString() != action || button->isHidden())
            continue;
        button->click();
        return true;
    }
    return false;
}

void SidePanel::addKeypad()
{
    m_keypad = new Keypad(m_context);
    m_body->addWidget(m_keypad);
}

void SidePanel::say(const QString &message)
{
    if (message.isEmpty())
        m_message->clear();
    else
        m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    giveWay();
}

void SidePanel::refuse(const QString &message, QLineEdit *field)
{
    say(message);
    field->setFocus();
    field->selectAll();
}

void SidePanel::focusField()
{
    firstField()->setFocus();
}

bool SidePanel::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("panel"));
    if (action == QLatin1String("panel.save")) {
        save();
        return true;
    }
    return !action.isEmpty() && run(action);
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((isArrow && step(key->key() == Qt::Key_Down ? 1 : -1)) || runKey(*key))
            return true;
        if (key->modifiers() & Qt::AltModifier) { // a key of the screen; a field would take its letter
            key->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && m_keypad && qobject_cast<QLineEdit *>(watched))
        m_keypad->setTarget(static_cast<QLineEdit *>(watched));
    return QWidget::eventFilter(watched, event);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (runKey(*event))
        return;
    QWidget::keyPressEvent(event);
}

void SidePanel::restyle()
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const bool figure = it.key()->alignment() & Qt::AlignRight;
        it.key()->setFont(m_context.theme.font(figure ? Type::CodeBox : Type::List, figure ? QFont::Medium : QFont::Normal));
        it.key()->setFixedHeight(m_context.theme.control(48));
    }
    giveWay();
}

/// The keypad is for fingers; larger type, and something to say, go before it.
void SidePanel::giveWay()
{
    if (!m_keypad)
        return;
    const int keys = m_keypad->sizeHint().height() + m_body->spacing();
    const int need = layout()->minimumSize().height() + (m_keypad->isHidden() ? keys : 0);
    const bool visible = height() >= need;
    if (visible == m_keypad->isHidden()) // only a change: showing lays out again
        m_keypad->setVisible(visible);
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

void SidePanel::retranslate()
{
    m_back->setText(tr("Back"));
    const auto buttons = findChildren<KeyButton *>();
    for (KeyButton *button : buttons)
        if (const QString action = button->property("action").toString(); !action.isEmpty())
            button->setKey(m_context.shortcuts.keyText(action));
}

} // namespace mostrador
