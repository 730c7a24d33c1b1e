// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/DeviceSink.h"

#include <QCoreApplication>
#include <QFile>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace mostrador {

Error DeviceSink::cannotOpen(const QString &why) const
{
    const bool isFile = m_address.kind == PrinterAddress::Kind::File;
    return {Error::Code::Unreachable,
            (isFile ? QCoreApplication::translate("Printer", "The file %1 cannot be written: %2.")
                    : QCoreApplication::translate("Printer", "The printer at %1 cannot be opened: %2. Look whether it is switched on and its cable is plugged in."))
                .arg(m_address.place, why),
            {}};
}

QString DeviceSink::problem() const
{
    return QCoreApplication::translate("Printer", "The connection to the printer at %1 broke.").arg(m_address.place);
}

#ifdef Q_OS_UNIX

static constexpr int DrainMs = 100;
static constexpr int DrainTimes = 100;

/// The usual ones in the window's language.
static QString lastError()
{
    switch (errno) {
    case EACCES: return QCoreApplication::translate("Printer", "this user may not (the group of the device, often lp or dialout, must have it)");
    case ENOENT:
    case ENOTDIR: return QCoreApplication::translate("Printer", "it does not exist");
    case ENXIO:
    case ENODEV: return QCoreApplication::translate("Printer", "nothing is connected there");
    case EBUSY: return QCoreApplication::translate("Printer", "another program has it");
    case EISDIR: return QCoreApplication::translate("Printer", "it is a folder");
    default: return QString::fromLocal8Bit(strerror(errno));
    }
}

DeviceSink::~DeviceSink()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> DeviceSink::open()
{
    const QByteArray path = QFile::encodeName(m_address.place);
    const bool isFile = m_address.kind == PrinterAddress::Kind::File;
    const int always = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    if (isFile) {
        m_file = ::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | always, 0600);
    } else {
        m_file = ::open(path.constData(), O_RDWR | always);
        m_reads = m_file >= 0;
        if (m_file < 0 && (errno == EACCES || errno == EINVAL || errno == EROFS))
            m_file = ::open(path.constData(), O_WRONLY | always);
    }
    if (m_file < 0)
        return cannotOpen(lastError());
    struct stat what = {};
    if (::fstat(m_file, &what) != 0 || (isFile ? !S_ISREG(what.st_mode) && !S_ISCHR(what.st_mode) : !S_ISCHR(what.st_mode)))
        return cannotOpen(QCoreApplication::translate("Printer", "it is no device"));
    return m_address.kind == PrinterAddress::Kind::Serial ? setUpSerial() : Result<void>();
}

Result<void> DeviceSink::setUpSerial()
{
    static const QList<std::pair<int, speed_t>> speeds{{2400, B2400}, {4800, B4800}, {9600, B9600}, {19200, B19200}, {38400, B38400}, {57600, B57600}, {115200, B115200}};
    struct termios port = {};
    if (::tcgetattr(m_file, &port) != 0)
        return cannotOpen(lastError());
    ::cfmakeraw(&port);
    port.c_cflag &= ~tcflag_t(PARENB | CSTOPB | CSIZE);
    port.c_cflag |= CS8 | CLOCAL | CREAD | CRTSCTS;
    for (const auto &[speed, constant] : speeds)
        if (speed == m_address.speed) {
            ::cfsetispeed(&port, constant);
            ::cfsetospeed(&port, constant);
        }
    if (::tcsetattr(m_file, TCSANOW, &port) != 0)
        return cannotOpen(lastError());
    return {};
}

bool DeviceSink::wait(short what, int milliseconds) const
{
    struct pollfd waited = {m_file, what, 0};
    return ::poll(&waited, 1, milliseconds) > 0 && (waited.revents & (POLLERR | POLLNVAL)) == 0 && (waited.revents & what) != 0;
}

qint64 DeviceSink::write(const char *bytes, qint64 count, int milliseconds)
{
    for (bool again = true;; again = false) {
        const ssize_t taken = ::write(m_file, bytes, size_t(count));
        if (taken >= 0)
            return taken;
        if (errno != EAGAIN && errno != EINTR)
            return -1; // unplugged: ENODEV, EIO
        if (!again || !wait(POLLOUT, milliseconds))
            return 0;
    }
}

std::optional<QByteArray> DeviceSink::read(int milliseconds)
{
    if (!m_reads)
        return QByteArray();
    if (!wait(POLLIN, milliseconds))
        return QByteArray();
    QByteArray bytes(256, '\0');
    const ssize_t count = ::read(m_file, bytes.data(), size_t(bytes.size()));
    if (count < 0 && errno != EAGAIN && errno != EINTR)
        return std::nullopt;
    bytes.truncate(qMax<ssize_t>(0, count));
    return bytes;
}

/// A serial port goes on sending what the system holds for it: closed too early, that is gone.
RawSink::End DeviceSink::finish(const QString &)
{
    for (int i = 0; m_address.kind == PrinterAddress::Kind::Serial && i < DrainTimes; ++i) {
        int left = 0;
        if (::ioctl(m_file, TIOCOUTQ, &left) != 0)
            return End::Lost;
        if (left == 0)
            break;
        if (i + 1 == DrainTimes)
            return End::Lost;
        ::poll(nullptr, 0, DrainMs);
    }
    const bool closed = ::close(m_file) == 0;
    m_file = -1;
    return closed ? End::Taken : End::Lost;
}

#else // Windows: no waiting for a part of it, the system holds it

DeviceSink::~DeviceSink() = default;

Result<void> DeviceSink::open()
{
    QFile file(m_address.place);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return cannotOpen(file.errorString());
    return {};
}

qint64 DeviceSink::write(const char *bytes, qint64 count, int)
{
    QFile file(m_address.place);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) ? file.write(bytes, count) : -1;
}

std::optional<QByteArray> DeviceSink::read(int)
{
    return QByteArray();
}

RawSink::End DeviceSink::finish(const QString &)
{
    return End::Taken;
}

#endif

} // namespace mostrador
