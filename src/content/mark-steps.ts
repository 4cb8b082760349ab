import { problemLabels } from "../core/verdict/finding.ts";
import type { Mark } from "../page/paint.ts";

interface Request {
  readonly step: 1 | -1;
  readonly among: "marks" | "problems";
}

interface Position {
  /** Id of the mark last shown. */
  readonly last: string | undefined;
  /** How far below the window's upper edge a mark stands, px. */
  readonly topOf: (mark: Mark) => number;
}

/**
 * The mark after or before the one last shown, from the last on to the first; without one, the next from the upper edge
 * of the window. Marks that are not placed are passed over.
 */
export function findStep(marks: readonly Mark[], { step, among }: Request, { last, topOf }: Position): Mark | undefined {
  const placed = marks.filter(({ ranges }) => ranges.length > 0);
  const isWanted = ({ label }: Mark): boolean => among === "marks" || problemLabels.includes(label);
  const wanted = placed.filter(isWanted);
  const at = placed.findIndex(({ id }) => id === last);
  const order = (mark: Mark): number => placed.indexOf(mark);
  if (at >= 0) return step > 0 ? wanted.find((mark) => order(mark) > at) ?? wanted[0] : wanted.findLast((mark) => order(mark) < at) ?? wanted.at(-1);
  return step > 0 ? wanted.find((mark) => topOf(mark) >= 0) ?? wanted[0] : wanted.findLast((mark) => topOf(mark) < 0) ?? wanted.at(-1);
}
