// What is said of a pasted address: who asks, where it leads, what was recognised and what was thrown away.

import { code, el, pair } from "./dom.js";

const SERVICES = { microsoft: "Microsoft", google: "Google", github: "GitHub", slack: "Slack", discord: "Discord", gitlab: "GitLab" };
const EVERYTHING = /(^|\/)\.default$/i;

/** Scopes that nobody knows; one that stands for everything is said by itself. */
export function unknown(scopes) {
  return scopes.filter((scope) => !EVERYTHING.test(scope));
}

/** The parts of the page for what was `found` in an address. */
export function parts({ address, unknownScopes }, { counted, heading, say }) {
  const { accessType, clientId, discarded, host, kind, provider, redirectHost, resource, scopes, tenant, userScopes } = address;
  const all = [...scopes, ...userScopes];
  const rows = [
    ["service", SERVICES[provider] ?? ""], ["host", host], ["tenant", tenant], ["client", clientId], ["resource", resource],
    ["redirect", redirectHost],
  ].map(([key, value]) => value && pair([say(key)], key === "service" ? value : code(value)));
  if (userScopes.length > 0) rows.push(pair([say("user-scopes")], ...codes(userScopes)));
  const strange = unknown(unknownScopes);
  if (strange.length > 0) rows.push(pair([say("unknown-scopes")], ...codes(strange)));
  const hints = [];
  if (provider === "") hints.push("service-unknown");
  if (kind === "reprocess") hints.push("reprocess");
  else if (all.some((scope) => EVERYTHING.test(scope))) hints.push("default");
  else if (all.length === 0) hints.push("no-scopes");
  if (accessType === "offline") hints.push("offline");
  if (provider === "discord" && scopes.includes("bot")) hints.push("bot");
  const shown = [heading("address"), el("dl", { class: "lookup-facts" }, ...rows), ...hints.map((key) => el("p", { class: "lookup-hint" }, say(key)))];
  if (discarded.length > 0) {
    const list = el("details", { class: "lookup-more" }, el("summary", {}, counted("discarded", discarded.length)), el("p", {}, ...codes(discarded)));
    list.open = discarded.length <= 12;
    shown.push(list);
  }
  return shown;
}

function codes(list) {
  return list.flatMap((text) => [code(text), " "]);
}
