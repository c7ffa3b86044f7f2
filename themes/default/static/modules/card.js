// A card to print: what is asked for, in the reader's language and in an administrator's. Nothing of the reader's is on it.

import { cardsOf } from "./cards.js";
import { code, el, language } from "./dom.js";

/** Opens the card for `hits` of a look-up. `own` has the page's cards, messages and locale. */
export function show(hits, own) {
  const { messages, locale } = own;
  const say = (key) => messages.get(key)?.cloneNode(true) ?? "";
  // The page in other languages, as the header lists it, tells where their texts are.
  const others = [...document.querySelectorAll(".languages nav a")].filter((link) => link.hreflang !== locale);
  const names = others.map((link) => el("option", { value: link.hreflang, ...language(link.hreflang) }, link.querySelector("span").textContent));
  const select = el("select", { id: "card-language" }, el("option", { value: "" }, "–"), ...names);
  const sheets = el("div", { class: "card-sheets" });
  const title = el("h2", { id: "card-title" }, say("card-title"));
  const print = el("button", { type: "button" }, say("card-print"));
  const close = el("button", { type: "button" }, say("card-close"));
  const bar = el("div", { class: "card-bar" },
    el("p", {}, el("label", { for: "card-language" }, say("card-language")), " ", select),
    el("p", {}, print, " ", close),
    el("p", { class: "note" }, say("card-private")),
  );
  const dialog = el("dialog", { class: "card", "aria-labelledby": "card-title" }, bar, sheets);

  async function fill() {
    const wanted = others.find((link) => link.hreflang === select.value);
    const mine = sheet(hits, own, title);
    const theirs = wanted === undefined ? [] : [await load(wanted, hits).then((other) => sheet(hits, other), () => el("p", { class: "notice" }, say("failed")))];
    sheets.replaceChildren(mine, ...theirs);
  }

  select.value = others.some((link) => link.hreflang === "en") ? "en" : "";
  select.addEventListener("change", fill);
  print.addEventListener("click", () => window.print());
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  fill();
  dialog.showModal();
}

/** Cards and messages of the page in another language. */
async function load(link, hits) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const section = page.getElementById("lookup");
  const messages = new Map([...section.querySelector("template").content.children].map((said) => [said.dataset.key, document.importNode(said, true)]));
  const cards = await cardsOf(section.dataset.cards, hits.map((hit) => hit.permission));
  return { cards, messages, locale: link.hreflang };
}

function sheet(hits, { cards, messages, locale }, title) {
  const say = (key) => messages.get(key)?.cloneNode(true) ?? "";
  const items = hits.map(({ permission, english, wording, locale: tag }) => {
    const known = cards.permissions[permission];
    const name = permission.slice(permission.lastIndexOf("/") + 1);
    const line = known?.title ?? english ?? (wording || name);
    const lang = known?.title ? known.lang : english ? "en" : wording ? tag : undefined;
    const said = known?.english ?? english;
    const item = el("li", {}, el("strong", language(lang), line));
    if (said && said !== line) item.append(el("br", {}), el("span", language("en"), said));
    item.append(el("p", {}, say("card-technical"), " ", code(name)));
    if (known?.meaning) item.append(el("p", language(known.meaning_lang ?? locale), known.meaning));
    if (known?.risk) item.append(el("p", { class: `risk risk-${known.risk}` }, say(`risk-${known.risk}`)));
    return item;
  });
  const blank = (key) => el("p", { class: "blank" }, say(key));
  return el("section", language(locale),
    title ?? el("h2", {}, say("card-title")),
    el("p", {}, say("card-request")),
    blank("card-app"),
    el("ol", { class: "steps" }, ...items),
    blank("card-from"),
  );
}
