// How scopes are written: with or without the address of the resource that they belong to, in any case.
// The mirror of src/lookup/scope.rs.

/** A scope without the address of the resource that it belongs to, for comparison. */
export function bare(scope) {
  const prefix = ["https://", "api://"].find((beginning) => scope.startsWith(beginning));
  const resource = ["graph.microsoft.", ".office.com", ".office365.com"];
  const ours = prefix === "api://" || (prefix !== undefined && resource.some((part) => scope.includes(part)));
  return lowerAscii(ours ? scope.slice(scope.lastIndexOf("/") + 1) : scope);
}

export function lowerAscii(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
