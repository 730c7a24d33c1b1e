// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Documents.h"

#include "models/services/OrNothing.h"

namespace mostrador {

QList<DocumentRow> Documents::newest(int limit) const
{
    return orNothing(m_documents.newest(limit));
}
QList<DocumentRow> Documents::unconfirmed(int limit) const { return orNothing(m_documents.unconfirmed(limit)); }
QList<DocumentRow> Documents::problems(int limit) const { return orNothing(m_documents.problems(limit)); }
QList<Dispatch> Documents::dispatches(const EntryId &entry) const { return orNothing(m_documents.dispatches(entry)); }
QDateTime Documents::lastSent(const QString &channel) const { return orNothing(m_documents.lastSent(channel)); }
QDateTime Documents::lastConfirmed() const { return orNothing(m_documents.lastConfirmed()); }
std::optional<DocumentRow> Documents::row(EntryId entry) const { return orNothing(m_documents.row(entry)); }
OutboxState Documents::outbox() const { return orNothing(m_documents.outbox()); }
QList<EditConflict> Documents::conflicts() const { return orNothing(m_documents.conflicts()); }
QList<Sale> Documents::lastSales(int limit) const { return orNothing(m_sales.newest(limit)); }
std::optional<QString> Documents::receiptNumber(const QString &code) const
{
    return m_past.numberOf(code);
}

} // namespace mostrador
