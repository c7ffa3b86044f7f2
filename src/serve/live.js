// What `sayso serve` adds to every page: shows it anew when it has changed, and what is wrong until it is mended.
// Everything that comes from a file of the site enters the page as text.

const FOLDER = "/_sayso/";
const own = new URL(import.meta.url);
const version = own.searchParams.get("version");
let events;

// A browser opens only a few connections to one server, so a page that nobody sees gives its own back.
function listen() {
  if (document.hidden) {
    events?.close();
    events = undefined;
  } else if (!events) {
    const query = new URLSearchParams({ version, path: location.pathname });
    events = new EventSource(`${FOLDER}events?${query}`);
    events.addEventListener("reload", () => location.reload());
    events.addEventListener("styles", (event) => JSON.parse(event.data).forEach(swap));
    events.addEventListener("problems", (event) => show(JSON.parse(event.data).diagnostics));
    events.addEventListener("fine", hide);
  }
}

// Puts a style sheet in the place of its earlier self; the old one goes when the new one is there.
function swap({ href, integrity }) {
  const stem = (url) => url.replace(/\.[0-9a-f]{16}\.css$/, "");
  for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
    const at = old.getAttribute("href");
    if (at === href || stem(at) !== stem(href)) continue;
    const fresh = document.createElement("link");
    fresh.rel = "stylesheet";
    fresh.integrity = integrity;
    fresh.href = href;
    fresh.addEventListener("load", () => old.remove());
    old.after(fresh);
  }
}

function element(name, text, ...children) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function problem({ severity, message, path, start, label, help, related = [] }) {
  const place = (path, start) => (start ? `${path}:${start.line}:${start.column}` : path);
  const item = element("li", "", element("strong", `${severity}: ${message}`), element("code", place(path, start)));
  if (label) item.append(element("p", label));
  for (const other of related) item.append(element("p", `${place(other.path, other.start)}: ${other.label}`));
  if (help) item.append(element("p", `help: ${help}`));
  return item;
}

function show(problems) {
  hide();
  const close = element("button", "Hide");
  close.type = "button";
  close.addEventListener("click", hide);
  const list = element("ol", "", ...problems.filter((one) => one.severity === "error").map(problem));
  const overlay = element("aside", "", element("h2", "The site has errors. This is the last good version."), list, close);
  overlay.id = "sayso-problems";
  overlay.lang = "en";
  overlay.dir = "ltr";
  overlay.setAttribute("role", "alert");
  document.body.append(overlay);
}

function hide() {
  document.getElementById("sayso-problems")?.remove();
}

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = `${FOLDER}live.css`;
document.head.append(style);
addEventListener("keydown", (event) => event.key === "Escape" && hide());
document.addEventListener("visibilitychange", listen);
listen();
