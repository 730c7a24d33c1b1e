// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/WindowChecks.h"
#include "tests/ui/walk/PaintRecord.h"
#include "tests/ui/walk/Tongues.h"
#include <QAbstractScrollArea>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTextEdit>
#include <cmath>
#include <span>

namespace mostrador::walk {

/// What is as it is by design, and why: the only exceptions from what follows. `where` is the class or the name of the widget, or of one that it stands in.
struct Exception {
    const char *where;
    const char *why;
};

/// Texts that may end in an ellipsis, because all of it is to be had where a person looks for it.
inline constexpr Exception MayBeElided[] = {
    {"QLineEdit", "a field scrolls as it is typed in"},
    {"top", "of the dashboard: chosen, its whole name stands over its stock beside it"},
    {"alerts", "of the dashboard: Enter shows the product's stock under its whole name"},
    {"mostrador::TopBar", "the shop is whole in the window's title, and who is there at the lock and in the tip"},
    {"mostrador::ProductTable", "chosen, the whole name stands in the drawer or the form beside it"},
    {"mostrador::ParkedPanel", "what is in a parked sale, in short: recalled, all of it stands in the cart, and undo parks it again"},
};

/// Widgets that lie on others.
inline constexpr Exception MayOverlap[] = {
    {"mostrador::Veil", "shades the cart while it is being paid"},
    {"mostrador::SearchPopup", "what was found lies on the cart, and goes with Esc"},
    {"mostrador::CheatSheet", "the list of keys lies on the screen, and goes with Esc"},
};

/// Where Tab is a key like any other.
inline constexpr Exception TakesTab[] = {
    {"mostrador::KeyCatcher", "waits for a new key, and Tab may be one; Esc leaves it"},
};

/// Words that are kept as they were said or written, whatever the window speaks now.
inline constexpr Exception KeptAsSaid[] = {
    {"Caja 2", "the name of the till"},
    {"Caja principal del salón 12", "another one"},
    {"Supermercado y Almacén General Nuestra Señora del Rosario", "the name of a shop"},
    {"Heladera exhibidora vertical con puerta de vidrio templado y", "the name of a product"},
    {"Papel", "a word of a product's name, which Portuguese has for a role"},
    {"5.000,00", "a price that is being typed"},
    {"Buen cliente", "the reason of a discount, as it stands in the sale"},
    {"La terminal no respondió. Todavía no se sabe si cobró; se le está consultando.", "what came of a card payment is kept with it when it happens"},
    {"La terminal no respondió. Todavía no se sabe si", "its first line"},
    {"cobró; se le está consultando.", "its second line"},
};

inline bool isExcepted(const QWidget *widget, std::span<const Exception> exceptions)
{
    for (const QWidget *each = widget; each; each = each->parentWidget())
        for (const Exception &exception : exceptions)
            if (each->inherits(exception.where) || each->objectName() == QLatin1String(exception.where))
                return true;
    return false;
}

inline bool isSeen(const QWidget *widget)
{
    return widget->isVisible() && !widget->size().isEmpty() && !widget->visibleRegion().isEmpty();
}

// ---- what was painted ---------------------------------------------------------------------------------------------------------------

/// WCAG 2.2: relative luminance, contrast ratio.
inline double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

inline double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

inline QColor over(const QColor &upper, const QColor &lower)
{
    const auto mix = [&](float u, float l) { return u * upper.alphaF() + l * (1.0F - upper.alphaF()); };
    return QColor::fromRgbF(mix(upper.redF(), lower.redF()), mix(upper.greenF(), lower.greenF()), mix(upper.blueF(), lower.blueF()));
}

inline QColor shaded(QColor color, const QList<QColor> &shades)
{
    for (const QColor &shade : shades)
        color = QColor::fromRgbF(color.redF() * shade.redF(), color.greenF() * shade.greenF(), color.blueF() * shade.blueF());
    return color;
}

/// Against what nine tenths of the letters' place are at least this different from; a line of a chart may cross it.
inline double contrastOf(const PaintedText &text)
{
    QHash<QRgb, int> grounds;
    for (int y = 0; y < text.ground.height(); ++y)
        for (int x = 0; x < text.ground.width(); ++x)
            ++grounds[text.ground.pixel(x, y)];
    std::vector<std::pair<double, int>> found;
    int all = 0;
    for (auto it = grounds.constBegin(); it != grounds.constEnd(); ++it) {
        found.push_back({contrast(shaded(over(text.color, QColor(it.key())), text.shades), shaded(QColor(it.key()), text.shades)), it.value()});
        all += it.value();
    }
    std::sort(found.begin(), found.end());
    int below = 0;
    for (const auto &[ratio, count] : found)
        if ((below += count) * 10 > all)
            return ratio;
    return 21;
}

/// A text that is cut above or below where a list is scrolled.
inline bool isScrolled(const QWidget *owner, const PaintedText &text, const QWidget *window)
{
    for (const QWidget *each = owner; each; each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each);
        if (!area || area->verticalScrollBar()->maximum() <= area->verticalScrollBar()->minimum())
            continue;
        const QRect view(area->viewport()->mapTo(window, QPoint()), area->viewport()->size());
        return text.ink.top() < view.top() + 1 || text.ink.bottom() > view.bottom();
    }
    return false;
}

/// The innermost widget there, seen through a veil.
inline const QWidget *ownerAt(const QWidget *parent, const QPoint &at)
{
    const QObjectList &children = parent->children();
    for (qsizetype i = children.size() - 1; i >= 0; --i) {
        const auto *child = qobject_cast<const QWidget *>(children[i]);
        if (child && child->isVisible() && !child->isWindow() && !child->inherits("mostrador::Veil") && child->geometry().contains(at))
            return ownerAt(child, child->mapFrom(parent, at));
    }
    return parent;
}

inline QString place(const QWidget *window, const PaintedText &text)
{
    const QWidget *owner = ownerAt(window, text.shown.center().toPoint());
    QString where = QString::fromLatin1(owner->metaObject()->className());
    for (const QWidget *each = owner; each && where.startsWith(QLatin1Char('Q')); each = each->parentWidget())
        where = QString::fromLatin1(each->metaObject()->className()) + QLatin1Char('/') + where;
    return QStringLiteral("“%1” in %2 at %3,%4").arg(text.text, where.remove(QStringLiteral("mostrador::"))).arg(int(text.ink.left())).arg(int(text.ink.top()));
}

/// Letters that are cut, elided, covered by half, or written over each other.
inline QStringList illPainted(const QWidget *window, const QList<PaintedText> &texts, const Tongues &tongues, const QString &language)
{
    QStringList wrong;
    QList<QRectF> popups; // what was found lies on the cart, wherever its lines are: MayOverlap
    for (const QWidget *each : window->findChildren<QWidget *>())
        if (each->inherits("mostrador::SearchPopup") && each->isVisible())
            popups.append(QRectF(QRect(each->mapTo(window, QPoint()), each->size())));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const PaintedText &text = texts[i];
        if (text.shown.width() < 2 || text.shown.height() < 2)
            continue; // of a row that is scrolled away
        const QWidget *owner = ownerAt(window, text.shown.center().toPoint());
        const bool wide = text.shown.width() < text.ink.width() - 1.5;
        const bool high = text.shown.height() < text.ink.height() - 1.5;
        if ((wide || high) && !qobject_cast<const QLineEdit *>(owner) && !(high && !wide && isScrolled(owner, text, window)))
            wrong.append(QStringLiteral("cut (%1x%2 of %3x%4): ").arg(text.shown.width()).arg(text.shown.height()).arg(text.ink.width()).arg(text.ink.height())
                         + place(window, text));
        if (text.text.contains(QChar(0x2026)) && !tongues.has(text.text, language) && !isExcepted(owner, MayBeElided))
            wrong.append(QStringLiteral("elided: ") + place(window, text));
        const bool underFound = std::any_of(popups.begin(), popups.end(), [&](const QRectF &popup) { return popup.intersects(text.hidden); });
        if (text.hidden.width() > 1.2 && text.hidden.height() > 1.2 && !underFound)
            wrong.append(QStringLiteral("covered in part: ") + place(window, text));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = text.shown.intersected(texts[j].shown);
            if (both.width() > 1.2 && both.height() > 1.2)
                wrong.append(QStringLiteral("one over the other: %1 and ").arg(place(window, text)) + place(window, texts[j]));
        }
    }
    return wrong;
}

/// Rows that begin in the middle of a word.
inline QStringList torn(const QWidget *window, const QList<PaintedText> &texts)
{
    QStringList wrong;
    for (const PaintedText &text : texts) {
        const QWidget *owner = text.shown.isEmpty() ? nullptr : ownerAt(window, text.shown.center().toPoint());
        const auto *label = qobject_cast<const QLabel *>(owner);
        const QString whole = label ? label->text() : owner && owner->inherits("mostrador::ReceiptView") ? owner->accessibleName() : QString();
        const QString row = text.text.trimmed();
        bool isFound = false;
        bool isTorn = true;
        for (qsizetype at = whole.indexOf(row); at >= 0 && isTorn; at = whole.indexOf(row, at + 1)) {
            isFound = true;
            const QChar after = at + row.size() < whole.size() ? whole[at + row.size()] : QChar();
            isTorn = row.back().isLetter() && after.isLetter();
        }
        if (isFound && isTorn)
            wrong.append(QStringLiteral("a word is torn: ") + place(window, text));
    }
    return wrong;
}

/// Texts that do not stand out from what they were written on. What lies under a veil is not for reading now.
inline QStringList faint(const QWidget *window, const QList<PaintedText> &texts, double least = 4.5)
{
    QStringList wrong;
    for (const PaintedText &text : texts) {
        const double found = text.shown.isEmpty() ? least : contrastOf(text);
        if (found < least - 0.005)
            wrong.append(QStringLiteral("contrast %1: ").arg(found, 0, 'f', 2) + place(window, text));
    }
    return wrong;
}

// ---- widgets ------------------------------------------------------------------------------------------------------------------------

/// Widgets that reach out of their parent, or lie on a neighbour.
inline QStringList illPlaced(const QWidget *window)
{
    QStringList wrong;
    for (const QWidget *parent : window->findChildren<QWidget *>()) {
        if (!isSeen(parent) || qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent))
            continue;
        QList<const QWidget *> children;
        for (const QWidget *child : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (isSeen(child) && !child->isWindow() && !isExcepted(child, MayOverlap))
                children.append(child);
        for (qsizetype i = 0; i < children.size(); ++i) {
            if (!parent->rect().adjusted(-1, -1, 1, 1).contains(children[i]->geometry()))
                wrong.append(QStringLiteral("out of its %1: ").arg(QString::fromLatin1(parent->metaObject()->className())) + checks::describe(children[i]));
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect both = children[i]->geometry().intersected(children[j]->geometry());
                if (both.width() > 1 && both.height() > 1)
                    wrong.append(QStringLiteral("on each other: %1 and ").arg(checks::describe(children[i])) + checks::describe(children[j]));
            }
        }
    }
    return wrong;
}

/// What a person can work, now.
inline QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->window() == window)
            all.append(widget);
    return all;
}

inline QStringList unnamed(QWidget *window)
{
    QStringList wrong = checks::nameless(window);
    for (QWidget *widget : controls(window)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(QStringLiteral("no name: ") + checks::describe(widget));
    }
    return wrong;
}

/// Every text of what is seen, also of what is only read out or shown as a tip.
inline QStringList textsOf(QWidget *window)
{
    QStringList all;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            all << label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            all << button->text();
        else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            all << edit->placeholderText();
        else if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model() && !qobject_cast<QHeaderView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                all << model->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < qMin(model->rowCount(), 30); ++row)
                    all << model->index(row, column).data().toString() << model->index(row, column).data(Qt::ToolTipRole).toString();
            }
        }
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

inline QStringList inAnotherLanguage(QWidget *window, const QList<PaintedText> &texts, Tongues &tongues, const QString &language)
{
    QStringList all = textsOf(window);
    for (const PaintedText &text : texts) {
        const auto *edit = qobject_cast<const QLineEdit *>(window->childAt(text.shown.center().toPoint()));
        if ((!edit || edit->text().isEmpty()) && !all.contains(text.text)) // what somebody wrote stays as it was written
            all.append(text.text);
    }
    QStringList wrong;
    for (QString text : std::as_const(all)) {
        for (const Exception &kept : KeptAsSaid)
            text.remove(QString::fromUtf8(kept.where));
        for (const QString &each : tongues.foreign(text, language))
            if (!wrong.contains(each))
                wrong.append(each);
    }
    for (QString &each : wrong)
        each.prepend(QStringLiteral("not %1, but ").arg(language));
    return wrong;
}

} // namespace mostrador::walk
