export function findBrowser(target: "chrome" | "firefox"): string | undefined;
export function provideBrowser(target: "chrome" | "firefox"): string;
