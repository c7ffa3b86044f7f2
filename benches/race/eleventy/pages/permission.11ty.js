import { escape, explanation, frame, keys, locales, permissions, rows } from "../model.js";

export default class {
  data() {
    return {
      all: locales.flatMap((_, locale) => keys.map((_, key) => `${locale}/${key}`)),
      pagination: { data: "all", size: 1, alias: "one" },
      eleventyExcludeFromCollections: true,
      permalink: ({ one }) => {
        const [locale, key] = one.split("/");
        return `${locales[locale].tag.toLowerCase()}/${keys[key]}/index.html`;
      },
    };
  }
  render({ one }) {
    const [number, at] = one.split("/");
    const [locale, key] = [locales[number], keys[at]];
    const { tag } = locale;
    const home = `/${tag.toLowerCase()}/`;
    const permission = permissions[key];
    const line = escape(permission.lines[tag]), text = escape(permission.texts[tag]), name = escape(permission.name);
    const neighbour = (slug, rel) => slug
      ? `<a rel="${rel}" href="${home}${permission.kind}/${slug}/">${escape(permissions[`${permission.kind}/${slug}`].name)}</a>` : "";
    return frame(locale, `${key}/`, `<title>${name}: ${line}</title>
<meta name="description" content="${text}">`, `<nav class="trail"><ol><li><a href="${home}">Prompts</a></li><li><a href="${home}${permission.kind}/">${permission.kind}</a></li><li aria-current="page">${name}</li></ol></nav>
<article>
<h1><code>${name}</code></h1>
<p>${permission.kind} · <code>${permission.guid}</code></p>
<blockquote lang="${tag}"><p><strong>${line}</strong></p><p>${text}</p></blockquote>
<table>
${rows(key)}</table>
<div lang="en">${explanation(key)}</div>
</article>
<nav class="neighbours">${neighbour(permission.previous, "prev")}${neighbour(permission.next, "next")}</nav>`);
  }
}
