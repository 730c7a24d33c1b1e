# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends at moments that have a name (crash/points.txt). PLACES says which scenario comes by which; one that is in none is an error of its own."""
import os
import shutil
import signal
import sqlite3
import subprocess
import time

from scenarios import BURST, KILLED, STEADY, finish, finish_with, has_joined, spread
from shop import CRASHED, Failure, free_port
from verify import Judge

POINTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "crash", "points.txt")
# Scenario: program in points.txt, and how the names begin of which it takes the first that fits.
PLACES = (("crash_backup", "hub", ("backup_",)), ("crash_offset", "hub", ("hub_before_kafka_", "hub_after_kafka_")), ("crash_prune", "till", ("prune_",)),
          ("crash_restore", "hub restore", ("",)), ("crash_restore", "hub", ("migration_", "hub_named", "restored_", "enrol_hub_")), ("crash_hub", "hub", ("hub_", "open_")),
          ("crash_till", "till", ("",)))


def listed():
    """(program, name) of every place in points.txt at which a program of the suite can end."""
    with open(POINTS) as lines:
        rows = [line.split(None, 1) for line in lines if line.strip() and not line.startswith("#")]
    pairs = [(program.strip(), name) for name, rest in rows for program in rest.split("  ", 1)[0].split(",")]
    return [(program, name) for program, name in pairs if program != "window"]  # tests/app/till/tst_PayingKilled ends the window there


def points(program):
    """Names of the places at which this program can be ended."""
    return [name for one, name in listed() if one == program]


def scenario_of(program, name):
    """The one that ends the program there, or None."""
    return next((scenario for scenario, one, begins in PLACES if one == program and name.startswith(begins)), None)


def places(scenario):
    return [name for program, name in listed() if scenario_of(program, name) == scenario]


def unplanned():
    """Places that no scenario comes by."""
    return ["%s (%s)" % (name, program) for program, name in listed() if scenario_of(program, name) is None]


def never(records):
    """Places that no scenario of these records has reached, and the scenario that is to."""
    reached = {place for record in records for place in record.get("reached", {})}
    return [(name, program, scenario_of(program, name)) for program, name in listed() if "%s %s" % (program, name) not in reached]


def in_turn(shop, names):
    """Each as often as the others, in an order of chance."""
    while True:
        yield from shop.random.sample(names, len(names))


COUNTER = ("cart_", "void_")  # before a sale: only a shop at a pace comes by there
FIRST = ("enrol_", "migration_", "greeting_", "snapshot_", "leave_copy_")  # of a till that is new
MOST_JOINS = 8  # the hub takes no more than some a minute from one address


def crash_till(shop, hits):
    """F1 at each named moment of a till: in a sale, signing, sending, the hub's word, its feed, joining, the first start."""
    shop.open()
    turns = in_turn(shop, places("crash_till"))
    joins = 0
    for _ in range(hits):
        point = next(turns)
        if point.startswith(COUNTER):
            crash_sim(shop, point, "--every", "0.005", "--count", "400", "--drain-timeout", "5", most=8)
        elif not point.startswith(FIRST):
            crash_sim(shop, point, "--every", "0", "--count", str(shop.random.randint(100, 2000)), "--drain-timeout", "5")
        elif joins < MOST_JOINS:
            joins += 1
            crash_new_till(shop, point, joins + 2)
    return finish_with(shop, shop.extra_tills)


def crash_sim(shop, point, *words, most=60):
    at = "%s:%d" % (point, spread(shop.random, 1, most))
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
    turns = in_turn(shop, places("crash_hub"))
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
    moments = points("hub restore")
    for point in shop.random.sample(moments, min(hits, len(moments))):
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



def crash_offset(shop, hits):
    """F1 around Kafka's offsets: a batch is applied and acknowledged, and the broker is not told, or just told, how far the hub has read."""
    shop.open(with_kafka=True)
    turns = in_turn(shop, places("crash_offset"))
    for _ in range(hits):
        shop.end("hub", signal.SIGKILL)
        shop.expect("sim", shop.end("sim", signal.SIGKILL), KILLED)
        shop.start_sim(*STEADY)
        shop.start_hub(wait=False, crash_at="%s:%d" % (next(turns), spread(shop.random, 1, 40)))
        shop.expect("hub", shop.reap("hub"), CRASHED)
    return finish(shop)


def crash_backup(shop, hits):
    """F1, F13 in a round of backups: what was being made is no backup, and the next round makes one that is. One hub for each place, at a time."""
    shop.open()
    shop.start_sim("--every", "0", "--count", "400")
    shop.expect("sim", shop.reap("sim"), 0)
    shop.end("hub", signal.SIGTERM)
    hubs = {point: os.path.join(shop.folder, "hub-" + point) for point in places("crash_backup")[:hits]}
    for folder in hubs.values():
        shutil.copytree(shop.hub_dir, folder, ignore=shutil.ignore_patterns("*.lock", "*.sock*"))
    for crash in (True, False):
        for point, folder in hubs.items():
            words = [shop.tools.hub_crash if crash else shop.tools.hub, "serve", "--listen", "127.0.0.1:%d" % free_port(), "--data-dir", folder, "--backup-dir",
                     backups_of(folder), "--backup-every", "1", "--log-level", "info"]
            shop.launch(point, words, crash_at=point if crash else "")
        for point, folder in hubs.items():
            if crash:
                shop.expect(point, shop.reap(point), CRASHED)
            before = finished(folder)
            check_copies(shop, before)
            if not crash:
                shop.await_that("a round makes a backup after " + point, lambda folder=folder, before=before: finished(folder) > before)
                check_copies(shop, finished(folder))
                shop.expect(point, shop.end(point, signal.SIGTERM), 0)
    for folder in hubs.values():
        for copy in finished(folder):
            shop.ask_hub("restore", copy)
            shop.start_hub()
            shop.start_sim("--every", "0", "--count", "40")
            shop.expect("sim", shop.reap("sim"), 0)
            shop.end("hub", signal.SIGTERM)
    return finish(shop)


def backups_of(folder):
    return os.path.join(folder, "backups")


def finished(folder):
    """Copies under the name of one that counts."""
    place = backups_of(folder)
    return sorted(os.path.join(place, name) for name in os.listdir(place) if name.endswith(".sqlite")) if os.path.isdir(place) else []


def check_copies(shop, copies):
    for copy in copies:
        says = subprocess.run([shop.tools.journal, "verify", copy], capture_output=True, text=True, timeout=60)
        if says.returncode != 0:
            raise Failure("%s is in place and does not verify: %s" % (copy, says.stderr.strip()))


def crash_prune(shop, hits):
    """F1 while a till lets go of what the hub confirmed long ago. A till for each place, at a time: the round begins two minutes after the start."""
    shop.open()
    shop.start_sim("--every", "0", "--count", "6000")
    shop.expect("sim", shop.reap("sim"), 0)
    for file in shop.till_files():
        make_old(file)
    tills = {}
    for number, point in enumerate(places("crash_prune")[:hits]):
        folder = os.path.join(shop.folder, "old-%d" % number)
        os.makedirs(folder)
        os.rename(os.path.dirname(shop.till_files()[number]), os.path.join(folder, "store-1"))
        tills[point] = folder
    for crash in (True, False):
        for number, (point, folder) in enumerate(tills.items()):
            program = shop.tools.sim_crash if crash else shop.tools.sim
            words = shop.sim_words("--every", "1..3", "--seconds", "135", data_dir=folder, tills=1)
            shop.launch(point, [program] + words[1:], crash_at="%s:%d" % (point, 1 + number) if crash else "")
        for point in tills:
            shop.expect(point, shop.reap(point, 240), CRASHED if crash else 0)
    shop.close()
    return judge_pruned(shop, [os.path.join(folder, "store-1", "till.sqlite") for folder in tills.values()])


def make_old(file):
    """As if all that the hub has confirmed so far had been confirmed a hundred days ago."""
    with sqlite3.connect(file) as database:
        database.execute("UPDATE confirmed_day SET day = day - 100")


def judge_pruned(shop, tills):
    judge = Judge(os.path.join(shop.hub_dir, "hub.sqlite"), tills, [shop.ack_log])
    judge.sound(judge.hub)
    judge.chains(judge.hub)
    judge.stock_of_hub()
    judge.count_sales()
    for place, digest in judge.told(shop.ack_log).items():
        judge.verdict.acknowledged += 1
        if place not in judge.hub.journal or judge.hub.journal[place].hash != digest:
            judge.say("I1", "%d/%d/%d was acknowledged and is not at the hub" % place)
            judge.verdict.lost.add(place)
    for till in judge.tills:
        judge.sound(till)
        pruned(judge, till)
        says = subprocess.run([shop.tools.journal, "verify", till.file], capture_output=True, text=True, timeout=60)
        if says.returncode != 0:
            judge.say("I4", "%s does not verify: %s" % (till.file, says.stderr.strip()))
    return judge.verdict


def pruned(judge, till):
    """What is gone is a run from the second entry on that the hub has; what stays goes on from the mark, and is the hub's, byte for byte."""
    (number, epoch), entries = next(iter(till.lanes().items()))
    marks = till.rows("SELECT seq, hash FROM retention WHERE epoch = ?", epoch)
    if not marks:
        judge.say("I4", "%s: nothing has gone, so nothing was tried" % till.file)
        return
    mark, digest = marks[0]
    if [entry.seq for entry in entries] != [1] + list(range(mark + 1, mark + len(entries))):
        judge.say("I4", "%s: what stays is not the first entry and all after %d" % (till.file, mark))
    if len(entries) > 1 and entries[1].prev_hash != digest:
        judge.say("I4", "%s: what stays does not go on from the mark" % till.file)
    at_hub = judge.hub.journal.get((number, epoch, mark))
    if at_hub is None or at_hub.hash != digest:
        judge.say("I1", "%s: entry %d is gone and the hub has another or none" % (till.file, mark))
        judge.verdict.lost.add((number, epoch, mark))
    for entry in entries:
        if (number, epoch, entry.seq) not in judge.hub.journal or judge.hub.journal[number, epoch, entry.seq].hash != entry.hash:
            judge.say("I2", "%s: entry %d is not the hub's" % (till.file, entry.seq))
