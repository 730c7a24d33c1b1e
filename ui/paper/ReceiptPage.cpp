// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceiptPage.h"
#include "models/devices/print/EscPos.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/paper/PaperPainter.h"
#include "ui/paper/ReceiptPicture.h"
#include "ui/paper/ReceiptPreview.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QFileInfo>
#include <QGridLayout>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace mostrador {

static constexpr int LogoHeight = 320; // dots: 40 mm
static constexpr qint64 MostLogoBytes = 20 * 1024 * 1024;

namespace {

/// Some lines of text, in a frame like that of a field.
class LinesEdit final : public QPlainTextEdit {
public:
    explicit LinesEdit(const Theme &theme) : m_theme(theme)
    {
        setFrameShape(QFrame::NoFrame);
        setTabChangesFocus(true);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setViewportMargins(2, 2, 2, 2);
        document()->setDocumentMargin(6);
        connect(&theme, &Theme::changed, this, [this] { restyle(); });
        restyle();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPlainTextEdit::paintEvent(event);
        QPainter painter(viewport());
        paint::box(painter, viewport()->rect(), Theme::Radius, {}, m_theme.color(hasFocus() ? Token::Accent : Token::Dim), hasFocus() ? 2 : 1);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        viewport()->update();
        Q_EMIT textChanged(); // the line that was being written is written
    }

private:
    void restyle()
    {
        setFixedHeight(m_theme.px(78));
        setFont(m_theme.font(Type::List));
    }
    const Theme &m_theme;
};

} // namespace

ReceiptPage::ReceiptPage(const Context &context, const Needs &needs, QWidget *parent)
    : SettingsPage(context, parent), m_needs(needs), m_preview(new ReceiptPreview(context.theme, this)),
      m_partsTitle(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)),
      m_headerTitle(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)),
      m_footerTitle(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)), m_why(new ThemedLabel(context.theme, Type::Body, Token::Bad))
{
    addTexts();
    addParts();
    addLogo();
    column()->addStretch(1);
    connect(&needs.settings, &PrintSettings::lookChanged, this, &ReceiptPage::refresh);
    connect(&context.theme, &Theme::changed, this, &ReceiptPage::place);
    retranslate();
}

QPlainTextEdit *ReceiptPage::addLines(const QString &name)
{
    auto *edit = new LinesEdit(context().theme);
    edit->setObjectName(name);
    return edit;
}

/// But for a line that is being written and may become the number of a card: what there is of it so far would be kept.
static QString writtenIn(const QPlainTextEdit &edit)
{
    static const QRegularExpression longNumber(QStringLiteral("\\d(?:[ .-]{0,3}\\d){12,}"));
    QStringList lines = edit.toPlainText().split(QLatin1Char('\n'));
    const int line = edit.textCursor().blockNumber();
    if (edit.hasFocus() && line < lines.size() && longNumber.match(lines[line]).hasMatch())
        lines.removeAt(line);
    return lines.join(QLatin1Char('\n'));
}

void ReceiptPage::addTexts()
{
    m_header = addLines(QStringLiteral("header"));
    m_footer = addLines(QStringLiteral("footer"));
    int at = 0;
    for (QWidget *widget : QList<QWidget *>{m_headerTitle, m_header, m_footerTitle, m_footer, m_why})
        column()->insertWidget(at++, widget);
    const ReceiptTemplate look = m_needs.settings.look();
    m_header->setPlainText(look.header);
    m_footer->setPlainText(look.footer);
    m_why->setWordWrap(true);
    m_why->hide();
    for (QPlainTextEdit *edit : {m_header, m_footer})
        connect(edit, &QPlainTextEdit::textChanged, this, &ReceiptPage::warn);
    connect(m_header, &QPlainTextEdit::textChanged, this, [this] { change([this](ReceiptTemplate &now) { now.header = writtenIn(*m_header); }); });
    connect(m_footer, &QPlainTextEdit::textChanged, this, [this] { change([this](ReceiptTemplate &now) { now.footer = writtenIn(*m_footer); }); });
}

void ReceiptPage::addParts()
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(4);
    for (const ReceiptTemplate::Part part : ReceiptTemplate::All) {
        auto *button = new KeyButton(context().theme, KeyButton::Look::Row);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_parts.append(button);
        m_grid->addWidget(button, int(m_parts.size()) - 1, 0);
        connect(button, &QAbstractButton::clicked, this, [this, part](bool shown) { change([&](ReceiptTemplate &look) { look.parts.setFlag(part, shown); }); });
    }
    column()->insertWidget(5, m_partsTitle);
    column()->insertLayout(6, m_grid);
}

void ReceiptPage::addLogo()
{
    addRow(new CheckedRow(
        context(), [] { return tr("What the QR code says"); }, [] { return tr("{number}, {total}, {date}, {till} and {shop} are filled in. Enter keeps it."); },
        {[this] { return m_needs.settings.look().qrText; },
         [this](const QString &text) -> Result<void> {
             change([&](ReceiptTemplate &look) { look.qrText = text; });
             return {};
         }},
        ReceiptTemplate::MostText));
    addRow(new CheckedRow(
        context(), [] { return tr("Logo"); },
        [this] {
        return m_needs.settings.look().logo.isEmpty()
            ? tr("A picture's file, such as /home/shop/logo.png. Enter takes it.")
            : tr("There is one. Another file and Enter replaces it; a minus sign and Enter takes it off.");
        },
        {[] { return QString(); },
         [this](const QString &file) -> Result<void> {
             if (file.isEmpty())
                 return {};
             if (file == QLatin1String("-")) {
                 change([](ReceiptTemplate &look) { look.logo = {}; });
                 return {};
             }
             const auto logo = logoFrom(file, m_needs.settings.profile().dots);
             if (!logo)
                 return logo.error();
             change([&](ReceiptTemplate &look) { look.logo = *logo; });
             return {};
         }},
        400));
}

Result<PaperPicture> ReceiptPage::logoFrom(const QString &file, int dots)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(128);
    QImage image = QFileInfo(file).size() > MostLogoBytes ? QImage() : reader.read();
    if (image.isNull())
        return Error{Error::Code::Invalid, tr("No picture can be read from %1. The logo stays as it was. Take a PNG or JPEG file.").arg(file), reader.errorString()};
    QImage onWhite(image.size().boundedTo(image.size().scaled(dots * 2 / 3, LogoHeight, Qt::KeepAspectRatio)), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter painter(&onWhite);
    painter.drawImage(0, 0, image.scaled(onWhite.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    const QImage dotted = onWhite.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
    PaperPicture picture{dotted.width(), dotted.height()};
    picture.bits = QByteArray(qsizetype(picture.rowBytes()) * picture.height, '\0');
    for (int y = 0; y < dotted.height(); ++y)
        for (int x = 0; x < dotted.width(); ++x)
            if (qGray(dotted.pixel(x, y)) < 128) {
                char &byte = picture.bits[qsizetype(y) * picture.rowBytes() + x / 8];
                byte = char(uint8_t(byte) | (0x80 >> (x % 8)));
            }
    return picture;
}

void ReceiptPage::warn()
{
    m_why->setText(tr("A line looks like the number of a card. Card numbers are never written down: it is neither kept nor printed."));
    m_why->setVisible(looksLikeCardNumber(m_header->toPlainText()) || looksLikeCardNumber(m_footer->toPlainText()));
}

void ReceiptPage::change(const std::function<void(ReceiptTemplate &)> &what)
{
    ReceiptTemplate look = m_needs.settings.look();
    what(look);
    m_needs.settings.setLook(look);
}

void ReceiptPage::refresh()
{
    const ReceiptTemplate look = m_needs.settings.look();
    int i = 0;
    for (const ReceiptTemplate::Part part : ReceiptTemplate::All) {
        KeyButton *button = m_parts[i++];
        button->setChecked(look.parts.testFlag(part));
        button->setIconName(button->isChecked() ? QStringLiteral("check") : QStringLiteral("minus"));
    }
    if (!isVisible())
        return; // it is drawn when somebody looks
    const PrinterProfile profile = m_needs.settings.profile();
    const PaperDocument paper = ReceiptPaper::of(ReceiptPaper::sample(m_needs.currency()), m_needs.about());
    m_preview->setPaper(ReceiptPicture::of(EscPos::encode(profile.asPicture ? PaperPainter::asPictures(paper, profile) : paper, profile), profile));
    for (SettingRow *row : findChildren<SettingRow *>())
        row->refresh();
}

/// At the right, and where it can be seen however far the page is turned.
void ReceiptPage::place()
{
    const int whole = parentWidget() ? parentWidget()->width() : width();
    const int wide = qBound(220, whole * 2 / 5, context().theme.px(380));
    column()->setContentsMargins(20, 14, wide + 36, 14);
    const int columns = whole - wide - 60 >= 2 * m_parts[6]->sizeHint().width() + 40 ? 2 : 1;
    for (int i = 0; i < m_parts.size() && m_columns != columns; ++i) {
        m_grid->removeWidget(m_parts[i]);
        m_grid->addWidget(m_parts[i], i / columns, i % columns);
    }
    m_columns = columns;
    const int shown = parentWidget() ? parentWidget()->height() : height();
    m_preview->setGeometry(whole - wide - 22, 14 - qMin(0, y()), wide, qMax(100, shown - 28));
}

void ReceiptPage::resizeEvent(QResizeEvent *event)
{
    SettingsPage::resizeEvent(event);
    place();
}

void ReceiptPage::moveEvent(QMoveEvent *event)
{
    SettingsPage::moveEvent(event);
    place();
}

void ReceiptPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    place();
    refresh();
}

void ReceiptPage::opened()
{
    m_header->setFocus();
}

QString ReceiptPage::words() const
{
    return SettingsPage::words() + QLatin1Char(' ') + tr("ticket, header, footer, logo, barcode, QR, template");
}

void ReceiptPage::retranslate()
{
    m_headerTitle->setText(tr("Under the shop's name: address, tax number"));
    m_header->setAccessibleName(m_headerTitle->text());
    m_footerTitle->setText(tr("At the end: thanks, how to return something"));
    m_footer->setAccessibleName(m_footerTitle->text());
    m_partsTitle->setText(tr("What is on it"));
    m_preview->setAccessibleName(tr("How it will look"));
    const QStringList names{tr("Shop's name"), tr("Till and time"), tr("Customer"), tr("Discounts"), tr("Taxes"), tr("Note"), tr("Barcode"), tr("QR code")};
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setText(names[i]);
    for (ThemedLabel *label : {m_headerTitle, m_footerTitle})
        label->setWordWrap(true);
    warn();
    refresh();
}

} // namespace mostrador
