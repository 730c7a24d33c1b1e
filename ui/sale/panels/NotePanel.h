// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/panels/SidePanel.h"

namespace mostrador {

/// A note on a line or on the sale: it is printed and kept.
class NotePanel final : public SidePanel {
    Q_OBJECT
public:
    NotePanel(const Context &context, SaleEdits &edits, QWidget *parent = nullptr);
    void open(int line) override;
    void again(const QString &action) override;
    bool isDirty() const override;
    void retranslate() override;

protected:
    void save() override;
    bool run(const QString &action) override;
    QWidget *firstField() const override;

private:
    int line() const; ///< 0: the sale
    QString there() const;
    void choose(bool sale);
    void apply(const QString &note);
    int m_line = 0;
    QButtonGroup *m_scope;
    QLineEdit *m_note;
    ThemedLabel *m_hint;
};

} // namespace mostrador
