// Offers the page in a language that the browser prefers, in that language; never goes there by itself. That an offer was
// declined, or a language chosen, is remembered; nothing else is.

const REMEMBERED = "sayso-language";

const links = [...document.querySelectorAll(".languages nav a")];
const wanted = remembered() ? undefined : preferred();
if (wanted !== undefined) offer(wanted).catch(() => {});
for (const link of links) link.addEventListener("click", remember);

/** The first language of the browser's that the page is in, unless that is the page's own. */
function preferred() {
  for (const tag of navigator.languages) {
    const fits = (link) => alike(tag, link.hreflang);
    const found = links.find((link) => link.hreflang === tag) ?? links.find(fits);
    if (found?.matches("[aria-current]") || alike(tag, document.documentElement.lang)) return undefined;
    // What is not translated is no better there.
    if (found !== undefined && found.querySelector("small") === null) return found;
  }
  return undefined;
}

function alike(a, b) {
  try {
    const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
    return one.language === other.language && one.script === other.script;
  } catch {
    return false;
  }
}

async function offer(link) {
  const response = await fetch(document.querySelector(".languages").dataset.suggestions);
  const texts = (await response.json())[link.hreflang];
  if (texts === undefined) return;
  const box = document.createElement("aside");
  box.className = "suggestion";
  box.lang = link.hreflang;
  box.dir = link.firstElementChild.dir;
  const there = document.createElement("a");
  there.href = link.href;
  there.hreflang = link.hreflang;
  there.textContent = texts.suggestion;
  const no = document.createElement("button");
  no.type = "button";
  no.textContent = texts.dismiss;
  no.addEventListener("click", () => {
    remember();
    box.remove();
  });
  there.addEventListener("click", remember);
  box.setAttribute("aria-label", texts.suggestion);
  box.append(there, no);
  document.querySelector(".site-header").after(box);
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) !== null;
  } catch {
    return true;
  }
}

function remember() {
  try {
    localStorage.setItem(REMEMBERED, "chosen");
  } catch {
    // Then it is offered again.
  }
}
