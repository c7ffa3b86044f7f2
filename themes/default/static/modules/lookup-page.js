// The reader's side of look-up: the box and what stands below it. The looking up is done by lookup-worker.js.
// What was typed enters the page as text only; it is never stored, and never leaves the browser.

import { code, el, language, pair } from "./dom.js";
import { fold } from "./lookup/fold.js";
import { isSeparator, isUnspaced, words } from "./lookup/tokens.js";

const LENGTH_LIMIT = 20000;
const REPORT_LIMIT = 1000;
const SHOWN = 5;
const TITLE_LIMIT = 100;
const RISKS = ["low", "medium", "high", "critical"];

const section = document.getElementById("lookup");
if (section !== null) start();

function start() {
  const { index, locale, cards: cardsUrl, permissions, lists, report } = section.dataset;
  const [box, input, clear, chosen, status, results, texts] =
    [".lookup-box", "textarea", ".lookup-clear", "select", "[role=status]", ".lookup-results", "template"].map((name) => section.querySelector(name));
  const messages = new Map([...texts.content.children].map((text) => [text.dataset.key, text]));
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  const known = once(async () => {
    const response = await fetch(cardsUrl);
    if (!response.ok) throw new Error(`${cardsUrl}: ${response.status}`);
    return response.json();
  });
  let cards = { permissions: {}, combinations: [], questions: {} };
  let turn = 0;
  let timer;
  let worker;

  function ask(wait) {
    turn += 1;
    clearTimeout(timer);
    if (!CSS.supports("field-sizing", "content")) grow();
    if (input.value.trim() === "") show([], []);
    else timer = setTimeout(answer, wait, turn);
  }

  async function answer(mine) {
    const text = input.value.slice(0, LENGTH_LIMIT);
    const slow = setTimeout(() => mine === turn && status.replaceChildren(say("loading")), 400);
    let found = await search(text, mine);
    // What is said of an address is fetched with the first one.
    const about = found?.address && (await import("./address.js").catch(() => (found = undefined)));
    let whole = found !== undefined;
    cards = await known().catch(() => ((whole = false), cards));
    clearTimeout(slow);
    if (mine !== turn) return;
    const parts = input.value.length > LENGTH_LIMIT ? [el("p", { class: "notice" }, say("too-long"))] : [];
    if (!whole) parts.push(failure());
    if (found === undefined) show([say("failed")], parts);
    else show(summary(found, about), [...parts, ...picture(found, text, about)]);
  }

  /** Asks the worker; nothing comes back where it, or a piece of the index, could not be fetched. */
  function search(text, mine) {
    worker ??= new Worker(new URL("./lookup-worker.js", import.meta.url), { type: "module" });
    return new Promise((resolve) => {
      worker.onmessage = ({ data }) => data.turn === mine && resolve(data.found);
      worker.onerror = () => {
        worker = undefined;
        resolve();
      };
      worker.postMessage({ turn: mine, index, text, preferred: chosen?.value || undefined });
    });
  }

  /** Fetches what every look-up needs. */
  function warm() {
    if (worker === undefined) search("", turn);
    known().catch(() => {});
  }

  function show(said, parts) {
    status.replaceChildren(...said);
    results.replaceChildren(...parts);
  }

  function summary({ address, confident, hits, lines, unknownScopes }, about) {
    if (lines.length > 0) {
      const count = (kind) => lines.filter((line) => line.kind === kind).length;
      return [counted("lines", count("permission")), " · ", counted("unknown", count("unknown"))];
    }
    if (address !== undefined) return [counted("recognised", hits.length), " · ", counted("unknown", about.unknown(unknownScopes).length)];
    if (confident) return [counted("results", hits.length)];
    return hits.length > 0 ? [say("not-found"), " · ", counted("guesses", Math.min(hits.length, SHOWN))] : [say("not-found")];
  }

  function picture(found, text, about) {
    const { address, byCode, confident, hits, kind, lines } = found;
    const parts = kind === "admin-consent" || address?.prompt === "admin_consent" ? [administrator()] : [];
    if (address !== undefined) parts.push(...verdict(hits), ...about.parts(found, { counted, heading, say }));
    else if (lines.length > 0) parts.push(...verdict(hits, confident ? kind : undefined));
    for (const id of byCode) {
      const question = cards.questions[id];
      if (question !== undefined) parts.push(el("p", { class: "lookup-question" }, say("question"), " ", el("a", { href: question.url, ...foreign(question.lang) }, question.title)));
    }
    if (!confident) parts.push(el("div", { class: "notice" }, el("h2", {}, say("not-found")), el("p", {}, say("not-found-hint"))));
    if (lines.length > 0) parts.push(heading("line-by-line"), el("ol", { class: "lookup-list" }, ...lines.map(lineItem)));
    else if (hits.length > 0) parts.push(...listed(hits, text, confident, address !== undefined));
    parts.push(tools(found, text));
    return parts;
  }

  function listed(hits, text, confident, all) {
    const wanted = wordsOf(text);
    const same = hits.findIndex((hit) => hit.reason.type !== "same-wording");
    const count = all ? 4 * SHOWN : Math.max(SHOWN, same);
    const items = (some) => some.map((hit) => el("li", {}, ...described(hit, wanted)));
    const list = el("ol", { class: "lookup-list" }, ...items(hits.slice(0, count)));
    if (!confident) return [heading("guesses"), el("p", { class: "note" }, say("guesses-hint")), list];
    return [heading("results", { class: "hidden" }), list, more(items(hits.slice(count)))];
  }

  function lineItem({ text, kind, hits }) {
    const line = (...after) => el("p", { class: "lookup-asked" }, el("q", { dir: "auto" }, text), ...after);
    if (kind !== "permission") return el("li", { class: `lookup-${kind}` }, line(" ", el("small", {}, say(kind))));
    const [first, ...others] = hits;
    const wanted = wordsOf(text);
    const exact = (hit) => hit.reason.type === "same-wording";
    const rest = others.filter((hit) => exact(hit) || !exact(first)).slice(0, SHOWN);
    const tongue = first.wording === text ? el("small", {}, nameOf(first.locale)) : "";
    return el("li", {},
      titleOf(first).text === text ? "" : line(" ", tongue),
      ...described(first, wanted, text),
      more(rest.map((hit) => el("li", {}, ...described(hit, wanted)))),
    );
  }

  function more(items) {
    if (items.length === 0) return "";
    return el("details", { class: "lookup-more" }, el("summary", {}, counted("more", items.length)), el("ol", { class: "lookup-list" }, ...items));
  }

  /** How bad it is at worst, and what it comes to together. */
  function verdict(hits, kind) {
    const ids = new Set(hits.map((hit) => hit.permission));
    // Both partners may state what they come to together.
    const stated = cards.combinations.filter(({ of }) => of.every((id) => ids.has(id)));
    const together = [...new Map(stated.map((one) => [one.meaning, one])).values()];
    const rated = hits.map((hit) => cards.permissions[hit.permission]?.risk);
    const levels = [...rated, ...together.map(({ risk }) => risk)].map((level) => RISKS.indexOf(level));
    const worst = RISKS[Math.max(...levels)];
    const parts = [];
    if (kind !== undefined && messages.has(`kind-${kind}`)) parts.push(el("p", {}, say("kind"), " ", el("strong", {}, say(`kind-${kind}`))));
    if (worst !== undefined) parts.push(el("p", {}, say("worst"), " ", risk(worst)));
    if (rated.some((level) => !RISKS.includes(level))) parts.push(el("p", { class: "note" }, say("unrated")));
    if (together.length > 0) {
      const items = together.map((one) => el("li", {}, el("span", foreign(one.lang), one.meaning), " ", RISKS.includes(one.risk) ? risk(one.risk) : ""));
      parts.push(el("ul", { class: "plain" }, ...items));
    }
    return parts.length > 0 ? [el("div", { class: worst === undefined ? "notice" : `notice worry-${worst}` }, ...parts)] : [];
  }

  function titleOf(hit) {
    const card = cards.permissions[hit.permission];
    const english = card?.english ?? hit.english ?? "";
    const name = hit.permission.slice(hit.permission.lastIndexOf("/") + 1);
    const short = hit.wording.length <= TITLE_LIMIT && hit.reason.type !== "alias" ? hit.wording : "";
    const choices = [[card?.title, card?.lang], [hit.own, locale], [english, "en"], [short, hit.locale], [name, undefined]];
    const [text, lang] = choices.find(([choice]) => choice);
    return { text, lang, english, name };
  }

  /** A permission; what is `asked` need not be repeated. */
  function described(hit, wanted, asked) {
    const card = cards.permissions[hit.permission];
    const { text, lang, english, name } = titleOf(hit);
    const { type, from, scope } = hit.reason;
    const retold = type === "alias";
    const marks = (other) => (other === hit.wording ? marked(other, wanted) : [other]);
    const link = el("a", { href: card?.url ?? permissions + path(hit.permission), ...language(lang) }, ...marks(text));
    const parts = [el("h3", {}, link, " ", RISKS.includes(card?.risk) ? risk(card.risk) : "")];
    const rows = new Map([[text, ""], [asked, ""]]);
    for (const [row, tag] of [[retold ? "" : hit.wording, hit.locale], [english, "en"]]) {
      if (row && !rows.has(row)) rows.set(row, pair([nameOf(tag)], el("span", language(tag), ...marks(row))));
    }
    if ([...rows.values()].some((row) => row !== "")) parts.push(el("dl", { class: "lookup-facts" }, ...rows.values()));
    if (card?.meaning) parts.push(el("p", foreign(card.meaning_lang), card.meaning));
    const why = el("span", {}, say(`reason-${type}`));
    if (from !== undefined) why.append(" ", nameOf(from));
    if (retold) why.append(" ", el("q", language(hit.locale), ...marks(hit.wording)));
    if (scope !== undefined) why.append(" ", code(scope));
    const access = say(`access-${hit.permission.split("/")[1]}`);
    const named = name !== text && name !== scope ? [" · ", code(name)] : [];
    parts.push(el("p", { class: "note" }, why, access && " · ", access, ...named));
    return parts;
  }

  /** Loud, since it concerns more people than the reader. */
  function administrator() {
    return el("div", { class: "notice worry-critical" }, el("h2", {}, say("admin")), el("p", {}, say("admin-hint")));
  }

  function tools({ address, confident, hits, lines }, text) {
    const list = el("ul", { class: "lookup-tools" });
    if (confident && hits.length > 0) {
      const asked = lines.length > 0 || address !== undefined ? hits : hits.slice(0, 1);
      const make = button("card-make", async () => (await import("./card.js")).show(asked, { cards, messages, locale }));
      list.append(el("li", {}, make));
    }
    if (lines.length === 0 && address === undefined && confident && navigator.clipboard !== undefined) {
      const copy = button("copy", async () => {
        const link = new URL(lists, location.href);
        link.hash = `q=${encodeURIComponent(text.trim())}`;
        status.replaceChildren(say(await navigator.clipboard.writeText(link.href).then(() => "copied", () => "copy-failed")));
      });
      list.append(el("li", {}, copy));
    }
    if ((!confident || lines.some(({ kind }) => kind === "unknown")) && report !== undefined) {
      const link = el("a", { rel: "noopener" }, say("report"));
      const tick = el("input", { type: "checkbox" });
      const fill = () => {
        const told = tick.checked ? encodeURIComponent([...text.trim()].slice(0, REPORT_LIMIT).join("")) : "";
        link.href = report.replaceAll("%7Btext%7D", () => told);
      };
      tick.addEventListener("change", fill);
      fill();
      list.append(el("li", {}, link, " ", el("label", {}, tick, " ", say("report-text"))));
    }
    return list.childElementCount > 0 ? list : "";
  }

  function failure() {
    const again = button("retry", () => {
      ask(0);
      input.focus();
    });
    return el("div", { class: "notice" }, el("p", {}, say("failed")), el("p", {}, again, " ", toLists()));
  }

  function button(key, act) {
    const made = el("button", { type: "button" }, say(key));
    made.addEventListener("click", act);
    return made;
  }

  function nameOf(tag) {
    try {
      return languages.of(tag);
    } catch {
      return tag;
    }
  }

  const foreign = (tag) => (tag && tag !== locale ? language(tag) : {});
  const say = (key) => messages.get(key)?.cloneNode(true) ?? "";
  const counted = (key, count) => el("span", {}, say(`count-${key}`), ` ${count}`);
  const heading = (key, attributes = {}) => el("h2", attributes, say(key));
  const risk = (level) => el("span", { class: `risk risk-${level}` }, say(`risk-${level}`));
  const toLists = () => el("a", { href: `${lists}#lists` }, say("lists"));

  function grow() {
    input.style.blockSize = "auto";
    input.style.blockSize = `${input.scrollHeight + input.offsetHeight - input.clientHeight}px`;
  }

  function empty() {
    input.value = "";
    if (location.hash.startsWith("#q=")) history.replaceState(null, "", location.pathname + location.search);
    ask(0);
    input.focus();
  }

  function fromFragment() {
    if (!location.hash.startsWith("#q=")) return;
    try {
      input.value = decodeURIComponent(location.hash.slice(3));
      ask(0);
    } catch {
      // An address that was cut short says nothing.
    }
  }

  input.addEventListener("input", (event) => ask(event.inputType === "insertFromPaste" ? 0 : 150));
  input.addEventListener("focus", warm);
  input.addEventListener("keydown", (event) => {
    // In a single line, Enter asks; in a whole prompt, it begins a line.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || input.value.includes("\n")) return;
    event.preventDefault();
    ask(0);
  });
  section.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && input.value !== "") empty();
  });
  clear.addEventListener("click", empty);
  chosen?.addEventListener("change", () => ask(0));
  addEventListener("hashchange", fromFragment);
  box.hidden = false;
  fromFragment();
}

/** A promise kept once it holds; a failed one is forgotten, so that asking again tries again. */
function once(make) {
  let kept;
  return () => {
    kept ??= make().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** Where the page of a permission that nobody has explained lies; the mirror of src/permalink.rs. */
function path(id) {
  const slug = (part) => part.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return encodeURI(`${id.split("/").map(slug).join("/")}/`);
}

/** The words of a text, folded; scripts without spaces give pairs of letters. */
function wordsOf(text) {
  const found = new Set();
  for (const word of words(fold(text))) {
    const letters = [...word.text];
    if (word.spaced || letters.length === 1) found.add(word.text);
    else letters.slice(1).forEach((letter, at) => found.add(letters[at] + letter));
  }
  return found;
}

/**
 * A wording, with the words of the query marked. A word may be cut short on either side; a short one counts
 * only beside a longer one, lest every "the" be marked.
 */
function marked(text, wanted) {
  const units = [];
  for (const letter of text) {
    const point = letter.codePointAt(0);
    const kind = letter === "'" || isSeparator(point) ? "gap" : isUnspaced(point) ? "letter" : "word";
    const last = units[units.length - 1];
    if (last !== undefined && (/\p{M}/u.test(letter) || (last.kind === kind && kind !== "letter"))) last.text += letter;
    else units.push({ text: letter, kind, folded: "" });
  }
  for (const unit of units) unit.folded = fold(unit.text);
  const alike = (a, b) => (a.length < b.length ? a.length > 3 && b.startsWith(a) : b.length > 3 && a.startsWith(b));
  units.forEach((unit, at) => {
    const before = units[at - 1];
    if (unit.kind === "word") unit.hit = wanted.has(unit.folded) || [...wanted].some((word) => alike(word, unit.folded));
    else if (unit.kind === "letter" && before?.kind === "letter" && wanted.has(before.folded + unit.folded)) before.hit = unit.hit = true;
  });
  const beside = (unit, at) => [at - 2, at + 2].some((other) => units[other]?.sure) && units[at].hit;
  const alone = ![...wanted].some((word) => word.length > 3);
  for (const unit of units) unit.sure = unit.hit && (alone || unit.kind === "letter" || unit.folded.length > 3);
  for (let from = 0; from < 2; from++) units.reverse().forEach((unit, at) => (unit.sure ||= beside(unit, at)));
  units.forEach((unit, at) => (unit.sure ||= /^[ '’]$/.test(unit.text) && units[at - 1]?.sure && units[at + 1]?.sure));
  const nodes = [];
  let mark;
  for (const unit of units) {
    if (!unit.sure) nodes.push(unit.text);
    else if (mark === undefined) nodes.push((mark = el("mark", {}, unit.text)));
    else mark.append(unit.text);
    if (!unit.sure) mark = undefined;
  }
  return nodes;
}
