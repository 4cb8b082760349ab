import { useState } from "preact/hooks";
import type { MarkedLabel } from "../core/verdict/finding.ts";
import { LabelBadge } from "../ui/LabelBadge.tsx";
import { useTranslate } from "../ui/translate.ts";
import type { MessageKey } from "../ui/translate.ts";

interface Sample {
  readonly label: MarkedLabel;
  readonly sentence: MessageKey;
  readonly meaning: MessageKey;
}

const samples: readonly Sample[] = [
  { label: "supported", sentence: "sampleSupported", meaning: "meaningSupported" },
  { label: "contradicted", sentence: "sampleContradicted", meaning: "meaningContradicted" },
  { label: "disputed", sentence: "sampleDisputed", meaning: "meaningDisputed" },
  { label: "related", sentence: "sampleRelated", meaning: "meaningRelated" },
  { label: "unsupported", sentence: "sampleUnsupported", meaning: "meaningUnsupported" },
];

/** A paragraph with a sentence of each label, and under it what each mark means; pointing at one shows the other. */
export function SampleText() {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<MarkedLabel>();
  return (
    <section aria-labelledby="sample" class="sample">
      <h2 id="sample" class="sample-title">{translate("welcomeSample")}</h2>
      <p class="sample-text" onMouseLeave={() => setChosen(undefined)}>
        {samples.map(({ label, sentence }) => (
          <span key={label}>
            <a href={`#meaning-${label}`} class="sample-mark" data-label={label} data-chosen={label === chosen} onMouseEnter={() => setChosen(label)} onFocus={() => setChosen(label)} onBlur={() => setChosen(undefined)}>
              {translate(sentence)}
            </a>{" "}
          </span>
        ))}
        {translate("samplePlain")}
      </p>
      <ul class="meanings">
        {samples.map(({ label, meaning }) => (
          <li key={label} id={`meaning-${label}`} data-label={label} data-chosen={label === chosen} onMouseEnter={() => setChosen(label)} onMouseLeave={() => setChosen(undefined)}>
            <LabelBadge label={label} />
            <p>{translate(meaning)}</p>
          </li>
        ))}
      </ul>
      <p class="meaning-plain">{translate("meaningPlain")}</p>
    </section>
  );
}
