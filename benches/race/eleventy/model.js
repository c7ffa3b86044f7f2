// Read once and shared through the module: what goes through Eleventy's data is merged anew for every page.
import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const read = (name) => JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), "utf8"));
const said = read("markdown");
const markdown = new MarkdownIt({ html: false });

export const origin = "https://example.org";
export const locales = read("locales");
export const permissions = read("permissions");
export const keys = Object.keys(permissions);
export const kinds = [...new Set(Object.values(permissions).map((one) => one.kind))];

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]);

/** What is the same in all languages is made for the first. */
function once(make) {
  const made = new Map();
  return (key) => made.get(key) ?? made.set(key, make(key)).get(key);
}
export const explanation = once((key) => markdown.render(said[key]));
export const rows = once((key) => permissions[key].rows.map((row) => {
  const cells = [row.title_user, row.text_user, row.title_admin, row.text_admin];
  const written = cells.map((cell) => `<td>${escape(cell)}</td>`).join("");
  return `<tr lang="${row.tag}"><th scope="row">${escape(row.language)}</th>${written}</tr>\n`;
}).join(""));

export function frame({ tag }, path, head, main) {
  const alternate = ({ tag }) => `<link rel="alternate" hreflang="${tag}" href="${origin}/${tag.toLowerCase()}/${path}">\n`;
  const link = (one) => `<li><a href="/${one.tag.toLowerCase()}/${path}" lang="${one.tag}" hreflang="${one.tag}"${one.tag === tag ? ' aria-current="true"' : ""}>${escape(one.name)}</a></li>\n`;
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<link rel="canonical" href="${origin}/${tag.toLowerCase()}/${path}">
${locales.map(alternate).join("")}<link rel="stylesheet" href="/race.css">
</head>
<body>
<nav class="languages"><ul>
${locales.map(link).join("")}</ul></nav>
<main>
${main}
</main>
<footer><a href="/${tag.toLowerCase()}/">Prompts</a></footer>
</body>
</html>
`;
}
