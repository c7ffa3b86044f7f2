// A link that reports a wording; what was typed goes along only for those who tick the box.

import { el } from "./dom.js";

const LIMIT = 1000;

/** The link to `report`, an address with a place for the text, and the box. */
export function parts(report, text, say) {
  const link = el("a", { rel: "noopener" }, say("report"));
  const tick = el("input", { type: "checkbox" });
  const fill = () => {
    const told = tick.checked ? encodeURIComponent([...text.trim()].slice(0, LIMIT).join("")) : "";
    link.href = report.replaceAll("%7Btext%7D", () => told);
  };
  tick.addEventListener("change", fill);
  fill();
  return [link, " ", el("label", {}, tick, " ", say("report-text"))];
}
