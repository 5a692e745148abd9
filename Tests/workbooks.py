#!/usr/bin/env python3
"""Has another program read the workbooks that techmatch writes, and fill in its forms.

openpyxl reads 1,000 random cells, which a test of TechMatchWorkbook has written, and finds each as it was meant. It fills
in the forms of two judges, with names and without; `rank` takes them and gives the ledger of the same marks as a list.
Every number of the ledger is in the workbook of `publish`, to the last digit.

    TECHMATCH_CELLS=FOLDER swift test --filter XLSXWriterTests
    python3 Tests/workbooks.py "swift run techmatch" FOLDER

Needs openpyxl.
"""

import csv
import decimal
import json
import pathlib
import shlex
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.utils.escape import unescape

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUBRIC = {
    "name": "细则", "digits": 2, "winners": 1, "reserves": 1,
    "criteria": [
        {"name": "技术方案", "kind": "marks", "weight": 50, "most": 40},
        {"name": "实施计划", "kind": "marks", "weight": 30, "most": 20},
        {"name": "成熟度", "kind": "readiness", "weight": 10},
        {"name": "报价", "kind": "price", "weight": 10, "formula": {"name": "lowestFirst"}},
    ],
}


def require(holds, what):
    if not holds:
        sys.exit(f"workbooks.py: {what}")


def random_cells(folder):
    """What the test wrote, held against what it meant to write."""
    sheet = openpyxl.load_workbook(folder / "cells.xlsx").worksheets[0]
    meant = json.loads((folder / "cells.json").read_text())
    for line, row in enumerate(meant, 2):
        for column, (kind, text) in enumerate(row, 1):
            cell = sheet.cell(line, column)
            if kind == "empty":
                fits = cell.value is None
            elif kind == "number":
                fits = cell.data_type == "n" and float(text) == cell.value
            else:
                # openpyxl leaves the escapes of control characters to its caller.
                fits = cell.data_type in ("s", "inlineStr") and unescape(cell.value) == text
            require(fits, f"{cell.coordinate}: {cell.value!r} ({cell.data_type}), not {text!r}")
    return sum(map(len, meant))


def main():
    techmatch, cells = shlex.split(sys.argv[1]), pathlib.Path(sys.argv[2])

    def run(*arguments):
        result = subprocess.run([*techmatch, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT)
        require(result.returncode == 0, f"{arguments}\n{result.stderr}")

    count = random_cells(cells)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "rubric.json").write_text(json.dumps(RUBRIC))
        files = ["--rubric", folder / "rubric.json", "--bids", "SampleData/bids.csv"]
        files += ["--demands", "SampleData/demands.csv"]
        digests = set()
        for style in ([], ["--anonymous", folder / "key.csv"]):
            forms = folder / f"forms{len(style)}.xlsx"
            run("forms", "--demand", "JB-2001", "JB-1001", "--judges", "评委甲", "评委乙", *style, "--out", forms, *files, "--lang", "zh")
            bids = {}
            if style:
                with open(style[1], encoding="utf-8-sig") as key:
                    bids = {row["label"]: row["bid"] for row in csv.DictReader(key)}
            book = openpyxl.load_workbook(forms)
            marks = ["bid,judge,criterion,mark,conflict"]
            for judge in ("评委甲", "评委乙"):
                rows = book[judge].iter_rows()
                header = next(row for row in rows if row[0].value == "评委")
                places = {cell.value: cell.column - 1 for cell in header}
                for row in rows:
                    bid = bids.get(row[places["揭榜编号"]].value, row[places["揭榜编号"]].value)
                    # A mark of its own for every cell, also one that no binary fraction equals.
                    out = judge == "评委乙" and bid == "TB-006"
                    row[places["回避"]].value = "是" if out else None
                    for criterion, most in (("技术方案", 40), ("实施计划", 20)):
                        mark = 0 if out else most - 0.1 * (int(bid[3:]) + len(criterion) * (judge == "评委甲"))
                        mark = round(mark, 1)
                        row[places[criterion]].value = None if out else mark
                        marks.append(f"{bid},{judge},{criterion},{mark},{'yes' if out else ''}")
            book.save(forms)
            (folder / "marks.csv").write_text("\n".join(marks))
            for source in ([forms, *(["--key", *style[1:]] if style else [])], [folder / "marks.csv"]):
                ledger = folder / "ledger.json"
                run("rank", "--demand", "JB-2001", "--marks", *source, "--ledger", ledger, *files,
                    "--achievements", "SampleData/achievements.csv", "--today", "2026-11-21")
                proof = json.loads(ledger.read_text())
                digests.add(json.dumps([proof["input"]["marks"], proof["result"]], sort_keys=True))
        require(len(digests) == 1, "forms and the list of marks give different rankings")

        run("publish", ledger, "--out", folder / "papers")
        book = openpyxl.load_workbook(folder / "papers/JB-2001-ranking.zh.xlsx")
        rows = list(book["排名 JB-2001"].iter_rows(values_only=True))
        for line, row in zip(proof["result"]["lines"], rows[1:], strict=True):
            found = dict(zip(rows[0], row))
            require(found["方案编号"] == line["bid"], f"{found} is not {line['bid']}")
            points = [("总分", line["lower"]), ("总分上限", line["upper"])]
            points += [(f"{c['name']}（满分 {c['weight']}）", p["lower"]) for c, p in zip(RUBRIC["criteria"], line["points"])]
            price = next(bid.get("priceFen") for bid in proof["input"]["bids"] if bid["id"] == line["bid"])
            for title, number, unit in [(t, n, 10**6) for t, n in points] + [("报价（元）", price, 100)]:
                expected = None if number is None else decimal.Decimal(number) / unit
                value = found[title]
                require(
                    value is None if expected is None else isinstance(value, (int, float)) and decimal.Decimal(repr(value)) == expected,
                    f"{line['bid']} {title}: {value!r}, not {expected}",
                )
        for mark in proof["input"]["marks"]:
            rows = list(book[mark["judge"]].iter_rows(values_only=True))
            found = next(dict(zip(rows[0], row)) for row in rows if row[1] == mark["bid"])
            require(found[mark["criterion"]] == mark["mark"], f"{mark} is not in {found}")
            require((found["回避"] == "是") == mark["isConflicted"], f"{mark} is not in {found}")
    print(f"{count} cells read by openpyxl; forms filled in, ranked and published: every number agrees")


main()
