"""Fits how features and the meaning model are joined and writes it into the decision model.

Usage: python training/fit_joint.py DECISION.json OPINIONS.jsonl
Pairs: multinomial logistic regression over the inputs of src/core/verdict/describe-opinions.ts, standardised for the penalty.
Sentences: log-linear pool, a weight for each of the two and a bias for each class, by maximum likelihood.
"""

import json
import sys

import numpy
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

LEAST = 1e-4
PENALTY = 0.02
# Inverse strength of the penalty on the joint weights, by five folds of facts.
JOINT_C = 0.15


def fit_joint(rows):
    names = list(rows[0]["inputs"])
    values = numpy.array([[row["inputs"][name] for name in names] for row in rows], dtype=float)
    middle, spread = values.mean(axis=0), values.std(axis=0)
    spread[spread == 0] = 1
    model = LogisticRegression(C=JOINT_C, max_iter=3000).fit((values - middle) / spread, [row["target"] for row in rows])
    weights = model.coef_ / spread
    bias = model.intercept_ - weights @ middle
    print(f"{len(rows)} pairs, {len(names)} inputs", file=sys.stderr)
    return {"inputs": names, "weights": [[round(float(w), 4) for w in line] for line in weights], "bias": [round(float(b), 4) for b in bias]}


def predict_joint(model, inputs):
    scores = numpy.array(model["bias"]) + numpy.array(model["weights"]) @ numpy.array([inputs[name] for name in model["inputs"]])
    powers = numpy.exp(scores - scores.max())
    return powers / powers.sum()


def fit_pool(rows):
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
    model["joint"] = fit_joint([row for row in rows if row["kind"] == "pair"])
    # Near copies are claims, all of them: they would make every sentence a claim.
    model["pool"] = fit_pool([row for row in rows if row["kind"] == "sentence" and not row["isNearCopy"]])
    with open(model_file, "w", encoding="utf8") as file:
        json.dump(model, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
