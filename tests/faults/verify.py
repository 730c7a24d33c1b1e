#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of the fault tests. It shares no line with the product: it reads the databases with Python's sqlite3, computes every hash anew from
the canonical bytes (models/wire/JournalEntry.h says which), and holds against them what the tills told the outside after each COMMIT (--ack-log).

I1  what was acknowledged is in the till and, once, in the hub, with the same hash     I4  numbers without a gap, chains, signatures, equal heads
I2  nothing is in the hub that no till committed                                       I5  outboxes and what was kept aside are empty; no quarantine
I3  hub's stock = sum of movements = what the journals say; the till shows the same    I6  totals = lines = payments = the hub's figures

Exit 0: all hold; 1: some do not, one line each; the last line on stdout is JSON."""
import argparse
import collections
import datetime
import functools
import hashlib
import json
import os
import random
import sqlite3
import sys

import ed25519

SALES = ("sale.completed", "sale.returned", "sale.voided", "sale.exchanged")
FIELDS = "till, epoch, seq, store, type, schema, uuid, wall_utc, tz, monotonic_ms, boot_id, clock_state, operator, approver, app_version, payload, prev_hash, hash"
ZERO = bytes(32)
Entry = collections.namedtuple("Entry", FIELDS)
MOST_LINES = 40


def time_text(milliseconds):
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=milliseconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (milliseconds % 1000)


@functools.lru_cache(maxsize=None)
def hash_of(entry):
    total = hashlib.sha256(b"mostrador-journal-v1")
    for field in (entry.till, entry.epoch, entry.seq, entry.store, entry.type, entry.schema, entry.uuid, time_text(entry.wall_utc), entry.tz,
                  entry.monotonic_ms, entry.boot_id, entry.clock_state, entry.operator, entry.approver, entry.app_version, entry.payload):
        data = field if isinstance(field, bytes) else str(field).encode()
        total.update(len(data).to_bytes(4, "big"))
        total.update(data)
    total.update(entry.prev_hash)
    return total.digest()


@functools.lru_cache(maxsize=None)
def content_of(payload):
    return json.loads(payload)


def connect(file):
    database = sqlite3.connect("file:%s?mode=ro" % os.path.abspath(file), uri=True, timeout=20)
    database.execute("PRAGMA query_only = ON")
    return database


LEFT_OUT = 10000  # numbers that a till does not use when it or the hub cannot know what its disk before gave out


def without_gap(numbers, epochs):
    """Each number follows the one before it; at the beginning of an epoch LEFT_OUT may be left out."""
    steps = [number - before for before, number in zip([0] + numbers, numbers)]
    return all(step in (1, LEFT_OUT + 1) for step in steps) and steps.count(LEFT_OUT + 1) <= epochs


class Book:
    """One database: its journal, and what hangs on it."""

    def __init__(self, file):
        self.file = file
        self.database = connect(file)
        self.journal = {}
        for row in self.rows("SELECT %s FROM journal ORDER BY till, epoch, seq" % FIELDS):
            entry = Entry(*row)
            self.journal[(entry.till, entry.epoch, entry.seq)] = entry

    def rows(self, statement, *values):
        return self.database.execute(statement, values).fetchall()

    def lanes(self):
        lanes = collections.defaultdict(list)
        for (till, epoch, _), entry in self.journal.items():
            lanes[(till, epoch)].append(entry)
        return lanes


class Verdict:
    def __init__(self):
        self.problems = []
        self.lost = set()
        self.doubled = 0
        self.sales = 0
        self.entries = 0
        self.acknowledged = 0
        self.signatures = 0
        self.by_kafka = 0

    def say(self, rule, text):
        self.problems.append("%s %s" % (rule, text))

    def summary(self):
        return {"sales": self.sales, "entries": self.entries, "acknowledged": self.acknowledged, "signatures": self.signatures, "by_kafka": self.by_kafka,
                "lost": len(self.lost), "doubled": self.doubled, "problems": len(self.problems)}


class Judge:
    def __init__(self, hub, tills, ack_logs, quarantine=0, settled=True, chance=1):
        hash_of.cache_clear()
        content_of.cache_clear()
        self.hub = Book(hub)
        self.tills = [Book(till) for till in tills]
        self.ack_logs = ack_logs
        self.quarantine = quarantine
        self.settled = settled
        self.random = random.Random(chance)
        self.verdict = Verdict()

    def judge(self):
        for book in [self.hub] + self.tills:
            self.sound(book)
            self.chains(book)
        self.acknowledgements()
        self.nothing_made_up()
        self.heads()
        self.stock()
        self.outboxes()
        self.totals()
        self.till_tables()
        return self.verdict

    def say(self, rule, text):
        self.verdict.say(rule, text)

    def sound(self, book):
        answer = book.rows("PRAGMA integrity_check")[0][0]
        if answer != "ok":
            self.say("I4", "%s: integrity_check says %s" % (book.file, answer))

    # I4: within each lane numbers from 1 without a gap, each with the hash of the one before; a new epoch goes on from the last of the one before.
    def chains(self, book, branches=()):
        last = {}
        for (till, epoch), entries in sorted(book.lanes().items()):
            before = last.get(till)
            expected = before.hash if before else ZERO
            for place, entry in enumerate(entries, 1):
                name = "%s: %d/%d/%d" % (book.file, till, epoch, entry.seq)
                if entry.seq != place:
                    self.say("I4", "%s stands at place %d of its lane" % (name, place))
                    break
                if hash_of(entry) != entry.hash:
                    self.say("I4", "%s: its hash is not that of its content" % name)
                if entry.prev_hash != expected and not (place == 1 and entry.prev_hash in branches):
                    self.say("I4", "%s does not follow the entry before it" % name)
                if place == 1 and entry.type != "epoch.started":
                    self.say("I4", "%s begins its epoch with %s" % (name, entry.type))
                expected = entry.hash
            last[till] = entries[-1]
        self.signed(book)

    # The newest signature of each lane, which speaks for all before it, and some of the others.
    def signed(self, book):
        keys = {}
        for place, entry in book.journal.items():
            if entry.type == "epoch.started":
                keys[place[:2]] = bytes.fromhex(content_of(entry.payload)["public_key"])
        till = book.rows("SELECT till FROM identity")[0][0] if book is not self.hub and book.rows("SELECT till FROM identity") else None
        if book is self.hub:
            rows = book.rows("SELECT till, epoch, seq, signature FROM signature ORDER BY till, epoch, seq")
        else:
            rows = [(till,) + row for row in book.rows("SELECT epoch, seq, signature FROM signature ORDER BY epoch, seq")]
        newest = {row[:2]: row for row in rows}
        sample = list(newest.values()) + self.random.sample(rows, min(len(rows), 6))
        for at, epoch, seq, signature in sample:
            self.verdict.signatures += 1
            entry = book.journal.get((at, epoch, seq))
            if entry is None:
                self.say("I4", "%s: signature of %s/%d/%d without its entry" % (book.file, at, epoch, seq))
            elif not ed25519.verify(keys.get((at, epoch), b""), entry.hash, signature):
                self.say("I4", "%s: signature of %d/%d/%d is not its till's" % (book.file, at, epoch, seq))

    def told(self, file):
        """Place: hash, of what the tills told the outside."""
        told = {}
        if not os.path.exists(file):
            return told
        with open(file, "rb") as lines:
            for line in lines:
                words = line.decode("ascii", "replace").split()
                if not line.endswith(b"\n") or len(words) != 4:
                    continue  # the end came inside the line: nobody was told
                place, digest = tuple(int(word) for word in words[:3]), bytes.fromhex(words[3])
                if told.setdefault(place, digest) != digest:
                    self.say("I1", "%d/%d/%d was acknowledged twice, for different entries" % place)
                    self.verdict.lost.add(place)
        return told

    def acknowledged_at(self, book, file):
        """I1 for one till alone: what became of its entries at the hub is judged elsewhere."""
        told = self.told(file)
        self.verdict.acknowledged += len(told)
        for place, digest in told.items():
            if place not in book.journal or book.journal[place].hash != digest:
                self.say("I1", "%d/%d/%d was acknowledged and is not at its till" % place)
                self.verdict.lost.add(place)

    # I1
    def acknowledgements(self):
        at_tills = {}
        for book in self.tills:
            at_tills.update(book.journal)
        told = {}
        for file in self.ack_logs:
            told.update(self.told(file))
        self.verdict.acknowledged = len(told)
        for place, digest in told.items():
            for name, journal in (("its till", at_tills), ("the hub", self.hub.journal)):
                entry = journal.get(place)
                if entry is None or entry.hash != digest:
                    self.say("I1", "%d/%d/%d was acknowledged and is %s at %s" % (place + ("missing" if entry is None else "another entry", name)))
                    self.verdict.lost.add(place)

    def count_sales(self):
        self.verdict.entries = len(self.hub.journal)
        self.verdict.by_kafka = self.hub.rows("SELECT count(*) FROM journal WHERE channel = 'kafka'")[0][0]
        self.verdict.sales = sum(entry.type in SALES for entry in self.hub.journal.values())

    # I2, and that each is in the hub once
    def nothing_made_up(self):
        at_tills = {}
        for book in self.tills:
            at_tills.update(book.journal)
        self.count_sales()
        uuids = collections.Counter()
        numbers = collections.Counter()
        for place, entry in self.hub.journal.items():
            uuids[entry.uuid] += 1
            if entry.type in SALES:
                numbers[content_of(entry.payload)["number"]] += 1
            if place[0] > 0 and (place not in at_tills or at_tills[place].hash != entry.hash):
                self.say("I2", "%d/%d/%d is in the hub, and no till has committed it" % place)
        for what, counted in (("uuid", uuids), ("number", numbers)):
            for value, times in counted.items():
                if times > 1:
                    self.say("I1", "%s %s is in the hub %d times" % (what, value, times))
                    self.verdict.doubled += times - 1
        recorded = collections.Counter((till, epoch, seq) for till, epoch, seq in self.hub.rows("SELECT till, epoch, seq FROM sale"))
        for place in set(recorded) | {place for place, entry in self.hub.journal.items() if entry.type in SALES}:
            if recorded[place] != 1 or place not in self.hub.journal:
                self.say("I1", "%d/%d/%d stands %d times among the hub's sales" % (place + (recorded[place],)))

    # I4, both sides
    def heads(self):
        lanes = {(till, epoch): (hw, head, stopped) for till, epoch, hw, head, stopped in self.hub.rows("SELECT till, epoch, hw, head_hash, stopped FROM lane")}
        at_hub = self.hub.lanes()
        for (till, epoch), (hw, head, stopped) in lanes.items():
            entries = at_hub.get((till, epoch), [])
            if hw != len(entries) or (entries and entries[-1].hash != head):
                self.say("I4", "lane %d/%d says %d, and the hub holds %d entries or another head" % (till, epoch, hw, len(entries)))
            if stopped:
                self.say("I5", "lane %d/%d is stopped: %s" % (till, epoch, stopped))
        for book in self.tills:
            for (till, epoch), entries in book.lanes().items():
                hw, head, _ = lanes.get((till, epoch), (0, ZERO, ""))
                if hw != entries[-1].seq or head != entries[-1].hash:
                    self.say("I4", "lane %d/%d: the till is at %d, the hub at %d" % (till, epoch, entries[-1].seq, hw))

    @staticmethod
    def moves_of(entry):
        content = content_of(entry.payload)
        if entry.type in SALES:
            return [(line["sku"], -line["quantity_milli"]) for line in content["lines"]]
        if entry.type == "stock.moved":
            return [(content["sku"], content["delta_milli"])]
        if entry.type == "stock.counted":
            return [(content["sku"], content["counted_milli"] - content["book_milli"])]
        return []

    # I3
    def stock(self):
        book = self.stock_of_hub()
        if not self.settled:
            return
        for till in self.tills:
            for store, in till.rows("SELECT store FROM identity"):
                for sku, shown, pending in till.rows("SELECT sku, hub_milli + pending_milli, pending_milli FROM stock"):
                    if shown != book.get((sku, store), 0) or pending:
                        self.say("I3", "%s shows %d of %s (%d pending), the hub %d" % (till.file, shown, sku, pending, book.get((sku, store), 0)))

    def stock_of_hub(self):
        expected = collections.Counter()
        for entry in self.hub.journal.values():
            for sku, delta in self.moves_of(entry):
                expected[(sku, entry.store)] += delta
        book = {(sku, store): quantity for sku, store, quantity in self.hub.rows("SELECT sku, store, quantity_milli FROM stock")}
        moved = {(sku, store): quantity for sku, store, quantity in self.hub.rows("SELECT sku, store, sum(delta_milli) FROM movement GROUP BY sku, store")}
        for key in set(expected) | set(book) | set(moved):
            if not expected.get(key, 0) == book.get(key, 0) == moved.get(key, 0):
                self.say("I3", "%s in store %d: the journals say %d, the movements %d, the book %d" % (key + (expected.get(key, 0), moved.get(key, 0), book.get(key, 0))))
        return book

    # I5
    def outboxes(self):
        for till in self.tills:
            for epoch, last in till.rows("SELECT epoch, max(seq) FROM journal GROUP BY epoch ORDER BY epoch DESC LIMIT 1"):
                confirmed = till.rows("SELECT hw FROM acknowledgement WHERE epoch = ?", epoch)
                if not confirmed or confirmed[0][0] != last:
                    self.say("I5", "%s: %d entries, confirmed %s" % (till.file, last, confirmed[0][0] if confirmed else "none"))
        left = self.hub.rows("SELECT a.till, a.epoch, a.seq FROM aside a")
        if left:
            self.say("I5", "%d entries are still kept aside, the first is %d/%d/%d" % ((len(left),) + left[0]))
        kept = self.hub.rows("SELECT till, epoch, seq, reason FROM quarantine WHERE replayed = 0 ORDER BY id")
        if len(kept) != self.quarantine:
            self.say("I5", "%d entries in quarantine where %d belong there%s" % (len(kept), self.quarantine, "".join("; %d/%d/%d %s" % row for row in kept[:3])))

    # I6
    def totals(self):
        sums = collections.Counter()
        tickets = collections.Counter()
        for place, entry in self.hub.journal.items():
            if entry.type not in SALES:
                continue
            sale = content_of(entry.payload)
            lines = sum(line["total_minor"] for line in sale["lines"])
            paid = sum(payment["amount_minor"] for payment in sale["payments"])
            if not sale["total_minor"] == lines == paid:
                self.say("I6", "%d/%d/%d: total %d, lines %d, payments %d" % (place + (sale["total_minor"], lines, paid)))
            sums[entry.till] += sale["total_minor"]
            tickets[entry.till] += 1
        for till, amount, count in self.hub.rows("SELECT till, sum(amount_minor), sum(tickets + returns) FROM sales_minute GROUP BY till"):
            if amount != sums[till] or count != tickets[till]:
                self.say("I6", "till %d: %d sales of %d in the journal, %d of %d in the hub's figures" % (till, tickets[till], sums[till], count, amount))
                self.verdict.doubled += max(0, count - tickets[till])

    # What the till keeps beside its journal says the same as the journal.
    def till_tables(self):
        for till in self.tills:
            sales = {(epoch, seq): (number, total) for epoch, seq, number, total in till.rows("SELECT epoch, seq, number, total_minor FROM sale")}
            paid = {(epoch, seq): total for epoch, seq, total in till.rows("SELECT epoch, seq, sum(amount_minor) FROM payment GROUP BY epoch, seq")}
            numbers = collections.defaultdict(list)
            for (_, epoch, seq), entry in till.journal.items():
                if entry.type not in SALES:
                    continue
                sale = content_of(entry.payload)
                if sales.pop((epoch, seq), None) != (sale["number"], sale["total_minor"]) or paid.get((epoch, seq), 0) != sale["total_minor"]:
                    self.say("I6", "%s: %d/%d is another sale in the tables than in the journal" % (till.file, epoch, seq))
                numbers[sale["number"][:4]].append(int(sale["number"][5:]))
            if sales:
                self.say("I6", "%s: %d sales in the tables that the journal does not have" % (till.file, len(sales)))
            for series, found in numbers.items():
                if not without_gap(sorted(found), len({epoch for _, epoch, _ in till.journal})):
                    self.say("I4", "%s: the numbers of series %s have a gap or come twice" % (till.file, series))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the hub's database")
    options.add_argument("--till", action="append", default=[], help="a till's database; once for each")
    options.add_argument("--ack-log", action="append", default=[], help="what a till told the outside")
    options.add_argument("--quarantine", type=int, default=0, help="entries that the test put into quarantine")
    options.add_argument("--unsettled", action="store_true", help="the tills' stock was not given time to arrive")
    given = options.parse_args()
    verdict = Judge(given.hub, given.till, given.ack_log, given.quarantine, not given.unsettled).judge()
    for line in verdict.problems[:MOST_LINES]:
        print(line)
    if len(verdict.problems) > MOST_LINES:
        print("… and %d more" % (len(verdict.problems) - MOST_LINES))
    print(json.dumps(verdict.summary()))
    return 1 if verdict.problems else 0


if __name__ == "__main__":
    sys.exit(main())
