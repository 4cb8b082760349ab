/** How long the pointer rests on a mark before its tip comes, ms: who only passes over is left alone. */
export const tipDelay = 350;

/** Room between the tip and its sentence, px. */
export const tipGap = 6;

/** Room between the tip and the edge of the window, px. */
export const tipMargin = 8;

/** Widest tip, px. */
export const tipWidth = 360;
