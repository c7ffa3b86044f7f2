// The lines of a text, and which of them are furniture. The mirror of src/lookup/paste.rs.

import { fold } from "./fold.js";
import { key as keyOf } from "./tokens.js";

const LINE_LIMIT = 120;
const BULLETS = "•-–—*·^>▸▾▼▶☐☑✓✔○●◦";

/** Furniture by its key. */
export function furnitureTable(rows) {
  const byKey = new Map();
  for (const [text, role, kind] of rows) {
    const key = keyOf(fold(text));
    if (!byKey.has(key)) byKey.set(key, { role, kind });
  }
  return byKey;
}

/** The role and kind of a line that is furniture through and through in one or the other language. */
export function findFurniture(tables, line) {
  const find = (key) => tables.find((table) => table.has(key))?.get(key);
  const key = keyOf(fold(line));
  const whole = find(key);
  if (whole !== undefined) return whole;
  const words = key.split(" ");
  if (words.length > 6 || words.length < 2) return undefined;
  let found;
  let at = 0;
  while (at < words.length) {
    let end = words.length;
    found = undefined;
    while (end > at && (found = find(words.slice(at, end).join(" "))) === undefined) end--;
    if (found === undefined) return undefined;
    at = end;
  }
  return found;
}

/** The lines of a text that hold something, without bullets and boxes. */
export function linesOf(text) {
  return text.split(/[\n\r\u2028\u2029]/).map(withoutBullet).filter((line) => line !== "").slice(0, LINE_LIMIT);
}

function withoutBullet(line) {
  let rest = trim(line);
  for (;;) {
    let shorter;
    if (rest.startsWith("[ ]") || rest.startsWith("[x]")) shorter = rest.slice(3);
    else if (rest !== "" && BULLETS.includes(rest[0])) shorter = rest.slice(1);
    else if (rest.startsWith("v ") || rest.startsWith("V ")) shorter = rest.slice(2);
    else return rest;
    rest = trim(shorter);
  }
}

/** Trims what Rust's `trim` trims, Unicode's White_Space; JavaScript's own adds U+FEFF and leaves U+0085. */
export function trim(text) {
  return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}
