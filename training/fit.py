"""Fits data/models/decision.json: features, boosted trees, and how they are joined with the meaning model.

    training/.venv/bin/python training/fit.py            # after run.py, which makes the meaning model

Sentences of train-4 and the facts that they are about are never read. The trees that ship are fitted on all other facts; the
weights of the pool on what twin trees, fitted without the validation facts, say of sentences about those facts.
"""
import argparse
import glob
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PACK = os.path.join(ROOT, "data", "packs", "peru-russia")


def run(*command, out=None):
    print("$", " ".join(command), flush=True)
    with open(out, "w", encoding="utf8") if out else open(os.devnull, "w", encoding="utf8") as file:
        subprocess.run(command, check=True, cwd=ROOT, stdout=file if out else None)


def make_seeds_pack(folder):
    """The index of the five documents alone: other idf, other candidates, the same questions."""
    os.makedirs(os.path.join(folder, "passages"), exist_ok=True)
    for name in ("lexicon.json", "pack.json", "sources.json"):
        shutil.copy(os.path.join(PACK, name), folder)
    shutil.copy(os.path.join(PACK, "passages", "seeds.jsonl"), os.path.join(folder, "passages"))
    with open(os.path.join(folder, "disputes.json"), "w", encoding="utf8") as file:
        file.write("[]\n")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--work", default=os.path.join(HERE, ".work"))
    a = ap.parse_args()
    w = lambda name: os.path.join(a.work, name)
    labelled = [os.path.join(a.shared, "eval", f"train-{k}.jsonl") for k in range(4)] + sorted(glob.glob(os.path.join(HERE, "data", "part-*.jsonl")))
    decision = os.path.join(ROOT, "data", "models", "decision.json")
    make_seeds_pack(w("seeds-pack"))
    for name, folder in (("features-all.jsonl", PACK), ("features-seeds.jsonl", w("seeds-pack"))):
        run("npx", "tsx", "training/measure-features.ts", w(name), folder, *labelled)
    validation = w("validation-facts.json")
    with open(os.path.join(HERE, "data", "heldout-facts.json"), encoding="utf8") as source, open(validation, "w", encoding="utf8") as file:
        json.dump(json.load(source)["validation"], file)
    features = (w("features-all.jsonl"), w("features-seeds.jsonl"))
    run(sys.executable, "training/fit_decision.py", w("decision-without-validation.json"), "--without", validation, *features)
    run(sys.executable, "training/fit_decision.py", decision, *features)
    run("npx", "tsx", "training/measure-opinions.ts", w("opinions.jsonl"), PACK, w("decision-without-validation.json"), validation, *labelled)
    run(sys.executable, "training/fit_joint.py", decision, w("opinions.jsonl"))
    run(sys.executable, "training/choose_thresholds.py", w("opinions.jsonl"), out=w("thresholds.txt"))


if __name__ == "__main__":
    main()
