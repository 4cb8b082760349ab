import { useEffect, useState } from "preact/hooks";
import { sendToBackground } from "../messages/send.ts";

/** The selection that the popup was opened for, because its page cannot be scripted; undefined when there is none. */
export function useGivenText(): string | undefined {
  const [given, setGiven] = useState<string>();
  useEffect(() => void sendToBackground("takeText", {}).then((reply) => reply.ok && setGiven(reply.value.text)), []);
  return given;
}
