# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Two .deb packages, for the Debian that they are built on: `mostrador` and `mostrador-hub`.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)

# Plugins are not seen by dpkg-shlibdeps: the SQLite driver, and Qt's own words in the user's language.
set(CPACK_DEBIAN_TILL_PACKAGE_NAME mostrador)
set(CPACK_DEBIAN_TILL_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_TILL_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_TILL_PACKAGE_SUGGESTS "mostrador-hub")
set(CPACK_DEBIAN_TILL_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/till/conffiles")
# CPack puts the common summary before it, and the blank that Debian wants before each line.
set(CPACK_COMPONENT_TILL_DESCRIPTION "This is the till. It sells by barcode, by name or by code, takes cash and cards,
and keeps the stock, also while the connection is gone: every sale is on the
till's own disk before anything else happens, and reaches the hub as soon as
there is a way.")

set(CPACK_DEBIAN_HUB_PACKAGE_NAME mostrador-hub)
set(CPACK_DEBIAN_HUB_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_HUB_PACKAGE_DEPENDS "libqt6sql6-sqlite, init-system-helpers (>= 1.54~)")
set(CPACK_DEBIAN_HUB_PACKAGE_SUGGESTS "mostrador")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/hub/conffiles;${CMAKE_CURRENT_LIST_DIR}/hub/postinst;${CMAKE_CURRENT_LIST_DIR}/hub/prerm;${CMAKE_CURRENT_LIST_DIR}/hub/postrm")
set(CPACK_COMPONENT_HUB_DESCRIPTION "This is the hub. It joins the tills of a shop or a chain: takes each till's
journal exactly once, over Kafka or straight over HTTPS, and tells every till
the stock and the prices. Also holds mostrador-sim, which plays shops that
sell, for a trial without a shop, and mostrador-journal, which verifies, exports
and imports a journal.")
