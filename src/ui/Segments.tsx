import { useTranslate } from "./translate.ts";
import type { MessageKey } from "./translate.ts";

interface Props<Value extends string> {
  /** What each value is called, in the order of the screen. */
  readonly texts: Readonly<Record<Value, MessageKey>>;
  /** Undefined when something else was chosen elsewhere. */
  readonly chosen: Value | undefined;
  readonly choose: (value: Value) => void;
}

/** One of a few values, side by side; stands in a group that says what is chosen. */
export function Segments<Value extends string>({ texts, chosen, choose }: Props<Value>) {
  const translate = useTranslate();
  return (
    <span class="segments">
      {(Object.keys(texts) as Value[]).map((value) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => choose(value)}>{translate(texts[value])}</button>
      ))}
    </span>
  );
}
