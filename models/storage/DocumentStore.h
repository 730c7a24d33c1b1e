// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"

namespace mostrador {

/// One entry of the till's journal as the sync panel tells it.
struct DocumentRow {
    EntryId entry;
    QString type;           ///< EntryType word
    QString number;         ///< of a sale; else empty
    QString title;          ///< product's name (or SKU) for edits and movements; else empty
    QDateTime at;
    Money total;            ///< of a sale
    Delivery delivery = Delivery::Pending;
    QString channel;        ///< that it was last sent by: "kafka", "direct", or empty
    int attempts = 0;
    QDateTime sentAt;
    QDateTime confirmedAt;
    QString problem;        ///< quarantine reason, if any
    QString firstChannel;   ///< that it was sent by at the first try; another one than `channel` when the way was changed
};

/// A time that an entry arrived at a channel's far end, the last one for each run of entries.
struct Dispatch {
    QString channel;
    QDateTime at;
    int attempts = 1;
};

/// The journal read as documents, and what a person should look at.
class DocumentStore final {
public:
    explicit DocumentStore(Database &database) : m_database(database) {}
    Result<QList<DocumentRow>> newest(int limit) const;
    Result<QList<DocumentRow>> unconfirmed(int limit) const;  ///< newest first, whatever the epoch; those that still go to the hub
    Result<QList<DocumentRow>> problems(int limit) const;     ///< in the hub's quarantine, or of an earlier epoch that it refuses
    Result<QList<Dispatch>> dispatches(const EntryId &entry) const; ///< oldest first; the earliest are forgotten long after confirmation
    Result<QDateTime> lastSent(const QString &channel) const; ///< invalid: never
    Result<QDateTime> lastConfirmed() const;
    Result<std::optional<DocumentRow>> row(const EntryId &entry) const;
    Result<QByteArray> payload(const EntryId &entry) const;   ///< empty when there is no such entry
    Result<OutboxState> outbox() const;
    Result<QList<EditConflict>> conflicts() const;            ///< not yet dismissed

    Result<void> put(const EditConflict &conflict);           ///< in an open transaction, as the rest below
    Result<void> put(const EntryProblem &problem);
    Result<void> dismiss(const EntryId &entry, ProductField field);

private:
    Result<QList<DocumentRow>> above(const QString &epochs, int limit) const;
    Result<QList<DocumentRow>> read(const QString &where, const QVariantList &values, int limit) const;
    Database &m_database;
};

} // namespace mostrador
