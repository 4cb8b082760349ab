import type { SourceKind } from "../core/pack/source.ts";
import type { DifferenceKind, Label, MarkedLabel, Stance } from "../core/verdict/finding.ts";
import type { MessageKey, PluralKey } from "./translate.ts";

/** The word on screen for each label. */
export const labelMessages: Readonly<Record<MarkedLabel, MessageKey>> = {
  supported: "labelSupported",
  contradicted: "labelContradicted",
  disputed: "labelDisputed",
  related: "labelRelated",
  unsupported: "labelUnsupported",
};

/** The word on a button with a number, where five stand in a row. */
export const shortLabelMessages: Readonly<Record<MarkedLabel, MessageKey>> = {
  supported: "labelSupportedShort",
  contradicted: "labelContradictedShort",
  disputed: "labelDisputedShort",
  related: "labelRelatedShort",
  unsupported: "labelUnsupportedShort",
};

/** "18 supported", "112 not about the topic". */
export const coverageMessages: Readonly<Record<Label, PluralKey>> = {
  supported: "coverageSupported",
  contradicted: "coverageContradicted",
  disputed: "coverageDisputed",
  related: "coverageRelated",
  unsupported: "coverageUnsupported",
  "not-claim": "coverageNotClaim",
  "off-topic": "coverageOffTopic",
};

/** What kind of detail differs. */
export const differenceMessages: Readonly<Record<DifferenceKind, MessageKey>> = {
  date: "differenceDate",
  number: "differenceNumber",
  entity: "differenceEntity",
  polarity: "differencePolarity",
  role: "differenceRole",
};

/** What a passage does to the sentence. */
export const stanceMessages: Readonly<Record<Stance, MessageKey>> = {
  supports: "passageSupports",
  refutes: "passageRefutes",
  neutral: "passageNeutral",
};

/** How near a source is to the events. */
export const kindMessages: Readonly<Record<SourceKind, MessageKey>> = {
  scholarly: "kindScholarly",
  government: "kindGovernment",
  primary: "kindPrimary",
  press: "kindPress",
};
