import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { runLate } from "../../../src/messages/run-late.ts";

describe("waiting for an answer", () => {
  it("ends after its time, once", async () => {
    const then = vi.fn();
    runLate(40, then);
    await sleep(20);
    expect(then).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(then).toHaveBeenCalledOnce());
    await sleep(40);
    expect(then).toHaveBeenCalledOnce();
  });

  it("is taken back at any time", async () => {
    const then = vi.fn();
    const cancel = runLate(40, then);
    await sleep(15);
    cancel();
    await sleep(80);
    expect(then).not.toHaveBeenCalled();
  });

  it("does not count the time for which the script itself was busy", async () => {
    const then = vi.fn();
    const cancel = runLate(400, then);
    for (const end = performance.now() + 500; performance.now() < end;) continue;
    // The answer is there, behind the timers that are due.
    await nextTurn();
    expect(then).not.toHaveBeenCalled();
    cancel();
  });
});
