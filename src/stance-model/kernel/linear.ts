/**
 * out = x · Wᵀ + bias for `rows` rows of `inner` i16 values, four rows and eight outputs at a time.
 * `weights` is packed (see pack-weights.ts): blocks of eight outputs, inside a block pairs of inputs, so that one
 * dot_i16x8 adds two products to each of four outputs and no sum has to cross lanes.
 * Rows are computed in fours: `x`, `steps` and `out` have room for the next multiple of four.
 */
export function linear(
  x: usize, steps: usize, weights: usize, scales: usize, bias: usize, out: usize, rows: i32, inner: i32, outer: i32,
): void {
  const xRow = <usize>inner * 2;
  const outRow = <usize>outer * 4;
  const block = <usize>inner * 8;
  for (let o = 0; o < outer; o += 8) {
    const scaleLow = v128.load(scales), scaleHigh = v128.load(scales, 16);
    const biasLow = v128.load(bias), biasHigh = v128.load(bias, 16);
    const weightsEnd = weights + block;
    let a = x;
    let target = out;
    for (let row = 0; row < rows; row += 4) {
      let low0 = i32x4.splat(0), high0 = i32x4.splat(0), low1 = i32x4.splat(0), high1 = i32x4.splat(0);
      let low2 = i32x4.splat(0), high2 = i32x4.splat(0), low3 = i32x4.splat(0), high3 = i32x4.splat(0);
      let b = a + xRow, c = b + xRow, d = c + xRow;
      for (let w = weights; w < weightsEnd; w += 32) {
        let wLow = v128.load8x8_s(w), wHigh = v128.load8x8_s(w, 8);
        let pair = v128.load32_splat(a);
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(wLow, pair)); high0 = i32x4.add(high0, i32x4.dot_i16x8_s(wHigh, pair));
        pair = v128.load32_splat(b);
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(wLow, pair)); high1 = i32x4.add(high1, i32x4.dot_i16x8_s(wHigh, pair));
        pair = v128.load32_splat(c);
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(wLow, pair)); high2 = i32x4.add(high2, i32x4.dot_i16x8_s(wHigh, pair));
        pair = v128.load32_splat(d);
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(wLow, pair)); high3 = i32x4.add(high3, i32x4.dot_i16x8_s(wHigh, pair));
        wLow = v128.load8x8_s(w, 16); wHigh = v128.load8x8_s(w, 24);
        pair = v128.load32_splat(a, 4);
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(wLow, pair)); high0 = i32x4.add(high0, i32x4.dot_i16x8_s(wHigh, pair));
        pair = v128.load32_splat(b, 4);
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(wLow, pair)); high1 = i32x4.add(high1, i32x4.dot_i16x8_s(wHigh, pair));
        pair = v128.load32_splat(c, 4);
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(wLow, pair)); high2 = i32x4.add(high2, i32x4.dot_i16x8_s(wHigh, pair));
        pair = v128.load32_splat(d, 4);
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(wLow, pair)); high3 = i32x4.add(high3, i32x4.dot_i16x8_s(wHigh, pair));
        a += 8; b += 8; c += 8; d += 8;
      }
      storeRow(target, low0, high0, load<f32>(steps, 0), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, low1, high1, load<f32>(steps, 4), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, low2, high2, load<f32>(steps, 8), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      storeRow(target, low3, high3, load<f32>(steps, 12), scaleLow, scaleHigh, biasLow, biasHigh);
      target += outRow;
      steps += 16;
      a = d;
    }
    steps -= <usize>((rows + 3) >> 2) * 16;
    weights = weightsEnd;
    scales += 32; bias += 32; out += 32;
  }
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function storeRow(target: usize, low: v128, high: v128, step: f32, scaleLow: v128, scaleHigh: v128, biasLow: v128, biasHigh: v128): void {
  const steps = f32x4.splat(step);
  v128.store(target, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(scaleLow, steps)), biasLow));
  v128.store(target, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(scaleHigh, steps)), biasHigh), 16);
}
