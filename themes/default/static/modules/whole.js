// What is said of a whole prompt, pasted or asked for by an address: how bad it is, and each of its lines.

import { RISKS } from "./cards.js";
import { el } from "./dom.js";

const SHOWN = 5;

/** How much of it was recognised, by `about` where it is an address. */
export function summary({ hits, lines, unknownScopes }, about, counted) {
  const count = (kind) => lines.filter((line) => line.kind === kind).length;
  const [known, unknown] = about ? [counted("recognised", hits.length), about.unknown(unknownScopes).length] : [counted("lines", count("permission")), count("unknown")];
  return [known, " · ", counted("unknown", unknown)];
}

/** Whom it is asked of, how bad it is at worst, and what it comes to together. */
export function verdict({ address, confident, hits, kind, lines }, { cards, foreign, heading, messages, risk, say }) {
  const ids = new Set(hits.map((hit) => hit.permission));
  // Both partners may state what they come to together.
  const stated = cards.combinations.filter(({ of }) => of.every((id) => ids.has(id)));
  const together = [...new Map(stated.map((one) => [one.meaning, one])).values()];
  const rated = hits.map((hit) => cards.permissions[hit.permission]?.risk);
  const levels = [...rated, ...together.map(({ risk }) => risk)].map((level) => RISKS.indexOf(level));
  const worst = RISKS[Math.max(...levels)];
  const shown = [];
  // Loud, since it concerns more people than the reader.
  if (kind === "admin-consent" || address?.prompt === "admin_consent") shown.push(el("div", { class: "notice worry-critical" }, heading("admin"), el("p", {}, say("admin-hint"))));
  const parts = [];
  if (lines.length > 0 && confident && messages.has(`kind-${kind}`)) parts.push(el("p", {}, say("kind"), " ", el("strong", {}, say(`kind-${kind}`))));
  if (worst !== undefined) parts.push(el("p", {}, say("worst"), " ", risk(worst)));
  if (rated.some((level) => !RISKS.includes(level))) parts.push(el("p", { class: "note" }, say("unrated")));
  if (together.length > 0) {
    const items = together.map((one) => el("li", {}, el("span", foreign(one.lang), one.meaning), " ", RISKS.includes(one.risk) ? risk(one.risk) : ""));
    parts.push(el("ul", { class: "plain" }, ...items));
  }
  if (parts.length > 0) shown.push(el("div", { class: worst === undefined ? "notice" : `notice worry-${worst}` }, ...parts));
  return shown;
}

/** A line of the prompt and what it can be. */
export function lineItem({ text, kind, hits }, { described, more, nameOf, say, titleOf, wordsOf }) {
  const line = (...after) => el("p", { class: "lookup-asked" }, el("q", { dir: "auto" }, text), ...after);
  if (kind !== "permission") return el("li", { class: `lookup-${kind}` }, line(" ", el("small", {}, say(kind))));
  const [first, ...others] = hits;
  const wanted = wordsOf(text);
  const exact = (hit) => hit.reason.type === "same-wording";
  const rest = others.filter((hit) => exact(hit) || !exact(first)).slice(0, SHOWN);
  const tongue = first.wording === text ? el("small", {}, nameOf(first.locale)) : "";
  return el("li", {},
    titleOf(first).text === text ? "" : line(" ", tongue),
    ...described(first, wanted, text),
    more(rest.map((hit) => el("li", {}, ...described(hit, wanted)))),
  );
}
