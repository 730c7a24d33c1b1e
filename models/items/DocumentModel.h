// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/services/Documents.h"
#include <QAbstractTableModel>

namespace mostrador {

/// What the sync panel lists: the newest entries of the till's journal, of all, of the unconfirmed, or of those that the hub put aside,
/// and how far each one is.
class DocumentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Document, Type, Time, Amount, Way, Attempts, Last, State, ColumnCount };
    enum Role { RowRole = Qt::UserRole + 1 }; ///< a DocumentRow
    enum class Show { All, Unconfirmed, Problems };

    explicit DocumentModel(Documents &documents, QObject *parent = nullptr);
    void setShow(Show show);
    Show show() const { return m_show; }
    void setStyle(NumberStyle style);
    void retranslate();
    void reload(); ///< keeps rows that stay the same in place
    const DocumentRow *rowAt(int row) const;
    int rowOf(const EntryId &entry) const;

    static QString typeText(const QString &type);
    static QString wayTitle(const DocumentRow &row); ///< "Way of the sale 0001-00000012"
    static QString nameText(const DocumentRow &row); ///< its number; of what has none, what it is about, or its entry
    static QString stateText(const DocumentRow &row);
    static QString channelText(const QString &channel);
    static QString wayText(const DocumentRow &row); ///< "Kafka, then direct" when the way was changed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DocumentRow> read() const;
    QString display(const DocumentRow &row, int column) const;

    static constexpr int Newest = 300;
    Documents &m_documents;
    MoneyText m_text;
    Show m_show = Show::All;
    QList<DocumentRow> m_rows;
};

} // namespace mostrador

Q_DECLARE_METATYPE(mostrador::DocumentRow)
