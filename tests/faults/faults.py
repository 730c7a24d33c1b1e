#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the real programs as the world would, and has verify.py look for what was lost or doubled.

Scenarios are drawn by the seed, each in a folder of its own. One that fails prints its name, its seed and how to run it again, and its folder stays.
The last line on stdout is the summary. Every scenario adds a line to the ledger FOLDER/log.jsonl; --totals adds up what is in it."""
import argparse
import concurrent.futures
import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import moments  # noqa: E402
import scenarios  # noqa: E402
from shop import Shop, Tools  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Name: blows in one scenario, weight when drawn. Heavier ones have a broker of their own.
DRAWN = {"power_till": (40, 7), "power_first": (8, 1), "power_hub": (15, 3), "kill_till": (40, 5), "kill_hub": (20, 3), "bad_sync": (10, 1), "power_restore": (10, 1), "storm": (25, 3),
         "network": (15, 2), "restore": (12, 2), "twins": (20, 1), "disk_full": (5, 1), "bit_rot": (40, 1), "crash_till": (40, 3), "crash_hub": (20, 2), "crash_restore": (5, 1), "hub_emptied": (4, 1),
         "till_restored": (5, 1), "crash_backup": (3, 0.2), "crash_prune": (2, 0.2)}
KAFKA = {"produce_errors": (24, 1), "kafka": (10, 1), "kafka_network": (10, 1), "everything": (16, 1), "crash_offset": (10, 1)}
CONTROLS = {"control_sync": 12, "control_deduplication": 6}
SHORT = [("power_till", 25), ("kill_till", 15), ("power_hub", 6), ("kill_hub", 8), ("storm", 12), ("network", 8), ("restore", 8), ("twins", 10), ("power_first", 6), ("power_restore", 4),
         ("bad_sync", 4), ("bit_rot", 15), ("disk_full", 3), ("crash_till", 12), ("crash_hub", 6), ("crash_restore", 5), ("hub_emptied", 2), ("till_restored", 2), ("control_sync", 8),
         ("control_deduplication", 3)]
COUNTED = ("cuts", "kills", "crashes", "faults", "sales", "acknowledged", "by_kafka", "lost", "doubled")
MOST_ROUNDS = 8  # to come by every crash point: some are counted to by chance
MEMORY = "/dev/shm"
MEMORY_WANTED = 2 << 30  # bytes for what two shops write, and some more


class Run:
    """The scenarios of one call, in processes of their own: the judges count on every core."""

    def __init__(self, folder, log):
        self.folder = folder
        self.log = log
        self.totals = sums([])
        self.failures = []
        self.records = []

    def note(self, record, words):
        add(self.totals, record)
        self.records.append(record)
        if record["failed"]:
            self.failures.append((record["scenario"], record["hits"], record["seed"], record.pop("folder")))
        record.pop("folder", None)
        self.log.write(json.dumps(record) + "\n")
        self.log.flush()
        print("%s %-22s seed %-10d %3d blows, %6d sales, %5.1f s: %s" % ("FAIL" if record["failed"] else "ok  ", record["scenario"], record["seed"], record["hits"], record.get("sales", 0),
                                                                        record["seconds"], words), flush=True)


def sums(records):
    totals = dict.fromkeys(("scenarios", "failed", "skipped", "seconds") + COUNTED, 0)
    for record in records:
        add(totals, record)
    return totals


def add(totals, record):
    totals["scenarios"] += 1
    totals["failed"] += record["failed"]
    totals["skipped"] += "entries" not in record and not record["failed"]
    totals["seconds"] += record["seconds"]
    if record["scenario"] not in CONTROLS:
        for key in COUNTED:
            totals[key] += record.get(key, 0)


def one(tools, folder, keep, name, hits, seed):
    """Runs a scenario; what is left of one that failed goes to `keep`."""
    os.makedirs(folder, exist_ok=True)
    place = tempfile.mkdtemp(prefix="%s-%d-" % (name, seed), dir=folder)
    shop = Shop(place, seed, tools)
    began = time.monotonic()
    problems, summary = [], {}
    try:
        verdict = (getattr(scenarios, name, None) or getattr(moments, name))(shop, hits)
        if verdict is not None:
            problems, summary = verdict.problems, verdict.summary()
    except Exception as error:  # whatever goes wrong is a finding, of the product or of this suite
        problems = ["I7 %s: %s" % (type(error).__name__, error)]
        with open(os.path.join(place, "trace"), "w") as trace:
            traceback.print_exc(file=trace)
    finally:
        shop.abandon()
    failed, words = judged(name, problems, summary)
    left = os.path.join(keep, "%s-%d" % (name, seed))
    shutil.rmtree(left, ignore_errors=True)
    if failed:
        subprocess.run(["cp", "-r", "--sparse=always", place, left], check=False)
    shutil.rmtree(place, ignore_errors=True)
    record = {"scenario": name, "hits": hits, "seed": seed, "seconds": round(time.monotonic() - began, 1), "failed": failed, **shop.counts, **summary, "reached": shop.reached, "problems": problems[:20], "folder": left}
    return record, words


def judged(name, problems, summary):
    if name in CONTROLS:  # it has to fail, and in the way that was arranged
        kind = "lost" if name == "control_sync" else "doubled"
        found = summary.get(kind, 0)
        return not found, "found %d %s, as it must" % (found, kind) if found else "found nothing: this suite is blind; " + "; ".join(problems[:3])
    if problems:
        return True, "; ".join(problems[:3])
    return False, "all invariants hold" if summary else "skipped: no right to mount"


def draw(chance, with_kafka):
    table = dict(DRAWN, **(KAFKA if with_kafka else {}))
    name = chance.choices(list(table), [weight for _, weight in table.values()])[0]
    return name, table[name][0], chance.randrange(1, 1 << 31)


def plan(given, run):
    """Name, blows, seed, as long as they are wanted."""
    chance = random.Random(given.seed)
    if given.scenario:
        everything = {**{name: hits for name, (hits, _) in {**DRAWN, **KAFKA}.items()}, **CONTROLS}
        for name in given.scenario:
            for number in range(given.times):
                yield name, given.hits or everything[name], given.seed + number
        return
    if given.short:
        for name, hits in SHORT:
            yield name, hits, chance.randrange(1, 1 << 31)
        return
    if given.points:
        yield from plan_of_points(given, run, chance)
        return
    for name, hits in CONTROLS.items():
        yield name, hits, chance.randrange(1, 1 << 31)
    while True:
        yield draw(chance, not given.no_kafka)


def plan_of_points(given, run, chance):
    """Scenarios that come by what was not reached yet; None while that depends on one that is under way."""
    asked = {}
    while True:
        ended = [record["scenario"] for record in run.records]
        wanted = {scenario for _, _, scenario in moments.never(run.records) if asked.get(scenario, 0) < MOST_ROUNDS and not (given.no_kafka and scenario in KAFKA)}
        due = sorted(scenario for scenario in wanted if asked.get(scenario, 0) == ended.count(scenario))
        if not due and len(ended) == sum(asked.values()):
            return
        for name in due:
            asked[name] = asked.get(name, 0) + 1
            yield name, {**DRAWN, **KAFKA}[name][0], chance.randrange(1, 1 << 31)
        if not due:
            yield None


def enough(given, run, began):
    if STOPPED.is_set() or (given.hours and time.monotonic() - began >= given.hours * 3600):
        return True
    wanted = {"cuts": given.cuts, "kills": given.kills, "sales": given.sales}
    return any(wanted.values()) and all(run.totals[what] >= number for what, number in wanted.items())


def options():
    parser = argparse.ArgumentParser(prog="./dev faults", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cuts", type=int, default=0, metavar="N", help="go on until so many power cuts were made")
    parser.add_argument("--kills", type=int, default=0, metavar="N", help="… and so many kills")
    parser.add_argument("--sales", type=int, default=0, metavar="N", help="… and so many sales were verified")
    parser.add_argument("--hours", type=float, default=0, metavar="H", help="… or until so many hours are over")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of all chance [1]")
    parser.add_argument("--short", action="store_true", help="one of each that needs no broker, and the controls: what ctest runs")
    parser.add_argument("--points", action="store_true", help="ends at crash points until each in crash/points.txt was reached; one that is not is a failure")
    parser.add_argument("--scenario", action="append", metavar="NAME", help="this one only (with --seed its very run); may be given again")
    parser.add_argument("--hits", type=int, default=0, metavar="N", help="blows in a --scenario")
    parser.add_argument("--times", type=int, default=1, metavar="N", help="so often, with the seeds S, S+1, …")
    parser.add_argument("--no-kafka", action="store_true", help="without the scenarios that need a broker")
    parser.add_argument("--totals", action="store_true", help="run nothing; add up the ledger")
    parser.add_argument("--jobs", type=int, default=1 + (os.cpu_count() or 1), metavar="N", help="scenarios at a time [one more than cores]")
    parser.add_argument("--bin-dir", default=os.path.join(ROOT, "build", "release", "bin"), help="the programs")
    parser.add_argument("--folder", default=os.path.join(ROOT, "build", "faults"), help="the ledger, and what is left of scenarios that failed")
    parser.add_argument("--on-disk", action="store_true", help="the shops' folders in FOLDER too; else in memory where there is room: the power cut is the shim's, not the disk's")
    return parser.parse_args()


def room_in_memory():
    try:
        left = os.statvfs(MEMORY)
        return os.access(MEMORY, os.W_OK) and left.f_bavail * left.f_frsize >= MEMORY_WANTED
    except OSError:
        return False


def say(totals, seconds, more=""):
    print("%(cuts)d cuts, %(kills)d kills, %(crashes)d ends at crash points, %(faults)d other faults, %(scenarios)d scenarios (%(failed)d failed, %(skipped)d skipped), %(sales)d sales, "
          "%(lost)d lost, %(doubled)d doubled (%(by_kafka)d entries by Kafka)" % totals + ", %d s%s" % (seconds, more))


def say_points(records, wanted):
    """Crash points that nothing came by; True when that is a failure: all were to be reached, or one that the ledger never had."""
    missing = moments.never(records)
    print("%d of %d crash points reached" % (len(moments.listed()) - len(missing), len(moments.listed())))
    for name, program, scenario in missing if wanted else []:
        print("never reached: %s (%s); ./dev faults --scenario %s" % (name, program, scenario))
    return wanted and bool(missing)


def totals_of(folder):
    try:
        with open(os.path.join(folder, "log.jsonl")) as log:
            records = [json.loads(line) for line in log if line.endswith("\n")]
    except FileNotFoundError:
        print("No run is on record in %s: run ./dev faults first." % folder)
        return 0
    for name in sorted({record["scenario"] for record in records}):
        of = sums([record for record in records if record["scenario"] == name])
        print("%-22s %4d times, %3d failed, %6d cuts, %6d kills, %5d at crash points, %6d other faults, %8d sales" % (name, of["scenarios"], of["failed"], of["cuts"], of["kills"], of["crashes"], of["faults"], of["sales"]))
    totals = sums(records)
    missed = say_points(records, True)
    say(totals, totals["seconds"], " of scenarios")
    return 1 if totals["failed"] or missed else 0


STOPPED = threading.Event()


def main():
    given = options()
    if moments.unplanned():
        print("no scenario comes by these crash points: " + ", ".join(moments.unplanned()), file=sys.stderr)
        return 2
    if given.totals:
        return totals_of(given.folder)
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: STOPPED.set())  # what is under way is judged, then it ends with its summary
    if not (given.cuts or given.kills or given.sales or given.hours or given.short or given.points or given.scenario):
        given.cuts = given.kills = 100
    os.makedirs(given.folder, exist_ok=True)
    tools = Tools(given.bin_dir, os.path.join(given.bin_dir, "libmostrador-powercut.so"), os.path.join(ROOT, "cmake", "kafka", "server"))
    began = time.monotonic()
    keep = os.path.abspath(given.folder)
    place = keep if given.on_disk or not room_in_memory() else tempfile.mkdtemp(prefix="mostrador-faults-", dir=MEMORY)
    with open(os.path.join(keep, "log.jsonl"), "a") as log:
        run = Run(keep, log)
        work(given, run, began, (tools, place, keep))
    if place != keep:
        shutil.rmtree(place, ignore_errors=True)
    for name, hits, seed, folder in run.failures:
        print("failed: ./dev faults --scenario %s --hits %d --seed %d   (what is left of it: %s)" % (name, hits, seed, folder))
    missed = given.points and say_points(run.records, True)
    say(run.totals, time.monotonic() - began)
    return 1 if run.failures or missed else 0


def leave_signals():
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: None)  # not ignored: what is ignored stays so in the programs that are started


def work(given, run, began, where):
    scenario = plan(given, run)
    pending = set()
    with concurrent.futures.ProcessPoolExecutor(given.jobs, multiprocessing.get_context("fork"), leave_signals) as pool:
        while True:
            while len(pending) < given.jobs and not enough(given, run, began):
                following = next(scenario, None)
                if following is None:
                    break
                pending.add(pool.submit(one, *where, *following))
            if not pending:
                return
            done, pending = concurrent.futures.wait(pending, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                run.note(*future.result())


if __name__ == "__main__":
    sys.exit(main())
