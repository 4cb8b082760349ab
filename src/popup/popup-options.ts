/** Look-up results shown: more than one reads through, few enough to draw at every key. */
export const lookUpLimit = 30;
/** Passages of a finding shown before "show more". */
export const firstPassages = 2;
