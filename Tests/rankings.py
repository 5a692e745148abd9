#!/usr/bin/env python3
"""Ranks random bids by random rubrics with the command, and has recompute.py compute the ledgers again.

    python3 Tests/rankings.py COMMAND SEED COUNT
"""

import csv
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ["out", "zero", "ask"]


def rubric(r):
    formula = r.choice([
        {"name": "lowestFirst"}, {"name": "mean"},
        {"name": "deviation", "above": r.choice([1, 0.5, 0.3]), "below": r.choice([0.5, 0.25, 0]), "factor": r.choice([95, 98.5]),
         "trim": r.choice(["none", "byCount"]), "wholePercents": r.random() < 0.5},
    ])
    price = {"name": "price of it", "kind": "price", "weight": 20, "formula": formula}
    price |= {key: r.choice(RULES) for key in ("missingPrice", "unreadablePrice", "zeroPrice") if r.random() < 0.5}
    if r.random() < 0.5:
        price["abnormal"] = {"below": r.choice([30, 55.5]), "above": r.choice([150, 300]), "then": r.choice(RULES)}
    marks = {"name": "marks", "kind": "marks", "weight": 20, "most": r.choice([10, 100])}
    if r.random() < 0.7:
        marks["standardiseFrom"] = 3
    others = [("technical", 15, 45.5), ("trackRecord", 10, 40), ("indicators", 15, None), ("readiness", 10, None), ("time", 10, None)]
    criteria = [{"name": k, "kind": k, "weight": w} | ({"full": f} if f else {}) for k, w, f in others] + [price, marks]
    for criterion in criteria:
        if r.random() < 0.3 and criterion["kind"] != "price":
            criterion["missing"] = "zero"
    return {"name": "R", "digits": r.choice([0, 2, 4, 6]), "winners": 1, "reserves": 1, "criteria": criteria,
            "tieBreak": ["price", "submitted"]}


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def rank(command, seed, folder):
    r = random.Random(seed)
    with open(ROOT / "SampleData/bids.csv", encoding="utf-8-sig") as file:
        known = list(csv.DictReader(file))
    demand, count = r.choice(["JB-1001", "JB-2001", "JB-3001"]), r.randint(1, 9)
    keys, bids = list(known[0]), []
    for number in range(count):
        price = r.choice(["", "0", "面议", "随便", f"{r.randint(1, 9)}万元"] + [f"{r.randint(100, 700)}.5万元"] * 5)
        bid = r.choice([row for row in known if row["榜单编号"] == demand])
        bids.append(bid | {"揭榜编号": f"T{number}", "揭榜单位": f"某{chr(0x4E00 + number * 37)}单位", "报价": price})
    rules, complete = rubric(r), r.random() < 0.6
    write(f"{folder}/bids.csv", [keys] + [[bid[key] for key in keys] for bid in bids])
    marks = [
        [f"T{number}", judge, "marks", round(r.random() * rules["criteria"][-1]["most"], r.randint(0, 3)),
         "" if complete or r.random() < 0.8 else "是"]
        for number in range(count) for judge in "abc" if complete or r.random() < 0.8
    ]
    write(f"{folder}/marks.csv", [["bid", "judge", "criterion", "mark", "conflict"]] + marks)
    pathlib.Path(f"{folder}/rubric.json").write_text(json.dumps(rules), encoding="utf-8")
    line = [command, "rank", "--achievements", "SampleData/achievements.csv", "--demands", "SampleData/demands.csv", "--demand", demand,
            "--bids", f"{folder}/bids.csv", "--rubric", f"{folder}/rubric.json", "--marks", f"{folder}/marks.csv",
            "--ledger", f"{folder}/ledger.json", "--today", "2026-11-21", "--quiet"]
    for step in (line, [sys.executable, "Tests/recompute.py", f"{folder}/ledger.json"]):
        run = subprocess.run(step, cwd=ROOT, capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"rankings.py: seed {seed}: {run.stderr}")


with tempfile.TemporaryDirectory() as folder:
    for seed in range(int(sys.argv[2]), int(sys.argv[2]) + int(sys.argv[3])):
        rank(sys.argv[1], seed, folder)
