import { escape, explanation, keys, locales, origin, permissions } from "../model.js";

export default class {
  data() {
    return {
      all: locales.map((_, number) => String(number)),
      pagination: { data: "all", size: 1, alias: "one" },
      eleventyExcludeFromCollections: true,
      permalink: ({ one }) => `${locales[one].tag.toLowerCase()}/feed.xml`,
    };
  }
  render({ one }) {
    const { tag } = locales[one];
    const home = `${origin}/${tag.toLowerCase()}/`;
    const entry = (key) => `<entry><id>${home}${key}/</id><title>${escape(permissions[key].lines[tag])}</title><updated>2026-01-01T00:00:00Z</updated><link href="${home}${key}/"/><content type="html">${escape(explanation(key))}</content></entry>\n`;
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}"><id>${home}</id><title>Prompts</title><updated>2026-01-01T00:00:00Z</updated>
${keys.slice(0, 50).map(entry).join("")}</feed>
`;
  }
}
