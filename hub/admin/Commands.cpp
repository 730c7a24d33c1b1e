// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Commands.h"

#include "hub/admin/CatalogueDesk.h"
#include "hub/admin/Enrolment.h"
#include "hub/admin/PricingDesk.h"
#include "hub/admin/RecoveryDesk.h"
#include "hub/ledger/QuarantineJson.h"
#include "models/domain/CrashPoint.h"
#include "models/domain/Durable.h"
#include "models/storage/Backup.h"
#include "models/storage/JournalStore.h"
#include "models/wire/Json.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace mostrador {

namespace {

constexpr qint64 MaxLine = 512LL * 1024 * 1024; // a catalogue of a million products
constexpr int Page = 500;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

CommandAnswer failed(const Error &error)
{
    const bool store = error.code == Error::Code::Damaged || error.code == Error::Code::TooNew;
    return {store ? 5 : 1, {}, error.message};
}

CommandAnswer usage(const QString &what)
{
    return {2, {}, what};
}

CommandAnswer enrolCode(Books &books, const Command &command, ApplyReport &report)
{
    const auto made = Enrolment(books).code(command.options.value(QStringLiteral("store")).toString(), command.options.value(QStringLiteral("till")).toString());
    if (!made)
        return failed(made.error());
    report = made->report;
    return {0, made->code + QLatin1Char('\n'), {}};
}

CommandAnswer load(Books &books, const Command &command, ApplyReport &report)
{
    QList<CatalogueDesk::Stocked> products;
    for (const QJsonValue &item : command.options.value(QStringLiteral("products")).toArray()) {
        const auto product = productFromJson(item.toObject());
        if (!product)
            return failed(product.error());
        products.append({*product, Quantity::fromMilli(item[QStringLiteral("opening_milli")].toInteger())});
    }
    const auto loaded = CatalogueDesk(books).load(products, command.options.value(QStringLiteral("store")).toString());
    if (!loaded)
        return failed(loaded.error());
    report = *loaded;
    return {0, QStringLiteral("%1 products\n").arg(products.size()), {}};
}

CommandAnswer status(Books &books)
{
    const auto tills = books.registry().tills();
    if (!tills)
        return failed(tills.error());
    CommandAnswer answer;
    for (const TillEntry &till : *tills) {
        const qint64 age = till.lastSeen.secsTo(books.clock().nowUtc());
        answer.out += QStringLiteral("till %1  store %2 (%3)  epoch %4  hw %5  head %6  seen %7 s ago  lag %8  quarantined %9")
                          .arg(till.till.toString(), till.store.toString(), till.storeName).arg(till.epoch).arg(till.hw)
                          .arg(QString::fromLatin1(till.headHash.toHex().left(16))).arg(age).arg(till.lag()).arg(till.quarantined);
        if (!till.stopped.isEmpty())
            answer.out += QStringLiteral("  STOPPED: %1").arg(till.stopped);
        if (!till.alarm.isEmpty())
            answer.out += QStringLiteral("  ALARM: %1").arg(till.alarm);
        answer.out += QLatin1Char('\n');
        if (!till.stopped.isEmpty() || !till.alarm.isEmpty())
            answer.exit = 1;
    }
    const auto twice = books.reader().returns().twice();
    if (!twice)
        return failed(twice.error());
    for (const ReturnProjection::Twice &each : *twice) {
        answer.out += QStringLiteral("RETURNED TWICE: %1 takes back what had come back of receipt %2 at another till (POST /v1/returned-twice/%1/settle)\n")
                          .arg(each.number, each.original);
        answer.exit = 1;
    }
    const auto strays = books.store().quarantinedOfNobody();
    if (!strays)
        return failed(strays.error());
    if (*strays > 0)
        answer.out += QStringLiteral("quarantined %1 unreadable or of no known till: mostrador-hub quarantine list\n").arg(*strays);
    if (tills->isEmpty())
        answer.out += QStringLiteral("no tills yet: mostrador-hub enrol-code --store NAME lets one join\n");
    return answer;
}

/// Each quarantined entry in order. Stops at the first failure.
Result<void> eachQuarantined(Books &books, const std::function<void(const QuarantinedEntry &)> &visit)
{
    for (qint64 after = 0;;) {
        const auto page = books.store().quarantined(after, Page);
        if (!page)
            return page.error();
        for (const QuarantinedEntry &entry : *page)
            visit(entry);
        if (page->size() < Page)
            return {};
        after = page->last().id;
    }
}

CommandAnswer quarantineList(Books &books)
{
    CommandAnswer answer;
    const auto done = eachQuarantined(books, [&answer](const QuarantinedEntry &entry) {
        answer.out += QStringLiteral("%1  %2  %3  %4  %5%6\n").arg(entry.id).arg(timeToWire(entry.at), entry.entry.till.isValid() ? entry.entry.toString() : QStringLiteral("unreadable"),
                                                                   entry.origin.channel, entry.reason, entry.replayed ? QStringLiteral("  (replayed)") : QString());
    });
    return done ? answer : failed(done.error());
}

CommandAnswer quarantineExport(Books &books, const QString &name)
{
    QSaveFile file(name);
    int count = 0;
    if (!file.open(QIODevice::WriteOnly))
        return {1, {}, QStringLiteral("%1 cannot be written: %2. Nothing was changed.").arg(QDir::toNativeSeparators(name), file.errorString())};
    const auto done = eachQuarantined(books, [&](const QuarantinedEntry &entry) {
        file.write(line(quarantineJson(entry, true)));
        ++count;
    });
    if (!done)
        return failed(done.error());
    if (!file.commit())
        return {1, {}, QStringLiteral("%1 cannot be written: %2. Nothing was changed.").arg(QDir::toNativeSeparators(name), file.errorString())};
    return {0, QStringLiteral("%1 entries\n").arg(count), {}};
}

CommandAnswer quarantine(Books &books, const Command &command, ApplyReport &report)
{
    const QString what = command.arguments.value(0);
    if (what == QLatin1String("list"))
        return quarantineList(books);
    if (what == QLatin1String("export") && command.arguments.size() == 2)
        return quarantineExport(books, command.arguments.at(1));
    bool isNumber = false;
    const qint64 id = command.arguments.value(1).toLongLong(&isNumber);
    if (!isNumber || (what != QLatin1String("show") && what != QLatin1String("replay")))
        return usage(QStringLiteral("quarantine takes: list, show ID, replay ID, export FILE"));
    if (what == QLatin1String("replay")) {
        const auto replayed = books.ledger().replay(id);
        if (!replayed)
            return failed(replayed.error());
        report = *replayed;
        return {0, QStringLiteral("%1 applied, %2 known already, %3 waiting for what comes before\n").arg(replayed->applied).arg(replayed->duplicates).arg(replayed->aside), {}};
    }
    const auto entry = books.store().quarantinedOne(id);
    if (!entry)
        return failed(entry.error());
    if (!*entry)
        return {1, {}, QStringLiteral("Nothing in quarantine has the number %1.").arg(id)};
    return {0, QString::fromUtf8(QJsonDocument(quarantineJson(**entry, true)).toJson()), {}};
}

CommandAnswer revoke(Books &books, const Command &command)
{
    bool isNumber = false;
    const TillId till{command.arguments.value(0).toInt(&isNumber)};
    if (!isNumber || !till.isValid())
        return usage(QStringLiteral("revoke takes the number of a till, as status lists it"));
    const auto done = books.registry().revoke(till, books.random().bytes(32));
    return done ? CommandAnswer{0, QStringLiteral("till %1 must join again; nothing that it sent was touched\n").arg(till.toString()), {}} : failed(done.error());
}

CommandAnswer recoveryCode(Books &books, const Command &command, ApplyReport &report)
{
    bool isNumber = false;
    const TillId till{command.arguments.value(0).toInt(&isNumber)};
    if (!isNumber || !till.isValid())
        return usage(QStringLiteral("recovery-code takes the number of a till, as status lists it"));
    const auto issued = RecoveryDesk(books).issue(till, command.options.value(QStringLiteral("by")).toString());
    if (!issued)
        return failed(issued.error());
    report = issued->report;
    return {0, recovery::grouped(issued->digits) + QLatin1Char('\n'), {}};
}

CommandAnswer promotions(Books &books, const Command &command, ApplyReport &report)
{
    PricingDesk desk(books);
    if (command.arguments == QStringList{QStringLiteral("list")}) {
        const auto text = desk.list();
        return text ? CommandAnswer{0, *text, {}} : failed(text.error());
    }
    if (command.arguments.value(0) != QLatin1String("import") || !command.options.contains(QStringLiteral("content")))
        return usage(QStringLiteral("promotions takes: list, import FILE"));
    const auto file = PricingFile::read(command.options.value(QStringLiteral("content")).toString().toUtf8(), Currency::fromCode(books.currency()).value_or(Currency()));
    if (!file)
        return failed(file.error());
    const auto imported = desk.import(*file);
    if (!imported)
        return failed(imported.error());
    report = imported->report;
    constexpr int MostNamed = 20;
    QString text =
        QStringLiteral("%1 promotions, %2 unchanged; %3 price lists with %4 products\n")
            .arg(imported->promotions)
            .arg(imported->unchanged)
            .arg(imported->lists)
            .arg(imported->prices);
    if (const qsizetype count = imported->unknown.size(); count > 0)
        text += QStringLiteral("%1 products that the file names are not known here, and nothing applies to them before they are: %2%3\n")
                    .arg(count)
                    .arg(imported->unknown.mid(0, MostNamed).join(QStringLiteral(", ")), count > MostNamed ? QStringLiteral(", …") : QString());
    return {0, text, {}};
}

CommandAnswer newTillsAfter(Books &books, const Command &command)
{
    bool isNumber = false;
    const int number = command.arguments.value(0).toInt(&isNumber);
    if (!isNumber || number < 1 || number >= RegistryStore::MostTills)
        return usage(QStringLiteral("new-tills-after takes the highest number that a till had, up to %1").arg(RegistryStore::MostTills - 1));
    const auto left = books.registry().leaveOut(number);
    const auto now = books.registry().newTillsAfter();
    return !left ? failed(left.error()) : !now ? failed(now.error()) : CommandAnswer{0, QStringLiteral("new tills get numbers after %1\n").arg(*now), {}};
}

CommandAnswer rebuild(Books &books, const Command &command, ApplyReport &report)
{
    const bool check = command.options.value(QStringLiteral("check")).toBool();
    const auto differences = books.ledger().rebuild(!check);
    if (!differences)
        return failed(differences.error());
    if (!check) {
        report.commitNo = 1; // the feed has moved
        report.stores.insert(StoreId{});
    }
    CommandAnswer answer;
    for (const QString &difference : *differences)
        answer.out += difference + QLatin1Char('\n');
    answer.out += differences->isEmpty() ? QStringLiteral("what follows from the journals is what stands in the tables\n")
                                         : QStringLiteral("%1 differences%2\n").arg(differences->size()).arg(check ? QString() : QStringLiteral(", mended"));
    answer.exit = check && !differences->isEmpty() ? 1 : 0;
    return answer;
}

} // namespace

QJsonObject Command::toJson() const
{
    return {{QStringLiteral("verb"), verb}, {QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)}, {QStringLiteral("options"), options}};
}

Result<Command> Command::fromJson(const QByteArray &text)
{
    const auto object = JsonReader::parse(text, MaxLine);
    if (!object)
        return object.error();
    Command command;
    command.verb = object->value(QStringLiteral("verb")).toString();
    for (const QJsonValue &argument : object->value(QStringLiteral("arguments")).toArray())
        command.arguments.append(argument.toString());
    command.options = object->value(QStringLiteral("options")).toObject();
    return command;
}

QJsonObject CommandAnswer::toJson() const
{
    return {{QStringLiteral("exit"), exit}, {QStringLiteral("out"), out}, {QStringLiteral("error"), error}};
}

Result<CommandAnswer> CommandAnswer::fromJson(const QByteArray &text)
{
    const auto object = JsonReader::parse(text, MaxLine);
    if (!object)
        return object.error();
    return CommandAnswer{object->value(QStringLiteral("exit")).toInt(), object->value(QStringLiteral("out")).toString(), object->value(QStringLiteral("error")).toString()};
}

CommandAnswer runCommand(Books &books, const Command &command, ApplyReport &report)
{
    if (command.verb == QLatin1String("enrol-code"))
        return enrolCode(books, command, report);
    if (command.verb == QLatin1String("load"))
        return load(books, command, report);
    if (command.verb == QLatin1String("status"))
        return status(books);
    if (command.verb == QLatin1String("quarantine"))
        return quarantine(books, command, report);
    if (command.verb == QLatin1String("revoke"))
        return revoke(books, command);
    if (command.verb == QLatin1String("recovery-code"))
        return recoveryCode(books, command, report);
    if (command.verb == QLatin1String("promotions"))
        return promotions(books, command, report);
    if (command.verb == QLatin1String("rebuild"))
        return rebuild(books, command, report);
    if (command.verb == QLatin1String("backup"))
        return backUpStore(books.database().file(), command);
    if (command.verb == QLatin1String("new-tills-after"))
        return newTillsAfter(books, command);
    return usage(QStringLiteral("unknown verb “%1”; see --help").arg(command.verb));
}

CommandAnswer backUpStore(const QString &store, const Command &command)
{
    const auto reader = Database::openReader(store);
    if (!reader)
        return failed(reader.error());
    const auto copied = backUp(**reader, command.arguments.value(0));
    return copied ? CommandAnswer{0, QStringLiteral("%1\n").arg(QDir::toNativeSeparators(command.arguments.value(0))), {}} : failed(copied.error());
}

CommandAnswer restoreStore(const QString &backup, const QString &file, const SignatureVerifier &verifier)
{
    const auto claimed = DatabaseClaim::take(file); // a hub that answers nobody may still have it
    if (!claimed)
        return failed(claimed.error());
    const QString incoming = file + QStringLiteral(".incoming");
    {
        const auto copy = Database::openReader(backup);
        if (!copy)
            return failed(copy.error());
        const auto verified = verifyJournal(**copy, &verifier);
        if (!verified)
            return failed(verified.error());
        if (verified->wrong)
            return {1, {}, QStringLiteral("%1 does not verify: entry %2 %3. Nothing was changed.").arg(QDir::toNativeSeparators(backup), verified->wrong->toString(), verified->reason)};
        for (const QString &side : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
            QFile::remove(incoming + side); // of a restore that was cut off: its log would be taken for the copy's
        // What was verified, its log included: a file's bytes alone may be less.
        if (const auto copied = backUp(**copy, incoming); !copied)
            return {1, {}, QStringLiteral("%1 cannot be copied to %2. Nothing was changed.").arg(QDir::toNativeSeparators(backup), QDir::toNativeSeparators(incoming))};
    }
    crashPoint("restore_copied");
    if (const auto marked = markRestored(incoming, {}, numbersGiven(file)); !marked)
        return failed(marked.error());
    crashPoint("restore_marked");
    if (!makeDurable(incoming))
        return {1, {}, QStringLiteral("%1 does not get onto the disk. Nothing was changed.").arg(QDir::toNativeSeparators(incoming))};
    QString kept;
    for (int number = 1; QFileInfo::exists(file); ++number) {
        kept = QStringLiteral("%1.before-restore-%2").arg(file).arg(number);
        if (!QFileInfo::exists(kept) && !QFile::rename(file, kept))
            return {1, {}, QStringLiteral("%1 cannot be moved aside. Nothing was changed.").arg(QDir::toNativeSeparators(file))};
    }
    crashPoint("restore_moved_aside");
    for (const QString &side : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (!kept.isEmpty() && QFileInfo::exists(file + side) && !QFile::rename(file + side, kept + side))
            return {1, {}, QStringLiteral("%1 cannot be moved aside; the store before is %2.").arg(QDir::toNativeSeparators(file + side), QDir::toNativeSeparators(kept))};
    crashPoint("restore_before_place");
    if (!QFile::rename(incoming, file) || !makeDurable(file))
        return {1, {}, QStringLiteral("%1 cannot be put in place; the store before is %2.").arg(QDir::toNativeSeparators(incoming), QDir::toNativeSeparators(kept))};
    crashPoint("restore_in_place");
    const QString done = kept.isEmpty() ? QStringLiteral("restored") : QStringLiteral("restored; what was there before is %1").arg(QDir::toNativeSeparators(kept));
    return {
        0,
        done
            + QStringLiteral(
                "\nTills send again what they recorded since that copy was made. What was done at the hub itself since then (over REST or with mostrador-hub: products, "
                "prices, promotions, stock, codes) is not in it: do it again.\n"),
        {}};
}

} // namespace mostrador
