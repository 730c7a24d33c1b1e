# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, fonts, themes, the sample shop and the translations, built into the programs that show or seed them.

if(MOSTRADOR_GUI)
  # What the window shows: :/icons (Lucide, ISC), :/fonts (Roboto, Apache-2.0), :/themes, :/shortcuts.json
  set(look "${PROJECT_SOURCE_DIR}/resources")
  file(GLOB look_files CONFIGURE_DEPENDS "${look}/icons/*.svg" "${look}/icons-app/*.svg" "${look}/fonts/*.ttf" "${look}/themes/*.json"
       "${look}/shortcuts.json")
  qt_add_resources(mostrador_ui mostrador_look PREFIX "/" BASE "${look}" FILES ${look_files})

  # translations/mostrador_LANGUAGE.ts -> :/i18n/mostrador_LANGUAGE.qm. `cmake --build … --target translations` reads the sources again.
  # By hand, for qt_add_translations changed its words between Qt 6.4 and 6.8.
  set(languages es en pt)
  set(ts_files)
  set(qm_files)
  foreach(language IN LISTS languages)
    set(ts "${PROJECT_SOURCE_DIR}/translations/mostrador_${language}.ts")
    set(qm "${CMAKE_BINARY_DIR}/i18n/mostrador_${language}.qm")
    list(APPEND ts_files "${ts}")
    list(APPEND qm_files "${qm}")
    add_custom_command(OUTPUT "${qm}" COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}" DEPENDS "${ts}" VERBATIM)
  endforeach()
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/i18n")
  qt_add_resources(mostrador_ui mostrador_i18n PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/i18n" FILES ${qm_files})
  add_custom_target(translations
    COMMAND "${CMAKE_COMMAND}" "-DJSON=${look}/shortcuts.json" "-DOUT=${CMAKE_BINARY_DIR}/KeyWords.cpp" -P "${PROJECT_SOURCE_DIR}/cmake/KeyWords.cmake"
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/models" "${PROJECT_SOURCE_DIR}/app/till"
            "${PROJECT_SOURCE_DIR}/app/runtime" "${CMAKE_BINARY_DIR}/KeyWords.cpp" -ts ${ts_files}
    VERBATIM)
endif()

# What the hub answers from: :/openapi.json, :/sample/products.csv
file(GLOB hub_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/openapi.json" "${PROJECT_SOURCE_DIR}/resources/sample/*.csv")
qt_add_resources(mostrador_hub mostrador_hub_files PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${hub_files})
