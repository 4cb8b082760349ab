/** Time between the region's coming and its words, ms: a region is followed only once it is known. */
export const voiceDelay = 120;

/** How long the words stay, ms: long enough to be read out, then the page is as it was. */
export const voiceTime = 5_000;
