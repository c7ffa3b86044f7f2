// The whole of a look-up in the browser: fetches the pieces that a query needs and answers it.
// The mirror of src/lookup/search.rs; nothing here touches the page or keeps what was asked.

import { fetchBytes, inflated, readCodes, readListed, readManifest, readPack, readRouter, readStrays } from "./lookup/index.js";
import { findFurniture, linesOf, trim } from "./lookup/paste.js";
import { prepare } from "./lookup/prepare.js";
import { ALIAS, FULL, merge, rank } from "./lookup/rank.js";
import { choose, known } from "./lookup/route.js";
import { bare as bareScope } from "./lookup/scope.js";
import { compare } from "./lookup/tokens.js";

export const HIT_LIMIT = 20;
const CONFIDENT = 5000;
const CONFIDENT_TRANSLATED = 5600;
export const HEFT = 80;
const BY_NAME = 3 * FULL;
const QUESTION_FIT = 7000;
const QUESTION_LIMIT = 3;
const LOOKS_LIKE_CODE = /[0-9a-f]{8}-[0-9a-f]{4}-|AADSTS|[0-9]{5}/i;

/**
 * Opens an index. `fetchPiece(address)` gives a promise of the bytes of a file; a failed piece is
 * forgotten, so that asking again tries again.
 */
export async function open(base, fetchPiece = fetchBytes) {
  const manifest = readManifest(new TextDecoder().decode(await fetchPiece(base + "manifest.txt")));
  const pieces = new Map();
  const named = (label) => manifest.files.get(label) ?? [];
  const text = async (names) => {
    return (await Promise.all(names.map(async (name) => inflated(await fetchPiece(base + name))))).join("\n");
  };
  const once = (label, read, names = named(label)) => {
    if (!pieces.has(label)) {
      const promise = text(names).then(read);
      promise.catch(() => pieces.delete(label));
      pieces.set(label, promise);
    }
    return pieces.get(label);
  };
  const has = (locale) => manifest.files.has(`pack-${locale}`);
  const raw = (locale) => once(`${has(locale) ? "pack" : "words"}-${locale}`, (lines) => readPack(locale, lines));
  const prepared = new Map();
  const pack = (locale, source) => {
    if (!prepared.has(locale)) {
      const promise = raw(locale).then((found) => prepare(found, source));
      promise.catch(() => prepared.delete(locale));
      prepared.set(locale, promise);
    }
    return prepared.get(locale);
  };
  const site = {
    manifest,
    listed: () => once("permissions", (lines) => listing(readListed(lines))),
    router: () => once("router", readRouter),
    stray: async (whole) => {
      const names = named("strays");
      if (names.length === 0) return undefined;
      const at = whole % names.length;
      return (await once(`strays ${at}`, readStrays, [names[at]])).get(whole);
    },
    codes: () => once("codes", readCodes),
    raw,
    pack,
    hasTexts: has,
    knows: (locale) => has(locale) || manifest.files.has(`words-${locale}`),
  };
  return { search: (query, preferred) => search(site, query, preferred) };
}

async function search(site, query, preferred) {
  const text = trim(query);
  const answer = {
    confident: false, hits: [], lines: [], kind: undefined, address: undefined, unknownScopes: [], byCode: [], questions: [], locales: [],
  };
  if (text === "") return answer;
  const listed = await site.listed();
  if (/[/?]/.test(text) && (await import("./lookup/consent-url.js")).answerAddress(listed, text, answer)) return answer;
  const codes = LOOKS_LIKE_CODE.test(text) ? await site.codes() : new Map();
  byName(listed, codes, text, answer);
  const router = await site.router();
  const [features, whole] = known(text);
  const routed = choose(router, features, await site.stray(whole));
  answer.locales = localesFor(site, routed.map((number) => router.locales[number]), preferred);
  const source = await site.pack(site.manifest.source, undefined);
  const others = await Promise.all(answer.locales.map((locale) => site.pack(locale, source)));
  const texts = new Map();
  for (const locale of [site.manifest.source, ...answer.locales]) texts.set(locale, (await site.raw(locale)).texts);
  const packs = { source, others, texts, listed, furniture: [source, ...others].map((pack) => pack.furniture) };
  const lines = linesOf(text);
  if (lines.length > 1) return (await import("./lookup/dialog.js")).answerLines(packs, lines, answer);
  const ranking = rankEverywhere(packs, text);
  const best = ranking.hits[0];
  const furniture = findFurniture(packs.furniture, lines[0] ?? "") !== undefined;
  const fits = best !== undefined && best.fit >= (best.best.way === "translation" ? CONFIDENT_TRANSLATED : CONFIDENT) && ranking.heft >= HEFT;
  const exact = best?.best.way === "same-wording";
  answer.confident = answer.hits.length > 0 || answer.byCode.length > 0 || exact || (fits && !furniture && !isScrap(text));
  answer.questions = questionsFor([source, ...others], text);
  if (!answer.confident && answer.questions.length > 0) {
    // Beside an answer, guesses are noise.
    answer.confident = true;
    return answer;
  }
  for (const hit of ranking.hits.slice(0, HIT_LIMIT)) {
    const found = describe(packs, hit);
    if (answer.hits.length < HIT_LIMIT && !answer.hits.some((other) => other.permission === found.permission)) {
      answer.hits.push(found);
    }
  }
  return answer;
}

/**
 * The locales to search beside the source locale: the one asked for, then those that the router knows the text by. At most
 * one of them has texts of its own, since two would be most of what a visitor has to fetch.
 */
function localesFor(site, routed, preferred) {
  const locales = [];
  let catalogued = false;
  for (const locale of preferred === undefined ? routed : [preferred, ...routed]) {
    const hasTexts = site.hasTexts(locale);
    if (!site.knows(locale) || locale === site.manifest.source || locales.includes(locale) || (hasTexts && catalogued)) continue;
    catalogued ||= hasTexts;
    locales.push(locale);
  }
  return locales;
}

/** Questions of which `text` is the title, or nearly. */
function questionsFor(packs, text) {
  const asked = new Map();
  for (const { questions } of packs) {
    if (questions === undefined) continue;
    const { hits, heft } = rank(text, questions.titles, questions.titles, []);
    for (const { fit, permission } of hits) {
      const id = questions.ids[permission];
      if (fit >= QUESTION_FIT && heft >= HEFT) asked.set(id, Math.max(fit, asked.get(id) ?? 0));
    }
  }
  const questions = [...asked].map(([id, fit]) => ({ id, fit }));
  return questions.sort((a, b) => b.fit - a.fit || compare(a.id, b.id)).slice(0, QUESTION_LIMIT);
}

/** Fewer than three letters of a script that spells words out. */
function isScrap(text) {
  return /^[\x00-\x7f]*$/.test(text) && (text.match(/[0-9a-z]/gi) ?? []).length < 3;
}

function listing(rows) {
  const byScope = new Map();
  rows.forEach((one, number) => {
    for (const scope of one.scopes) {
      const bare = bareScope(scope);
      if (!byScope.has(bare)) byScope.set(bare, []);
      byScope.get(bare).push(number);
    }
  });
  const priors = rows.map((one) => one.prior);
  for (const group of byScope.values()) group.sort((a, b) => priors[b] - priors[a] || a - b);
  return { rows, byScope, priors, numbers: new Map(rows.map((one, number) => [one.id, number])) };
}

/** Scopes, GUIDs and codes are names: they are found or they are not. */
function byName(listed, codes, text, answer) {
  const parts = text.split(/[ ,\t\n\r"']/).filter((part) => part !== "").slice(0, 60);
  const allScopes = parts.every((part) => listed.byScope.has(bareScope(part)));
  for (const part of parts) {
    const scope = bareScope(part);
    const looksNamed = /^[\x00-\x7f]{4,}$/.test(part) && /[._:]/.test(part.slice(1, -1));
    if (allScopes || looksNamed) for (const number of listed.byScope.get(scope) ?? []) pushNamed(listed, number, { type: "scope", scope: part }, answer);
    let code = scope.replace(/[:.;)]+$/, "").replace(/^\(+/, "");
    if (code.startsWith("aadsts")) code = code.split(":")[0];
    const meant = codes.get(code);
    if (meant === undefined) continue;
    const number = listed.numbers.get(meant);
    if (number !== undefined) pushNamed(listed, number, { type: "guid" }, answer);
    else if (!answer.byCode.includes(meant)) answer.byCode.push(meant);
  }
}

export function pushNamed(listed, number, reason, answer) {
  const one = listed.rows[number];
  if (answer.hits.length < HIT_LIMIT * 5 && !answer.hits.some((hit) => hit.permission === one.id)) {
    answer.hits.push({ permission: one.id, score: BY_NAME + one.prior, fit: FULL, reason, wording: "", locale: "" });
  }
}

export function rankEverywhere(packs, text) {
  let ranking = rank(text, packs.source, packs.source, packs.listed.priors);
  for (const pack of packs.others) ranking = merge(ranking, rank(text, pack, packs.source, packs.listed.priors));
  return ranking;
}

export function describe(packs, hit) {
  const text = packs.texts.get(hit.best.locale)[hit.best.text];
  let reason = { type: hit.best.way };
  if (text.rank === ALIAS) reason = { type: "alias" };
  else if (hit.best.way === "translation") reason = { type: "translation", from: hit.best.from };
  return {
    permission: packs.listed.rows[hit.permission].id,
    score: hit.score,
    fit: hit.fit,
    reason,
    wording: text.text,
    locale: hit.best.locale,
    english: titleOf(packs.texts.get(packs.source.locale), hit.permission),
  };
}

/** The line of a permission among one locale's texts; the best of its titles. */
function titleOf(texts, permission) {
  let best;
  for (const text of texts ?? []) {
    if (text.rank <= 1 && (best === undefined || text.rank < best.rank) && text.permissions.includes(permission)) best = text;
  }
  return best?.text;
}
