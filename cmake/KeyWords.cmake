# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DJSON=shortcuts.json -DOUT=KeyWords.cpp -P KeyWords.cmake: the words of the actions as lupdate finds them.
file(READ "${JSON}" table)
string(JSON count LENGTH "${table}" actions)
math(EXPR last "${count} - 1")
set(text "// Written from shortcuts.json, for lupdate only.\nconst char *const words[] = {\n")
foreach(index RANGE ${last})
  foreach(key group words)
    string(JSON word ERROR_VARIABLE missing GET "${table}" actions ${index} ${key})
    if(missing STREQUAL "NOTFOUND")
      string(APPEND text "    QT_TRANSLATE_NOOP(\"mostrador::CheatSheet\", \"${word}\"),\n")
    endif()
  endforeach()
endforeach()
file(WRITE "${OUT}" "${text}};\n")
