/** Writes eight sums of products as floats: sum · (scale of the output · step of the row) + bias. */
// @ts-ignore: decorators are AssemblyScript's
@inline
export function storeRow(
  target: usize, low: v128, high: v128, step: f32, scaleLow: v128, scaleHigh: v128, biasLow: v128, biasHigh: v128,
): void {
  const steps = f32x4.splat(step);
  v128.store(target, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(scaleLow, steps)), biasLow));
  v128.store(target, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(scaleHigh, steps)), biasHigh), 16);
}
