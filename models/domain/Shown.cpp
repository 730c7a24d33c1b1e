// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Shown.h"

namespace mostrador {

QString shown(const QString &text, qsizetype most)
{
    QString cut = text.left(most);
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const QChar c = cut[i];
        if (c.isHighSurrogate() && i + 1 < cut.size() && cut[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator
                 || c == QChar::ParagraphSeparator)
            cut[i] = QChar::ReplacementCharacter;
    }
    return cut;
}

} // namespace mostrador
