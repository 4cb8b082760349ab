"""Fits the decision model (data/models/decision.json) on features written by measure-features.ts.

Usage: python training/fit_decision.py OUT [--without FACTS.json] FEATURES.jsonl [FEATURES.jsonl ...]
--without leaves out the sentences about the facts listed, to measure on them afterwards.

Three parts, as src/core/verdict/decision-model.ts has them: a linear model over word grams and boosted trees that tell
claims from other sentences, and boosted trees that tell the stance of a claim and passage. The gram scores that the trees
learn from are made out of fold, folds being split by fact, so that the trees do not trust them too much.
"""

import hashlib
import json
import sys

import lightgbm
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

FOLDS = 4
SENTENCE_CLASSES = ["off-topic", "not-claim", "claim"]
PAIR_CLASSES = ["supports", "refutes", "related", "unrelated"]
STANCE_OF_LABEL = {"supported": 0, "contradicted": 1, "related": 2}
NEAR_COPIES = ("part-D", "part-E")
GRAM_SCORES = ["gramsOffTopic", "gramsNotClaim", "gramsClaim"]
TREES = {
    "objective": "multiclass", "learning_rate": 0.06, "min_data_in_leaf": 15, "feature_fraction": 0.6,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 2, "max_bin": 127, "seed": 1, "num_threads": 1,
    "deterministic": True, "verbose": -1,
}


def fold_of(row):
    """The fold of a sentence: all sentences of a fact share one."""
    key = row["gold"][0] if row["gold"] else row["id"]
    return int(hashlib.md5(key.encode()).hexdigest(), 16) % FOLDS


def sentence_class(row):
    return {"off-topic": 0, "not-claim": 1}.get(row["label"], 2)


def fit_grams(rows):
    vectorizer = TfidfVectorizer(analyzer=lambda row: row["grams"], min_df=3, sublinear_tf=True)
    model = LogisticRegression(C=6, max_iter=200, tol=1e-2).fit(vectorizer.fit_transform(rows), [sentence_class(r) for r in rows])
    return vectorizer, model


def out_of_fold_scores(rows):
    folds = numpy.array([fold_of(row) for row in rows])
    scores = numpy.zeros((len(rows), len(SENTENCE_CLASSES)))
    for fold in range(FOLDS):
        chosen = numpy.where(folds == fold)[0]
        if len(chosen) == 0:
            continue
        vectorizer, model = fit_grams([row for row, f in zip(rows, folds) if f != fold])
        scores[chosen] = model.decision_function(vectorizer.transform([rows[i] for i in chosen]))
    return scores


def fit(rows):
    """The three parts fitted on the rows, with the names of their features."""
    # Near copies are claims, all of them: they would make every sentence a claim.
    written = [row for row in rows if not row["id"].startswith(NEAR_COPIES)]
    vectorizer, grams = fit_grams(written)
    names = list(rows[0]["sentence"])
    values = numpy.array([[row["sentence"][n] for n in names] + list(s) for row, s in zip(written, out_of_fold_scores(written))])
    sentence = lightgbm.train({**TREES, "num_class": 3, "num_leaves": 15}, lightgbm.Dataset(values, [sentence_class(r) for r in written]), 140)
    pair_names = list(next(row for row in rows if row["candidates"])["candidates"][0]["features"])
    pairs, stances = [], []
    for row in rows:
        if row["label"] == "disputed":
            continue
        for candidate in row["candidates"]:
            pairs.append([candidate["features"][n] for n in pair_names])
            stances.append(STANCE_OF_LABEL.get(row["label"], 3) if candidate["passage"] in row["gold"] else 3)
    pair = lightgbm.train({**TREES, "num_class": 4, "num_leaves": 31}, lightgbm.Dataset(numpy.array(pairs), stances), 220)
    return vectorizer, grams, names, sentence, pair_names, pair


def tree_to_arrays(root):
    arrays = {"feature": [], "threshold": [], "left": [], "right": []}

    def visit(node):
        at = len(arrays["feature"])
        for values in arrays.values():
            values.append(0)
        if "leaf_value" in node:
            arrays["feature"][at], arrays["threshold"][at] = -1, round(node["leaf_value"], 4)
            return at
        arrays["feature"][at], arrays["threshold"][at] = node["split_feature"], float(f"{node['threshold']:.6g}")
        arrays["left"][at], arrays["right"][at] = visit(node["left_child"]), visit(node["right_child"])
        return at

    visit(root)
    return arrays


def export_trees(booster, features, classes):
    trees = [tree_to_arrays(info["tree_structure"]) for info in booster.dump_model()["tree_info"]]
    return {"features": features, "classes": classes, "trees": [trees[i:i + len(classes)] for i in range(0, len(trees), len(classes))]}


def main(out, *files):
    without = set()
    if files[0] == "--without":
        without = set(json.load(open(files[1], encoding="utf8")))
        files = files[2:]
    rows = [json.loads(line) for file in files for line in open(file, encoding="utf8")]
    rows = [row for row in rows if not without.intersection(row["gold"])]
    vectorizer, grams, names, sentence, pair_names, pair = fit(rows)
    weights = {
        gram: [round(float(vectorizer.idf_[at]), 3)] + [round(float(w), 3) for w in grams.coef_[:, at]]
        for gram, at in sorted(vectorizer.vocabulary_.items()) if abs(grams.coef_[:, at]).max() > 0.05
    }
    model = {
        "grams": {"bias": [round(float(b), 4) for b in grams.intercept_], "weights": weights},
        "sentence": export_trees(sentence, names + GRAM_SCORES, SENTENCE_CLASSES),
        "pair": export_trees(pair, pair_names, PAIR_CLASSES),
        # Equal say until fit_joint.py has measured better.
        "joint": {
            "inputs": [f"{who}:{stance}" for who in ("features", "meaning") for stance in PAIR_CLASSES],
            "weights": [[0.5 if at % 4 == stance else 0 for at in range(8)] for stance in range(4)],
            "bias": [0, 0, 0, 0],
        },
        "pool": {"features": 0.5, "meaning": 0.5, "bias": [0, 0, 0]},
    }
    with open(out, "w", encoding="utf8") as file:
        json.dump(model, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
