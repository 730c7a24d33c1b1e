// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/TerminalMessages.h"

#include "models/domain/CodeEntry.h"
#include "models/domain/payment/CardNumber.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador::TerminalMessages {

namespace {

using Kind = TerminalRequest::Kind;
using Outcome = TerminalAnswer::Outcome;

constexpr qsizetype MostWord = 40;
constexpr qsizetype MostReason = 200;

struct Op {
    Kind kind;
    const char *word;
};
constexpr Op ops[] = {{Kind::Ping, "ping"}, {Kind::Purchase, "purchase"}, {Kind::Refund, "refund"},
                      {Kind::Void, "void"}, {Kind::Status, "status"},     {Kind::Cancel, "cancel"}};

struct ResultWord {
    const char *word;
    Outcome outcome;
};
constexpr ResultWord results[] = {
    {"ready", Outcome::Ready},     {"approved", Outcome::Approved}, {"declined", Outcome::Declined}, {"cancelled", Outcome::Cancelled},
    {"pending", Outcome::Pending}, {"none", Outcome::None},         {"busy", Outcome::Busy},         {"error", Outcome::Failed},
};

bool fits(Kind kind, Outcome outcome)
{
    const bool isQuestion = kind == Kind::Status || kind == Kind::Cancel;
    switch (outcome) {
    case Outcome::Ready: return kind == Kind::Ping;
    case Outcome::None: return isQuestion;
    case Outcome::Busy: return !isQuestion;
    case Outcome::Failed: return true;
    default: return kind != Kind::Ping;
    }
}

/// Also in a number, in a list, under any name: a terminal that sends it somewhere would log it somewhere.
bool hasCardNumber(const QJsonValue &value)
{
    if (value.isString())
        return looksLikeCardNumber(value.toString(), CardPlace::Device);
    if (value.isDouble())
        return looksLikeCardNumber(QString::number(value.toInteger()), CardPlace::Device);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return hasCardNumber(item); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [](const QJsonValue &item) { return hasCardNumber(item); });
}

QString wordOf(const QJsonObject &object, const char *key, qsizetype most)
{
    QString text = object.value(QLatin1String(key)).toString();
    for (QChar &c : text)
        if (!c.isPrint())
            c = QLatin1Char(' ');
    text = text.simplified();
    return looksLikeCardNumber(text, CardPlace::Device) ? QString() : text.left(most);
}

QString lastFourOf(const QJsonObject &object, QStringList &faults)
{
    const QString text = object.value(QStringLiteral("last_four")).toString();
    const bool isFour = text.size() == 4 && isDigits(text);
    if (!isFour && !text.isEmpty())
        faults.append(QStringLiteral("last_four is not four digits"));
    return isFour ? text : QString();
}

QStringList cardFaults(const QJsonObject &object)
{
    QStringList faults;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != QLatin1String("amount") && it.key() != QLatin1String("id") && hasCardNumber(it.value()))
            faults.append(QStringLiteral("the field %1 holds what looks like a card's number").arg(withoutCardNumbers(it.key().left(MostWord), CardPlace::Device)));
    return faults;
}

bool isOfAmount(const QJsonObject &object, Money amount)
{
    return object.value(QStringLiteral("amount")).toInteger(-1) == amount.minor() && object.value(QStringLiteral("currency")).toString() == amount.currency().code();
}

} // namespace

QByteArray encode(qint64 id, const TerminalRequest &request)
{
    QJsonObject object{{QStringLiteral("v"), Version}, {QStringLiteral("id"), id}};
    for (const Op &op : ops)
        if (op.kind == request.kind)
            object.insert(QStringLiteral("op"), QLatin1String(op.word));
    if (request.kind != Kind::Ping)
        object.insert(QStringLiteral("reference"), request.reference);
    if (request.kind == Kind::Purchase || request.kind == Kind::Refund || request.kind == Kind::Void) {
        object.insert(QStringLiteral("amount"), request.amount.minor());
        object.insert(QStringLiteral("currency"), request.amount.currency().code());
    }
    if (request.kind == Kind::Purchase)
        object.insert(QStringLiteral("installments"), request.installments);
    if (request.kind == Kind::Refund || request.kind == Kind::Void)
        object.insert(QStringLiteral("original"), request.original);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Line> decode(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const qint64 id = object.value(QStringLiteral("id")).toInteger(0);
    if (line.size() > MostBytes || object.value(QStringLiteral("v")).toInt() != Version || id <= 0)
        return Error{Error::Code::Invalid, QStringLiteral("a line of %1 bytes is no answer of version %2").arg(line.size()).arg(Version), {}};
    return Line{id, line};
}

Read read(const Line &line, const TerminalRequest &request)
{
    const QJsonObject object = QJsonDocument::fromJson(line.bytes).object();
    Read read;
    read.faults = cardFaults(object);
    TerminalAnswer &answer = read.answer;
    answer.outcome = Outcome::Failed;
    const auto refuse = [&read](const char *why) {
        read.faults.append(QLatin1String(why));
        return read;
    };
    const auto *result = std::find_if(std::begin(results), std::end(results), [word = object.value(QStringLiteral("result")).toString()](const ResultWord &known) {
        return word == QLatin1String(known.word);
    });
    if (result == std::end(results) || !fits(request.kind, result->outcome))
        return refuse("the result does not fit what was asked");
    if (request.kind != Kind::Ping && object.value(QStringLiteral("reference")).toString() != request.reference)
        return refuse("the answer is about another reference");
    if (result->outcome == Outcome::Approved && !isOfAmount(object, request.amount))
        return refuse("the amount approved is not the one asked for");
    answer.outcome = result->outcome;
    answer.authorisation = wordOf(object, "authorisation", MostWord);
    answer.brand = wordOf(object, "brand", MostWord);
    answer.lastFour = lastFourOf(object, read.faults);
    answer.reason = wordOf(object, "reason", MostReason);
    answer.installments = std::clamp(int(object.value(QStringLiteral("installments")).toInt(1)), 1, TerminalRequest::MostInstallments);
    return read;
}

} // namespace mostrador::TerminalMessages
