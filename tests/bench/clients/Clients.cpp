// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many tills' ends of /v1/stream in one process: sockets on one epoll, and as much of RFC 6455 as a client needs. Shares no code with the product.
//   mostrador-bench-clients PORT FILE    each line of FILE: STORE <tab> TOKEN <tab> HELLO
// Says "held N" when all that can be are greeted. Then one line on stdin, "start T0 STEP STORES" (ns of the monotonic clock): sale k is due at T0 + k STEP, in
// the store number k mod STORES (from 1), and takes one more of product P0000 there. At the end of stdin: "seen COUNT lost CLOSED p50 NS p99 NS most NS".
#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr size_t Handshakes = 32; // at once
constexpr int GiveUpMs = 30'000;  // without any greeting

enum class State { Waiting, Upgrading, Greeting, Held, Gone };

struct Till {
    long store = 0;
    std::string token;
    std::string hello;
    int socket = -1;
    State state = State::Waiting;
    std::string in;
    long seen = 0; ///< sales of its store
};

std::vector<Till> tills;
std::vector<long long> latencies;
long long begin = 0;
long long step = 0;
long stores = 0;
size_t held = 0;
size_t gone = 0;
size_t underWay = 0;
size_t next = 0;

long long now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void lose(Till &till)
{
    if (till.state == State::Upgrading || till.state == State::Greeting)
        --underWay;
    held -= till.state == State::Held ? 1 : 0;
    till.state = State::Gone;
    ++gone;
    close(till.socket);
}

void put(Till &till, const std::string &bytes)
{
    if (write(till.socket, bytes.data(), bytes.size()) != ssize_t(bytes.size()))
        lose(till); // it is never much
}

/// Masked with zeros: the mask protects proxies, and there is none.
void putFrame(Till &till, unsigned char opcode, const std::string &body)
{
    std::string frame(1, char(0x80 | opcode));
    if (body.size() < 126) {
        frame += char(0x80 | body.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(body.size() >> 8);
        frame += char(body.size() & 0xff);
    }
    put(till, frame + std::string(4, '\0') + body);
}

void see(Till &till, const std::string &text)
{
    const std::string product = "\"sku\":\"P0000\",\"store\":" + std::to_string(till.store) + ",\"type\":\"stock\"";
    const std::string quantity = "\"quantity_milli\":";
    const size_t at = text.find(product);
    const size_t number = at == std::string::npos ? at : text.rfind(quantity, at);
    if (number == std::string::npos || step == 0)
        return;
    const long sold = -std::atol(text.c_str() + number + quantity.size()) / 1000;
    for (; till.seen < sold; ++till.seen)
        latencies.push_back(now() - (begin + (till.seen * stores + till.store - 1) * step));
}

void take(Till &till, unsigned char opcode, const std::string &body)
{
    if (opcode == 9)
        putFrame(till, 10, body);
    else if (opcode == 8)
        lose(till);
    else if (opcode == 1 && till.state == State::Held)
        see(till, body);
    else if (opcode == 1 && body.find("\"type\":\"welcome\"") != std::string::npos) {
        till.state = State::Held;
        ++held;
        --underWay;
    }
}

void readFrames(Till &till)
{
    while (till.state != State::Gone && till.in.size() >= 2) {
        const auto byte = [&till](size_t at) { return static_cast<unsigned char>(till.in[at]); };
        size_t head = 2;
        size_t size = byte(1) & 0x7f;
        const size_t more = size == 126 ? 2 : size == 127 ? 8 : 0;
        if (till.in.size() < head + more)
            return;
        if (more > 0)
            size = 0;
        for (size_t i = 0; i < more; ++i)
            size = (size << 8) | byte(head++);
        if (till.in.size() < head + size)
            return;
        const unsigned char opcode = byte(0) & 0x0f;
        const std::string body = till.in.substr(head, size);
        till.in.erase(0, head + size);
        take(till, opcode, body);
    }
}

void readSome(Till &till)
{
    char buffer[65536];
    const ssize_t got = read(till.socket, buffer, sizeof buffer);
    if (got <= 0)
        return got < 0 && errno == EAGAIN ? void() : lose(till);
    till.in.append(buffer, size_t(got));
    if (till.state == State::Upgrading) {
        const size_t end = till.in.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        if (till.in.compare(0, 12, "HTTP/1.1 101") != 0)
            return lose(till);
        till.in.erase(0, end + 4);
        till.state = State::Greeting;
        putFrame(till, 1, till.hello);
    }
    readFrames(till);
}

void join(int poll, size_t number, int port)
{
    Till &till = tills[number];
    sockaddr_in hub{};
    hub.sin_family = AF_INET;
    hub.sin_port = htons(uint16_t(port));
    hub.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    till.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ++underWay;
    till.state = State::Upgrading;
    if (till.socket < 0 || connect(till.socket, reinterpret_cast<sockaddr *>(&hub), sizeof hub) != 0)
        return lose(till);
    put(till,
        "GET /v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mostrador.v1\r\nAuthorization: Bearer "
            + till.token + "\r\n\r\n");
    fcntl(till.socket, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = number;
    epoll_ctl(poll, EPOLL_CTL_ADD, till.socket, &event);
}

void readTills(const char *file)
{
    std::ifstream lines(file);
    std::string line;
    while (std::getline(lines, line)) {
        const size_t one = line.find('\t');
        const size_t two = line.find('\t', one + 1);
        Till till;
        till.store = std::atol(line.c_str());
        till.token = line.substr(one + 1, two - one - 1);
        till.hello = line.substr(two + 1);
        tills.push_back(till);
    }
}

/// False at its end.
bool readOrder()
{
    char line[200] = {};
    const ssize_t got = read(STDIN_FILENO, line, sizeof line - 1);
    if (got > 0)
        std::sscanf(line, "start %lld %lld %ld", &begin, &step, &stores);
    return got > 0;
}

void report()
{
    std::sort(latencies.begin(), latencies.end());
    const auto part = [](double quantile) { return latencies.empty() ? 0 : latencies[std::min(latencies.size() - 1, size_t(quantile * double(latencies.size())))]; };
    std::printf("seen %zu lost %zu p50 %lld p99 %lld most %lld\n", latencies.size(), gone, part(0.5), part(0.99), part(1));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    readTills(argv[2]);
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    constexpr uint64_t Orders = ~uint64_t(0);
    epoll_event orders{};
    orders.events = EPOLLIN;
    orders.data.u64 = Orders;
    epoll_ctl(poll, EPOLL_CTL_ADD, STDIN_FILENO, &orders);
    bool told = false;
    for (std::vector<epoll_event> events(1024);;) {
        while (next < tills.size() && underWay < Handshakes)
            join(poll, next++, std::atoi(argv[1]));
        const int ready = epoll_wait(poll, events.data(), int(events.size()), GiveUpMs);
        if (ready == 0 && !told)
            return 1;
        for (int i = 0; i < ready; ++i) {
            if (events[size_t(i)].data.u64 != Orders)
                readSome(tills[events[size_t(i)].data.u64]);
            else if (!readOrder())
                return report(), 0;
        }
        if (!told && held + gone == tills.size()) {
            std::printf("held %zu\n", held);
            std::fflush(stdout);
            told = true;
        }
    }
}
