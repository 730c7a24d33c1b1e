// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"

#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace mostrador {

void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(0077); // elsewhere the user's own folder keeps others out
#endif
}

} // namespace mostrador
