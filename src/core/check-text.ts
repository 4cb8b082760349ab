import { describeClaim } from "./claims/describe-claim.ts";
import type { ClaimText } from "./claims/describe-claim.ts";
import { createLexiconIndex } from "./pack/lexicon-index.ts";
import type { Pack } from "./pack/pack.ts";
import { findCandidates } from "./retrieval/find-candidates.ts";
import { createPassageIndex } from "./retrieval/passage-index.ts";
import { createRepair } from "./retrieval/repair-words.ts";
import { candidateCount } from "./retrieval/retrieval-options.ts";
import { describeSelector } from "./selector/describe-selector.ts";
import { detectLanguage } from "./text/detect-language.ts";
import type { Sentence } from "./text/sentence.ts";
import { splitSentences } from "./text/split-sentences.ts";
import type { Language, PageContext, TextBlock } from "./text/text-block.ts";
import { decideLabel } from "./verdict/decide-label.ts";
import type { Verdict } from "./verdict/decide-label.ts";
import type { DecisionModel } from "./verdict/decision-model.ts";
import { describeFinding } from "./verdict/describe-finding.ts";
import { isMarked } from "./verdict/finding.ts";
import type { Finding } from "./verdict/finding.ts";
import { plainConfidence } from "./verdict/label-options.ts";
import { createFindingIds } from "./verdict/finding-id.ts";
import type { JudgedCandidate } from "./verdict/judge-pairs.ts";
import { judgeByMeaning, judgePairs } from "./verdict/judge-pairs.ts";
import { judgeSentence, judgeSentenceByMeaning } from "./verdict/judge-sentence.ts";
import type { StanceModel } from "./verdict/stance-model.ts";
import { findSides } from "./verdict/find-sides.ts";

/** What a sentence is judged with besides its own words. */
export interface SentenceContext extends PageContext {
  readonly before?: string;
}

/** Holds texts against a pack: by features alone in about a millisecond a sentence, by meaning too in some 300. */
export interface Checker {
  /** A finding for every sentence of the blocks, unmarked ones too, in order; each is made when it is asked for. */
  checkEach(blocks: readonly TextBlock[], context: PageContext, meaning?: StanceModel): Iterable<Finding>;
  /** The same, all at once. */
  checkText(blocks: readonly TextBlock[], context: PageContext, meaning?: StanceModel): readonly Finding[];
  /** The finding for a text taken as one sentence, whatever it holds. */
  checkSentence(text: string, context: SentenceContext, meaning?: StanceModel): Finding;
}

/** Unmarked by features beyond doubt: the meaning model need not be asked. */
const isPlain = ({ label, confidence }: Verdict): boolean => !isMarked(label) && confidence >= plainConfidence;

/** A heading names what follows; it claims nothing. */
const headingVerdict: Verdict = { label: "not-claim", confidence: 1 };

/** Indexes the pack once; the checks after that are synchronous. */
export function createChecker(pack: Pack, model: DecisionModel): Checker {
  const lexicon = createLexiconIndex(pack.lexicon);
  const index = createPassageIndex(pack, lexicon);
  const repair = createRepair(index.bm25);

  const judge = (claim: ClaimText, meaning: StanceModel | undefined): { verdict: Verdict; judged: readonly JudgedCandidate[] } => {
    const candidates = findCandidates(claim, index, candidateCount, repair);
    const setting = { sides: findSides(claim), isReported: claim.details.attributions.length > 0 };
    const sentence = judgeSentence(claim, candidates, model);
    const judged = judgePairs(claim, candidates, index, lexicon, model);
    const verdict = decideLabel(sentence, judged, setting);
    if (!meaning || isPlain(verdict)) return { verdict, judged };
    const judgedAgain = judgeByMeaning(claim, judged, model, meaning);
    return { verdict: decideLabel(judgeSentenceByMeaning(claim, sentence, model, meaning), judgedAgain, setting), judged: judgedAgain };
  };

  const check = (sentence: Sentence, block: TextBlock, language: Language, context: SentenceContext, id: string, meaning?: StanceModel): Finding => {
    const claim = describeClaim(sentence.text, language, context, lexicon);
    const { verdict, judged } = block.role === "heading" ? { verdict: headingVerdict, judged: [] } : judge(claim, meaning);
    return describeFinding({ id, sentence, claim: claim.details, verdict, judged, selector: describeSelector(block.text, sentence) });
  };

  function* checkEach(blocks: readonly TextBlock[], context: PageContext, meaning?: StanceModel): Generator<Finding> {
    const nameFinding = createFindingIds();
    for (const block of blocks) {
      const language = block.language ?? detectLanguage(block.text, context.language);
      const sentences = splitSentences(block, language, lexicon.abbreviations);
      for (const [at, sentence] of sentences.entries()) {
        const before = sentences[at - 1]?.text;
        yield check(sentence, block, language, { ...context, ...(before ? { before } : {}) }, nameFinding(sentence.text), meaning);
      }
    }
  }

  return {
    checkEach,
    checkText: (blocks, context, meaning) => [...checkEach(blocks, context, meaning)],
    checkSentence(text, context, meaning) {
      const block: TextBlock = { id: "text", role: "paragraph", text };
      const language = context.language ?? detectLanguage(text);
      return check({ blockId: block.id, start: 0, end: text.length, text }, block, language, context, createFindingIds()(text), meaning);
    },
  };
}
