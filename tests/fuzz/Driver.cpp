// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Driver.h"

#include "tests/fuzz/Mutator.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <cstdio>

namespace mostrador::fuzz {

namespace {

QByteArray current; ///< what is being run
QByteArray keptIn;

/// The input outlives the program. Only what a signal handler may call.
void keep(int number)
{
    if (FILE *file = std::fopen(keptIn.constData(), "wb")) {
        std::fwrite(current.constData(), 1, size_t(current.size()), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "The input is in %s\n", keptIn.constData());
    std::signal(number, SIG_DFL);
    std::raise(number);
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList corpusIn(const QString &place, const QString &target)
{
    if (QFileInfo(place).isFile())
        return {contentsOf(place)};
    const QDir dir(QFileInfo(QDir(place).filePath(target)).isDir() ? QDir(place).filePath(target) : place);
    QByteArrayList inputs;
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
        inputs.append(contentsOf(dir.filePath(name)));
    return inputs;
}

/// Lines like "word" or name="word", with \xNN, \\ and \" in them, as libFuzzer has them.
QByteArrayList wordsIn(const QString &name)
{
    QByteArrayList words;
    for (const QByteArray &line : contentsOf(name).split('\n')) {
        const qsizetype from = line.indexOf('"');
        const qsizetype to = line.lastIndexOf('"');
        if (line.startsWith('#') || from < 0 || to <= from)
            continue;
        QByteArray word;
        for (qsizetype at = from + 1; at < to; ++at) {
            if (line[at] == '\\' && line[at + 1] == 'x') {
                word += QByteArray::fromHex(line.mid(at + 2, 2));
                at += 3;
            } else {
                at += line[at] == '\\' ? 1 : 0;
                word += line[at];
            }
        }
        words.append(word);
    }
    return words;
}

/// Too large to be kept in the tree.
QByteArrayList large(const QByteArrayList &corpus)
{
    constexpr int Depth = 10'000;
    constexpr int Length = 10'000'000;
    const QByteArray first = corpus.first();
    QByteArrayList inputs{QByteArray(Depth, '['),
                          QByteArray(Depth, '[') + QByteArray(Depth, ']'),
                          QByteArray("{\"a\":").repeated(Depth),
                          QByteArray(Length, 'a'),
                          QByteArray(Length, '9'),
                          QByteArray(Length, '"'),
                          QByteArray(Length, '\0'),
                          QByteArray("\xe2\x80\xae").repeated(Length / 3)};
    if (const qsizetype quote = first.indexOf('"'); quote >= 0)
        inputs.append(first.left(quote + 1) + QByteArray(Length, 'x') + first.mid(quote + 1));
    if (const qsizetype colon = first.indexOf(':'); colon >= 0)
        inputs.append(first.left(colon + 1) + QByteArray(Depth, '[') + QByteArray(Depth, ']') + first.mid(colon + 1));
    inputs.append(first.repeated(1 + 300'000 / qMax<qsizetype>(1, first.size())));
    return inputs;
}

void runOne(const Target &target, const QByteArray &input)
{
    current = input;
    target.run(input);
}

} // namespace

int drive(const Wish &wish)
{
    const auto target = std::find_if(targets().begin(), targets().end(), [&wish](const Target &one) { return wish.target == QLatin1String(one.name); });
    QByteArrayList corpus = corpusIn(wish.corpus, wish.target);
    if (target == targets().end() || corpus.isEmpty()) {
        std::fprintf(stderr, "mostrador-fuzz: %s: no such target, or nothing in %s\n", qPrintable(wish.target), qPrintable(wish.corpus));
        return 2;
    }
    keptIn = (wish.target + QStringLiteral("-broken")).toLocal8Bit();
    for (const int number : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL})
        std::signal(number, &keep);
    for (const QByteArray &input : std::as_const(corpus))
        runOne(*target, input);
    const QByteArrayList largeOnes = large(corpus);
    for (const QByteArray &input : largeOnes)
        runOne(*target, input);
    Mutator mutator(corpus, wordsIn(QStringLiteral("%1/%2.dict").arg(wish.corpus, wish.target)), wish.seed);
    for (qint64 done = 0; done < wish.executions; ++done)
        runOne(*target, mutator.next());
    std::printf("%s: %lld inputs of the corpus, %lld large ones, %lld mutations (seed %llu), nothing found\n", target->name, qlonglong(corpus.size()),
                qlonglong(largeOnes.size()), qlonglong(wish.executions), qulonglong(wish.seed));
    return 0;
}

} // namespace mostrador::fuzz
