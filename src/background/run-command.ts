import { sendToPage } from "../messages/send.ts";

/** What the shortcuts for marks ask of the page in front, by the names that the manifest gives them. */
const steps = {
  "next-mark": { step: 1, among: "marks" },
  "previous-mark": { step: -1, among: "marks" },
  "next-problem": { step: 1, among: "problems" },
  "previous-problem": { step: -1, among: "problems" },
} as const;

const isStep = (command: string): command is keyof typeof steps => command in steps;

/** Does in a tab what a shortcut says; other commands are not ours. */
export async function runCommand(command: string, tabId: number): Promise<void> {
  if (isStep(command)) await sendToPage(tabId, "stepMark", steps[command]);
  if (command === "open-card") await sendToPage(tabId, "openCard", {});
  if (command === "close-card") await sendToPage(tabId, "closeCard", {});
}
