#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mostrador authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py ROOT SOURCE COPY: a copy of one of the hub's sources without what makes it apply each entry once. A line that is no longer there is an error."""
import os
import sys

CHANGES = {
    # What lies below the high-water mark counts again …
    "hub/ledger/LedgerBatch.cpp": [
        ("    auto sorted = sortIntoLane(",
         "    for (const LaneEntry &again : std::as_const(entries))\n"
         "        if (again.entry.entry.id.seq <= lane.hw)\n"
         "            if (const auto twice = m_projection.apply(again.entry.entry); !twice)\n"
         "                return twice;\n"
         "    auto sorted = sortIntoLane("),
    ],
    # … and neither the uuid nor a key is in the way.
    "models/storage/hub/Projection.cpp": [
        ("return used->isValid() ? Error", "return false ? Error"),
        ("INSERT INTO movement ", "INSERT OR REPLACE INTO movement "),
        ("INSERT INTO sale ", "INSERT OR IGNORE INTO sale "),
    ],
}


def main():
    root, source, copy = sys.argv[1:]
    with open(os.path.join(root, source)) as file:
        text = file.read()
    for before, after in CHANGES[source]:
        if text.count(before) != 1:
            sys.exit("%s holds this %d times, not once: %s" % (source, text.count(before), before))
        text = text.replace(before, after)
    os.makedirs(os.path.dirname(copy), exist_ok=True)
    with open(copy, "w") as file:
        file.write(text)


if __name__ == "__main__":
    main()
