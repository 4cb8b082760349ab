import { exponential } from "./exponential.ts";

/** Keys are taken in eights and queries in fours: whoever fills them up must never win. */
const KEYS = 8;
const NEVER: f32 = -1e30;

/**
 * out = softmax(q·kᵀ/√headSize)·v for every head. `qkv` holds rows of q, k and v, each `heads`·`headSize` floats.
 * `headSize` is a multiple of 16; `qkv` and `out` have room for the next multiple of four rows;
 * `scratch` for (headSize + 4) · (rows rounded up to eights) floats.
 */
export function attention(qkv: usize, rows: i32, heads: i32, headSize: i32, out: usize, scratch: usize): void {
  const width = <usize>heads * headSize * 4;
  const keyBytes = <usize>((rows + KEYS - 1) & ~(KEYS - 1)) * 4;
  const scores = scratch + <usize>headSize * keyBytes;
  for (let head = 0; head < heads; head++) {
    const q = qkv + <usize>head * headSize * 4;
    transposeKeys(q + width, width * 3, rows, headSize, scratch, keyBytes);
    for (let row = 0; row < rows; row += 4) {
      scoreFour(q + <usize>row * width * 3, width * 3, headSize, scratch, keyBytes, scores);
      const target = out + <usize>row * width + <usize>head * headSize * 4;
      for (let pair: usize = 0; pair < 4; pair += 2) {
        const at = scores + pair * keyBytes;
        const first = weigh(at, rows, keyBytes), second = weigh(at + keyBytes, rows, keyBytes);
        mixTwo(at, keyBytes, q + width * 2, width * 3, rows, headSize, first, second, target + pair * width, width);
      }
    }
  }
}

/** keys[d][j] = k[j][d]/√headSize, so that eight keys lie side by side; the last eight are filled with zeros. */
function transposeKeys(k: usize, stride: usize, rows: i32, headSize: i32, keys: usize, keyBytes: usize): void {
  const factor: f32 = 1 / sqrt<f32>(<f32>headSize);
  memory.fill(keys, 0, <usize>headSize * keyBytes);
  for (let j = 0; j < rows; j++) {
    let target = keys + <usize>j * 4;
    for (let d: usize = 0; d < <usize>headSize * 4; d += 4) {
      store<f32>(target, load<f32>(k + d) * factor);
      target += keyBytes;
    }
    k += stride;
  }
}

/** The scores of four queries against all keys, one row after the other. */
function scoreFour(q: usize, stride: usize, headSize: i32, keys: usize, keyBytes: usize, scores: usize): void {
  const q1 = q + stride, q2 = q1 + stride, q3 = q2 + stride;
  for (let j: usize = 0; j < keyBytes; j += 32) {
    let a0 = f32x4.splat(0), b0 = f32x4.splat(0), a1 = f32x4.splat(0), b1 = f32x4.splat(0);
    let a2 = f32x4.splat(0), b2 = f32x4.splat(0), a3 = f32x4.splat(0), b3 = f32x4.splat(0);
    let key = keys + j;
    for (let d: usize = 0; d < <usize>headSize * 4; d += 4) {
      const a = v128.load(key), b = v128.load(key, 16);
      let query = v128.load32_splat(q + d);
      a0 = f32x4.add(a0, f32x4.mul(a, query)); b0 = f32x4.add(b0, f32x4.mul(b, query));
      query = v128.load32_splat(q1 + d);
      a1 = f32x4.add(a1, f32x4.mul(a, query)); b1 = f32x4.add(b1, f32x4.mul(b, query));
      query = v128.load32_splat(q2 + d);
      a2 = f32x4.add(a2, f32x4.mul(a, query)); b2 = f32x4.add(b2, f32x4.mul(b, query));
      query = v128.load32_splat(q3 + d);
      a3 = f32x4.add(a3, f32x4.mul(a, query)); b3 = f32x4.add(b3, f32x4.mul(b, query));
      key += keyBytes;
    }
    let at = scores + j;
    v128.store(at, a0); v128.store(at, b0, 16); at += keyBytes;
    v128.store(at, a1); v128.store(at, b1, 16); at += keyBytes;
    v128.store(at, a2); v128.store(at, b2, 16); at += keyBytes;
    v128.store(at, a3); v128.store(at, b3, 16);
  }
}

/** Turns a row of scores into e^(score − highest) and gives 1 / their sum. */
function weigh(scores: usize, rows: i32, keyBytes: usize): f32 {
  const end = scores + keyBytes;
  for (let at = scores + <usize>rows * 4; at < end; at += 4) store<f32>(at, NEVER);
  let peak = f32x4.splat(NEVER);
  for (let at = scores; at < end; at += 16) peak = f32x4.pmax(peak, v128.load(at));
  peak = f32x4.pmax(peak, v128.shuffle<f32>(peak, peak, 2, 3, 0, 1));
  peak = f32x4.splat(max(f32x4.extract_lane(peak, 0), f32x4.extract_lane(peak, 1)));
  let sum = f32x4.splat(0);
  for (let at = scores; at < end; at += 16) {
    const weight = exponential(f32x4.sub(v128.load(at), peak));
    v128.store(at, weight);
    sum = f32x4.add(sum, weight);
  }
  return 1 / (f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
}

/** Adds up the values by the weights of two queries, sixteen columns at a time. */
function mixTwo(
  weights: usize, keyBytes: usize, v: usize, stride: usize, rows: i32, headSize: i32,
  first: f32, second: f32, out: usize, outStride: usize,
): void {
  for (let column: usize = 0; column < <usize>headSize * 4; column += 64) {
    let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0);
    let b0 = f32x4.splat(0), b1 = f32x4.splat(0), b2 = f32x4.splat(0), b3 = f32x4.splat(0);
    let value = v + column;
    for (let at = weights; at < weights + <usize>rows * 4; at += 4) {
      const a = v128.load32_splat(at), b = v128.load32_splat(at + keyBytes);
      let four = v128.load(value);
      a0 = f32x4.add(a0, f32x4.mul(a, four)); b0 = f32x4.add(b0, f32x4.mul(b, four));
      four = v128.load(value, 16);
      a1 = f32x4.add(a1, f32x4.mul(a, four)); b1 = f32x4.add(b1, f32x4.mul(b, four));
      four = v128.load(value, 32);
      a2 = f32x4.add(a2, f32x4.mul(a, four)); b2 = f32x4.add(b2, f32x4.mul(b, four));
      four = v128.load(value, 48);
      a3 = f32x4.add(a3, f32x4.mul(a, four)); b3 = f32x4.add(b3, f32x4.mul(b, four));
      value += stride;
    }
    const firsts = f32x4.splat(first), seconds = f32x4.splat(second);
    let target = out + column;
    v128.store(target, f32x4.mul(a0, firsts)); v128.store(target, f32x4.mul(a1, firsts), 16);
    v128.store(target, f32x4.mul(a2, firsts), 32); v128.store(target, f32x4.mul(a3, firsts), 48);
    target += outStride;
    v128.store(target, f32x4.mul(b0, seconds)); v128.store(target, f32x4.mul(b1, seconds), 16);
    v128.store(target, f32x4.mul(b2, seconds), 32); v128.store(target, f32x4.mul(b3, seconds), 48);
  }
}
