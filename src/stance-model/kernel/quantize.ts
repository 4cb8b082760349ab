import { ROUNDER, ROUNDER_BITS } from "./round.ts";

/**
 * Rounds each row of f32 `source` to i16 steps of max|row| / `limit` and writes the step to `steps`.
 * `limit` bounds |i16| so that a sum of `width` products with i8 weights cannot leave i32.
 */
export function quantizeRows(source: usize, rows: i32, width: i32, limit: f32, target: usize, steps: usize): void {
  const rounder = f32x4.splat(ROUNDER);
  const whole = i32x4.splat(ROUNDER_BITS);
  const rowBytes = <usize>width * 4;
  for (let row = 0; row < rows; row++) {
    const end = source + rowBytes;
    let peak = f32x4.splat(0);
    for (let at = source; at < end; at += 16) peak = f32x4.pmax(peak, f32x4.abs(v128.load(at)));
    peak = f32x4.pmax(peak, v128.shuffle<f32>(peak, peak, 2, 3, 0, 1));
    const largest = max(f32x4.extract_lane(peak, 0), f32x4.extract_lane(peak, 1));
    const step = largest > 0 ? largest / limit : <f32>1;
    store<f32>(steps + <usize>row * 4, step);
    const inverse = f32x4.splat(1 / step);
    for (let at = source; at < end; at += 32) {
      const low = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at), inverse), rounder), whole);
      const high = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at, 16), inverse), rounder), whole);
      v128.store(target, i16x8.narrow_i32x4_s(low, high));
      target += 16;
    }
    source = end;
  }
}
