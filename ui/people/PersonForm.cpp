// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonForm.h"
#include "models/services/people/PeopleService.h"
#include "ui/people/PeopleWords.h"
#include "ui/people/PinField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>

namespace mostrador {

PersonForm::PersonForm(const Context &context, People &people, Approvals *approvals, QWidget *parent)
    : QWidget(parent), m_context(context), m_people(people), m_approvals(approvals), m_rows(new QVBoxLayout), m_group(new QButtonGroup(this)),
      m_hint(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_name(new QLineEdit), m_role(new Segments(context.theme)), m_pin(new PinField),
      m_again(new PinField), m_active(new Segments(context.theme)), m_message(new NoticeStrip(context.theme)),
      m_new(new KeyButton(context.theme, KeyButton::Look::Plain)), m_unlock(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_save(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    setProperty("plainKeys", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_hint->setWordWrap(true);
    m_rows->setSpacing(6);
    m_message->setRounded(true);
    column->addWidget(m_hint);
    column->addLayout(m_rows);
    addRow(); // Tab goes by the order in which all this gets its place: what is made later comes last
    m_role->setTexts(QStringList(allRoles().size()));
    m_active->setTexts(QStringList(2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    QWidget *const fields[] = {m_name, m_role, m_pin, m_again};
    const int places[][3] = {{0, 0, 2}, {2, 0, 2}, {4, 0, 1}, {4, 1, 1}}; // row, column, how many columns: all roles need a row
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = new ThemedLabel(context.theme, Type::Label, Token::Dim);
        m_labels[i]->setBuddy(fields[i]);
        m_labels[i]->setWordWrap(true);
        grid->addWidget(m_labels[i], places[i][0], places[i][1], 1, places[i][2], Qt::AlignBottom);
        grid->addWidget(fields[i], places[i][0] + 1, places[i][1], 1, places[i][2], fields[i] == m_role ? Qt::AlignLeft : Qt::Alignment());
    }
    grid->addWidget(m_active, 6, 0, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (Segments *each : {m_role, m_active})
        each->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addLayout(grid);
    column->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_new, 2);
    foot->addWidget(m_unlock, 2);
    foot->addWidget(m_save, 3);
    column->addLayout(foot);
    m_name->setMaxLength(User::MostName);
    for (QLineEdit *edit : {m_name, m_pin, m_again})
        edit->installEventFilter(this);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        m_message->clear();
        write(m_people.all().value(index).id);
    });
    connect(m_new, &QAbstractButton::clicked, this, [this] { runKey(QStringLiteral("people.new")); });
    connect(m_unlock, &QAbstractButton::clicked, this, &PersonForm::unlock);
    connect(m_save, &QAbstractButton::clicked, this, &PersonForm::save);
    connect(&people, &People::changed, this, &PersonForm::list);
    connect(&context.theme, &Theme::changed, this, &PersonForm::restyle);
    retranslate();
    write({});
    restyle();
}

/// Behind the one before, where Tab comes to it in its turn.
void PersonForm::addRow()
{
    const int index = int(m_group->buttons().size());
    auto *row = new KeyButton(m_context.theme, KeyButton::Look::Row);
    row->setCheckable(true);
    row->setIconName(QStringLiteral("user"));
    m_rows->addWidget(row);
    if (QAbstractButton *before = m_group->button(index - 1)) {
        before->setFocusPolicy(Qt::TabFocus); // else it has no place in the order
        setTabOrder(before, row);
    }
    m_group->addButton(row, index);
}

/// One of them has Tab: who is chosen, or the first; the arrows go on from there.
void PersonForm::list()
{
    const QList<User> &people = m_people.all();
    while (m_group->buttons().size() < people.size())
        addRow();
    m_group->setExclusive(false); // nobody is chosen while a new one is written
    bool isAnybody = false;
    for (int i = int(m_group->buttons().size()) - 1; i >= 0; --i) {
        auto *row = static_cast<KeyButton *>(m_group->button(i));
        row->setVisible(i < people.size());
        if (i >= people.size())
            continue;
        const QString words = QStringLiteral("%1 · %2").arg(people[i].name, PeopleWords::role(people[i].role));
        row->setText(people[i].isActive ? words : tr("%1 · does not work here any more").arg(words));
        row->setChecked(people[i].id == m_user);
        isAnybody = isAnybody || row->isChecked();
        row->setFocusPolicy(row->isChecked() || (i == 0 && !isAnybody) ? Qt::TabFocus : Qt::NoFocus);
    }
    m_group->setExclusive(true);
    m_hint->setText(
        people.isEmpty()
            ? tr("Nobody is named yet: everybody may do everything, and nobody is asked for a PIN. The first person is a manager, whose PIN has %1 to %2 digits.")
                  .arg(leastDigits(Role::Manager))
                  .arg(MostDigits)
            : tr("Whoever works here signs in with a PIN of %1 to %3 digits; supervisors, managers and auditors with one of %2 to %3. They are this till's own.")
                  .arg(leastDigits(Role::Cashier))
                  .arg(leastDigits(Role::Manager))
                  .arg(MostDigits));
}

void PersonForm::write(const QString &user)
{
    m_user = user;
    m_isRoleChosen = false;
    const auto found = m_people.user(user);
    const bool isFirst = m_people.all().isEmpty();
    m_name->setText(found ? found->name : QString());
    m_role->setCurrent(int(allRoles().indexOf(found ? found->role : isFirst ? Role::Manager : Role::Cashier)));
    m_role->setEnabled(!isFirst);
    m_active->setCurrent(found && !found->isActive ? 1 : 0);
    m_active->setVisible(found.has_value());
    m_pin->clear();
    m_again->clear();
    m_unlock->setEnabled(found.has_value());
    list();
    m_labels[2]->setText(found ? tr("Another PIN; empty: it stays") : tr("PIN"));
}

User PersonForm::written() const
{
    return {m_user, m_name->text(), allRoles().value(m_role->current()), m_active->current() != 1};
}

/// Nobody sees what is typed there, and nobody could look it up.
bool PersonForm::isTwice()
{
    if (m_pin->text() == m_again->text())
        return true;
    say(m_again->text().isEmpty() ? tr("Type the PIN once more, so that it is surely the one you mean. Nothing was changed.")
                                  : tr("The two PINs are not the same. Nothing was changed."));
    m_again->clear();
    m_again->setFocus();
    return false;
}

QString PersonForm::changeOf(const User &user) const
{
    const auto before = m_people.user(user.id);
    const QString name = user.name.simplified();
    const auto change = [](const QString &was, const QString &is) { return was == is ? is : QStringLiteral("%1 → %2").arg(was, is); };
    QStringList words{change(before ? before->name : name, name), change(PeopleWords::role(before ? before->role : user.role), PeopleWords::role(user.role))};
    if (!m_pin->text().isEmpty())
        words.append(tr("new PIN"));
    if (before && before->isActive != user.isActive)
        words.append(user.isActive ? tr("Works here") : tr("Not any more"));
    return words.join(QStringLiteral(", "));
}

void PersonForm::save()
{
    if (m_isBusy || !isTwice())
        return;
    const User user = written();
    const QString pin = m_pin->text();
    const auto before = m_people.user(m_user);
    if (const auto stays = before && pin.isEmpty() ? checkPinStays(user, *before) : Result<void>(); !stays) { // before anybody is asked to approve it
        m_pin->setFocus();
        return say(stays.error().message);
    }
    const Approvals::Request request{wanted::person(user), tr("Change who works here: %1").arg(changeOf(user))};
    whenAllowed(m_approvals, request, this, [this, user, pin](const QString &) {
        setBusy(true);
        m_message->show(NoticeStrip::Kind::Info, QStringLiteral("clock"), tr("It is being kept…"));
        m_people.keep(user, pin, this, [this, isNew = user.id.isEmpty()](const Result<User> &kept) {
            setBusy(false);
            if (!kept)
                return say(kept.error().message);
            write(isNew ? QString() : kept->id); // the next name that is typed is somebody else's
            say(tr("%1 is kept.").arg(kept->name), true);
            m_name->setFocus();
        });
    });
}

void PersonForm::unlock()
{
    const auto user = m_people.user(m_user);
    if (!user)
        return;
    whenAllowed(m_approvals, {wanted::person(*user), tr("Lift the wait of %1").arg(user->name)}, this, [this, user](const QString &) {
        m_people.unlock(user->id, this,
                        [this, user](const Result<void> &done) { done ? say(tr("%1 can sign in again at once.").arg(user->name), true) : say(done.error().message); });
    });
}

void PersonForm::say(const QString &message, bool isGood)
{
    m_message->show(isGood ? NoticeStrip::Kind::Ok : NoticeStrip::Kind::Bad, isGood ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"), message);
}

void PersonForm::enter()
{
    m_name->setFocus();
    if (!isWriting())
        return write({}); // whoever was chosen before: a name that is typed now is of somebody new
    const Shortcuts &keys = m_context.shortcuts;
    m_message->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"),
                    tr("What is written here is not kept yet: %1 keeps it, Esc drops it.").arg(keys.keyText(QStringLiteral("people.save"))));
}

bool PersonForm::runKey(const QString &action)
{
    if (m_isBusy && action.startsWith(QLatin1String("people."))) {
        return true;
    } else if (action == QLatin1String("people.new")) {
        m_message->clear();
        write({});
        m_name->setFocus();
    } else if (action == QLatin1String("people.save")) {
        save();
    } else if (action == QLatin1String("people.unlock")) {
        unlock();
    } else if (action.startsWith(QLatin1String("people.role"))) {
        if (m_role->isEnabled() && !m_isBusy) {
            m_role->setCurrent(action.mid(11).toInt() - 1);
            m_isRoleChosen = m_user.isEmpty();
        }
    } else {
        return false;
    }
    return true;
}

void PersonForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QLineEdit *edit : {m_name, m_pin, m_again})
        edit->setReadOnly(busy);
}

void PersonForm::refuseScan()
{
    if (!m_isBusy)
        m_message->show(NoticeStrip::Kind::Warn, QStringLiteral("scan-barcode"), tr("A code was scanned. It is no PIN: nothing was typed."));
}

/// Whoever goes on with Tab and stands on a role, or on anything else that is no field, types a PIN and no name.
bool PersonForm::takeDigit(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!isPlain || text.size() != 1 || !text[0].isDigit() || qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        return false;
    QLineEdit *field = m_pin->text().isEmpty() || !m_again->text().isEmpty() ? m_pin : m_again;
    if (m_isBusy)
        return true;
    if (field == m_pin)
        m_pin->clear(); // from its beginning
    field->setFocus();
    field->insert(text);
    return true;
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (!takeDigit(*event))
        QWidget::keyPressEvent(event);
}

bool PersonForm::isWriting() const
{
    const auto found = m_people.user(m_user);
    return !m_pin->text().isEmpty() || !m_again->text().isEmpty() || (found ? !(written() == *found) : !m_name->text().isEmpty());
}

bool PersonForm::leave()
{
    if (m_isBusy)
        return true;
    if (!isWriting())
        return false;
    m_message->clear();
    write(m_user);
    return true;
}

/// Enter goes on to what a new person still lacks, and then keeps it.
void PersonForm::goOn(const QObject *from)
{
    const bool isNew = m_user.isEmpty();
    if (from == m_name && isNew && m_pin->text().isEmpty() && m_role->isEnabled() && !m_isRoleChosen)
        m_role->setFocus();
    else if ((from == m_name || from->parent() == m_role) && isNew && m_pin->text().isEmpty())
        m_pin->setFocus();
    else if (from == m_pin && !m_pin->text().isEmpty() && m_again->text().isEmpty())
        m_again->setFocus();
    else
        save();
}

bool PersonForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goOn(watched);
            return true;
        }
        if (key->key() == Qt::Key_Tab && watched == m_name && m_isRoleChosen) {
            m_pin->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->modifiers() & Qt::AltModifier) {
            event->ignore(); // a role's key
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// No wider than one reads at a glance.
void PersonForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->setContentsMargins(0, 0, qMax(0, width() - m_context.theme.px(760)), 0);
}

void PersonForm::restyle()
{
    for (QLineEdit *edit : {m_name, m_pin, m_again}) {
        edit->setFont(m_context.theme.font(Type::List));
        edit->setFixedHeight(m_context.theme.control(40));
    }
}

void PersonForm::retranslate()
{
    QStringList roles;
    for (const Role role : allRoles())
        roles.append(PeopleWords::role(role));
    m_role->setTexts(roles);
    for (QAbstractButton *each : m_role->findChildren<QAbstractButton *>())
        each->installEventFilter(this); // once, however often it is asked for
    m_active->setTexts({tr("Works here"), tr("Not any more")});
    m_labels[0]->setText(tr("Name"));
    const QString role = tr("Role");
    const QString first = m_context.shortcuts.keyText(QStringLiteral("people.role1"));
    m_labels[1]->setText(first.isEmpty() ? role : QStringLiteral("%1 · %2 – %3").arg(role, first, m_context.shortcuts.keyText(QStringLiteral("people.role4"))));
    m_labels[3]->setText(tr("The same PIN again"));
    m_again->setAccessibleName(tr("The same PIN again"));
    m_labels[2]->setText(m_people.user(m_user) ? tr("Another PIN; empty: it stays") : tr("PIN"));
    m_name->setAccessibleName(tr("Name"));
    m_role->setAccessibleName(tr("Role"));
    m_pin->setAccessibleName(tr("PIN"));
    m_active->setAccessibleName(tr("Works here"));
    const Shortcuts &keys = m_context.shortcuts;
    m_new->setText(tr("New person"));
    m_new->setKey(keys.keyText(QStringLiteral("people.new")));
    m_unlock->setText(tr("Lift the wait"));
    m_unlock->setKey(keys.keyText(QStringLiteral("people.unlock")));
    m_save->setText(tr("Keep it"));
    m_save->setKey(keys.keyText(QStringLiteral("people.save")));
    list();
}

} // namespace mostrador
