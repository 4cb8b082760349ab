import type { TimelineItem, TimelineLayout, TimelineMark } from "../../core/timeline/lay-out-timeline.ts";
import { axisHeight, markSize } from "../../core/timeline/timeline-options.ts";
import { useTranslate } from "../translate.ts";

interface Props {
  readonly layout: TimelineLayout;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly show: (id: string) => void;
}

const middle = ({ x, width }: TimelineMark): number => x + width / 2;

/** The two rows of years and the lines between them; the list below it says the same. */
export function TimelinePicture({ layout, chosen, choose, show }: Props) {
  const translate = useTranslate();
  const { width, height, ticks, pageLine, sourceLine, items } = layout;
  const axis = height - axisHeight;
  return (
    <svg class="timeline-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={translate("timelinePicture")}>
      {ticks.map(({ x, year }) => (
        <g key={year} class="timeline-tick">
          <line x1={x} x2={x} y1={0} y2={axis} />
          <text x={x} y={height - 8} text-anchor="middle">{year}</text>
        </g>
      ))}
      <text class="timeline-row" x={0} y={12}>{translate("pageSays")}</text>
      <text class="timeline-row" x={0} y={axis - 6}>{translate("timelineSources")}</text>
      <line class="timeline-line" x1={0} x2={width} y1={pageLine} y2={pageLine} />
      <line class="timeline-line" x1={0} x2={width} y1={sourceLine} y2={sourceLine} />
      {items.map((item) => (
        <ClaimLine key={item.claim.id} item={item} layout={layout} isChosen={item.claim.id === chosen} choose={choose} show={show} />
      ))}
    </svg>
  );
}

interface ClaimProps {
  readonly item: TimelineItem;
  readonly layout: TimelineLayout;
  readonly isChosen: boolean;
  readonly choose: (id: string | undefined) => void;
  readonly show: (id: string) => void;
}

/** One claim: a round mark for the page, a square one for the source. */
function ClaimLine({ item: { claim, page, source }, layout, isChosen, choose, show }: ClaimProps) {
  const { id, label } = claim;
  return (
    <g
      class="timeline-item"
      data-label={label}
      data-differs={claim.isDateDiffering}
      data-chosen={isChosen}
      onMouseEnter={() => choose(id)}
      onMouseLeave={() => choose(undefined)}
      onClick={() => show(id)}
    >
      <line class="timeline-join" x1={middle(page)} x2={middle(source)} y1={layout.pageLine} y2={layout.sourceLine} />
      <rect x={page.x} y={page.y} width={page.width} height={markSize} rx={markSize / 2} />
      <rect x={source.x} y={source.y} width={source.width} height={markSize} rx={1} />
    </g>
  );
}
