import { frame, kinds, locales } from "../model.js";

export default class {
  data() {
    return {
      all: locales.map((_, number) => String(number)),
      pagination: { data: "all", size: 1, alias: "one" },
      eleventyExcludeFromCollections: true,
      permalink: ({ one }) => `${locales[one].tag.toLowerCase()}/index.html`,
    };
  }
  render({ one }) {
    const locale = locales[one];
    const item = (kind) => `<li><a href="/${locale.tag.toLowerCase()}/${kind}/">${kind}</a></li>\n`;
    return frame(locale, "", "<title>Prompts</title>", `<h1>Prompts</h1>\n<ul>\n${kinds.map(item).join("")}</ul>`);
  }
}
