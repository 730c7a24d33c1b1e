#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of what the person at the counter sees when the machine fails: the real till and the real hub, with real disks, copies and kills.

Each case has a till of its own. What needs a small disk is left out, and named, where mounting is not allowed."""
import argparse
import glob
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

PATIENCE = 60


class Failure(Exception):
    pass


def await_true(what, happened):
    until = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > until:
            raise Failure("%s: not within %d s" % (what, PATIENCE))
        time.sleep(0.05)


class Counter:
    """A hub, and the screen before which the tills are started one after another."""

    def __init__(self, given, work):
        self.given = given
        self.work = work
        self.bin = given.bin_dir
        self.number = 0
        self.running = []
        self.display = ":" + self.said("Xvfb", [shutil.which("Xvfb"), "-displayfd", "1", "-screen", "0", given.size + "x24", "-nolisten", "tcp"])[0]
        self.hub_dir = os.path.join(work, "hub")
        self.hub_says("sample")
        self.url = self.said("hub", [self.program("mostrador-hub"), "serve", "--data-dir", self.hub_dir, "--listen", "127.0.0.1:0"])[1]

    def program(self, name):
        return os.path.join(self.bin, name)

    def started(self, command, **more):
        with open(os.path.join(self.work, "log"), "a") as log:
            process = subprocess.Popen(["setpriv", "--pdeathsig", "KILL", *command], stderr=log, **more)
        self.running.append(process)
        return process

    def said(self, name, command):
        """Starts a program, and waits for the words of its first line."""
        path = os.path.join(self.work, name + ".out")
        with open(path, "w") as out:
            self.started(command, stdout=out)
        await_true(name, lambda: open(path).read().endswith("\n"))
        return open(path).readline().split()

    def hub_says(self, *words, codes=(0,)):
        done = subprocess.run([self.program("mostrador-hub"), *words, "--data-dir", self.hub_dir, "--log-level", "error"], capture_output=True, text=True)
        if done.returncode not in codes:
            raise Failure("mostrador-hub %s: %s" % (words[0], done.stderr.strip()))
        return done.stdout.strip()

    def end(self):
        for process in self.running:
            if process.poll() is None:
                process.kill()
                process.wait()

    def keep(self, shots, name=None):
        """The pictures of a case, numbered on."""
        for picture in sorted(glob.glob(os.path.join(shots, "*.png"))):
            self.number += 1
            words = name or os.path.basename(picture)[3:-4]
            shutil.copy(picture, os.path.join(self.given.folder, "%02d-%s.png" % (self.number, words)))
            if "did-not-happen" in picture:
                raise Failure(words)


class Till:
    def __init__(self, counter, name, data=None):
        self.counter = counter
        self.name = name
        self.data = data or os.path.join(counter.work, name)
        self.turn = 0

    def start(self, words, *more):
        self.turn += 1
        self.shots = os.path.join(self.counter.work, "%s-%d.shots" % (self.name, self.turn))
        given = self.counter.given
        environment = dict(os.environ, DISPLAY=self.counter.display, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        return self.counter.started([self.counter.program("mostrador"), "--data-dir", self.data, "--hub", self.counter.url, "--lang", given.lang, "--theme", given.theme,
                                     "--kafka", "none", "--shots", self.shots, "--tour", words, *more], env=environment)

    def play(self, words, *more, code=0):
        process = self.start(words, *more)
        if process.wait(PATIENCE) != code:
            raise Failure("%s: %s ended with %d" % (self.name, words, process.returncode))

    def join(self, words="cart,pay,next,drained"):
        self.play(words, "--enrol", self.counter.hub_says("enrol-code", "--store", "Almacén San Telmo"), "--till-name", "Caja 1")
        return self

    def await_wait(self, name):
        await_true(name, lambda: os.path.exists(os.path.join(self.shots, name + ".waiting")))

    def go_on(self, name):
        open(os.path.join(self.shots, name), "w").close()

    def keep(self, name=None):
        self.counter.keep(self.shots, name)

    @property
    def database(self):
        return os.path.join(self.data, "till.sqlite")


def copied(till, to):
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(till.data, to, ignore=lambda folder, names: [name for name in names if name.endswith(".lock")])


def change(till, *statements):
    """As somebody with a tool would, or a flipped bit."""
    file = sqlite3.connect(till.database)
    with file:
        for statement in ("DROP TRIGGER journal_is_never_changed",) + statements:
            file.execute(statement)
    file.close()


def second_program(counter):
    till = Till(counter, "second").join()
    first = till.start("wait:end")
    till.await_wait("end")
    other = Till(counter, "second-again", till.data)
    other.play("wait:never", code=4)
    other.keep("already-open")
    till.go_on("end")
    first.wait(PATIENCE)


def killed_after(counter, name, words, notice):
    """A till that is killed when it has done what the words say, and what it says at its next start."""
    till = Till(counter, name).join()
    process = till.start(words + ",wait:end")
    till.await_wait("end")
    process.send_signal(signal.SIGKILL)
    process.wait()
    till.play("notice:" + notice)
    till.keep()


def recovered_cart(counter):
    killed_after(counter, "cart", "cart", "recovered-cart")


def recorded_before_the_end(counter):
    killed_after(counter, "recorded", "cart,pay", "recorded-before-the-end")


def older_copy(counter):
    till = Till(counter, "older").join()
    copied(till, till.data + ".copy")
    till.play("cart,pay,next,drained")
    shutil.rmtree(till.data)
    os.rename(till.data + ".copy", till.data)
    till.play("stopped,shot:older-copy,sync:older-copy-sync")
    till.keep()


def two_with_one_identity(counter):
    till = Till(counter, "clone").join()
    twin = Till(counter, "twin")
    copied(till, twin.data)
    first = till.start("stopped,shot:two-with-one-identity,wait:end")
    second = twin.start("wait:never")
    till.await_wait("end")
    till.keep()
    second.kill()
    till.go_on("end")
    first.wait(PATIENCE)


def revoked(counter):
    till = Till(counter, "revoked").join()
    for line in counter.hub_says("status", codes=(0, 1)).splitlines():
        number = line.split()[1]  # the newest is the last
    counter.hub_says("revoke", str(int(number)))
    till.play("stopped,shot:unknown-to-the-hub")
    till.keep()


def damaged(counter):
    till = Till(counter, "damaged").join()
    till.play("cart,pay,next,cart,pay,next,drained")
    file = sqlite3.connect(till.database)
    page = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'stock'").fetchone()[0]
    file.close()
    with open(till.database, "r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 200)
    change(till, "UPDATE journal SET payload = CAST(payload || ' ' AS BLOB) WHERE seq = 2")
    till.play("wait:never", code=5)
    till.keep("damaged-database")
    saved = subprocess.run([counter.program("mostrador-journal"), "salvage", till.database, os.path.join(counter.work, "saved.jsonl")], capture_output=True, text=True)
    with open(os.path.join(counter.given.folder, "salvage.txt"), "w") as out:
        out.write(saved.stdout + saved.stderr)


def damage_found_later(counter):
    done = subprocess.run([counter.program("mostrador-sim"), "--hub", counter.url, "--enrol", counter.hub_says("enrol-code", "--store", "Almacén San Telmo"), "--stores", "1",
                           "--every", "0", "--count", "1200", "--data-dir", os.path.join(counter.work, "later"), "--log-level", "error"], stdout=subprocess.DEVNULL)
    if done.returncode != 0:
        raise Failure("mostrador-sim ended with %d" % done.returncode)
    till = Till(counter, "later", os.path.join(counter.work, "later", "store-1"))
    # An old entry is another, and the file is too large for a look at all of it before the start.
    change(till, "UPDATE journal SET payload = CAST(payload || ' ' AS BLOB) WHERE seq = 5", "CREATE TABLE filler (bytes BLOB)",
           "INSERT INTO filler WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) SELECT randomblob(1000000) FROM n")
    till.play("notice:sale-of-the-simulator")  # which ends without closing its last receipt, as a crash would
    till.play("notice:damage-found-later")
    till.keep()


class SmallDisk:
    """A real file system in a file, so that it can fill up, and fail as a real one does."""

    def __init__(self, place, megabytes):
        self.place = place
        os.makedirs(place)
        image = place + ".img"
        with open(image, "wb") as file:
            file.truncate(megabytes << 20)
        self.there = all(subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
                         for command in (["mkfs.ext4", "-q", "-F", image], ["mount", "-o", "loop,errors=remount-ro", image, place]))

    def fill(self):
        with open(os.path.join(self.place, "filler"), "ab", buffering=0) as file:
            for size in (65536, 1):
                try:
                    while file.write(b"x" * size) == size:
                        pass
                except OSError:
                    pass

    def read_only(self):
        device = os.path.basename(subprocess.run(["findmnt", "-n", "-o", "SOURCE", self.place], capture_output=True, text=True, check=True).stdout.strip())
        with open("/sys/fs/ext4/%s/trigger_fs_error" % device, "w") as trigger:  # the kernel takes the right to write away, from open files, too
            trigger.write("pictures")

    def end(self):
        subprocess.run(["umount", "-l", self.place], check=False)


def full_disk(counter):
    disk = SmallDisk(os.path.join(counter.work, "full"), 100)
    if not disk.there:
        print("left out: a full disk (no right to mount one)")
        return
    try:
        till = Till(counter, "till-on-full", os.path.join(disk.place, "till")).join()
        process = till.start("cart,wait:first,pay,notice:full-disk-room-used,next,cart,wait:second,pay,shot:full-disk-refused,wait:end")
        for name in ("first", "second"):
            till.await_wait(name)
            disk.fill()
            till.go_on(name)
        till.await_wait("end")
        till.go_on("end")
        process.wait(PATIENCE)
        till.keep()
    finally:
        disk.end()


def read_only_disk(counter):
    disk = SmallDisk(os.path.join(counter.work, "read-only"), 100)
    if not disk.there:
        print("left out: a disk that cannot be written (no right to mount one)")
        return
    try:
        till = Till(counter, "till-on-read-only", os.path.join(disk.place, "till")).join()
        process = till.start("cart,wait:now,pay,shot:disk-failed,pay-again,shot:disk-cannot-be-written,wait:end")
        till.await_wait("now")
        disk.read_only()
        till.go_on("now")
        till.await_wait("end")
        till.go_on("end")
        process.wait(PATIENCE)
        till.keep()
    finally:
        disk.end()


CASES = [second_program, damaged, damage_found_later, older_copy, two_with_one_identity, revoked, recovered_cart, recorded_before_the_end, full_disk, read_only_disk]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="where the pictures go")
    parser.add_argument("--bin-dir", required=True)
    parser.add_argument("--size", default="1024x768")
    parser.add_argument("--lang", default="es_AR")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--case", action="append", choices=[case.__name__ for case in CASES])
    given = parser.parse_args()
    given.folder = os.path.abspath(given.folder)
    os.makedirs(given.folder, exist_ok=True)
    work = os.path.join(given.folder, "work")
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    failed = 0
    counter = Counter(given, work)
    try:
        for case in CASES:
            if given.case and case.__name__ not in given.case:
                continue
            try:
                case(counter)
                print("ok   %s" % case.__name__, flush=True)
            except (Failure, subprocess.SubprocessError, OSError) as error:
                failed += 1
                print("FAIL %s: %s (see %s)" % (case.__name__, error, work), flush=True)
    finally:
        counter.end()
    print("%d pictures in %s" % (counter.number, given.folder))
    if not failed:
        shutil.rmtree(work)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
