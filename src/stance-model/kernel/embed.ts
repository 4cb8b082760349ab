/**
 * Sums the embeddings of `count` tokens: the word's (i8 row · its scale) into `x`, position's and type's into `y`
 * (they are added when x is normalised). `ids` and `types` are i32; `width` is a multiple of eight.
 */
export function embed(
  ids: usize, types: usize, count: i32, width: i32,
  words: usize, scales: usize, positions: usize, typeRows: usize, x: usize, y: usize,
): void {
  const bytes = <usize>width * 4;
  for (let token = 0; token < count; token++) {
    const id = <usize>load<i32>(ids + <usize>token * 4);
    const scale = f32x4.splat(load<f32>(scales + id * 4));
    const typeRow = typeRows + <usize>load<i32>(types + <usize>token * 4) * bytes;
    let word = words + id * <usize>width;
    for (let i: usize = 0; i < bytes; i += 32) {
      const eight = v128.load8x8_s(word);
      v128.store(x + i, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight)), scale));
      v128.store(x + i, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight)), scale), 16);
      v128.store(y + i, f32x4.add(v128.load(positions + i), v128.load(typeRow + i)));
      v128.store(y + i, f32x4.add(v128.load(positions + i, 16), v128.load(typeRow + i, 16)), 16);
      word += 8;
    }
    positions += bytes; x += bytes; y += bytes;
  }
}
