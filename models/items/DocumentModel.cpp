// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/DocumentModel.h"
#include "models/wire/Payloads.h"
#include <QHash>
#include <algorithm>

namespace mostrador {

DocumentModel::DocumentModel(Documents &documents, QObject *parent) : QAbstractTableModel(parent), m_documents(documents)
{
    reload();
}

void DocumentModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    m_rows = read();
    endResetModel();
}

void DocumentModel::setStyle(NumberStyle style)
{
    m_text = MoneyText(style);
    retranslate();
}

void DocumentModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<DocumentRow> DocumentModel::read() const
{
    switch (m_show) {
    case Show::All: return m_documents.newest(Newest);
    case Show::Unconfirmed: return m_documents.unconfirmed(Newest);
    case Show::Problems: return m_documents.problems(Newest);
    }
    return {};
}

void DocumentModel::reload()
{
    const QList<DocumentRow> rows = read();
    const auto same = [](const DocumentRow &one, const DocumentRow &other) { return one.entry == other.entry; };
    if (!rows.isEmpty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    // The newest come first: what is above the old first row is new, the rest is the same rows with another state.
    int fresh = 0;
    while (fresh < rows.size() && !m_rows.isEmpty() && rows[fresh].entry != m_rows.first().entry)
        ++fresh;
    const bool continues = !m_rows.isEmpty() && m_show == Show::All && fresh < rows.size();
    if (!continues) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_rows = rows.mid(0, fresh) + m_rows;
        endInsertRows();
    }
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    m_rows = rows.mid(0, m_rows.size());
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const DocumentRow *DocumentModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int DocumentModel::rowOf(const EntryId &entry) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].entry == entry)
            return i;
    return -1;
}

QString DocumentModel::typeText(const QString &type)
{
    static const QHash<QString, const char *>
        words{{EntryType::SaleCompleted, QT_TR_NOOP("Sale")},
              {EntryType::SaleReturned, QT_TR_NOOP("Return")},
              {EntryType::SaleVoided, QT_TR_NOOP("Void")},
              {EntryType::SaleExchanged, QT_TR_NOOP("Exchange")},
              {EntryType::ReceiptReprinted, QT_TR_NOOP("Receipt reprinted")},
              {EntryType::StockMoved, QT_TR_NOOP("Stock movement")},
              {EntryType::StockCounted, QT_TR_NOOP("Stock count")},
              {EntryType::ProductEdited, QT_TR_NOOP("Product edit")},
              {EntryType::EpochStarted, QT_TR_NOOP("Journal opened")},
              {EntryType::SaleParked, QT_TR_NOOP("Sale parked")},
              {EntryType::SaleRecalled, QT_TR_NOOP("Sale recalled")},
              {EntryType::LineVoided, QT_TR_NOOP("Line removed")},
              {EntryType::LineRestored, QT_TR_NOOP("Line put back")},
              {EntryType::CartAbandoned, QT_TR_NOOP("Sale emptied")},
              {EntryType::CartRestored, QT_TR_NOOP("Sale put back")},
              {QStringLiteral("shift.opened"), QT_TR_NOOP("Shift opened")},
              {QStringLiteral("shift.counted"), QT_TR_NOOP("Shift counted")},
              {QStringLiteral("shift.closed"), QT_TR_NOOP("Shift closed")},
              {QStringLiteral("cash.moved"), QT_TR_NOOP("Cash movement")},
              {QStringLiteral("report.reprinted"), QT_TR_NOOP("Report reprinted")},
              {QStringLiteral("user.changed"), QT_TR_NOOP("Person changed")},
              {QStringLiteral("user.signed_in"), QT_TR_NOOP("Sign-in")},
              {QStringLiteral("user.guessed"), QT_TR_NOOP("Wrong PIN")},
              {QStringLiteral("user.unlocked"), QT_TR_NOOP("Wait lifted")},
              {QStringLiteral("allowance.changed"), QT_TR_NOOP("Permission changed")},
              {QStringLiteral("action.approved"), QT_TR_NOOP("Approval")},
              {QStringLiteral("recovery.made"), QT_TR_NOOP("New recovery code")},
              {QStringLiteral("recovery.guessed"), QT_TR_NOOP("Wrong recovery code")},
              {QStringLiteral("user.recovered"), QT_TR_NOOP("New PIN by a code")},
              {QStringLiteral("setting.changed"), QT_TR_NOOP("Setting changed")}};
    const char *word = words.value(type);
    return word ? tr(word) : type;
}

QString DocumentModel::nameText(const DocumentRow &row)
{
    if (!row.number.isEmpty())
        return row.number;
    return row.title.isEmpty() ? row.entry.toString() : row.title;
}

QString DocumentModel::wayTitle(const DocumentRow &row)
{
    const QString name = row.number.isEmpty() ? row.entry.toString() : row.number;
    if (row.type == EntryType::SaleCompleted) return tr("Way of the sale %1").arg(name);
    if (row.type == EntryType::SaleReturned) return tr("Way of the return %1").arg(name);
    if (row.type == EntryType::SaleVoided) return tr("Way of the void %1").arg(name);
    if (row.type == EntryType::SaleExchanged)
        return tr("Way of the exchange %1").arg(name);
    if (row.type == EntryType::StockMoved) return tr("Way of the stock movement %1").arg(name);
    if (row.type == EntryType::StockCounted) return tr("Way of the stock count %1").arg(name);
    if (row.type == EntryType::ProductEdited) return tr("Way of the product edit %1").arg(name);
    return tr("Way of the document %1").arg(name);
}

QString DocumentModel::stateText(const DocumentRow &row)
{
    if (!row.problem.isEmpty())
        return tr("Needs attention");
    switch (row.delivery) {
    case Delivery::Pending: return tr("Pending");
    case Delivery::Sent: return tr("Sent");
    case Delivery::Confirmed: return tr("Confirmed");
    }
    return {};
}

QString DocumentModel::wayText(const DocumentRow &row)
{
    const QString last = channelText(row.channel);
    return row.firstChannel == row.channel ? last : tr("%1, then %2").arg(channelText(row.firstChannel), last);
}

QString DocumentModel::channelText(const QString &channel)
{
    if (channel == QLatin1String("kafka")) return QStringLiteral("Kafka");
    if (channel == QLatin1String("direct")) return tr("direct");
    return channel;
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DocumentModel::display(const DocumentRow &row, int column) const
{
    const auto clock = [](const QDateTime &at) { return at.isValid() ? at.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString(); };
    switch (column) {
    case Document: return nameText(row);
    case Type: return typeText(row.type);
    case Time: return clock(row.at);
    case Amount: return row.total.currency().isValid() ? m_text.withSymbol(row.total) : QString();
    case Way: return wayText(row);
    case Attempts: return row.attempts > 0 ? QString::number(row.attempts) : QString();
    case Last: return clock(row.confirmedAt.isValid() ? row.confirmedAt : row.sentAt);
    case State: return stateText(row);
    default: return {};
    }
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    const DocumentRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*row, index.column());
    case Qt::TextAlignmentRole: return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RowRole: return QVariant::fromValue(*row);
    default: return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document: return tr("Document");
    case Type: return tr("Type");
    case Time: return tr("Time");
    case Amount: return tr("Amount");
    case Way: return tr("Way");
    case Attempts: return tr("Tries");
    case Last: return tr("Last");
    case State: return tr("State");
    default: return QString();
    }
}

} // namespace mostrador
