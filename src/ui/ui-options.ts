/** How long "Copied" stays, in milliseconds: long enough to be read and heard. */
export const copiedNoteTime = 2500;
