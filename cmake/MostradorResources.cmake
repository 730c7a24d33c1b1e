# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, fonts, themes, the sample shop and the translations, built into the programs that show or seed them.
