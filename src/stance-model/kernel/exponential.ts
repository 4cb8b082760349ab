import { ROUNDER, ROUNDER_BITS } from "./round.ts";

/** e^x of four floats x ≤ 0, relative error below 2e-7; what is too small for a float becomes about 1e-38. */
// @ts-ignore: decorators are AssemblyScript's
@inline
export function exponential(x: v128): v128 {
  x = f32x4.pmax(f32x4.splat(-87), x);
  // x = n·ln 2 + r with |r| ≤ ln 2 / 2; ln 2 in two parts keeps r exact.
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(ROUNDER));
  const n = f32x4.sub(shifted, f32x4.splat(ROUNDER));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  // The minimax polynomial of Cephes' expf.
  let p = f32x4.add(f32x4.mul(f32x4.splat(1.9875691500e-4), r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  // · 2^n: n is added to the exponent bits.
  return i32x4.add(p, i32x4.shl(i32x4.sub(shifted, i32x4.splat(ROUNDER_BITS)), 23));
}
