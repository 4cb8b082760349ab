import { exponential } from "./exponential.ts";

/**
 * Replaces `count` floats u (a multiple of four) by u·Φ(u) = ½u(1 + erf(u/√2)).
 * erf by Abramowitz & Stegun 7.1.26, absolute error below 2e-7.
 */
export function gelu(at: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (const end = at + <usize>count * 4; at < end; at += 16) {
    const u = v128.load(at);
    const a = f32x4.mul(f32x4.abs(u), f32x4.splat(0.70710678));
    const t = f32x4.div(one, f32x4.add(one, f32x4.mul(a, f32x4.splat(0.3275911))));
    let p = f32x4.add(f32x4.mul(t, f32x4.splat(1.061405429)), f32x4.splat(-1.453152027));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.421413741));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-0.284496736));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(0.254829592));
    const tail = f32x4.mul(f32x4.mul(p, t), exponential(f32x4.neg(f32x4.mul(a, a))));
    // ½u + ½|u|(1 − tail): the sign of erf is that of u.
    const half = f32x4.splat(0.5);
    v128.store(at, f32x4.add(f32x4.mul(u, half), f32x4.mul(f32x4.mul(f32x4.abs(u), half), f32x4.sub(one, tail))));
  }
}
