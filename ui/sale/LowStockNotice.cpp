// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/LowStockNotice.h"
#include "models/items/StockText.h"

namespace mostrador {

LowStockNotice::LowStockNotice(LowStockWatch &watch, MainWindow &window, const Language &language, QObject *parent)
    : QObject(parent), m_watch(watch), m_window(window), m_language(language)
{
    connect(&watch, &LowStockWatch::toldChanged, this, &LowStockNotice::follow);
    connect(&watch, &LowStockWatch::fellLow, this, [this](const ProductRow &row) {
        if (!isShown()) { // what was closed, or had to make room, is not counted again
            m_watch.dismiss();
            m_watch.tell(row);
        }
        show();
    });
    connect(&language, &Language::changed, this, [this] {
        if (isShown())
            show();
    });
}

bool LowStockNotice::isShown() const
{
    return m_window.notice().has(m_said);
}

void LowStockNotice::follow()
{
    if (!isShown())
        return m_watch.dismiss();
    if (m_watch.told().isEmpty())
        m_window.notice().clear(m_said);
    else
        show();
}

QString LowStockNotice::words() const
{
    const QList<ProductRow> &told = m_watch.told();
    if (told.isEmpty())
        return {};
    if (told.size() > 1)
        return tr("%n product(s) have fallen below their minimum.", nullptr, int(told.size())) + QLatin1Char(' ')
            + tr("%n in all.", nullptr, m_watch.lowCount());
    const ProductRow &row = told.first();
    const QString left = stockText(m_language.text(), row.stock.quantity, row.product.unit);
    if (row.stock.quantity.isNegative())
        return tr("%1 has negative stock: %2. More was sold than there was.").arg(row.product.name, left);
    return tr("%1 is below its minimum: %2 left, minimum %3.")
        .arg(row.product.name, left, stockText(m_language.text(), row.product.minimum, row.product.unit));
}

void LowStockNotice::show()
{
    QList<NoticeStrip::Action> actions;
    if (Screen *stock = m_window.screenWithIcon(QStringLiteral("boxes"))) {
        const QString sku = m_watch.told().size() == 1 ? m_watch.told().first().product.sku : QString();
        actions.append({[] { return tr("See the stock"); },
                        [this, stock, sku] {
            m_window.notice().clear();
            m_window.open(stock);
            stock->asked(sku);
                        }});
    }
    actions.append({[] { return tr("Close"); },
                    [this] {
        m_window.notice().clear();
        m_window.current()->activated();
                    }});
    m_window.notice().show(
        NoticeStrip::Kind::Warn, QStringLiteral("boxes"), [this] { return words(); }, actions);
    m_said = m_window.notice().last();
}

} // namespace mostrador
