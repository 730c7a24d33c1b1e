// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/BarcodeList.h"
#include "ui/theme/Paint.h"
#include <QAbstractButton>
#include <QFontMetrics>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

namespace {

class BarcodeChip final : public QAbstractButton {
public:
    explicit BarcodeChip(const Theme &theme) : m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(text()) + m_theme.px(16) + 28, m_theme.px(30)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), 6, m_theme.color(underMouse() ? Token::AccentSoft : Token::Raised), m_theme.color(hasFocus() ? Token::Accent : Token::Line), hasFocus() ? 2 : 1);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(rect().adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        const int size = m_theme.px(14);
        m_theme.icons().paint(painter, QRect(width() - size - 9, (height() - size) / 2, size, size), QStringLiteral("x"), m_theme.color(Token::Dim));
    }

private:
    const Theme &m_theme;
};

constexpr int Columns = 2;

} // namespace

BarcodeList::BarcodeList(const Context &context, Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_context(context), m_catalogue(catalogue), m_edit(new QLineEdit), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_edit);
    m_grid->setSpacing(6);
    m_grid->setColumnStretch(Columns, 1);
    column->addLayout(m_grid);
    m_edit->setProperty("scanTarget", true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
}

void BarcodeList::setGtins(const QList<Gtin> &gtins)
{
    if (m_gtins == gtins && m_chips.size() == gtins.size())
        return;
    m_gtins = gtins;
    rebuild();
}

void BarcodeList::rebuild()
{
    for (QAbstractButton *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips.clear();
    QWidget *before = m_edit;
    for (int i = 0; i < m_gtins.size(); ++i) {
        auto *chip = new BarcodeChip(m_context.theme);
        chip->setText(m_gtins[i].shortest());
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { remove(i); });
        m_grid->addWidget(chip, i / Columns, i % Columns);
        m_chips.append(chip);
        chip->show();
        QWidget::setTabOrder(before, chip);
        before = chip;
    }
    retranslate();
}

void BarcodeList::remove(int index)
{
    m_gtins.removeAt(index);
    rebuild();
    m_edit->setFocus();
    Q_EMIT changed();
}

Result<void> BarcodeList::add(const QString &code)
{
    const auto gtin = Gtin::parse(code.trimmed());
    if (!gtin)
        return gtin.error();
    if (m_gtins.contains(*gtin))
        return Error{Error::Code::Conflict, tr("%1 is one of its barcodes already.").arg(gtin->shortest()), {}};
    const auto owner = m_catalogue.ownerOf(*gtin);
    if (owner && *owner != m_sku) {
        const auto product = m_catalogue.product(*owner);
        return Error{Error::Code::Conflict, tr("%1 belongs to “%2” already. Take it away there first.").arg(gtin->shortest(), product ? product->name : *owner), {}};
    }
    m_gtins.append(*gtin);
    rebuild();
    Q_EMIT changed();
    return {};
}

Result<void> BarcodeList::addTyped()
{
    if (m_edit->text().trimmed().isEmpty())
        return {};
    const auto added = add(m_edit->text());
    if (added)
        m_edit->clear();
    return added;
}

bool BarcodeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_edit && enter && !m_edit->text().trimmed().isEmpty()) {
        if (const auto added = addTyped(); !added) {
            m_edit->selectAll();
            Q_EMIT refused(added.error().message);
        }
        return true;
    }
    if (watched != m_edit && (enter || key == Qt::Key_Delete)) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BarcodeList::retranslate()
{
    m_edit->setPlaceholderText(tr("Scan or type, Enter adds"));
    m_edit->setAccessibleName(tr("Add a barcode"));
    for (QAbstractButton *chip : std::as_const(m_chips)) {
        chip->setAccessibleName(tr("Remove the barcode %1").arg(chip->text()));
        chip->setToolTip(chip->accessibleName());
    }
}

} // namespace mostrador
