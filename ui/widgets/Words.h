// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <concepts>
#include <functional>

namespace mostrador {

/// Words for a person that are said anew when the language changes: `[name] { return tr("%1 was created.").arg(name); }`. What comes ready made,
/// such as an error's message, is a text, and stays as it was said.
class Words final {
public:
    Words() = default;
    Words(const QString &text) : m_text(text) {}
    template <std::invocable F>
    Words(F say) : m_say(std::move(say))
    {}
    QString text() const { return m_say ? m_say() : m_text; }
    bool isReadyMade() const { return !m_say; }

private:
    QString m_text;
    std::function<QString()> m_say;
};

} // namespace mostrador
