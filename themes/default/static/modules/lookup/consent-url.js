// The address of a consent page, read from an allow-list of its parts. The mirror of
// src/lookup/consent_url.rs: what is not on the list is dropped by name and never kept.

import { pushNamed } from "../lookup.js";
import { bare, lowerAscii } from "./scope.js";

const PARAMETER_LIMIT = 100;
const SCOPE_LIMIT = 100;
const MICROSOFT = [
  "login.microsoftonline.com", "login.microsoft.com", "login.live.com", "login.microsoftonline.us",
  "login.partner.microsoftonline.cn",
];

/** Answers a text that is an address with what it asks for, and says whether it is one. */
export function answerAddress(listed, text, answer) {
  const address = readAddress(text);
  if (address === undefined) return false;
  Object.assign(answer, { confident: true, kind: address.kind, address });
  for (const written of [...address.scopes, ...address.userScopes]) {
    const numbers = meant(listed, bare(written), address.provider);
    for (const number of numbers) pushNamed(listed, number, { type: "scope-in-address", scope: written }, answer);
    if (numbers.length === 0) answer.unknownScopes.push(written);
  }
  return true;
}

/** The permissions that a scope stands for in an address that a person opened, so that somebody is signed in. */
function meant({ byScope, rows }, scope, provider) {
  const isOurs = ({ id }) => provider !== "" && (id.startsWith(`${provider}/`) || id.startsWith(`${provider}-`));
  let numbers = byScope.get(scope) ?? [];
  if (rows.some(isOurs)) numbers = numbers.filter((number) => isOurs(rows[number]));
  const attended = numbers.filter((number) => !rows[number].unattended);
  return attended.length > 0 ? attended : numbers;
}

/** Reads a text that is one web address, or gives undefined if it is not one. */
function readAddress(text) {
  if (new TextEncoder().encode(text).length > 20000 || /\p{White_Space}/u.test(text)) return undefined;
  let rest;
  if (/^https:\/\//i.test(text)) rest = text.slice(8);
  else if (/^http:\/\//i.test(text)) rest = text.slice(7);
  else if (text.includes("?") && text.split(/[/?]/)[0].includes(".") && text.includes("/")) rest = text;
  else return undefined;
  const address = {
    provider: "", kind: "", host: "", tenant: "", clientId: "", scopes: [], userScopes: [], resource: "",
    responseType: "", prompt: "", accessType: "", redirectHost: "", discarded: [],
  };
  const [beforeFragment, fragment] = cut(rest, "#");
  const [place, query] = cut(beforeFragment, "?");
  const [authority, path] = cut(place, "/");
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host.length !== authority.length) discard(address, "userinfo");
  address.host = lowerAscii(host.split(":")[0]);
  const known = provider(address, path.split("/").filter((part) => part !== "").map(lowerAscii));
  for (const pair of query.split("&").filter((part) => part !== "").slice(0, PARAMETER_LIMIT)) parameter(address, pair);
  if (fragment !== "") discard(address, "#");
  return known || address.scopes.length > 0 || address.clientId !== "" ? address : undefined;
}

function provider(address, path) {
  const host = address.host;
  const last = path[path.length - 1];
  let found = ["", ""];
  if (MICROSOFT.includes(host)) {
    if (path.length > 1) address.tenant = safe(path[0]);
    let kind = "consent";
    if (last === "adminconsent") kind = "admin-consent";
    else if (last === "reprocess") kind = "reprocess";
    else if (path.length === 3 && path[1] === "oauth2" && last === "authorize") kind = "consent-v1";
    found = ["microsoft", kind];
  } else if (host === "accounts.google.com") found = ["google", "consent"];
  else if (host === "github.com" && path[0] === "login" && path[1] === "oauth") found = ["github", "consent"];
  else if (host === "slack.com" || host.endsWith(".slack.com")) found = ["slack", "consent"];
  else if (host === "discord.com" || host === "discordapp.com") found = ["discord", "consent"];
  else if (host === "gitlab.com") found = ["gitlab", "consent"];
  else if (path.length === 2 && path[0] === "oauth" && path[1] === "authorize") found = ["", "consent"];
  [address.provider, address.kind] = found;
  return found[1] !== "";
}

function parameter(address, pair) {
  const [rawName, rawValue] = cut(pair, "=");
  const name = lowerAscii(decoded(rawName));
  const value = decoded(rawValue);
  if (name === "scope" || name === "scopes") addScopes(address.scopes, value);
  else if (name === "user_scope") addScopes(address.userScopes, value);
  else if (name === "client_id") address.clientId = safe(value);
  else if (name === "resource") address.resource = safe(value);
  else if (name === "response_type") address.responseType = safe(value);
  else if (name === "prompt") address.prompt = safe(value);
  else if (name === "access_type") address.accessType = safe(value);
  else if (name === "redirect_uri") {
    const authority = cut(value, "://")[1].split(/[/?#\\]/)[0];
    address.redirectHost = lowerAscii(safe(authority.slice(authority.lastIndexOf("@") + 1).split(":")[0]));
  } else discard(address, name);
}

function addScopes(scopes, value) {
  for (const scope of value.split(/[ ,+]/).filter((part) => part !== "").map(safe)) {
    if (scopes.length < SCOPE_LIMIT && !scopes.includes(scope)) scopes.push(scope);
  }
}

function discard(address, name) {
  const kept = safe(name);
  if (kept !== "" && address.discarded.length < PARAMETER_LIMIT && !address.discarded.includes(kept)) {
    address.discarded.push(kept);
  }
}

function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Printable ASCII of bounded length: an address's parts need no more. */
function safe(value) {
  return value.replace(/[^!-~]/gu, "").slice(0, 200);
}

function decoded(text) {
  const bytes = new TextEncoder().encode(text);
  const found = [];
  for (let at = 0; at < bytes.length; at++) {
    const pair = at + 2 < bytes.length ? String.fromCharCode(bytes[at + 1], bytes[at + 2]) : "";
    if (bytes[at] === 0x25 && /^[0-9a-fA-F]{2}$/.test(pair)) {
      found.push(parseInt(pair, 16));
      at += 2;
    } else found.push(bytes[at] === 0x2b ? 0x20 : bytes[at]);
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(found));
}
