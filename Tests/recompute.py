#!/usr/bin/env python3
"""Computes a ranking again from its ledger alone, by the rules in GUIDE.md and ARCHITECTURE.md.

    python3 Tests/recompute.py LEDGER...

Scores of texts from their words, the points of every criterion, the base price, totals, ranks and all digests. What no
arithmetic gives is taken from the ledger: the verdicts of conditions and of indicators. Exits with 1 at a difference.
"""

import hashlib
import json
import sys

MILLION = 1_000_000


def digest(value):
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def same(what, computed, written):
    if computed != written:
        sys.exit(f"recompute.py: {what}: computed {computed}, the ledger has {written}")


def up(number):  # the nearest whole number, half up
    return int(number + 0.5)


def parts(value, place):
    if isinstance(value, dict):
        for key in sorted(value):
            yield from parts(value[key], f"{place}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            inner = f"{place}[{number}]"
            if place == "input.bids":
                yield from ((f"{inner}.{key}", item[key]) for key in sorted(item))
            else:
                yield inner, item
    else:
        yield place, value


def words(found, what):
    total = 0
    for kind, ceiling in (("terms", found["textCeiling"]), ("tags", found["tagCeiling"])):
        for word in found[kind]:
            millionths = ceiling * word["demand"] * word["offer"] // 2**32
            same(f"{what}: {word['text']}", millionths, word["millionths"])
            total += millionths
    return total


class Prices:
    def __init__(self, data, eligible):
        self.rules = next((c for c in data["rubric"]["criteria"] if c["kind"] == "price"), {})
        self.formula = self.rules.get("formula", {"name": "fixedPrice"})
        self.scored = self.formula["name"] != "fixedPrice"
        kept = data.get("base", {})
        known = sorted(b["priceFen"] for b in data["bids"] if b.get("priceFen", 0) > 0)
        self.median = kept.get("medianFen")
        if self.median is None and known:
            self.median = (known[(len(known) - 1) // 2] + known[len(known) // 2] + 1) // 2
        self.base = kept.get("priceFen")
        usable = sorted(b["priceFen"] for b in eligible if "priceFen" in b and not self.problem(b))
        if self.base is None and usable:
            self.base = self.mean(usable)
        if not self.scored:
            self.base = None

    def mean(self, prices):
        if self.formula["name"] == "lowestFirst":
            return prices[0]
        if self.formula.get("trim") == "byCount":
            prices = prices[len(prices) >= 7 : len(prices) - (len(prices) >= 4)]
        mean = (2 * sum(prices) + len(prices)) // (2 * len(prices))
        if self.formula["name"] == "deviation":
            return mean * up(self.formula.get("factor", 100) * 100) // 10_000
        return mean

    def problem(self, bid):
        if not self.scored:
            return None
        price, remark = bid.get("priceFen"), bid.get("remarks", {}).get("money")
        if price is None:
            return "missing" if remark is None or remark["kind"] == "negotiable" else "unreadable"
        if price <= 0:
            return "zero"
        limits = self.rules.get("abnormal", {"below": 10, "above": 1000})
        if self.median is None:
            return None
        if "below" in limits and price * 10_000 < self.median * up(limits["below"] * 100):
            return "abnormal"
        if "above" in limits and price * 10_000 > self.median * up(limits["above"] * 100):
            return "abnormal"
        return None

    def points(self, bid, full):
        problem = self.problem(bid)
        if not self.scored:
            return 0, 0
        if problem:
            other = "zero" if problem == "missing" and self.rules.get("missing") == "zero" else "ask"
            rule = self.rules.get("abnormal", {}).get("then") if problem == "abnormal" else self.rules.get(problem + "Price")
            return (0, full) if (rule or other) == "ask" else (0, 0)
        if self.base is None:
            return None
        price, base, name = bid["priceFen"], self.base, self.formula["name"]
        if name == "lowestFirst":
            points = (2 * full * base + price) // (2 * price)
        elif base == 0:
            points = 0
        elif name == "mean":
            points = full - (2 * full * abs(base - price) + base) // (2 * base)
        else:
            rate = up(self.formula["above" if price > base else "below"] * MILLION)
            distance = abs(price - base) * 100
            if self.formula.get("wholePercents"):
                points = full - -(-distance // base) * rate
            else:
                points = full - (2 * distance * rate + base) // (2 * base)
        return (min(max(points, 0), full),) * 2


def mean_marks(data, bid, criterion, full):
    marks = [m for m in data["marks"] if m["criterion"] == criterion["name"]]
    out = {m["judge"] for m in marks if m["bid"] == bid["id"] and m["isConflicted"]}
    judges = {m["judge"] for m in marks if not m["isConflicted"]} - out
    given = [up(m["mark"] * MILLION) for m in marks if m["bid"] == bid["id"] and not m["isConflicted"]]
    if not given:
        return None
    most = up(criterion["most"] * MILLION)
    whole = most * len(judges)
    missing = 0 if criterion.get("missing") == "zero" else len(judges) - len(given)
    low, high = sum(given), sum(given) + missing * most
    return tuple(min((2 * full * s + whole) // (2 * whole), full) for s in (low, high))


def standardised(data, eligible, criterion, full):
    """The points by bid, or None where raw marks count."""
    ids = {bid["id"] for bid in eligible}
    marks = [m for m in data["marks"] if m["criterion"] == criterion["name"] and m["bid"] in ids]
    judges = sorted({m["judge"] for m in marks})
    if (not judges or len(ids) < criterion.get("standardiseFrom", float("inf")) or len(marks) != len(judges) * len(ids)
            or any(m["isConflicted"] for m in marks)):
        return None
    marks.sort(key=lambda m: (m["judge"], m["bid"]))
    average = lambda values: sum(values) / len(values)
    own = {j: [m["mark"] for m in marks if m["judge"] == j] for j in judges}
    middle = {j: average(own[j]) for j in judges}
    spread = {j: average([(x - middle[j]) ** 2 for x in own[j]]) ** 0.5 for j in judges}
    common, everyone = average(list(spread.values())), average([m["mark"] for m in marks])
    most, sums = up(criterion["most"] * MILLION), dict.fromkeys(ids, 0)
    for m in marks:
        j = m["judge"]
        distance = (m["mark"] - middle[j]) * (common / spread[j]) if spread[j] else 0
        sums[m["bid"]] += min(max(up((everyone + distance) * MILLION), 0), most)
    whole = most * len(judges)
    return {bid: (2 * full * s + whole) // (2 * whole) for bid, s in sums.items()}


def interval(data, bid, line, criterion, full, prices, shortest):
    share = lambda part, whole: full * min(part, whole) // max(whole, 1)
    kind = criterion["kind"]
    if kind in ("technical", "trackRecord"):
        return (share(bid[kind], up(criterion.get("full", 100) * 10_000)),) * 2 if kind in bid else None
    if kind == "readiness":
        ends = [bid.get("lowerReadiness"), bid.get("upperReadiness")]
        return None if None in ends else tuple(share(e, data["challenge"].get("readiness", 9)) for e in ends)
    if kind == "indicators":
        ruled = {ruling["indicator"]: ruling["verdict"] for ruling in line.get("rulings", [])}
        verdicts = [ruled.get(row["asked"], row["verdict"]) for row in line["indicators"]]
        if "indicators" not in bid and not ruled or not verdicts:
            return None
        met, missed = verdicts.count("met"), verdicts.count("missed")
        high = met if criterion.get("missing") == "zero" else len(verdicts) - missed
        return share(met, len(verdicts)), share(high, len(verdicts))
    if kind == "time":
        months = bid.get("months")
        if months is None:
            return None
        least = months if shortest is None else min(shortest, months)
        return (share(least, months) if months else full,) * 2
    return prices.points(bid, full) if kind == "price" else mean_marks(data, bid, criterion, full)


def check(path):
    with open(path, encoding="utf-8") as file:
        ledger = json.load(file)
    same("digest", digest({k: v for k, v in ledger.items() if k != "digest"}), ledger["digest"])
    found = [p for s in ("input", "provenance") for p in parts(ledger[s], s)]
    same("items", [{"place": p, "digest": digest(v)[:16]} for p, v in found], ledger["items"])
    data, result = ledger["input"], ledger["result"]
    uncounted = {(f.get("bid"), f["judge"]) for f in result["judges"] if not f["isCounted"]}
    data = data | {"marks": [m | {"isConflicted": m["isConflicted"] or (m["bid"], m["judge"]) in uncounted}
                             for m in data["marks"]]}
    rubric, lines = data["rubric"], {line["bid"]: line for line in result["lines"]}
    divisor = data.get("evidenceDivisor", 8)
    for bid in data["bids"]:
        if "technicalWords" in bid:
            same(f"{bid['id']}: technical", words(bid["technicalWords"], bid["id"]), bid["technical"])
        for rank, item in enumerate(bid["evidence"], 1):
            same(f"{bid['id']}: {item['achievement']}", words(item["words"], bid["id"]), item["score"])
            same(f"{bid['id']}: part {rank}", (divisor - 1) * item["score"] // divisor**rank, item["part"])
        if bid["evidence"]:
            same(f"{bid['id']}: trackRecord", sum(e["part"] for e in bid["evidence"]), bid["trackRecord"])
    out = {b for b, line in lines.items() if any(f["verdict"] == "fail" for f in line["findings"])}
    eligible = [bid for bid in data["bids"] if bid["id"] not in out]
    prices = Prices(data, eligible)
    same("base price", prices.base, result.get("baseFen"))
    kept = data.get("base", {}).get("months")
    shortest = kept if kept is not None else min((b["months"] for b in eligible if "months" in b), default=None)
    unit = 10 ** (6 - rubric["digits"])
    for bid in data["bids"]:
        line, totals = lines[bid["id"]], [0, 0]
        for criterion, written in zip(rubric["criteria"], line["points"], strict=True):
            full = criterion["weight"] * MILLION
            ends = interval(data, bid, line, criterion, full, prices, shortest)
            if ends is None:
                ends = (0, 0 if criterion.get("missing") == "zero" else full)
            if criterion["kind"] == "marks":
                equal = standardised(data, eligible, criterion, full)
                if equal and bid["id"] in equal:
                    ends = (equal[bid["id"]],) * 2
            ends = [(e + unit // 2) // unit * unit for e in ends]
            same(f"{bid['id']}: {criterion['name']}", ends, [written["lower"], written["upper"]])
            totals = [t + e for t, e in zip(totals, ends)]
        same(f"{bid['id']}: total", totals, [line["lower"], line["upper"]])
    same("out", sorted(out), sorted(b for b, line in lines.items() if "rank" not in line))
    ranked = [line for line in result["lines"] if "rank" in line]
    same("ranks", list(range(1, len(ranked) + 1)), [line["rank"] for line in ranked])
    for one, next_ in zip(ranked, ranked[1:]):
        if one["lower"] < next_["lower"] or (one["lower"] == next_["lower"]) != ("tieBreak" in next_):
            sys.exit(f"recompute.py: {next_['bid']}: the order is not that of the totals")
    print(f"{path}: agrees; {len(data['bids'])} bids, {len(found)} parts")


for path in sys.argv[1:]:
    check(path)
