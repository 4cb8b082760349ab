import type { DatedClaim } from "../../core/timeline/list-dated-claims.ts";
import { writeYears } from "../../core/timeline/read-years.ts";
import { labelMessages } from "../label-messages.ts";
import { LabelIcon } from "../LabelIcon.tsx";
import { useTranslate } from "../translate.ts";

interface Props {
  readonly claim: DatedClaim;
  readonly isChosen: boolean;
  readonly choose: (id: string | undefined) => void;
  readonly show: (id: string) => void;
}

/** A claim's year on the page and in the source, in words; a press shows the sentence on the page. */
export function TimelineClaim({ claim, isChosen, choose, show }: Props) {
  const translate = useTranslate();
  const { id, label, page, source, sentence, isDateDiffering } = claim;
  const years = isDateDiffering ? translate("timelineYears", writeYears(page), writeYears(source)) : writeYears(page);
  return (
    <li data-label={label}>
      <button
        type="button"
        class="timeline-claim"
        data-chosen={isChosen}
        onClick={() => show(id)}
        onFocus={() => choose(id)}
        onBlur={() => choose(undefined)}
        onMouseEnter={() => choose(id)}
        onMouseLeave={() => choose(undefined)}
      >
        <LabelIcon label={label} />
        <span class="timeline-text">
          <span class="timeline-years">{years}</span>
          <span class="label-word" data-label={label}>{translate(labelMessages[label])}</span>
          <span class="timeline-sentence">{sentence}</span>
        </span>
      </button>
    </li>
  );
}
