// How near two words are: misread, mistyped, or inflected. The mirror of src/lookup/near.rs.

export const SAME = 256;
const SAME_SKELETON = 244;
const PER_UNSHARED_LETTER = 20;
const LEAST = 110;
const BEGUN = 190;

/** A word prepared for comparison: its code points and those of its skeleton. */
export function spelling(word) {
  return { letters: Array.from(word, (letter) => letter.codePointAt(0)), skeleton: skeleton(word) };
}

/** Nearness of a query's word to a known one. */
export function nearness(query, known, mistyped) {
  if (same(query.letters, known.letters)) return SAME;
  let near = inflection(query.letters, known.letters);
  if (!mistyped) return near;
  if (same(query.skeleton, known.skeleton)) return SAME_SKELETON;
  near = Math.max(near, inflection(query.skeleton, known.skeleton));
  return Math.max(near, misspelling(query.skeleton, known.skeleton));
}

/** Nearness of the beginning of a word to the word, for the last word of a line cut short. */
export function beginning(query, known) {
  if (query.letters.length < 3) return 0;
  return startsWith(known.letters, query.letters) || startsWith(known.skeleton, query.skeleton) ? BEGUN : 0;
}

function same(a, b) {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(list, beginning) {
  if (list.length < beginning.length) return false;
  for (let at = 0; at < beginning.length; at++) if (list[at] !== beginning[at]) return false;
  return true;
}

function inflection(a, b) {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  if (shared < 3) return 0;
  const unshared = a.length - shared + (b.length - shared);
  const longestEnding = Math.max(a.length, b.length) - shared;
  if (longestEnding > 5 || unshared > shared + 2 || (shared === 3 && unshared > 2)) return 0;
  const near = SAME - 8 - (shared === 3 ? 50 : 0) - PER_UNSHARED_LETTER * unshared;
  return near < LEAST ? 0 : near;
}

function misspelling(a, b) {
  const longest = Math.max(a.length, b.length);
  if (longest <= 3) return 0;
  const allowed = longest <= 5 ? 1 : longest <= 9 ? 2 : 3;
  if (longest - Math.min(a.length, b.length) > allowed) return 0;
  const apart = distance(a, b, allowed);
  if (apart > allowed) return 0;
  const near = Math.max(0, SAME - Math.floor((400 * apart) / longest));
  return near < LEAST ? 0 : near;
}

/** Optimal string alignment distance, or something above `limit`. */
function distance(a, b, limit) {
  let before = [];
  let last = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1] ? 1 : 0));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length];
}

const TWINS = new Map(Object.entries({
  i: "l", 1: "l", "|": "l", "і": "l", j: "l", 0: "o", "о": "o", 5: "s", "а": "a", "е": "e", "ё": "e", "р": "p",
  "с": "c", "ς": "c", "х": "x", "у": "y", "к": "k", "м": "m", "т": "t", "в": "b", "п": "n", "и": "u", "й": "u",
  "г": "r",
}));

function skeleton(word) {
  const letters = [];
  for (const letter of word) {
    const twin = TWINS.get(letter) ?? letter;
    const last = letters[letters.length - 1];
    if (last === "r" && twin === "n") letters[letters.length - 1] = "m";
    else if (last === "v" && twin === "v") letters[letters.length - 1] = "w";
    else letters.push(twin);
  }
  return letters.map((letter) => letter.codePointAt(0));
}
