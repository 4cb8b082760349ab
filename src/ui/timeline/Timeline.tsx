import { useEffect, useRef, useState } from "preact/hooks";
import { layOutTimeline } from "../../core/timeline/lay-out-timeline.ts";
import type { DatedClaim } from "../../core/timeline/list-dated-claims.ts";
import { moveFocus } from "../move-focus.ts";
import { useTranslate } from "../translate.ts";
import { TimelineClaim } from "./TimelineClaim.tsx";
import { TimelinePicture } from "./TimelinePicture.tsx";

/** Width until the window is measured: the one a side panel opens with. */
const firstWidth = 328;

interface Props {
  readonly claims: readonly DatedClaim[];
  readonly showClaim: (id: string) => void;
}

/** A picture of the page's years and the sources' years, and the same as a list that is read and pressed. */
export function Timeline({ claims, showClaim }: Props) {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(firstWidth);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const measure = () => setWidth(Math.max(firstWidth / 2, frame.current?.clientWidth || firstWidth));
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  const layout = layOutTimeline(claims, width);
  const differing = claims.filter(({ isDateDiffering }) => isDateDiffering).length;
  return (
    <section class="timeline">
      <p class="timeline-summary">{`${translate.plural("timelineClaims", claims.length)}. ${differing > 0 ? translate.plural("timelineDiffering", differing) : translate("timelineAgreeing")}`}</p>
      <div ref={frame} class="timeline-frame">{layout && <TimelinePicture layout={layout} chosen={chosen} choose={setChosen} show={showClaim} />}</div>
      <ul class="timeline-claims" aria-label={translate("timelineList")} onKeyDown={moveFocus(".timeline-claim")}>
        {claims.map((claim) => (
          <TimelineClaim key={claim.id} claim={claim} isChosen={claim.id === chosen} choose={setChosen} show={showClaim} />
        ))}
      </ul>
    </section>
  );
}
