// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Gtin.h"
#include "models/domain/Quantity.h"
#include <QDate>
#include <QList>

namespace mostrador {

/// An element string of GS1, of a bar code or a DataMatrix: application identifiers (AI) and what they say. Read from what a scanner sends
/// ("]C1…", or FNC1 as the character GS), from what a person copies ("(01)…(10)…"), and from a Digital Link ("https://…/01/…/10/…?17=…").
class Gs1 final {
public:
    struct Element {
        QString ai;
        QString value;
        bool operator==(const Element &) const = default;
    };
    struct Price {
        qint64 value = 0;
        int decimals = 0;
        QString currency; ///< ISO 4217, three digits; empty: the shop's
    };

    static bool looksLike(const QString &text);
    /// A scanner may name the symbology before any code: "]E0" before an EAN-13. Without that, unless it says that an element string follows.
    static QString withoutMark(const QString &text);
    /// `today` gives two-digit years their century (GS1 General Specifications, 7.12). Error::Invalid says what is wrong: an AI that there is
    /// not (once the product is known, that is skipped), too short or too long, a letter where a digit belongs, a wrong check digit, no such date.
    static Result<Gs1> parse(const QString &text, QDate today);

    const QList<Element> &elements() const { return m_elements; }
    QString value(const QString &ai) const; ///< empty: it does not say
    std::optional<Gtin> gtin() const;       ///< 01; 02, of what is inside
    QString lot() const { return value(QStringLiteral("10")); }
    QDate expiry() const;                   ///< 17; without it 15, best before, then 16, sell by
    std::optional<qint64> count() const;    ///< 30, 37
    std::optional<Quantity> weight() const; ///< 310n: kilograms
    std::optional<Price> price() const;     ///< 392n, 393n
    QString text() const;                   ///< "(01)…(10)…"

private:
    Result<void> add(const QString &ai, const QString &value);
    bool isSkipped(const QString &ai) const;
    Result<void> readString(const QString &text);
    Result<void> readBrackets(const QString &text);
    Result<void> readLink(const QString &text);
    QDate m_today;
    QList<Element> m_elements;
};

} // namespace mostrador
