"""Fits how features and the meaning model are joined and writes it into the decision model.

Usage: python training/fit_pool.py DECISION.json OPINIONS.jsonl
Log-linear pool: a weight for each of the two and a bias for each class, by multinomial maximum likelihood.
"""

import json
import sys

import numpy
from scipy.optimize import minimize

LEAST = 1e-4
PENALTY = 0.02


def fit(rows):
    features = numpy.log(numpy.clip([row["features"] for row in rows], LEAST, None))
    meaning = numpy.log(numpy.clip([row["meaning"] for row in rows], LEAST, None))
    target = numpy.array([row["target"] for row in rows])
    classes = features.shape[1]

    def loss(parameters):
        scores = parameters[0] * features + parameters[1] * meaning + parameters[2:]
        scores -= scores.max(axis=1, keepdims=True)
        normal = numpy.log(numpy.exp(scores).sum(axis=1))
        return (normal - scores[numpy.arange(len(target)), target]).mean() + PENALTY * (parameters[2:] ** 2).mean()

    best = minimize(loss, numpy.array([0.5, 0.5] + [0.0] * classes), method="L-BFGS-B")
    weights = [round(float(value), 4) for value in best.x]
    print(f"{len(rows)} questions, loss {best.fun:.4f}, weights {weights}", file=sys.stderr)
    return {"features": weights[0], "meaning": weights[1], "bias": weights[2:]}


def main(model_file, opinions_file):
    rows = [json.loads(line) for line in open(opinions_file, encoding="utf8")]
    model = json.load(open(model_file, encoding="utf8"))
    model["pool"] = {kind: fit([row for row in rows if row["kind"] == kind]) for kind in ("pair", "sentence")}
    with open(model_file, "w", encoding="utf8") as file:
        json.dump(model, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
