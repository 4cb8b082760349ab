import type { Finding, MarkedLabel } from "../core/verdict/finding.ts";
import { isMarked } from "../core/verdict/finding.ts";
import { claimIdOf } from "../core/verdict/finding-id.ts";
import type { MarkLook } from "../page/mark-look.ts";
import type { Settings } from "../settings/settings.ts";
import { isDenied } from "../settings/site-switch.ts";
import { followSettings } from "../settings/store.ts";

/** What the reader chose, as far as one page is concerned. */
export interface PageChoices {
  /** False on sites that the reader turned off: the page is not even read. */
  readonly isOn: boolean;
  readonly labels: ReadonlySet<MarkedLabel>;
  readonly look: MarkLook;
  /** Ids of sentences, without the numbers of their occurrences. */
  readonly ignored: ReadonlySet<string>;
  /** Changes when other sources count: then the page has to be checked again. */
  readonly sources: string;
}

/** The reader's settings for a page of a host. */
export const choosePage = ({ sites, labels, markLook, ignored, sourcesOff }: Settings, host: string): PageChoices => ({
  isOn: !isDenied(sites, host),
  labels: new Set(labels),
  look: markLook,
  ignored: new Set(ignored.map(({ id }) => id)),
  sources: [...sourcesOff].sort().join(" "),
});

/** Whether the reader wants no mark for this sentence. */
export const isIgnored = ({ ignored }: PageChoices, finding: Pick<Finding, "id">): boolean => ignored.has(claimIdOf(finding.id));

/** Whether a finding is marked on the page. */
export const isShown = (choices: PageChoices, finding: Pick<Finding, "id" | "label">): boolean =>
  isMarked(finding.label) && choices.labels.has(finding.label) && !isIgnored(choices, finding);

/** Tells the choices for a host now and at each change; returns its stop. */
export const followChoices = (host: string, onChange: (choices: PageChoices) => void): (() => void) =>
  followSettings((settings) => onChange(choosePage(settings, host)));
