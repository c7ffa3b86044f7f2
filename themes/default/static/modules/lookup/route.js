// Which locales' packs a query needs. The mirror of src/lookup/route.rs.

import { fold } from "./fold.js";
import { withoutPlaceholders } from "./prepare.js";
import { TOKEN_LIMIT, key, number, words } from "./tokens.js";

const CHOSEN = 2;
const SECOND_NEEDS = 9;
const FEATURE_WORDS = 200;
const STEM = 4;

/** What a query is known by: the beginnings of its words, and a number for the whole. */
export function known(query) {
  const folded = fold(withoutPlaceholders(query)[0]);
  return [features(folded), number(key(folded))];
}

/** The numbers of the locales that a query needs, likeliest first; `stray` is where its whole is known to belong. */
export function choose(router, features, stray) {
  const points = new Map();
  for (const feature of features) {
    const locales = router.words.get(feature);
    if (locales === undefined) continue;
    // Varieties of one language do not make its words less telling.
    const languages = new Set(locales.map((locale) => languageOf(router, locale)));
    for (const locale of locales) {
      points.set(locale, (points.get(locale) ?? 0) + 1 + Math.floor(5040 / languages.size));
    }
  }
  const ordered = [...points].map(([locale, sum]) => [locale, sum * router.likelihood[locale]]);
  ordered.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const best = ordered.length > 0 ? ordered[0][1] : 0;
  // A second variety of a language seldom adds what the first does not have.
  const languages = new Set();
  const isNew = (locale) => {
    const language = languageOf(router, locale);
    return !languages.has(language) && languages.add(language);
  };
  const chosen = ordered
    .map(([locale, sum]) => ({ locale, near: sum * 16 >= best * SECOND_NEEDS }))
    .filter(({ locale, near }) => near && isNew(locale))
    .slice(0, CHOSEN)
    .map(({ locale }) => locale);
  return stray === undefined ? chosen : [stray, ...chosen];
}

function languageOf(router, locale) {
  return router.locales[locale].split("-")[0];
}

function features(folded) {
  const found = new Set();
  const add = (feature) => {
    if (found.size < TOKEN_LIMIT) found.add(feature);
  };
  for (const word of words(folded).slice(0, FEATURE_WORDS)) {
    const letters = [...word.text];
    if (!word.spaced) letters.slice(0, FEATURE_WORDS).forEach(add);
    // A single ASCII letter says nothing; a single letter of another script is longer in UTF-8.
    else if (letters.length > 1 || word.text.codePointAt(0) > 0x7f) add(letters.slice(0, STEM).join(""));
  }
  return [...found];
}
