import type { DatedClaim } from "./list-dated-claims.ts";
import type { YearSpan } from "./read-years.ts";
import { axisHeight, markGap, markSize, rowDistance, rowTitleHeight, sideRoom, tickRoom, tickSteps } from "./timeline-options.ts";

/** A mark on a row: a bar from the first to the last year, at least a dot. */
export interface TimelineMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface TimelineItem {
  readonly claim: DatedClaim;
  readonly page: TimelineMark;
  readonly source: TimelineMark;
}

/** Where everything stands, in pixels from the upper left corner. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
  /** Lower edge of the page's row and upper edge of the sources' row. */
  readonly pageLine: number;
  readonly sourceLine: number;
  readonly items: readonly TimelineItem[];
}

type Placed = Pick<TimelineMark, "x" | "width"> & { readonly level: number };

/** Puts marks that would cover each other on levels, each as near to the row's line as there is room. */
function stackMarks(marks: readonly Pick<TimelineMark, "x" | "width">[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const mark of marks) {
    const isTaken = (level: number) => placed.some((other) =>
      other.level === level && mark.x < other.x + other.width + markGap && other.x < mark.x + mark.width + markGap);
    let level = 0;
    while (isTaken(level)) level++;
    placed.push({ ...mark, level });
  }
  return placed;
}

/** Round years with room between their numbers. */
function chooseTicks(first: number, last: number, place: (year: number) => number): TimelineLayout["ticks"] {
  const step = tickSteps.find((candidate) => place(first + candidate) - place(first) >= tickRoom) ?? last - first + 1;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => start + index * step).map((year) => ({ x: place(year), year }));
}

/**
 * Two rows on one axis of years, the page's claims above and the sources' facts below: the line that joins a claim with
 * its fact is upright where the years agree and leans where they differ. Undefined when there is nothing to draw.
 */
export function layOutTimeline(claims: readonly DatedClaim[], width: number): TimelineLayout | undefined {
  if (claims.length === 0) return undefined;
  const years = claims.flatMap(({ page, source }) => [page.from, page.to, source.from, source.to]);
  // A year on either side: marks at the very ends would stand on the frame.
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  const place = (year: number) => sideRoom + ((year - first) / (last - first)) * (width - 2 * sideRoom);
  const measure = ({ from, to }: YearSpan) => ({ x: place(from) - markSize / 2, width: Math.max(markSize, place(to) - place(from) + markSize) });

  const pages = stackMarks(claims.map(({ page }) => measure(page)));
  const sources = stackMarks(claims.map(({ source }) => measure(source)));
  const highest = (marks: readonly Placed[]) => Math.max(...marks.map(({ level }) => level)) + 1;
  const levelHeight = markSize + markGap;
  const pageLine = rowTitleHeight + highest(pages) * levelHeight;
  const sourceLine = pageLine + rowDistance;
  const items = claims.flatMap((claim, index): TimelineItem[] => {
    const [page, source] = [pages[index], sources[index]];
    if (!page || !source) return [];
    return [{
      claim,
      page: { x: page.x, width: page.width, y: pageLine - (page.level + 1) * levelHeight },
      source: { x: source.x, width: source.width, y: sourceLine + markGap + source.level * levelHeight },
    }];
  });
  const height = sourceLine + highest(sources) * levelHeight + rowTitleHeight + axisHeight;
  return { width, height, ticks: chooseTicks(first, last, place), pageLine, sourceLine, items };
}
