// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CommitPair.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EntryCodec.h"
#include "tests/bench/ManyProducts.h"
#include <QFile>
#include <QJsonDocument>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace mostrador {

namespace {

constexpr int Lines = 5;

Error failure(const QString &what)
{
    return {Error::Code::Storage, QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno))), {}};
}

} // namespace

CommitPair::~CommitPair()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> CommitPair::prepare(const QString &dataDir, int products)
{
    auto opened = Till::Stores::open(dataDir + QStringLiteral("/till.sqlite"), m_clock, m_random, QStringLiteral("bench"));
    if (!opened)
        return opened.error();
    m_stores = *opened;
    const auto state = m_stores->journal->outbox();
    if (!state)
        return state.error();
    m_before = state->lastSeq;
    Cart cart(Currency::ars());
    for (int line = 0; line < Lines; ++line)
        if (const auto added = cart.add(ManyProducts::product(int(qint64(line) * products / Lines)), Quantity::units(line + 1)); !added)
            return added.error();
    const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())};
    auto sale = cart.toSale({cash}, Platform::Till, m_clock.nowUtc());
    if (!sale)
        return sale.error();
    m_sale = *sale;
    const QByteArray log = QFile::encodeName(dataDir + QStringLiteral("/append.log"));
    m_file = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (m_file < 0)
        return failure(QString::fromLocal8Bit(log));
    if (const auto first = runProduct(); !first)
        return first.error();
    return takeBytes();
}

Result<void> CommitPair::takeBytes()
{
    const auto state = m_stores->journal->outbox();
    if (!state)
        return state.error();
    const auto entries = m_stores->journal->window(state->lastSeq, 1, Ed25519Key::generate(m_random));
    if (!entries)
        return entries.error();
    m_bytes = QJsonDocument(toJson(entries->first())).toJson(QJsonDocument::Compact) + '\n';
    return {};
}

Result<void> CommitPair::runProduct()
{
    const auto committed = m_stores->checkout->complete(m_sale);
    if (!committed)
        return committed.error();
    ++m_sold;
    return {};
}

Result<void> CommitPair::runBare()
{
    if (::write(m_file, m_bytes.constData(), size_t(m_bytes.size())) != m_bytes.size() || ::fdatasync(m_file) != 0)
        return failure(QStringLiteral("append"));
    ++m_appended;
    return {};
}

Result<void> CommitPair::check()
{
    const auto state = m_stores->journal->outbox();
    if (!state)
        return state.error();
    if (state->lastSeq != m_before + m_sold || ::lseek(m_file, 0, SEEK_END) != m_appended * m_bytes.size())
        return Error{Error::Code::Damaged, QStringLiteral("the journal or the file does not hold what was measured"), {}};
    return {};
}

} // namespace mostrador
