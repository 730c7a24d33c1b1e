// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/User.h"
#include "ui/shell/Context.h"
#include "ui/widgets/ScrollBody.h"

class QButtonGroup;
class QVBoxLayout;

namespace mostrador {

/// People one under the other, one of them chosen: by a finger, by their key, or one after the other. Never has the focus: what is typed goes to a field.
class PeopleRows final : public ScrollBody {
    Q_OBJECT
public:
    explicit PeopleRows(const Context &context, QWidget *parent = nullptr);
    void setPeople(const QList<User> &people, const QString &chosen = {});
    QString chosen() const;             ///< empty: there is nobody
    bool runKey(const QString &action); ///< "pin.next", "pin.previous", "pin.user3"
    void retranslate();
    void seeChosen(); ///< whole, however low the list is

Q_SIGNALS:
    void changed(); ///< another one is chosen

private:
    void choose(int index);
    Context m_context;
    QList<User> m_people;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group = nullptr;
};

} // namespace mostrador
