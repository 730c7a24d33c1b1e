// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/parked/ParkedPanel.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/sale/parked/ParkedDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mostrador {

ParkedPanel::ParkedPanel(const Context &context, Parking &parking, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ParkedModel(parking, this)), m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Bold)),
      m_hint(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_message(new NoticeStrip(context.theme)), m_pages(new QStackedWidget),
      m_back(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    m_message->setRounded(true);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    m_namePage = makeName();
    m_listPage = makeList();
    m_pages->addWidget(m_namePage);
    m_pages->addWidget(m_listPage);
    column->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout; // as in the panels at the side: the way back at the left, what is done at the right
    foot->setSpacing(8);
    foot->addWidget(m_back, 2);
    foot->addWidget(m_park, 3);
    foot->addWidget(m_recall, 3);
    column->addLayout(foot);
    m_back->setKey(QStringLiteral("Esc"));
    connect(m_back, &QAbstractButton::clicked, this, &ParkedPanel::backWanted);
    connect(&parking, &Parking::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&context.theme, &Theme::changed, this, &ParkedPanel::layoutTable);
    layoutTable();
    retranslate();
}

QWidget *ParkedPanel::makeName()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_nameTitle = new ThemedLabel(m_context.theme, Type::Label, Token::Dim);
    m_name = new QLineEdit;
    m_name->setMaxLength(ParkedSale::MostName);
    m_name->installEventFilter(this);
    m_nameTitle->setBuddy(m_name);
    m_park = new KeyButton(m_context.theme, KeyButton::Look::Primary);
    m_park->setKey(QStringLiteral("Enter"));
    connect(m_park, &QAbstractButton::clicked, this, [this] {
        if (looksLikeCardNumber(m_name->text()))
            return setMessage(tr("That looks like a card's number. It is never kept: give the sale another name."));
        Q_EMIT parkWanted(m_name->text().simplified());
    });
    column->addWidget(m_nameTitle);
    column->addWidget(m_name);
    column->addStretch(1);
    return page;
}

QWidget *ParkedPanel::makeList()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_table = new TableView(m_context.theme, 52);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ParkedDelegate(m_context.theme, m_table));
    m_table->horizontalHeader()->hide();
    m_table->installEventFilter(this);
    m_empty = new EmptyState(m_context.theme, QStringLiteral("pause"));
    m_recall = new KeyButton(m_context.theme, KeyButton::Look::Primary);
    m_recall->setKey(QStringLiteral("Enter"));
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_recall, &QAbstractButton::clicked, this, [this] { choose(m_table->currentIndex().row()); });
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    return page;
}

void ParkedPanel::layoutTable()
{
    m_name->setFont(m_context.theme.font(Type::SaleLine));
    m_name->setFixedHeight(m_context.theme.control(52));
    const QFontMetrics metrics(m_context.theme.font(Type::List, QFont::Medium));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ParkedModel::What, QHeaderView::Stretch);
    header->resizeSection(ParkedModel::Key, metrics.horizontalAdvance(QStringLiteral("0")) + 18);
    header->resizeSection(ParkedModel::Total, metrics.horizontalAdvance(QStringLiteral("$ 000.000,00")) + 18);
}

void ParkedPanel::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_park->setVisible(isNaming());
    m_recall->setVisible(!isNaming());
}

bool ParkedPanel::isNaming() const
{
    return m_pages->currentWidget() == m_namePage;
}

void ParkedPanel::openName(const QString &name, Money total, int lines)
{
    m_total = total;
    m_lines = lines;
    m_message->clear();
    showPage(m_namePage);
    m_name->setText(name);
    m_name->selectAll();
    m_name->setFocus();
    retranslate();
}

void ParkedPanel::openList()
{
    m_message->clear();
    showPage(m_listPage);
    m_model->setStyle(m_context.language.style());
    refresh();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    retranslate();
}

/// The one that was chosen stays so, wherever it is now.
void ParkedPanel::refresh()
{
    const int before = m_table->currentIndex().row();
    const ParkedRow *chosen = m_model->rowAt(before);
    const QString id = chosen ? chosen->id : QString();
    m_model->reload();
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_recall->setEnabled(rows > 0);
    if (rows == 0)
        return;
    const int row = m_model->rowOf(id);
    m_table->selectRow(row >= 0 ? row : qBound(0, before, rows - 1));
}

void ParkedPanel::choose(int row)
{
    if (const ParkedRow *parked = m_model->rowAt(row))
        Q_EMIT recallWanted(parked->id);
}

void ParkedPanel::setMessage(const QString &message)
{
    m_message->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), message);
}

/// Keys that would otherwise reach the sale beside the list.
bool ParkedPanel::runListKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        choose(key - Qt::Key_1);
        return true;
    }
    static const QList<int> ofTheSale{Qt::Key_Delete, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Insert, Qt::Key_0};
    return ofTheSale.contains(key);
}

bool ParkedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    if (watched == m_name && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter)) {
        m_park->click();
        return true;
    }
    if (watched == m_table && !(press.modifiers() & ~Qt::KeypadModifier) && runListKey(press.key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ParkedPanel::retranslate()
{
    m_model->setStyle(m_context.language.style());
    m_back->setText(tr("Back"));
    m_park->setText(tr("Park"));
    m_recall->setText(tr("Recall"));
    m_nameTitle->setText(tr("Name (optional)"));
    m_name->setAccessibleName(tr("Name of the parked sale"));
    m_name->setPlaceholderText(tr("Customer, table, a word"));
    m_table->setAccessibleName(tr("Parked sales"));
    m_empty->setTexts(tr("No sale is parked."), {});
    m_title->setText(isNaming() ? tr("Park the sale") : tr("Parked sales"));
    m_hint->setText(isNaming() ? tr("%n line(s), %1. The counter is free for the next customer.", nullptr, m_lines).arg(m_context.language.text().withSymbol(m_total))
                               : tr("Arrows and Enter, or its digit. What is open now is parked."));
}

} // namespace mostrador
