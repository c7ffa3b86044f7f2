// Look-up on a thread of its own, so that nobody's typing waits for it.
// Takes { turn, index, text, preferred } and gives { turn, found }, where `found` is nothing when a piece could not be
// fetched. While questions wait, only the newest is answered.

import { open } from "./lookup.js";

let engine;
let newest;

onmessage = async ({ data: { turn, index, text, preferred } }) => {
  newest = turn;
  let found;
  try {
    engine ??= open(index);
    const { search } = await engine;
    // Others may have come in meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== turn) return;
    found = await search(text, preferred);
  } catch {
    engine = undefined;
  }
  postMessage({ turn, found });
};
