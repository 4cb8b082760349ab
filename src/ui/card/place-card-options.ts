/** Room between the card and its sentence, px. */
export const cardGap = 10;

/** Room between the card and the edge of the window, px. */
export const cardMargin = 12;

/** Preferred width of the card, px: about 60 characters of a passage a line. */
export const cardWidth = 420;

/** Height below which a side of the sentence is too low for the card, px. */
export const lowestCard = 180;

/** Narrowest card beside a sentence that leaves no room above or below, px. */
export const narrowestCard = 260;
