/** Tags of the only elements that we ever put into a page, each for a while. */
export const cardTag = "cotejo-card";
export const tipTag = "cotejo-tip";
export const voiceTag = "cotejo-voice";

/** Matches them all. */
export const hostSelector = [cardTag, tipTag, voiceTag].join(", ");
