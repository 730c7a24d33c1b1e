// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counter/BareCounter.h"
#include <QHeaderView>
#include <QVBoxLayout>
#include <sqlite3.h>

namespace mostrador {

namespace {

constexpr int Columns = 4;
constexpr const char *ByCode = "SELECT p.sku, p.name, p.price_value, p.shown_milli FROM gtin g JOIN product p ON p.id = g.product WHERE g.gtin = ?";
constexpr const char *ByWord =
    "SELECT p.sku, p.name, p.price_value, p.shown_milli FROM product_text t JOIN product p ON p.id = t.rowid WHERE product_text MATCH ? LIMIT 8";

} // namespace

BareCounter::BareCounter(const QString &database) : m_field(new QLineEdit), m_lines(new QTableWidget(0, Columns))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_lines, 1);
    m_lines->setFocusPolicy(Qt::NoFocus);
    m_lines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_field, &QLineEdit::returnPressed, this, &BareCounter::scan);
    connect(m_field, &QLineEdit::textEdited, this, &BareCounter::search);
    sqlite3 *opened = nullptr;
    sqlite3_stmt *byCode = nullptr;
    sqlite3_stmt *byWord = nullptr;
    const bool isOpen = sqlite3_open_v2(database.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    m_database.reset(opened);
    const bool isReady =
        isOpen && sqlite3_prepare_v2(opened, ByCode, -1, &byCode, nullptr) == SQLITE_OK && sqlite3_prepare_v2(opened, ByWord, -1, &byWord, nullptr) == SQLITE_OK;
    m_byCode.reset(byCode);
    m_byWord.reset(byWord);
    if (!isReady)
        m_opened = Error{Error::Code::Storage, QStringLiteral("%1: %2").arg(database, QString::fromUtf8(sqlite3_errmsg(opened))), {}};
}

void BareCounter::clear()
{
    m_field->clear();
    m_lines->setRowCount(0);
}

void BareCounter::addRow(const QList<QByteArray> &cells)
{
    const int row = m_lines->rowCount();
    m_lines->insertRow(row);
    for (int i = 0; i < Columns; ++i)
        m_lines->setItem(row, i, new QTableWidgetItem(QString::fromUtf8(cells[i])));
    m_lines->scrollToBottom();
}

static QList<QByteArray> cellsOf(sqlite3_stmt *row)
{
    QList<QByteArray> cells;
    for (int i = 0; i < Columns; ++i)
        cells.append(reinterpret_cast<const char *>(sqlite3_column_text(row, i)));
    return cells;
}

void BareCounter::scan()
{
    const QByteArray code = m_field->text().rightJustified(14, QLatin1Char('0')).toUtf8();
    sqlite3_bind_text(m_byCode.get(), 1, code.constData(), -1, SQLITE_TRANSIENT);
    if (sqlite3_step(m_byCode.get()) == SQLITE_ROW)
        addRow(cellsOf(m_byCode.get()));
    sqlite3_reset(m_byCode.get());
    m_field->clear();
}

void BareCounter::search()
{
    if (!m_searches)
        return;
    m_lines->setRowCount(0);
    const QByteArray words = '"' + m_field->text().toUtf8() + "\"*";
    sqlite3_bind_text(m_byWord.get(), 1, words.constData(), -1, SQLITE_TRANSIENT);
    while (sqlite3_step(m_byWord.get()) == SQLITE_ROW)
        addRow(cellsOf(m_byWord.get()));
    sqlite3_reset(m_byWord.get());
    m_lines->viewport()->update(); // also when nothing is found
}

} // namespace mostrador
