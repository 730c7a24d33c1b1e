# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One hub, its tills and, if wanted, a Kafka, as real programs in a folder of their own, with ways to hurt and to heal them."""
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import time

from proxy.proxy import FaultProxy
from verify import Judge

CUT = 77        # powercut::ExitCode
CRASHED = 137   # at a crash point
PATIENCE = 90   # seconds for what takes one


class Failure(Exception):
    """Something that must not happen, whatever the fault."""


class Tools:
    def __init__(self, bin_dir, powercut, kafka_server):
        self.hub = os.path.join(bin_dir, "mostrador-hub")
        self.sim = os.path.join(bin_dir, "mostrador-sim")
        self.journal = os.path.join(bin_dir, "mostrador-journal")
        self.hub_crash = os.path.join(bin_dir, "mostrador-hub-crash")
        self.sim_crash = os.path.join(bin_dir, "mostrador-sim-crash")
        self.hub_control = os.path.join(bin_dir, "mostrador-hub-control")
        self.mock_kafka = os.path.join(bin_dir, "mostrador-mock-kafka")
        self.powercut = powercut
        self.kafka_server = kafka_server


def free_port():
    """Below the range from which systems give out ports by themselves. By no seed: two scenarios of one seed may run at a time."""
    while True:
        port = random.SystemRandom().randint(20_000, 31_999)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass


class Shop:
    def __init__(self, folder, seed, tools):
        self.folder = folder
        self.tools = tools
        self.random = random.Random(seed)
        self.hub_program = tools.hub
        self.hub_dir = os.path.join(folder, "hub")
        self.sim_dir = os.path.join(folder, "sim")
        self.ack_log = os.path.join(folder, "acks")
        self.counts = {"cuts": 0, "kills": 0, "crashes": 0, "faults": 0}
        self.running = {}       # name: process
        self.crash_at = {}      # name: the crash point that its last start was sent to
        self.reached = {}       # … : how often one has ended there
        self.ready = {}         # name: the file that tells where it is
        self.hub_proxy = None
        self.kafka_proxy = None       # between tills and broker
        self.kafka_hub_proxy = None   # between hub and broker
        self.kafka = "none"
        self.kafka_of_hub = ""        # where it is another address for the hub
        self.kafka_port = 0
        self.tills = 0
        self.starts = 0
        self.ignore_sync = ""   # a control: ends of the names of files whose syncs do nothing
        self.fail_sync = 0      # the n-th one answers EIO
        self.backups = []
        self.extra_tills = []
        self.stores = []        # the shop that each till belongs to
        os.makedirs(self.sim_dir)

    # --- programs ---

    def log(self, name):
        return os.path.join(self.folder, name + ".log")

    def ask_hub(self, *words, program=None):
        answer = subprocess.run([program or self.tools.hub, *words, "--data-dir", self.hub_dir, "--log-level", "error"], capture_output=True, text=True, timeout=PATIENCE)
        if answer.returncode != 0:
            raise Failure("mostrador-hub %s: exit %d: %s" % (" ".join(words), answer.returncode, answer.stderr.strip()))
        return answer.stdout.strip()

    def launch(self, name, command, powercut=None, after=0, at_end=False, has_input=False, crash_at=""):
        """powercut: the folder that may lose power, after so many writes and syncs (0: when told to), or when the program has done its work.
        crash_at: the crash point at which a program that has them ends."""
        self.starts += 1
        shim = []  # by env, so that it is not in setpriv, too
        if powercut:
            shim = ["env", "LD_PRELOAD=" + self.tools.powercut, "POWERCUT_DIR=" + powercut, "POWERCUT_SEED=%d" % self.random.randrange(1 << 60), "POWERCUT_AFTER=%d" % after,
                    "POWERCUT_IGNORE=" + self.ignore_sync, "POWERCUT_FAIL=%d" % self.fail_sync] + (["POWERCUT_AT_END=1"] if at_end else [])
        out = os.path.join(self.folder, name + ".out")
        with open(out, "wb") as results, open(self.log(name), "ab") as log:
            log.write(("\n== start %d\n" % self.starts).encode())
            process = subprocess.Popen(["setpriv", "--pdeathsig", "TERM" if name == "kafka" else "KILL", *shim, *command], stdout=results, stderr=log,
                                       stdin=subprocess.PIPE if has_input else subprocess.DEVNULL, env=dict(os.environ, LC_ALL="C.UTF-8", CRASHPOINT=crash_at), start_new_session=True)
        self.running[name] = process
        self.ready[name] = out
        self.crash_at[name] = "%s %s" % (self.program_of(command), crash_at.partition(":")[0])
        return process

    def program_of(self, command):
        """As crash/points.txt calls it."""
        return "till" if command[0] == self.tools.sim_crash else "hub restore" if "restore" in command else "hub"

    def await_ready(self, name, patience=PATIENCE):
        """Where it is, or None if it ended first."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            ended = self.running[name].poll() is not None
            with open(self.ready[name]) as out:
                found = re.search(r"^ready (\S+)$", out.read(), re.M)
            if found:
                return found[1]
            if ended:
                return None
            time.sleep(0.01)
        raise Failure("%s does not get ready" % name)

    def await_that(self, what, holds, patience=PATIENCE):
        until = time.monotonic() + patience
        while not holds():
            if time.monotonic() > until:
                raise Failure("within %d s not: %s" % (patience, what))
            time.sleep(0.1)

    def is_up(self, name):
        return name in self.running and self.running[name].poll() is None

    def end(self, name, how):
        """Sends a signal and waits for the end; the exit code, or None when it was not running."""
        process = self.running.get(name)
        if process is None:
            return None
        if process.poll() is None:
            process.send_signal(how)
            if how != signal.SIGCONT:
                process.send_signal(signal.SIGCONT)
        return self.reap(name)

    def reap(self, name, patience=PATIENCE):
        process = self.running[name]
        try:
            code = process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise Failure("%s did not end within %d s" % (name, patience)) from None
        del self.running[name]
        return code

    def cut(self, name):
        """Tells it to lose power. Before the shim is there the signal would be a plain kill."""
        process = self.running[name]
        until = time.monotonic() + PATIENCE
        while process.poll() is None and time.monotonic() < until:
            with open("/proc/%d/status" % process.pid) as status:
                blocked = re.search(r"^SigBlk:\s+(\w+)$", status.read(), re.M)
            if blocked and int(blocked[1], 16) >> (signal.SIGUSR2 - 1) & 1:
                process.send_signal(signal.SIGUSR2)
                return
            time.sleep(0.002)

    def expect(self, name, code, *allowed):
        if code is not None and code not in allowed:
            raise Failure("%s ended with exit %d: %s" % (name, code, self.last_words(name)))
        if code == CUT:
            self.counts["cuts"] += 1
        if code == -signal.SIGKILL:
            self.counts["kills"] += 1
        if code == CRASHED:
            self.counts["crashes"] += 1
            self.counts["kills"] += 1  # the same end, at a moment that has a name
            self.reached[self.crash_at[name]] = self.reached.get(self.crash_at[name], 0) + 1

    def last_words(self, name):
        with open(self.log(name), "rb") as log:
            log.seek(max(0, os.path.getsize(self.log(name)) - 1500))
            return " | ".join(log.read().decode(errors="replace").split("\n")[-5:])

    # --- hub ---

    def hub_port(self):
        if not hasattr(self, "_hub_port"):
            self._hub_port = free_port()
        return self._hub_port

    def start_hub(self, powercut=False, after=0, wait=True, crash_at="", more=()):
        words = [self.tools.hub_crash if crash_at else self.hub_program, "serve", *more, "--listen", "127.0.0.1:%d" % self.hub_port(), "--data-dir", self.hub_dir, "--log-level", "info"]
        if self.kafka != "none":
            words += ["--kafka", self.kafka_of_hub or self.kafka]
        self.launch("hub", words, self.hub_dir if powercut else None, after, crash_at=crash_at)
        return not wait or self.await_ready("hub") is not None

    def hub_url(self):
        return "http://127.0.0.1:%d" % (self.hub_proxy.port if self.hub_proxy else self.hub_port())

    # --- tills ---

    def sim_words(self, *more, data_dir=None, ack_log=None, tills=None):
        return [self.tools.sim, "--hub", self.hub_url(), "--kafka", self.kafka, "--stores", str(tills or self.tills), "--data-dir", data_dir or self.sim_dir,
                "--ack-log", ack_log or self.ack_log, "--log-level", "info", "--seed", str(self.random.randrange(1 << 40)), *more]

    def start_sim(self, *more, powercut=False, after=0):
        self.launch("sim", self.sim_words(*more), self.sim_dir if powercut else None, after)

    def codes(self):
        """A code for each till, to join or to join again."""
        words = []
        for number, store in enumerate(self.stores):
            words += ["--enrol", self.ask_hub("enrol-code", "--store", store, "--till", "Till %d" % (number + 1))]
        return words

    def fill_hub(self, products=40):
        self.ask_hub("sample", "--products", str(products), "--seed", "1")

    def open(self, tills=2, products=40, with_kafka=False, with_proxy=False):
        """A hub with products, and tills that have joined it and know them."""
        self.tills = tills
        self.stores = ["Shop %d" % (number // 2 + 1) for number in range(tills)]
        self.fill_hub(products)
        codes = self.codes()
        if with_kafka:
            self.start_kafka(with_proxy)
        self.start_hub()
        if with_proxy:
            self.hub_proxy = FaultProxy(self.hub_port(), self.random.randrange(1 << 40))
        self.launch("sim", self.sim_words("--count", str(tills), "--every", "0", *codes))
        self.expect("sim", self.reap("sim"), 0)

    # --- Kafka ---

    def start_kafka(self, with_proxy=False):
        folder = os.path.join(self.folder, "kafka")
        if not self.kafka_port:
            self.kafka_port = free_port()
            if with_proxy:  # a listener of its own for the hub, so that each pair has its own network
                self.kafka_hub_port = free_port()
                self.kafka_proxy = FaultProxy(self.kafka_port, self.random.randrange(1 << 40))
                self.kafka_hub_proxy = FaultProxy(self.kafka_hub_port, self.random.randrange(1 << 40))
                self.kafka_of_hub = "127.0.0.1:%d" % self.kafka_hub_proxy.port
        seen = self.kafka_proxy.port if self.kafka_proxy else self.kafka_port
        also = ["--also-port", str(self.kafka_hub_port), "--also-advertise", self.kafka_of_hub] if self.kafka_hub_proxy else []
        self.launch("kafka", [self.tools.kafka_server, "--port", str(self.kafka_port), "--advertise", "127.0.0.1:%d" % seen, *also, "--dir", folder])
        if self.await_ready("kafka") is None:
            raise Failure("Kafka did not start: " + self.last_words("kafka"))
        self.kafka = "127.0.0.1:%d" % seen

    def kafka_pid(self):
        with open(os.path.join(self.folder, "kafka", "pid")) as file:
            return int(file.read())

    def kill_kafka(self):
        if self.is_up("kafka"):
            os.kill(self.kafka_pid(), signal.SIGKILL)
            self.counts["kills"] += 1
        if "kafka" in self.running:
            self.reap("kafka")

    def wipe_kafka(self):
        self.kill_kafka()
        shutil.rmtree(os.path.join(self.folder, "kafka", "data"))
        self.counts["faults"] += 1

    def start_mock_kafka(self):
        self.launch("mock", [self.tools.mock_kafka], has_input=True)
        self.kafka = self.await_ready("mock")

    def tell_mock(self, line):
        self.running["mock"].stdin.write((line + "\n").encode())
        self.running["mock"].stdin.flush()

    # --- the end ---

    def heal(self):
        """No more faults; everything runs, and the tills send what they have."""
        for proxy in self.proxies():
            if proxy:
                self.counts["faults"] += proxy.faults
                proxy.faults = 0
                proxy.set("pass")
        self.end("sim", signal.SIGKILL)
        if self.is_up("kafka"):
            os.kill(self.kafka_pid(), signal.SIGCONT)
        elif self.kafka_port:
            if "kafka" in self.running:
                self.reap("kafka")
            self.start_kafka()
        if self.is_up("hub"):
            self.running["hub"].send_signal(signal.SIGCONT)
        else:
            if "hub" in self.running:
                self.reap("hub")
            if not self.start_hub():
                raise Failure("the hub does not start after the faults: " + self.last_words("hub"))
        self.launch("sim", self.sim_words("--count", "0", "--drain-timeout", "60"))
        self.expect("sim", self.reap("sim", 120), 0)

    def judge(self, quarantine=0):
        """The verdict; the tills' stock is given some seconds to arrive."""
        for patience in (1, 2, 4, 8):
            self.launch("sim", self.sim_words("--seconds", str(patience), "--every", "3600"))
            self.expect("sim", self.reap("sim", 120), 0)
            verdict = Judge(os.path.join(self.hub_dir, "hub.sqlite"), self.till_files(), [self.ack_log], quarantine).judge()
            if not any(line.startswith("I3") for line in verdict.problems):
                break
        return verdict

    def till_files(self):
        return [os.path.join(self.sim_dir, "store-%d" % (number + 1), "till.sqlite") for number in range(self.tills)]

    def close(self):
        for name in list(self.running):
            if name != "kafka":
                self.end(name, signal.SIGTERM)
        if self.is_up("kafka"):
            self.end("kafka", signal.SIGTERM)
        for proxy in self.proxies():
            if proxy:
                proxy.close()

    def proxies(self):
        return self.hub_proxy, self.kafka_proxy, self.kafka_hub_proxy

    def abandon(self):
        """After a failure: nothing is left running."""
        for name, process in list(self.running.items()):
            if process.poll() is None:
                if name == "kafka":
                    process.terminate()
                else:
                    process.kill()
                process.wait()
        self.running.clear()
