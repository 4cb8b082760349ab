/** Size of a mark, and of the gap between marks, in pixels: the smallest that still shows which shape it is. */
export const markSize = 8;
export const markGap = 2;
/** Room at both ends of the axis for the half of a year's number. */
export const sideRoom = 22;
/** Room between the two rows for the lines that join them: less, and slopes of a few years are not seen. */
export const rowDistance = 56;
/** Room for the name of a row. */
export const rowTitleHeight = 20;
/** Room below for the years of the axis. */
export const axisHeight = 24;
/** Least room for a year's number on the axis. */
export const tickRoom = 44;
/** Steps between the years on the axis. */
export const tickSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200] as const;
