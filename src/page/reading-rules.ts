/** Elements whose text a reader does not read as text. */
export const silentTags: ReadonlySet<string> = new Set([
  "head", "script", "style", "noscript", "template", "textarea", "input", "select", "option", "datalist", "button",
  "svg", "math", "canvas", "iframe", "object", "embed", "audio", "video", "map", "menu", "rt", "rp", "progress", "meter",
]);

/** Elements beside the article. They are read all the same when they turn out to hold it (see `holdsArticle`). */
export const besideTags: ReadonlySet<string> = new Set(["nav", "aside", "footer", "form", "search"]);

export const besideRoles: ReadonlySet<string> = new Set([
  "navigation", "search", "complementary", "contentinfo", "banner", "form", "menu", "menubar", "toolbar", "tablist",
  "dialog", "alertdialog", "button", "tooltip", "doc-endnotes", "doc-bibliography", "doc-toc", "doc-noteref",
]);

/** Elements that start a new block of text where no style sheet says so. */
export const blockTags: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
  "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "nav", "ol", "p",
  "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  // JSTOR's own elements
  "pharos-heading", "pharos-layout", "pharos-link-list", "pharos-tab-panel", "pharos-modal",
]);

/** Words in class names and ids that name what stands beside an article. */
export const besideNames: ReadonlySet<string> = new Set([
  "ad", "ads", "advert", "advertisement", "advertising", "sponsored", "promo", "promotion", "teaser", "teasers",
  "related", "recommended", "recommendations", "comments", "comment", "disqus", "share", "sharing", "social", "newsletter", "subscribe",
  "breadcrumb", "breadcrumbs", "pagination", "cookie", "cookies", "consent", "paywall", "skip", "navigation", "navbar", "byline", "tags",
]);

/** Words in class names that hide text from the eye only. */
export const unseenNames: ReadonlySet<string> = new Set(["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"]);

/** An element that contains one of these is not beside the article, whatever it is called. */
export const articleSelector = "main, article, h1, [role='main'], [itemprop='articleBody']";

/** What the markup of MediaWiki puts into an article besides its text. */
export const wikipediaNoise = [
  "sup.reference", "sup.noprint", ".Inline-Template", ".mw-editsection", ".mw-jump-link", ".mw-empty-elt", ".mw-indicators", ".mw-cite-backlink",
  "#toc", ".toc", ".vector-toc", ".vector-page-toolbar", ".vector-column-start", ".vector-column-end", "#siteNotice", "#siteSub", "#contentSub",
  ".navbox", ".vertical-navbox", ".navbar", ".sidebar", ".infobox", ".infobox_v3", ".sistersitebox", ".side-box", ".portalbox", ".portal-bar",
  ".authority-control", ".catlinks", ".printfooter", ".hatnote", ".dablink", ".rellink", ".metadata", ".ambox", ".mbox-small", ".noprint",
  ".shortdescription", "#coordinates", ".geo-nondefault", ".geo-multi-punct", ".reflist", ".references", ".refbegin", ".mw-references-wrap",
  ".mwe-math-element", ".listaref", ".ts-comment-commentedText + sup", ".mw-authority-control", ".NavFrame",
].join(",");

/** What JSTOR's landing pages put around title and abstract. */
export const jstorNoise = [
  "[data-qa*='reference']", "[data-qa*='citation']", "[data-qa*='related']", "[data-qa*='recommend']", "[data-qa*='access']",
  "#references", ".references", ".reference-contains", "pharos-breadcrumb", "pharos-button", "pharos-footer", "pharos-header", "pharos-sidenav",
  "pharos-alert", "pharos-toast", "pharos-modal",
].join(",");

/** Headings, folded to lower case, of the parts after an article that only list things. */
export const backMatterHeadings: ReadonlySet<string> = new Set([
  "references", "notes", "footnotes", "endnotes", "notes and references", "citations", "bibliography", "works cited", "sources", "literature",
  "further reading", "external links", "see also", "related articles", "related stories", "more like this", "most read", "comments",
  "referencias", "notas", "notas y referencias", "bibliografía", "obras citadas", "fuentes", "lecturas adicionales", "enlaces externos",
  "véase también", "artículos relacionados", "comentarios", "noticias relacionadas",
  "примечания", "комментарии", "сноски", "источники", "литература", "библиография", "ссылки", "см. также", "смотрите также",
  "примечания и ссылки", "похожие статьи", "по теме",
]);
