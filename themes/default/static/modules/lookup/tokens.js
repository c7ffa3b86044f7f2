// Tokens: words for scripts with spaces, pairs of letters for scripts without; phrases that the
// locale's synonyms name are one token. The mirror of src/lookup/tokens.rs.

export const TOKEN_LIMIT = 64;
const WORD_LIMIT = 400;

/** The phrases of one locale, by their first word or letter. */
export function phrasesOf(folded) {
  const phrases = { spaced: new Map(), unspaced: new Map() };
  const push = (map, first, parts) => {
    if (!map.has(first)) map.set(first, new Map());
    map.get(first).set(parts.join(" "), parts);
  };
  for (const phrase of folded) {
    const parts = words(phrase);
    if (parts.length === 1 && !parts[0].spaced) {
      const letters = [...parts[0].text];
      if (letters.length > 1) push(phrases.unspaced, letters[0], letters);
    } else if (parts.length > 1 && parts.every((part) => part.spaced)) {
      push(phrases.spaced, parts[0].text, parts.map((part) => part.text));
    }
  }
  for (const map of [phrases.spaced, phrases.unspaced]) {
    for (const [first, group] of map) {
      map.set(first, [...group.values()].sort((a, b) => b.length - a.length || compareLists(a, b)));
    }
  }
  return phrases;
}

/** Compares by code points, as Rust compares strings; JavaScript's own order differs beyond U+FFFF. */
export function compare(a, b) {
  const points = (text) => [...text].map((letter) => letter.codePointAt(0));
  return compareLists(points(a), points(b), (x, y) => x - y);
}

function compareLists(a, b, order = compare) {
  const at = a.findIndex((one, n) => one !== b[n]);
  return at < 0 || at >= b.length ? a.length - b.length : order(a[at], b[at]);
}

/** Splits folded text at separators and where a spaced script meets an unspaced one. */
export function words(folded) {
  const found = [];
  let open = false;
  for (const letter of folded) {
    const code = letter.codePointAt(0);
    if (code === 0x27 || code === 0x5f3 || code === 0x5f4 || isSeparator(code)) {
      open = false;
      continue;
    }
    const spaced = !isUnspaced(code);
    const last = found[found.length - 1];
    if (open && last !== undefined && (last.spaced === spaced || isMark(code))) last.text += letter;
    else found.push({ text: letter, spaced });
    open = true;
  }
  return found;
}

/** The whole text as its words alone: two wordings with the same key are the same wording. */
export function key(folded) {
  return words(folded).map((word) => word.text).join(" ");
}

/** A number of at most six digits in base 36 that stands for a text. */
export function number(text) {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 36 ** 6;
}

/** The distinct tokens of a folded text, in order of first appearance. */
export function tokens(folded, phrases) {
  return distinct(tokenSequence(folded, phrases, false));
}

/** The same for a query, whose last phrase may be cut short. */
export function queryTokens(folded, phrases) {
  return distinct(tokenSequence(folded, phrases, true));
}

function distinct(sequence) {
  return [...new Set(sequence)].slice(0, TOKEN_LIMIT);
}

function tokenSequence(folded, phrases, cut) {
  const all = words(folded).slice(0, WORD_LIMIT);
  const found = [];
  let at = 0;
  while (at < all.length) {
    const word = all[at];
    if (!word.spaced) {
      unspacedTokens(word.text, phrases, found);
      at += 1;
      continue;
    }
    const length = phraseLength(all, at, phrases);
    if (length > 0) {
      found.push(all.slice(at, at + length).map((part) => part.text).join(" "));
      at += length;
      continue;
    }
    const begun = cut ? begunPhrase(all.slice(at), phrases) : undefined;
    if (begun !== undefined) {
      found.push(begun);
      break;
    }
    found.push(stripped(word.text));
    at += 1;
  }
  return found;
}

function phraseLength(all, at, phrases) {
  const group = phrases.spaced.get(all[at].text) ?? [];
  const fits = (parts) => parts.length <= all.length - at && parts.every((part, n) => part === all[at + n].text);
  return group.find(fits)?.length ?? 0;
}

function begunPhrase(rest, phrases) {
  if (rest.length < 3) return undefined;
  const whole = rest.slice(0, -1);
  const last = rest[rest.length - 1].text;
  const begun = (phrases.spaced.get(rest[0].text) ?? []).filter(
    (parts) =>
      parts.length >= rest.length &&
      whole.every((word, n) => parts[n] === word.text) &&
      parts[whole.length].startsWith(last),
  );
  begun.sort((a, b) => a.length - b.length || compareLists(a, b));
  return begun[0]?.join(" ");
}

function unspacedTokens(run, phrases, found) {
  const letters = [...run];
  let from = 0;
  let at = 0;
  while (at < letters.length) {
    const phrase = phrases.unspaced.get(letters[at])?.find((parts) => parts.every((part, n) => part === letters[at + n]));
    if (phrase !== undefined) {
      pairs(letters, from, at, found);
      found.push(phrase.join(""));
      at += phrase.length;
      from = at;
    } else {
      at += 1;
    }
  }
  pairs(letters, from, letters.length, found);
}

function pairs(letters, from, to, found) {
  if (to - from === 1) found.push(letters[from]);
  for (let at = from; at + 1 < to; at++) found.push(letters[at] + letters[at + 1]);
}

const PREFIXES = ["وال", "بال", "كال", "فال", "لل", "ال"];

function stripped(word) {
  for (const prefix of PREFIXES) {
    if (word.startsWith(prefix) && [...word.slice(prefix.length)].length >= 3) return word.slice(prefix.length);
  }
  return word;
}

/** Whether a letter's script does not part words by spaces, or parts them badly for us. */
export function isUnspaced(c) {
  return (c >= 0xe00 && c <= 0xeff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) ||
    (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x30fa) || (c >= 0x30fc && c <= 0x30ff) ||
    (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0x20000 && c <= 0x3ffff);
}

function isMark(c) {
  return (c >= 0x300 && c <= 0x36f) || c === 0x3099 || c === 0x309a;
}

// First and last code point of each run of separators, the same as in src/lookup/tokens.rs.
const SEPARATORS = [
  0x00, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xa9, 0xab, 0xb4, 0xb6, 0xb9, 0xbb, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7,
  0x55a, 0x55f, 0x589, 0x58a, 0x5be, 0x5be, 0x5c0, 0x5c0, 0x5c3, 0x5c3, 0x5c6, 0x5c6, 0x600, 0x60f, 0x61b, 0x61f,
  0x66a, 0x66d, 0x6d4, 0x6d4, 0x964, 0x965, 0x970, 0x970, 0xdf4, 0xdf4, 0xe2f, 0xe2f, 0xe3f, 0xe3f, 0xe5a, 0xe5b,
  0x104a, 0x104f, 0x10fb, 0x10fb, 0x1360, 0x1368, 0x17d4, 0x17db, 0x1800, 0x180a, 0x2000, 0x2070, 0x207a, 0x207e,
  0x208a, 0x208e, 0x20a0, 0x20cf, 0x2100, 0x2bff, 0x2e00, 0x2e7f, 0x3000, 0x3004, 0x3008, 0x3030, 0x303d, 0x303f,
  0x30fb, 0x30fb, 0xa000, 0xa4cf, 0xe000, 0xf8ff, 0xfd3e, 0xfd3f, 0xfe10, 0xfe6f, 0xffe0, 0xffff, 0x1f000, 0x1faff,
];

const MEMO = new Uint8Array(0x3100);

export function isSeparator(c) {
  if (c >= 0x3100) return searched(c);
  if (MEMO[c] === 0) MEMO[c] = searched(c) ? 2 : 1;
  return MEMO[c] === 2;
}

function searched(c) {
  let low = 0;
  let high = SEPARATORS.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (c < SEPARATORS[2 * middle]) high = middle - 1;
    else if (c > SEPARATORS[2 * middle + 1]) low = middle + 1;
    else return true;
  }
  return false;
}
