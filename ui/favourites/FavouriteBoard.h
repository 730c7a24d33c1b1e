// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/FavouriteLayout.h"
#include "models/services/Catalogue.h"
#include "models/services/TillSettings.h"

namespace mostrador {

/// The favourites of this till: as somebody arranged them here, else as the shop has them. Each change is kept, and can be taken back.
class FavouriteBoard final : public QObject {
    Q_OBJECT
public:
    /// Without settings nothing outlives the program.
    FavouriteBoard(Catalogue &catalogue, TillSettings *settings, QObject *parent = nullptr);
    const FavouriteLayout &layout() const { return m_layout; }
    bool isOwn() const { return m_isOwn; }
    void set(const FavouriteLayout &layout);
    void setAsTheShop(); ///< what was arranged here is forgotten
    bool canUndo() const { return !m_before.isEmpty(); }
    void undo();
    void readShop(); ///< the shop's changed: shown unless this till has its own

Q_SIGNALS:
    void changed();

private:
    struct State {
        FavouriteLayout layout;
        bool isOwn = false;
    };
    FavouriteLayout ofShop() const;
    void take(const State &state);
    static constexpr int UndoDepth = 30;
    Catalogue &m_catalogue;
    TillSettings *m_settings;
    FavouriteLayout m_layout;
    bool m_isOwn = false;
    QList<State> m_before;
};

} // namespace mostrador
