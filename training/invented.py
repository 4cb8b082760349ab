"""Pairs from invented facts: one-sentence passages about other relations than those of the index, with sentences that they
support, refute or only touch. They add what the labelled sentences of some hundred facts cannot: many different passages.

A line of `invented-*.jsonl`: {lang, title, statement, sentences: [{label, text, before?}]}; label supports, refutes or related.
"""
import collections
import glob
import os

import numpy as np


def read_invented(folder, jsonl, similar, one_hot, negatives=4):
    """Pairs as `prepare.py` writes them; `similar` makes an index of texts, neighbours become negatives."""
    facts = [{**f, "file": os.path.basename(path)[:-6]} for path in sorted(glob.glob(f"{folder}/invented-*.jsonl")) for f in jsonl(path)]
    pairs = []
    for lang in ("en", "es", "ru"):
        own = [f for f in facts if f["lang"] == lang]
        if not own:
            continue
        index = similar([f["statement"] for f in own])
        near = index.among()
        for i, fact in enumerate(own):
            for k, s in enumerate(fact["sentences"]):
                base = {"claim": s["text"], "lang": lang, "before": s.get("before", ""), "title": fact["title"], "sid": f"{fact['file']}-{i}-{k}",
                        "source": fact["file"], "label": s["label"], "weight": 1.0}
                pairs.append({**base, "passages": [fact["statement"]], "target": one_hot[s["label"]], "fact": f"{fact['file']}-{i}", "gold": 0})
                others = [j for j in np.argsort(-index.scores(s["text"])) if j != i and near[i, j] <= 0.5][:negatives]
                for rank, j in enumerate(others):
                    pairs.append({**base, "passages": [own[j]["statement"]], "target": [0, 0, 0.3, 0.7] if rank < 2 else [0, 0, 0.1, 0.9],
                                  "fact": f"{own[j]['file']}-{j}", "gold": -1})
    print("invented", len(facts), "facts", dict(collections.Counter(p["label"] for p in pairs if p["gold"] == 0)))
    return pairs
