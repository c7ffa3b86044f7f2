#!/usr/bin/env python3
"""From saving a file to the new page in Chromium: `python3 benches/race/edit.py --site SITE --sayso target/release/sayso`.

SITE is a copy: it is edited. Needs chromedriver and Chromium. Each kind of edit is repeated; printed are the medians, from
the moment that the file is written to the moment that the page shows what was written.
"""

import argparse
import json
import statistics
import subprocess
import time
import urllib.request
from pathlib import Path


def call(base, method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data=data, method=method, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=120) as reply:
        return json.load(reply)["value"]


# When the page shows what is waited for: a page that had it from the beginning, when it was painted first, which the browser
# notes; else now. The driver itself would ask only after the whole page has loaded.
LOOK = """
const [script, done] = arguments;
const test = new Function("return " + script);
const painted = () => performance.getEntriesByName("first-contentful-paint")[0];
const look = (first) => {
  try {
    if (test()) return done(first && painted() ? performance.timeOrigin + painted().startTime : Date.now());
  } catch {}
  setTimeout(look, 1, false);
};
look(true);
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", required=True)
    parser.add_argument("--sayso", default="target/release/sayso")
    parser.add_argument("--definitions", required=True, help="a definitions file of the site, below its folder")
    parser.add_argument("--page", required=True, help="path of a page below the site's address that shows its first line")
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    site = Path(arguments.site)
    (site / "content/questions").mkdir(parents=True, exist_ok=True)
    question = site / "content/questions/timed.md"
    question.write_text("---\ntitle: Timed\n---\nmark-0\n")
    server = subprocess.Popen([arguments.sayso, "serve", "--port", "0", "--site", str(site)], stdout=subprocess.PIPE, text=True)
    address = next(line for line in server.stdout if line.startswith("serving at ")).split()[-1]
    driver = subprocess.Popen(["chromedriver", "--port=9591"], stdout=subprocess.DEVNULL)
    base = "http://127.0.0.1:9591"
    for _ in range(100):
        try:
            call(base, "GET", "/status")
            break
        except OSError:
            time.sleep(0.1)
    options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu"]}
    session = call(base, "POST", "/session", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
    at = f"/session/{session['sessionId']}"

    def shown(script):
        """When the page shows it; a reload ends the script, which is then asked of the new page."""
        while True:
            try:
                return call(base, "POST", at + "/execute/async", {"script": LOOK, "args": [script]}) / 1000
            except urllib.error.HTTPError:
                pass

    def race(kind, page, write, script):
        call(base, "POST", at + "/url", {"url": address + page})
        shown("document.querySelector('link[href$=\"/live.css\"]')")
        times = []
        for number in range(arguments.runs + 1):
            mark = f"mark-{time.time_ns()}"
            start = time.time()
            write(mark, number)
            times.append(shown(script.replace("MARK", mark).replace("NUMBER", str(number))) - start)
            time.sleep(0.3)
        times = times[1:]
        print(f"{kind:12} {statistics.median(times) * 1000:6.0f} ms  ({', '.join(f'{one * 1000:.0f}' for one in times)})")

    def put(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    definitions = site / arguments.definitions
    first = definitions.read_text()
    try:
        race("question", "en/questions/timed/", lambda mark, _: put(question, f"---\ntitle: Timed\n---\n{mark}\n"),
             "document.body.textContent.includes('MARK')")
        race("definition", arguments.page, lambda mark, _: put(definitions, first.replace("text: ", f"text: {mark} ", 1)),
             "document.body.textContent.includes('MARK')")
        race("style", "en/questions/timed/", lambda _, number: put(
            site / "themes/default/static/site.css", f"h1 {{ text-indent: {number + 1}px }}"),
            "getComputedStyle(document.querySelector('h1')).textIndent === (NUMBER + 1) + 'px'")
        race("message", "en/questions/timed/", lambda mark, _: put(site / "locales/en/timed.ftl", f"footer-privacy = {mark}\n"),
             "document.body.textContent.includes('MARK')")
        race("template", "en/questions/timed/", lambda mark, _: put(
            site / "themes/default/templates/question.html",
            '{% extends "builtin/question.html" %}{% block footer %}' + mark + "{% endblock footer %}"),
            "document.body.textContent.includes('MARK')")
    finally:
        definitions.write_text(first)
        call(base, "DELETE", at)
        driver.terminate()
        server.terminate()


if __name__ == "__main__":
    main()
