// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingRow.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/ThemedLabel.h"
#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

namespace {

/// As wide as a value needs; narrower where there is no room.
class ValueBox final : public QWidget {
public:
    explicit ValueBox(const Theme &theme) : m_theme(theme) {}
    QSize sizeHint() const override { return {m_theme.px(355), QWidget::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {qMin(200, m_theme.px(355)), QWidget::minimumSizeHint().height()}; }

private:
    const Theme &m_theme;
};

} // namespace

SettingRow::SettingRow(const Context &context, Words title, Words hint, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(std::move(title)), m_hint(std::move(hint)),
      m_titleLabel(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)), m_hintLabel(new ThemedLabel(context.theme, Type::Body, Token::Dim)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 0, 10);
    m_column->setSpacing(4);
    m_hintLabel->setWordWrap(true);
    m_titleLabel->setWordWrap(true);
    m_column->addWidget(m_titleLabel);
    m_column->addWidget(m_hintLabel);
}

void SettingRow::put(QWidget *control)
{
    m_titleLabel->setBuddy(control);
    m_column->addSpacing(4);
    m_column->addWidget(control, 0, Qt::AlignLeft);
}

QString SettingRow::words() const
{
    return m_title() + QLatin1Char(' ') + m_hint();
}

void SettingRow::retranslate()
{
    m_titleLabel->setText(m_title());
    m_hintLabel->setText(m_hint());
    m_hintLabel->setVisible(!m_hint().isEmpty());
}

void SettingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

ChoiceRow::ChoiceRow(const Context &context, Words title, Words hint, Choices choices, QWidget *parent)
    : SettingRow(context, std::move(title), std::move(hint), parent), m_choices(std::move(choices)), m_segments(new Segments(context.theme))
{
    m_segments->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    put(m_segments);
    connect(m_segments, &Segments::chosen, this, [this](int index) { m_choices.choose(index); });
    retranslate();
}

void ChoiceRow::refresh()
{
    m_segments->setTexts(m_choices.names());
    m_segments->setCurrent(m_choices.current());
}

void ChoiceRow::retranslate()
{
    SettingRow::retranslate();
    m_segments->setAccessibleName(title());
    refresh();
}

CheckedRow::CheckedRow(const Context &context, Words title, Words hint, Text text, int most, QWidget *parent)
    : SettingRow(context, std::move(title), std::move(hint), parent), m_text(std::move(text)), m_box(new ValueBox(context.theme)), m_edit(new QLineEdit),
      m_why(new ThemedLabel(context.theme, Type::Body, Token::Bad))
{
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_why);
    put(m_box);
    m_edit->setMaxLength(most);
    m_edit->installEventFilter(this);
    m_why->setWordWrap(true);
    m_why->hide();
    connect(m_edit, &QLineEdit::returnPressed, this, &CheckedRow::take);
    connect(&context.theme, &Theme::changed, this, &CheckedRow::restyle);
    restyle();
    retranslate();
}

void CheckedRow::restyle()
{
    m_box->setMaximumWidth(context().theme.px(355));
    m_box->updateGeometry();
}

void CheckedRow::take()
{
    const QString text = m_edit->text().trimmed();
    const auto done = looksLikeCardNumber(text)
        ? Result<void>(Error{Error::Code::Invalid, tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."), {}})
        : m_text.choose(text);
    m_why->setVisible(!done);
    if (done)
        refresh();
    else
        m_why->setText(done.error().message);
    m_why->setMinimumHeight(done ? 0 : m_why->heightForWidth(m_box->width())); // the row does not ask for it
}

bool CheckedRow::eventFilter(QObject *watched, QEvent *event)
{
    if (Shortcuts::passesOn(event))
        return true;
    if (watched == m_edit && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_why->hide();
        refresh();
    }
    return SettingRow::eventFilter(watched, event);
}

void CheckedRow::refresh()
{
    SettingRow::retranslate(); // what it says about itself may be another now
    if (m_edit->text() == m_text.current())
        return;
    m_edit->setText(m_text.current());
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // its beginning is what one reads
}

void CheckedRow::retranslate()
{
    SettingRow::retranslate();
    m_edit->setAccessibleName(title());
    if (m_why->isHidden())
        refresh();
    m_why->hide(); // it was said in the language of before; Enter says it again
}

} // namespace mostrador
