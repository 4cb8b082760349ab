import { listSurnames, readYear } from "../core/citation/describe-source.ts";
import type { Finding, MarkedLabel } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { differenceMessages, labelMessages } from "./label-messages.ts";
import type { Translate } from "./translate.ts";

/** A source as one mentions it: "Lee 1999, p. 12"; its title where nobody signed it. */
export function mentionSource({ source, passage }: Pick<CitedPassage, "source" | "passage">): string {
  const names = listSurnames(source) || source.title;
  return [[names, readYear(source)].filter(Boolean).join(" "), passage.locator].join(", ");
}

/** What differs from the deciding source, else the source; undefined when there is no passage. */
export function describeFindingLine({ differences }: Finding, cited: CitedPassage | undefined, translate: Translate): string | undefined {
  if (!cited) return undefined;
  const [difference] = differences;
  const source = mentionSource(cited);
  if (!difference) return source;
  // Of what is denied, or of who did it to whom, single words do not tell the difference.
  const isWord = difference.kind !== "polarity" && difference.kind !== "role";
  return isWord ? translate("lineDifference", difference.claim, difference.source, source) : translate("lineKind", translate(differenceMessages[difference.kind]), source);
}

/** The same with its label, as one sentence to be said. */
export function describeFindingAloud(finding: Finding, label: MarkedLabel, cited: CitedPassage | undefined, translate: Translate): string {
  const line = describeFindingLine(finding, cited, translate);
  return line ? translate("lineAloud", translate(labelMessages[label]), line) : translate(labelMessages[label]);
}
