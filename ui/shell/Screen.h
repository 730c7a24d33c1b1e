// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include "ui/widgets/NoticeStrip.h"
#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

namespace mostrador {

/// Before a code, for the products screen: what it is made into is then sold.
inline constexpr QLatin1String ForSale("for sale: ");

/// One page of the main window.
class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(const Context &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    virtual QString title() const = 0;             ///< the word in the rail
    virtual QString icon() const = 0;              ///< Lucide's name
    virtual void activated() {}                    ///< it came to the front: put the focus where a person starts
    virtual void scanned(const QString &code) { Q_UNUSED(code) } ///< the scanner read this while the screen was in front
    virtual bool takesScans() const { return true; }             ///< false: what is scanned here is sold
    virtual void asked(const QString &argument) { scanned(argument); } ///< another screen sent a person here for this: goTo()'s argument
    virtual QBoxLayout *noticePlace() { return nullptr; }              ///< where the window's own lines stand while it is in front; none: over its whole width
    virtual bool stepBack() { return false; }      ///< Esc: one step back; false when there was nothing to go back from

Q_SIGNALS:
    void goTo(const QString &icon, const QString &argument); ///< asks the window for another screen (by its icon), e.g. a product's SKU
    void helpWanted();                                       ///< the list of keys

protected:
    virtual void retranslate() = 0; ///< sets every text and printed key; called by the screen's constructor, on LanguageChange and when keys change
    /// The keys of the line that a screen has for its own notices.
    void giveKeys(NoticeStrip *notice)
    {
        m_notice = notice;
        const QStringList ids{QStringLiteral("notice.screen"), QStringLiteral("notice.screenSecond")};
        notice->setKeys(ids, {m_context.shortcuts.keyText(ids[0]), m_context.shortcuts.keyText(ids[1])});
    }
    const Context &context() const { return m_context; }
    Theme &theme() const { return m_context.theme; }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            if (m_notice)
                giveKeys(m_notice);
            retranslate();
        }
        QWidget::changeEvent(event);
    }

private:
    Context m_context;
    NoticeStrip *m_notice = nullptr; ///< that has these keys
};

} // namespace mostrador
