// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/CategoryTree.h"
#include <QTest>

using namespace mostrador;

class tst_CategoryTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLevelAtATime()
    {
        const QStringList all{QStringLiteral("Almacén"), QStringLiteral("Bebidas > Gaseosas"), QStringLiteral("Bebidas > Aguas > Con gas"), QStringLiteral("Bebidas"),
                              QString()};
        QCOMPARE(CategoryTree::under(all, {}), (QStringList{QStringLiteral("Almacén"), QStringLiteral("Bebidas")}));
        QCOMPARE(CategoryTree::under(all, QStringLiteral("Bebidas")), (QStringList{QStringLiteral("Bebidas > Aguas"), QStringLiteral("Bebidas > Gaseosas")}));
        QCOMPARE(CategoryTree::under(all, QStringLiteral("Bebidas > Gaseosas")), QStringList());
        QCOMPARE(CategoryTree::under(all, QStringLiteral("Beb")), QStringList());
        QCOMPARE(CategoryTree::name(QStringLiteral("Bebidas > Aguas")), QStringLiteral("Aguas"));
        QCOMPARE(CategoryTree::name(QStringLiteral("Almacén")), QStringLiteral("Almacén"));
        QCOMPARE(CategoryTree::above(QStringLiteral("Bebidas > Aguas > Con gas")), QStringLiteral("Bebidas > Aguas"));
        QCOMPARE(CategoryTree::above(QStringLiteral("Bebidas")), QString());
    }
};

QTEST_GUILESS_MAIN(tst_CategoryTree)
#include "tst_CategoryTree.moc"
