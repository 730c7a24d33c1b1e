// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RuleEditor.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/UndoBar.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>

namespace mostrador {

static const char *const RuleActions[] = {"scale.add", "scale.edit", "scale.remove", "scale.up", "scale.down", "scale.preset"};

RuleEditor::RuleEditor(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)),
      m_hint(new ThemedLabel(context.theme, Type::Body, Token::Dim)), m_table(new TableView(context.theme, 34)), m_line(new QWidget), m_pattern(new QLineEdit),
      m_kind(new Segments(context.theme)), m_save(new KeyButton(context.theme, KeyButton::Look::Primary)),
      m_message(new ThemedLabel(context.theme, Type::Body, Token::Warn)), m_undo(new UndoBar(context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(context.theme, m_table));
    m_table->setFixedHeight(context.theme.px(34 * 4 + 34));
    column->addWidget(m_table);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_pattern, 1);
    m_kind->setTexts(QStringList(3)); // its parts have their place in the order of Tab with it; the words come later
    line->addWidget(m_kind);
    line->addWidget(m_save);
    m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_pattern->setMaxLength(60);
    column->addWidget(m_line);
    column->addWidget(m_message);
    column->addWidget(m_undo);
    connect(m_undo, &UndoBar::undone, this, &RuleEditor::undo);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    for (int i = 0; i < int(std::size(RuleActions)); ++i) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Plain);
        const QString id = QString::fromLatin1(RuleActions[i]);
        connect(button, &QAbstractButton::clicked, this, [this, id] { runKey(id); });
        m_buttons.append(button);
        buttons->addWidget(button, i / 3, i % 3);
    }
    column->addLayout(buttons);
    m_line->hide();
    m_message->hide();
    connect(m_save, &QAbstractButton::clicked, this, &RuleEditor::save);
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex &index) {
        if (mayLeave())
            write(index.row());
    });
    connect(&context.theme, &Theme::changed, this, &RuleEditor::layoutTable);
    retranslate();
}

void RuleEditor::setRules(const QList<ScaleRule> &rules)
{
    m_model.setRules(rules);
    m_before.reset();
    m_undo->dismiss();
    if (!rules.isEmpty())
        m_table->selectRow(0);
    nameCountry();
}

void RuleEditor::take(const QList<ScaleRule> &rules, int row)
{
    m_before = this->rules();
    m_undo->dismiss();
    m_model.setRules(rules);
    if (!rules.isEmpty())
        m_table->selectRow(qBound(0, row, int(rules.size()) - 1));
    m_table->setFocus();
    m_table->scrollTo(m_table->currentIndex());
    nameCountry();
    Q_EMIT edited(rules);
}

void RuleEditor::write(int row)
{
    if (row < 0 || rules().size() + (row == rules().size() ? 1 : 0) > ScaleRule::MostRules)
        return;
    const ScaleRule rule = rules().value(row, {QStringLiteral("20.....{NNDDD}C"), ScaleRule::Kind::Weight});
    m_writing = row;
    m_began = rule;
    m_isWriting = true;
    m_pattern->setText(rule.pattern);
    m_kind->setCurrent(int(rule.kind));
    m_message->hide();
    m_line->show();
    m_pattern->setFocus();
    m_pattern->selectAll();
    for (QWidget *each = parentWidget(); each; each = each->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(each)) // once the line has its place
            QMetaObject::invokeMethod(
                scroll, [this, scroll] { scroll->ensureWidgetVisible(m_line, 0, m_context.theme.px(20)); }, Qt::QueuedConnection);
}

bool RuleEditor::leave()
{
    if (!m_isWriting)
        return false;
    m_isWriting = false;
    m_line->hide();
    m_message->hide();
    m_table->setFocus();
    return true;
}

/// From wherever in the line.
void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isWriting && isEnter)
        return save();
    QWidget::keyPressEvent(event);
}

/// What is written is neither thrown away by another key nor mixed up with another rule.
bool RuleEditor::mayLeave()
{
    if (!m_isWriting || written() == m_began)
        return true;
    m_message->setText(tr("This rule is not saved yet: Enter saves it, Esc leaves it."));
    m_message->show();
    m_pattern->setFocus();
    return false;
}

ScaleRule RuleEditor::written() const
{
    return {m_pattern->text().remove(QLatin1Char(' ')).toUpper(), ScaleRule::Kind(m_kind->current())};
}

void RuleEditor::save()
{
    const ScaleRule rule = written();
    if (const auto fits = checkScaleRule(rule); !fits) {
        m_message->setText(fits.error().message);
        m_message->show();
        return m_pattern->setFocus();
    }
    QList<ScaleRule> all = rules();
    const int row = m_writing;
    if (row < all.size())
        all[row] = rule;
    else
        all.append(rule);
    leave();
    take(all, row);
}

void RuleEditor::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    leave(); // the rows are others now
    QList<ScaleRule> all = rules();
    const QString pattern = all.takeAt(row).pattern;
    take(all, row);
    m_undo->offer([pattern] { return tr("Removed: %1").arg(pattern); }, [] { return tr("Undo"); }, m_context.shortcuts.keyText(QStringLiteral("scale.undo")));
}

void RuleEditor::move(int by)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row + by < 0 || row + by >= rules().size())
        return;
    leave();
    QList<ScaleRule> all = rules();
    all.move(row, row + by);
    take(all, row + by);
}

static QString nameOfPreset(const QString &preset)
{
    if (preset == QLatin1String("ar"))
        return RuleEditor::tr("Argentina");
    if (preset == QLatin1String("br"))
        return RuleEditor::tr("Brazil");
    if (preset == QLatin1String("es"))
        return RuleEditor::tr("Spain");
    return QStringLiteral("Odoo");
}

/// Whose rules these are as they come; empty: the shop's own.
QString RuleEditor::countryOf(const QList<ScaleRule> &rules) const
{
    const QStringList presets = scalePresets();
    for (const QString &preset : presets)
        if (scaleRulesOf(preset) == rules)
            return preset;
    return {};
}

/// The one after the one that the list is, or the first.
QString RuleEditor::nextCountry() const
{
    const QStringList presets = scalePresets();
    return presets[(presets.indexOf(countryOf(rules())) + 1) % presets.size()];
}

/// What somebody has written himself is not thrown away without a way back.
void RuleEditor::nextPreset()
{
    const QString next = nextCountry();
    const bool wereOwn = countryOf(rules()).isEmpty() && !rules().isEmpty();
    leave();
    take(scaleRulesOf(next), 0);
    m_undo->offer([next, wereOwn] { return (wereOwn ? tr("The shop's own rules were replaced by those of %1") : tr("Rules of %1")).arg(nameOfPreset(next)); },
                  [] { return tr("Undo"); }, m_context.shortcuts.keyText(QStringLiteral("scale.undo")));
}

void RuleEditor::undo()
{
    if (!m_before)
        return;
    take(QList<ScaleRule>(*m_before), qMax(0, m_table->currentIndex().row()));
    m_before.reset();
}

void RuleEditor::nameCountry()
{
    const QString country = countryOf(rules());
    m_title->setText(QStringLiteral("%1 · %2").arg(tr("Labels of the scale"), country.isEmpty() ? tr("the shop's own rules") : nameOfPreset(country)));
    m_buttons.last()->setText(tr("Rules of %1").arg(nameOfPreset(nextCountry())));
}

bool RuleEditor::runKey(const QString &action)
{
    if (action.startsWith(QLatin1String("scale.")) && action != QLatin1String("scale.undo") && !mayLeave())
        return true;
    if (action == QLatin1String("scale.add"))
        write(int(rules().size()));
    else if (action == QLatin1String("scale.edit"))
        write(m_table->currentIndex().row());
    else if (action == QLatin1String("scale.remove"))
        remove();
    else if (action == QLatin1String("scale.up") || action == QLatin1String("scale.down"))
        move(action == QLatin1String("scale.up") ? -1 : 1);
    else if (action == QLatin1String("scale.preset"))
        nextPreset();
    else if (action == QLatin1String("scale.undo") && !m_isWriting)
        undo();
    else
        return false;
    return true;
}

void RuleEditor::layoutTable()
{
    const QFontMetrics metrics(m_context.theme.font(Type::List));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(RulesModel::Pattern, QHeaderView::Stretch);
    header->resizeSection(RulesModel::Number, metrics.horizontalAdvance(QStringLiteral("00")) + 22);
    header->resizeSection(RulesModel::Kind,
                          qMax(metrics.horizontalAdvance(RulesModel::kindText(ScaleRule::Kind::Weight)), metrics.horizontalAdvance(RulesModel::tr("What it says"))) + 30);
    m_table->setFixedHeight(m_context.theme.px(34 * 4 + 34));
}

void RuleEditor::retranslate()
{
    m_hint->setText(
        tr("The first rule that fits reads the label. Digits stand for themselves, each dot for a digit of the item, {NNDDD} for the value (N before, D after the mark), "
           "C for the check digit, P for one of the value."));
    m_table->setAccessibleName(tr("Rules for labels of the scale"));
    m_pattern->setAccessibleName(tr("Digits of the label"));
    m_kind->setTexts({RulesModel::kindText(ScaleRule::Kind::Weight), RulesModel::kindText(ScaleRule::Kind::Price), RulesModel::kindText(ScaleRule::Kind::Pieces)});
    m_kind->setAccessibleName(tr("What it says"));
    m_save->setText(tr("Save"));
    m_save->setKey(QStringLiteral("Enter"));
    const QString words[] = {tr("Add"), tr("Change"), tr("Remove"), tr("Up"), tr("Down"), {}};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->setKey(m_context.shortcuts.keyText(QString::fromLatin1(RuleActions[i])));
    }
    nameCountry();
    if (const auto fits = checkScaleRule(written()); !m_message->isHidden())
        fits ? m_message->hide() : m_message->setText(fits.error().message);
    layoutTable();
}

} // namespace mostrador
