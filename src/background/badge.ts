import browser from "webextension-polyfill";
import { isMarked } from "../core/verdict/finding.ts";
import type { Label } from "../core/verdict/finding.ts";
import type { PageReport } from "../messages/protocol.ts";

/** A calm ink blue: the number counts marks, it does not warn. */
const badgeColour = "#1f4e79";

/** Number of marks of a report. */
export const countMarks = ({ counts }: PageReport): number =>
  (Object.keys(counts) as Label[]).reduce((sum, label) => sum + (isMarked(label) ? counts[label] : 0), 0);

/** Shows the number of marks on the toolbar button of a tab; the browser keeps it until the tab goes elsewhere. */
export async function showBadge(tabId: number, report: PageReport): Promise<void> {
  const marks = countMarks(report);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text: report.state === "checked" && marks > 0 ? String(marks) : "" });
  } catch {
    // The tab was closed meanwhile.
  }
}
