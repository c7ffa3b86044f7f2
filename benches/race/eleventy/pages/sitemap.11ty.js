import { keys, kinds, locales, origin } from "../model.js";

export default class {
  data() {
    return { permalink: "sitemap.xml", eleventyExcludeFromCollections: true };
  }
  render() {
    const paths = ["", ...kinds.map((kind) => `${kind}/`), ...keys.map((key) => `${key}/`)];
    const at = (tag, path) => `${origin}/${tag.toLowerCase()}/${path}`;
    const url = (path) => {
      const alternates = locales.map(({ tag }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${at(tag, path)}"/>\n`).join("");
      return locales.map(({ tag }) => `<url><loc>${at(tag, path)}</loc>\n${alternates}</url>\n`).join("");
    };
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.map(url).join("")}</urlset>
`;
  }
}
