# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network that misbehaves: TCP on 127.0.0.1 between a program and its peer, whose mode can be changed at any moment."""
import asyncio
import random
import socket
import struct
import threading

# pass: as it comes. delay: each piece later. drip: byte by byte. lost: requests arrive, answers do not. black: nothing arrives, nobody is told.
# refuse: no new connection, the old ones reset. reset: each connection is reset after some bytes. half: one side is closed while the other goes on.
MODES = ("pass", "delay", "drip", "lost", "black", "refuse", "reset", "half")


class FaultProxy:
    def __init__(self, target, seed, port=0):
        self.target = target  # port
        self.mode = "pass"
        self.faults = 0
        self._random = random.Random(seed)
        self._writers = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self.port = port
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait()

    def set(self, mode):
        assert mode in MODES
        self.faults += mode != "pass"
        self.mode = mode
        if mode in ("refuse", "pass"):  # what hung in a black hole begins anew, as after a router's restart
            self._loop.call_soon_threadsafe(self._reset_all)

    def close(self):
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self):
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._accept, "127.0.0.1", self.port))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._reset_all()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))

    @staticmethod
    def _reset(writer):
        peer = writer.get_extra_info("socket")
        if peer is not None:
            try:
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            except OSError:
                pass
        writer.close()

    def _reset_all(self):
        for writer in list(self._writers):
            self._reset(writer)
        self._writers.clear()

    async def _accept(self, reader, writer):
        if self.mode == "refuse":
            self._reset(writer)
            return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            self._reset(writer)
            return
        self._writers |= {writer, far_writer}
        limit = self._random.randint(1, 20_000)
        await asyncio.gather(self._carry(reader, far_writer, False, limit), self._carry(far_reader, writer, True, limit), return_exceptions=True)
        for end in (writer, far_writer):
            self._writers.discard(end)
            end.close()

    async def _carry(self, reader, writer, is_answer, limit):
        carried = 0
        while (data := await reader.read(65_536)) and not writer.is_closing():
            mode = self.mode
            carried += len(data)
            if mode == "black" or (mode == "lost" and is_answer):
                continue
            if mode == "reset" and carried > limit:
                writer.write(data[:self._random.randint(0, len(data))])
                self._reset(writer)
                return
            if mode == "half" and is_answer and carried > limit:
                break
            if mode == "delay":
                await asyncio.sleep(self._random.uniform(0.001, 0.3))
            if mode == "drip":
                await self._drip(writer, data)
            else:
                writer.write(data)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()

    async def _drip(self, writer, data):
        peer = writer.get_extra_info("socket")
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(min(len(data), 2_000)):
            if writer.is_closing():
                return
            writer.write(data[at:at + 1])
            if at % 50 == 0:
                await writer.drain()
        writer.write(data[2_000:])
