// A whole dialog, pasted: each line that asks for something is answered, the others are told apart.
// The mirror of src/lookup/dialog.rs; fetched with the first dialog.

import { describe, HEFT, HIT_LIMIT, rankEverywhere } from "../lookup.js";
import { findFurniture } from "./paste.js";

const LINE_FIT = 6800;

/** Answers each of the lines, which are more than one. */
export function answerLines(packs, lines, answer) {
  const furniture = lines.map((line) => findFurniture(packs.furniture, line));
  const begin = furniture.findIndex((found) => found?.role === "lead-in") + 1;
  let asked = [];
  for (const [number, text] of lines.entries()) {
    const ranking = furniture[number] === undefined ? rankEverywhere(packs, text) : { hits: [], heft: 0 };
    const kind = furniture[number] === undefined ? lineKind(packs, number >= begin, ranking, asked) : "furniture";
    const shown = kind === "permission" ? ranking.hits.slice(0, HIT_LIMIT) : [];
    if (kind === "permission") asked = shown.map((hit) => hit.permission);
    const hits = shown.map((hit) => describe(packs, hit));
    if (hits.length > 0 && !answer.hits.some((other) => other.permission === hits[0].permission)) answer.hits.push(hits[0]);
    answer.lines.push({ text, kind, hits });
  }
  answer.confident = answer.lines.some((line) => line.kind === "permission");
  answer.kind = kindOfPrompt(furniture.filter((found) => found !== undefined).map((found) => found.kind));
  return answer;
}

function lineKind(packs, asks, ranking, asked) {
  const best = ranking.hits[0];
  if (best === undefined || !asks) return "unknown";
  const exact = best.best.way === "same-wording";
  if (!exact && (best.fit < LINE_FIT || ranking.heft < HEFT)) return "unknown";
  if (packs.texts.get(best.best.locale)[best.best.text].rank <= 2) return "permission";
  return asked.length > 0 ? "detail" : "permission";
}

/** The kind of prompt that most pieces of furniture speak for; app consent where none does. */
function kindOfPrompt(kinds) {
  const counts = new Map();
  for (const kind of kinds) if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered[0]?.[0] ?? "app-consent";
}
