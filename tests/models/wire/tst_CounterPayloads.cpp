// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/CounterPayloads.h"
#include "models/wire/FeedMessages.h"
#include "models/wire/Payloads.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;

namespace {

QByteArray golden(const QString &type)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/golden/%1.v1.json").arg(type));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename T>
QByteArray again(const Result<T> &read)
{
    return read ? encode(*read) : read.error().message.toUtf8();
}

QByteArray reencoded(const QString &type, const QByteArray &bytes)
{
    if (type == EntryType::SaleParked)
        return again(decodeParkedSale(bytes));
    if (type == EntryType::SaleRecalled)
        return again(decodeSaleRecalled(bytes));
    if (type == EntryType::SaleHanded)
        return again(decodeSaleHanded(bytes));
    return type.startsWith(QLatin1String("line.")) ? again(decodeLineVoided(bytes)) : again(decodeCartAbandoned(bytes));
}

} // namespace

class tst_CounterPayloads final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheGoldenOnes()
    {
        for (const QString &type : {EntryType::SaleParked, EntryType::SaleRecalled, EntryType::SaleHanded, EntryType::LineVoided, EntryType::LineRestored,
                                    EntryType::CartAbandoned, EntryType::CartRestored}) {
            const QByteArray bytes = golden(type);
            QVERIFY2(!bytes.isEmpty(), qPrintable(type));
            QCOMPARE(reencoded(type, bytes), bytes);
        }
    }

    void whatIsMissingIsNamed()
    {
        QByteArray bytes = golden(EntryType::SaleParked);
        const auto refused = decodeParkedSale(bytes.replace("\"currency\":\"ARS\",\"total", "\"currency\":\"XQX\",\"total"));
        QVERIFY(!refused.ok() && refused.error().message.contains(QLatin1String("currency")));
        QVERIFY(!decodeParkedSale(R"({"id":"","at":"2026-11-26T12:00:00.000Z","currency":"ARS","total_minor":1,"lines":1,"cart":{}})").ok());
        QVERIFY(!decodeSaleHanded(R"({"id":"x"})").ok());
        QVERIFY(!decodeLineVoided(golden(EntryType::LineVoided).replace("2000,", "-2000,")).ok());
        QVERIFY(!decodeCartAbandoned(golden(EntryType::CartRestored).replace("0001/1/36", "yesterday")).ok());
    }

    /// Nothing can take it out of a journal again.
    void noCardNumberIsParked()
    {
        ParkedSale parked = *decodeParkedSale(golden(EntryType::SaleParked));
        parked.name = QStringLiteral("4111 1111 1111 1111");
        parked.cart.insert(QStringLiteral("note"), QStringLiteral("tarjeta 5555555555554444"));
        QJsonArray lines = parked.cart[QStringLiteral("lines")].toArray();
        QJsonObject line = lines[0].toObject();
        line.insert(QStringLiteral("note"), QStringLiteral("4111111111111111"));
        lines[0] = line;
        parked.cart.insert(QStringLiteral("lines"), lines);
        const QByteArray bytes = encode(parked);
        QVERIFY(!bytes.contains("4111 1111") && !bytes.contains("41111111") && !bytes.contains("55555555"));
        QVERIFY(bytes.contains("7790001000012") && bytes.contains("YM1")); // the barcode is one
    }

    void theFeedTellsOfAParkedSale()
    {
        ParkedChange change{QStringLiteral("id"), StoreId{3}, TillId{1}};
        change.name = QStringLiteral("Mesa 4");
        change.at = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        change.total = Money(970000, Currency::ars());
        change.lines = 2;
        change.state = ParkedChange::State::Recalled;
        change.holder = TillId{2};
        change.rival = TillId{1};
        change.sold = QStringList{QStringLiteral("0001-00000003"), QStringLiteral("0002-00000009")};
        Changes changes;
        changes.items.append({7, change});
        changes.cursor = 7;
        const auto frame = decodeHubFrame(encode(HubFrame(changes)));
        QVERIFY(frame.ok() && *frame);
        const auto &read = std::get<Changes>(**frame);
        QCOMPARE(read.items.size(), 1);
        QCOMPARE(std::get<ParkedChange>(read.items[0].body), change);
        QVERIFY(change.isDisputed() && change.concerns(TillId{2}) && !change.concerns(TillId{4}));
    }
};

QTEST_GUILESS_MAIN(tst_CounterPayloads)
#include "tst_CounterPayloads.moc"
