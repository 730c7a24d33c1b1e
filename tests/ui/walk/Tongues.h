// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace mostrador::walk {

/// Which language a text of the window is in, by the files of translations themselves: what is none of the chosen language's sentences, and is one
/// of another's, has no business on the screen. A sentence that is in no file is weighed by its small words.
class Tongues final {
public:
    explicit Tongues(const QString &folder)
    {
        for (const QString &language : {QStringLiteral("es"), QStringLiteral("en"), QStringLiteral("pt")})
            read(QStringLiteral("%1/mostrador_%2.ts").arg(folder, language), m_of[language]);
        m_small.insert(QStringLiteral("en"), words("the and of is not was this that with from are been it for to be"));
        m_small.insert(QStringLiteral("es"), words("el la los las del que con una está fue esta este sin y en lo hay"));
        m_small.insert(QStringLiteral("pt"), words("o os as da do das dos não com uma está foi sem em na há"));
    }
    bool isRead() const { return m_of.value(QStringLiteral("es")).fixed.size() > 500 && m_of.value(QStringLiteral("en")).fixed.size() > 500; }

    /// Parts of the text that stand in another language than this one: "es: Pendiente". Answers are kept, as most texts come again and again.
    QStringList foreign(const QString &text, const QString &language)
    {
        const QString key = language + text;
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        QStringList wrong;
        static const QRegularExpression seams(QStringLiteral("\\n| · | — "));
        const QStringList parts = text.split(seams);
        if (parts.size() > 1 || !strangerOf(text.trimmed(), language).isEmpty())
            for (const QString &part : parts)
                if (const QString in = strangerOf(part.trimmed(), language); !in.isEmpty())
                    wrong.append(QStringLiteral("%1: “%2”").arg(in, part.trimmed()));
        if (const QString sign = strangeFigure(text, language); !sign.isEmpty())
            wrong.append(sign);
        m_known.insert(key, wrong);
        return wrong;
    }
    /// Whether this is, letter for letter, a text of that language: with an ellipsis that is its own, say.
    bool has(const QString &text, const QString &language) const { return m_of.value(language).fixed.contains(text); }

private:
    struct Language {
        QSet<QString> fixed;
        QList<QRegularExpression> open; ///< with places for what is put in
    };

    static QSet<QString> words(const char *all)
    {
        const QStringList list = QString::fromUtf8(all).split(QLatin1Char(' '));
        return {list.begin(), list.end()};
    }

    static void read(const QString &name, Language &into)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        bool translation = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("translation"))
                translation = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!translation || !xml.isCharacters() || xml.text().toString().trimmed().isEmpty())
                continue;
            add(xml.text().toString(), into);
        }
    }

    static void add(const QString &text, Language &into)
    {
        static const QRegularExpression place(QStringLiteral("%(L?[0-9]|n)"));
        if (!text.contains(place)) {
            into.fixed.insert(text);
            return;
        }
        QString own = text;
        own.remove(place);
        if (std::count_if(own.cbegin(), own.cend(), [](QChar letter) { return letter.isLetter(); }) < 4)
            return; // fits anything
        QString pattern = QRegularExpression::escape(text);
        static const QRegularExpression escaped(QStringLiteral("\\\\%(L?[0-9]|n)"));
        pattern.replace(escaped, QStringLiteral(".+?"));
        into.open.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption));
    }

    bool isOf(const QString &text, const QString &language) const
    {
        const Language one = m_of.value(language);
        return one.fixed.contains(text) || std::any_of(one.open.begin(), one.open.end(), [&text](const QRegularExpression &each) { return each.match(text).hasMatch(); });
    }

    /// The language that it is in if it is not in this one.
    QString strangerOf(const QString &text, const QString &language) const
    {
        if (text.size() < 2 || isOf(text, language))
            return {};
        for (auto it = m_of.constBegin(); it != m_of.constEnd(); ++it)
            if (it.key() != language && isOf(text, it.key()))
                return it.key();
        static const QRegularExpression gap(QStringLiteral("[^\\p{L}]+"));
        const QStringList all = text.toLower().split(gap, Qt::SkipEmptyParts);
        const auto count = [&](const QString &in) {
            return std::count_if(all.begin(), all.end(), [&](const QString &word) { return m_small.find(in)->contains(word); });
        };
        const auto own = count(language);
        for (auto it = m_small.constBegin(); it != m_small.constEnd(); ++it)
            if (it.key() != language && count(it.key()) > own + 1)
                return it.key() + QLatin1Char('?');
        return {};
    }

    /// "1,234.50" is English, "1.234,50" is not.
    static QString strangeFigure(const QString &text, const QString &language)
    {
        static const QRegularExpression comma(QStringLiteral("\\d{1,3}(\\.\\d{3})*,\\d{2}(?!\\d)"));
        static const QRegularExpression point(QStringLiteral("\\d{1,3}(,\\d{3})*\\.\\d{2}(?![\\d.])"));
        const QRegularExpression &strange = language == QLatin1String("en") ? comma : point;
        const auto match = strange.match(text);
        static const QRegularExpression name(QStringLiteral("\\d,\\d\\d? L\\b|127\\.0")); // of a product, of a machine
        return match.hasMatch() && !text.contains(name) ? QStringLiteral("figure “%1”").arg(text) : QString();
    }

    QHash<QString, Language> m_of;
    QHash<QString, QSet<QString>> m_small;
    QHash<QString, QStringList> m_known;
};

} // namespace mostrador::walk
