// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ScannerPage.h"
#include "ui/settings/RuleEditor.h"
#include <QVBoxLayout>

namespace mostrador {

static constexpr int Gaps[] = {20, 35, 80};
static constexpr int Lengths[] = {4, 6, 8};

template <size_t Count>
static int placeOf(const int (&values)[Count], int value)
{
    for (size_t i = 0; i < Count; ++i)
        if (values[i] >= value)
            return int(i);
    return int(Count) - 1;
}

ScannerPage::ScannerPage(const Context &context, const Needs &needs, QWidget *parent)
    : SettingsPage(context, parent), m_needs(needs), m_tester(new CodeTester(context, needs.codes)), m_rules(new RuleEditor(context))
{
    setProperty("takesScans", true);
    m_rules->setRules(needs.codes.rules());
    column()->insertWidget(0, m_tester);
    addScannerRows(); // before what stands under them: so Tab goes
    column()->addWidget(m_rules);
    column()->addStretch(1);
    connect(&needs.scanner, &ScannerFilter::burst, this, [this](const QList<ScannerFilter::Stroke> &strokes, const QString &end, bool isCode) {
        if (isVisible())
            m_tester->showBurst(strokes, end, isCode);
    });
    connect(m_rules, &RuleEditor::edited, this, [this](const QList<ScaleRule> &rules) {
        m_needs.codes.setRules(rules);
        m_needs.settings.keep(setting::ScaleRules, rules.isEmpty() ? QStringLiteral("none") : toText(rules));
        m_tester->refresh();
    });
    connect(&needs.settings, &TillSettings::wentBack, this, [this](const QString &key) {
        if (key == setting::ScaleRules)
            m_rules->setRules(m_needs.codes.rules());
        m_tester->refresh();
    });
    retranslate();
}

void ScannerPage::takeKept(const Needs &needs)
{
    const auto take = [needs] {
        needs.scanner.setSettings(ScannerSettings::fromText(needs.settings.value(setting::Scanner)));
        const QString kept = needs.settings.value(setting::ScaleRules);
        kept.isEmpty() ? needs.codes.forgetRules() : needs.codes.setRules(scaleRulesFromText(kept));
    };
    take();
    connect(&needs.settings, &TillSettings::wentBack, &needs.scanner, [take](const QString &key) {
        if (key == setting::Scanner || key == setting::ScaleRules)
            take();
    });
}

void ScannerPage::keepScanner(const ScannerSettings &settings)
{
    m_needs.scanner.setSettings(settings);
    m_needs.settings.keep(setting::Scanner, settings == ScannerSettings() ? QString() : settings.toText());
}

void ScannerPage::addScannerRows()
{
    const auto with = [this](auto &&change) {
        ScannerSettings settings = m_needs.scanner.settings();
        change(settings);
        keepScanner(settings);
    };
    const auto sound = [](const QString &text) {
        return ScannerSettings::canBeAround(text)
            ? Result<void>()
            : Result<void>(Error{Error::Code::Invalid, tr("A digit cannot stand here: it would be cut from the codes themselves."), {}});
    };
    addRow(new ChoiceRow(
        context(), [] { return tr("Speed of the scanner"); }, [] { return tr("Milliseconds between characters. Slow is for radio scanners; a person is slower still."); },
        {[] {
        return QStringList{tr("Fast, 20 ms"), tr("Usual, 35 ms"), tr("Slow, 80 ms")};
         },
         [this] { return placeOf(Gaps, m_needs.scanner.settings().gapMs); },
         [with](int index) { with([index](ScannerSettings &settings) { settings.gapMs = Gaps[index]; }); }}));
    addRow(new ChoiceRow(
        context(), [] { return tr("Shortest code"); }, [] { return tr("What is shorter is taken for typing, unless the code box has the focus."); },
        {[] {
        return QStringList{QStringLiteral("4"), QStringLiteral("6"), QStringLiteral("8")};
         },
         [this] { return placeOf(Lengths, m_needs.scanner.settings().least); },
         [with](int index) { with([index](ScannerSettings &settings) { settings.least = Lengths[index]; }); }}));
    addRow(new CheckedRow(
        context(), [] { return tr("Sent before each code"); }, [] { return tr("A sign that nobody types, such as ~, makes the scanner certain. Empty: none."); },
        {[this] { return m_needs.scanner.settings().prefix; },
         [with, sound](const QString &text) {
        const auto is = sound(text);
        if (is)
            with([&text](ScannerSettings &settings) { settings.prefix = text; });
        return is;
         }},
        8));
    addRow(new CheckedRow(
        context(), [] { return tr("Sent after each code"); }, [] { return tr("Enter, Tab and nothing are understood by themselves. Empty: none but these."); },
        {[this] { return m_needs.scanner.settings().suffix; },
         [with, sound](const QString &text) {
        const auto is = sound(text);
        if (is)
            with([&text](ScannerSettings &settings) { settings.suffix = text; });
        return is;
         }},
        8));
}

QString ScannerPage::words() const
{
    return SettingsPage::words() + QLatin1Char(' ') + tr("barcode, scale, label, weight, price, GS1, rules, test");
}

void ScannerPage::opened()
{
    if (m_rules->rules() != m_needs.codes.rules()) // the shop's currency was told since
        m_rules->setRules(m_needs.codes.rules());
    m_tester->setFocus();
}

bool ScannerPage::runKey(const QKeyEvent &event)
{
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("scale"));
    if (action == QLatin1String("scale.test")) {
        if (m_rules->mayLeave())
            m_tester->setFocus();
        return true;
    }
    return m_rules->runKey(action);
}

bool ScannerPage::scanned(const QString &code)
{
    m_tester->read(code);
    return true;
}

bool ScannerPage::stepBack()
{
    return m_rules->leave();
}

void ScannerPage::retranslate()
{
    m_tester->setKey(context().shortcuts.keyText(QStringLiteral("scale.test")));
    m_rules->retranslate();
}

} // namespace mostrador
