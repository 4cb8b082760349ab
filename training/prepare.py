"""Makes training and validation examples from the public inputs.

Writes JSON Lines `pairs.train`, `pairs.val`, `single.train`, `single.val`, `bench.val`:
  pair:   {claim, lang, before, title, passages: [own language, others …], target: [4 probabilities], weight, source, fact, sid}
  single: {claim, lang, before, title, target: [3 probabilities], weight, source, sid}
Facts at position 4 modulo 5 of the sorted ids are held back: no pair with them, and train-4.jsonl and dev.jsonl are
not read. Facts at 3 modulo 5 with an even fifth are for validation, with every sentence that names one of them.
"""
import argparse
import collections
import glob
import gzip
import json
import os
import random
import re

import numpy as np

from invented import read_invented
from tokenizer import normalise

ONE_HOT = {"supports": [1, 0, 0, 0], "refutes": [0, 1, 0, 0], "related": [0, 0, 1, 0], "unrelated": [0, 0, 0, 1]}
PAIR_OF = {"supported": "supports", "contradicted": "refutes", "related": "related"}
SINGLE_OF = {"not-claim": [0, 1, 0], "off-topic": [0, 0, 1]}


def jsonl(path):
    """Lines of a JSON Lines file; a broken last line (file still growing) is skipped."""
    with open(path, encoding="utf-8") as f:
        for line in f:
            try:
                yield json.loads(line)
            except ValueError:
                continue


def load_facts(shared):
    """{id: {en, es, ru, quote, source}} for all facts."""
    other = {}
    for lang in ("es", "ru"):
        with open(f"{shared}/facts/statements.{lang}.json", encoding="utf-8") as f:
            other[lang] = json.load(f)
    facts = {}
    for name in ("seeds", "wider"):
        with open(f"{shared}/facts/{name}.json", encoding="utf-8") as f:
            for x in json.load(f)["facts"]:
                facts[x["id"]] = {"en": x["statement"], "es": other["es"][x["id"]], "ru": other["ru"][x["id"]], "source": x["source"]}
    return facts


def split(facts, use_val):
    """(held-back ids, validation ids); `use_val` empties the second set for the final run."""
    ids = sorted(facts)
    held = {x for i, x in enumerate(ids) if i % 5 == 4}
    val = set() if use_val else {x for i, x in enumerate(ids) if i % 5 == 3 and (i // 5) % 2 == 0}
    return held, val


def terms(text):
    """Stems (first five letters) and character 4-grams of a text."""
    words = re.findall(r"\w+", normalise(text).lower())
    out = []
    for w in words:
        out.append(w[:5])
        p = f"_{w}_"
        out += [p[i: i + 4] for i in range(len(p) - 3)]
    return out


class Similar:
    """tf-idf cosine between texts and the statements of one language."""

    def __init__(self, texts):
        self.df = collections.Counter(t for x in texts for t in set(terms(x)))
        self.index = {t: i for i, t in enumerate(self.df)}
        self.n = len(texts)
        # Terms by texts: a sentence has few of the terms, and only their rows are read.
        self.columns = np.ascontiguousarray(np.stack([self.vector(x) for x in texts]).T)

    def vector(self, text):
        v = np.zeros(len(self.index), np.float32)
        for t, n in collections.Counter(terms(text)).items():
            if t in self.index:
                v[self.index[t]] = (1 + np.log(n)) * np.log(1 + self.n / self.df[t])
        return v / (np.linalg.norm(v) + 1e-9)

    def scores(self, text):
        """Cosine of `text` with each of the texts."""
        vector = self.vector(text)
        found = np.flatnonzero(vector)
        return vector[found] @ self.columns[found]

    def among(self):
        """Cosines of the texts with one another."""
        return self.columns.T @ self.columns


def detokenise(text):
    """VitaminC text with its spaces before punctuation closed."""
    text = re.sub(r"\s+([.,;:!?%)\]])", r"\1", text)
    return re.sub(r"([(\[$£€])\s+", r"\1", text).replace("`` ", '"').replace(" ''", '"').replace("-LRB- ", "(").replace(" -RRB-", ")")


def rows_of(shared, authored):
    """Labelled sentences with an id and their file; original files first."""
    own = [path for kind in ("part", "contrast") for path in sorted(glob.glob(f"{authored}/{kind}-*.jsonl"))]
    for path in [f"{shared}/eval/train-{k}.jsonl" for k in range(4)] + own:
        name = os.path.basename(path).removesuffix(".jsonl")
        for i, r in enumerate(jsonl(path)):
            if r.get("lang") in ("en", "es", "ru") and r.get("text") and r.get("label"):
                yield {**r, "sid": r.get("id") or f"{name}-{i}", "file": name, "line": i}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--authored", default="training/data")
    ap.add_argument("--out", required=True)
    ap.add_argument("--final", action="store_true", help="train on the validation facts too")
    ap.add_argument("--seed", type=int, default=7)
    a = ap.parse_args()
    rng = random.Random(a.seed)
    facts = load_facts(a.shared)
    held, val = split(facts, a.final)
    ids = sorted(facts)
    place = {x: i for i, x in enumerate(ids)}
    similar = {lang: Similar([facts[x][lang] for x in ids]) for lang in ("en", "es", "ru")}
    near = similar["en"].among()
    rows = list(rows_of(a.shared, a.authored))
    seen = collections.Counter()
    out = {k: [] for k in ("pairs.train", "pairs.val", "single.train", "single.val", "bench.val")}
    for r in rows:
        gold = [g for g in r["gold"] if g in facts]
        if gold:
            part = "val" if any(g in val for g in gold) else "train"
        else:                                   # sentences without a fact: every other block of ten of train-3
            seen[r["file"]] += 1
            part = "val" if not a.final and r["file"] == "train-3" and seen[r["file"]] // 10 % 2 else "train"
        base = {"claim": r["text"], "lang": r["lang"], "before": r.get("before", ""), "title": r.get("title", ""),
                "sid": r["sid"], "source": r["file"], "label": r["label"]}
        heldOnly = gold and all(g in held for g in gold)
        if not heldOnly:
            out[f"single.{part}"].append({**base, "target": SINGLE_OF.get(r["label"], [1, 0, 0]), "weight": 1.0})
        if r["label"] not in PAIR_OF and r["label"] not in ("unsupported", "off-topic"):
            continue
        langs = [r["lang"]] + [x for x in ("en", "es", "ru") if x != r["lang"]]
        free = lambda x: x not in held and (part == "val" or x not in val)
        passages = lambda x: [facts[x][k] for k in langs]
        if r["label"] in PAIR_OF:
            for k, g in enumerate(gold):
                if not free(g):
                    continue
                weight = 1.0 if k == 0 else {"supported": 0.6, "contradicted": 0.3, "related": 0.6}[r["label"]]
                out[f"pairs.{part}"].append({**base, "passages": passages(g), "target": ONE_HOT[PAIR_OF[r["label"]]],
                                             "weight": weight, "fact": g, "gold": k})
        score = similar[r["lang"]].scores(r["text"])
        kept = 0
        for i in np.argsort(-score):
            x = ids[i]
            if x in gold or x in held or (part == "train" and x in val):
                continue
            if gold and max(near[i, place[g]] for g in gold) > 0.5:
                continue
            soft = [0, 0, 0.3, 0.7] if gold and kept < 3 else [0, 0, 0.15, 0.85] if r["label"] == "unsupported" else [0, 0, 0, 1]
            out[f"pairs.{part}"].append({**base, "passages": passages(x), "target": soft, "weight": 1.0 if kept < 5 else 0.7,
                                         "fact": x, "gold": -1, "rank": kept})
            kept += 1
            if kept >= (10 if part == "train" else 6):
                break
    # VitaminC half, one page in six held out; WiCE dev
    pages = {}
    with gzip.open(f"{a.shared}/bench/vitaminc_half.jsonl.gz", "rt", encoding="utf-8") as f:
        vit = [json.loads(x) for x in f]
    for page in sorted({r["page"] for r in vit}):
        pages[page] = rng.random() < 1 / 6
    label = {"SUPPORTS": "supports", "REFUTES": "refutes", "NOT ENOUGH INFO": "related"}
    for r in vit:
        e = {"claim": detokenise(r["claim"]), "lang": "en", "before": "", "title": r["page"], "sid": r["unique_id"], "source": "vitaminc",
             "passages": [detokenise(r["evidence"])], "target": ONE_HOT[label[r["label"]]], "weight": 1.0, "fact": r["page"], "gold": 0, "label": r["label"]}
        out["bench.val" if pages[r["page"]] else "pairs.train"].append(e)
    for r in rng.sample([r for r in vit if not pages[r["page"]]], 900):
        out["single.train"].append({"claim": detokenise(r["claim"]), "lang": "en", "before": "", "title": r["page"] if rng.random() < 0.7 else "",
                                    "sid": r["unique_id"], "source": "vitaminc", "label": "off-topic", "target": [0, 0, 1], "weight": 0.5})
    with gzip.open(f"{a.shared}/bench/wice_dev.jsonl.gz", "rt", encoding="utf-8") as f:
        for i, line in enumerate(f):
            r = json.loads(line)
            for pick in r["supporting_sentences"][:2]:
                text = " ".join(r["evidence"][k] for k in pick[:3] if k < len(r["evidence"]))
                if not text:
                    continue
                goal = "supports" if r["label"] == "supported" else "related"
                out["pairs.train"].append({"claim": r["claim"], "lang": "en", "before": "", "title": "", "sid": f"wice-{i}", "source": "wice", "passages": [text],
                                           "target": ONE_HOT[goal], "weight": 0.6, "fact": f"wice-{i}", "gold": 0, "label": r["label"]})
            out["single.train"].append({"claim": r["claim"], "lang": "en", "before": "", "title": "", "sid": f"wice-{i}", "source": "wice",
                                        "label": "off-topic", "target": [0, 0, 1], "weight": 0.5})
    out["pairs.train"] += read_invented(a.authored, jsonl, Similar, ONE_HOT)
    for x in ids:                               # statements are claims
        if x in held or x in val:
            continue
        for lang in ("en", "es", "ru"):
            out["single.train"].append({"claim": facts[x][lang], "lang": lang, "before": "", "title": "", "sid": x, "source": "statement",
                                        "label": "claim", "target": [1, 0, 0], "weight": 0.5})
    os.makedirs(a.out, exist_ok=True)
    for name, items in out.items():
        with open(f"{a.out}/{name}.jsonl", "w", encoding="utf-8") as f:
            f.writelines(json.dumps(x, ensure_ascii=False) + "\n" for x in items)
        if name.startswith("pairs") or name.startswith("bench"):
            print(name, len(items), dict(collections.Counter(f"{x['source'][:5]}:{np.argmax(x['target'])}" for x in items)))
        else:
            print(name, len(items), dict(collections.Counter(str(x["target"]) for x in items)))


if __name__ == "__main__":
    main()
