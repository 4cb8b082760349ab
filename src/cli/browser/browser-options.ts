/** Milliseconds until we give up on a browser that does not answer. */
export const patience = 40_000;

/** Milliseconds between two questions to a page that is still being checked. */
export const askInterval = 150;

/** CSS pixels of the window. */
export const windowSize = { width: 1280, height: 900 } as const;

/** The popup's own moment to draw itself after its data has come, milliseconds. */
export const popupDrawTime = 600;
