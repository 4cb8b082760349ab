import type { Finding } from "../../core/verdict/finding.ts";
import { findWords } from "../find-words.ts";
import { MarkedText } from "../MarkedText.tsx";

/** The page's sentence with the words marked that a source has otherwise. */
export function ClaimSentence({ finding: { sentence, differences } }: { readonly finding: Finding }) {
  const spans = differences.flatMap(({ claim, claimSpan }) => findWords(sentence.text, claim, claimSpan) ?? []);
  return <p class="claim-sentence"><MarkedText text={sentence.text} spans={spans} /></p>;
}
