"""Prints what thresholds of `supported` and `contradicted` give on sentences about validation facts.

Usage: python training/choose_thresholds.py OPINIONS.jsonl
Each sentence is judged by a joint model that was fitted without its fact (five folds).
The candidate thought most relevant decides, as in src/core/verdict/decide-label.ts.
"""

import collections
import hashlib
import itertools
import json
import sys

from fit_joint import fit_joint, predict_joint


FOLDS = 5
# As in src/core/verdict/label-options.ts: near copies.
COPY, COPY_SUPPORTED = 0.7, 0.75


def fold_of(row):
    return int(hashlib.md5((row["gold"][0] if row["gold"] else row["row"]).encode()).hexdigest(), 16) % FOLDS


def main(opinions_file):
    pairs = [row for row in map(json.loads, open(opinions_file, encoding="utf8")) if row["kind"] == "pair"]
    rows = collections.defaultdict(list)
    for fold in range(FOLDS):
        joint = fit_joint([row for row in pairs if fold_of(row) != fold])
        for row in pairs:
            # Near copies are there to fit on; what matters are sentences of all kinds.
            if fold_of(row) == fold and not row["isNearCopy"] and row["label"] in ("supported", "contradicted", "related", "unsupported"):
                rows[row["row"]].append((row["label"], sum(row["conflicts"]) > 0, predict_joint(joint, row["inputs"]), row["inputs"]["coverage"]))

    def decide(judged, supported, despite, contradicted, without):
        best = sorted(judged, key=lambda one: one[2][3])
        least = lambda differs, coverage: despite if differs else min(supported, COPY_SUPPORTED) if coverage >= COPY else supported
        if any(p[3] < 0.6 and p[0] >= least(differs, coverage) for _, differs, p, coverage in best):
            return "supported"
        _, differs, p, _ = best[0]
        return "contradicted" if p[1] >= (contradicted if differs else without) else "related"

    print(f"{len(rows)} sentences\nsupported  despite conflict  contradicted  without conflict  sup-P  sup-R  con-P  con-R  harm")
    for supported, contradicted in itertools.product((0.75, 0.8, 0.82, 0.85, 0.88), (0.75, 0.8, 0.85, 0.88)):
        for despite, without in itertools.product((0.85, 0.9), (0.8, 0.85, 0.88, 0.9)):
            if despite < supported or without < contradicted:
                continue
            count = collections.Counter((judged[0][0], decide(judged, supported, despite, contradicted, without)) for judged in rows.values())
            total = lambda at, name: sum(n for pair, n in count.items() if pair[at] == name) or 1
            right = {name: count[name, name] for name in ("supported", "contradicted")}
            harm = count["supported", "contradicted"] + count["contradicted", "supported"]
            print(f"{supported:9.2f} {despite:17.2f} {contradicted:13.2f} {without:17.2f} "
                  + "  ".join(f"{100 * right[n] / total(at, n):5.1f}" for n in ("supported", "contradicted") for at in (1, 0))
                  + f"  {100 * harm / (total(0, 'supported') + total(0, 'contradicted')):4.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
