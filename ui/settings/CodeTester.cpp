// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CodeTester.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/widgets/ThemedLabel.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

CodeTester::CodeTester(const Context &context, CodeReader &codes, QWidget *parent)
    : QWidget(parent), m_context(context), m_codes(codes), m_title(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)), m_edit(new QLineEdit),
      m_raw(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_result(new ThemedLabel(context.theme, Type::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_edit);
    column->addWidget(m_result);
    column->addWidget(m_raw);
    m_title->setBuddy(m_edit);
    m_raw->setWordWrap(true);
    m_result->setWordWrap(true);
    m_edit->setMaxLength(400);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_strokes.clear();
        take(text.trimmed());
        if (m_isCard)
            m_edit->setText(m_code);
        refresh();
    });
    retranslate();
}

void CodeTester::setKey(const QString &key)
{
    m_key = key;
    retranslate();
}

/// Nobody's card is shown to whoever stands there.
bool CodeTester::isCard(const QString &code) const
{
    if (!looksLikeCardNumber(code, CardPlace::Codes))
        return false;
    const auto read = m_codes.read(code);
    return !read || !read->product;
}

void CodeTester::take(const QString &code)
{
    m_isCard = isCard(code);
    m_code = m_isCard ? withoutCardNumbers(code, CardPlace::Codes) : code;
}

void CodeTester::read(const QString &code)
{
    take(code);
    m_edit->setText(m_code);
    m_edit->selectAll();
    refresh();
}

void CodeTester::showBurst(const QList<ScannerFilter::Stroke> &strokes, const QString &end, bool isCode)
{
    m_strokes = strokes;
    m_end = end;
    m_isCode = isCode;
    refresh();
}

void CodeTester::refresh()
{
    m_result->setText(m_code.isEmpty() ? tr("Scan something, or type the digits of a code.") : readingText(m_code));
    m_raw->setText(strokesText());
    m_raw->setVisible(!m_strokes.isEmpty());
}

QString CodeTester::result() const
{
    return m_result->text();
}

/// "7 7·3 9·3 0·4", with what has no sign by its name.
QString CodeTester::strokesText() const
{
    QString code;
    for (const ScannerFilter::Stroke &stroke : m_strokes)
        code += stroke.text;
    const bool isHidden = isCard(code);
    QStringList parts;
    for (const ScannerFilter::Stroke &stroke : m_strokes) {
        const QString sign = isHidden ? QStringLiteral("*") : stroke.text == QChar(0x1D) ? QStringLiteral("GS") : stroke.text;
        parts.append(parts.isEmpty() ? sign : QStringLiteral("%1·%2").arg(sign).arg(stroke.gapMs));
    }
    const QString end = m_end.isEmpty() ? tr("nothing: it fell silent") : m_end;
    return (m_isCode ? tr("From the scanner, with milliseconds: %1. At the end: %2.") : tr("Too slow or too short for a scanner: %1. At the end: %2."))
        .arg(parts.join(QLatin1Char(' ')), end);
}

QString CodeTester::labelText(const CodeReading &reading) const
{
    const MoneyText text = m_context.language.text();
    const ScaleLabel &label = *reading.label;
    const QString head = tr("Label of a scale, by rule %1: %2. Item %3.").arg(label.rule + 1).arg(m_codes.rules().value(label.rule).pattern, label.item);
    switch (label.kind) {
    case ScaleRule::Kind::Weight: return head + QLatin1Char(' ') + tr("Weight %1.").arg(text.quantity(label.quantity()));
    case ScaleRule::Kind::Pieces: return head + QLatin1Char(' ') + tr("Pieces %1.").arg(text.quantity(label.quantity()));
    case ScaleRule::Kind::Price: break;
    }
    const Currency currency = reading.product ? reading.product->price.currency() : Currency::ars();
    return head + QLatin1Char(' ') + tr("Price %1.").arg(text.withSymbol(label.price(currency)));
}

static QString meaningOf(const QString &ai)
{
    static const QHash<QString, const char *>
        names{{QStringLiteral("01"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "product")},
              {QStringLiteral("02"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "product inside")},
              {QStringLiteral("10"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "lot")},
              {QStringLiteral("11"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "made on")},
              {QStringLiteral("15"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "best before")},
              {QStringLiteral("17"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "expires")},
              {QStringLiteral("21"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "serial number")},
              {QStringLiteral("30"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "pieces")},
              {QStringLiteral("37"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "pieces inside")},
              {QStringLiteral("240"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "maker's own code")},
              {QStringLiteral("310"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "weight")},
              {QStringLiteral("392"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "price")},
              {QStringLiteral("393"), QT_TRANSLATE_NOOP("mostrador::CodeTester", "price")}};
    const char *name = names.value(ai, names.value(ai.left(3)));
    return name ? CodeTester::tr(name) : QString();
}

QString CodeTester::readingText(const QString &code) const
{
    if (m_isCard)
        return tr("That looks like the number of a card, and is no product.");
    const auto read = m_codes.read(code);
    if (!read)
        return read.error().message;
    QStringList lines;
    switch (read->kind) {
    case CodeReading::Kind::Unknown: return tr("Neither a code of a product nor a label of a scale nor a code of GS1.");
    case CodeReading::Kind::Product: lines.append(tr("Code of a product.")); break;
    case CodeReading::Kind::Label: lines.append(labelText(*read)); break;
    case CodeReading::Kind::Gs1: {
        QStringList parts;
        for (const Gs1::Element &element : read->elements)
            parts.append(QStringLiteral("(%1) %2 %3").arg(element.ai, meaningOf(element.ai), element.value).simplified());
        lines.append(tr("Code of GS1: %1").arg(parts.join(QStringLiteral(" · "))));
        break;
    }
    }
    if (!read->problem.isEmpty())
        lines.append(read->problem);
    if (!read->product) {
        lines.append(tr("No product has it."));
        return lines.join(QLatin1Char('\n'));
    }
    const MoneyText text = m_context.language.text();
    QString product = tr("Product: %1").arg(read->product->name);
    if (read->quantity)
        product += QStringLiteral(" · ")
            + QStringLiteral("%1 %2").arg(text.quantity(*read->quantity), read->product->isWeighed() ? toWire(read->product->unit) : QString()).trimmed();
    if (read->total)
        product += QStringLiteral(" · ") + text.withSymbol(*read->total);
    lines.append(product);
    if (read->isExpired)
        lines.append(tr("It has expired."));
    return lines.join(QLatin1Char('\n'));
}

void CodeTester::retranslate()
{
    m_title->setText(m_key.isEmpty() ? tr("Try a code") : tr("Try a code · %1").arg(m_key));
    m_edit->setAccessibleName(tr("Try a code"));
    m_edit->setPlaceholderText(tr("Scan or type it here"));
    refresh();
}

} // namespace mostrador
