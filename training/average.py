"""Writes the weighted mean of checkpoints of one shape, measured on the validation facts.

Usage: python training/average.py --vocab V --data D --out OUT.pt CHECKPOINT:WEIGHT [CHECKPOINT:WEIGHT ...]
Weights of models that were fine-tuned from one another can be averaged (Wortsman et al., "Model soups", 2022).
"""
import argparse

import torch

from tokenizer import Tokenizer
from train import Validation, load_checkpoint, short


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--vocab", required=True)
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("checkpoints", nargs="+")
    a = ap.parse_args()
    parts = [(load_checkpoint(path), float(weight)) for path, weight in (one.rsplit(":", 1) for one in a.checkpoints)]
    total = sum(weight for _, weight in parts)
    model, saved = parts[0][0]
    states = [(part.state_dict(), weight / total) for (part, _), weight in parts]
    model.load_state_dict({name: sum(state[name] * weight for state, weight in states) for name in states[0][0]})
    report = Validation(a.data, Tokenizer.load(f"{a.vocab}/tokenizer.json")).report(model)
    print(short(report))
    torch.save({"state": model.state_dict(), "config": model.config, "args": saved["args"], "report": report}, a.out)


if __name__ == "__main__":
    main()
