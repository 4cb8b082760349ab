import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { findWords } from "./find-words.ts";
import { labelMessages } from "./label-messages.ts";
import { LabelIcon } from "./LabelIcon.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly finding: Finding;
  /** False when the sentence's place on the page was not found. */
  readonly isPlaced: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** The finding's passages, shown while it is open. */
  readonly children: ComponentChildren;
}

/** A sentence of the page with its label; a press shows it on the page and opens its passages below. */
export function FindingItem({ finding, isPlaced, isOpen, toggle, children }: Props) {
  const translate = useTranslate();
  const detailId = useId();
  const { label, sentence, differences } = finding;
  if (!isMarked(label)) return null;
  const spans = differences.flatMap((difference) => findWords(sentence.text, difference.claim, difference.claimSpan) ?? []);
  return (
    <li class="finding" data-label={label} data-open={isOpen}>
      <button type="button" class="finding-summary" aria-expanded={isOpen} aria-controls={detailId} onClick={toggle}>
        <LabelIcon label={label} />
        <span class="finding-text">
          <span class="label-word" data-label={label}>{translate(labelMessages[label])}</span>
          <span class="finding-sentence"><MarkedText text={sentence.text} spans={spans} /></span>
          {!isPlaced && <span class="finding-note">{translate("orphanNote")}</span>}
        </span>
      </button>
      <div id={detailId} class="finding-detail" hidden={!isOpen}>{isOpen && children}</div>
    </li>
  );
}
