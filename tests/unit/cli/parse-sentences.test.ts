import { describe, expect, it } from "vitest";
import { parseSentences } from "../../../src/cli/parse-sentences.ts";

describe("parseSentences", () => {
  it("reads one sentence a line, with what is known beside it", () => {
    const line = { id: "d-1", text: "It bought tanks. Many.", title: "Arms", before: "Peru had money.", lang: "en" };
    expect(parseSentences(`${JSON.stringify(line)}\n\n{"text": "Перу."}\n`, "ru")).toEqual({
      kind: "sentences",
      problems: [],
      sentences: [
        { id: "d-1", text: "It bought tanks. Many.", title: "Arms", before: "Peru had money.", language: "en" },
        { text: "Перу.", language: "ru" },
      ],
    });
  });

  it("names the line and the reason of what it cannot read, and reads the others", () => {
    const { sentences, problems } = parseSentences(`{"text": \n[1]\n{"id": "x"}\n{"text": "Good."}\n{"text": "Bad.", "title": 3}`, undefined);
    expect(sentences).toEqual([{ text: "Good." }]);
    expect(problems).toEqual([
      "line 1: not valid JSON", "line 2: not a JSON object", `line 3: "text" must be a sentence`, `line 5: "title" must be a text`,
    ]);
  });
});
