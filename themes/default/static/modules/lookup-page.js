// The reader's side of look-up: the box and what stands below it. The looking up is done by lookup-worker.js.
// What was typed enters the page as text only; it is never stored, and never leaves the browser.

import { cardsOf, RISKS } from "./cards.js";
import { code, el, language, pair } from "./dom.js";
import { fold } from "./lookup/fold.js";
import { isSeparator, isUnspaced, words } from "./lookup/tokens.js";

const LENGTH_LIMIT = 20000;
const SHOWN = 5;
const TITLE_LIMIT = 100;

const section = document.getElementById("lookup");
if (section !== null) start();

function start() {
  const { index, locale, cards: cardsUrl, permissions, lists, report } = section.dataset;
  const [box, input, clear, chosen, status, results, texts] =
    [".lookup-box", "textarea", ".lookup-clear", "select", "[role=status]", ".lookup-results", "template"].map((name) => section.querySelector(name));
  const messages = new Map([...texts.content.children].map((text) => [text.dataset.key, text]));
  const languages = new Intl.DisplayNames([locale], { type: "language" });
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
    // What is said of an address, or of a whole prompt, is fetched with the first one.
    const about = found?.address && (await import("./address.js").catch(() => (found = undefined)));
    const prompt = (about || found?.lines.length > 0) && (await import("./whole.js").catch(() => (found = undefined)));
    let whole = found !== undefined;
    const shown = [found, ...(found?.lines ?? [])].flatMap((one) => one?.hits ?? []);
    cards = await cardsOf(cardsUrl, shown.map((hit) => hit.permission)).catch(() => ((whole = false), cards));
    clearTimeout(slow);
    if (mine !== turn) return;
    const parts = input.value.length > LENGTH_LIMIT ? [el("p", { class: "notice" }, say("too-long"))] : [];
    if (!whole) parts.push(failure());
    if (found === undefined) show([say("failed")], parts);
    else show(prompt ? prompt.summary(found, about, counted) : summary(found), [...parts, ...picture(found, text, about, prompt)]);
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
    cardsOf(cardsUrl, []).catch(() => {});
  }

  function show(said, parts) {
    status.replaceChildren(...said);
    results.replaceChildren(...parts);
  }

  function summary({ confident, hits, questions }) {
    if (confident) return [counted("results", hits.length + questions.length)];
    return hits.length > 0 ? [say("not-found"), " · ", counted("guesses", Math.min(hits.length, SHOWN))] : [say("not-found")];
  }

  function picture(found, text, about, prompt) {
    const { address, byCode, confident, hits, lines, questions } = found;
    const context = { cards, counted, described, foreign, heading, messages, more, nameOf, risk, say, titleOf, wordsOf };
    const parts = prompt ? prompt.verdict(found, context) : [];
    if (address !== undefined) parts.push(...about.parts(found, context));
    const link = (id) => {
      const question = cards.questions[id];
      return question === undefined ? [] : [el("a", { href: question.url, ...foreign(question.lang) }, question.title)];
    };
    for (const one of byCode.flatMap(link)) parts.push(el("p", { class: "lookup-question" }, say("question"), " ", one));
    if (!confident) parts.push(el("div", { class: "notice" }, el("h2", {}, say("not-found")), el("p", {}, say("not-found-hint"))));
    if (lines.length > 0) parts.push(heading("line-by-line"), el("ol", { class: "lookup-list" }, ...lines.map((line) => prompt.lineItem(line, context))));
    else if (hits.length > 0) parts.push(...listed(hits, text, confident, address !== undefined));
    const asked = questions.flatMap(({ id }) => link(id)).map((one) => el("li", { class: "lookup-question" }, one));
    if (asked.length > 0) parts.push(heading("questions"), el("ul", { class: "lookup-list" }, ...asked));
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

  function more(items) {
    if (items.length === 0) return "";
    return el("details", { class: "lookup-more" }, el("summary", {}, counted("more", items.length)), el("ol", { class: "lookup-list" }, ...items));
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
      const item = el("li", {});
      list.append(item);
      import("./report.js").then((module) => item.append(...module.parts(report, text, say)), () => item.remove());
    }
    return list.childElementCount > 0 ? list : "";
  }

  function failure() {
    const again = button("retry", () => {
      ask(0);
      input.focus();
    });
    return el("div", { class: "notice" }, el("p", {}, say("failed")), el("p", {}, again, " ", el("a", { href: `${lists}#lists` }, say("lists"))));
  }

  function button(key, act) {
    const made = el("button", { type: "button" }, say(key));
    made.addEventListener("click", act);
    return made;
  }

  const foreign = (tag) => (tag && tag !== locale ? language(tag) : {});
  const nameOf = (tag) => languages.of(tag);
  const say = (key) => messages.get(key)?.cloneNode(true) ?? "";
  const counted = (key, count) => el("span", {}, say(`count-${key}`), ` ${count}`);
  const heading = (key, attributes = {}) => el("h2", attributes, say(key));
  const risk = (level) => el("span", { class: `risk risk-${level}` }, say(`risk-${level}`));

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
