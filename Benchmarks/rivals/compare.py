#!/usr/bin/env python3
"""TechMatch and other engines on the same corpus, terms and machine, in one run.

    swift build -c release --product TechMatchBenchmarks
    python3 -m venv .build-rivals
    .build-rivals/bin/pip install -r Benchmarks/rivals/requirements.txt
    .build-rivals/bin/python Benchmarks/rivals/compare.py --size M

Generates a corpus with TechMatchBenchmarks, runs its rows, then each rival in a process of its own:

  sdt      scikit-learn TF-IDF and sparse_dot_topn (sp_matmul_topn, threshold 0): exact cosine
  mkl      scikit-learn TF-IDF and Intel MKL, sparse x sparse into dense blocks of 64 demands,
           then argpartition: exact cosine
  bm25s    bm25s, method lucene, numba backend: BM25, another score, work of the same kind
  tantivy  tantivy, one segment in memory, boolean SHOULD, tf as boost: BM25

All of them get the same terms: lower-case words and overlapping pairs of Chinese characters. No
stop words are removed unless --stop-words leaves them out of the corpus. The exact ones are held
against TechMatch's hits: the k-th best score of every demand must agree to 0.0002 (TechMatch rounds
each term's part down to a millionth).

--save keeps every sample and what is needed to repeat the run; Benchmarks/README.md describes the
file. --rivals none keeps a run of TechMatch alone in the same form.
"""
import argparse, hashlib, json, os, platform, re, resource, shlex, subprocess, sys, tempfile, time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from importlib import metadata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
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


class Samples:
    """Times of one thing in nanoseconds, in the order in which they were taken."""

    def __init__(self):
        self.wall_ns, self.cpu_ns = [], []

    def __enter__(self):
        self.start, self.cpu0 = time.perf_counter_ns(), time.process_time_ns()
        return self

    def __exit__(self, *_):
        self.wall_ns.append(time.perf_counter_ns() - self.start)
        self.cpu_ns.append(time.process_time_ns() - self.cpu0)

    def wall(self, share=0.5):
        """Seconds that this share of the samples stays below."""
        walls = sorted(self.wall_ns)
        return walls[min(len(walls) - 1, int(len(walls) * share))] / 1e9


class Cosine:
    """TF-IDF as TechMatch weighs it: 1 + ln tf, smoothed idf, length one."""

    def __init__(self):
        import numpy as np
        from sklearn.feature_extraction.text import TfidfVectorizer
        self.vectorizer = TfidfVectorizer(analyzer=str.split, sublinear_tf=True, dtype=np.float32)

    def build(self, texts):
        self.inverted = self.vectorizer.fit_transform(texts).T.tocsr()

    def queries(self, texts):
        # In TechMatch, terms that no achievement has count towards a demand's length. Here no
        # vocabulary knows them, so the vectors are scaled back to that length below.
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
        c = sp_matmul_topn(self.q[rows], self.inverted, top_n=k, threshold=0.0, sort=True,
                           n_threads=threads)
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
                list(pool.map(lambda low: best(block, base, low, min(low + step, len(part))),
                              range(0, len(part), step)))
        return out


class Bm25s:
    def __init__(self):
        import bm25s
        self.engine = bm25s.BM25(method="lucene", backend="numba")

    def build(self, texts):
        self.engine.index([t.split() for t in texts], show_progress=False)

    def queries(self, texts):
        self.q = [t.split() for t in texts]

    def batch(self, rows, k, threads):
        self.engine.retrieve([self.q[r] for r in rows], k=k, n_threads=threads, show_progress=False)


class Tantivy:
    def __init__(self):
        import tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("t", stored=False, tokenizer_name="whitespace", index_option="freq")
        self.schema = builder.build()

    def build(self, texts):
        import tantivy
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
                q = query.boost_query(q, float(count)) if count > 1 else q
                parts.append((tantivy.Occur.Should, q))
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


def measure(name, folder, k, hits, max_seconds, all_threads):
    """One rival, in this process; prints JSON."""
    import glob
    found = glob.glob(os.path.join(sys.prefix, "lib", "libmkl_rt.so*"))
    if found:
        os.environ.setdefault("MKL_RT", found[0])
    samples = {}

    def clock(what):
        return samples.setdefault(what, Samples())

    ids, texts = read(folder + "/achievements.jsonl")
    with clock("tokenise"):
        texts = [" ".join(tokens(t)) for t in texts]
    engine = RIVALS[name]()
    with clock("build_from_tokens"):
        engine.build(texts)
    row = {"engine": name, "tokenise_s": samples["tokenise"].wall(),
           "build_from_tokens_s": samples["build_from_tokens"].wall()}
    del texts
    _, demands = read(folder + "/demands.jsonl")
    engine.queries([" ".join(tokens(t)) for t in demands])
    rows = list(range(len(demands)))
    for threads in {1, all_threads}:  # what compiles or loads on first use does so here
        engine.batch(rows[:8], k, threads)
    # How many demands fit into the time for one batch.
    with clock("probe"):
        engine.batch(rows[:100], k, all_threads)
    wanted = max(100, int(100 * max_seconds / max(samples["probe"].wall(), 1e-6)))
    rows = rows[:: max(1, len(rows) // min(len(rows), wanted))]
    for threads in sorted({1, all_threads}):
        batch = clock(f"batch_{threads}t")
        for _ in range(3 if threads == all_threads else 1):
            with batch:
                scores = engine.batch(rows, k, threads)
        row[f"batch_{threads}t_per_s"] = len(rows) / batch.wall()
        row[f"batch_{threads}t_best_per_s"] = len(rows) / batch.wall(0)
        row[f"cpu_{threads}t_ms"] = min(batch.cpu_ns) / len(rows) / 1e6
    row["batch_demands"] = len(rows)
    if name != "sdt":  # its wrapper copies the whole index on every call
        one = clock("one")
        for r in range(min(SINGLE, len(demands))):
            with one:
                engine.batch([r], k, 1)
        row["one_p50_ms"] = one.wall() * 1e3
        row["one_p99_ms"] = one.wall(0.99) * 1e3
    if scores is not None and hits:
        last = {}
        with open(hits) as f:
            for line in f:
                demand, rank, _, score = line.rstrip("\n").split("\t")
                if int(rank) == k:
                    last[int(demand[1:])] = int(score) / 1e6
        wrong = sum(abs(float(s[k - 1]) - last.get(r, 0)) > 2e-4
                    for r, s in zip(rows, scores) if len(s) >= k)
        row["kth_scores_that_differ"] = int(wrong)
    row["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    row["samples"] = {what: {"wall_ns": s.wall_ns, "cpu_ns": s.cpu_ns}
                      for what, s in samples.items()}
    print(json.dumps(row))


def say(*command):
    """What a command prints, or nothing where there is no such command."""
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""


def value(path, pattern):
    """What a pattern finds in a file, or nothing where there is no such file."""
    try:
        with open(path, encoding="utf-8") as f:
            found = re.search(pattern, f.read(), re.M)
            return found.group(1).strip().strip('"') if found else ""
    except OSError:
        return ""


def provenance(benchmark):
    """Everything about a run but its numbers. Paths are those inside the repository."""
    with open(benchmark, "rb") as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    memory = value("/proc/meminfo", r"^MemTotal:\s*(\d+)")
    return {
        "command": shlex.join(a.removeprefix(ROOT + "/") for a in sys.argv),
        "commit": say("git", "rev-parse", "HEAD"),
        "has_uncommitted_changes": bool(say("git", "status", "--porcelain")),
        "date": time.strftime("%Y-%m-%d"),
        "started": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "cpu": value("/proc/cpuinfo", r"^model name\s*:\s*(.*)") or platform.processor(),
        "cores": os.cpu_count(),
        "memory_mb": int(memory) // 1024 if memory else None,
        "load_before": os.getloadavg(),
        "system": value("/etc/os-release", r"^PRETTY_NAME=(.*)") or platform.system(),
        "kernel": f"{platform.system()} {platform.release()} {platform.version()}",
        "libc": " ".join(platform.libc_ver()),
        "compiler": say("swift", "--version"),
        "benchmark_sha256": digest,
        "python": platform.python_version(),
        "packages": dict(sorted((d.metadata["Name"], d.version) for d in metadata.distributions())),
        "thread_settings": {k: v for k, v in os.environ.items() if k.endswith("_NUM_THREADS")},
    }


def compact(run):
    """JSON with one value a line, but a list of numbers on one line, however long."""
    numbers = re.compile(r"\[\s+(-?[\d.][-+\d.e,\s]*?)\s+\]")
    text = json.dumps(run, indent=1, ensure_ascii=False)
    return numbers.sub(lambda m: "[" + re.sub(r"\s+", " ", m[1]) + "]", text) + "\n"


def table(ours, theirs, all_threads):
    """The numbers side by side."""
    rows = {r["row"]: r for r in ours["rows"] if "row" in r}
    facts = {r["fact"]: r["value"] for r in ours["rows"] if "fact" in r}

    def rate(name):
        return rows[name]["items"] / rows[name]["wall_median_s"]

    single, batch, every = "one demand, 1 w", "batch text, 1 w", f"batch text, {all_threads} w"
    print(f"{ours['title']}; {facts['postings']} postings")
    print(f"{'engine':10} {'build s':>8} {'1T /s':>8} {f'{all_threads}T /s':>8} {'CPU ms':>7} "
          f"{'p50 ms':>7} {'p99 ms':>7} {'peak MB':>8}  TechMatch is faster by")
    print(f"{'techmatch':10} {rows['index']['wall_median_s']:8.1f} "
          f"{rate(batch):8.0f} {rate(every):8.0f} "
          f"{rows[batch]['cpu_median_s'] / rows[batch]['items'] * 1e3:7.2f} "
          f"{rows[single]['wall_median_s'] * 1e3:7.2f} {rows[single]['wall_p99_s'] * 1e3:7.2f} "
          f"{facts['peak memory MB']:8.0f}")
    for r in theirs:
        per_s = r[f"batch_{all_threads}t_per_s"]
        p50, p99 = r.get("one_p50_ms"), r.get("one_p99_ms")
        ratio = f"batch {rate(every) / per_s:.1f} x"
        if p50:
            ratio += f", one {p50 / (rows[single]['wall_median_s'] * 1e3):.1f} x"
        ratio += f", build {r['build_from_tokens_s'] / rows['index']['wall_median_s']:.1f} x"
        if "kth_scores_that_differ" in r:
            ratio += f"; {r['kth_scores_that_differ']} of {r['batch_demands']} k-th scores differ"
        print(f"{r['engine']:10} {r['build_from_tokens_s']:8.1f} "
              f"{r['batch_1t_per_s']:8.0f} {per_s:8.0f} {r['cpu_1t_ms']:7.2f} "
              f"{p50 or float('nan'):7.2f} {p99 or float('nan'):7.2f} "
              f"{r['peak_mb']:8.0f}  {ratio}")


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--size", default="M", choices=["smoke", "S", "M", "L"])
    options.add_argument("--script", default="latin", choices=["latin", "chinese"])
    options.add_argument("--demands", default="long", choices=["long", "short"])
    options.add_argument("--stop-words", default="0")
    options.add_argument("--rivals", default=",".join(RIVALS), help="their names, or none")
    options.add_argument("--rows", help="of TechMatchBenchmarks, with --rivals none")
    options.add_argument("--rounds", help="of each row of TechMatchBenchmarks")
    options.add_argument("--k", default=10, type=int)
    options.add_argument("--max-seconds", default=20.0, type=float, help="of one batch of a rival")
    options.add_argument("--techmatch", default=ROOT + "/.build/release/TechMatchBenchmarks")
    options.add_argument("--save", help="a new file for all numbers as JSON")
    for internal in ("--measure", "--folder", "--threads"):
        options.add_argument(internal, help=argparse.SUPPRESS)
    a = options.parse_args()
    if a.measure:
        hits = a.folder + "/hits.tsv"
        return measure(a.measure, a.folder, a.k, hits, a.max_seconds, int(a.threads))
    names = [] if a.rivals == "none" else a.rivals.split(",")
    unknown = [name for name in names if name not in RIVALS]
    if unknown:
        options.error(f"no such rival: {', '.join(unknown)}; there are {', '.join(RIVALS)}")
    if a.rows and names:
        options.error("--rows needs --rivals none: the table needs every row")
    if a.save and os.path.exists(a.save):
        options.error(f"{a.save} exists; a run that was kept is not written over")
    run = provenance(a.techmatch)
    with tempfile.TemporaryDirectory() as folder:
        base = [a.techmatch, *(["--smoke"] if a.size == "smoke" else ["--size", a.size]),
                "--script", a.script, "--demands", a.demands,
                "--stop-words", a.stop_words, "--k", str(a.k)]
        subprocess.run(base + ["--export", folder], check=True)
        base += ["--rows", a.rows] if a.rows else []
        base += ["--rounds", a.rounds] if a.rounds else []
        base += ["--corpus", folder, "--hits", folder + "/hits.tsv", "--format", "json"]
        ours = json.loads(subprocess.run(base, check=True, capture_output=True, text=True).stdout)
        measured = " ".join(r.get("row", "") for r in ours["rows"])
        batches = re.findall(r"batch text, (\d+) w", measured)
        all_threads = max(map(int, batches), default=1)
        theirs, failed = [], {}
        for name in names:
            command = [sys.executable, __file__, "--measure", name, "--folder", folder,
                       "--k", str(a.k), "--max-seconds", str(a.max_seconds),
                       "--threads", str(all_threads)]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                said = done.stderr.strip().splitlines()
                failed[name] = said[-1] if said else f"status {done.returncode}"
                print(f"{name}: failed: {failed[name]}", file=sys.stderr)
                continue
            theirs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    if names:
        table(ours, theirs, all_threads)
    else:
        print(ours["title"])
        for r in ours["rows"]:
            print(f"{r['row']:26} {r['wall_median_s'] * 1e3:10.3f} ms, n {r['n']}" if "row" in r
                  else f"{r['fact']:26} {r['value']:10}")
    if a.save:
        run |= {"finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
                "techmatch": ours, "rivals": theirs, "failed": failed}
        with open(a.save, "w", encoding="utf-8") as f:
            f.write(compact(run))


if __name__ == "__main__":
    main()
