// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/MissedCodes.h"
#include "ui/widgets/NoticeStrip.h"
#include <utility>

namespace mostrador {

static constexpr int MostNamed = 3;

MissedCodes::MissedCodes(const Context &context, QObject *parent) : QObject(parent), m_strip(new NoticeStrip(context.theme))
{
    m_strip->setRounded(true);
}

void MissedCodes::notFound(const QString &code, bool isScanned)
{
    passedOver();
    m_asked = code;
    m_isScanned = isScanned;
    found(code); // the one in front says it
}

void MissedCodes::answered()
{
    m_asked.clear();
}

void MissedCodes::passedOver()
{
    if (m_asked.isEmpty())
        return;
    m_codes.append(std::exchange(m_asked, {}));
    say();
}

void MissedCodes::typedOver()
{
    m_isScanned ? passedOver() : answered();
}

void MissedCodes::found(const QString &code)
{
    if (m_codes.removeOne(code))
        say();
}

bool MissedCodes::close()
{
    const bool said = !m_codes.isEmpty();
    m_asked.clear();
    m_codes.clear();
    say();
    return said;
}

/// The newest by name, all of them by number.
void MissedCodes::say()
{
    if (m_codes.isEmpty())
        return m_strip->clear();
    const Words words([codes = m_codes] {
        const QString more = codes.size() > MostNamed ? QStringLiteral("…, ") : QString();
        const QString named = more + codes.mid(qMax(0, int(codes.size()) - MostNamed)).join(QStringLiteral(", "));
        return tr("%n code(s) are not in the sale: %1", nullptr, int(codes.size())).arg(named);
    });
    const auto shut = [this] {
        close();
        Q_EMIT closed();
    };
    m_strip->show(NoticeStrip::Kind::Warn, QStringLiteral("scan-barcode"), words, {{[] { return tr("Close"); }, shut, QStringLiteral("Esc")}});
}

} // namespace mostrador
