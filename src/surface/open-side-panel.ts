import browser from "webextension-polyfill";

/**
 * Opens the side panel or, in Firefox, the sidebar. To be called in a click or key handler before anything is awaited:
 * browsers forget the press. False where the browser has neither.
 */
export function openSidePanel(windowId: number): boolean {
  // Chromium has a namespace of its own for it, which the polyfill does not know.
  const { sidePanel } = globalThis.chrome ?? {};
  if (sidePanel) void sidePanel.open({ windowId });
  else if (browser.sidebarAction) void browser.sidebarAction.open();
  else return false;
  return true;
}
