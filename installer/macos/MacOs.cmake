# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image with the bundle to drag. Configured, not yet built or run: docs/packaging.md says what is known.
if(MOSTRADOR_GUI)
  set(icon "${CMAKE_CURRENT_LIST_DIR}/mostrador.icns")
  set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  target_sources(mostrador PRIVATE "${icon}")
  set_target_properties(mostrador PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME "Mostrador"
    MACOSX_BUNDLE_GUI_IDENTIFIER "org.mostrador.Mostrador"
    MACOSX_BUNDLE_ICON_FILE "mostrador.icns"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later, the Mostrador authors")
  qt_generate_deploy_app_script(TARGET mostrador OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy}" COMPONENT till)
endif()
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Mostrador ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
# The window only: a hub on a Mac is started from a terminal, out of the build.
set(CPACK_COMPONENTS_ALL till)
