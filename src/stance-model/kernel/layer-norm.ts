/** x = LayerNorm(x + y) row by row, in place; `width` is a multiple of four. */
export function addAndNormalize(
  x: usize, y: usize, gain: usize, bias: usize, rows: i32, width: i32, epsilon: f32,
): void {
  const bytes = <usize>width * 4;
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const value = f32x4.add(v128.load(x + i), v128.load(y + i));
      v128.store(x + i, value);
      sum = f32x4.add(sum, value);
    }
    const mean = f32x4.splat(sumLanes(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const difference = f32x4.sub(v128.load(x + i), mean);
      squares = f32x4.add(squares, f32x4.mul(difference, difference));
    }
    const inverse = f32x4.splat(1 / sqrt<f32>(sumLanes(squares) / <f32>width + epsilon));
    for (let i: usize = 0; i < bytes; i += 16) {
      const value = f32x4.mul(f32x4.sub(v128.load(x + i), mean), inverse);
      v128.store(x + i, f32x4.add(f32x4.mul(value, v128.load(gain + i)), v128.load(bias + i)));
    }
    x += bytes;
    y += bytes;
  }
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}
