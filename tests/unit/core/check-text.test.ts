import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compilePack } from "../../../data/compile.ts";
import { createChecker } from "../../../src/core/check-text.ts";
import type { TextBlock } from "../../../src/core/text/text-block.ts";
import type { DecisionModel } from "../../../src/core/verdict/decision-model.ts";
import type { StanceModel, StanceProbabilities } from "../../../src/core/verdict/stance-model.ts";

const compiled = compilePack();
if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
const { pack } = compiled;
const decision = JSON.parse(readFileSync(join(import.meta.dirname, "../../../data/models/decision.json"), "utf8")) as DecisionModel;
const checker = createChecker(pack, decision);
const block = (text: string, role: TextBlock["role"] = "paragraph"): TextBlock => ({ id: "b1", role, text });
const title = "Peru–Russia relations";

/** A meaning model that thinks one thing of every pair. */
const thinks = (stance: Partial<StanceProbabilities>): StanceModel => ({
  judge: () => ({ supports: 0.001, refutes: 0.001, related: 0.001, unrelated: 0.001, ...stance }),
  classify: () => ({ claim: 0.99, notClaim: 0.005, offTopic: 0.005 }),
});

describe("checkText", () => {
  const text = "Peru and the Soviet Union established diplomatic relations on 1 February 1969. What followed? Potatoes grow in the Andes.";

  test("gives every sentence a finding, in order, whose span is its place", () => {
    const findings = checker.checkText([block(text)], { title });
    expect(findings.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      "Peru and the Soviet Union established diplomatic relations on 1 February 1969.", "What followed?", "Potatoes grow in the Andes.",
    ]);
    expect(findings.map(({ selector }) => selector.exact)).toEqual(findings.map(({ sentence }) => sentence.text));
  });
  test("finds the passage first", () => expect(checker.checkText([block(text)], { title })[0]?.evidence[0]?.passage).toMatch(/1-feb|relations-1969/u));
  test("a re-scan gives the same ids", () => {
    const ids = () => checker.checkText([block(text)], { title }).map(({ id }) => id);
    expect(ids()).toEqual(ids());
  });
  test("a heading is no claim", () => expect(checker.checkText([block("Peru bought Soviet tanks", "heading")], { title })[0]?.label).toBe("not-claim"));
  test("an article off the topic gets no mark", () => {
    const article = "The recipe is old. Boil the potatoes for twenty minutes. In 1969 a cook in Lyon added cream, and three restaurants followed in 1975. The sauce keeps for two days.";
    expect(checker.checkText([block(article)], { title: "Gratin" }).map(({ label }) => label).filter((label) => label !== "off-topic" && label !== "not-claim")).toEqual([]);
  });
  test.each(["es", "ru"] as const)("%s text finds its passage", (language) => {
    const passage = pack.passages.find(({ id }) => id === "adins-rooney-2019:declaration-2015");
    const finding = checker.checkText([block(passage?.statement[language] ?? "")], {})[0];
    expect(finding?.evidence.slice(0, 3).map((evidence) => evidence.passage)).toContain(passage?.id);
  });
});

describe("with a meaning model", () => {
  test("a passage that may decide is shown to it in every language that it is stated in, the claim's own first", () => {
    const passage = pack.passages.find(({ id }) => id === "adins-rooney-2019:declaration-2015");
    const asked: string[] = [];
    const meaning = thinks({ supports: 0.99 });
    checker.checkSentence(passage?.statement.es ?? "", { language: "es" }, { ...meaning, judge: (pair) => { asked.push(pair.passage); return meaning.judge(pair); } });
    const { en, es, ru } = passage?.statement ?? {};
    const first = asked.indexOf(es ?? "");
    expect(asked.slice(first, first + 3)).toEqual([es, en, ru]);
  });
  const claim = "The first diplomatic contact between Peru and Russia dates from 1863.";
  test("its word counts for support", () => expect(checker.checkSentence(claim, { title }, thinks({ supports: 0.99 })).label).toMatch(/supported|disputed/u));
  test("its word counts against", () => {
    const supports = (meaning: StanceModel) => checker.checkSentence("Peru and Russia first had to do with each other in 1863.", { title }, meaning);
    expect(supports(thinks({ supports: 0.999 })).label).toMatch(/supported|disputed/u);
    expect(supports(thinks({ refutes: 0.999 })).label).not.toBe("supported");
  });
});

test("evidence against a claim says what differs, in both texts", () => {
  const finding = checker.checkSentence("General Velasco took power in Peru in a military coup on 3 October 1958.", { title }, thinks({ refutes: 0.999 }));
  expect(finding.label).toBe("contradicted");
  const dates = finding.evidence.flatMap((evidence) => evidence.differences).filter((difference) => difference.kind === "date");
  expect(dates[0]).toMatchObject({ claim: "3 October 1958", source: expect.stringContaining("1968") });
});

test("passages of a large pack are ranked without a noticeable wait", () => {
  const start = performance.now();
  for (let round = 0; round < 20; round++) checker.checkSentence("In 1975 Peru bought thirty-six fighters from the Soviet Union.", { title });
  expect((performance.now() - start) / 20).toBeLessThan(100);
});
