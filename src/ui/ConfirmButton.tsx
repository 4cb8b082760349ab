import { useEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "./translate.ts";

interface Props {
  /** What the button says before it is pressed. */
  readonly label: string;
  readonly confirm: () => void;
}

/** Deletes only at a second press, of another button: the first one asks. */
export function ConfirmButton({ label, confirm }: Props) {
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) return <button ref={ask} type="button" class="button" onClick={() => setIsAsking(true)}>{label}</button>;
  const answer = (isConfirmed: boolean) => {
    setIsAsking(false);
    if (isConfirmed) confirm();
  };
  return (
    <span class="confirm" role="group" aria-label={label}>
      <span class="confirm-question">{translate("confirmQuestion")}</span>
      <button ref={keep} type="button" class="button" onClick={() => answer(false)}>{translate("confirmKeep")}</button>
      <button type="button" class="button danger" onClick={() => answer(true)}>{translate("confirmDelete")}</button>
    </span>
  );
}
