// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/CustomerPanel.h"
#include "models/domain/customer/TaxNumber.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

CustomerPanel::CustomerPanel(const Context &context, SaleEdits &edits, const Needs &needs, QWidget *parent)
    : SidePanel(context, edits, parent), m_needs(needs), m_finder(new QWidget), m_form(new QWidget), m_nobody(new ThemedLabel(context.theme, Type::Body, Token::Dim)),
      m_new(new KeyButton(context.theme, KeyButton::Look::Plain)), m_change(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_doubt(new ThemedLabel(context.theme, Type::Body, Token::Warn)), m_group(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_list(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    auto *column = new QVBoxLayout(m_finder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_search = makeField(Qt::AlignLeft, column);
    m_rows = makeRows(MostRows, *column);
    m_nobody->setWordWrap(true);
    column->addWidget(m_nobody);
    column->addStretch(1);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    deeds->addWidget(m_new, 1);
    deeds->addWidget(m_change, 1);
    column->addLayout(deeds);
    m_new->setProperty("action", QStringLiteral("panel.add"));
    m_change->setProperty("action", QStringLiteral("panel.change"));
    body().addWidget(m_finder, 1);
    makeForm();
    connect(m_search, &QLineEdit::textEdited, this, &CustomerPanel::search);
    connect(m_rows, &QButtonGroup::idClicked, this, [this](int id) { pick(m_found.value(id)); });
    connect(m_new, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("panel.add")); });
    connect(m_change, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("panel.change")); });
    retranslate();
}

void CustomerPanel::makeForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_name = makeField(Qt::AlignLeft, column);
    m_tax = makeField(Qt::AlignLeft, column);
    m_name->setMaxLength(Customer::MostName);
    m_tax->setMaxLength(Customer::MostTaxId);
    m_doubt->setWordWrap(true);
    column->addWidget(m_doubt);
    column->addWidget(m_group);
    column->addWidget(m_list);
    column->addStretch(1);
    m_group->setProperty("action", QStringLiteral("panel.mode1"));
    m_list->setProperty("action", QStringLiteral("panel.mode2"));
    body().addWidget(m_form, 1);
    m_form->hide();
    connect(m_tax, &QLineEdit::textChanged, this, &CustomerPanel::doubt);
    connect(m_name, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_group, &QAbstractButton::clicked, this, [this] { cycle(false); });
    connect(m_list, &QAbstractButton::clicked, this, [this] { cycle(true); });
}

void CustomerPanel::open(int)
{
    m_search->clear();
    say({});
    leaveForm();
}

void CustomerPanel::leaveForm()
{
    m_edited = {};
    m_form->hide();
    m_finder->show();
    search();
    retranslate();
    m_search->setFocus();
}

void CustomerPanel::search()
{
    m_found = m_needs.customers.search(m_search->text(), MostRows);
    QStringList words;
    for (const Customer &customer : std::as_const(m_found))
        words.append(customer.asPrinted());
    nameChoices(m_rows, words);
    if (!m_found.isEmpty())
        m_rows->button(0)->setChecked(true);
    m_nobody->setText(
        m_search->text().trimmed().isEmpty() ? tr("No customer has been kept at this till yet.") : tr("Nobody is called that. Enter keeps a new customer."));
    m_nobody->setVisible(m_found.isEmpty());
    m_change->setEnabled(!m_found.isEmpty());
    say({});
}

bool CustomerPanel::step(int by)
{
    if (!m_search->hasFocus())
        return false;
    const int last = int(m_found.size()) - 1;
    if (last >= 0)
        m_rows->button(qBound(0, qMax(0, m_rows->checkedId()) + by, last))->setChecked(true);
    return true;
}

void CustomerPanel::pick(const Customer &customer)
{
    if (const auto done = edits().setCustomer(customer); !done)
        return say(done.error().message);
    if (!customer.isNobody())
        m_needs.till.noteCustomerUse(customer.id);
    Q_EMIT done();
}

void CustomerPanel::edit(const Customer &customer)
{
    m_edited = customer;
    m_name->setText(customer.name);
    m_tax->setText(customer.taxId);
    m_finder->hide();
    m_form->show();
    say({});
    doubt();
    retranslate();
    (customer.name.isEmpty() || !customer.id.isEmpty() ? m_name : m_tax)->setFocus();
}

/// Only said: whoever types it may know better.
void CustomerPanel::doubt()
{
    const TaxNumber tax = TaxNumber::of(m_tax->text(), edits().cart().currency());
    const bool isDoubtful = tax.verdict == TaxNumber::Verdict::Doubtful;
    m_doubt->setText(isDoubtful ? tr("The check digit of this %1 does not fit. Look at it once more; it can be kept as it is.").arg(tax.kind) : QString());
    m_doubt->setVisible(isDoubtful);
}

QStringList CustomerPanel::groups() const
{
    QStringList all{QString()};
    const auto add = [&all](const QString &group) {
        if (!group.isEmpty() && group != PriceList::Everybody && !all.contains(group))
            all.append(group);
    };
    for (const PriceList &list : m_needs.pricing.choosable())
        add(list.customerGroup);
    for (const Promotion &promotion : m_needs.pricing.promotions())
        if (!promotion.archived)
            add(promotion.customerGroup);
    add(m_edited.group);
    return all;
}

QList<PriceList> CustomerPanel::lists() const
{
    return QList<PriceList>{PriceList{}} + m_needs.pricing.choosable();
}

QString CustomerPanel::listName(const QString &id) const
{
    for (const PriceList &list : lists())
        if (list.id == id && !id.isEmpty())
            return list.name;
    return id;
}

void CustomerPanel::cycle(bool list)
{
    QStringList values = groups();
    if (list) {
        values.clear();
        for (const PriceList &each : lists())
            values.append(each.id);
    }
    QString &value = list ? m_edited.priceList : m_edited.group;
    value = values.value((values.indexOf(value) + 1) % values.size());
    retranslate();
}

void CustomerPanel::keep()
{
    if (m_busy)
        return;
    Customer customer = m_edited;
    customer.name = m_name->text();
    customer.taxId = m_tax->text();
    m_busy = true;
    m_needs.till.keepCustomer(customer, this, [this](const Result<Customer> &kept) {
        m_busy = false;
        if (kept)
            return pick(*kept);
        say(kept.error().message);
        m_name->setFocus();
    });
}

void CustomerPanel::save()
{
    if (!m_form->isHidden())
        return keep();
    if (!m_found.isEmpty())
        return pick(m_found.value(qMax(0, m_rows->checkedId())));
    run(QStringLiteral("panel.add"));
}

bool CustomerPanel::run(const QString &action)
{
    if (action == QLatin1String("panel.remove") && !edits().cart().buyer().isNobody()) {
        pick({});
        return true;
    }
    if (!m_form->isHidden()) {
        const bool list = action == QLatin1String("panel.mode2");
        if (list || action == QLatin1String("panel.mode1"))
            cycle(list);
        return list || action == QLatin1String("panel.mode1");
    }
    if (action == QLatin1String("panel.add")) {
        const QString typed = m_search->text().trimmed();
        const bool isNumber = !typed.isEmpty() && typed.at(0).isDigit();
        edit({{}, isNumber ? QString() : typed, isNumber ? typed : QString(), {}, {}});
        return true;
    }
    if (action == QLatin1String("panel.change") && !m_found.isEmpty()) {
        edit(m_found.value(qMax(0, m_rows->checkedId())));
        return true;
    }
    return chooseBy(m_rows, action);
}

bool CustomerPanel::stepBack()
{
    if (m_form->isHidden())
        return false;
    say({});
    leaveForm();
    return true;
}

bool CustomerPanel::isDirty() const
{
    return !m_form->isHidden() && (m_name->text() != m_edited.name || m_tax->text() != m_edited.taxId || m_edited.id.isEmpty());
}

QWidget *CustomerPanel::firstField() const
{
    return m_form->isHidden() ? m_search : m_name;
}

void CustomerPanel::retranslate()
{
    SidePanel::retranslate();
    const bool form = !m_form->isHidden();
    const Customer &buyer = edits().cart().buyer();
    setHead(!form ? tr("Customer") : m_edited.id.isEmpty() ? tr("New customer") : tr("Change the customer"), !form && !buyer.isNobody() ? buyer.asPrinted() : QString());
    setDeed(form ? tr("Keep") : tr("Choose"), buyer.isNobody() ? QString() : tr("Nobody by name"));
    nameField(m_search, tr("Name or tax number"));
    nameField(m_name, tr("Name"));
    nameField(m_tax, tr("Tax number (optional)"));
    m_new->setText(tr("New customer"));
    m_change->setText(tr("Change"));
    m_group->setText(tr("Group: %1").arg(m_edited.group.isEmpty() ? tr("none") : m_edited.group));
    m_group->setVisible(groups().size() > 1);
    m_list->setText(tr("Price list: %1").arg(m_edited.priceList.isEmpty() ? tr("by group") : listName(m_edited.priceList)));
    m_list->setVisible(lists().size() > 1);
}

} // namespace mostrador
