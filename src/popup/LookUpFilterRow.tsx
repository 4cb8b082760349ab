import { useEffect, useState } from "preact/hooks";
import type { LookUpChoices, LookUpFilters } from "../core/retrieval/look-up-filters.ts";
import { sendToBackground } from "../messages/send.ts";
import { kindMessages } from "../ui/label-messages.ts";
import { useTranslate } from "../ui/translate.ts";

interface Props {
  readonly filters: LookUpFilters;
  readonly choose: (filters: LookUpFilters) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Narrows look-ups by topic, decade of the events and kind of source. */
export function LookUpFilterRow({ filters, choose }: Props) {
  const translate = useTranslate();
  const [index, setIndex] = useState<LookUpChoices>();
  useEffect(() => void sendToBackground("describeIndex", {}).then((reply) => reply.ok && setIndex(reply.value)), []);
  if (!index) return null;
  const set = (name: keyof LookUpFilters, value: string) => {
    const { [name]: _, ...others } = filters;
    choose(value === "" ? others : { ...others, [name]: name === "decade" ? Number(value) : value });
  };
  const topics = index.topics.map(({ id, name }) => ({ value: id, name }));
  const decades = index.decades.map((decade) => ({ value: String(decade), name: translate("decadeName", String(decade)) }));
  const kinds = index.kinds.map((kind) => ({ value: kind, name: translate(kindMessages[kind]) }));
  const rows = [
    ["topic", "filterTopic", "filterAnyTopic", topics], ["decade", "filterDecade", "filterAnyDecade", decades], ["kind", "filterKind", "filterAnyKind", kinds],
  ] as const;
  return (
    <div class="look-up-filters" role="group" aria-label={translate("filtersLabel")}>
      {rows.map(([name, label, any, choices]) => (
        <select key={name} class="style-choice" data-chosen={filters[name] !== undefined} aria-label={translate(label)} value={String(filters[name] ?? "")} onChange={(event) => set(name, event.currentTarget.value)}>
          <option value="">{translate(any)}</option>
          {choices.map((choice: Choice) => <option key={choice.value} value={choice.value} selected={String(filters[name] ?? "") === choice.value}>{choice.name}</option>)}
        </select>
      ))}
    </div>
  );
}
