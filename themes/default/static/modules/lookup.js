// The whole of a look-up in the browser: fetches the pieces that a query needs and answers it.
// The mirror of src/lookup/search.rs; nothing here touches the page or keeps what was asked.

import { readCodes, readListed, readManifest, readPack, readRouter } from "./lookup/index.js";
import { findFurniture, kindOfPrompt, linesOf, trim } from "./lookup/paste.js";
import { prepare } from "./lookup/prepare.js";
import { FULL, merge, rank } from "./lookup/rank.js";
import { choose } from "./lookup/route.js";
import { bare as bareScope } from "./lookup/scope.js";

const HIT_LIMIT = 20;
const CONFIDENT = 5000;
const HEFT = 80;
const LINE_FIT = 6800;
const BY_NAME = 3 * FULL;
const ALIAS = 2;
const LOOKS_LIKE_CODE = /[0-9a-f]{8}-[0-9a-f]{4}-|AADSTS|[0-9]{5}/i;

/**
 * Opens an index. `fetchPiece(address)` gives a promise of the bytes of a file; a failed piece is
 * forgotten, so that asking again tries again.
 */
export async function open(base, fetchPiece = fetchBytes) {
  const manifest = readManifest(new TextDecoder().decode(await fetchPiece(base + "manifest.txt")));
  const pieces = new Map();
  const text = async (label) => {
    const names = manifest.files.get(label) ?? [];
    return (await Promise.all(names.map(async (name) => inflated(await fetchPiece(base + name))))).join("\n");
  };
  const once = (label, read) => {
    if (!pieces.has(label)) {
      const promise = text(label).then(read);
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
    confident: false, hits: [], lines: [], kind: undefined, address: undefined, unknownScopes: [], byCode: [], locales: [],
  };
  if (text === "") return answer;
  const listed = await site.listed();
  const address = /[/?]/.test(text) ? (await import("./lookup/consent-url.js")).readAddress(text) : undefined;
  if (address !== undefined) return fromAddress(listed, address, answer);
  const codes = LOOKS_LIKE_CODE.test(text) ? await site.codes() : new Map();
  byName(listed, codes, text, answer);
  const router = await site.router();
  answer.locales = localesFor(site, choose(router, text).map((number) => router.locales[number]), preferred);
  const source = await site.pack(site.manifest.source, undefined);
  const others = await Promise.all(answer.locales.map((locale) => site.pack(locale, source)));
  const texts = new Map();
  for (const locale of [site.manifest.source, ...answer.locales]) texts.set(locale, (await site.raw(locale)).texts);
  const packs = { source, others, texts, listed, furniture: [source, ...others].map((pack) => pack.furniture) };
  const lines = linesOf(text);
  if (lines.length > 1) return fromLines(packs, lines, answer);
  const ranking = rankEverywhere(packs, text);
  const best = ranking.hits[0];
  const furniture = findFurniture(packs.furniture, lines[0] ?? "") !== undefined;
  const fits = best !== undefined && best.fit >= CONFIDENT && ranking.heft >= HEFT;
  const exact = best?.best.way === "same-wording";
  answer.confident = answer.hits.length > 0 || answer.byCode.length > 0 || exact || (fits && !furniture && !isScrap(text));
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
    if (allScopes || looksNamed) pushScope(listed, scope, undefined, { type: "scope", scope: part }, answer);
    let code = scope.replace(/[:.;)]+$/, "").replace(/^\(+/, "");
    if (code.startsWith("aadsts")) code = code.split(":")[0];
    const meant = codes.get(code);
    if (meant === undefined) continue;
    const number = listed.numbers.get(meant);
    if (number !== undefined) pushNamed(listed, number, { type: "guid" }, answer);
    else if (!answer.byCode.includes(meant)) answer.byCode.push(meant);
  }
}

/** What an address asks for, somebody signed in is asked for, at the provider that the address tells. */
function pushScope(listed, scope, provider, reason, answer) {
  let numbers = listed.byScope.get(scope) ?? [];
  if (provider !== undefined) {
    const isOurs = ({ id }) => provider !== "" && (id.startsWith(`${provider}/`) || id.startsWith(`${provider}-`));
    if (listed.rows.some(isOurs)) numbers = numbers.filter((number) => isOurs(listed.rows[number]));
    const attended = numbers.filter((number) => !listed.rows[number].unattended);
    if (attended.length > 0) numbers = attended;
  }
  for (const number of numbers) pushNamed(listed, number, reason, answer);
  return numbers.length > 0;
}

function pushNamed(listed, number, reason, answer) {
  const one = listed.rows[number];
  if (answer.hits.length < HIT_LIMIT * 5 && !answer.hits.some((hit) => hit.permission === one.id)) {
    answer.hits.push({ permission: one.id, score: BY_NAME + one.prior, fit: FULL, reason, wording: "", locale: "" });
  }
}

function fromAddress(listed, address, answer) {
  answer.confident = true;
  answer.kind = address.kind;
  answer.address = address;
  for (const written of [...address.scopes, ...address.userScopes]) {
    const reason = { type: "scope-in-address", scope: written };
    if (!pushScope(listed, bareScope(written), address.provider, reason, answer)) answer.unknownScopes.push(written);
  }
  return answer;
}

function fromLines(packs, lines, answer) {
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

function rankEverywhere(packs, text) {
  let ranking = rank(text, packs.source, packs.source, packs.listed.priors);
  for (const pack of packs.others) ranking = merge(ranking, rank(text, pack, packs.source, packs.listed.priors));
  return ranking;
}

function describe(packs, hit) {
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

async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

async function fetchBytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
