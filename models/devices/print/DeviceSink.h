// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/RawSink.h"

namespace mostrador {

/// A printer that the system shows as a file: /dev/usb/lp0, a serial port (8N1, RTS/CTS), or an ordinary file that everything is added to. On
/// Windows only what can be opened and written by its name (LPT1, COM3 as it is set up there, a shared printer).
class DeviceSink final : public RawSink {
public:
    explicit DeviceSink(const PrinterAddress &address) : m_address(address) {}
    ~DeviceSink() override;
    Result<void> open() override;
    bool answers() const override { return m_reads; }
    qint64 write(const char *bytes, qint64 count, int milliseconds) override;
    std::optional<QByteArray> read(int milliseconds) override;
    End finish(const QString &name) override;
    QString problem() const override;

private:
    Error cannotOpen(const QString &why) const;
    Result<void> setUpSerial();
    bool wait(short what, int milliseconds) const;
    PrinterAddress m_address;
    int m_file = -1;
    bool m_reads = false;
};

} // namespace mostrador
