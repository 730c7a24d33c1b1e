// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RecoveryForm.h"
#include "ui/people/PeopleRows.h"
#include "ui/people/PinField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"
#include <QTimer>
#include <QVBoxLayout>

namespace mostrador {

enum Field { Code, Pin, Again };

/// What is in the code is no secret any more once it was typed, and a wrong digit has to be found.
static QLineEdit *makeCodeField()
{
    auto *field = new QLineEdit;
    field->setMaxLength(recovery::PrintedDigits + 8);
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9 -]*")), field));
    return field;
}

RecoveryForm::RecoveryForm(const Context &context, Recovery &recovery, QWidget *parent)
    : SecretForm(context, 6, parent), m_recovery(recovery), m_fields{makeCodeField(), new PinField, new PinField}
{
    column()->addWidget(m_people, 1);
    for (ThemedLabel *&label : m_labels)
        label = new ThemedLabel(context.theme, Type::Label, Token::Dim);
    addField(column(), m_labels[Code], m_fields[Code]);
    auto *pins = new QHBoxLayout;
    pins->setSpacing(12);
    for (const int field : {Pin, Again}) {
        auto *one = new QVBoxLayout;
        one->setSpacing(6);
        addField(one, m_labels[field], m_fields[field]);
        pins->addLayout(one, 1);
    }
    column()->addLayout(pins);
    addFoot();
    connect(m_go, &QAbstractButton::clicked, this, &RecoveryForm::go);
    connect(&context.theme, &Theme::changed, this, &RecoveryForm::restyle);
    m_people->setPeople(recovery.managers());
    restyle();
    retranslate();
}

void RecoveryForm::open()
{
    setBusy(false);
    m_message->clear();
    for (QLineEdit *field : m_fields)
        field->clear();
    m_people->setPeople(m_recovery.managers());
    m_fields[Code]->setFocus();
}

void RecoveryForm::say(const QString &message, int field)
{
    setBusy(false);
    m_message->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), message);
    QTimer::singleShot(0, this, &RecoveryForm::giveWay); // when it has its height
    m_fields[field]->setFocus();
    m_fields[field]->selectAll();
}

/// From field to field.
void RecoveryForm::enter()
{
    for (int i = 0; i + 1 < Fields; ++i)
        if (m_fields[i]->hasFocus() && !m_fields[i]->text().isEmpty() && m_fields[i + 1]->text().isEmpty())
            return m_fields[i + 1]->setFocus();
    go();
}

void RecoveryForm::go()
{
    if (m_isBusy || m_people->chosen().isEmpty())
        return;
    if (!recovery::wayOf(recovery::digitsOf(m_fields[Code]->text())))
        return say(tr("A printed code has 20 digits, one of the hub 10."), Code);
    if (m_fields[Pin]->text().isEmpty())
        return say(tr("Type the PIN that you want from now on."), Pin);
    if (m_fields[Pin]->text() != m_fields[Again]->text()) {
        m_fields[Again]->clear();
        return say(tr("The two PINs are not the same. Type it again."), Again);
    }
    setBusy(true);
    m_message->show(NoticeStrip::Kind::Info, QStringLiteral("clock"), tr("The code is being checked…"));
    m_recovery.recover({m_people->chosen(), m_fields[Code]->text(), m_fields[Pin]->text()}, this, [this](const Result<User> &done) {
        if (!done)
            say(done.error().message, done.error().code == Error::Code::Invalid ? Pin : Code);
    });
}

void RecoveryForm::restyle()
{
    m_people->setMinimumHeight(m_context.theme.px(58)); // one of them whole
    for (QLineEdit *field : m_fields) {
        field->setFont(m_context.theme.font(Type::SaleLine, QFont::Medium));
        field->setFixedHeight(m_context.theme.control(44));
    }
}

void RecoveryForm::retranslate()
{
    m_title->setText(tr("A manager's PIN is forgotten"));
    m_about->setText(tr("Type the recovery code that this till printed, or one that the hub's administrator makes (mostrador-hub recovery-code). "
                        "It is good once, and it is recorded that it was used."));
    const QString names[] = {tr("Recovery code"), tr("New PIN"), tr("New PIN, again")};
    for (int i = 0; i < Fields; ++i) {
        m_labels[i]->setText(names[i]);
        m_fields[i]->setAccessibleName(names[i]);
    }
    m_leave->setText(tr("Back"));
    m_leave->setKey(QStringLiteral("Esc"));
    m_go->setText(tr("Set the new PIN"));
    m_go->setKey(m_context.shortcuts.keyText(QStringLiteral("pin.go")));
    m_people->retranslate();
}

} // namespace mostrador
