// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/RawSink.h"

#include "models/devices/print/CupsSink.h"
#include "models/devices/print/DeviceSink.h"
#include "models/devices/print/TcpSink.h"

namespace mostrador {

std::unique_ptr<RawSink> RawSink::to(const PrinterAddress &address)
{
    switch (address.kind) {
    case PrinterAddress::Kind::None: break;
    case PrinterAddress::Kind::Network: return std::make_unique<TcpSink>(address.place, quint16(address.port));
    case PrinterAddress::Kind::Device: case PrinterAddress::Kind::Serial: case PrinterAddress::Kind::File: return std::make_unique<DeviceSink>(address);
    case PrinterAddress::Kind::Cups: return std::make_unique<CupsSink>(address.place);
    }
    return nullptr;
}

} // namespace mostrador
