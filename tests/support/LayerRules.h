// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace mostrador {

/// The table "who may know whom" of docs/architecture.md, as rules over the text of a source file. The test of the layers runs them
/// over the whole tree, and over samples that break each rule once.
class LayerRules final {
public:
    /// `root`: the source tree; included files must exist there. Which Qt module a header belongs to is looked up in Qt's own folders.
    explicit LayerRules(QString root);

    /// What is wrong with one file, each as "path: words"; empty = nothing. `path` is relative to the root.
    QStringList problemsOf(const QString &path, const QString &text) const;
    /// Files that include each other in a ring, each ring once as "a.h -> b.h -> a.h". `texts`: path → text.
    static QStringList cyclesIn(const QHash<QString, QString> &texts);
    /// Folders with more than 25 pairs of header and source.
    static QStringList crowdedFolders(const QStringList &paths);

private:
    QStringList ownIncludeProblems(const QString &path, const QString &target) const;
    QStringList systemIncludeProblems(const QString &path, const QString &header) const;
    QString qtModuleOf(const QString &header) const;

    QString m_root;
    QString m_qtHeaders;
};

} // namespace mostrador
