export default function (config) {
  config.addPassthroughCopy({ "static/race.css": "race.css" });
  return { dir: { input: "pages" } };
}
