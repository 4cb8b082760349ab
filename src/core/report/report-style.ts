/** Look of the report that is saved as HTML; the hues are those of `ui/tokens.css`, which a single file cannot load. */
export const reportStyle = `
:root{color-scheme:light dark;--muted:light-dark(#565b65,#a9aeb8);--line:light-dark(#dedbd2,#363b45)}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,"Noto Sans",sans-serif;background:light-dark(#fff,#17191d);color:light-dark(#1c1e22,#eceae4);overflow-wrap:anywhere}
h1{margin:.2rem 0 .6rem;font:600 1.6rem/1.25 Charter,Georgia,"Noto Serif",serif}
h1 a{color:inherit}a{color:light-dark(#1f4e79,#9cc7f2)}
small,.kicker,.stance,.source{color:var(--muted)}.kicker{margin:0}.stance,.source{margin:.2rem 0;font-size:.875rem}
ol,ul{padding:0;list-style:none}ul li{margin-top:.8rem}
.finding{margin:1.2rem 0;padding:.4rem 0 .4rem 1rem;border-left:.25rem solid var(--hue);break-inside:avoid}
.label{margin:0;color:var(--ink);font-weight:600}.sentence{margin:.2rem 0 .6rem;font-size:1.0625rem}
blockquote{margin:.2rem 0;padding-left:.8rem;border-left:1px solid var(--line);font-family:Charter,Georgia,"Noto Serif",serif}
table{border-collapse:collapse;font-size:.9375rem}th,td{padding:.25rem .8rem .25rem 0;text-align:left;vertical-align:top}th{color:var(--muted);font-weight:400}
mark{padding:0 .15em;border-radius:.15em;background:light-dark(#fdeeb5,#574a14);color:inherit}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}
[data-label=supported]{--hue:light-dark(#0072b2,#58a8e8);--ink:light-dark(#0b5c96,#7dbcf2)}
[data-label=contradicted]{--hue:light-dark(#d55e00,#f2793a);--ink:light-dark(#ab3a00,#ff9c70);border-left-style:double;border-left-width:.4rem}
[data-label=disputed]{--hue:light-dark(#e69f00,#e6a71e);--ink:light-dark(#7d5200,#f0be5a);border-left-style:groove}
[data-label=related]{--hue:light-dark(#868d97,#8e96a3);--ink:light-dark(#515862,#b6bdc8);border-left-style:dashed}
[data-label=unsupported]{--hue:light-dark(#9453bd,#b283dd);--ink:light-dark(#713596,#d0aaf0);border-left-style:dotted}
@media print{body{margin:0}}
`.trim();
