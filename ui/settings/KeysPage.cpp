// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeysPage.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/settings/KeyCatcher.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <utility>

namespace mostrador {

namespace {

/// Where an action belongs stands under it when there is no room for a column.
class KeyDelegate final : public RowDelegate {
public:
    KeyDelegate(const Theme &theme, QTableView *view) : RowDelegate(theme, view), m_view(view) {}

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        if (index.column() == KeysModel::Words && m_view->isColumnHidden(KeysModel::Group))
            twoLines(painter, rect, index.data().toString(), index.siblingAtColumn(KeysModel::Group).data().toString(), Type::List);
        else
            RowDelegate::paintCell(painter, rect, index);
    }

private:
    const QTableView *m_view;
};

} // namespace

static const char *const KeysActions[] = {"keys.change", "keys.reset", "keys.resetAll"};

KeysPage::KeysPage(const Context &context, Shortcuts &shortcuts, QWidget *parent)
    : SettingsPage(context, parent), m_shortcuts(shortcuts), m_model(shortcuts), m_presetTitle(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)),
      m_presets(new Segments(context.theme)), m_nextPreset(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_message(new ThemedLabel(context.theme, Type::Body, Token::Dim)), m_table(new TableView(context.theme, 36))
{
    m_preset = shortcuts.preset();
    m_presets->setTexts(shortcuts.presets()); // its parts have their place in the order of Tab with it; the words come later
    column()->addWidget(m_presetTitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_presets);
    head->addWidget(m_nextPreset);
    head->addStretch(1);
    m_nextPreset->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column()->addLayout(head);
    m_message->setWordWrap(true);
    column()->addWidget(m_message);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new KeyDelegate(context.theme, m_table));
    m_table->setMinimumHeight(context.theme.px(160));
    column()->addWidget(m_table, 1);
    buildFoot();
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex &index) { ask(m_model.actionAt(index.row())); });
    connect(m_presets, &Segments::chosen, this, [this](int index) { m_shortcuts.setPreset(m_shortcuts.presets().value(index)); });
    connect(m_nextPreset, &QAbstractButton::clicked, this, &KeysPage::nextPreset);
    connect(&shortcuts, &Shortcuts::changed, this, &KeysPage::refresh);
    connect(&context.theme, &Theme::changed, this, &KeysPage::layoutTable);
    retranslate();
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    SettingsPage::resizeEvent(event);
    layoutTable();
}

void KeysPage::buildFoot()
{
    m_foot = new QStackedWidget;
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const char *action : KeysActions) {
        auto *button = new KeyButton(context().theme, KeyButton::Look::Plain);
        connect(button, &QAbstractButton::clicked, this, [this, id = QString::fromLatin1(action)] { run(id); });
        m_buttons.append(button);
        row->addWidget(button, 1);
    }
    m_catcher = new KeyCatcher(context().theme);
    m_foot->addWidget(buttons);
    m_foot->addWidget(m_catcher);
    m_foot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column()->addWidget(m_foot);
    connect(m_catcher, &KeyCatcher::caught, this, &KeysPage::bind);
    connect(m_catcher, &KeyCatcher::left, this, &KeysPage::leave);
}

QString KeysPage::words() const
{
    return title() + QLatin1Char(' ') + tr("Shortcuts, preset, F keys");
}

QString KeysPage::more() const
{
    QString all;
    for (const Shortcuts::Action &action : m_shortcuts.table())
        all += QLatin1Char(' ') + m_shortcuts.words(action.id) + QLatin1Char(' ') + m_shortcuts.keyText(action.id);
    return all;
}

void KeysPage::search(const QString &text)
{
    m_model.setSearch(text);
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void KeysPage::opened()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

QString KeysPage::chosen() const
{
    return m_model.actionAt(m_table->currentIndex().row());
}

void KeysPage::takeKept(Shortcuts &shortcuts, TillSettings &settings, const QString &preset)
{
    shortcuts.take(settings.value(setting::Keys));
    const QString before = shortcuts.preset();
    if (!preset.isEmpty())
        shortcuts.setPreset(preset);
    const auto isGoingBack = std::make_shared<bool>(false);
    const auto keep = [&shortcuts, &settings, before, isGoingBack, told = shortcuts.preset()]() mutable {
        if (*isGoingBack)
            return;
        if (shortcuts.preset() != told)
            told.clear(); // somebody chose another: what was told counts no more
        if (told.isEmpty() || told == before)
            return settings.keep(setting::Keys, shortcuts.kept());
        Shortcuts kept;
        kept.take(shortcuts.kept());
        kept.setPreset(before);
        settings.keep(setting::Keys, kept.kept());
    };
    connect(&shortcuts, &Shortcuts::changed, &settings, keep);
    connect(&settings, &TillSettings::wentBack, &shortcuts, [&shortcuts, &settings, preset, isGoingBack](const QString &key) {
        if (key != setting::Keys)
            return;
        const QScopedValueRollback<bool> back(*isGoingBack, true);
        shortcuts.take(settings.value(setting::Keys));
        if (!preset.isEmpty())
            shortcuts.setPreset(preset);
    });
}

void KeysPage::ask(const QString &action)
{
    if (action.isEmpty())
        return;
    m_asked = action;
    showAsked();
    m_foot->setCurrentWidget(m_catcher);
    m_catcher->setFocus();
}

void KeysPage::showAsked()
{
    m_catcher->setText(tr("Press the new key of “%1”. Esc leaves it as it is.").arg(m_shortcuts.words(m_asked)));
}

void KeysPage::bind(const QKeySequence &key)
{
    const QString action = m_asked;
    if (const auto done = m_shortcuts.bind(action, key); !done)
        return m_catcher->setText(done.error().message, true); // another key, or Esc
    say([this, key, action] { return tr("%1 does “%2” from now on.").arg(Shortcuts::printed(key), m_shortcuts.words(action)); }, false);
    leave();
}

void KeysPage::leave()
{
    if (m_asked.isEmpty())
        return;
    m_asked.clear();
    m_foot->setCurrentIndex(0);
    m_table->setFocus();
}

bool KeysPage::stepBack()
{
    const bool waiting = !m_asked.isEmpty();
    leave();
    return waiting;
}

void KeysPage::nextPreset()
{
    const QStringList presets = m_shortcuts.presets();
    m_shortcuts.setPreset(presets.value((int(presets.indexOf(m_shortcuts.preset())) + 1) % int(presets.size())));
}

void KeysPage::run(const QString &action)
{
    if (action == QLatin1String("keys.change"))
        return ask(chosen());
    if (action == QLatin1String("keys.preset"))
        return nextPreset();
    if (action == QLatin1String("keys.resetAll")) {
        m_shortcuts.resetAll();
        say([] { return tr("All keys are those of the preset again."); }, false);
        return m_table->setFocus();
    }
    const QString which = chosen();
    if (which.isEmpty())
        return;
    const auto done = m_shortcuts.reset(which);
    if (done)
        say([this, which] { return tr("“%1” has the key of the preset again.").arg(m_shortcuts.words(which)); }, false);
    else
        say(done.error().message, true);
    m_table->setFocus();
}

bool KeysPage::runKey(const QKeyEvent &event)
{
    const QString action = m_shortcuts.actionFor(event, QStringLiteral("keys"));
    if (action.isEmpty())
        return false;
    run(action);
    return true;
}

void KeysPage::say(const Words &words, bool refused)
{
    m_words = words;
    m_message->setToken(refused ? Token::Warn : Token::Dim);
    m_message->setText(words.text());
}

/// The chosen row stays chosen: only what its key is has changed.
void KeysPage::refresh()
{
    m_model.refresh();
    retranslate();
    if (std::exchange(m_preset, m_shortcuts.preset()) != m_shortcuts.preset()) // what was said was of the other
        say([this] { return presetText(); }, false);
}

QStringList KeysPage::presetNames()
{
    return {tr("Latin America"), tr("Brazil"), tr("Generic")};
}

QString KeysPage::presetText() const
{
    const QString name = presetNames().value(int(m_shortcuts.presets().indexOf(m_shortcuts.preset())));
    const int own = m_shortcuts.ownCount();
    return own == 0 ? tr("The keys are those of the preset %1.").arg(name)
                    : tr("The keys are those of the preset %1, but for %n of your own. Each preset has its own.", nullptr, own).arg(name);
}

void KeysPage::layoutTable()
{
    const QFontMetrics metrics(context().theme.font(Type::List));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(KeysModel::Words, QHeaderView::Stretch);
    int group = 0;
    int keys = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        group = qMax(group, metrics.horizontalAdvance(m_model.index(row, KeysModel::Group).data().toString()));
        keys = qMax(keys, metrics.horizontalAdvance(m_model.index(row, KeysModel::Keys).data().toString()));
    }
    header->resizeSection(KeysModel::Group, group + 22);
    header->resizeSection(KeysModel::Keys, qMax(keys, metrics.horizontalAdvance(QStringLiteral("Ctrl+Shift+F12"))) + 22);
    header->resizeSection(KeysModel::Origin, metrics.horizontalAdvance(KeysModel::tr("own")) + 22);
    const int room = width() - 40 - header->sectionSize(KeysModel::Keys) - header->sectionSize(KeysModel::Origin) - group - 22;
    header->setSectionHidden(KeysModel::Group, room < context().theme.px(190));
}

void KeysPage::retranslate()
{
    m_presetTitle->setText(tr("Preset"));
    m_presets->setTexts(presetNames());
    m_presets->setCurrent(int(m_shortcuts.presets().indexOf(m_shortcuts.preset())));
    m_presets->setAccessibleName(tr("Preset"));
    m_nextPreset->setText(tr("Next"));
    m_nextPreset->setAccessibleName(tr("Next preset"));
    m_nextPreset->setKey(m_shortcuts.keyText(QStringLiteral("keys.preset")));
    const QString words[] = {tr("Change the key"), tr("Back to the preset's"), tr("All back to the preset's")};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->setKey(m_shortcuts.keyText(QString::fromLatin1(KeysActions[i])));
    }
    m_buttons[2]->setEnabled(m_shortcuts.ownCount() > 0);
    m_table->setAccessibleName(tr("Actions and their keys"));
    const Words how([this] {
        return tr("Choose an action, press Enter, then its new key. Buttons and the list of keys (%1) follow at once.").arg(m_shortcuts.keyText(QStringLiteral("help")));
    });
    say(m_words.isReadyMade() ? how : Words(m_words), false);
    if (!m_asked.isEmpty())
        showAsked();
    layoutTable();
}

} // namespace mostrador
