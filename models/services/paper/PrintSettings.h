// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PrinterProfile.h"
#include "models/domain/paper/ReceiptTemplate.h"
#include "models/services/TillSettings.h"

namespace mostrador {

/// The till's printer, what is printed by itself, how a receipt looks, and whether the customer has a display: kept in the till's settings.
class PrintSettings final : public QObject {
    Q_OBJECT
public:
    explicit PrintSettings(TillSettings &settings, QObject *parent = nullptr);

    PrinterAddress address() const;
    QString addressText() const; ///< as it was typed, of the chosen kind
    PrinterAddress::Kind kind() const;
    bool hasPrinter() const;  ///< a kind and an address that make sense
    bool isPaperOnly() const; ///< such a one, and no file in which what is printed would stay
    void setKind(PrinterAddress::Kind kind);
    Result<void> setAddressText(const QString &text); ///< of the chosen kind; empty: none yet
    PrinterProfile profile() const;
    void setProfile(const PrinterProfile &profile);
    bool isAutomatic() const; ///< every sale, return and void is printed by itself
    void setAutomatic(bool automatic);
    ReceiptTemplate look() const;
    void setLook(const ReceiptTemplate &look); ///< but for lines that look like the number of a card: they are not kept
    bool showsDisplay() const;
    void setShowsDisplay(bool shows);

Q_SIGNALS:
    void printerChanged(); ///< address or profile
    void lookChanged();    ///< template, paper
    void displayChanged();

private:
    void keep(const QString &key, const QString &value);
    void noteReady();
    TillSettings &m_settings;
};

/// The settings that the storage thread asks, in the transaction of a sale.
namespace setting {
inline const QString PrintAutomatic = QStringLiteral("print.automatic");
inline const QString PrintReady = QStringLiteral("print.ready"); ///< "yes": there is a printer with an address
} // namespace setting

} // namespace mostrador
