/** What the tests run inside a real page: the code that the content script is made of. */
export { anchorFinding } from "../../src/page/anchor.ts";
export { findRanges } from "../../src/page/block-ranges.ts";
export { cleanLeftovers } from "../../src/page/clean-leftovers.ts";
export { createHitTest } from "../../src/page/hit-test.ts";
export { renderedLayout } from "../../src/page/layout.ts";
export { allHighlightNames } from "../../src/page/mark-style.ts";
export { paintMarks } from "../../src/page/paint.ts";
export { flashRanges, measureRanges, scrollToRanges } from "../../src/page/show-ranges.ts";
export { readTextBlocks } from "../../src/page/text-blocks.ts";
export { watchPage } from "../../src/page/watch.ts";
export { cardTag, hostSelector, tipTag, voiceTag } from "../../src/ui/host-tags.ts";
export { mountCard } from "../../src/ui/card/mount-card.tsx";
export { h } from "preact";
export { Card } from "../../src/ui/card/Card.tsx";
export { Tip } from "../../src/ui/tip/Tip.tsx";
export { mountTip } from "../../src/ui/tip/mount-tip.tsx";
export { createVoice } from "../../src/ui/voice/create-voice.ts";
export { createTranslate, TranslateProvider } from "../../src/ui/translate.ts";
