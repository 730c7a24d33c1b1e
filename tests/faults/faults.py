#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the real programs as the world would, and has verify.py look for what was lost or doubled.

Scenarios are drawn by the seed, each in a folder of its own. One that fails prints its name, its seed and how to run it again, and its folder stays.
The last line on stdout is the summary."""
import argparse
import concurrent.futures
import json
import os
import random
import shutil
import signal
import sys
import threading
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import scenarios  # noqa: E402
from shop import Shop, Tools  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Name: blows in one scenario, weight when drawn. Heavier ones have a broker of their own.
DRAWN = {"power_till": (40, 5), "power_first": (8, 1), "power_hub": (15, 3), "kill_till": (40, 5), "kill_hub": (20, 4), "bad_sync": (10, 1), "power_restore": (10, 1), "storm": (25, 4),
         "network": (15, 2), "restore": (12, 2), "twins": (20, 1), "disk_full": (5, 1), "bit_rot": (40, 1)}
KAFKA = {"produce_errors": (24, 2), "kafka": (10, 2), "kafka_network": (10, 2), "everything": (16, 2)}
CONTROLS = {"control_sync": 12, "control_deduplication": 6}
SHORT = [("power_till", 25), ("kill_till", 15), ("power_hub", 6), ("kill_hub", 8), ("storm", 12), ("network", 8), ("restore", 8), ("twins", 10), ("power_first", 6), ("power_restore", 4),
         ("bad_sync", 4), ("bit_rot", 15), ("disk_full", 3), ("control_sync", 8), ("control_deduplication", 3)]


STOPPED = threading.Event()


class Run:
    def __init__(self, tools, folder, log):
        self.tools = tools
        self.folder = folder
        self.log = log
        self.lock = threading.Lock()
        self.totals = {"scenarios": 0, "failed": 0, "cuts": 0, "kills": 0, "faults": 0, "sales": 0, "acknowledged": 0, "by_kafka": 0, "lost": 0, "doubled": 0, "skipped": 0}
        self.failures = []

    def one(self, name, hits, seed):
        folder = os.path.join(self.folder, "%s-%d" % (name, seed))
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        shop = Shop(folder, seed, self.tools)
        began = time.monotonic()
        problems, summary = [], {}
        try:
            verdict = getattr(scenarios, name)(shop, hits)
            if verdict is not None:
                problems, summary = verdict.problems, verdict.summary()
        except Exception as error:  # whatever goes wrong is a finding, of the product or of this suite
            problems = ["I7 %s: %s" % (type(error).__name__, error)]
            with open(os.path.join(folder, "trace"), "w") as trace:
                traceback.print_exc(file=trace)
        finally:
            shop.abandon()
        self.note(name, hits, seed, folder, shop, problems, summary, time.monotonic() - began)

    def note(self, name, hits, seed, folder, shop, problems, summary, seconds):
        control = name in CONTROLS
        if control:  # it has to fail, and in the way that was arranged
            found = summary.get("lost" if name == "control_sync" else "doubled", 0)
            failed = not found
            words = "found %d %s, as it must" % (found, "lost" if name == "control_sync" else "doubled") if found else "found nothing: this suite is blind; " + "; ".join(problems[:3])
        else:
            failed = bool(problems)
            words = "; ".join(problems[:3]) if failed else "skipped: no right to mount" if not summary else "all invariants hold"
        record = {"scenario": name, "hits": hits, "seed": seed, "seconds": round(seconds, 1), "failed": failed, **shop.counts, **summary, "problems": problems[:20]}
        with self.lock:
            self.totals["scenarios"] += 1
            self.totals["failed"] += failed
            self.totals["skipped"] += not summary and not failed
            if not control:
                for key, value in list(shop.counts.items()) + list(summary.items()):
                    if key in self.totals:
                        self.totals[key] += value
            if failed:
                self.failures.append((name, hits, seed, folder))
            self.log.write(json.dumps(record) + "\n")
            self.log.flush()
            print("%s %-22s seed %-10d %3d blows, %5d sales, %5.1f s: %s" % ("FAIL" if failed else "ok  ", name, seed, hits, summary.get("sales", 0), seconds, words), flush=True)
        if not failed:
            shutil.rmtree(folder, ignore_errors=True)


def draw(chance, with_kafka):
    table = dict(DRAWN, **(KAFKA if with_kafka else {}))
    name = chance.choices(list(table), [weight for _, weight in table.values()])[0]
    return name, table[name][0], chance.randrange(1, 1 << 31)


def plan(given):
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
    for name, hits in CONTROLS.items():
        yield name, hits, chance.randrange(1, 1 << 31)
    while True:
        yield draw(chance, not given.no_kafka)


def enough(given, run, began):
    totals = run.totals
    if STOPPED.is_set():
        return True
    if given.hours and time.monotonic() - began >= given.hours * 3600:
        return True
    return bool(given.cuts or given.kills) and totals["cuts"] >= given.cuts and totals["kills"] >= given.kills


def options():
    parser = argparse.ArgumentParser(prog="./dev faults", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cuts", type=int, default=0, metavar="N", help="go on until so many power cuts were made")
    parser.add_argument("--kills", type=int, default=0, metavar="N", help="… and so many kills")
    parser.add_argument("--hours", type=float, default=0, metavar="H", help="… or until so many hours are over")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of all chance [1]")
    parser.add_argument("--short", action="store_true", help="one of each that needs no broker, and the controls: what ctest runs")
    parser.add_argument("--scenario", action="append", metavar="NAME", help="this one only (with --seed its very run); may be given again")
    parser.add_argument("--hits", type=int, default=0, metavar="N", help="blows in a --scenario")
    parser.add_argument("--times", type=int, default=1, metavar="N", help="so often, with the seeds S, S+1, …")
    parser.add_argument("--no-kafka", action="store_true", help="without the scenarios that need a broker")
    parser.add_argument("--jobs", type=int, default=max(1, os.cpu_count() or 1), metavar="N", help="scenarios at a time")
    parser.add_argument("--bin-dir", default=os.path.join(ROOT, "build", "release", "bin"), help="the programs")
    parser.add_argument("--folder", default=os.path.join(ROOT, "build", "faults"), help="where scenarios run")
    return parser.parse_args()


def main():
    given = options()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: STOPPED.set())  # what is under way is judged, then it ends with its summary
    if not (given.cuts or given.kills or given.hours or given.short or given.scenario):
        given.cuts = given.kills = 100
    os.makedirs(given.folder, exist_ok=True)
    tools = Tools(given.bin_dir, os.path.join(given.bin_dir, "libmostrador-powercut.so"), os.path.join(ROOT, "cmake", "kafka", "server"))
    began = time.monotonic()
    with open(os.path.join(given.folder, "log.jsonl"), "a") as log:
        run = Run(tools, os.path.abspath(given.folder), log)
        work(given, run, began)
    for name, hits, seed, folder in run.failures:
        print("failed: ./dev faults --scenario %s --hits %d --seed %d   (what is left of it: %s)" % (name, hits, seed, folder))
    totals = run.totals
    print("%(cuts)d cuts, %(kills)d kills, %(faults)d other faults, %(scenarios)d scenarios (%(failed)d failed, %(skipped)d skipped), %(sales)d sales, "
          "%(lost)d lost, %(doubled)d doubled (%(by_kafka)d entries by Kafka)" % totals + ", %d s" % (time.monotonic() - began))
    return 1 if run.failures else 0


def work(given, run, began):
    scenario = plan(given)
    pending = set()
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        while True:
            while len(pending) < given.jobs and not enough(given, run, began):
                following = next(scenario, None)
                if following is None:
                    break
                pending.add(pool.submit(run.one, *following))
            if not pending:
                return
            done, pending = concurrent.futures.wait(pending, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                future.result()


if __name__ == "__main__":
    sys.exit(main())
