// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace mostrador {

/// Values and their words in entries and databases: one table for both ways.
template <typename T>
struct WireWord {
    T value;
    const char *text;
};

template <typename T, size_t N>
QString wordOf(const WireWord<T> (&words)[N], T value)
{
    for (const WireWord<T> &word : words)
        if (word.value == value)
            return QLatin1String(word.text);
    return {};
}

template <typename T, size_t N>
std::optional<T> valueOf(const WireWord<T> (&words)[N], const QString &text)
{
    for (const WireWord<T> &word : words)
        if (text == QLatin1String(word.text))
            return word.value;
    return std::nullopt;
}

} // namespace mostrador
