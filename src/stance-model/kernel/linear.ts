import { storeRow } from "./store-row.ts";

/**
 * out = x · Wᵀ + bias for `rows` rows of `inner` i8 values (quantize.ts), two rows and eight outputs at a time.
 * `weights` is packed (pack-weights.ts): blocks of eight outputs, inside a block fours of inputs. A dot_i16x8 takes four
 * inputs of two outputs and leaves two sums for each, which are added up when the row is done.
 * Rows are computed in twos: `x`, `steps`, `corrections` and `out` have room for an even number.
 */
export function linear(
  x: usize, steps: usize, corrections: usize, weights: usize, scales: usize, bias: usize, out: usize,
  rows: i32, inner: i32, outer: i32,
): void {
  const outRow = <usize>outer * 4;
  for (let o = 0; o < outer; o += 8) {
    const scaleLow = v128.load(scales), scaleHigh = v128.load(scales, 16);
    const biasLow = v128.load(bias), biasHigh = v128.load(bias, 16);
    const weightsEnd = weights + <usize>inner * 8;
    let a = x;
    let target = out;
    for (let row: usize = 0; row < <usize>rows * 4; row += 8) {
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0);
      let b = a + <usize>inner;
      for (let w = weights; w < weightsEnd; w += 32) {
        const w0 = v128.load8x8_u(w), w1 = v128.load8x8_u(w, 8), w2 = v128.load8x8_u(w, 16), w3 = v128.load8x8_u(w, 24);
        let four = i16x8.extend_low_i8x16_s(v128.load32_splat(a));
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, four)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, four));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w2, four)); a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w3, four));
        four = i16x8.extend_low_i8x16_s(v128.load32_splat(b));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, four)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, four));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(w2, four)); b3 = i32x4.add(b3, i32x4.dot_i16x8_s(w3, four));
        a += 4; b += 4;
      }
      const first = i32x4.splat(load<i32>(corrections + row)), second = i32x4.splat(load<i32>(corrections + row, 4));
      storeRow(target, addPairs(a0, a1, first), addPairs(a2, a3, first), load<f32>(steps + row), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, addPairs(b0, b1, second), addPairs(b2, b3, second), load<f32>(steps + row, 4), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      a = b;
    }
    weights = weightsEnd;
    scales += 32; bias += 32; out += 32;
  }
}

/** The sums of neighbours, four outputs in all, and the correction. */
// @ts-ignore: decorators are AssemblyScript's
@inline
function addPairs(a: v128, b: v128, correction: v128): v128 {
  return i32x4.add(i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7)), correction);
}
