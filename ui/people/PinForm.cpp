// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PinForm.h"
#include "ui/people/PeopleWords.h"
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QTimer>

namespace mostrador {

static constexpr int KeysOfPeople = 9;

PinForm::PinForm(const Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)),
      m_about(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_pinTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_pin(new QLineEdit),
      m_keypad(new Keypad(context)), m_message(new NoticeStrip(context.theme)), m_leave(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_go(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setProperty("plainKeys", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 20);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_about);
    auto *people = new QWidget;
    m_rows = new QVBoxLayout(people);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(6);
    auto *scroll = new ScrollBody;
    scroll->setInside(people);
    scroll->setMinimumHeight(110);
    column->addWidget(scroll, 1);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(MostDigits);
    m_pin->setAlignment(Qt::AlignCenter);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_pin));
    m_pin->installEventFilter(this);
    m_pinTitle->setBuddy(m_pin);
    m_keypad->setTarget(m_pin);
    m_message->setRounded(true);
    column->addWidget(m_pinTitle);
    column->addWidget(m_pin);
    column->addWidget(m_keypad);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_leave, 2);
    foot->addWidget(m_go, 3);
    column->addLayout(foot);
    setFocusProxy(m_pin);
    connect(m_go, &QAbstractButton::clicked, this, &PinForm::go);
    connect(m_leave, &QAbstractButton::clicked, this, &PinForm::left);
    connect(&context.theme, &Theme::changed, this, &PinForm::restyle);
    setCanLeave({});
    restyle();
    retranslate();
}

void PinForm::setWords(const QString &title, const QString &about, const QString &deed)
{
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_go->setText(deed);
    setAccessibleName(title);
}

void PinForm::setPeople(const QList<User> &people, const QString &chosen)
{
    m_people = people;
    delete m_group;
    m_group = new QButtonGroup(this);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < people.size(); ++i) {
        auto *row = new KeyButton(m_context.theme, KeyButton::Look::Row);
        row->setCheckable(true);
        row->setFocusPolicy(Qt::NoFocus); // digits go to the field, whoever is chosen
        row->setChecked(people[i].id == chosen || (chosen.isEmpty() && i == 0));
        row->setIconName(QStringLiteral("user"));
        m_group->addButton(row, i);
        m_rows->addWidget(row);
    }
    m_rows->addStretch(1);
    if (m_group->checkedId() < 0 && !people.isEmpty())
        m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        m_message->clear();
        m_pin->clear();
        m_pin->setFocus();
    });
    retranslate();
}

void PinForm::setCanLeave(const QString &word)
{
    m_leave->setText(word);
    m_leave->setKey(QStringLiteral("Esc"));
    m_leave->setVisible(!word.isEmpty());
}

void PinForm::say(const QString &message)
{
    setBusy(false);
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    m_about->hide(); // its room is for why
    giveWay();
    m_pin->clear();
    m_pin->setFocus();
}

void PinForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_go->setEnabled(!busy);
    m_pin->setReadOnly(busy);
}

void PinForm::open()
{
    setBusy(false);
    m_message->clear();
    m_about->setVisible(!m_about->text().isEmpty());
    m_pin->clear();
    m_pin->setFocus();
}

void PinForm::go()
{
    if (m_isBusy || !m_group || m_group->checkedId() < 0)
        return;
    if (m_pin->text().isEmpty())
        return say(tr("Type the PIN, then Enter."));
    setBusy(true);
    m_message->clear();
    Q_EMIT tried(m_people[m_group->checkedId()].id, m_pin->text());
}

void PinForm::choose(int index)
{
    if (!m_group || index < 0 || index >= m_people.size() || m_isBusy)
        return;
    m_group->button(index)->click();
    for (QWidget *at = m_group->button(index)->parentWidget(); at; at = at->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(at)) {
            scroll->ensureWidgetVisible(m_group->button(index));
            break;
        }
}

bool PinForm::runKey(const QKeyEvent &event)
{
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("pin"));
    if (action == QLatin1String("pin.go"))
        go();
    else if (action == QLatin1String("pin.next") || action == QLatin1String("pin.previous"))
        choose(m_group->checkedId() + (action == QLatin1String("pin.next") ? 1 : -1));
    else if (action.startsWith(QLatin1String("pin.user")))
        choose(action.mid(8).toInt() - 1);
    else if (event.key() == Qt::Key_Escape && m_leave->isVisibleTo(this) && !m_isBusy)
        Q_EMIT left();
    else
        return false;
    return true;
}

bool PinForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && runKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Card::eventFilter(watched, event);
}

/// The keypad is for fingers; larger type on a low screen goes before it.
void PinForm::giveWay()
{
    const int keys = m_keypad->sizeHint().height() + layout()->spacing();
    const int need = layout()->minimumSize().height() + (m_keypad->isHidden() ? keys : 0);
    if (const bool visible = height() >= need; visible == m_keypad->isHidden())
        m_keypad->setVisible(visible);
    QTimer::singleShot(0, this, &PinForm::seeChosen); // when the list has its new height
}

void PinForm::seeChosen()
{
    for (auto *scroll : findChildren<QScrollArea *>())
        for (auto *row : scroll->findChildren<KeyButton *>())
            if (row->isChecked())
                scroll->ensureWidgetVisible(row, 0, 4);
}

void PinForm::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveWay();
}

void PinForm::restyle()
{
    m_pin->setFont(m_context.theme.font(Type::CodeBox, QFont::Medium));
    m_pin->setFixedHeight(m_context.theme.control(52));
}

void PinForm::retranslate()
{
    m_pinTitle->setText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_go->setKey(m_context.shortcuts.keyText(QStringLiteral("pin.go")));
    for (int i = 0; m_group && i < m_people.size(); ++i) {
        auto *row = static_cast<KeyButton *>(m_group->button(i));
        row->setText(QStringLiteral("%1 · %2").arg(m_people[i].name, PeopleWords::role(m_people[i].role)));
        row->setKey(i < KeysOfPeople ? m_context.shortcuts.keyText(QStringLiteral("pin.user%1").arg(i + 1)) : QString());
    }
}

} // namespace mostrador
