// The table of all wordings: a box that leaves the rows with what was entered, and a button to copy each wording.

import { el } from "./dom.js";
import { fold } from "./lookup/fold.js";

const FEW = 8;

const table = document.querySelector("table.wordings");
const tools = document.getElementById("wordings-tools");
if (table !== null && tools !== null) start();

function start() {
  const [filter, copy, copied] = [...tools.content.cloneNode(true).children];
  const rows = [...table.querySelectorAll("tbody tr:not(.group)")];
  const status = filter.querySelector("[role=status]");
  const left = status.firstElementChild;
  for (const row of rows) {
    const cell = row.cells[1];
    const text = cell.textContent;
    if (navigator.clipboard === undefined) continue;
    const button = copy.cloneNode(true);
    // It stands among words of another language.
    Object.assign(button, { lang: document.documentElement.lang, dir: document.documentElement.dir });
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // Selected, it can be copied by hand.
        getSelection().setBaseAndExtent(button.nextSibling, 0, cell, cell.childNodes.length);
        return;
      }
      button.replaceChildren(copied.cloneNode(true));
      setTimeout(() => button.replaceChildren(...copy.cloneNode(true).childNodes), 2000);
    });
    cell.prepend(button);
  }
  if (rows.length < FEW) return;
  status.replaceChildren();
  table.before(filter);
  const input = filter.querySelector("input");
  const folded = new Map(rows.map((row) => [row, fold(`${row.cells[0].textContent} ${row.cells[0].firstElementChild.lang} ${row.cells[1].textContent}`)]));
  input.addEventListener("input", () => {
    const wanted = fold(input.value.trim());
    for (const row of rows) row.hidden = !folded.get(row).includes(wanted);
    for (const body of table.tBodies) body.hidden = [...body.rows].every((row) => row.hidden || row.className === "group");
    status.replaceChildren(...(wanted === "" ? [] : [left.cloneNode(true), ` ${rows.filter((row) => !row.hidden).length}`]));
  });
}
