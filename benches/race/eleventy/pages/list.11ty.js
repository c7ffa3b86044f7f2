import { escape, frame, keys, kinds, locales, permissions } from "../model.js";

export default class {
  data() {
    return {
      all: locales.flatMap((_, locale) => kinds.map((kind) => `${locale}/${kind}`)),
      pagination: { data: "all", size: 1, alias: "one" },
      eleventyExcludeFromCollections: true,
      permalink: ({ one }) => {
        const [locale, kind] = one.split("/");
        return `${locales[locale].tag.toLowerCase()}/${kind}/index.html`;
      },
    };
  }
  render({ one }) {
    const [number, kind] = one.split("/");
    const locale = locales[number];
    const own = keys.filter((key) => permissions[key].kind === kind);
    const item = (key) => `<li><a href="/${locale.tag.toLowerCase()}/${key}/"><code>${escape(permissions[key].name)}</code></a> ${escape(permissions[key].lines[locale.tag])}</li>\n`;
    return frame(locale, `${kind}/`, `<title>${kind}</title>`, `<h1>${kind}</h1>\n<ul>\n${own.map(item).join("")}</ul>`);
  }
}
