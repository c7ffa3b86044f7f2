// Reading the files of the index. The mirror of what src/lookup/index.rs writes.

export const FORMAT = 3;

/** The manifest: which files hold what. */
export function readManifest(text) {
  const files = new Map();
  for (const line of text.split("\n")) {
    const [label, ...names] = line.split("\t");
    files.set(label, names);
  }
  if (files.get("format")?.[0] !== String(FORMAT)) throw new Error("look-up index of another format");
  return { source: files.get("source")[0], files };
}

/** A locale's pack from its lines. */
export function readPack(locale, text) {
  const pack = { locale, texts: [], synonyms: [], lexicon: [], furniture: [], questions: [] };
  let first = 0;
  for (const line of lines(text)) {
    const cells = line.slice(1).split("\t");
    if (line[0] === "t") {
      let number = first;
      const permissions = cells[1].split(" ").map((step) => (number += step === "" ? 0 : Number(step)));
      first = permissions[0];
      pack.texts.push({ rank: Number(cells[0][0]), text: cells[0].slice(1), permissions });
    } else if (line[0] === "s") {
      pack.synonyms.push([cells[0], cells.slice(1)]);
    } else if (line[0] === "l") {
      const english = cells.slice(1).map((cell) => [cell.slice(1), parseInt(cell[0], 16) * 16 + 15]);
      pack.lexicon.push([cells[0], english]);
    } else if (line[0] === "f") {
      pack.furniture.push(cells);
    } else if (line[0] === "q") {
      pack.questions.push(cells);
    }
  }
  return pack;
}

/** The permissions: id, prior and scopes of each. */
export function readListed(text) {
  let before = "";
  return lines(text).map((line) => {
    const [shared, rest, prior, scopes, unattended] = line.split("\t");
    const id = before.slice(0, Number(shared)) + rest;
    before = id;
    const last = id.slice(id.lastIndexOf("/") + 1);
    const none = scopes === "" && last === "";
    return { id, prior: Number(prior), unattended: unattended !== undefined, scopes: none ? [] : scopes.split(" ").map((scope) => (scope === "" ? last : scope)) };
  });
}

export function readRouter(text) {
  const [head, ...rest] = lines(text);
  const router = { locales: [], likelihood: [], words: new Map() };
  for (const cell of head.split("\t")) {
    router.likelihood.push(Number(cell[0]));
    router.locales.push(cell.slice(1));
  }
  for (const line of rest) {
    const [numbers, ...words] = line.split("\t");
    const locales = numbers.split(" ").map((number) => parseInt(number, 36));
    for (const word of words) router.words.set(word, locales);
  }
  return router;
}

/** The locale of each wording that its words lead astray, by its number. */
export function readStrays(text) {
  const strays = new Map();
  for (const line of lines(text)) {
    const [locale, numbers] = line.split("\t");
    for (const number of numbers.match(/.{6}/g)) strays.set(parseInt(number, 36), parseInt(locale, 36));
  }
  return strays;
}

export function readCodes(text) {
  return new Map(lines(text).map((line) => line.split("\t")));
}

function lines(text) {
  return text === "" ? [] : text.split("\n");
}

/** A file's bytes; an error where it cannot be had. */
export async function fetchBytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

/** Its text. */
export async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
