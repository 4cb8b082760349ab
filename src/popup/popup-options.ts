/** Look-up results shown: more than one reads through, few enough to draw at every key. */
export const lookUpLimit = 30;
