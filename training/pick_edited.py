"""Turns generated pairs whose passage is a statement of the index into labelled sentences for the decision model.

Usage: python training/pick_edited.py SYNTHETIC.jsonl LABELLED.jsonl [LABELLED.jsonl ...] > OUT
Statements as they stand are added as supported: people do copy sources nearly word for word, and mostly rightly.
Titles are those of labelled sentences about the same fact.
"""

import collections
import hashlib
import json
import sys

MOST = {"supported": 2, "contradicted": 1}
# Edits that features can see; turned meanings are left to the encoder.
SEEN = ("synth-month", "synth-number", "synth-actor", "synth-part", "synth-same", "synth-copy", "synth-right")


def read(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def main(synthetic, facts_folder, *labelled):
    statements = {}
    for name in ("seeds", "wider"):
        for fact in json.load(open(f"{facts_folder}/{name}.json", encoding="utf8"))["facts"]:
            statements[fact["id"], "en"] = fact["statement"]
    for lang in ("es", "ru"):
        for fact, text in json.load(open(f"{facts_folder}/statements.{lang}.json", encoding="utf8")).items():
            statements[fact, lang] = text
    titles = collections.defaultdict(list)
    for path in labelled:
        for row in read(path):
            if row.get("gold") and row.get("title"):
                titles[row["gold"][0], row["lang"]].append(row["title"])
    counts = collections.Counter()
    pairs = [(p["fact"], p["lang"], p["claim"], p["passages"][0], p["target"]) for p in read(synthetic) if p["source"] in SEEN]
    facts = {fact for fact, *_ in pairs}
    own = [(fact, lang, text, text, [1, 0, 0, 0]) for (fact, lang), text in statements.items() if fact in facts]
    for fact, lang, claim, passage, target in sorted(own) + sorted(pairs, key=lambda p: hashlib.md5((p[2] + p[3]).encode()).hexdigest()):
        label = {0: "supported", 1: "contradicted"}.get(max(range(4), key=lambda at: target[at]))
        if label is None or max(target) < 0.8 or statements.get((fact, lang)) != passage or counts[fact, lang, label] >= MOST[label]:
            continue
        counts[fact, lang, label] += 1
        known = titles[fact, lang]
        row = {"lang": lang, "text": claim, "label": label, "gold": [fact], "difficulty": "easy"}
        if known:
            row["title"] = known[counts[fact, lang, label] % len(known)]
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
