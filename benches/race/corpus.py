"""The corpus of the race: one model of prompts in eight languages, and from it an equal site for each program.

Deterministic: the same data and the same scale give the same bytes. Only the standard library is needed.
"""

import json
import re
import shutil
from pathlib import Path

HERE = Path(__file__).parent
ORIGIN = "https://example.org"
# The tag in addresses, the suffix of Microsoft's file, the language's own name.
LOCALES = [
    ("en", "", "English"),
    ("de", "_de-DE", "Deutsch"),
    ("es", "_es-ES", "Español"),
    ("fr", "_fr-FR", "Français"),
    ("ja", "_ja-JP", "日本語"),
    ("pt-BR", "_pt-BR", "Português"),
    ("ru", "_ru-RU", "Русский"),
    ("zh-Hans", "_zh-CN", "简体中文"),
]
KINDS = [("delegated", "delegatedScopesList"), ("application", "applicationScopesList")]
# The four texts of a permission: the key in Microsoft's files, then part and audience as sayso names them.
TEXTS = [
    ("consentDisplayName", "title", "user"),
    ("consentDescription", "description", "user"),
    ("adminConsentDisplayName", "title", "admin"),
    ("adminConsentDescription", "description", "admin"),
]


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def explanation(name, kind, texts):
    """What a page says of a permission, in English: the same sentences for every program."""
    resource, *words = name.split(".")
    who = "on your behalf" if kind == "delegated" else "as itself, without anybody signed in"
    line = texts.get("title user") or texts.get("title admin") or name
    return {
        "meaning": f"**{line}** lets an app act *{who}* through `{name}`. {texts.get('description user', '')}".strip(),
        "allows": [f"It reaches `{resource}`."] + [f"It covers `{word}` there." for word in words],
        "does_not_allow": [
            "It gives no access to *other* resources.",
            f"It does not outlive its [removal](https://myapps.microsoft.com/#{slug(name)}).",
        ],
        "undo": ["Open [My Apps](https://myapps.microsoft.com/) and remove the app."],
    }


def model(data, scale):
    """All permissions, a kind after the other, each kind sorted by address; `scale` copies of the whole."""
    read = {tag: json.loads((Path(data) / f"permissions-descriptions{suffix}.json").read_text("utf-8-sig"))
            for tag, suffix, _ in LOCALES}
    permissions = []
    for kind, key in KINDS:
        by_tag = {tag: {one["id"]: one for one in file[key]} for tag, file in read.items()}
        found = {}
        for guid, english in by_tag["en"].items():
            name = english["value"]
            wordings = {}
            for tag, _, _ in LOCALES:
                one = by_tag[tag].get(guid) or {}
                texts = {f"{part} {audience}": one[field].strip() for field, part, audience in TEXTS
                         if (one.get(field) or "").strip()}
                if texts:
                    wordings[tag] = texts
            if slug(name) not in found:
                found[slug(name)] = (name, guid, wordings)
        for copy in range(scale):
            for address, (name, guid, wordings) in sorted(found.items()):
                suffix = f".K{copy + 1}" if copy else ""
                name = name + suffix
                permissions.append({
                    "kind": kind, "name": name, "slug": slug(name), "guid": guid, "wordings": wordings,
                    "explanation": explanation(name, kind, wordings.get("en", {})),
                })
    for kind, _ in KINDS:
        same = [one for one in permissions if one["kind"] == kind]
        for before, after in zip(same, same[1:]):
            before["next"], after["previous"] = after["slug"], before["slug"]
    return permissions


def line(permission, tag):
    texts = permission["wordings"].get(tag) or permission["wordings"].get("en") or {}
    return texts.get("title user") or texts.get("title admin") or permission["name"]


def describing(permission, tag):
    texts = permission["wordings"].get(tag) or permission["wordings"].get("en") or {}
    return texts.get("description user") or texts.get("description admin") or ""


def markdown(permission):
    said = permission["explanation"]
    lists = [("What it allows", said["allows"]), ("What it does not allow", said["does_not_allow"]),
             ("How to undo it", said["undo"])]
    parts = [said["meaning"]]
    parts += [f"## {title}\n\n" + "\n".join(f"- {one}" for one in items) for title, items in lists]
    return "\n\n".join(parts) + "\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def quoted(text):
    """A JSON string is a string of YAML and TOML too."""
    return json.dumps(text, ensure_ascii=False)


def sayso(folder, permissions):
    tags = ", ".join(tag for tag, _, _ in LOCALES)
    write(folder / "sayso.yaml", f"title: Prompts\nbase_url: {ORIGIN}/\nlocales: [{tags}]\ntheme: race\n")
    shutil.copytree(HERE / "theme", folder / "themes" / "race", dirs_exist_ok=True)
    for kind, _ in KINDS:
        own = [one for one in permissions if one["kind"] == kind]
        # As many as a person would still open in an editor.
        for start in range(0, len(own), 1000):
            for tag, _, _ in LOCALES:
                suffix = "" if tag == "en" else f".{tag}"
                path = folder / "content/permissions/graph" / kind / f"part-{start // 1000 + 1}{suffix}.yaml"
                write(path, definitions(own[start:start + 1000], tag))


def definitions(permissions, tag):
    lines = ["permissions:"]
    for one in permissions:
        texts = one["wordings"].get(tag, {})
        if tag != "en" and not texts:
            continue
        lines.append(f"  {one['name']}:")
        rows = [f"      - {{ part: {key.split()[0]}, audience: {key.split()[1]}, text: {quoted(text)} }}"
                for key, text in texts.items()]
        lines += ["    wording:"] + rows if rows else []
        if tag == "en":
            said = one["explanation"]
            lines += [f"    scopes: [{quoted(one['name'])}, {quoted(one['guid'])}]", f"    access: {one['kind']}",
                      f"    meaning: {quoted(said['meaning'])}"]
            for field in ("allows", "does_not_allow", "undo"):
                lines += [f"    {field}:"] + [f"      - {quoted(text)}" for text in said[field]]
    return "\n".join(lines) + "\n"


def rows(permission):
    """The table's rows as data."""
    names = {tag: name for tag, _, name in LOCALES}
    return [{"tag": tag, "language": names[tag], "title_user": texts.get("title user", ""),
             "text_user": texts.get("description user", ""), "title_admin": texts.get("title admin", ""),
             "text_admin": texts.get("description admin", "")} for tag, texts in permission["wordings"].items()]


def table(permissions):
    return {f"{one['kind']}/{one['slug']}": {
        "name": one["name"], "kind": one["kind"], "guid": one["guid"], "rows": rows(one),
        "previous": one.get("previous"), "next": one.get("next"),
        "lines": {tag: line(one, tag) for tag, _, _ in LOCALES},
        "texts": {tag: describing(one, tag) for tag, _, _ in LOCALES},
    } for one in permissions}


def locales():
    return [{"tag": tag, "name": name} for tag, _, name in LOCALES]


def hugo(folder, permissions):
    """A file a permission, published to all languages at once, the table and the explanation kept from the first."""
    shutil.copytree(HERE / "hugo", folder, dirs_exist_ok=True)
    config = [f'baseURL = "{ORIGIN}/"', 'defaultContentLanguage = "en"', "defaultContentLanguageInSubdir = true",
              'disableKinds = ["taxonomy", "term", "404"]', "disableHugoGeneratorInject = true",
              "[markup.goldmark.extensions.typographer]", "disable = true",
              "[markup.goldmark.parser]", "autoHeadingID = false",
              "[services.rss]", "limit = 50"]
    for weight, (tag, _, name) in enumerate(LOCALES, 1):
        config += [f"[languages.{tag.lower()}]", f'locale = "{tag}"', f"label = {quoted(name)}", f"weight = {weight}"]
    config += ["[[module.mounts]]", 'source = "content"', 'target = "content"',
               "[module.mounts.sites.matrix]", 'languages = ["**"]']
    write(folder / "hugo.toml", "\n".join(config) + "\n")
    write(folder / "data/permissions.json", json.dumps(table(permissions), ensure_ascii=False))
    write(folder / "data/locales.json", json.dumps(locales(), ensure_ascii=False))
    write(folder / "content/_index.md", "+++\ntitle = 'Prompts'\n+++\n")
    for kind, _ in KINDS:
        write(folder / f"content/{kind}/_index.md", f"+++\ntitle = '{kind}'\n+++\n")
    for weight, one in enumerate(permissions, 1):
        front = f"title = {quoted(one['name'])}\ndate = 2026-01-01\nweight = {weight}\n[params]\nkey = {quoted(one['kind'] + '/' + one['slug'])}"
        write(folder / f"content/{one['kind']}/{one['slug']}.md", f"+++\n{front}\n+++\n{markdown(one)}")


def eleventy(folder, permissions):
    """Template functions over keys, the table and the explanation kept from the first language."""
    shutil.copytree(HERE / "eleventy", folder, dirs_exist_ok=True)
    said = {key: markdown(one) for key, one in zip(table(permissions), permissions)}
    write(folder / "data/permissions.json", json.dumps(table(permissions), ensure_ascii=False))
    write(folder / "data/markdown.json", json.dumps(said, ensure_ascii=False))
    write(folder / "data/locales.json", json.dumps(locales(), ensure_ascii=False))


def zola(folder, permissions):
    """A file a page, which is the only way; the rows from one small data file a permission."""
    shutil.copytree(HERE / "zola", folder, dirs_exist_ok=True)
    languages = [tag for tag, _, _ in LOCALES if tag != "en"]
    config = [f'base_url = "{ORIGIN}"', 'title = "Prompts"', 'default_language = "en"', "build_search_index = false",
              "generate_feeds = true", "feed_limit = 50", "[extra]",
              "locales = [" + ", ".join(f'{{ tag = "{tag}", name = {quoted(name)} }}' for tag, _, name in LOCALES) + "]"]
    for tag in languages:
        config += [f"[languages.{tag}]", 'title = "Prompts"', "generate_feeds = true"]
    write(folder / "config.toml", "\n".join(config) + "\n")
    data = table(permissions)
    for key, one in data.items():
        write(folder / f"data/{key}.json", json.dumps(one["rows"], ensure_ascii=False))
    for tag, _, _ in LOCALES:
        suffix = "" if tag == "en" else f".{tag}"
        write(folder / f"content/_index{suffix}.md", "+++\ntitle = 'Prompts'\n+++\n")
        for kind, _ in KINDS:
            write(folder / f"content/{kind}/_index{suffix}.md", f"+++\ntitle = '{kind}'\nsort_by = 'weight'\n+++\n")
        for weight, (one, (key, facts)) in enumerate(zip(permissions, data.items()), 1):
            front = (f"title = {quoted(facts['lines'][tag])}\ndescription = {quoted(facts['texts'][tag])}\ndate = 2026-01-01\n"
                     f"weight = {weight}\n[extra]\nkey = {quoted(key)}\nname = {quoted(one['name'])}\nguid = {quoted(one['guid'])}")
            write(folder / f"content/{key}{suffix}.md", f"+++\n{front}\n+++\n{markdown(one)}")


FORMS = {"sayso": sayso, "hugo": hugo, "eleventy": eleventy, "zola": zola}
