"""Writes stance.bin.gz and tokenizer.json (FORMAT.md), a reference file, and reports what whole numbers cost."""
import argparse
import gzip
import json
import os
import random
import shutil
import struct

import numpy as np
import torch

from model import PAIR, SENTENCE, pad
from prepare import jsonl, load_facts
from tokenizer import LIMITS, Tokenizer, sequence
from train import Validation, load_checkpoint, predict, short

MATRICES = ("q", "k", "v", "o", "up", "down")
LARGEST = 63     # seven bits, as the kernel's fastest instruction takes them


def quantise(w):
    """(whole numbers of seven bits in int8, scale per row, dequantised matrix)."""
    scale = np.abs(w).max(1) / LARGEST
    scale[scale == 0] = 1e-8
    scale = scale.astype(np.float32)
    q = np.clip(np.rint(w / scale[:, None]), -LARGEST, LARGEST).astype(np.int8)
    return q, scale, q.astype(np.float32) * scale[:, None]


def tensors(model):
    """Ordered [(name, array)] of the file; the model's weights are replaced by their dequantised values."""
    out = []
    n = lambda p: p.detach().numpy().astype(np.float32)

    def matrix(name, p):
        q, s, w = quantise(n(p))
        p.data.copy_(torch.from_numpy(w))
        out.extend([(f"{name}.weight", q), (f"{name}.scale", s)])

    matrix("embeddings.word", model.word.weight)
    out += [("embeddings.position", n(model.position.weight)), ("embeddings.type", n(model.kind.weight)),
            ("embeddings.norm.weight", n(model.norm.weight)), ("embeddings.norm.bias", n(model.norm.bias))]
    for i, layer in enumerate(model.layer):
        norm = lambda k: [(f"layer.{i}.{k}.weight", n(getattr(layer, k).weight)), (f"layer.{i}.{k}.bias", n(getattr(layer, k).bias))]
        for k in MATRICES:
            matrix(f"layer.{i}.{k}", getattr(layer, k).weight)
            out.append((f"layer.{i}.{k}.bias", n(getattr(layer, k).bias)))
            if k == "o":
                out += norm("norm1")
        out += norm("norm2")
    for k in ("pooler", "pair", "sentence"):
        out += [(f"{k}.weight", n(getattr(model, k).weight)), (f"{k}.bias", n(getattr(model, k).bias))]
    return out


def write(path, arrays, config, temperature):
    entries, offset = [], 0
    for name, a in arrays:
        entries.append({"name": name, "dtype": "i8" if a.dtype == np.int8 else "f32", "shape": list(a.shape), "offset": offset, "bytes": a.nbytes})
        offset += -(-a.nbytes // 16) * 16
    header = json.dumps({"format": "stance", "version": 2, "config": config, "labels": {"pair": PAIR, "sentence": SENTENCE},
                         "temperature": temperature, "tensors": entries}, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 16)
    # No name and no time in the header: the same weights give the same bytes.
    with open(path + ".part", "wb") as raw_file, gzip.GzipFile("", "wb", 9, raw_file, mtime=0) as f:
        f.write(b"STANCE1\0" + struct.pack("<II", len(header), 0) + header)
        for _, a in arrays:
            raw = np.ascontiguousarray(a).astype(a.dtype.newbyteorder("<")).tobytes()
            f.write(raw + b"\0" * (-len(raw) % 16))
    os.replace(path + ".part", path)


def reference_inputs(tok, shared, seed=5):
    """100 inputs in three languages (labelled sentences against first evidence or another fact; some without a passage)."""
    rng = random.Random(seed)
    facts = load_facts(shared)
    known = sorted(facts)
    rows = [r for k in range(3) for r in jsonl(f"{shared}/eval/train-{k}.jsonl")]
    for lang, count in (("en", 34), ("es", 33), ("ru", 33)):
        for j, r in enumerate(rng.sample([r for r in rows if r["lang"] == lang], count)):
            fact = r["gold"][0] if r["gold"] and j % 3 else rng.choice(known)
            passage = "" if j % 5 == 4 else facts[fact][lang if j % 4 else "en"]
            texts = {"claim": r["text"], "passage": passage, "before": r.get("before", "") or ("" if j % 3 else rng.choice(rows)["text"]), "title": r.get("title", "") if j % 7 else ""}
            ids, types = sequence(tok, *texts.values())
            yield {"lang": lang, **texts, "ids": ids, "types": types, "head": "pair" if passage else "sentence"}


def logits(model, inputs):
    """Logits of each input's head, one input at a time."""
    model.eval()
    with torch.no_grad():
        return [[round(x, 5) for x in model(*pad([(r["ids"], r["types"])]))[r["head"] == "sentence"][0].tolist()] for r in inputs]


def int8_activations(model):
    """Rounds the input of every encoder matrix to int8 per token (scale = max|x| / 127), as the kernel does."""
    def hook(_, args):
        x = args[0]
        scale = x.abs().amax(-1, keepdim=True).clamp_min(1e-8) / 127
        return ((x / scale).round() * scale,)
    for layer in model.layer:
        for k in MATRICES:
            getattr(layer, k).register_forward_pre_hook(hook)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoint", required=True)
    ap.add_argument("--vocab", required=True)
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--out", default="data/models")
    ap.add_argument("--reference", help="reference.jsonl to write")
    ap.add_argument("--fixture", default="tests/unit/stance-model/reference.jsonl", help="every fourth line of it, for the tests of the shipped weights")
    ap.add_argument("--data", help="prepared data: measures the dequantised model, without and with int8 activations, and fits the temperatures")
    a = ap.parse_args()
    tok = Tokenizer.load(f"{a.vocab}/tokenizer.json")
    model, saved = load_checkpoint(a.checkpoint)
    arrays = tensors(model)
    temperature = {"pair": saved["report"].get("pair", {}).get("temperature", 1.0), "sentence": saved["report"].get("single", {}).get("temperature", 1.0)}
    if a.data:
        r = Validation(a.data, tok).report(model, autocast=False)
        print("dequantised", short(r), "\n", json.dumps(r))
        if "pair" in r:
            temperature = {"pair": r["pair"]["temperature"], "sentence": r["single"]["temperature"]}
    os.makedirs(a.out, exist_ok=True)
    config = {**model.config, **LIMITS, "bos": 0, "pad": 1, "eos": 2, "unk": 3}
    write(f"{a.out}/stance.bin.gz", arrays, config, {k: round(v, 3) for k, v in temperature.items()})
    shutil.copyfile(f"{a.vocab}/tokenizer.json", f"{a.out}/tokenizer.json")
    inputs = list(reference_inputs(tok, a.shared)) if a.reference else []
    exact = logits(model, inputs)
    int8_activations(model)
    if a.reference:
        lines = [json.dumps({**r, "logits": rounded, "exact": e}, ensure_ascii=False) + "\n" for r, rounded, e in zip(inputs, logits(model, inputs), exact)]
        for path, part in ((a.reference, lines), (a.fixture, lines[::4])):
            with open(path, "w", encoding="utf-8") as f:
                f.writelines(part)
    if a.data:
        r = Validation(a.data, tok).report(model, autocast=False)
        print("int8 activations", short(r), "\n", json.dumps(r))
    print({n: os.path.getsize(f"{a.out}/{n}") for n in ("stance.bin.gz", "tokenizer.json")}, temperature)


if __name__ == "__main__":
    main()
