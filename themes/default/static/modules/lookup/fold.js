// Folding: what makes two spellings the same text. The mirror of src/lookup/fold.rs.

const LETTERS = new Map([
  ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["ø", "o"], ["đ", "d"], ["ð", "d"], ["þ", "th"], ["ł", "l"],
  ["ħ", "h"], ["ı", "i"], ["ς", "σ"], ["\u2019", "'"], ["\u02bc", "'"], ["\u2018", "'"],
]);

/** Folds a text to the form in which words are compared. */
export function fold(text) {
  return PLAIN.test(text) ? text.toLowerCase() : foldLetters(text);
}

/**
 * A folder that remembers words, for the many texts of a pack. A blank starts folding afresh, so
 * that words folded one by one are the text folded whole.
 */
export function rememberingFold() {
  const known = new Map();
  return (text) =>
    text.split(" ").map((word) => {
      let folded = known.get(word);
      if (folded === undefined) known.set(word, (folded = fold(word)));
      return folded;
    }).join(" ");
}

// ASCII alone has no accents to take off and nothing to compose.
const PLAIN = /^[\x00-\x7f]*$/;

function foldLetters(text) {
  let kept = "";
  let takesMarksOff = false;
  for (const decomposed of text.normalize("NFKD")) {
    // Letter by letter, since lower case of a whole string looks at a letter's neighbours.
    for (const letter of decomposed.toLowerCase()) {
      const code = letter.codePointAt(0);
      if (isIgnorable(code) || isPoint(code)) continue;
      if (code >= 0x300 && code <= 0x36f) {
        if (!takesMarksOff) kept += letter;
        continue;
      }
      takesMarksOff = isLatinOrGreek(code);
      kept += LETTERS.get(letter) ?? letter;
    }
  }
  return kept.normalize("NFC");
}

function isIgnorable(c) {
  return c === 0xad || c === 0x34f || c === 0x61c || c === 0x640 || (c >= 0x180b && c <= 0x180e) ||
    (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
    (c >= 0xfe00 && c <= 0xfe0f) || c === 0xfeff || (c >= 0xe0000 && c <= 0xe0fff);
}

function isPoint(c) {
  return (c >= 0x64b && c <= 0x65f) || c === 0x670 || (c >= 0x591 && c <= 0x5bd) || c === 0x5bf || c === 0x5c1 ||
    c === 0x5c2 || c === 0x5c4 || c === 0x5c5 || c === 0x5c7;
}

function isLatinOrGreek(c) {
  return (c >= 0x41 && c <= 0x24f) || (c >= 0x370 && c <= 0x3ff) || (c >= 0x1e00 && c <= 0x1fff);
}
