"""Makes the built-in dictionary (Sources/TechMatchKit/Analysis/LexiconData*.swift) from ECDICT. README.md says how to run it.

Every entry is decided by rule. The rules were tuned on judged pairs of records, but none of their words: records that have a
twin in those pairs are left out of what is counted.
"""
import argparse, collections, hashlib, json, pathlib, re
import snowballstemmer

ALTERNATIVES = 4  # translations of a word at most
LEAST_SHARE = 0.25  # of the best translation's weight; less likely ones are left out
WORDS = 16_000  # entries of each direction
FREQUENCY_POWER = 0.35  # of how often English texts use a translation
COMPOUNDS = 6  # how much the dictionary's own compounds weigh for a translation that they confirm
KINDS = {"word": 1, "abbreviation": 0.3, "inflected": 0.3, "expansion": 0.5}
DOMAINS = {"网络": 0.4}  # collected from the web, not edited

# The analyser of the engine, of which stems are: Sources/TechMatchKit/Analysis.
STOP = set(
    re.search(r'StopWords\(\s*"""(.*?)"""',
              (pathlib.Path(__file__).parents[2] / "Sources/TechMatchKit/Analysis/StopWords.swift").read_text(),
              re.S).group(1).split())
PORTER = snowballstemmer.stemmer("porter")
STEMS = {}


def stem(word):
    if word not in STEMS:
        STEMS[word] = PORTER.stemWord(word)
    return STEMS[word]


def stems(text):
    """The stems of an English text of letters, hyphens and spaces, without stop words."""
    return tuple(stem(w) for w in re.findall(r"[a-z]+", text.lower().replace("'s", "")) if w not in STOP)


HAN = re.compile(r"[\u4e00-\u9fff]+$")
BRACKETS = re.compile(r"[（(\[【<《〔{][^）)\]】>》〕}]*[）)\]】>》〕}]")
NAME = re.compile(r"人名|地名|\(.{0,8}名\)|姓氏|公司名|男子名|女子名")
INFLECTED = re.compile(r"复数|过去式|过去分词|现在分词|三单|第三人称|比较级|最高级|变形")
PARTS = re.compile(r"\b(n|v|vt|vi|a|adj|adv|ad|prep|conj|pl|abbr|pron|num|int|interj|art|aux|link|na)\.")
FUNCTION = {"adv", "ad", "prep", "conj", "pron", "interj", "int", "art", "aux", "num"}
EXPANSIONS = (  # of abbreviations: "neural network 神经网络", "神经网络（neural network）"
    (re.compile(r"([A-Za-z][A-Za-z\-]+(?: [A-Za-z\-]+){0,4})\s*[:：]?\s*([\u4e00-\u9fff]{2,10})(?=$|[；;，,。、\s）)])"), 1, 2),
    (re.compile(r"([\u4e00-\u9fff]{2,10})\s*[（(]\s*(?:=\s*)?([A-Za-z][A-Za-z\-]+(?: [A-Za-z\-]+){1,4})\s*[）)]"), 2, 1),
)
Sense = collections.namedtuple("Sense", "zh en stems place line count domain part kind")


def entries(folder):
    """The headwords and explanations of ECDICT, as TypeScript files 词典0.ts, 词典1.ts, …"""
    for path in sorted(folder.glob("词典*.ts"), key=lambda p: (len(p.name), p.name)):
        for line in path.read_text("utf-8").split("\n"):
            found = re.match(r'"((?:[^"\\]|\\.)*)":"((?:[^"\\]|\\.)*)",?\s*$', line)
            if found:
                word, text = (found.group(i).replace('\\"', '"') for i in (1, 2))
                yield word, text.replace("\\\\n", "\n").replace("\\n", "\n").replace("\\\\r", "").replace("\\r", "")


def english(text):
    text = re.sub(r"\([^)]*\)|\[[^\]]*\]", "", text.lower().strip())
    text = re.sub(r"^(to|a|an|the|be|sb|sth) ", "", text)
    return re.sub(r"\s+", " ", text).strip(" -")


def chinese(text):
    text = re.sub(r"\s+|\.{2,}|…", "", BRACKETS.sub("", text))
    return re.sub(r"(的|地)$", "", text) if len(text) > 2 else text


def senses(folder):
    """Every pair of a Chinese and an English word; the Chinese ones may be single characters."""
    for word, text in entries(folder):
        lines = [line for line in text.split("\n") if not NAME.search(line)]
        kept = [line for line in lines if not INFLECTED.search(line)]
        found = []
        for number, line in enumerate(kept):
            if "abbr" in line or "缩写" in line or word.isupper():
                for pattern, en, zh in EXPANSIONS:
                    found += [(m.group(zh), number, 0, "", "", m.group(en)) for m in pattern.finditer(line)]
            domain = re.match(r"\s*\[([^\]]{1,4})\]", line)
            part = re.match(r"\s*([a-z]{1,6})\.\s*", line)
            line = BRACKETS.sub("", PARTS.sub("", re.sub(r"^\s*\[[^\]]{1,4}\]", "", line)))
            words = [z for z in map(chinese, re.split(r"[,，;；、/。:：=]", line)) if z]
            found += [(z, number, k, domain.group(1) if domain else "", part.group(1) if part else "", "")
                      for k, z in enumerate(words)]
        count = max(1, len({f[0] for f in found if not f[5]}))
        isShort = word.isupper() and len(word) < 8 or any(f[4] == "abbr" for f in found)
        kind = "abbreviation" if isShort else "inflected" if len(kept) < len(lines) else "word"
        for zh, number, place, domain, part, expansion in found:
            en = english(expansion or word)
            terms = stems(en)
            words = re.split("[ -]", en)
            if len(zh) > 12 or not HAN.match(zh) or part in ("pref", "suf", "suff", "comb"):
                continue
            if not re.fullmatch(r"[a-z][a-z \-]{1,59}", en) or not 1 <= len(terms) <= 4 or len(words) > 5:
                continue
            # Turns of phrase, not names of things: `type of`, `off-the-wall`, `go up`.
            if len(words) > 1 and (words[0] in STOP or words[-1] in STOP or len(terms) < 2):
                continue
            if expansion and len(terms) < 2:
                continue
            yield Sense(zh, en, terms, place, number, count, domain, part, "expansion" if expansion else kind)


def records(folders, judged):
    """The records of the folders that have no twin in the judged ones, by source or title."""
    def key(record):
        return record.get("source", "").split("V")[0]
    def load(path):
        return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    seen = [r for folder in judged for path in sorted(folder.glob("*.jsonl")) for r in load(path)]
    sources, titles = {key(r) for r in seen} - {""}, {r["title"] for r in seen} - {""}
    for folder in folders:
        for record in load(folder / "achievements.jsonl"):
            if key(record) not in sources and record["title"] not in titles:
                yield [record["title"], record.get("text", "")] + record.get("tags", [])


def longest(run, words, most):
    """The words of a run of characters, from left to right, the longest first."""
    place = 0
    while place < len(run):
        size = next((n for n in range(min(most, len(run) - place), 1, -1) if run[place:place + n] in words), 1)
        yield run[place:place + size]
        place += size


class Usage:
    """How many records use each Chinese word, English word, stem and phrase of stems."""

    def __init__(self, rows, zh_records, en_records):
        words = {r.zh for r in rows if len(r.zh) > 1}
        self.zh, self.words, self.stems, self.phrases = (collections.Counter() for _ in range(4))
        for texts in zh_records:
            runs = [run for text in texts for run in re.findall(r"[\u4e00-\u9fff]+", text)]
            self.zh.update({w for run in runs for w in longest(run, words, 12) if len(w) > 1})
        known = {r.stems for r in rows if len(r.stems) > 1}
        lengths = collections.defaultdict(set)
        for phrase in known:
            lengths[phrase[:2]].add(len(phrase))
        for texts in en_records:
            text = " . ".join(texts)
            terms = stems(text)
            self.words.update(set(re.findall(r"[a-z]+", text.lower())))
            self.stems.update(set(terms))
            self.phrases.update({
                terms[i:i + n] for i in range(len(terms) - 1) for n in lengths.get(terms[i:i + 2], ())
                if terms[i:i + n] in known})

    def word(self, en):
        """The records that use the rarest word of a text."""
        return min(self.words[w] for w in re.findall(r"[a-z]+", en))

    def factor(self, en, terms):
        """What use in English texts adds to the weight of a translation."""
        if len(terms) == 1:
            return (self.word(en) + 0.5) ** FREQUENCY_POWER
        count = self.word(en)
        return (min(self.phrases[terms], count) + 0.5 * (count > 0) + 0.02) ** FREQUENCY_POWER


def compounds(rows, used):
    """p(stem | Chinese word) in the compounds of the dictionary: those are pairs of short sentences (IBM model 1)."""
    words = {z for z in {r.zh for r in rows} | set(used) if 2 <= len(z) <= 4}
    pairs = {(r.zh, r.stems) for r in rows
             if len(r.stems) > 1 and 4 <= len(r.zh) <= 10 and r.kind != "expansion"}
    def divided(zh):
        # A compound of four characters is not its own part.
        head = next((n for n in (3, 2) if zh[:n] in words), 1) if len(zh) == 4 else 0
        return ((zh[:head],) if head else ()) + tuple(longest(zh[head:], words, 4))
    sentences = [(divided(zh), terms) for zh, terms in sorted(pairs)]
    chance = collections.defaultdict(lambda: 1.0)
    for _ in range(4):
        counts, totals = collections.defaultdict(float), collections.defaultdict(float)
        for zh, en in sentences:
            for e in en:
                parts = [chance[z, e] for z in zh]
                whole = sum(parts)
                for z, part in zip(zh, parts):
                    if part > 0:
                        counts[z, e] += part / whole
                        totals[z] += part / whole
        chance = collections.defaultdict(float, {k: n / totals[k[0]] for k, n in counts.items() if n > 1e-3})
    found = collections.defaultdict(list)
    for (z, e), n in counts.items():
        if len(z) > 1 and n >= 2 and chance[z, e] >= 0.1:
            found[z].append((chance[z, e], e))
    return {z: sorted(list_, reverse=True)[:5] for z, list_ in found.items()}


def weight(row):
    """How likely a sense is by its place among those of the headword."""
    return (KINDS[row.kind] * DOMAINS.get(row.domain, 1)
            / ((1 + row.place) ** 0.5 * (1 + row.line) ** 0.25 * row.count ** 0.25))


def translations(rows, usage, lemma):
    """For each Chinese word and stems: the weight, and that of each spelling."""
    table, parts = collections.defaultdict(dict), collections.defaultdict(set)
    spelling = {}  # the most used one of a stem
    for row in rows:
        if len(row.stems) == 1 and row.kind == "word" and row.en.isalpha():
            best = spelling.get(row.stems[0])
            if best is None or (usage.words[row.en], best) > (usage.words[best], row.en):
                spelling[row.stems[0]] = row.en
    for row in rows:
        if row.zh not in usage.zh:
            continue
        count = usage.word(row.en)
        if len(row.stems) == 1:
            if len(row.en) < 3 or row.kind == "abbreviation" and count < 20:
                continue
            if count == 0 and row.en not in lemma and not row.domain:  # mostly misspelt
                continue
        cell = table[row.zh].setdefault(row.stems, [0.0, collections.Counter()])
        value = weight(row) * usage.factor(row.en, row.stems)
        cell[0] += value
        cell[1][row.en] += value
        parts[row.zh].add(row.part)
    for zh in [z for z, p in parts.items() if p <= FUNCTION]:
        del table[zh]
    for zh, list_ in compounds(rows, usage.zh).items():
        # Longer words are compounds themselves, which their parts do not translate.
        if zh not in usage.zh or len(zh) > 3 or zh in parts and zh not in table:
            continue
        for chance, term in list_:
            word = spelling.get(term, "")
            cell = table[zh].get((term,))
            if cell:
                cell[0] *= 1 + COMPOUNDS * chance
                if usage.words[word] > 10 * max(map(usage.word, cell[1])):
                    cell[1][word] += cell[0]
            elif usage.words[word] > 0 and len(word) > 2:
                value = chance * usage.factor(word, (term,))
                table[zh][term,] = [value, collections.Counter({word: value})]
    return table


def spelt(spellings, terms, usage, lemma):
    """The spelling that is most used, and the singular if that has the same stems."""
    best = max(spellings.values())
    en = max((e for e, n in spellings.items() if n >= 0.15 * best),
             key=lambda e: (usage.word(e), spellings[e], -len(e), e))
    words = en.split(" ")
    if words[-1].endswith("s") and not words[-1].endswith("ss") and words[-1] in lemma:
        singular = " ".join(words[:-1] + [lemma[words[-1]]])
        if stems(singular) == terms:
            return singular
    return en


def is_within(part, whole):
    return len(part) < len(whole) and any(whole[i:i + len(part)] == part for i in range(len(whole)))


def chinese_table(table, usage, lemma):
    """The Chinese words that most records use, with their translations."""
    lines = {}
    for zh, count in sorted(usage.zh.items(), key=lambda x: (-x[1], x[0])):
        if count < 2 or len(lines) == WORDS:
            break
        cells = sorted(((w, terms, s) for terms, (w, s) in table.get(zh, {}).items()), key=lambda c: (-c[0], c[1]))
        # Phrases that no text has, and words that are in no list and few texts (mostly misspelt), stay only where
        # there is nothing else; turns of phrase (`breed of cat`) need three texts.
        def isUsed(terms, spellings):
            if len(terms) > 1:
                return usage.phrases[terms] > 0
            return max(map(usage.word, spellings)) >= 20 or any(en in lemma for en in spellings)
        cells = [c for c in cells if isUsed(c[1], c[2])] or cells
        cells = [c for c in cells if c[0] >= LEAST_SHARE * cells[0][0]]
        cells = [c for c in cells if usage.phrases[c[1]] > 2 or not all(STOP & set(en.split(" ")) for en in c[2])]
        kept = []
        for _, terms, spellings in cells:
            if len(kept) < ALTERNATIVES and not any(is_within(terms, k) for k, _ in kept):
                kept.append((terms, spelt(spellings, terms, usage, lemma)))
        if kept:
            lines[zh] = [en for _, en in kept]
    return lines


def english_table(table, rows, usage):
    """The stems that most records use, with their Chinese words."""
    # A word that is first of all one of a single character, as water is: its longer ones are other senses.
    single = collections.defaultdict(float)
    for row in rows:
        if len(row.zh) == 1 and len(row.stems) == 1:
            single[row.stems] = max(single[row.stems], weight(row) * usage.factor(row.en, row.stems))
    words = collections.defaultdict(list)
    for zh, cells in table.items():
        if zh[-1] in "的地":
            continue
        for terms, (value, _) in cells.items():
            length = 1 if len(zh) <= 4 or len(terms) > 1 else 0.5
            words[terms].append((value * (usage.zh[zh] + 0.5) ** 0.25 * length, zh, value))
    rank = {}
    for terms, list_ in words.items():
        list_.sort(key=lambda x: (-x[0], x[1]))
        count = usage.stems[terms[0]] if len(terms) == 1 else usage.phrases[terms]
        if count > 0 and (len(terms) > 1 or len(terms[0]) > 2):
            rank[terms] = ((count + 0.5) * (max(usage.zh[zh] for _, zh, _ in list_[:2]) + 0.5)) ** 0.5
    lines = {}
    for terms in sorted(rank, key=lambda t: (-rank[t], t)):
        kept = []
        for value, zh, alone in words[terms]:
            if len(kept) == ALTERNATIVES or value < LEAST_SHARE * words[terms][0][0]:
                break
            if alone >= 0.5 * single[terms] and not any(k in zh for k in kept):
                kept.append(zh)
        if kept:
            lines[" ".join(terms)] = kept
        if len(lines) == WORDS:
            break
    return lines


def lemmas(path):
    """The base form of each form in ECDICT's list `lemma.en.txt`; base forms are their own."""
    result = {}
    for line in path.read_text("utf-8").split("\n"):
        found = re.match(r"([a-z-]+)(?:/\d+)? -> (.*)", line)
        if found:
            for form in found.group(2).split(","):
                result.setdefault(form.strip(), found.group(1))
            result[found.group(1)] = found.group(1)
    return result


def text(lines):
    return "\n".join("\t".join([word] + lines[word]) for word in sorted(lines, key=str.encode))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=pathlib.Path, required=True, help="folder with 词典0.ts, 词典1.ts, …")
    parser.add_argument("--lemmas", type=pathlib.Path, required=True, help="ECDICT's lemma.en.txt")
    parser.add_argument("--chinese", type=pathlib.Path, nargs="+", required=True, help="folders of Chinese records")
    parser.add_argument("--english", type=pathlib.Path, nargs="+", required=True, help="folders of English records")
    parser.add_argument("--judged", type=pathlib.Path, nargs="*", default=[], help="folders whose records are left out")
    parser.add_argument("--output", type=pathlib.Path, required=True, help="folder for the Swift files")
    parser.add_argument("--tables", type=pathlib.Path, help="folder for chinese.tsv and english.tsv")
    arguments = parser.parse_args()
    rows = list(senses(arguments.entries))
    usage = Usage(rows, records(arguments.chinese, arguments.judged), records(arguments.english, arguments.judged))
    lemma = lemmas(arguments.lemmas)
    table = translations(rows, usage, lemma)
    zh, en = text(chinese_table(table, usage, lemma)), text(english_table(table, rows, usage))
    digest = hashlib.sha256((zh + "\n" + en).encode()).hexdigest()[:16]
    count = zh.count("\n") + en.count("\n") + 2
    for name, part in (("Chinese", zh), ("English", en)):
        (arguments.output / f"LexiconData+{name}.swift").write_text(
            "// swift-format-ignore-file\n\nextension LexiconData {\n"
            f'  static let {name.lower()} = #"""\n{part}\n"""#\n}}\n', "utf-8")
        if arguments.tables:
            (arguments.tables / f"{name.lower()}.tsv").write_text(part + "\n", "utf-8")
    (arguments.output / "LexiconData.swift").write_text(
        "/// The built-in dictionary of two languages; see ``Lexicon``.\nenum LexiconData {\n"
        f'  static let identity = "{count} words {digest}"\n}}\n', "utf-8")
    print(f"{count} words, {len(zh.encode())} and {len(en.encode())} bytes, {digest}")


if __name__ == "__main__":
    main()
