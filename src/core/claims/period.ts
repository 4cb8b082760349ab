import type { TextSpan } from "../text/sentence.ts";

export type DatePrecision = "day" | "month" | "season" | "year" | "range" | "decade" | "century";

/** A stretch of time that a text names. Days are ordinals that grow with time, not a calendar's day numbers. */
export interface Period extends TextSpan {
  /** First and last day (inclusive). */
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
  readonly text: string;
}

/** Ordinal of a day: grows with time; months are given 31 days. */
export const ordinalOf = (year: number, month = 1, day = 1): number => year * 372 + (month - 1) * 31 + (day - 1);

export const yearOf = (ordinal: number): number => Math.floor(ordinal / 372);

/** First and last day of a year, month or day. */
export function periodOf(year: number, month?: number, day?: number): { from: number; to: number; precision: DatePrecision } {
  if (month === undefined) return { from: ordinalOf(year), to: ordinalOf(year, 12, 31), precision: "year" };
  if (day === undefined) return { from: ordinalOf(year, month), to: ordinalOf(year, month, 31), precision: "month" };
  return { from: ordinalOf(year, month, day), to: ordinalOf(year, month, day), precision: "day" };
}
