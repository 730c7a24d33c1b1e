// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PrinterPage.h"
#include "ui/paper/PrinterPill.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mostrador {

static const QString Test = QStringLiteral("test");

PrinterPage::PrinterPage(const Context &context, const Needs &needs, QWidget *parent)
    : SettingsPage(context, parent), m_needs(needs), m_list(new PrintList(context, needs.queue)), m_state(new ThemedLabel(context.theme, Type::Body, Token::Dim)),
      m_test(new KeyButton(context.theme, KeyButton::Look::Plain)), m_retry(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    column()->insertWidget(0, m_list);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_test);
    head->addWidget(m_retry);
    head->addStretch(1);
    m_state->setWordWrap(true);
    column()->insertLayout(1, head);
    column()->insertWidget(2, m_state); // with large type there is no room beside them
    column()->addStretch(1);
    addWay();
    addPaper();
    addLetters();
    addDeeds();
    connect(m_test, &QAbstractButton::clicked, this, &PrinterPage::printTest);
    connect(m_retry, &QAbstractButton::clicked, &needs.queue, &PrintQueue::wake);
    connect(&needs.settings, &PrintSettings::printerChanged, this, &PrinterPage::refresh);
    connect(&needs.settings, &PrintSettings::displayChanged, this, &PrinterPage::refresh);
    connect(&needs.queue, &PrintQueue::changed, this, &PrinterPage::retranslate);
    retranslate();
}

void PrinterPage::change(const std::function<void(PrinterProfile &)> &what)
{
    PrinterProfile profile = m_needs.settings.profile();
    what(profile);
    m_needs.settings.setProfile(profile);
}

void PrinterPage::addChoice(Words title, Words hint, const std::function<QStringList()> &names, const std::function<int(const PrinterProfile &)> &current,
                            const std::function<void(PrinterProfile &, int)> &choose)
{
    addRow(new ChoiceRow(context(), std::move(title), std::move(hint),
                         {names, [this, current] { return current(m_needs.settings.profile()); },
                          [this, choose](int index) { change([&](PrinterProfile &profile) { choose(profile, index); }); }}));
}

void PrinterPage::addNumber(Words title, Words hint, int least, int most, const std::function<int(const PrinterProfile &)> &current,
                            const std::function<void(PrinterProfile &, int)> &choose)
{
    const CheckedRow::Text text{[this, current] { return QString::number(current(m_needs.settings.profile())); },
                                [this, least, most, choose](const QString &typed) -> Result<void> {
                                    bool isNumber = false;
                                    const int number = typed.toInt(&isNumber);
                                    if (!isNumber || number < least || number > most)
                                        return Error{Error::Code::Invalid, tr("It is a number from %1 to %2.").arg(least).arg(most), {}};
                                    change([&](PrinterProfile &profile) { choose(profile, number); });
                                    return {};
                                }};
    addRow(new CheckedRow(context(), std::move(title), std::move(hint), text, 3));
}

void PrinterPage::addWay()
{
    PrintSettings &settings = m_needs.settings;
    addRow(new ChoiceRow(
        context(), [] { return tr("How the printer is connected"); }, [] { return tr("System: a queue of this machine's print service. File: for trying things out."); },
        {[] { return QStringList{tr("None"), tr("Network"), tr("USB"), tr("Serial"), tr("System"), tr("File")}; }, [&settings] { return int(settings.kind()); },
         [&settings](int index) { settings.setKind(PrinterAddress::Kind(index)); }}));
    addRow(new CheckedRow(
        context(), [] { return tr("Where the printer is"); },
        [] { return tr("Network: 192.168.1.50. USB: /dev/usb/lp0. Serial: /dev/ttyUSB0 9600. System: the queue's name. Enter keeps it."); },
        {[&settings] { return settings.addressText(); }, [&settings](const QString &text) { return settings.setAddressText(text); }}, 200));
    addChoice([] { return tr("The printer is asked how it is"); },
              [] { return tr("Before each document, and whether it came out. Switch it off for a printer that never answers."); },
              [] {
        return QStringList{tr("No"), tr("Yes")};
    },
              [](const PrinterProfile &profile) { return int(profile.answers); }, [](PrinterProfile &profile, int index) { profile.answers = index == 1; });
    addRow(new ChoiceRow(
        context(), [] { return tr("Every sale is printed"); }, [] { return tr("Shift+Enter at the payment charges without printing."); },
        {[] {
        return QStringList{tr("No"), tr("Yes")};
         },
         [&settings] { return int(settings.isAutomatic()); }, [&settings](int index) { settings.setAutomatic(index == 1); }}));
}

void PrinterPage::addPaper()
{
    addChoice([] { return tr("Width of the paper"); }, [] { return QString(); },
              [] {
        return QStringList{QStringLiteral("80 mm"), QStringLiteral("58 mm")};
    },
              [](const PrinterProfile &profile) { return int(profile.dots == PrinterProfile::Dots58); },
              [](PrinterProfile &profile, int index) {
        profile.dots = index == 1 ? PrinterProfile::Dots58 : PrinterProfile::Dots80;
        profile.columns = PrinterProfile::usualColumns(profile.dots);
    });
    addNumber([] { return tr("Characters in a line"); },
              [] { return tr("Usually 48 on 80 mm (some printers 42), 32 on 58 mm. The test page shows it. Enter keeps it."); }, 24, 64,
              [](const PrinterProfile &profile) { return profile.columns; }, [](PrinterProfile &profile, int number) { profile.columns = number; });
    addChoice([] { return tr("Knife"); }, [] { return QString(); },
              [] {
        return QStringList{tr("None", "knife"), tr("Partial cut"), tr("Full cut")};
    },
              [](const PrinterProfile &profile) { return int(profile.cut); }, [](PrinterProfile &profile, int index) { profile.cut = PrinterProfile::Cut(index); });
}

void PrinterPage::addLetters()
{
    addChoice([] { return tr("What is sent"); }, [] { return tr("As a picture every letter comes out right on any printer; it is slower."); },
              [] {
        return QStringList{tr("Letters"), tr("A picture")};
    },
              [](const PrinterProfile &profile) { return int(profile.asPicture); }, [](PrinterProfile &profile, int index) { profile.asPicture = index == 1; });
    addChoice([] { return tr("Code page"); }, [] { return tr("The letters that the printer knows. 858 has ñ, ã and €."); },
              [] {
        return QStringList{QStringLiteral("858"), QStringLiteral("850"), QStringLiteral("437"), QStringLiteral("860"), QStringLiteral("1252")};
    },
              [](const PrinterProfile &profile) { return int(profile.page); },
              [](PrinterProfile &profile, int index) {
        profile.page = PaperCodePage(index);
        profile.pageNumber = PrinterProfile::usualNumber(profile.page);
    });
    addNumber([] { return tr("Number of the code page"); },
              [] { return tr("What this printer calls it, if it is not as usual: its own test print says it. Enter keeps it."); }, 0, 255,
              [](const PrinterProfile &profile) { return profile.pageNumber; }, [](PrinterProfile &profile, int number) { profile.pageNumber = number; });
    addChoice([] { return tr("Barcodes and QR codes"); }, [] { return tr("Drawn by the printer they are sharper; some printers cannot."); },
              [] {
        return QStringList{tr("By the printer"), tr("As dots")};
    },
              [](const PrinterProfile &profile) { return int(!profile.drawsCodes); }, [](PrinterProfile &profile, int index) { profile.drawsCodes = index == 0; });
}

void PrinterPage::addDeeds()
{
    addChoice([] { return tr("Cash drawer"); }, [] { return tr("Plugged into the printer; it opens for cash only. Pin 2 is usual."); },
              [] {
        return QStringList{tr("None", "drawer"), tr("Pin 2"), tr("Pin 5")};
    },
              [](const PrinterProfile &profile) { return int(profile.drawer); },
              [](PrinterProfile &profile, int index) { profile.drawer = PrinterProfile::Drawer(index); });
    PrintSettings &settings = m_needs.settings;
    addRow(new ChoiceRow(
        context(), [] { return tr("Customer display"); },
        [] { return tr("A second window with the last product, the total and the change; on the second screen, if there is one."); },
        {[] {
        return QStringList{tr("Off"), tr("On")};
         },
         [&settings] { return int(settings.showsDisplay()); }, [&settings](int index) { settings.setShowsDisplay(index == 1); }}));
}

/// In the bar the bare word is enough.
static QString stateOf(PrinterCondition condition)
{
    if (condition == PrinterCondition::Ready)
        return PrinterPage::tr("The printer is ready.");
    return condition == PrinterCondition::Unknown ? PrinterPage::tr("The printer is set up; it has not said yet how it is.") : PrinterPill::words(condition);
}

PaperDocument PrinterPage::testPage(const PrinterProfile &profile)
{
    PaperDocument paper;
    paper.title(tr("Test page"));
    paper.text(QStringLiteral("Mostrador"), PaperAlign::Center);
    QString ruler;
    for (int i = 1; i <= profile.columns; ++i)
        ruler += i % 10 == 0 ? QString::number(i / 10 % 10) : QStringLiteral(".");
    paper.text(ruler);
    paper.text(QStringLiteral("áéíóú ÁÉÍÓÚ ñÑ üÜ ¿? ¡! ªº"));
    paper.text(QStringLiteral("ãõ ÃÕ âêô çÇ àÀ"));
    paper.text(QStringLiteral("€ $ £ % & @ # ° × ·"));
    paper.pair(tr("Left"), tr("Right"));
    paper.text(tr("Bold"), PaperAlign::Left, true);
    paper.text(tr("Tall"), PaperAlign::Left, false, PaperSize::Tall);
    paper.text(tr("Large"), PaperAlign::Center, false, PaperSize::Large);
    paper.rule();
    paper.rule(2);
    paper.barcode(PaperBarcode::Code128, QStringLiteral("0001-00000123"));
    paper.barcode(PaperBarcode::Ean13, QStringLiteral("7791234567898"));
    paper.qr(QStringLiteral("https://mostrador.example/ñ"));
    paper.cut();
    return paper;
}

void PrinterPage::printTest()
{
    if (!m_needs.settings.hasPrinter()) {
        m_state->setText(tr("First say where the printer is, and press Enter there."));
        return;
    }
    m_hasComeOut = false;
    m_needs.queue.print(Test, tr("Test page"), testPage(m_needs.settings.profile()), this, [this](const Result<void> &put) { m_isTesting = put.ok(); });
}

/// It is nowhere in the queue any more, and nothing went wrong.
void PrinterPage::watchTest()
{
    const QList<PrintJob> jobs = m_isTesting ? m_needs.queue.open() : QList<PrintJob>();
    if (!m_isTesting || std::any_of(jobs.begin(), jobs.end(), [](const PrintJob &job) { return job.kind == Test; }))
        return;
    m_isTesting = false;
    m_hasComeOut = m_needs.queue.problem().isEmpty();
}

QString PrinterPage::words() const
{
    return SettingsPage::words() + QLatin1Char(' ') + tr("ticket, paper, drawer, display, test");
}

bool PrinterPage::runKey(const QKeyEvent &event)
{
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("printer"));
    if (action == QLatin1String("printer.test"))
        printTest();
    else if (action == QLatin1String("printer.retry"))
        m_needs.queue.wake();
    else
        return false;
    return true;
}

void PrinterPage::refresh()
{
    for (SettingRow *row : findChildren<SettingRow *>())
        row->refresh();
    retranslate();
}

void PrinterPage::retranslate()
{
    m_test->setText(tr("Print a test page"));
    m_test->setKey(context().shortcuts.keyText(QStringLiteral("printer.test")));
    m_retry->setText(tr("Print now what waits"));
    m_retry->setKey(context().shortcuts.keyText(QStringLiteral("printer.retry")));
    watchTest();
    m_retry->setVisible(m_needs.queue.openCount() > 0);
    const QString problem = m_needs.queue.problem();
    m_state->setText(!m_needs.settings.hasPrinter()          ? tr("No printer is set up: receipts are on the screen only.")
                         : m_hasComeOut && problem.isEmpty() ? tr("The test page came out.")
                         : problem.isEmpty()                 ? stateOf(m_needs.queue.condition())
                                                             : problem);
    m_list->refresh();
}

} // namespace mostrador
