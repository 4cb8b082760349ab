import { useEffect, useState } from "preact/hooks";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import type { CopyableCitation } from "../core/citation/write-citation.ts";
import type { Language } from "../core/text/text-block.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { sendToBackground } from "../messages/send.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { useCitationStyle } from "../surface/use-citation-style.ts";
import type { CardEvidenceProps, CardPassages } from "../ui/card/CardEvidence.tsx";
import { copyText } from "../ui/copy-text.ts";
import { useTranslate } from "../ui/translate.ts";

/** The passages of a finding, fetched, with what copies their citations in the reader's style. */
export function useEvidence(finding: Finding): CardEvidenceProps {
  const { language } = useTranslate();
  const citation = useCitationStyle();
  const [passages, setPassages] = useState<CardPassages>("loading");
  const ids = finding.evidence.map(({ passage }) => passage);
  useEffect(() => {
    void sendToBackground("citePassages", { passages: ids }).then((reply) => setPassages(reply.ok ? reply.value : "failed"));
  }, [ids.join(" ")]);
  const copyCitation = ({ passage }: CitedPassage): Promise<boolean> => copyText(writeCitation(passage.id, citation.style, language));
  return { finding, passages, citation, copyCitation };
}

async function writeCitation(passage: string, style: CitationStyle, language: Language): Promise<CopyableCitation> {
  const reply = await sendToBackground("writeCitation", { passage, style, language });
  if (!reply.ok || !reply.value) throw new Error("The citation was not written.");
  return reply.value;
}
