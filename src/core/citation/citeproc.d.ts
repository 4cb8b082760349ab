/** The part of citeproc-js that we use: https://citeproc-js.readthedocs.io/en/latest/running.html */
declare module "citeproc" {
  export interface CiteprocSystem {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  export interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly suffix?: string;
  }
  export interface Cluster {
    readonly citationItems: readonly CitationItem[];
    readonly properties: { readonly noteIndex: number };
  }
  export class Engine {
    constructor(system: CiteprocSystem, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    /** Entries come second; undefined for styles without a bibliography. */
    makeBibliography(): [parameters: object, entries: readonly string[]];
    previewCitationCluster(cluster: Cluster, before: readonly [], after: readonly [], format: "text" | "html"): string;
  }
  export interface XmlNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (XmlNode | string)[];
  }
  interface XmlJson {
    readonly dataObj: XmlNode;
    getNodesByName(node: XmlNode, name: string, nameAttribute?: string, found?: XmlNode[]): XmlNode[];
  }
  const citeproc: { readonly Engine: typeof Engine; readonly XmlJSON: { readonly prototype: XmlJson } };
  export default citeproc;
}
