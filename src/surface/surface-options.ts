/** Passages of a finding shown before "show more". */
export const firstPassages = 2;
