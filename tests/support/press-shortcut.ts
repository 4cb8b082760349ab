import type { Page } from "puppeteer-core";

/** Alt + Shift, as the browser counts them. */
const altShift = 9;

/** Presses Alt+Shift+letter as the keyboard does: it reaches the extension's commands, with the reader's gesture. */
export async function pressShortcut(page: Page, letter: string): Promise<void> {
  const session = await page.createCDPSession();
  const code = letter.toUpperCase().charCodeAt(0);
  await session.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown", modifiers: altShift, key: letter.toUpperCase(), code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code,
  });
  await session.detach();
}
