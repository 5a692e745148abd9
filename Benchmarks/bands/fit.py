#!/usr/bin/env python3
"""Fits the bands of Sources/TechMatchKit/Match/BandFit.swift on judged pairs, and prints that file's numbers.

    swift run -c release TechMatchBenchmarks --band-features FOLDER... > features.csv
    python3 Benchmarks/bands/fit.py features.csv

A pair is one of the ten best of a demand, with its answers in the collection or taken out of it. Every collection has
the same weight, and in it every size. The probability that a pair was judged to fit is a logistic function of one
predictor. Several are tried, each judged on the collection that was left out: the loss there, relative to that of
knowing only how many pairs fit, and how well the best hit tells demands with an answer from those without.

Only the standard library is used.
"""

import csv
import math
import sys

SMALLEST, LARGEST = 60, 1000
# The chances of fitting at which bands begin.
CHANCES = {"weak": 1 / 10, "fair": 1 / 3, "strong": 2 / 3}


def logarithm(value):
    return math.log(max(value, 1e-3))


def size(row):
    return min(max(row["records"], SMALLEST), LARGEST) ** 0.25


PREDICTORS = {
    "score": lambda r: logarithm(r["score"]),
    "coverage of the demand's words": lambda r: logarithm(r["coverage"]),
    "score − unrelated": lambda r: logarithm(r["score"] - r["unrelated"]),
    "score / size^¼": lambda r: logarithm(r["score"] / size(r)),
    "(score − unrelated) / size^¼": lambda r: logarithm((r["score"] - r["unrelated"]) / size(r)),
    "(score − unrelated) / size^¼, without limits of size": lambda r: logarithm(
        (r["score"] - r["unrelated"]) / r["records"] ** 0.25
    ),
}
CHOSEN = "(score − unrelated) / size^¼"


def read(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for key in ("score", "unrelated", "coverage"):
                row[key] = int(row[key]) / 1e6
            for key in ("size", "draw", "rank", "records", "judged", "answerable"):
                row[key] = int(row[key])
            rows.append(row)
    counts = {}
    for row in rows:
        key = row["collection"], row["size"]
        counts[key] = counts.get(key, 0) + 1
    sizes = {}
    for collection, _ in counts:
        sizes[collection] = sizes.get(collection, 0) + 1
    for row in rows:
        row["weight"] = 1 / counts[row["collection"], row["size"]] / sizes[row["collection"]]
    return rows


def fit(xs, rows):
    """Slope and intercept of the logistic function, by Newton's method."""
    slope, intercept = 0.0, 0.0
    for _ in range(50):
        g0 = g1 = h00 = h01 = h11 = 0.0
        for x, row in zip(xs, rows):
            chance = 1 / (1 + math.exp(-min(max(slope * x + intercept, -30), 30)))
            error = row["weight"] * (chance - row["judged"])
            spread = row["weight"] * chance * (1 - chance)
            g0, g1 = g0 + error, g1 + error * x
            h00, h01, h11 = h00 + spread, h01 + spread * x, h11 + spread * x * x
        h00, h11 = h00 + 1e-9, h11 + 1e-9
        determinant = h00 * h11 - h01 * h01
        step0 = (h11 * g0 - h01 * g1) / determinant
        step1 = (h00 * g1 - h01 * g0) / determinant
        intercept, slope = intercept - step0, slope - step1
        if abs(step0) + abs(step1) < 1e-9:
            break
    return slope, intercept


def loss(xs, rows, slope, intercept):
    total = weight = fitting = 0.0
    for x, row in zip(xs, rows):
        value = min(max(slope * x + intercept, -30), 30)
        total += row["weight"] * (math.log1p(math.exp(value)) - row["judged"] * value)
        weight += row["weight"]
        fitting += row["weight"] * row["judged"]
    share = fitting / weight
    return total / weight / -(share * math.log(share) + (1 - share) * math.log(1 - share))


def area(high, low):
    """The probability that a value of `high` is above one of `low`."""
    values = sorted([(v, 1) for v in high] + [(v, 0) for v in low])
    total = below = place = 0
    while place < len(values):
        end = place
        while end < len(values) and values[end][0] == values[place][0]:
            end += 1
        ones = sum(v[1] for v in values[place:end])
        total += ones * (below + (end - place - ones) / 2)
        below += end - place - ones
        place = end
    return total / max(1, len(high) * len(low))


def main():
    rows = read(sys.argv[1])
    names = sorted({row["collection"] for row in rows})
    print("| predictor | " + " | ".join(names) + " | mean loss | mean AUC |")
    print("| --- |" + " --- |" * (len(names) + 2))
    for title, predictor in PREDICTORS.items():
        xs = [predictor(row) for row in rows]
        losses, areas = [], []
        for name in names:
            inside = [(x, r) for x, r in zip(xs, rows) if r["collection"] != name]
            outside = [(x, r) for x, r in zip(xs, rows) if r["collection"] == name]
            slope, intercept = fit([x for x, _ in inside], [r for _, r in inside])
            losses.append(loss([x for x, _ in outside], [r for _, r in outside], slope, intercept))
            parts = []
            for part in sorted({r["size"] for _, r in outside}):
                best = [(x, r) for x, r in outside if r["size"] == part and r["rank"] == 1]
                parts.append(
                    area(
                        [x for x, r in best if r["answerable"]],
                        [x for x, r in best if not r["answerable"]],
                    )
                )
            areas.append(sum(parts) / len(parts))
        cells = [f"{l:.2f}, {a:.3f}" for l, a in zip(losses, areas)]
        print(
            f"| {title} | " + " | ".join(cells) + f" | {sum(losses) / len(losses):.3f} | {sum(areas) / len(areas):.3f} |"
        )

    xs = [PREDICTORS[CHOSEN](row) for row in rows]
    slope, intercept = fit(xs, rows)
    print(f"\nchance = 1 / (1 + exp(−({slope:.3f} · ln {CHOSEN} + {intercept:.3f})))\n")
    margins = {}
    for band, chance in CHANCES.items():
        exact = math.exp((math.log(chance / (1 - chance)) - intercept) / slope)
        margins[band] = round(exact, 3)
        print(f"static let {band} = {round(margins[band] * 1e6):_}")
    print(f"static let smallest = {SMALLEST}\nstatic let largest = {LARGEST:_}")
    for band in ("strong", "fair", "weak", "nothing"):
        least = margins.get(band, -1)
        most = min([m for m in margins.values() if m > least], default=math.inf)
        shares = []
        for name in names:
            parts = []
            for part in {row["size"] for row in rows}:
                inside = [
                    row["judged"]
                    for x, row in zip(xs, rows)
                    if row["collection"] == name and row["size"] == part and least <= math.exp(x) < most
                ]
                if len(inside) >= 20:
                    parts.append(sum(inside) / len(inside))
            if parts:
                shares.append(sum(parts) / len(parts))
        print(f"case .{band}: {round(100 * sum(shares) / len(shares))}")


main()
