import { storeRow } from "./store-row.ts";

/**
 * The same as linear.ts, to the bit, in relaxed SIMD (Chrome 114, Firefox 145): one instruction multiplies four inputs
 * of four outputs and adds them up. Its second operand has seven bits, and the sum of two neighbouring products must
 * fit sixteen: weights are packed as 1…127. Four rows and eight outputs at a time, eight inputs in each turn of the loop.
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
    for (let row: usize = 0; row < <usize>rows * 4; row += 16) {
      let low0 = i32x4.splat(load<i32>(corrections + row)), high0 = low0;
      let low1 = i32x4.splat(load<i32>(corrections + row, 4)), high1 = low1;
      let low2 = i32x4.splat(load<i32>(corrections + row, 8)), high2 = low2;
      let low3 = i32x4.splat(load<i32>(corrections + row, 12)), high3 = low3;
      let b = a + <usize>inner, c = b + <usize>inner, d = c + <usize>inner;
      for (let w = weights; w < weightsEnd; w += 64) {
        let wLow = v128.load(w), wHigh = v128.load(w, 16);
        let four = v128.load32_splat(a);
        low0 = dot(four, wLow, low0); high0 = dot(four, wHigh, high0);
        four = v128.load32_splat(b);
        low1 = dot(four, wLow, low1); high1 = dot(four, wHigh, high1);
        four = v128.load32_splat(c);
        low2 = dot(four, wLow, low2); high2 = dot(four, wHigh, high2);
        four = v128.load32_splat(d);
        low3 = dot(four, wLow, low3); high3 = dot(four, wHigh, high3);
        wLow = v128.load(w, 32); wHigh = v128.load(w, 48);
        four = v128.load32_splat(a, 4);
        low0 = dot(four, wLow, low0); high0 = dot(four, wHigh, high0);
        four = v128.load32_splat(b, 4);
        low1 = dot(four, wLow, low1); high1 = dot(four, wHigh, high1);
        four = v128.load32_splat(c, 4);
        low2 = dot(four, wLow, low2); high2 = dot(four, wHigh, high2);
        four = v128.load32_splat(d, 4);
        low3 = dot(four, wLow, low3); high3 = dot(four, wHigh, high3);
        a += 8; b += 8; c += 8; d += 8;
      }
      storeRow(target, low0, high0, load<f32>(steps + row), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, low1, high1, load<f32>(steps + row, 4), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, low2, high2, load<f32>(steps + row, 8), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, low3, high3, load<f32>(steps + row, 12), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      a = d;
    }
    weights = weightsEnd;
    scales += 32; bias += 32; out += 32;
  }
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function dot(inputs: v128, weights: v128, sum: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(inputs, weights, sum);
}
