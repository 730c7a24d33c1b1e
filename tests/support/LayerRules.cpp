// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LayerRules.h"
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <functional>

namespace mostrador {

namespace {

constexpr int LinesOfMain = 60;
constexpr int PairsOfFolder = 25;

struct Layer {
    QString folder;
    QStringList own;  ///< folders (and single files) of ours that it may include, beside itself
    QStringList qt;   ///< Qt modules; QtCore always
};

/// The deepest folder that holds the file decides.
const QList<Layer> &layers()
{
    static const QString domain = QStringLiteral("models/domain");
    static const QString wire = QStringLiteral("models/wire");
    static const QString storage = QStringLiteral("models/storage");
    static const QString services = QStringLiteral("models/services");
    static const QString sync = QStringLiteral("models/sync");
    static const QString transport = QStringLiteral("models/transport");
    static const QString devices = QStringLiteral("models/devices");
    static const QString items = QStringLiteral("models/items");
    static const QString common = QStringLiteral("app/common");
    static const QString runtime = QStringLiteral("app/runtime");
    static const QStringList window{QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtSvg"), QStringLiteral("QtPrintSupport")};
    static const QString network = QStringLiteral("QtNetwork");
    static const QString webSockets = QStringLiteral("QtWebSockets");
    static const QStringList headless{domain, wire, storage, services, sync, transport, devices, common, runtime, QStringLiteral("hub")};
    static const QList<Layer> all{
        {domain, {}, {}},
        {wire, {domain}, {}},
        {storage, {domain, wire}, {QStringLiteral("QtSql")}},
        {services, {domain, wire, storage}, {}},
        {sync, {domain, wire, storage}, {}},
        {transport, {domain, wire, sync}, {network, webSockets}},
        {devices, {domain}, {QStringLiteral("QtSerialPort"), network}},
        // Payloads.h: the names of the entries' types, which the services' values carry.
        {items, {domain, services, sync, QStringLiteral("models/wire/Payloads.h")}, {}},
        {QStringLiteral("ui"), {domain, services, sync, devices, items}, window},
        {QStringLiteral("ui/charts"), {domain, services, sync, devices, items, QStringLiteral("ui")}, window + QStringList{QStringLiteral("QtCharts")}},
        // Backoff.h: arithmetic, which the hub's way to Kafka needs as much as the till's.
        {QStringLiteral("hub"), {domain, wire, storage, transport, QStringLiteral("models/sync/Backoff.h")}, {}},
        {QStringLiteral("app"), headless, {network, webSockets}},
        {QStringLiteral("app/till"), headless + QStringList{items, QStringLiteral("ui")}, window + QStringList{network, webSockets}},
    };
    return all;
}

const Layer *layerOf(const QString &path)
{
    const Layer *deepest = nullptr;
    for (const Layer &layer : layers())
        if (path.startsWith(layer.folder + QLatin1Char('/')) && (!deepest || layer.folder.size() > deepest->folder.size()))
            deepest = &layer;
    return deepest;
}

bool liesIn(const QString &path, const QString &place)
{
    return path == place || path.startsWith(place + QLatin1Char('/'));
}

/// A test may include what its library may, the library itself, other helpers of the tests, and what signs for real. Those over several
/// libraries may include all.
bool testMayInclude(const QString &path, const QString &target)
{
    if (target.startsWith(QLatin1String("tests/")) || liesIn(target, QStringLiteral("models/transport/crypto")))
        return true;
    const QString tested = path.section(QLatin1Char('/'), 1);
    const Layer *layer = layerOf(tested);
    if (!layer)
        return true; // tests/support, integration, faults, bench, fuzz
    return layer->folder.startsWith(QLatin1String("ui")) || layer->folder == QLatin1String("hub")
        ? !target.startsWith(layer->folder == QLatin1String("hub") ? QLatin1String("ui/") : QLatin1String("hub/"))
        : liesIn(target, layer->folder)
            || std::any_of(layer->own.begin(), layer->own.end(), [&target](const QString &place) { return liesIn(target, place); });
}

/// Time, chance and sleep are passed in.
const QList<QPair<QString, QRegularExpression>> &outsideCalls()
{
    static const QList<QPair<QString, QRegularExpression>> all{
        {QStringLiteral("asks the clock itself"),
         QRegularExpression(QStringLiteral(R"(\b(currentDateTime(Utc)?|current(M?)SecsSinceEpoch|currentDate|currentTime|QElapsedTimer|QDeadlineTimer|gettimeofday|clock_gettime|(system|steady|high_resolution)_clock|time\s*\(\s*(nullptr|NULL|0)\s*\)))"))},
        {QStringLiteral("makes a timer of its own"), QRegularExpression(QStringLiteral(R"(\b(QTimer|QBasicTimer|startTimer)\b)"))},
        {QStringLiteral("draws chance itself"),
         QRegularExpression(QStringLiteral(R"(\b(QRandomGenerator|random_device|mt19937(_64)?|createUuid|createUuidV7|rand\s*\(\s*\)|getrandom)\b)"))},
        {QStringLiteral("sleeps"), QRegularExpression(QStringLiteral(R"(\b([mun]?sleep|nanosleep|sleep_for|sleep_until)\s*\()"))},
        {QStringLiteral("opens a socket"), QRegularExpression(QStringLiteral(R"((^|[^\w.>:])(::)?(socket|accept4?)\s*\()"))},
    };
    return all;
}

/// The code without comments; strings stay.
QString withoutComments(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral(R"(("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/)"), QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(comment, QStringLiteral("\\1"));
}

QString withoutStrings(const QString &code)
{
    static const QRegularExpression string(QStringLiteral(R"("(?:[^"\\\n]|\\.)*")"));
    return QString(code).replace(string, QStringLiteral("\"\""));
}

struct Included { QString file; bool own; };

QList<Included> includesOf(const QString &code)
{
    static const QRegularExpression line(QStringLiteral(R"x(^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>))x"), QRegularExpression::MultilineOption);
    QList<Included> found;
    for (auto it = line.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        found.append({match.hasCaptured(1) ? match.captured(1) : match.captured(2), match.hasCaptured(1) && !match.captured(1).isEmpty()});
    }
    return found;
}

/// The two of models/storage that open files which are no databases.
const QStringList &ownFiles()
{
    static const QStringList all{QStringLiteral("models/storage/DiskReserve.cpp"), QStringLiteral("models/storage/Migrator.cpp")};
    return all;
}

QStringList headProblems(const QString &path, const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const QString mark = path.endsWith(QLatin1String(".sql")) ? QStringLiteral("--") : QStringLiteral("//");
    if (lines.size() > 1 && lines[0].startsWith(mark + QLatin1String(" SPDX-FileCopyrightText: ")) && lines[1] == mark + QLatin1String(" SPDX-License-Identifier: GPL-3.0-or-later"))
        return {};
    return {QStringLiteral("%1: does not begin with the two SPDX lines").arg(path)};
}

QStringList callProblems(const QString &path, const QString &code)
{
    const bool passedIn = (path.startsWith(QLatin1String("models/")) && !path.startsWith(QLatin1String("models/transport/"))) || path.startsWith(QLatin1String("hub/"));
    QStringList problems;
    const QString bare = withoutStrings(code);
    for (const auto &[words, call] : outsideCalls()) {
        if (const auto match = call.match(bare); passedIn && match.hasMatch())
            problems.append(QStringLiteral("%1: %2 (%3)").arg(path, words, match.captured().trimmed()));
    }
    static const QRegularExpression bytes(
        QStringLiteral(R"(\bQ(File|SaveFile|TemporaryFile)\s+\w+\s*[({]|\bQFile::copy\s*\(|\b(fopen|[io]?fstream)\b|(?<![\w>])::open\s*\()"));
    if (path.startsWith(QLatin1String("models/storage/")) && !ownFiles().contains(path) && bytes.match(QString(bare).remove(QLatin1String("Database::open"))).hasMatch())
        problems.append(QStringLiteral("%1: opens a file beside SQLite; if that is a database in use, closing it drops SQLite's locks").arg(path));
    static const QRegularExpression sql(QStringLiteral(R"("\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX)\s|PRAGMA\s))"));
    if (layerOf(path) && !path.startsWith(QLatin1String("models/storage/")) && sql.match(code).hasMatch())
        problems.append(QStringLiteral("%1: has SQL, which stays in models/storage").arg(path));
    return problems;
}

} // namespace

LayerRules::LayerRules(QString root) : m_root(std::move(root)), m_qtHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath)) {}

QString LayerRules::qtModuleOf(const QString &header) const
{
    static const QStringList modules{QStringLiteral("QtCore"), QStringLiteral("QtSql"), QStringLiteral("QtNetwork"), QStringLiteral("QtWebSockets"), QStringLiteral("QtGui"),
                                     QStringLiteral("QtWidgets"), QStringLiteral("QtSvg"), QStringLiteral("QtCharts"), QStringLiteral("QtPrintSupport"),
                                     QStringLiteral("QtSerialPort"), QStringLiteral("QtHttpServer"), QStringLiteral("QtTest")};
    if (header.contains(QLatin1Char('/')))
        return modules.contains(header.section(QLatin1Char('/'), 0, 0)) ? header.section(QLatin1Char('/'), 0, 0) : QString();
    for (const QString &module : modules)
        if (QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(m_qtHeaders, module, header)))
            return module;
    return {};
}

QStringList LayerRules::ownIncludeProblems(const QString &path, const QString &target) const
{
    if (target.endsWith(QLatin1String(".moc")))
        return {};
    if (!target.contains(QLatin1Char('/')) || target.contains(QLatin1String("..")) || !QFileInfo::exists(m_root + QLatin1Char('/') + target))
        return {QStringLiteral("%1: includes \"%2\", which is not a path from the root").arg(path, target)};
    bool may = false;
    if (path.startsWith(QLatin1String("tests/"))) {
        may = testMayInclude(path, target);
    } else if (const Layer *layer = layerOf(path)) {
        may = std::any_of(layer->own.begin(), layer->own.end(), [&target](const QString &place) { return liesIn(target, place); });
        // A program does not reach into another program; a library does not reach out of its folder.
        const QString home = layer->folder == QLatin1String("app") ? path.section(QLatin1Char('/'), 0, 1) : layer->folder;
        may = may || liesIn(target, home);
    }
    return may ? QStringList() : QStringList{QStringLiteral("%1: may not know %2").arg(path, target)};
}

QStringList LayerRules::systemIncludeProblems(const QString &path, const QString &header) const
{
    const Layer *layer = layerOf(path);
    if (!layer)
        return {};
    static const QRegularExpression transportOnly(QStringLiteral("^(librdkafka/|rdkafka|openssl/)"));
    if (transportOnly.match(header).hasMatch() && layer->folder != QLatin1String("models/transport"))
        return {QStringLiteral("%1: includes <%2>, which stays in models/transport").arg(path, header)};
    static const QRegularExpression sqlite(QStringLiteral("^sqlite3"));
    if (sqlite.match(header).hasMatch() && layer->folder != QLatin1String("models/storage"))
        return {QStringLiteral("%1: includes <%2>, which stays in models/storage").arg(path, header)};
    static const QRegularExpression keychain(QStringLiteral("^qt[56]?keychain/"));
    if (keychain.match(header).hasMatch() && !liesIn(path, QStringLiteral("app/runtime")))
        return {QStringLiteral("%1: includes <%2>, which stays in app/runtime").arg(path, header)};
    const QString module = qtModuleOf(header);
    if (module.isEmpty() || module == QLatin1String("QtCore") || layer->qt.contains(module))
        return {};
    return {QStringLiteral("%1: may not use %2 (<%3>)").arg(path, module, header)};
}

QStringList LayerRules::problemsOf(const QString &path, const QString &text) const
{
    QStringList problems = headProblems(path, text);
    if (path.endsWith(QLatin1String(".sql")))
        return problems;
    const QString code = withoutComments(text);
    for (const auto &[file, own] : includesOf(code))
        problems += own ? ownIncludeProblems(path, file) : systemIncludeProblems(path, file);
    problems += callProblems(path, code);
    if (path.endsWith(QLatin1String(".h")) && !code.contains(QLatin1String("#pragma once")))
        problems.append(QStringLiteral("%1: has no #pragma once").arg(path));
    if (path.endsWith(QLatin1String("/main.cpp")) && text.count(QLatin1Char('\n')) > LinesOfMain)
        problems.append(QStringLiteral("%1: has more than %2 lines; what it does belongs into a class beside it").arg(path).arg(LinesOfMain));
    return problems;
}

QStringList LayerRules::cyclesIn(const QHash<QString, QString> &texts)
{
    QMap<QString, QStringList> graph;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        for (const Included &included : includesOf(withoutComments(it.value())))
            if (included.own && texts.contains(included.file))
                graph[it.key()].append(included.file);
    QStringList cycles;
    QStringList path;
    QSet<QString> done;
    const std::function<void(const QString &)> visit = [&](const QString &file) {
        if (const qsizetype start = path.indexOf(file); start >= 0) {
            cycles.append((path.mid(start) + QStringList{file}).join(QStringLiteral(" -> ")));
            return;
        }
        if (done.contains(file))
            return;
        path.append(file);
        for (const QString &next : graph.value(file))
            visit(next);
        path.removeLast();
        done.insert(file);
    };
    const QStringList files = graph.keys();
    for (const QString &file : files)
        visit(file);
    return cycles;
}

QStringList LayerRules::crowdedFolders(const QStringList &paths)
{
    QMap<QString, QSet<QString>> pairs;
    for (const QString &path : paths)
        pairs[path.section(QLatin1Char('/'), 0, -2)].insert(path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0));
    QStringList crowded;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        if (it.value().size() > PairsOfFolder)
            crowded.append(QStringLiteral("%1: %2 classes, where %3 have room").arg(it.key()).arg(it.value().size()).arg(PairsOfFolder));
    return crowded;
}

} // namespace mostrador
