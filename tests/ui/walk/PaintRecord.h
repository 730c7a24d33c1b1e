// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QWidget>

namespace mostrador::walk {

/// A piece of text as it came onto the window, in the window's coordinates.
struct PaintedText {
    QString text;
    QRectF ink;          ///< of its letters, not of their line
    QRectF shown;        ///< the part of it that what it stands in leaves to be seen
    QRectF hidden;       ///< covered by what was painted after it
    QColor color;        ///< with the painter's opacity in its alpha
    QImage ground;       ///< what was under its ink when it was written
    QList<QColor> veils; ///< half transparent and laid over it later
    QList<QColor> shades; ///< letters and ground were multiplied by
};

class RecordingEngine;

/// A device that keeps what is written on it: every text with where it stands, how much of it is seen and on what ground. It draws all the
/// rest, so that the ground is the real one.
class PaintRecord final : public QPaintDevice {
public:
    explicit PaintRecord(const QSize &size);
    ~PaintRecord() override;
    /// Of all that the window shows by now.
    static QList<PaintedText> of(QWidget *window)
    {
        PaintRecord record(window->size());
        window->render(&record, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
        return record.texts;
    }
    QPaintEngine *paintEngine() const override;

    QList<PaintedText> texts;
    QImage image;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return image.width();
        case PdmHeight: return image.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    std::unique_ptr<RecordingEngine> m_engine;
};

class RecordingEngine final : public QPaintEngine {
public:
    explicit RecordingEngine(PaintRecord &record) : QPaintEngine(AllFeatures), m_record(record) {}
    Type type() const override { return User; }

    bool begin(QPaintDevice *) override { return m_painter.begin(&m_record.image); }
    bool end() override { return m_painter.end(); }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags dirty = state.state();
        if (dirty & DirtyTransform)
            m_transform = state.transform();
        if (dirty & DirtyClipEnabled)
            m_clips = state.isClipEnabled();
        if (dirty & DirtyClipRegion)
            clip(state.clipOperation(), m_transform.map(state.clipRegion()));
        if (dirty & DirtyClipPath)
            clip(state.clipOperation(), QRegion(m_transform.map(state.clipPath()).toFillPolygon().toPolygon()));
        if (dirty & DirtyPen)
            m_painter.setPen(state.pen());
        if (dirty & DirtyBrush)
            m_painter.setBrush(state.brush());
        if (dirty & DirtyBrushOrigin)
            m_painter.setBrushOrigin(state.brushOrigin());
        if (dirty & DirtyOpacity)
            m_painter.setOpacity(state.opacity());
        if (dirty & DirtyHints)
            m_painter.setRenderHints(state.renderHints());
        if (dirty & DirtyCompositionMode)
            m_painter.setCompositionMode(state.compositionMode());
    }

    void drawPath(const QPainterPath &path) override
    {
        ready();
        m_painter.drawPath(path);
        const QColor fill = m_painter.brush().style() == Qt::SolidPattern ? m_painter.brush().color() : QColor(Qt::transparent);
        cover(m_transform.map(path), fill);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        ready();
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path;
            path.addRect(rects[i]);
            drawPath(path);
        }
    }
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override
    {
        ready();
        m_painter.drawPixmap(target, pixmap, source);
    }
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags) override
    {
        ready();
        m_painter.drawImage(target, image, source);
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty())
            return;
        PaintedText found;
        found.text = text;
        found.ink = m_transform.mapRect(inkOf(item.font(), text).translated(at));
        found.shown = found.ink.intersected(clip().boundingRect());
        found.color = m_painter.pen().color();
        found.color.setAlphaF(float(found.color.alphaF() * m_painter.opacity()));
        found.ground = m_record.image.copy(found.shown.toAlignedRect());
        m_record.texts.append(found);
    }

private:
    void clip(Qt::ClipOperation operation, const QRegion &region)
    {
        m_clips = operation != Qt::NoClip;
        if (operation == Qt::IntersectClip && m_hasClip)
            m_clip &= region;
        else
            m_clip = region;
        m_hasClip = m_clips;
    }
    QRegion clip() const
    {
        QRegion all(m_record.image.rect());
        if (!systemClip().isEmpty())
            all &= systemClip();
        return m_clips && m_hasClip ? all & m_clip : all;
    }
    void ready()
    {
        m_painter.resetTransform();
        m_painter.setClipRegion(clip());
        m_painter.setTransform(m_transform);
    }
    /// Something was painted over what was written before.
    void cover(const QPainterPath &path, const QColor &fill)
    {
        if (m_painter.compositionMode() == QPainter::CompositionMode_Multiply)
            for (PaintedText &text : m_record.texts)
                if (text.shown.intersects(path.boundingRect()))
                    text.shades.append(fill);
        if (fill.alpha() == 0 || m_painter.compositionMode() != QPainter::CompositionMode_SourceOver)
            return;
        const bool opaque = fill.alpha() == 255 && m_painter.opacity() == 1.0;
        const QRectF box = path.boundingRect().intersected(clip().boundingRect());
        for (qsizetype i = m_record.texts.size() - 1; i >= 0; --i) {
            PaintedText &text = m_record.texts[i];
            if (!text.shown.intersects(box))
                continue;
            if (!opaque)
                text.veils.append(fill);
            else if (box.adjusted(-1, -1, 1, 1).contains(text.shown))
                m_record.texts.removeAt(i);
            else
                text.hidden = text.hidden.united(text.shown.intersected(box));
        }
    }
    QRectF inkOf(const QFont &font, const QString &text)
    {
        QRectF &ink = m_inks[font.key() + text];
        if (ink.isNull())
            ink = QFontMetricsF(font).tightBoundingRect(text);
        return ink;
    }

    PaintRecord &m_record;
    QPainter m_painter;
    QTransform m_transform;
    QRegion m_clip;
    bool m_hasClip = false;
    bool m_clips = false;
    inline static QHash<QString, QRectF> m_inks;
};

inline PaintRecord::PaintRecord(const QSize &size) : image(size, QImage::Format_RGB32), m_engine(std::make_unique<RecordingEngine>(*this))
{
    image.fill(Qt::magenta);
}

inline PaintRecord::~PaintRecord() = default;

inline QPaintEngine *PaintRecord::paintEngine() const
{
    return m_engine.get();
}

} // namespace mostrador::walk
