# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a shop. Each scenario opens one, hurts it so often, heals it, and leaves the verdict to verify.py."""
import math
import os
import shutil
import signal
import sqlite3
import subprocess
import time

from shop import CRASHED, CUT, Failure
from verify import Judge

KILLED = -signal.SIGKILL
FAST = ("--every", "0", "--count", "10000000")
STEADY = ("--every", "0.002..0.02", "--count", "10000000")
BURST = ("--every", "0", "--count", "4000")
POINTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "crash", "points.txt")


def spread(chance, least, most):
    """As often between 10 and 100 as between 100 and 1000."""
    return int(math.exp(chance.uniform(math.log(least), math.log(most))))


def finish(shop):
    shop.heal()
    verdict = shop.judge()
    shop.close()
    return verdict


# --- one kind of blow, again and again ---

def power_till(shop, hits):
    """F2: the tills lose power at some write or sync, or at some moment."""
    shop.open()
    for _ in range(hits):
        if shop.random.random() < 0.7:
            shop.start_sim(*FAST, powercut=True, after=spread(shop.random, 1, 4000) if shop.random.random() < 0.75 else shop.random.randint(4000, 24_000))
        else:
            shop.start_sim(*FAST, powercut=True)
            time.sleep(shop.random.uniform(0.005, 0.4))
            shop.cut("sim")
        shop.expect("sim", shop.reap("sim"), CUT)
    return finish(shop)


def power_first(shop, hits):
    """F2: the power goes while tills join, or in the first moments of their life: what the hub has given out must not be lost with it."""
    shop.open(tills=1)
    shop.end("sim", signal.SIGKILL)
    for number in range(2, hits + 2):
        # A store of its own each time: what does not come to join stays as it is and is left alone.
        code = shop.ask_hub("enrol-code", "--store", "Shop", "--till", "Till %d" % number)
        folder = os.path.join(shop.folder, "new-%d" % number)
        os.makedirs(folder)
        words = shop.sim_words("--every", "0", "--count", "10000", "--enrol", code, data_dir=folder, tills=1)
        shop.launch("sim", words, folder, spread(shop.random, 20, 1500))
        shop.expect("sim", shop.reap("sim"), CUT)
        shop.launch("sim", shop.sim_words("--count", "0", data_dir=folder, tills=1))
        code = shop.reap("sim")
        file = os.path.join(folder, "store-1", "till.sqlite")
        acknowledged = has_joined(file)
        if code == 2 and not acknowledged:
            shop.counts["unjoined"] = shop.counts.get("unjoined", 0) + 1
            continue  # it has not joined, and says so
        shop.expect("sim", code, 0)
        shop.extra_tills.append(file)
    return finish_with(shop, shop.extra_tills)


def has_joined(file):
    try:
        with sqlite3.connect(file) as database:
            return database.execute("SELECT count(*) FROM identity").fetchone()[0] == 1
    except sqlite3.Error:
        return False


def finish_with(shop, more_tills):
    shop.heal()
    shop.end("hub", signal.SIGTERM)
    verdict = Judge(os.path.join(shop.hub_dir, "hub.sqlite"), shop.till_files() + more_tills, [shop.ack_log], settled=False).judge()
    shop.close()
    return verdict


def power_hub(shop, hits):
    """F2: the hub loses power while the tills send as fast as they can."""
    shop.open()
    for _ in range(hits):
        shop.end("hub", signal.SIGKILL)
        after = spread(shop.random, 1, 3000)
        shop.start_hub(powercut=True, after=after, wait=False)
        shop.start_sim(*FAST)
        try:
            shop.running["hub"].wait(1.0 + 0.002 * after)
        except subprocess.TimeoutExpired:
            shop.cut("hub")
        shop.expect("hub", shop.reap("hub"), CUT)
        shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED)
    return finish(shop)


def power_restore(shop, hits):
    """F2, F13: the power goes during or right after a backup, and during or right after a restore."""
    shop.open()
    shop.end("hub", signal.SIGTERM)
    for number in range(hits):
        backup = os.path.join(shop.hub_dir, "backup-%d" % number)
        if admin_cut(shop, 60, "backup", backup):
            shop.backups.append(backup)
        elif os.path.exists(backup):
            os.unlink(backup) # nobody was told that it is one
        if shop.backups:
            admin_cut(shop, 60, "restore", shop.random.choice(shop.backups))
        if not shop.start_hub():
            shop.expect("hub", shop.reap("hub"), 5) # it says that a restore was cut off
            shop.ask_hub("restore", shop.random.choice(shop.backups))
            if not shop.start_hub():
                raise Failure("the hub does not start after a restore: " + shop.last_words("hub"))
        shop.start_sim("--every", "0", "--count", "40")
        shop.expect("sim", shop.reap("sim"), 0)
        shop.end("hub", signal.SIGTERM)
    return finish(shop)


def admin_cut(shop, most, *words):
    """One of the hub's verbs without power: True when it had done its work before."""
    at_end = shop.random.random() < 0.5
    command = [shop.tools.hub, *words, "--data-dir", shop.hub_dir, "--log-level", "error"]
    shop.launch("admin", command, shop.hub_dir, 0 if at_end else spread(shop.random, 1, most), at_end)
    code = shop.reap("admin")
    shop.expect("admin", code, CUT, 0)
    return code == 0 or at_end


def kill_till(shop, hits):
    """F1: the tills' process is killed."""
    shop.open()
    for _ in range(hits):
        shop.start_sim(*FAST)
        time.sleep(shop.random.uniform(0.005, 0.4) if shop.random.random() < 0.85 else shop.random.uniform(0.4, 1.6))
        shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED)
    return finish(shop)


def kill_hub(shop, hits):
    """F1: the hub's process is killed; the tills sell on."""
    shop.open()
    for hit in range(hits):
        if hit % 5 == 0: # the waits between tries to reach the hub grow: a fresh start keeps the entries coming
            shop.end("sim", signal.SIGKILL)
            shop.start_sim(*FAST)
        time.sleep(shop.random.uniform(0.02, 0.4))
        shop.expect("hub", shop.end("hub", signal.SIGKILL), KILLED)
        if not shop.start_hub():
            raise Failure("the hub does not start after a kill: " + shop.last_words("hub"))
    return finish(shop)


def bad_sync(shop, hits):
    """F3: one sync answers EIO, and what it was to write never arrives; then the power goes."""
    shop.open()
    for _ in range(hits):
        shop.fail_sync = spread(shop.random, 1, 500)
        shop.start_sim("--every", "0", "--count", "2000", "--drain-timeout", "1", powercut=True, after=spread(shop.random, 1000, 6000))
        shop.fail_sync = 0
        shop.counts["faults"] += 1
        shop.expect("sim", shop.reap("sim"), CUT, 0, 1, 5, 6)
    return finish(shop)


# --- several kinds, drawn ---

class Storm:
    """Everything runs; every few moments something happens to some of it."""

    def __init__(self, shop, blows):
        self.shop = shop
        self.blows = [getattr(self, name) for name in blows]

    def rage(self, hits, least, most):
        shop = self.shop
        shop.expect("hub", shop.end("hub", signal.SIGTERM), 0) # the one that opened the shop cannot lose power
        for _ in range(hits):
            self.raise_up()
            shop.random.choice(self.blows)()
            time.sleep(shop.random.uniform(least, most))
        self.raise_up()

    def raise_up(self):
        shop = self.shop
        for name in ("sim", "hub"):
            if name in shop.running and not shop.is_up(name):
                shop.expect(name, shop.reap(name), CUT, KILLED, 0)
        if not shop.is_up("hub") and not shop.start_hub(powercut=True):
            raise Failure("the hub does not start: " + shop.last_words("hub"))
        if not shop.is_up("sim"):
            shop.start_sim(*(BURST if shop.random.random() < 0.35 else STEADY), powercut=True)

    def kill_till(self):
        self.shop.expect("sim", self.shop.end("sim", signal.SIGKILL), KILLED, CUT)

    def kill_hub(self):
        self.shop.expect("hub", self.shop.end("hub", signal.SIGKILL), KILLED, CUT)

    def cut_till(self):
        self.shop.cut("sim")
        self.shop.expect("sim", self.shop.reap("sim"), CUT)

    def cut_hub(self):
        self.shop.cut("hub")
        self.shop.expect("hub", self.shop.reap("hub"), CUT)

    def stop_hub(self):
        self.shop.expect("hub", self.shop.end("hub", signal.SIGTERM), 0)

    def freeze_hub(self):
        hub = self.shop.running["hub"]
        hub.send_signal(signal.SIGSTOP)
        time.sleep(self.shop.random.uniform(0.05, 1))
        hub.send_signal(signal.SIGCONT)
        self.shop.counts["faults"] += 1

    def network(self):
        self.shop.hub_proxy.set(self.shop.random.choice(("pass", "pass", "delay", "drip", "lost", "black", "refuse", "reset", "half")))

    def kafka_network(self):
        self.shop.kafka_proxy.set(self.shop.random.choice(("pass", "pass", "delay", "drip", "lost", "black", "refuse", "reset", "half")))

    def kafka_hub_network(self):
        self.shop.kafka_hub_proxy.set(self.shop.random.choice(("pass", "pass", "delay", "drip", "lost", "black", "refuse", "reset", "half")))

    def kill_kafka(self):
        self.shop.kill_kafka()
        self.shop.start_kafka()

    def wipe_kafka(self):
        self.shop.wipe_kafka()
        self.shop.start_kafka()

    def freeze_kafka(self):
        pid = self.shop.kafka_pid()
        os.kill(pid, signal.SIGSTOP)
        time.sleep(self.shop.random.uniform(0.2, 3))
        os.kill(pid, signal.SIGCONT)
        self.shop.counts["faults"] += 1

    def backup(self):
        shop = self.shop
        file = os.path.join(shop.folder, "backup-%d" % len(shop.backups))
        shop.ask_hub("backup", file)
        shop.backups.append(file)

    def restore(self):
        """F13: the hub from some earlier backup, which may be older than all that the tills have had confirmed."""
        shop = self.shop
        if not shop.backups:
            self.backup()
        shop.expect("hub", shop.end("hub", shop.random.choice((signal.SIGKILL, signal.SIGTERM))), KILLED, 0)
        shop.ask_hub("restore", shop.random.choice(shop.backups))
        shop.counts["faults"] += 1


def storm(shop, hits):
    """F1, F2, F7 together, over the direct channel."""
    shop.open(tills=3)
    Storm(shop, ("kill_till", "kill_hub", "cut_till", "cut_hub", "freeze_hub", "stop_hub")).rage(hits, 0.02, 0.4)
    return finish(shop)


def network(shop, hits):
    """F8, F11, F12: between tills and hub bytes are late, single, or lost; answers are lost; connections die."""
    shop.open(tills=3, with_proxy=True)
    Storm(shop, ("network", "network", "network", "kill_till", "cut_hub")).rage(hits, 0.1, 0.8)
    return finish(shop)


def restore(shop, hits):
    """F13: the hub is put back to old backups."""
    shop.open(tills=3)
    Storm(shop, ("backup", "restore", "kill_till", "cut_till")).rage(hits, 0.05, 0.6)
    return finish(shop)


def kafka(shop, hits):
    """F6, F7, F9 with the real broker: killed, frozen, its log wiped; tills and hub killed and cut meanwhile."""
    shop.open(tills=3, with_kafka=True)
    Storm(shop, ("kill_kafka", "wipe_kafka", "freeze_kafka", "kill_hub", "kill_till", "cut_till", "cut_hub")).rage(hits, 0.2, 2)
    return finish(shop)


def kafka_network(shop, hits):
    """F8, F11, F12 between tills and broker, broker and hub, tills and hub, each by itself."""
    shop.open(tills=3, with_kafka=True, with_proxy=True)
    Storm(shop, ("kafka_network", "kafka_network", "kafka_hub_network", "kafka_hub_network", "network", "network", "kill_hub", "kill_till")).rage(hits, 0.2, 2)
    return finish(shop)


def everything(shop, hits):
    """F21: all of it."""
    shop.open(tills=3, with_kafka=True, with_proxy=True)
    Storm(shop, ("kafka_network", "kafka_hub_network", "network", "kill_kafka", "wipe_kafka", "freeze_kafka", "freeze_hub", "backup", "restore", "kill_hub", "kill_till", "cut_till", "cut_hub")).rage(hits, 0.1, 1.5)
    return finish(shop)


# --- named moments ---

def points(program):
    """Names of the places at which this program can be ended."""
    with open(POINTS) as lines:
        rows = [line.split(None, 1) for line in lines if line.strip() and not line.startswith("#")]
    listed = []
    for name, rest in rows:
        words = rest.split("  ", 1)[0].strip()
        if program in [one.strip() for one in words.split(",")]:
            listed.append(name)
    return listed


def in_turn(shop, names):
    """Each as often as the others, in an order of chance."""
    while True:
        yield from shop.random.sample(names, len(names))


FIRST = ("enrol_", "migration_", "greeting_", "snapshot_", "leave_copy_")
MOST_JOINS = 8  # the hub takes no more than some a minute from one address


def crash_till(shop, hits):
    """F1 at each named moment of a till: in a sale, signing, sending, the hub's word, its feed, joining, the first start."""
    shop.open()
    turns = in_turn(shop, points("till"))
    joins = 0
    for _ in range(hits):
        point = next(turns)
        if not point.startswith(FIRST):
            crash_sim(shop, point, "--every", "0", "--count", str(shop.random.randint(100, 2000)), "--drain-timeout", "5")
        elif joins < MOST_JOINS:
            joins += 1
            crash_new_till(shop, point, joins + 2)
    return finish_with(shop, shop.extra_tills)


def crash_sim(shop, point, *words):
    at = "%s:%d" % (point, spread(shop.random, 1, 60))
    shop.launch("sim", [shop.tools.sim_crash] + shop.sim_words(*words)[1:], crash_at=at)
    shop.expect("sim", shop.reap("sim"), CRASHED, 0, 6)


def crash_new_till(shop, point, number):
    code = shop.ask_hub("enrol-code", "--store", "Shop", "--till", "Till %d" % number)
    folder = os.path.join(shop.folder, "new-%d" % number)
    os.makedirs(folder)
    words = shop.sim_words("--every", "0", "--count", "20", "--enrol", code, data_dir=folder, tills=1)
    shop.launch("sim", [shop.tools.sim_crash] + words[1:], crash_at="%s:%d" % (point, 1 if shop.random.random() < 0.7 else shop.random.randint(2, 8)))
    shop.expect("sim", shop.reap("sim"), CRASHED, 0)
    shop.launch("sim", shop.sim_words("--count", "0", data_dir=folder, tills=1))
    file = os.path.join(folder, "store-1", "till.sqlite")
    code = shop.reap("sim")
    if code == 2 and not has_joined(file):
        return  # it has not joined, and says so
    shop.expect("sim", code, 0)
    shop.extra_tills.append(file)


def crash_hub(shop, hits):
    """F1 at each named moment of a hub that serves."""
    shop.open()
    left_out = ("migration_", "backup_", "hub_named", "restored_", "hub_before_kafka", "hub_after_kafka", "enrol_hub_")  # other scenarios come by there
    turns = in_turn(shop, [name for name in points("hub") if not name.startswith(left_out)])
    for hit in range(hits):
        shop.end("hub", signal.SIGKILL)
        shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED)
        shop.start_sim(*BURST)
        point = next(turns)
        shop.start_hub(wait=False, crash_at=point if point.startswith("open_") else "%s:%d" % (point, spread(shop.random, 1, 40)))
        try:
            shop.running["hub"].wait(3)
        except subprocess.TimeoutExpired:
            shop.end("hub", signal.SIGKILL)
            continue
        shop.expect("hub", shop.reap("hub"), CRASHED)
    return finish(shop)


def crash_restore(shop, hits):
    """F1, F13 at each named moment of a first start, of a join at the hub, of a restore, and of the first start after it."""
    shop.open()
    shop.start_sim("--every", "0", "--count", "300")
    shop.expect("sim", shop.reap("sim"), 0)
    backup = os.path.join(shop.folder, "backup")
    shop.ask_hub("backup", backup)
    shop.end("hub", signal.SIGTERM)
    crash_first_start(shop)
    places = points("hub restore")
    for point in shop.random.sample(places, min(hits, len(places))):
        crash_at_restore(shop, backup, point)
    for point in ("hub_named", "restored_hub_lane_open"):
        shop.ask_hub("restore", backup)
        shop.start_hub(wait=False, crash_at=point)
        shop.expect("hub", shop.reap("hub"), CRASHED)
    for point in ("enrol_hub_before_commit", "enrol_hub_after_commit"):
        crash_at_join(shop, point)
    shop.start_hub()
    shop.start_sim("--every", "0", "--count", "40") # not 0: they believe that all is confirmed until the hub that was put back says otherwise
    shop.expect("sim", shop.reap("sim"), 0)
    return finish_with(shop, shop.extra_tills)


def crash_first_start(shop):
    """A hub's very first start: what is left of it, the next one goes on with."""
    for point in [name for name in points("hub") if name.startswith("migration_")]:
        place = os.path.join(shop.folder, "first-%s" % point)
        command = ["sample", "--products", "5", "--data-dir", place, "--log-level", "error"]
        shop.launch("admin", [shop.tools.hub_crash] + command, crash_at="%s:%d" % (point, shop.random.randint(1, 2)))
        shop.expect("admin", shop.reap("admin"), CRASHED, 0)
        shop.launch("admin", [shop.tools.hub] + command)
        shop.expect("admin", shop.reap("admin"), 0)
        shutil.rmtree(place)


def crash_at_restore(shop, backup, point):
    shop.launch("admin", [shop.tools.hub_crash, "restore", backup, "--data-dir", shop.hub_dir, "--log-level", "error"], crash_at=point)
    shop.expect("admin", shop.reap("admin"), CRASHED)
    if not shop.start_hub():
        shop.expect("hub", shop.reap("hub"), 5) # it says that a restore was cut off
        shop.ask_hub("restore", backup)
        if not shop.start_hub():
            raise Failure("the hub does not start after a restore: " + shop.last_words("hub"))
    shop.start_sim("--every", "0", "--count", "40")
    shop.expect("sim", shop.reap("sim"), 0)
    shop.end("hub", signal.SIGTERM)


def crash_at_join(shop, point):
    number = len(shop.extra_tills) + 10
    code = shop.ask_hub("enrol-code", "--store", "Shop", "--till", "Till %d" % number)
    folder = os.path.join(shop.folder, "new-%d" % number)
    os.makedirs(folder)
    shop.start_hub(crash_at=point)
    words = shop.sim_words("--count", "5", "--every", "0", data_dir=folder, tills=1)
    shop.launch("sim", words + ["--enrol", code])
    shop.expect("hub", shop.reap("hub"), CRASHED)
    shop.end("sim", signal.SIGKILL)
    if not shop.start_hub():
        raise Failure("the hub does not start after a crash: " + shop.last_words("hub"))
    shop.launch("sim", words + ["--enrol", shop.ask_hub("enrol-code", "--store", "Shop", "--till", "Till %d" % number)])
    shop.expect("sim", shop.reap("sim"), 0)
    shop.extra_tills.append(os.path.join(folder, "store-1", "till.sqlite"))
    shop.end("hub", signal.SIGTERM)


# --- another disk ---

def hub_emptied(shop, hits):
    """F13: the hub's disk is gone, with its key and all that it knew. The tills join the new one and bring everything along."""
    shop.open(tills=3)
    for _ in range(hits):
        shop.start_sim(*BURST)
        time.sleep(shop.random.uniform(0.1, 1.5))
        if shop.random.random() < 0.5:
            shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED)
        shop.expect("hub", shop.end("hub", signal.SIGKILL), KILLED)
        shutil.rmtree(shop.hub_dir)
        shop.counts["faults"] += 1
        shop.fill_hub()
        if not shop.start_hub():
            raise Failure("the new hub does not start: " + shop.last_words("hub"))
        time.sleep(shop.random.uniform(0, 1)) # tills that run hear that it does not know them, and sell on
        shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED, 6, 0)
        shop.start_sim("--count", "50", "--every", "0", "--join-again", *shop.codes())
        shop.expect("sim", shop.reap("sim"), 0)
    return finish(shop)


def till_restored(shop, hits):
    """F13 for a till: its folder is put back to an older copy of it. It sells on under numbers of its own and joins again. What it had sold since the
    copy comes late, as if it stood in Kafka: nothing that was acknowledged is lost, no number stands for two things."""
    shop.open(tills=1)
    logs = [shop.ack_log]
    dead = []
    for number in range(hits):
        older = os.path.join(shop.folder, "older")
        shutil.copytree(shop.sim_dir, older)
        if shop.random.random() < 0.7:
            shop.start_sim("--every", "0", "--count", str(shop.random.randint(1, 300)))
            shop.expect("sim", shop.reap("sim"), 0)
        if shop.random.random() < 0.7:
            shop.start_sim("--every", "0", "--count", str(shop.random.randint(1, 40)), "--offline", "--detach")
            shop.expect("sim", shop.reap("sim"), 0)
        dead.append(os.path.join(shop.folder, "dead-%d" % number))
        os.rename(shop.sim_dir, dead[-1])
        shutil.copytree(older, shop.sim_dir)
        shutil.rmtree(older)
        shop.ack_log = os.path.join(shop.folder, "acks-%d" % number)
        logs.append(shop.ack_log)
        shop.counts["faults"] += 1
        shop.start_sim("--every", "0", "--count", str(shop.random.randint(1, 40)), "--drain-timeout", "2")
        shop.expect("sim", shop.reap("sim"), 6) # it must not go on as if nothing were
        shop.start_sim("--every", "0", "--count", "30", "--join-again", *shop.codes())
        shop.expect("sim", shop.reap("sim"), 0)
    shop.heal()
    for folder in dead:
        bring(shop, os.path.join(folder, "store-1", "till.sqlite"))
    shop.close()
    return judge_restored(shop, logs)


def bring(shop, file):
    """What a disk held that is not in use any more, to the hub."""
    lines = file + ".jsonl"
    token = os.path.join(shop.hub_dir, "api.token")
    for words in (["export", file, lines], ["import", lines, "--hub", shop.hub_url(), "--token-file", token]):
        answer = subprocess.run([shop.tools.journal, *words], capture_output=True, text=True, timeout=60)
        if answer.returncode != 0:
            raise Failure("mostrador-journal %s: exit %d: %s" % (words[0], answer.returncode, answer.stderr.strip()))


def judge_restored(shop, logs):
    judge = Judge(os.path.join(shop.hub_dir, "hub.sqlite"), shop.till_files(), [])
    till = judge.tills[0]
    for book in (judge.hub, till):
        judge.sound(book)
    judge.chains(till)
    judge.chains(judge.hub, branches={entry.hash for entry in till.journal.values()}) # an epoch goes on from where the older copy was
    judge.stock_of_hub()
    judge.count_sales()
    given = {}
    for log in logs:
        for place, digest in judge.told(log).items():
            judge.verdict.acknowledged += 1
            if given.setdefault(place, digest) != digest:
                judge.say("I4", "%d/%d/%d was given to two entries" % place)
            if place not in judge.hub.journal or judge.hub.journal[place].hash != digest:
                judge.say("I1", "%d/%d/%d was acknowledged and is not at the hub" % place)
                judge.verdict.lost.add(place)
    numbers = "SELECT json_extract(CAST(payload AS TEXT), '$.number') AS number FROM journal WHERE type LIKE 'sale.%' GROUP BY number HAVING count(*) > 1"
    for (number,) in judge.hub.rows(numbers):
        judge.say("I4", "two documents are numbered %s" % number)
    for (waiting,) in judge.hub.rows("SELECT count(*) FROM quarantine WHERE replayed = 0"):
        if waiting:
            judge.say("I5", "%d entries are in quarantine" % waiting)
    return judge.verdict


# --- what a broker may answer ---

# Every error that a broker may answer to Produce, and what no broker should.
PRODUCE_ERRORS = list(range(1, 96))


def produce_errors(shop, hits):
    """F8, F10: librdkafka's mock cluster answers Produce with each error, or takes what is sent and answers too late."""
    shop.start_mock_kafka()
    shop.open(tills=2)
    codes = shop.random.sample(PRODUCE_ERRORS, len(PRODUCE_ERRORS))
    for hit in range(hits):
        if hit % 4 == 0: # tills that were disappointed stay with the direct channel for a while: a fresh start goes by Kafka again
            shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED)
            shop.start_sim(*STEADY)
            time.sleep(1.2)
        code = codes[hit % len(codes)]
        if shop.random.random() < 0.1:
            shop.tell_mock("late %d" % shop.random.randint(1, 3000))
        shop.tell_mock("produce " + " ".join([str(code)] * shop.random.randint(1, 3)))
        shop.counts["faults"] += 1
        time.sleep(shop.random.uniform(0.2, 0.6))
    return finish(shop)


# --- what is not a blow but a state ---

def as_image(file):
    """As the image of a whole disk brings it: nothing tells that it is another file."""
    database = sqlite3.connect(file)
    database.execute("DELETE FROM setting WHERE key = 'born'")
    database.commit()
    database.close()


def twins(shop, hits):
    """F14: a till's disk was copied, and both sell. There must be an alarm, nothing merged in silence, nothing lost at its till."""
    shop.open(tills=1)
    twin_dir = os.path.join(shop.folder, "twin")
    shop.end("sim", signal.SIGTERM)
    shutil.copytree(shop.sim_dir, twin_dir)
    as_image(os.path.join(twin_dir, "store-1", "till.sqlite"))
    twin_log = os.path.join(shop.folder, "acks-twin")
    count = str(10 + hits)
    shop.launch("sim", shop.sim_words("--every", "0.01..0.05", "--count", count, "--drain-timeout", "5"))
    shop.launch("twin", shop.sim_words("--every", "0.01..0.05", "--count", count, "--drain-timeout", "5", data_dir=twin_dir, ack_log=twin_log))
    codes = (shop.reap("sim", 120), shop.reap("twin", 120))
    for name, code in zip(("sim", "twin"), codes):
        shop.expect(name, code, 0, 6)
    shop.counts["faults"] += 1
    alarm = 6 in codes or subprocess.run([shop.tools.hub, "status", "--data-dir", shop.hub_dir], capture_output=True, timeout=60).returncode == 1
    shop.close()
    twin = os.path.join(twin_dir, "store-1", "till.sqlite")
    return judge_twins(shop, os.path.join(shop.sim_dir, "store-1", "till.sqlite"), twin, twin_log, alarm)


def judge_twins(shop, one, other, other_log, alarm):
    judge = Judge(os.path.join(shop.hub_dir, "hub.sqlite"), [one, other], [])
    for book in [judge.hub] + judge.tills:
        judge.sound(book)
        judge.chains(book)
    judge.stock_of_hub()
    if not alarm:
        judge.say("I5", "two tills with one identity, and nobody was told")
    for book, log in zip(judge.tills, (shop.ack_log, other_log)):
        judge.acknowledged_at(book, log)
    known = {(place, entry.hash) for book in judge.tills for place, entry in book.journal.items()}
    for place, entry in judge.hub.journal.items():
        if place[0] > 0 and (place, entry.hash) not in known:
            judge.say("I2", "%d/%d/%d is in the hub, and neither twin has committed it" % place)
    judge.count_sales()
    return judge.verdict


def disk_full(shop, hits):
    """F4: the tills' disk fills up and is freed again. Needs the right to mount."""
    disk = os.path.join(shop.folder, "disk")
    os.makedirs(disk)
    size = shop.random.randint(4, 10)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dm" % size, "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        return None
    try:
        shop.sim_dir = os.path.join(disk, "sim")
        os.makedirs(shop.sim_dir)
        shop.open(tills=1)
        for _ in range(hits):
            fill(os.path.join(disk, "others"), spread(shop.random, 1, 1000))
            shop.start_sim("--every", "0", "--count", "3000", "--drain-timeout", "1")
            shop.counts["faults"] += 1
            shop.expect("sim", shop.reap("sim"), 0, 1, 5, 6)
            os.unlink(os.path.join(disk, "others"))
        # Room for what comes: the disk is made larger, as by whoever cleans it up.
        subprocess.run(["mount", "-o", "remount,size=256m", disk], check=True)
        return finish(shop)
    finally:
        shop.abandon()
        subprocess.run(["umount", "-l", disk], check=False)


def fill(file, leave_pages):
    others = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    try:
        while os.write(others, bytes(4096)):
            pass
    except OSError:
        pass
    os.ftruncate(others, max(0, os.path.getsize(file) - leave_pages * 4096))
    os.close(others)


def bit_rot(shop, hits):
    """F5: one bit of a till's or the hub's file is another. mostrador-journal verify finds each that changes an entry."""
    shop.open()
    shop.start_sim("--every", "0", "--count", "300")
    shop.expect("sim", shop.reap("sim"), 0)
    verdict = finish(shop)
    found = missed = 0
    for _ in range(hits):
        original = shop.random.choice(shop.till_files() + [os.path.join(shop.hub_dir, "hub.sqlite")])
        copy = os.path.join(shop.folder, "rotten.sqlite")
        shutil.copyfile(original, copy)
        rot(copy, shop.random)
        says = subprocess.run([shop.tools.journal, "verify", copy], capture_output=True, text=True, timeout=60).returncode
        changed = journal_of(copy) != journal_of(original)
        shop.counts["faults"] += 1
        found += changed and says != 0
        if changed and says == 0:
            missed += 1
            shutil.copyfile(copy, os.path.join(shop.folder, "missed-%d.sqlite" % missed))
    shop.counts["flips_found"] = found
    if missed:
        verdict.say("I4", "%d flipped bits changed an entry and mostrador-journal verify did not see it" % missed)
    return verdict


def rot(file, chance):
    with open(file, "r+b") as data:
        at = chance.randrange(os.path.getsize(file))
        data.seek(at)
        byte = data.read(1)[0]
        data.seek(at)
        data.write(bytes([byte ^ (1 << chance.randrange(8))]))


def journal_of(file):
    """Its entries, read by hand; or the words with which SQLite refuses."""
    try:
        with sqlite3.connect("file:%s?mode=ro&immutable=1" % file, uri=True) as database:
            return database.execute("SELECT * FROM journal NOT INDEXED ORDER BY till, epoch, seq").fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)


# --- proof that the suite can fail ---

def control_sync(shop, hits):
    """Syncs of the write-ahead log do nothing, as with synchronous=NORMAL, or no sync does, as with OFF: sales must be lost."""
    shop.ignore_sync = shop.random.choice(("-wal", "*"))
    shop.open()
    for _ in range(hits):
        shop.start_sim(*FAST, powercut=True, after=spread(shop.random, 300, 6000))
        code = shop.reap("sim")
        shop.counts["cuts"] += code == CUT
        if code != CUT:
            break  # the file is past opening, which is a loss as well
    shop.end("hub", signal.SIGTERM)
    verdict = Judge(os.path.join(shop.hub_dir, "hub.sqlite"), [], [], settled=False).verdict
    try:
        verdict = Judge(os.path.join(shop.hub_dir, "hub.sqlite"), shop.till_files(), [shop.ack_log], settled=False).judge()
    except sqlite3.Error as error:
        verdict.say("I1", "a till's file cannot be read: %s" % error)
        verdict.lost.add((0, 0, 0))
    shop.close()
    return verdict


def control_deduplication(shop, hits):
    """A hub that applies again what it has applied: sales must be doubled."""
    shop.hub_program = shop.tools.hub_control
    shop.open(with_proxy=True)
    shop.start_sim(*STEADY)
    for _ in range(hits):
        shop.hub_proxy.set("lost")
        time.sleep(0.4)
        shop.hub_proxy.set("pass")
        time.sleep(0.8)
    return finish_with(shop, [])
