// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/codes/Gs1.h"
#include "models/domain/codes/ScaleRule.h"
#include "models/services/Catalogue.h"

namespace mostrador {

/// What a code that was scanned or typed says: a product, and perhaps how much of it, at what price, of which lot.
struct CodeReading {
    enum class Kind { Unknown, Product, Label, Gs1 };
    Kind kind = Kind::Unknown;
    std::optional<Product> product;
    std::optional<Quantity> quantity; ///< the code says how much
    std::optional<Money> total;       ///< the code says what it costs; `quantity` then follows from the product's price
    QString wanted;                   ///< the code of its product, where what was read says more (a weight, a lot, a scanner's mark)
    QString lot;
    QDate expiry;
    bool isExpired = false;
    std::optional<ScaleLabel> label;
    QList<Gs1::Element> elements;
    QString problem; ///< it looks like one and cannot be sold as one; for a person
};

/// Whose code it is, for who sells nothing: price check, stock, returns.
struct CodeOwner {
    std::optional<Product> product;
    QString code;                     ///< what the product would be called by: without what else the code says
    std::optional<Quantity> quantity; ///< the code says how much
};

class CodeReader;
/// Without a reader: only what the catalogue has as it stands. A catalogue that cannot be read has nobody's.
CodeOwner codeOwner(const CodeReader *codes, const Catalogue &catalogue, const QString &code);

/// In this order: a code of the catalogue as it stands, a code of GS1, a label of a scale by the shop's rules. On the window's thread.
class CodeReader final {
public:
    CodeReader(const Catalogue &catalogue, const Clock &clock) : m_catalogue(catalogue), m_clock(clock) {}
    /// Of the shop: until rules are set, those of its country hold.
    void setCurrency(Currency currency);
    void setRules(const QList<ScaleRule> &rules);
    void forgetRules(); ///< those of its country again
    const QList<ScaleRule> &rules() const { return m_rules; }
    /// Error: the catalogue could not be read, so nobody knows.
    Result<CodeReading> read(const QString &code) const;

private:
    Result<CodeReading> readBare(const QString &code) const;
    Result<CodeReading> readGs1(const QString &code) const;
    Result<CodeReading> readLabel(const QString &code) const;
    static void weigh(CodeReading &reading, ScaleRule::Kind kind, Quantity quantity);
    static void price(CodeReading &reading, Money total, const std::optional<Quantity> &printed);
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Currency m_currency;
    QList<ScaleRule> m_rules;
    bool m_hasOwnRules = false;
};

} // namespace mostrador
