// Folding: what makes two spellings the same text. The mirror of src/lookup/fold.rs.

const LETTERS = new Map([
  ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["ø", "o"], ["đ", "d"], ["ð", "d"], ["þ", "th"], ["ł", "l"],
  ["ħ", "h"], ["ı", "i"], ["ς", "σ"], ["\u2019", "'"], ["\u02bc", "'"], ["\u2018", "'"],
]);

// What is not seen, and the points of Arabic and Hebrew.
const IGNORED =
  /[\xad\u034f\u061c\u0640\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/u;

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
      if (IGNORED.test(letter)) continue;
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

function isLatinOrGreek(c) {
  return (c >= 0x41 && c <= 0x24f) || (c >= 0x370 && c <= 0x3ff) || (c >= 0x1e00 && c <= 0x1fff);
}
