// What has been explained, in the page's language; see src/lookup/cards.rs.

import { fetchBytes, inflated } from "./lookup/index.js";
import { number } from "./lookup/tokens.js";

/** How bad a permission can be, the least first. */
export const RISKS = ["low", "medium", "high", "critical"];

const pieces = new Map();

/** The cards at an address, with those of these permissions where there are too many for one file. */
export async function cardsOf(address, permissions) {
  const base = new URL(address, location.href);
  const first = await piece(base);
  const names = new Set(permissions.map((id) => first.more[number(id) % first.more.length]));
  names.delete(undefined);
  const others = await Promise.all([...names].map((name) => piece(new URL(name, base))));
  return { ...first, permissions: Object.assign({}, first.permissions, ...others.map((other) => other.permissions)) };
}

/** A file, once; what failed is asked for again. */
function piece({ href }) {
  if (!pieces.has(href)) {
    const promise = fetchBytes(href).then(inflated).then(JSON.parse);
    promise.catch(() => pieces.delete(href));
    pieces.set(href, promise);
  }
  return pieces.get(href);
}
