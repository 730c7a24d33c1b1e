# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is made: one language level, one set of warnings, one way to find sources.
include_guard()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads our heads only: no target waits for those that it links
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}") # there are no long loops over numbers here, and it is compiled sooner

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1 "${CCACHE}") # DEPEND: a source that it does not know is not preprocessed first
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql WebSockets)
if(MOSTRADOR_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg Charts LinguistTools)
endif()
if(MOSTRADOR_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RDKAFKA REQUIRED IMPORTED_TARGET rdkafka>=2.0.2)

if(UNIX) # elsewhere there is no sh
  get_target_property(MOSTRADOR_MOC Qt6::moc IMPORTED_LOCATION)
  configure_file("${PROJECT_SOURCE_DIR}/cmake/moc.in" "${CMAKE_BINARY_DIR}/moc" @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

# What every target gets.
function(mostrador_settings target)
  if(UNIX)
    set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE "${CMAKE_BINARY_DIR}/moc")
  endif()
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_WARN_DEPRECATED_UP_TO=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400
    MOSTRADOR_VERSION="${PROJECT_VERSION}")
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
  if(NOT MOSTRADOR_FUZZ) # another compiler, whichever version the system has: it has warnings of its own
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  get_target_property(kind ${target} TYPE)
  if(UNIX AND kind STREQUAL "EXECUTABLE" AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_options(${target} PRIVATE -fPIC) # as the libraries whose heads it shares; older Qt asks for it by itself
  endif()
  if(MOSTRADOR_SANITIZE)
    string(REPLACE ";" "," kinds "${MOSTRADOR_SANITIZE}")
    target_compile_options(${target} PRIVATE -fsanitize=${kinds} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(${target} PRIVATE -fsanitize=${kinds})
  endif()
endfunction()

# What nearly every source includes, read once. No more than that: each template that is begun in a head is ended again in every source.
set(MOSTRADOR_HEADS_CORE <QtCore/QDateTime> <QtCore/QJsonObject> <QtCore/QList> <QtCore/QObject> <QtCore/QString>
    <chrono> <functional> <map> <memory> <optional> <variant> <vector>)
set(MOSTRADOR_HEADS_WINDOW ${MOSTRADOR_HEADS_CORE} <QtGui/QKeyEvent> <QtGui/QPainter> <QtWidgets/QBoxLayout> <QtWidgets/QLabel> <QtWidgets/QPushButton>)

# mostrador_heads(mostrador_heads_core LINK Qt6::Core HEADS <head>...): a target for others to REUSE_FROM.
function(mostrador_heads name)
  cmake_parse_arguments(arg "" "" "LINK;HEADS;OPTIONS" ${ARGN})
  add_library(${name} OBJECT EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/cmake/Heads.cpp")
  mostrador_settings(${name})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_compile_options(${name} PRIVATE ${arg_OPTIONS})
  target_link_libraries(${name} PRIVATE ${arg_LINK})
  target_precompile_headers(${name} PRIVATE ${arg_HEADS})
endfunction()
# Where nothing is counted a thousand times a second, the time that the optimizer takes shows and what it gains does not. Such sources have heads of
# their own: compilers take them only at the level that they were read at.
set(MOSTRADOR_LIGHTLY $<$<CONFIG:Release>:-O1>)
# Nothing in the programs throws or catches; what a library throws ends them either way. A sixth of the compiler's time went into the ways out.
set(MOSTRADOR_UNTHROWN -fno-exceptions)
mostrador_heads(mostrador_heads_core LINK Qt6::Core HEADS ${MOSTRADOR_HEADS_CORE} OPTIONS ${MOSTRADOR_UNTHROWN})
mostrador_heads(mostrador_heads_light LINK Qt6::Core HEADS ${MOSTRADOR_HEADS_CORE} OPTIONS ${MOSTRADOR_UNTHROWN} ${MOSTRADOR_LIGHTLY})
if(MOSTRADOR_GUI)
  mostrador_heads(mostrador_heads_window LINK Qt6::Widgets HEADS ${MOSTRADOR_HEADS_WINDOW} OPTIONS ${MOSTRADOR_UNTHROWN} ${MOSTRADOR_LIGHTLY})
endif()

# Where tests/faults can end a program. Configures again when such a source changes, for it may lose its last; one that gains its first comes with a line in the list.
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/faults/crash/points.txt")
function(mostrador_has_crash_points source result)
  file(STRINGS "${source}" places REGEX "crashPoint\\(\"")
  set(${result} OFF PARENT_SCOPE)
  if(places)
    set(${result} ON PARENT_SCOPE)
    set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
  endif()
endfunction()

# The control of tests/faults, a hub that doubles, is made of changed copies of these.
set(MOSTRADOR_MUTATED hub/ledger/LedgerBatch.cpp models/storage/hub/Projection.cpp)

# The sources of a folder are read as one: the heads, and what they make of each template, once a folder instead of once a source.
# Not those that the fault suite compiles anew to put in their place.
function(mostrador_unity target)
  foreach(source IN LISTS ARGN)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
    cmake_path(GET source PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "${folder}" group)
    mostrador_has_crash_points("${PROJECT_SOURCE_DIR}/${source}" alone)
    if(alone OR source IN_LIST MOSTRADOR_MUTATED)
      set_source_files_properties("${PROJECT_SOURCE_DIR}/${source}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    else()
      set_source_files_properties("${PROJECT_SOURCE_DIR}/${source}" PROPERTIES UNITY_GROUP ${group})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  target_compile_options(${target} PRIVATE -Wno-subobject-linkage) # takes a source that another includes for a head
endfunction()

# mostrador_share_heads(mostrador-hub LINK <library>...): the target takes the heads that fit what it links. LIGHTLY: and is compiled so, as all that
# has a window is. TEST: those of the tests.
function(mostrador_share_heads target)
  cmake_parse_arguments(arg "TEST;LIGHTLY" "" "LINK" ${ARGN})
  set(which core)
  if("Qt6::Widgets" IN_LIST arg_LINK OR "mostrador_ui" IN_LIST arg_LINK)
    set(which window)
  elseif(arg_LIGHTLY)
    set(which light)
  endif()
  if(arg_TEST)
    target_precompile_headers(${target} REUSE_FROM mostrador_test_heads_${which})
    return()
  endif()
  target_compile_options(${target} PRIVATE ${MOSTRADOR_UNTHROWN})
  if(NOT which STREQUAL "core")
    target_compile_options(${target} PRIVATE ${MOSTRADOR_LIGHTLY})
  endif()
  target_precompile_headers(${target} REUSE_FROM mostrador_heads_${which})
endfunction()

# mostrador_library(domain models/domain PUBLIC ... PRIVATE ...): target mostrador_domain from every .cpp below the folder, a main.cpp apart.
function(mostrador_library name folder)
  cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp" "${PROJECT_SOURCE_DIR}/${folder}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(mostrador_${name} STATIC ${sources})
  set_target_properties(mostrador_${name} PROPERTIES LINKER_LANGUAGE CXX)
  mostrador_settings(mostrador_${name})
  if(MOSTRADOR_UNITY)
    mostrador_unity(mostrador_${name} ${sources})
  endif()
  set(how "")
  if(folder MATCHES "^(ui|app|models/items|models/devices)")
    set(how LIGHTLY)
  endif()
  target_link_libraries(mostrador_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  mostrador_share_heads(mostrador_${name} ${how} LINK ${arg_PUBLIC})
endfunction()

# mostrador_program(mostrador-hub app/hub LINK ...). MAIN_ONLY: the folder's other sources are a library of their own, which tests link too.
function(mostrador_program name folder)
  cmake_parse_arguments(arg "MAIN_ONLY" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp" "${PROJECT_SOURCE_DIR}/${folder}/*.h")
  if(arg_MAIN_ONLY)
    set(sources "${PROJECT_SOURCE_DIR}/${folder}/main.cpp")
  endif()
  add_executable(${name} ${sources})
  mostrador_settings(${name})
  if(MOSTRADOR_UNITY)
    mostrador_unity(${name} ${sources})
  endif()
  target_link_libraries(${name} PRIVATE ${arg_LINK})
  mostrador_share_heads(${name} LIGHTLY LINK ${arg_LINK})
endfunction()

# The numbered .sql files become resources :/migrations/<till|hub>/NNNN_name.sql of the storage library.
# (AUTORCC with a .qrc gives an empty list in a static library.)
function(mostrador_migrations target folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/${folder}" "${PROJECT_SOURCE_DIR}/${folder}/*.sql")
  if(files)
    list(TRANSFORM files PREPEND "${PROJECT_SOURCE_DIR}/${folder}/")
    qt_add_resources(${target} ${target}_migrations PREFIX "/migrations" BASE "${PROJECT_SOURCE_DIR}/${folder}" FILES ${files})
  endif()
endfunction()
