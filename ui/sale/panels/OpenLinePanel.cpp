// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/OpenLinePanel.h"
#include "ui/widgets/ThemedLabel.h"
#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace mostrador {

static constexpr int MostName = 120;
static constexpr int Rates = 4;

OpenLinePanel::OpenLinePanel(const Context &context, SaleEdits &edits, Catalogue &catalogue, QWidget *parent)
    : SidePanel(context, edits, parent), m_catalogue(catalogue), m_name(makeField()), m_price(makeField(Qt::AlignRight)), m_quantity(makeField(Qt::AlignRight)),
      m_taxTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim))
{
    body().addWidget(m_taxTitle);
    m_taxes = makeChoices(numbered(QStringLiteral("panel.choice"), Rates), Rates);
    body().addStretch(1);
    addKeypad();
    m_name->setMaxLength(MostName);
    for (QLineEdit *field : {m_name, m_price, m_quantity})
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_taxes, &QButtonGroup::idClicked, this, [this] { (m_name->text().isEmpty() ? m_name : m_price)->setFocus(); });
    findRates();
    retranslate();
}

/// The general one of where the shop's currency is paid, as for a new product, unless nothing that is sold most has it: what is not in the catalogue is
/// of no kind. Then those of what is sold most, the commonest first; then what else is usual there.
void OpenLinePanel::findRates()
{
    QHash<int, int> uses;
    const auto products = m_catalogue.favourites();
    for (const Product &product : products)
        ++uses[product.tax.basisPoints()];
    QList<int> rates = uses.keys();
    std::sort(rates.begin(), rates.end(), [&uses](int one, int other) { return uses[one] != uses[other] ? uses[one] > uses[other] : one > other; });
    const QList<TaxRate> usual = TaxRate::usualIn(edits().cart().currency());
    if (const qsizetype general = rates.indexOf(usual.first().basisPoints()); general > 0)
        rates.move(general, 0);
    for (const TaxRate &rate : usual)
        if (!rates.contains(rate.basisPoints()))
            rates.append(rate.basisPoints());
    m_rates.clear();
    for (const int rate : rates.mid(0, Rates))
        m_rates.append(TaxRate::fromBasisPoints(rate));
}

void OpenLinePanel::open(int)
{
    findRates();
    m_name->clear();
    m_price->clear();
    m_quantity->setText(QStringLiteral("1"));
    m_taxes->button(0)->setChecked(true);
    say({});
    retranslate();
    m_name->setFocus();
}

bool OpenLinePanel::isDirty() const
{
    return !m_name->text().isEmpty() || !m_price->text().isEmpty();
}

void OpenLinePanel::save()
{
    if (m_name->text().trimmed().isEmpty())
        return refuse(tr("What is it? Type what is sold. Nothing was added."), m_name);
    if (m_price->text().trimmed().isEmpty()) // Enter goes on to what is missing; only there it is asked for
        return m_price->hasFocus() ? refuse(tr("What does it cost? Type the price. Nothing was added."), m_price) : m_price->setFocus();
    const auto price = text().parsePrice(m_price->text(), edits().cart().currency());
    if (!price)
        return refuse(price.error().message, m_price);
    const auto quantity = text().parseQuantity(m_quantity->text());
    if (!quantity)
        return refuse(quantity.error().message, m_quantity);
    const auto done = edits().addOpen(m_name->text(), *price, m_rates.value(qMax(0, m_taxes->checkedId())), *quantity);
    if (!done)
        return refuse(done.error().message, price->isZero() ? m_price : m_name);
    Q_EMIT this->done();
}

bool OpenLinePanel::run(const QString &action)
{
    return chooseBy(m_taxes, action);
}

QWidget *OpenLinePanel::firstField() const
{
    return m_name;
}

void OpenLinePanel::retranslate()
{
    SidePanel::retranslate();
    setHead(tr("Open price"), tr("What is not in the catalogue"));
    setDeed(tr("Add"), {});
    nameField(m_name, tr("What it is"));
    nameField(m_price, tr("Price of one, tax included"));
    nameField(m_quantity, tr("Quantity"));
    m_taxTitle->setText(tr("VAT"));
    QStringList words;
    for (const TaxRate &rate : std::as_const(m_rates))
        words.append(text().percentFromBasisPoints(rate.basisPoints()));
    nameChoices(m_taxes, words);
    for (QAbstractButton *button : m_taxes->buttons())
        button->setAccessibleName(tr("VAT %1").arg(button->text()));
}

} // namespace mostrador
