// Elements made of text, which is never read as markup.

const RIGHT_TO_LEFT = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"];

export function el(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A technical name. */
export function code(text) {
  return el("code", {}, el("bdi", { dir: "ltr" }, text));
}

/** A row of a description list. */
export function pair(label, ...values) {
  return el("div", {}, el("dt", {}, ...label), el("dd", {}, ...values));
}

/** Attributes of a text in that language. */
export function language(tag) {
  return tag ? { lang: tag, dir: direction(tag) } : { dir: "ltr" };
}

function direction(tag) {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script) ? "rtl" : "ltr";
  } catch {
    return "auto";
  }
}
