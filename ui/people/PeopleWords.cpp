// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleWords.h"
#include <QCoreApplication>

namespace mostrador {

static QString words(const char *text)
{
    return QCoreApplication::translate("PeopleWords", text);
}

QString PeopleWords::role(Role role)
{
    switch (role) {
    case Role::Cashier: return words(QT_TRANSLATE_NOOP("PeopleWords", "Cashier"));
    case Role::Supervisor: return words(QT_TRANSLATE_NOOP("PeopleWords", "Supervisor"));
    case Role::Manager: return words(QT_TRANSLATE_NOOP("PeopleWords", "Manager"));
    case Role::Auditor: return words(QT_TRANSLATE_NOOP("PeopleWords", "Auditor"));
    }
    return {};
}

QString PeopleWords::deed(Deed deed)
{
    switch (deed) {
    case Deed::Sell: return words(QT_TRANSLATE_NOOP("PeopleWords", "Sell"));
    case Deed::Discount: return words(QT_TRANSLATE_NOOP("PeopleWords", "Discount"));
    case Deed::Price: return words(QT_TRANSLATE_NOOP("PeopleWords", "Price below the catalogue"));
    case Deed::Refund: return words(QT_TRANSLATE_NOOP("PeopleWords", "Return with receipt"));
    case Deed::RefundWithoutReceipt: return words(QT_TRANSLATE_NOOP("PeopleWords", "Return without receipt"));
    case Deed::RefundOtherTender: return words(QT_TRANSLATE_NOOP("PeopleWords", "Money back by another payment type"));
    case Deed::Void: return words(QT_TRANSLATE_NOOP("PeopleWords", "Void a sale"));
    case Deed::Drawer: return words(QT_TRANSLATE_NOOP("PeopleWords", "Open the drawer"));
    case Deed::PayIn: return words(QT_TRANSLATE_NOOP("PeopleWords", "Cash in"));
    case Deed::PayOut: return words(QT_TRANSLATE_NOOP("PeopleWords", "Cash out"));
    case Deed::OpenShift: return words(QT_TRANSLATE_NOOP("PeopleWords", "Open the shift"));
    case Deed::CloseShift: return words(QT_TRANSLATE_NOOP("PeopleWords", "Close the shift"));
    case Deed::Difference: return words(QT_TRANSLATE_NOOP("PeopleWords", "Close with a difference"));
    case Deed::Recount: return words(QT_TRANSLATE_NOOP("PeopleWords", "Count the drawer again"));
    case Deed::Figures: return words(QT_TRANSLATE_NOOP("PeopleWords", "See the X and the dashboard"));
    case Deed::Settings: return words(QT_TRANSLATE_NOOP("PeopleWords", "Settings"));
    case Deed::People: return words(QT_TRANSLATE_NOOP("PeopleWords", "People"));
    case Deed::Products: return words(QT_TRANSLATE_NOOP("PeopleWords", "Make and change products"));
    case Deed::Stock: return words(QT_TRANSLATE_NOOP("PeopleWords", "Move and count stock"));
    }
    return {};
}

QString PeopleWords::ofSale(const Wanted &what, const Sale &sale, const MoneyText &text)
{
    const QString share = text.percentFromBasisPoints(int(qMin<qint64>(what.amount, 10'000)));
    if (what.subject.isEmpty())
        return words(QT_TRANSLATE_NOOP("PeopleWords", "Discount of %1 on the whole sale")).arg(share);
    QString name = what.subject;
    for (const SaleLine &line : sale.lines)
        if (line.sku == what.subject)
            name = line.name;
    return (what.deed == Deed::Price ? words(QT_TRANSLATE_NOOP("PeopleWords", "%2: %1 below its price")) : words(QT_TRANSLATE_NOOP("PeopleWords", "Discount of %1: %2")))
        .arg(share, name);
}

} // namespace mostrador
