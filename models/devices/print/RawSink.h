// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/domain/paper/PrinterProfile.h"
#include <QByteArray>
#include <memory>
#include <optional>

namespace mostrador {

/// A way to a printer, for one document: open, write, perhaps read, finish. Waits, each time only for a moment; lives on the printer's thread.
class RawSink {
public:
    enum class End {
        Taken,   ///< the other side has all of it
        Refused, ///< surely none of it was printed
        Lost     ///< nobody knows
    };
    virtual ~RawSink() = default;
    virtual Result<void> open() = 0;                                    ///< Error::Unreachable: nothing was sent
    virtual bool answers() const = 0;                                   ///< whether bytes can come back at all
    /// How many of the bytes it took; 0: none within that time; -1: the way is broken, problem() says how.
    virtual qint64 write(const char *bytes, qint64 count, int milliseconds) = 0;
    /// What came back, waiting that long for the first; std::nullopt: the way is broken.
    virtual std::optional<QByteArray> read(int milliseconds) = 0;
    virtual End finish(const QString &name) = 0;                        ///< all was written; `name` of the document, for a list of jobs
    virtual QString problem() const = 0;                                ///< for a person

    static std::unique_ptr<RawSink> to(const PrinterAddress &address);  ///< none of Kind::None
};

} // namespace mostrador
