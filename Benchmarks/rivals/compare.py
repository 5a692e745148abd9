#!/usr/bin/env python3
"""TechMatch and other engines on the same corpus, tokens and machine, in one run.

    swift build -c release
    python3 -m venv .build-rivals && .build-rivals/bin/pip install -r Benchmarks/rivals/requirements.txt
    .build-rivals/bin/python Benchmarks/rivals/compare.py --size M

Generates a corpus with TechMatchBenchmarks, runs its rows, then every rival in a process of its own:

  sdt      scikit-learn TF-IDF, sparse_dot_topn (sp_matmul_topn, threshold 0): exact cosine
  mkl      scikit-learn TF-IDF, Intel MKL sparse x sparse to dense blocks of 64 demands, argpartition: exact cosine
  bm25s    bm25s, method lucene, numba backend: BM25, another score, work of the same kind
  tantivy  tantivy, one segment in memory, boolean SHOULD, tf as boost: BM25

All get the same terms: lower-case words, overlapping pairs of Chinese characters, no stop words removed unless
--stop-words leaves them out of the corpus. The exact ones are held against TechMatch's hits: the k-th best score
of every demand must agree to 0.0002 (TechMatch rounds each term's part down to a millionth).
"""
import argparse, json, os, platform, re, resource, subprocess, sys, tempfile, time
from concurrent.futures import ThreadPoolExecutor

SINGLE = 300
TERMS = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]+")


def tokens(text):
    """Words, and pairs of neighbouring Chinese characters."""
    out = []
    for run in TERMS.findall(text.lower()):
        if run[0] < "\u3400":
            out.append(run)
        elif len(run) == 1:
            out.append(run)
        else:
            out.extend(run[i:i + 2] for i in range(len(run) - 1))
    return out


def read(path):
    ids, texts = [], []
    with open(path, encoding="utf-8") as f:
        for line in f:
            record = json.loads(line)
            ids.append(record["id"])
            texts.append((record["title"] or "") + "\n" + (record["text"] or ""))
    return ids, texts


class Clock:
    def __enter__(self):
        use = resource.getrusage(resource.RUSAGE_SELF)
        self.start, self.cpu0 = time.perf_counter(), use.ru_utime + use.ru_stime
        return self

    def __exit__(self, *_):
        use = resource.getrusage(resource.RUSAGE_SELF)
        self.wall = time.perf_counter() - self.start
        self.cpu = use.ru_utime + use.ru_stime - self.cpu0


class Cosine:
    """TF-IDF as TechMatch weighs it: 1 + ln tf, smoothed idf, length one."""

    def build(self, texts):
        import numpy as np
        from sklearn.feature_extraction.text import TfidfVectorizer
        self.vectorizer = TfidfVectorizer(analyzer=str.split, sublinear_tf=True, dtype=np.float32)
        self.inverted = self.vectorizer.fit_transform(texts).T.tocsr()

    def queries(self, texts):
        # Terms that no achievement has count towards a demand's length in TechMatch; here they are known to no
        # vocabulary, so the vectors are scaled back to that length below.
        import numpy as np
        q = self.vectorizer.transform(texts)
        n = self.inverted.shape[1]
        unseen = (1 + np.log(1.0 + n)) ** 2
        known = self.vectorizer.vocabulary_
        idf = self.vectorizer.idf_
        scale = np.ones(len(texts), np.float32)
        for row, text in enumerate(texts):
            counts = {}
            for t in text.split():
                counts[t] = counts.get(t, 0) + 1
            inside = outside = 0.0
            for t, c in counts.items():
                w = (1 + np.log(c)) ** 2
                if t in known:
                    inside += w * idf[known[t]] ** 2
                else:
                    outside += w * unseen
            if outside:
                scale[row] = (inside / (inside + outside)) ** 0.5
        import scipy.sparse as sp
        self.q = (sp.diags(scale) @ q).tocsr().astype(np.float32)


class Sdt(Cosine):
    def batch(self, rows, k, threads):
        from sparse_dot_topn import sp_matmul_topn
        c = sp_matmul_topn(self.q[rows], self.inverted, top_n=k, threshold=0.0, sort=True, n_threads=threads)
        return [c.data[c.indptr[i]:c.indptr[i + 1]] for i in range(len(rows))]


class Mkl(Cosine):
    def queries(self, texts):
        import numpy as np
        super().queries(texts)
        for m in (self.inverted, self.q):
            m.indptr, m.indices = m.indptr.astype(np.int32), m.indices.astype(np.int32)

    def batch(self, rows, k, threads):
        import numpy as np
        import sparse_dot_mkl as mkl
        if hasattr(mkl, "mkl_set_num_threads"):
            mkl.mkl_set_num_threads(threads)
        out = [None] * len(rows)

        def best(block, base, low, high):
            for i in range(low, high):
                top = np.argpartition(block[i], -k)[-k:]
                out[base + i] = np.sort(block[i][top])[::-1]

        with ThreadPoolExecutor(threads) as pool:
            for base in range(0, len(rows), 64):
                part = rows[base:base + 64]
                block = mkl.dot_product_mkl(self.q[part], self.inverted, dense=True)
                step = (len(part) + threads - 1) // threads
                list(pool.map(lambda low: best(block, base, low, min(low + step, len(part))), range(0, len(part), step)))
        return out


class Bm25s:
    def build(self, texts):
        import bm25s
        self.engine = bm25s.BM25(method="lucene", backend="numba")
        self.engine.index([t.split() for t in texts], show_progress=False)

    def queries(self, texts):
        self.q = [t.split() for t in texts]
        self.batch(list(range(min(8, len(texts)))), 10, 2)  # compiles

    def batch(self, rows, k, threads):
        self.engine.retrieve([self.q[r] for r in rows], k=k, n_threads=threads, show_progress=False)


class Tantivy:
    def build(self, texts):
        import tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("t", stored=False, tokenizer_name="whitespace", index_option="freq")
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema)
        writer = self.index.writer(heap_size=2_000_000_000, num_threads=1)
        for text in texts:
            writer.add_document(tantivy.Document(t=text))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def queries(self, texts):
        import tantivy
        from collections import Counter
        query = tantivy.Query
        self.q = []
        for text in texts:
            parts = []
            for term, count in Counter(text.split()).items():
                q = query.term_query(self.schema, "t", term, index_option="freq")
                parts.append((tantivy.Occur.Should, query.boost_query(q, float(count)) if count > 1 else q))
            self.q.append(query.boolean_query(parts))

    def batch(self, rows, k, threads):
        search = lambda r: self.searcher.search(self.q[r], k, count=False)
        if threads == 1:
            for r in rows:
                search(r)
        else:
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(search, rows, chunksize=16))


RIVALS = {"sdt": Sdt, "mkl": Mkl, "bm25s": Bm25s, "tantivy": Tantivy}


def measure(name, folder, k, hits, max_seconds):
    """One rival, in this process; prints JSON."""
    import glob
    found = glob.glob(os.path.join(sys.prefix, "lib", "libmkl_rt.so*"))
    if found:
        os.environ.setdefault("MKL_RT", found[0])
    ids, texts = read(folder + "/achievements.jsonl")
    with Clock() as tokenise:
        texts = [" ".join(tokens(t)) for t in texts]
    row = {"engine": name, "tokenise_s": tokenise.wall}
    engine = RIVALS[name]()
    with Clock() as build:
        engine.build(texts)
    row["build_from_tokens_s"] = build.wall
    del texts
    _, demands = read(folder + "/demands.jsonl")
    engine.queries([" ".join(tokens(t)) for t in demands])
    rows = list(range(len(demands)))
    with Clock() as probe:
        engine.batch(rows[:100], k, 2)
    wanted = min(len(rows), max(100, int(100 * max_seconds / max(probe.wall, 1e-6))))
    rows = rows[:: max(1, len(rows) // wanted)]
    for threads in (1, 2):
        walls, cpus, scores = [], [], None
        for _ in range(3 if threads == 2 else 1):
            with Clock() as clock:
                scores = engine.batch(rows, k, threads)
            walls.append(clock.wall)
            cpus.append(clock.cpu)
        row[f"batch_{threads}t_per_s"] = len(rows) / sorted(walls)[len(walls) // 2]
        row[f"batch_{threads}t_best_per_s"] = len(rows) / min(walls)
        row[f"cpu_{threads}t_ms"] = min(cpus) / len(rows) * 1e3
    row["batch_demands"] = len(rows)
    if name != "sdt":  # its wrapper copies the whole index on every call
        times = []
        for r in range(min(SINGLE, len(demands))):
            start = time.perf_counter()
            engine.batch([r], k, 1)
            times.append(time.perf_counter() - start)
        times.sort()
        row["one_p50_ms"] = times[len(times) // 2] * 1e3
        row["one_p99_ms"] = times[len(times) * 99 // 100] * 1e3
    if scores is not None and hits:
        last = {}
        with open(hits) as f:
            for line in f:
                demand, rank, _, score = line.rstrip("\n").split("\t")
                if int(rank) == k:
                    last[int(demand[1:])] = int(score) / 1e6
        wrong = sum(abs(float(s[k - 1]) - last.get(r, 0)) > 2e-4 for r, s in zip(rows, scores) if len(s) >= k)
        row["kth_scores_that_differ"] = int(wrong)
    row["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(row))


def say(command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--size", default="M", choices=["S", "M", "L"])
    options.add_argument("--script", default="latin", choices=["latin", "chinese"])
    options.add_argument("--demands", default="long", choices=["long", "short"])
    options.add_argument("--stop-words", default="0")
    options.add_argument("--rivals", default=",".join(RIVALS))
    options.add_argument("--k", default=10, type=int)
    options.add_argument("--max-seconds", default=20.0, type=float, help="of one batch of a rival")
    options.add_argument("--techmatch", default=".build/release/TechMatchBenchmarks")
    options.add_argument("--save", help="a file for all numbers as JSON")
    options.add_argument("--measure", help=argparse.SUPPRESS)
    options.add_argument("--folder", help=argparse.SUPPRESS)
    a = options.parse_args()
    if a.measure:
        return measure(a.measure, a.folder, a.k, a.folder + "/hits.tsv", a.max_seconds)
    with tempfile.TemporaryDirectory() as folder:
        base = [a.techmatch, "--size", a.size, "--script", a.script, "--demands", a.demands,
                "--stop-words", a.stop_words, "--k", str(a.k)]
        subprocess.run(base + ["--export", folder], check=True)
        run = base + ["--corpus", folder, "--hits", folder + "/hits.tsv", "--format", "json"]
        ours = json.loads(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
        theirs = []
        for name in a.rivals.split(","):
            command = [sys.executable, __file__, "--measure", name, "--folder", folder, "--k", str(a.k),
                       "--max-seconds", str(a.max_seconds)]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                print(f"{name}: failed: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
                continue
            theirs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    rows = {r["row"]: r for r in ours["rows"] if "row" in r}
    facts = {r["fact"]: r["value"] for r in ours["rows"] if "fact" in r}
    rate = lambda name: rows[name]["items"] / rows[name]["wall_median_s"]
    two = [r for r in rows if r.startswith("batch text") and not r.endswith(" 1 w")]
    batch2 = rate(two[0]) if two else rate("batch text, 1 w")
    one = "one demand, 1 w"
    print(f"{ours['title']}; {facts['postings']} postings; machine {platform.processor() or platform.machine()}")
    print(f"{'engine':10} {'build s':>8} {'1T /s':>8} {'2T /s':>8} {'CPU ms':>7} {'p50 ms':>7} {'p99 ms':>7} {'peak MB':>8}  TechMatch is faster by")
    print(f"{'techmatch':10} {rows['index']['wall_median_s']:8.1f} {rate('batch text, 1 w'):8.0f} {batch2:8.0f} "
          f"{rows['batch text, 1 w']['cpu_median_s'] / rows['batch text, 1 w']['items'] * 1e3:7.2f} "
          f"{rows[one]['wall_median_s'] * 1e3:7.2f} {rows[one]['wall_p99_s'] * 1e3:7.2f} {facts['peak memory MB']:8.0f}")
    for r in theirs:
        p50, p99 = r.get("one_p50_ms"), r.get("one_p99_ms")
        ratio = f"batch {batch2 / r['batch_2t_per_s']:.1f} x"
        if p50:
            ratio += f", one {p50 / (rows[one]['wall_median_s'] * 1e3):.1f} x"
        ratio += f", build {r['build_from_tokens_s'] / rows['index']['wall_median_s']:.1f} x"
        if "kth_scores_that_differ" in r:
            ratio += f"; {r['kth_scores_that_differ']} of {r['batch_demands']} k-th scores differ"
        print(f"{r['engine']:10} {r['build_from_tokens_s']:8.1f} {r['batch_1t_per_s']:8.0f} {r['batch_2t_per_s']:8.0f} "
              f"{r['cpu_1t_ms']:7.2f} {p50 or float('nan'):7.2f} {p99 or float('nan'):7.2f} {r['peak_mb']:8.0f}  {ratio}")
    if a.save:
        cpu = re.search(r"model name\s*:\s*(.*)", open("/proc/cpuinfo").read()) if os.path.exists("/proc/cpuinfo") else None
        json.dump({
            "command": " ".join(sys.argv), "commit": say(["git", "rev-parse", "HEAD"]),
            "date": time.strftime("%Y-%m-%d"), "cpu": cpu.group(1) if cpu else platform.processor(),
            "cores": os.cpu_count(), "compiler": say(["swift", "--version"]).splitlines()[:1],
            "techmatch": ours, "rivals": theirs,
        }, open(a.save, "w"), indent=1)


if __name__ == "__main__":
    main()
