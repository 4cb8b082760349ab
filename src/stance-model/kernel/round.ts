/** Adding this to a small float leaves its nearest whole number in the low bits of the mantissa (ties to even). */
export const ROUNDER: f32 = 12582912.0;
export const ROUNDER_BITS: i32 = 0x4b400000;
