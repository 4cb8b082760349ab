import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { sendToBackground } from "../messages/send.ts";

/** Fetches all passages that the findings rest on. */
export async function fetchPassages(findings: readonly Finding[]): Promise<readonly CitedPassage[] | "failed"> {
  const ids = new Set(findings.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  const reply = await sendToBackground("citePassages", { passages: [...ids] });
  return reply.ok ? reply.value : "failed";
}

/** All passages that the findings rest on; undefined while they are fetched. */
export function usePassages(findings: readonly Finding[]): readonly CitedPassage[] | "failed" | undefined {
  const [passages, setPassages] = useState<readonly CitedPassage[] | "failed">();
  useEffect(() => {
    let isStale = false;
    void fetchPassages(findings).then((fetched) => {
      if (!isStale) setPassages(fetched);
    });
    return () => {
      isStale = true;
    };
  }, [findings]);
  return passages;
}
