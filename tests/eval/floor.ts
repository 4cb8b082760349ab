import type { Figures } from "./metrics.ts";

/** A figure of the shipped matcher; shares are 0..1. */
export type FigureName = "findF1" | "offTopicMarked" | "evidenceAt1" | "evidenceAt3" | "supportedPrecision" | "supportedRecall" | "contradictedPrecision" | "contradictedRecall" | "harm" | "macroF1";

/** Figures as numbers; one that could not be measured counts as the worst. */
export function listFigures({ labels, ...figures }: Figures): Record<FigureName, number> {
  return {
    findF1: figures.findF1 ?? 0,
    offTopicMarked: figures.offTopicMarked ?? 0,
    evidenceAt1: figures.evidenceAt1 ?? 0,
    evidenceAt3: figures.evidenceAt3 ?? 0,
    supportedPrecision: labels.supported?.precision ?? 0,
    supportedRecall: labels.supported?.recall ?? 0,
    contradictedPrecision: labels.contradicted?.precision ?? 0,
    contradictedRecall: labels.contradicted?.recall ?? 0,
    harm: figures.harm ?? 1,
    macroF1: figures.macroF1,
  };
}

/** Figures of which less is better. */
const costs: ReadonlySet<string> = new Set<FigureName>(["offTopicMarked", "harm"]);

/** Figures that are worse than stated by more than the margin, each as one line. */
export function findDrops(measured: Record<FigureName, number>, stated: Readonly<Record<string, number>>, margin: number): string[] {
  return Object.entries(stated).flatMap(([name, value]) => {
    const now = measured[name as FigureName];
    const loss = costs.has(name) ? now - value : value - now;
    return loss > margin ? [`${name}: ${(100 * now).toFixed(1)}, stated ${(100 * value).toFixed(1)}`] : [];
  });
}
