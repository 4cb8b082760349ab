"""Reads stance.bin.gz with numpy alone, as FORMAT.md says, and compares its logits with a reference file."""
import argparse
import gzip
import json
import math
import struct

import numpy as np

from tokenizer import Tokenizer, sequence

erf = np.vectorize(math.erf, otypes=[np.float32])


def read(path):
    with gzip.open(path) as f:
        data = f.read()
    assert data[:8] == b"STANCE1\0"
    (size,) = struct.unpack_from("<I", data, 8)
    header = json.loads(data[16: 16 + size])
    t = {}
    for e in header["tensors"]:
        t[e["name"]] = np.frombuffer(data, np.int8 if e["dtype"] == "i8" else "<f4", int(np.prod(e["shape"])), 16 + size + e["offset"]).reshape(e["shape"])
    for name in [n for n in t if n.endswith(".scale")]:
        w = name.replace(".scale", ".weight")
        t[w] = t[w].astype(np.float32) * t[name][:, None]
    return header, t


def forward(header, t, ids, types, head, rounding):
    c = header["config"]
    norm = lambda x, k: (x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + c["layerNormEps"]) * t[f"{k}.weight"] + t[f"{k}.bias"]
    whole = lambda x, step: np.rint(x / step) * step
    rounded = lambda x: whole(x, np.abs(x).max(1, keepdims=True).clip(1e-8) / 127)
    apply = lambda x, k: x @ t[f"{k}.weight"].T + t[f"{k}.bias"]
    linear = lambda x, k: apply(rounded(x) if rounding else x, k)
    x = norm(t["embeddings.word.weight"][ids] + t["embeddings.position"][: len(ids)] + t["embeddings.type"][types], "embeddings.norm")
    for i in range(c["layers"]):
        p = f"layer.{i}"
        q, k, v = (linear(x, f"{p}.{n}").reshape(len(ids), c["heads"], -1).transpose(1, 0, 2) for n in "qkv")
        a = q @ k.transpose(0, 2, 1) / math.sqrt(c["headDim"])
        a = np.exp(a - a.max(-1, keepdims=True))
        a = (a / a.sum(-1, keepdims=True)) @ v
        x = norm(x + linear(a.transpose(1, 0, 2).reshape(len(ids), -1), f"{p}.o"), f"{p}.norm1")
        u = linear(x, f"{p}.up")
        x = norm(x + linear(0.5 * u * (1 + erf(u / math.sqrt(2))), f"{p}.down"), f"{p}.norm2")
    p = np.tanh(apply(np.concatenate([x[0], x.mean(0)])[None], "pooler"))
    return apply(p, head)[0]


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--models", default="data/models")
    ap.add_argument("--reference", required=True)
    a = ap.parse_args()
    header, t = read(f"{a.models}/stance.bin.gz")
    tok = Tokenizer.load(f"{a.models}/tokenizer.json")
    differences = {"exact": [], "logits": []}
    with open(a.reference, encoding="utf-8") as f:
        for line in f:
            r = json.loads(line)
            assert sequence(tok, r["claim"], r["passage"], r["before"], r["title"]) == (r["ids"], r["types"]), r["claim"]
            for name, found in differences.items():
                found.append(float(np.abs(forward(header, t, np.array(r["ids"]), np.array(r["types"]), r["head"], name == "logits") - r[name]).max()))
    for name, found in differences.items():
        print(f"{name}: {len(found)} inputs, largest difference of a logit {max(found):.2e}, median {np.median(found):.2e}")
    assert max(differences["exact"]) < 1e-3
    # A value between two whole numbers may be rounded to either.
    assert np.median(differences["logits"]) < 0.01 and max(differences["logits"]) < 0.2


if __name__ == "__main__":
    main()
