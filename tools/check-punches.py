#!/usr/bin/env python3
"""Recomputes the sheet of a replay of punches from the punches alone, and compares every cell.

Knows the schedule it is told and what ATT-3 says in words; nothing of hall. Standard library only.
Usage: check-punches.py PUNCHES SHEET RECORDS --hours 10:00-17:00 --grace 15 --opens 120
"""

import argparse
import csv
import sys

SHEET = "sessions late late_minutes early early_minutes unaccounted missing_in missing_out".split()
RECORD = "standing late_minutes early_minutes missing_in missing_out".split()


def minute(text):
    """Minutes since midnight; None for nothing."""
    return int(text[:2]) * 60 + int(text[3:5]) if text else None


def record(came, went, begins, ends, grace, opens):
    """What became of one person's day."""
    # An arrival counts from so long before the day's work until its end; a departure once work has begun, unless
    # the person came again after it.
    if came is not None and not begins - opens <= came < ends:
        came = None
    if went is not None and (went < begins or (came is not None and came > went)):
        went = None
    if came is None and went is None:
        return {"standing": "unaccounted", "late_minutes": 0, "early_minutes": 0, "missing_in": 0, "missing_out": 0}
    late = came - begins if came is not None else 0
    early = ends - went if went is not None else 0
    return {
        "standing": "attended",
        "late_minutes": late if late > grace else 0,
        "early_minutes": early if early > grace else 0,
        "missing_in": int(came is None),
        "missing_out": int(went is None),
    }


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("punches", "sheet", "records"):
        parser.add_argument(name)
    parser.add_argument("--hours", required=True)
    parser.add_argument("--grace", required=True, type=int)
    parser.add_argument("--opens", required=True, type=int)
    options = parser.parse_args()
    begins, ends = (minute(part) for part in options.hours.split("-"))

    punches = rows(options.punches)
    people = list(dict.fromkeys(row["employee"] for row in punches))
    # A day on which somebody came is worked by everybody; one on which nobody did is a day off.
    days = sorted({row["date"] for row in punches if row["in"] or row["out"]})
    punched = {(row["employee"], row["date"]): (minute(row["in"]), minute(row["out"])) for row in punches}

    records = {}
    sheet = {(person,): dict.fromkeys(SHEET, 0) for person in people}
    for person in people:
        total = sheet[person,]
        for day in days:
            came, went = punched.get((person, day), (None, None))
            found = records[person, day] = record(came, went, begins, ends, options.grace, options.opens)
            total["sessions"] += 1
            total["late"] += found["late_minutes"] > 0
            total["early"] += found["early_minutes"] > 0
            total["unaccounted"] += found["standing"] == "unaccounted"
            for name in ("late_minutes", "early_minutes", "missing_in", "missing_out"):
                total[name] += found[name]

    differences = compare(options.sheet, ("employee",), SHEET, sheet)
    differences += compare(options.records, ("employee", "date"), RECORD, records)
    cells = len(sheet) * len(SHEET) + len(records) * len(RECORD)
    for line in differences[:50]:
        print(line, file=sys.stderr)
    if differences:
        sys.exit(f"{len(differences)} 处不一致 / {len(differences)} differences in {cells} cells")
    print(
        f"独立复算：{len(people)} 人、{len(records)} 个班次，{cells} 格全部一致 / "
        f"recomputed from the punches: {len(people)} people, {len(records)} sessions, all {cells} cells agree"
    )


def compare(path, keys, names, expected):
    """One line for every cell that differs, every row that is missing, too many, or there twice."""
    differences = []
    seen = set()
    for row in rows(path):
        key = tuple(row[name] for name in keys)
        if key in seen or key not in expected:
            differences.append(f"{path}: {key}: a row nobody expects")
            continue
        seen.add(key)
        for name in names:
            if row[name] != str(expected[key][name]):
                differences.append(f"{path}: {key}: {name}: hall {row[name]}, recomputed {expected[key][name]}")
    differences += [f"{path}: {key}: no row" for key in expected if key not in seen]
    return differences


if __name__ == "__main__":
    main()
