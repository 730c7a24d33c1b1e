# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake --install and CPack. Two components: `till` (the window) and `hub` (the hub, the simulator and the journal's tools).
# Linux: two .deb. Windows (NSIS) and macOS (DragNDrop): installer/windows, installer/macos. See docs/packaging.md.
include(GNUInstallDirs)

set(hub_programs mostrador-hub mostrador-sim mostrador-journal)
install(TARGETS ${hub_programs} RUNTIME COMPONENT hub)
if(MOSTRADOR_GUI)
  install(TARGETS mostrador BUNDLE DESTINATION . COMPONENT till RUNTIME COMPONENT till)
  install(TARGETS mostrador-terminal RUNTIME COMPONENT till) # a test tool: tries the payment screen without a card
endif()

# mostrador_install_system(hub FILE PLACE ELSEWHERE): with the prefix /usr (packages) into the system's PLACE (/etc/mostrador, /lib/systemd/system),
# which is outside of the prefix; with another one into the prefix's ELSEWHERE. Known only when it is installed.
function(mostrador_install_system component file place elsewhere)
  install(CODE "
    if(\"\${CMAKE_INSTALL_PREFIX}\" MATCHES \"(^|/)usr$\")
      get_filename_component(root \"\${CMAKE_INSTALL_PREFIX}\" DIRECTORY)
      string(REGEX REPLACE \"/$\" \"\" root \"\${root}\")
      set(folder \"\${root}/${place}\")
    else()
      set(folder \"\${CMAKE_INSTALL_PREFIX}/${elsewhere}\")
    endif()
    file(INSTALL \"${file}\" DESTINATION \"\${folder}\" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)" COMPONENT ${component})
endfunction()

# What a Linux system shows of a program, under the names where it looks for it.
function(mostrador_install_linux)
  set(linux "${PROJECT_SOURCE_DIR}/installer/linux")
  set(packed "${CMAKE_BINARY_DIR}/packed")
  # mostrador_install_packed(till FILE NAME DESTINATION): gzipped, as Debian wants manuals and change logs.
  macro(mostrador_install_packed component file name destination)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    configure_file("${file}" "${packed}/${component}/${name}" COPYONLY)
    file(ARCHIVE_CREATE OUTPUT "${packed}/${component}/${name}.gz" PATHS "${packed}/${component}/${name}" FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
    install(FILES "${packed}/${component}/${name}.gz" DESTINATION "${destination}" COMPONENT ${component})
  endmacro()

  set(docs_till "${CMAKE_INSTALL_DATADIR}/doc/mostrador")
  set(docs_hub "${CMAKE_INSTALL_DATADIR}/doc/mostrador-hub")
  set(manuals "${PROJECT_SOURCE_DIR}/docs/man")
  foreach(program IN LISTS hub_programs)
    mostrador_install_packed(hub "${manuals}/${program}.1" ${program}.1 "${CMAKE_INSTALL_MANDIR}/man1")
  endforeach()
  mostrador_install_packed(hub "${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog "${docs_hub}")
  install(FILES "${linux}/copyright" DESTINATION "${docs_hub}" COMPONENT hub)
  mostrador_install_system(hub "${linux}/mostrador-hub.service" lib/systemd/system lib/systemd/system)
  mostrador_install_system(hub "${linux}/mostrador-hub.conf" etc/mostrador "${docs_hub}/examples")
  if(NOT MOSTRADOR_GUI)
    return()
  endif()
  foreach(program mostrador mostrador-terminal)
    mostrador_install_packed(till "${manuals}/${program}.1" ${program}.1 "${CMAKE_INSTALL_MANDIR}/man1")
  endforeach()
  mostrador_install_packed(till "${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog "${docs_till}")
  install(FILES "${linux}/copyright" DESTINATION "${docs_till}" COMPONENT till)
  mostrador_install_system(till "${linux}/mostrador.conf" etc/mostrador "${docs_till}/examples")
  install(FILES "${linux}/org.mostrador.Mostrador.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT till)
  install(FILES "${linux}/org.mostrador.Mostrador.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT till)
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons-app/org.mostrador.Mostrador.svg"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT till)
endfunction()

set(CPACK_PACKAGE_NAME "mostrador")
set(CPACK_PACKAGE_VENDOR "The Mostrador authors")
set(CPACK_PACKAGE_CONTACT "The Mostrador authors <maintainers@mostrador.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Point of sale and inventory for shops")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_SOURCE_DIR}/build/packages")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL hub)
if(MOSTRADOR_GUI)
  list(PREPEND CPACK_COMPONENTS_ALL till)
endif()

if(WIN32)
  include("${PROJECT_SOURCE_DIR}/installer/windows/Windows.cmake")
elseif(APPLE)
  include("${PROJECT_SOURCE_DIR}/installer/macos/MacOs.cmake")
else()
  mostrador_install_linux()
  include("${PROJECT_SOURCE_DIR}/installer/linux/Debian.cmake")
endif()
include(CPack)
