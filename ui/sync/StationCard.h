// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

class ThemedLabel;

/// One stop on the way of a document: what it is, how it is in a line, and a chip with the word.
class StationCard final : public Card {
    Q_OBJECT
public:
    StationCard(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void set(const QString &name, const QString &line, Chip::Kind kind, const QString &state);
    const Chip &state() const { return *m_state; }
    QString line() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    ThemedLabel *m_name;
    ThemedLabel *m_line;
    Chip *m_state;
};

} // namespace mostrador
