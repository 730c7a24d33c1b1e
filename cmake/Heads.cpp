// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds nothing: CMake wants a source where it compiles the heads that others share (mostrador_heads in MostradorTargets.cmake).
