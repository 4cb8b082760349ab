import { useRef } from "preact/hooks";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly query: string;
  readonly type: (query: string) => void;
}

/** Look-up of citations: searches at every key; Escape clears it before it closes anything. */
export function SearchField({ query, type }: Props) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    type("");
    input.current?.focus();
  };
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <svg class="search-icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
        <circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5L14 14" />
      </svg>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellcheck={false}
        aria-label={translate("searchLabel")}
        placeholder={translate("searchPlaceholder")}
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query === "") return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      {query !== "" && (
        <button type="button" class="search-clear" aria-label={translate("searchClear")} onClick={clear}>
          <svg viewBox="0 0 16 16" aria-hidden="true" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"><path d="M4 4l8 8M12 4l-8 8" /></svg>
        </button>
      )}
    </form>
  );
}
