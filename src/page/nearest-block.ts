import type { ReadBlock } from "./text-blocks.ts";

/** How far a block's first line is from the part of the page in view, px; 0 inside it. */
function measureDistance({ pieces }: ReadBlock, height: number): number {
  const element = pieces[0]?.node.parentElement;
  if (!element) return Infinity;
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - height, -bottom);
}

/** The block that a reader will see first from where the page stands. */
export const findNearestBlock = (blocks: readonly ReadBlock[], { innerHeight }: Window): ReadBlock | undefined =>
  blocks.reduce<{ block?: ReadBlock; distance: number }>((nearest, block) => {
    const distance = measureDistance(block, innerHeight);
    return distance < nearest.distance ? { block, distance } : nearest;
  }, { distance: Infinity }).block;
