// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace mostrador {

/// Why something that was expected to be able to fail did fail. `message` is ready for a person: what happened, what was
/// kept, what to do. `detail` is for a log or for support and never holds a secret.
struct Error {
    enum class Code {
        Invalid,      ///< the input does not make sense; nothing was changed
        NotFound,
        Conflict,     ///< somebody else changed it first, or the identity is taken
        Overflow,     ///< a number left its range
        Storage,      ///< the database refused or failed
        Damaged,      ///< the store does not verify
        TooNew,       ///< the store was written by a newer program
        Busy,         ///< another process holds it
        Unreachable,  ///< nobody answers at the other end
        Denied,       ///< the other end refuses who is asking
        Unsupported
    };
    Code code = Code::Invalid;
    QString message;
    QString detail;
};

/// A value or an Error. (std::expected is not there in C++20.)
template <typename T>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace mostrador
