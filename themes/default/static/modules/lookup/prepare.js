// A locale's pack made ready for ranking. The mirror of src/lookup/prepare.rs.

import { fold, rememberingFold } from "./fold.js";
import { SAME, spelling } from "./near.js";
import { furnitureTable } from "./paste.js";
import { key, phrasesOf, tokens } from "./tokens.js";

const SYNONYM = 215;
const PART_OF_PHRASE = 150;
const SAME_LETTERS = 225;

/** Prepares a pack; `source` is the source locale's, absent when preparing that one itself. */
export function prepare(pack, source) {
  const folded = pack.synonyms.map(([name, said]) => [name, said.map(fold)]);
  const prepared = {
    locale: pack.locale,
    phrases: phrasesOf(folded.flatMap(([, said]) => said)),
    texts: [],
    idf: [],
    postings: [],
    vocabulary: new Map(),
    known: [],
    knownNumbers: new Map(),
    byKey: new Map(),
    concepts: new Map(),
    furniture: furnitureTable(pack.furniture),
    questions: questionsOf(pack),
  };
  addTexts(prepared, pack);
  const concepts = folded.map(([name, said]) => [
    name,
    said.map((word) => tokens(word, prepared.phrases)).filter((found) => found.length === 1).map(([word]) => word),
  ]);
  addKnown(prepared, pack, concepts, source);
  return prepared;
}

/** The questions of a locale, ranked among themselves. */
function questionsOf({ locale, questions, synonyms }) {
  if (questions === undefined || questions.length === 0) return undefined;
  const ids = [...new Set(questions.map(([, id]) => id))];
  const texts = questions.map(([text, id]) => ({ text, rank: 0, permissions: [ids.indexOf(id)] }));
  return { ids, titles: prepare({ locale, texts, synonyms, lexicon: [], furniture: [] }) };
}

function addTexts(prepared, pack) {
  const frequency = [];
  const folder = rememberingFold();
  for (const [number, text] of pack.texts.entries()) {
    const [bare, hasPlaceholder] = withoutPlaceholders(text.text);
    const folded = folder(bare);
    const numbers = [];
    for (const token of tokens(folded, prepared.phrases)) {
      let id = prepared.vocabulary.get(token);
      if (id === undefined) {
        id = prepared.vocabulary.size;
        prepared.vocabulary.set(token, id);
        frequency.push(0);
        prepared.postings.push([]);
      }
      frequency[id] += 1;
      prepared.postings[id].push(number);
      numbers.push(id);
    }
    const own = key(folded);
    if (!prepared.byKey.has(own)) prepared.byKey.set(own, new Set());
    prepared.byKey.get(own).add(number);
    prepared.texts.push({ key: own, rank: text.rank, permissions: text.permissions, tokens: numbers, weight: 0, hasPlaceholder });
  }
  prepared.idf = frequency.map((count) => weight(pack.texts.length, count));
  for (const text of prepared.texts) text.weight = text.tokens.reduce((sum, token) => sum + prepared.idf[token], 0);
}

/** Sixteen times the binary logarithm of how rare a word is, in integers. */
export function weight(all, count) {
  const ratio = Math.floor(((all + 1) * 256) / Math.max(count, 1));
  const whole = 31 - Math.clz32(ratio);
  const part = Math.floor((ratio * 16) / 2 ** whole) % 16;
  return Math.max(0, whole * 16 + part - 128) + 4;
}

/** Blanks `{app}` and its like; the second value says whether there was one. */
export function withoutPlaceholders(text) {
  let bare = "";
  let rest = text;
  let found = false;
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const close = rest.indexOf("}", open);
    if (close < 0) break;
    bare += rest.slice(0, open) + " ";
    rest = rest.slice(close + 1);
    found = true;
  }
  return [bare + rest, found];
}

function addKnown(prepared, pack, concepts, source) {
  const words = [...prepared.vocabulary.keys()];
  words.forEach((word, number) => prepared.knownNumbers.set(word, number));
  const add = (word) => {
    if (!prepared.knownNumbers.has(word)) {
      prepared.knownNumbers.set(word, words.length);
      words.push(word);
    }
  };
  for (const [, members] of concepts) members.forEach(add);
  for (const [word] of pack.lexicon) add(word);
  const own = words.map(() => new Map());
  const there = words.map(() => new Map());
  words.forEach((word, number) => {
    const token = prepared.vocabulary.get(word);
    if (token !== undefined) raise(own[number], token, SAME);
    const twin = source?.vocabulary.get(word);
    if (twin !== undefined) raise(there[number], twin, SAME_LETTERS);
  });
  if (source !== undefined) {
    for (const [word, translations] of pack.lexicon) {
      const number = prepared.knownNumbers.get(word);
      for (const [english, weighs] of translations) {
        const known = source.knownNumbers.get(english);
        if (known === undefined) continue;
        for (const [token, near] of source.known[known].own) {
          raise(there[number], token, Math.floor((near * (weighs + 1)) / 256));
        }
      }
    }
  }
  for (const [name, members] of concepts) {
    const meant = members.map((word) => prepared.vocabulary.get(word)).filter((token) => token !== undefined);
    const meantThere = source?.concepts.get(name) ?? [];
    for (const member of members) {
      const number = prepared.knownNumbers.get(member);
      for (const token of meant) raise(own[number], token, SYNONYM);
      for (const token of meantThere) raise(there[number], token, SYNONYM);
    }
    prepared.concepts.set(name, meant);
  }
  addPartsOfPhrases(prepared, words, own, there);
  for (const [number, text] of words.entries()) {
    prepared.known.push({ spelling: spelling(text), own: sorted(own[number]), source: sorted(there[number]) });
  }
}

function raise(links, token, near) {
  if (near > (links.get(token) ?? -1)) links.set(token, near);
}

function sorted(links) {
  return links.size < 2 ? [...links] : [...links].sort((a, b) => a[0] - b[0]);
}

function addPartsOfPhrases(prepared, words, own, there) {
  const before = words.length;
  for (let number = 0; number < before; number++) {
    if (!words[number].includes(" ")) continue;
    for (const part of words[number].split(" ")) {
      if ([...part].length < 4) continue;
      let at = prepared.knownNumbers.get(part);
      if (at === undefined) {
        at = words.length;
        prepared.knownNumbers.set(part, at);
        words.push(part);
        own.push(new Map());
        there.push(new Map());
      }
      for (const [token, near] of [...own[number]]) raise(own[at], token, Math.floor((near * PART_OF_PHRASE) / 256));
      for (const [token, near] of [...there[number]]) raise(there[at], token, Math.floor((near * PART_OF_PHRASE) / 256));
    }
  }
}
