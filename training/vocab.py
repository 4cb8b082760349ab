"""Chooses the pieces of the base vocabulary that English, Spanish and Russian text on the topic needs.

Counts the full vocabulary over the facts, the lexicon, the training sentences and the public verification data, adds
common words of the three languages (word lists of the PyPI package `wordfreq`, used for counting only), keeps every
single character of the three scripts and fills up to the wanted size by count.
"""
import argparse
import collections
import glob
import gzip
import json
import os
import re

import numpy as np

from base import load
from tokenizer import Tokenizer, normalise

CHARS = ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZáéíóúüñàèçâêôãõöäÁÉÍÓÚÜÑÇ"
         "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯіїєґў0123456789"
         ".,;:!?¡¿()[]{}<>«»\"'`-_/\\|@#$%&*+=~^°§©®™€£¥ªº№•…×÷½±→")


def walk(value):
    """All strings inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for v in value.values():
            yield from walk(v)
    elif isinstance(value, list):
        for v in value:
            yield from walk(v)


def corpus(shared, authored):
    """(text, weight) of everything whose pieces are wanted; never dev.jsonl or train-4.jsonl."""
    for name in ("seeds", "wider"):
        with open(f"{shared}/facts/{name}.json", encoding="utf-8") as f:
            d = json.load(f)
        for fact in d["facts"]:
            for key in ("statement", "quote"):
                if fact.get(key):
                    yield fact[key], 5
        for text in walk(d["sources"]):
            yield text, 0.5
    for lang in ("es", "ru"):
        with open(f"{shared}/facts/statements.{lang}.json", encoding="utf-8") as f:
            for text in json.load(f).values():
                yield text, 5
    with open(f"{shared}/facts/lexicon.json", encoding="utf-8") as f:
        d = json.load(f)
    for key in ("actors", "units", "numerals", "times", "synonyms", "negations", "predicates"):
        for text in walk(d[key]):
            yield text.replace("*", "").replace("…", " "), 1
    lines = [p for k in range(4) for p in [f"{shared}/eval/train-{k}.jsonl"]] + sorted(glob.glob(f"{authored}/part-*.jsonl"))
    for path in lines:
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as f:
            for line in f:
                try:
                    r = json.loads(line)
                except ValueError:
                    continue
                for key in ("text", "before", "title"):
                    if r.get(key):
                        yield r[key], 3
    for path, keys in (("vitaminc_half", ("claim", "evidence")), ("wice_dev", ("claim",))):
        with gzip.open(f"{shared}/bench/{path}.jsonl.gz", "rt", encoding="utf-8") as f:
            for line in f:
                r = json.loads(line)
                for key in keys:
                    yield r[key], 0.3
    for path in sorted(glob.glob(f"{shared}/seeds/*.txt")):
        with open(path, encoding="utf-8") as f:
            yield f.read(), 2


def choose(base, shared, authored, size):
    """(base row of every kept piece, Tokenizer)."""
    import wordfreq
    scores = [round(float(s), 4) for s in base["scores"]]
    full = Tokenizer(base["pieces"], scores, round(min(scores) - 10, 4))
    count = collections.Counter()
    for text, weight in corpus(shared, authored):
        for piece in full.encode(text):
            count[piece] += weight
        if len(full.cache) > 50000:
            full.cache.clear()
    for lang in ("en", "es", "ru"):
        for word in wordfreq.top_n_list(lang, 60000):
            freq = wordfreq.word_frequency(word, lang)
            for form, share in ((word, 1.0), (word[:1].upper() + word[1:], 0.15)):
                for piece in full.encode(form):
                    count[piece] += share * freq * 2e5
    rows = {p: i for i, p in enumerate(base["pieces"])}
    keep = [0, 1, 2, 3]
    must = {"▁"} | set(normalise(CHARS).replace(" ", "")) | {str(n) for n in range(100)} | {"▁" + str(n) for n in range(100)}
    must |= {p + str(y) for y in range(1800, 2031) for p in ("▁", "")}
    kept = set()
    for piece in sorted(must):
        if piece in rows and rows[piece] > 3:
            kept.add(rows[piece])
    letters = re.compile(r"^▁?[A-Za-zÀ-ÿ]+$|^▁?[А-Яа-я]+$|^▁?[0-9.,:%-]+$|^▁?[^\w\s]{1,3}$")
    for row, n in count.most_common():
        if len(kept) + 4 >= size:
            break
        if row > 3 and (letters.match(base["pieces"][row]) or n >= 20):
            kept.add(row)
    keep += sorted(kept)
    pieces = [base["pieces"][r] for r in keep]
    lost = sum(n for r, n in count.items() if r > 3 and r not in kept) / sum(count.values())
    print(f"{len(keep)} pieces kept of {len(base['pieces'])}; {lost:.4%} of the weighted piece count re-segmented")
    return np.array(keep), Tokenizer(pieces, [scores[r] for r in keep], full.unk_score)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--authored", default="training/data")
    ap.add_argument("--wheel", required=True)
    ap.add_argument("--size", type=int, default=22000)
    ap.add_argument("--out", required=True, help="folder for tokenizer.json and vocab.npy")
    a = ap.parse_args()
    keep, tok = choose(load(glob.glob(a.wheel)[0]), a.shared, a.authored, a.size)
    os.makedirs(a.out, exist_ok=True)
    np.save(f"{a.out}/vocab.npy", keep)
    tok.save(f"{a.out}/tokenizer.json")


if __name__ == "__main__":
    main()
