#!/usr/bin/env python3
"""Computes rankings again from their ledgers alone, as ARCHITECTURE.md describes them.

    python3 Tests/recompute.py LEDGER...

Nothing here is taken from the program: who reads the rules can write this. Verdicts (of conditions, of
indicators, of judges) are texts and are taken as the ledger states them; every number is computed: both kinds
of scores from their words, points, totals, ranks, base prices and digests. Exits with 1 and the places that
differ.
"""
import hashlib
import json
import math
import sys
from fractions import Fraction as Q

MISSING = 10**30


def canonical(value):
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def half_up(value, unit=1):
    return math.floor(Q(value) / unit + Q(1, 2)) * unit


def decimal(number):
    """A number of the file to a millionth, as the rules of rubrics count."""
    return half_up(Q(str(number)) * 1_000_000)


def score_of(words):
    total = 0
    for key, ceiling in (("terms", words["textCeiling"]), ("tags", words["tagCeiling"])):
        total += sum(ceiling * word["demand"] * word["offer"] >> 32 for word in words[key])
    return total


class Ranking:
    def __init__(self, ledger):
        self.input, self.result = ledger["input"], ledger["result"]
        self.rubric = self.input["rubric"]
        self.lines = {line["bid"]: line for line in self.result["lines"]}
        self.bids = {bid["id"]: bid for bid in self.input["bids"]}
        self.eligible = [
            bid for bid in self.bids
            if all(finding["verdict"] != "fail" for finding in self.lines[bid]["findings"])]
        self.price = next((c for c in self.rubric["criteria"] if c["kind"] == "price"), None)
        kept = self.input.get("base") or {}
        stated = sorted(b["priceFen"] for b in self.bids.values() if b.get("priceFen", 0) > 0)
        self.median = kept.get("medianFen")
        if self.median is None and stated:
            self.median = half_up(Q(stated[(len(stated) - 1) // 2] + stated[len(stated) // 2], 2))
        self.base = kept.get("priceFen")
        if self.base is None and self.price:
            self.base = self.base_of([self.bids[b]["priceFen"] for b in self.eligible if self.usable(b)])
        months = [self.bids[b]["months"] for b in self.eligible if "months" in self.bids[b]]
        self.shortest = kept.get("months", min(months, default=None))
        out = {(j.get("bid"), j["judge"]) for j in self.result.get("judges", []) if not j["isCounted"]}
        self.marks = [m for m in self.input.get("marks", [])]
        self.counted = [m for m in self.marks if not m["isConflicted"] and (m["bid"], m["judge"]) not in out]
        self.out = {(m["bid"], m["judge"]) for m in self.marks if m["isConflicted"]} | out

    # Prices.

    def problem(self, bid):
        bid = self.bids[bid]
        if not self.price or self.price["formula"]["name"] == "fixedPrice":
            return None
        if "priceFen" not in bid:
            remark = (bid.get("remarks") or {}).get("money")
            return "missing" if remark is None or remark["kind"] == "negotiable" else "unreadable"
        if bid["priceFen"] <= 0:
            return "zero"
        limits = self.price.get("abnormal", {"below": 10, "above": 1000})
        share = Q(bid["priceFen"] * 100, self.median)
        if "below" in limits and share < half_up(Q(str(limits["below"])) * 100) * Q(1, 100):
            return "abnormal"
        if "above" in limits and share > half_up(Q(str(limits["above"])) * 100) * Q(1, 100):
            return "abnormal"
        return None

    def usable(self, bid):
        return "priceFen" in self.bids[bid] and self.problem(bid) is None

    def base_of(self, prices):
        formula = self.price["formula"]
        if not prices or formula["name"] == "fixedPrice":
            return None
        if formula["name"] == "lowestFirst":
            return min(prices)
        prices = sorted(prices)
        if formula["name"] == "deviation" and formula.get("trim") == "byCount":
            prices = prices[1 if len(prices) >= 7 else 0: -1 if len(prices) >= 4 else None]
        mean = half_up(Q(sum(prices), len(prices)))
        if formula["name"] == "deviation":
            mean = mean * half_up(Q(str(formula.get("factor", 100))) * 100) // 10_000
        return mean

    def price_points(self, price, full):
        formula, base = self.price["formula"], self.base
        if formula["name"] == "lowestFirst":
            points = full if price == 0 else half_up(Q(full * base, price))
        elif base == 0:
            points = full if price == 0 else 0
        elif formula["name"] == "mean":
            points = full - half_up(Q(full * abs(base - price), base))
        else:
            rate = decimal(formula["above"] if price > base else formula["below"])
            share = Q(abs(price - base) * 100, base)
            points = full - (math.ceil(share) * rate if formula.get("wholePercents") else half_up(share * rate))
        return min(max(points, 0), full)

    # Marks.

    def mark_points(self, bid, criterion, full):
        mine = [m for m in self.counted if m["criterion"] == criterion["name"]]
        given = [m for m in mine if m["bid"] == bid]
        if not given:
            return None
        judges = {m["judge"] for m in mine} - {judge for out, judge in self.out if out == bid}
        whole = decimal(criterion["most"]) * len(judges)
        total = sum(decimal(m["mark"]) for m in given)
        missing = 0 if criterion.get("missing") == "zero" else len(judges) - len(given)
        ends = (total, total + missing * decimal(criterion["most"]))
        return tuple(min(half_up(Q(full * end, whole)), full) for end in ends)

    def standardised(self, criterion, full):
        """Marks of all eligible bids with a common mean and spread, or nothing where raw ones count."""
        least = criterion.get("standardiseFrom")
        every = [m for m in self.marks if m["criterion"] == criterion["name"] and m["bid"] in self.eligible]
        judges = {m["judge"] for m in every}
        if not least or not judges or len(self.eligible) < least or any(m not in self.counted for m in every) \
                or len(every) != len(judges) * len(self.eligible):
            return {}
        mean = lambda values: math.fsum(values) / len(values)
        spread = lambda values: math.sqrt(mean([(v - mean(values)) ** 2 for v in values]))
        own = {judge: [m["mark"] for m in every if m["judge"] == judge] for judge in judges}
        middle, common = mean([m["mark"] for m in every]), mean([spread(own[judge]) for judge in judges])
        most, sums = decimal(criterion["most"]), {}
        for m in every:
            width = spread(own[m["judge"]])
            moved = middle + ((m["mark"] - mean(own[m["judge"]])) * common / width if width > 0 else 0)
            sums[m["bid"]] = sums.get(m["bid"], 0) + min(max(half_up(Q(moved) * 1_000_000), 0), most)
        return {bid: half_up(Q(full * total, most * len(judges))) for bid, total in sums.items()}

    # Points.

    def interval(self, bid, criterion, full):
        entry, kind = self.bids[bid], criterion["kind"]
        share = lambda part, whole: full * min(part, whole) // max(whole, 1)
        if kind in ("technical", "trackRecord"):
            score = entry.get(kind)
            return None if score is None else (share(score, decimal(criterion["full"]) // 100),) * 2
        if kind == "readiness":
            if "lowerReadiness" not in entry:
                return None
            least = self.input["challenge"].get("readiness", 9)
            return share(entry["lowerReadiness"], least), share(entry["upperReadiness"], least)
        if kind == "indicators":
            rows = self.lines[bid].get("indicators") or []
            if not rows or "indicators" not in entry and not self.lines[bid].get("rulings"):
                return None
            ruled = {r["indicator"]: r["verdict"] for r in self.lines[bid].get("rulings") or []}
            verdicts = [ruled.get(row["asked"], row["verdict"]) for row in rows]
            met, missed = verdicts.count("met"), verdicts.count("missed")
            most = met if criterion.get("missing") == "zero" else len(rows) - missed
            return share(met, len(rows)), share(most, len(rows))
        if kind == "time":
            if "months" not in entry:
                return None
            months = entry["months"]
            shortest = months if self.shortest is None else min(self.shortest, months)
            return (full if months == 0 else share(shortest, months),) * 2
        if kind == "marks":
            return self.mark_points(bid, criterion, full)
        if criterion["formula"]["name"] == "fixedPrice":
            return 0, 0
        problem = self.problem(bid)
        if problem:
            rule = {"missing": criterion.get("missingPrice",
                                             "zero" if criterion.get("missing") == "zero" else "ask"),
                    "unreadable": criterion.get("unreadablePrice", "ask"),
                    "zero": criterion.get("zeroPrice", "ask"),
                    "abnormal": criterion.get("abnormal", {}).get("then", "ask")}[problem]
            return (0, full) if rule == "ask" else (0, 0)
        return None if self.base is None else (self.price_points(entry["priceFen"], full),) * 2

    def points(self, bid):
        unit = 10 ** (6 - self.rubric["digits"])
        points = []
        for criterion in self.rubric["criteria"]:
            full = criterion["weight"] * 1_000_000
            ends = self.interval(bid, criterion, full)
            ends = ends or (0, 0 if criterion.get("missing") == "zero" else full)
            moved = self.standardised(criterion, full).get(bid) if criterion["kind"] == "marks" else None
            points.append(tuple(half_up(end, unit) for end in (ends if moved is None else (moved, moved))))
        return points

    def order(self, points):
        names = [criterion["name"] for criterion in self.rubric["criteria"]]
        timed = all("submittedAt" in bid for bid in self.bids.values())

        def key(bid):
            entry, steps = self.bids[bid], [-sum(lower for lower, _ in points[bid])]
            for step in self.rubric.get("tieBreak", []):
                if step == "price":
                    steps.append(entry["priceFen"] if self.usable(bid) else MISSING)
                elif step == "submitted":
                    steps.append(entry["submittedAt"]["instant"] if timed else entry.get("submittedLast", MISSING))
                else:
                    steps.append(-points[bid][names.index(step)][0])
            return steps, bid.encode()
        return sorted(self.eligible, key=key)


def differences(ledger):
    """Yields (place, in the ledger, computed) for every number that differs."""
    rest = {key: value for key, value in ledger.items() if key != "digest"}
    yield "digest", ledger["digest"], hashlib.sha256(canonical(rest)).hexdigest()
    for bid in ledger["input"]["bids"]:
        if "technicalWords" in bid:
            yield f"{bid['id']}.technical", bid["technical"], score_of(bid["technicalWords"])
        parts = [7 * item["score"] >> 3 * (rank + 1) for rank, item in enumerate(bid["evidence"])]
        for item, part in zip(bid["evidence"], parts):
            yield f"{bid['id']}.{item['achievement']}.score", item["score"], score_of(item["words"])
            yield f"{bid['id']}.{item['achievement']}.part", item["part"], part
        if "trackRecord" in bid:
            yield f"{bid['id']}.trackRecord", bid["trackRecord"], sum(parts)
    ranking, result = Ranking(ledger), ledger["result"]
    yield "baseFen", result.get("baseFen"), ranking.base
    yield "medianFen", result.get("medianFen"), ranking.median
    yield "shortestMonths", result.get("shortestMonths"), ranking.shortest
    points = {bid: ranking.points(bid) for bid in ranking.bids}
    order = ranking.order(points)
    for bid, line in ranking.lines.items():
        yield f"{bid}.rank", line.get("rank"), order.index(bid) + 1 if bid in order else None
        yield f"{bid}.lower", line["lower"], sum(lower for lower, _ in points[bid])
        yield f"{bid}.upper", line["upper"], sum(upper for _, upper in points[bid])
        for found, own in zip(line["points"], points[bid]):
            yield f"{bid}.{found['criterion']}", (found["lower"], found["upper"]), own


def main(paths):
    compared, wrong = 0, 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            ledger = json.load(file)
        for place, found, computed in differences(ledger):
            compared += 1
            if found != computed:
                wrong += 1
                print(f"{path}: {place}: the ledger has {found}, computed {computed}")
    print(f"{len(paths)} ledgers, {compared} values, {wrong} differ")
    return 1 if wrong or not compared else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
