import type { Page } from "puppeteer-core";
import type { Language } from "../../core/text/text-block.ts";
import type { PageReport } from "../../messages/protocol.ts";

export type Target = "chrome" | "firefox";

/** A browser with the extension, and what a reader does in it. */
export interface ReaderBrowser {
  /** Opens a tab in front. */
  openPage(url: string): Promise<Page>;
  /** Presses the toolbar button on the tab in front: the extension may read it, and the popup opens. */
  pressAction(page: Page): Promise<void>;
  /** What the extension found on a tab, once it has checked it. */
  waitForReport(page: Page): Promise<PageReport>;
  /** Picture of the popup that is open, PNG. */
  capturePopup(): Promise<Uint8Array>;
  /** Resolves when the reader has closed the browser. */
  waitForEnd(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly executablePath: string;
  readonly isHeadless: boolean;
  /** Language of the screens; English when it is left out. */
  readonly language?: Language;
}
