// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Program.h"
#include "tests/support/Rest.h"
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace mostrador {

/// The hub's program with a shop that the test sets up as an office does, by REST and by the program's own verbs; and the folders of its tills. All amounts
/// are minor units and thousandths.
struct OfficeProgram {
    struct Goods {
        QString sku;
        QString name;
        QString code; ///< 13 digits; empty: by its SKU or a label of the scale
        qint64 price = 0;
        qint64 stock = 0;
        bool isWeighed = false;
    };

    QTemporaryDir dir;
    Program hub{QStringLiteral("mostrador-hub")};
    QString url;

    QString path(const QString &name) const { return dir.filePath(name); }
    bool start()
    {
        url = hub.startReady(
            {QStringLiteral("serve"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        return !url.isEmpty();
    }
    /// What it printed; empty: it could not.
    QString run(const QStringList &verb) const
    {
        Program program(QStringLiteral("mostrador-hub"));
        return program.run(verb + QStringList{QStringLiteral("--data-dir"), path(QStringLiteral("hub"))}) == 0 ? program.output().trimmed() : QString();
    }
    QString code(const QString &till) const
    {
        return run({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén"), QStringLiteral("--till"), till});
    }
    Rest rest() const
    {
        QFile token(path(QStringLiteral("hub/api.token")));
        return Rest(url, token.open(QIODevice::ReadOnly) ? QString::fromLatin1(token.readAll()).trimmed() : QString());
    }
    /// Needs a shop: a code for its first till.
    bool add(const Goods &goods) const
    {
        const QString none = QStringLiteral("\"0\"");
        QJsonObject product{{QStringLiteral("name"), goods.name},
                            {QStringLiteral("unit"), goods.isWeighed ? QStringLiteral("kg") : QStringLiteral("piece")},
                            {QStringLiteral("price"), QJsonObject{{QStringLiteral("amount"), goods.price}, {QStringLiteral("currency"), QStringLiteral("ARS")}}},
                            {QStringLiteral("tax_basis_points"), 2100}};
        if (!goods.code.isEmpty())
            product.insert(QStringLiteral("gtins"), QJsonArray{goods.code});
        const QJsonObject count{{QStringLiteral("store"), QStringLiteral("0001")},
                                {QStringLiteral("quantity_milli"), goods.stock},
                                {QStringLiteral("reason"), QStringLiteral("correction")}};
        const auto made = rest().put(QStringLiteral("/v1/products/") + goods.sku, product, none);
        const auto counted = rest().put(QStringLiteral("/v1/stock/") + goods.sku, count, none);
        if (made.status != 201 || counted.status != 200)
            qWarning().noquote() << made.body << counted.body;
        return made.status == 201 && counted.status == 200;
    }
    bool import(const QByteArray &csv) const
    {
        QFile file(path(QStringLiteral("prices.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(csv) != csv.size())
            return false;
        file.close();
        return !run({QStringLiteral("promotions"), QStringLiteral("import"), file.fileName()}).isEmpty();
    }
};

} // namespace mostrador
