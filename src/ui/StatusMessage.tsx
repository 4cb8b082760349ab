import type { ComponentChildren } from "preact";

interface Props {
  readonly kind: "loading" | "empty" | "unreadable" | "failed";
  readonly title: string;
  readonly hint?: string;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

const icons = {
  loading: <circle cx="12" cy="12" r="9" stroke-dasharray="40 17" />,
  empty: <path d="M5 3.5h9l5 5v12H5zM14 3.5v5h5M8.5 13h7M8.5 16.5h4" />,
  unreadable: <path d="M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9.5H5zM12 14.5v2.5" />,
  failed: <path d="M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1" />,
};

/** Says why there is nothing to show, or that it is coming. */
export function StatusMessage({ kind, title, hint, children }: Props) {
  return (
    <div class="status" data-kind={kind}>
      <svg class="status-icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
        {icons[kind]}
      </svg>
      <p class="status-title">{title}</p>
      {hint && <p class="status-hint">{hint}</p>}
      {children}
    </div>
  );
}
