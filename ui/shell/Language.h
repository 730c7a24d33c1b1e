// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include <QObject>
#include <QTranslator>

namespace mostrador {

/// The language of the window, switched live, and how it writes numbers. Widgets hear of it by QEvent::LanguageChange; what formats
/// numbers also by changed().
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    static QStringList available();          ///< "es", "en", "pt"
    static QStringList names();              ///< of these, each in its own words, for who reads only that
    static QString ofSystem();               ///< the one that fits the system's; Spanish, the program's home, where the system names none
    static QString fitting(const QStringList &wanted); ///< of the languages of a system, most wanted first
    QString tag() const { return m_tag; }    ///< as given: "es", "es_AR", "en"
    void set(const QString &tag);
    MoneyText text() const { return MoneyText(NumberStyle::forLanguage(m_tag)); }
    NumberStyle style() const { return NumberStyle::forLanguage(m_tag); }

Q_SIGNALS:
    void changed();

private:
    QString m_tag;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace mostrador
