import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { splitParagraphs } from "../core/text/split-paragraphs.ts";
import { sendToBackground } from "../messages/send.ts";
import type { Mark } from "../page/paint.ts";
import { measureRanges } from "../page/show-ranges.ts";
import { readPageContext } from "../page/text-blocks.ts";
import type { CardSlot } from "./card-slot.tsx";
import { FindingCard } from "./FindingCard.tsx";
import { SelectionCard } from "./SelectionCard.tsx";
import { readSelection } from "./selection.ts";

/** Opens the card of a finding beside its sentence; false when that is not on the page. `placeOf` tells where it stands now. */
export function openFindingCard(slot: CardSlot, finding: Finding, placeOf: (id: string) => Mark | undefined): boolean {
  const { id, label } = finding;
  const element = placeOf(id)?.ranges[0]?.startContainer.parentElement;
  if (!element || !isMarked(label)) return false;
  const measure = (): DOMRect | undefined => measureRanges(placeOf(id)?.ranges ?? []);
  if (!measure()) return false;
  slot.open({ id, element, measure, content: (close) => <FindingCard finding={finding} label={label} close={close} /> });
  return true;
}

/** Opens a card that checks what is selected; false when the page does not know of a selection. */
export function openSelectionCard(slot: CardSlot, document: Document): boolean {
  const selected = readSelection(document);
  if (!selected) return false;
  const { text, element, measure } = selected;
  const check = async (): Promise<readonly Finding[] | undefined> => {
    const reply = await sendToBackground("checkBlocks", { context: readPageContext(document), blocks: splitParagraphs(text), byMeaning: true });
    return reply.ok ? reply.value.findings : undefined;
  };
  slot.open({ id: "selection", element, measure, content: (close) => <SelectionCard check={check} close={close} /> });
  return true;
}
