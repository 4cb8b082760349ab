import { ROUNDER, ROUNDER_BITS } from "./round.ts";

/**
 * Rounds each row of f32 `source` to i8 steps of max|row| / 127. `steps` gets the step (f32) and `corrections` the sum
 * of the row's integers times −`offset` (i32), which takes the offset of the weights out of their products with the row.
 * `width` is a multiple of sixteen.
 */
export function quantizeRows(
  source: usize, rows: i32, width: i32, offset: i32, target: usize, steps: usize, corrections: usize,
): void {
  const rowBytes = <usize>width * 4;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const end = source + rowBytes;
    let peak = f32x4.splat(0);
    for (let at = source; at < end; at += 16) peak = f32x4.pmax(peak, f32x4.abs(v128.load(at)));
    peak = f32x4.pmax(peak, v128.shuffle<f32>(peak, peak, 2, 3, 0, 1));
    const largest = max(f32x4.extract_lane(peak, 0), f32x4.extract_lane(peak, 1));
    const step = largest > 0 ? largest / 127 : <f32>1;
    store<f32>(steps + row * 4, step);
    const inverse = f32x4.splat(1 / step);
    let sum = i32x4.splat(0);
    for (let at = source; at < end; at += 64) {
      const a = round(v128.load(at), inverse), b = round(v128.load(at, 16), inverse);
      const c = round(v128.load(at, 32), inverse), d = round(v128.load(at, 48), inverse);
      sum = i32x4.add(sum, i32x4.add(i32x4.add(a, b), i32x4.add(c, d)));
      v128.store(target, i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)));
      target += 16;
    }
    const total = i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
    store<i32>(corrections + row * 4, total * -offset);
    source = end;
  }
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function round(values: v128, inverse: v128): v128 {
  return i32x4.sub(f32x4.add(f32x4.mul(values, inverse), f32x4.splat(ROUNDER)), i32x4.splat(ROUNDER_BITS));
}
