// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QKeyEvent;
class QWidget;

namespace mostrador {

/// What is typed while it is still being found out whether somebody has to be asked: it goes into the question, else nowhere. A PIN that comes too early
/// would be read in whatever field is behind. Keys with Ctrl or Alt, and those that type nothing, do what they always do.
class HeldKeys final : public QObject {
public:
    using Hold = std::shared_ptr<void>;
    explicit HeldKeys(QObject *parent) : QObject(parent) {}
    Hold hold();                  ///< while one of them lives
    void giveTo(QWidget *target); ///< as if it were typed there; nothing is held any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();
    std::weak_ptr<void> m_hold;
    int m_turn = 0; ///< a hold of before ends nothing
    QList<std::shared_ptr<QKeyEvent>> m_typed;
};

} // namespace mostrador
