// Ranking: how well each text answers a query, as one integer. The mirror of src/lookup/rank.rs.

import { fold } from "./fold.js";
import { SAME, beginning, nearness, spelling } from "./near.js";
import { withoutPlaceholders } from "./prepare.js";
import { isUnspaced, key as keyOf, queryTokens } from "./tokens.js";

export const FULL = 10000;
const EXACT = 10000;
export const ALIAS = 2;
const BEGUN_LETTERS = 8;
const WEIGHTS = {
  unknown: 70,
  description: 150,
  beside: 40,
  translated: 250,
  secondWay: 30,
  retold: 235,
  begun: 1500,
  spellings: 8,
  floor: 20,
};
const NO_LINKS = [];

/** Ranks what one locale's pack (and through it, the source locale's) says about a query. */
export function rank(query, pack, source, priors) {
  // Whoever copies a wording from a page copies its placeholders.
  const folded = fold(withoutPlaceholders(query)[0]);
  const found = new Map();
  const words = queryTokens(folded, pack.phrases);
  if (words.length === 0) return { hits: [], heft: 0 };
  const reached = reaches(words, pack);
  const read = { words: scoreTexts(reached.map((reach) => reach.own), pack, keyOf(folded), "words", found) };
  if (pack.locale !== source.locale) {
    read.translation = scoreTexts(reached.map((reach) => reach.source), source, undefined, "translation", found);
  }
  const hits = [];
  for (const [permission, ways] of found) {
    const one = hit(permission, ways, pack.locale, read, priors);
    if (one.score > 0) hits.push(one);
  }
  order(hits);
  return { hits, heft: Math.max(read.words.heft, read.translation?.heft ?? 0) };
}

/** Takes what another pack says into a ranking: for each permission, the better of the two. */
export function merge(ranking, other) {
  const best = new Map(ranking.hits.map((one) => [one.permission, one]));
  for (const one of other.hits) {
    const known = best.get(one.permission);
    if (known === undefined || known.score < one.score) best.set(one.permission, one);
  }
  const hits = [...best.values()];
  order(hits);
  return { hits, heft: Math.max(ranking.heft, other.heft) };
}

function order(hits) {
  hits.sort((a, b) => b.score - a.score || a.permission - b.permission);
}

/**
 * `read` says how many words of the query a way understood. What is said of half a query fits less, and what is said of less
 * than half of it fits nothing, whatever a short text says.
 */
function hit(permission, ways, from, read, priors) {
  let best;
  let second = 0;
  for (const way of ["words", "translation"]) {
    const found = ways[way];
    if (found === undefined) continue;
    const alone = Math.floor((found.description * WEIGHTS.description) / 256);
    let score = Math.max(found.title, alone) + Math.floor((found.description * WEIGHTS.beside) / 256);
    if (way === "translation") score = Math.floor((score * WEIGHTS.translated) / 256);
    if (found.exact) score += EXACT;
    if (best === undefined) best = { score, way };
    else if (best.score >= score) second = score;
    else {
      second = best.score;
      best = { score, way };
    }
  }
  const found = ways[best.way];
  const { known, words } = read[best.way];
  const fit = 2 * known < words ? 0 : Math.floor((Math.min(best.score, FULL) * (known + words)) / (2 * words));
  const extra = Math.floor((Math.min(second, FULL) * WEIGHTS.secondWay) / 256) + (priors[permission] ?? 0);
  return {
    permission,
    score: best.score === 0 ? 0 : best.score + extra,
    fit: found.exact ? FULL : fit,
    best: { locale: found.locale, text: found.text, way: found.exact ? "same-wording" : best.way, from },
  };
}

function scoreTexts(reached, pack, key, way, found) {
  const weights = reached.map((reach) => wordWeight(reach, pack));
  let whole = 0;
  let unknown = 0;
  reached.forEach((reach, number) => {
    whole += weights[number];
    if (reach.length === 0) unknown += weights[number];
  });
  const count = pack.texts.length;
  const ofQuery = new Float64Array(count);
  const ofText = new Float64Array(count);
  const seen = new Int32Array(count).fill(-1);
  const nearest = new Map();
  reached.forEach((reach, number) => {
    for (const [token, near] of reach) {
      if (near > (nearest.get(token) ?? 0)) nearest.set(token, near);
      const points = weights[number] * near;
      for (const text of pack.postings[token]) {
        if (seen[text] !== number) {
          seen[text] = number;
          ofQuery[text] += points;
        }
      }
    }
  });
  for (const [token, near] of nearest) {
    const points = (pack.idf[token] + WEIGHTS.floor) * near;
    for (const text of pack.postings[token]) ofText[text] += points;
  }
  const exact = key === undefined ? undefined : pack.byKey.get(key);
  const begun = key !== undefined && [...key].length >= BEGUN_LETTERS;
  for (let number = 0; number < count; number++) {
    const isExact = exact !== undefined && exact.has(number);
    if (ofQuery[number] === 0 && !isExact) continue;
    const text = pack.texts[number];
    const own = text.weight + WEIGHTS.floor * text.tokens.length;
    // A name stands for a placeholder; but a text of few words does not stand for everything that nobody knows.
    const asked = Math.max(whole - (text.hasPlaceholder ? Math.min(unknown, Math.floor(own / 2)) : 0), 1);
    const isTitle = text.rank <= 2;
    let score = isTitle
      ? Math.floor(
          ((ofQuery[number] + ofText[number]) * FULL) /
            ((asked + Math.max(own, 1)) * SAME),
        )
      : Math.floor((ofQuery[number] * FULL) / (asked * SAME));
    if (text.rank === ALIAS && way === "translation") score = Math.floor((score * WEIGHTS.retold) / 256);
    if (!isExact && begun && text.key.startsWith(key)) score = Math.min(score + WEIGHTS.begun, FULL);
    for (const permission of text.permissions) answer(found, permission, way, pack, number, isTitle, isExact, score);
  }
  return { heft: whole, known: reached.filter((reach) => reach.length > 0).length, words: reached.length };
}

function answer(found, permission, way, pack, number, isTitle, isExact, score) {
  let ways = found.get(permission);
  if (ways === undefined) found.set(permission, (ways = {}));
  const best = (ways[way] ??= { title: 0, description: 0, text: number, exact: false, locale: pack.locale });
  const leads = isTitle ? score > best.title : score > best.description && best.title === 0;
  if ((leads || isExact) && !best.exact) best.text = number;
  best.exact ||= isExact;
  if (isTitle) best.title = Math.max(best.title, score);
  else best.description = Math.max(best.description, score);
}

function wordWeight(reach, pack) {
  if (reach.length === 0) return WEIGHTS.unknown;
  const best = reach[0][1];
  let sum = 0;
  let count = 0;
  while (count < reach.length && reach[count][1] === best) {
    sum += pack.idf[reach[count][0]] + WEIGHTS.floor;
    count += 1;
  }
  return Math.floor(sum / count);
}

function reaches(words, pack) {
  const found = [];
  words.forEach((word, number) => {
    const near = spellings(word, number + 1 === words.length, pack);
    const best = near.length > 0 ? near[0][1] : 0;
    const parts = best < 200 ? compound(word, pack) : undefined;
    if (parts !== undefined) for (const part of parts) found.push(reach([part], pack));
    else found.push(reach(near, pack));
  });
  return found;
}

/** Known words spelt like this one, nearest first; the last word of a query may be cut short. */
function spellings(word, last, pack) {
  const query = spelling(word);
  const exact = pack.knownNumbers.get(word);
  if (query.letters.every(isUnspaced)) return exact === undefined ? sharedLetter(query, pack) : [[exact, SAME]];
  const mistyped = exact === undefined;
  const near = [];
  for (let number = 0; number < pack.known.length; number++) {
    const known = pack.known[number].spelling;
    let how = nearness(query, known, mistyped);
    if (last && mistyped) how = Math.max(how, beginning(query, known));
    if (how > 0) near.push([number, how]);
  }
  near.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  // Many words may begin as a cut one does, all equally near.
  return near.slice(0, WEIGHTS.spellings * (last && mistyped ? 4 : 1));
}

function sharedLetter(query, pack) {
  const near = [];
  if (query.letters.length > 2) return near;
  pack.known.forEach((known, number) => {
    const letters = known.spelling.letters;
    if (letters.length === 2 && letters[0] === query.letters[0]) near.push([number, 100]);
  });
  return near;
}

/** Compounds written as one word: the longest known left part with a known rest. */
function compound(word, pack) {
  const letters = [...word];
  if (letters.length < 7 || letters.length > 48) return undefined;
  for (let split = letters.length - 3; split >= 3; split--) {
    let left = pack.knownNumbers.get(letters.slice(0, split).join(""));
    if (left === undefined && split > 4 && "sne".includes(letters[split - 1])) {
      left = pack.knownNumbers.get(letters.slice(0, split - 1).join(""));
    }
    if (left === undefined) continue;
    const rest = spelling(letters.slice(split).join(""));
    let right = 0;
    let near = 0;
    for (let number = 0; number < pack.known.length; number++) {
      const how = nearness(rest, pack.known[number].spelling, false);
      if (how > near) [near, right] = [how, number];
    }
    if (near >= 190) return [[left, 235], [right, Math.floor((near * 235) / 256)]];
  }
  return undefined;
}

function reach(near, pack) {
  return { own: linked(near, pack, "own"), source: linked(near, pack, "source") };
}

function linked(near, pack, which) {
  if (near.length === 0) return NO_LINKS;
  const found = new Map();
  for (const [number, spelt] of near) {
    for (const [token, link] of pack.known[number][which]) {
      const value = Math.floor((spelt * link) / SAME);
      if (value > (found.get(token) ?? 0)) found.set(token, value);
    }
  }
  return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
