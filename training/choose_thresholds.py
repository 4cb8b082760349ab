"""Prints what thresholds of `supported` and `contradicted` give on sentences about validation facts.

Usage: python training/choose_thresholds.py DECISION.json OPINIONS.jsonl
The candidate thought most relevant decides, as in src/core/verdict/decide-label.ts.
"""

import collections
import json
import sys

import numpy

LEAST = 1e-4


def pool(weights, row):
    scores = (numpy.array(weights["bias"]) + weights["features"] * numpy.log(numpy.clip(row["features"], LEAST, None))
              + weights["meaning"] * numpy.log(numpy.clip(row["meaning"], LEAST, None)))
    powers = numpy.exp(scores - scores.max())
    return powers / powers.sum()


def main(model_file, opinions_file):
    weights = json.load(open(model_file, encoding="utf8"))["pool"]["pair"]
    rows = collections.defaultdict(list)
    for line in open(opinions_file, encoding="utf8"):
        row = json.loads(line)
        if row["kind"] == "pair" and row["label"] in ("supported", "contradicted", "related", "unsupported"):
            rows[row["row"]].append((row["label"], pool(weights, row)))
    print("supported ≥  contradicted ≥  sup-P  sup-R  con-P  con-R  harm")
    for supported in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        for contradicted in (0.6, 0.7, 0.8, 0.9):
            said = []
            for judged in rows.values():
                best = sorted(judged, key=lambda one: one[1][3])
                label = "related"
                if any(p[0] >= supported and p[3] < 0.6 for _, p in best):
                    label = "supported"
                elif best[0][1][1] >= contradicted:
                    label = "contradicted"
                said.append((judged[0][0], label))
            count = collections.Counter(said)
            total = lambda at, name: sum(n for pair, n in count.items() if pair[at] == name) or 1
            right = {name: count[name, name] for name in ("supported", "contradicted")}
            harm = count["supported", "contradicted"] + count["contradicted", "supported"]
            print(f"{supported:8.2f} {contradicted:12.2f}      "
                  + "  ".join(f"{100 * right[n] / total(at, n):5.1f}" for n in ("supported", "contradicted") for at in (1, 0))
                  + f"  {100 * harm / (total(0, 'supported') + total(0, 'contradicted')):4.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
