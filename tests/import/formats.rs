//! The formats with a mapping: the quirks of each source, one by one, on small files of our own.

use std::collections::BTreeMap;

use sayso::import::catalogue::{Converted, convert};
use sayso::import::{Format, Input, Mapping, Options, Skip, mapping};
use serde_json::{Value, json};

use crate::options;

fn input(path: &str, text: &str) -> Input {
    Input {
        path: path.into(),
        text: text.into(),
    }
}

fn own_mapping(rules: &str) -> Mapping {
    let head = "provider: Ours\nfolder: ours\nsource: here\nnotice: Ours.\n";
    mapping::read(&input("mapping.yaml", &format!("{head}{rules}"))).expect("a mapping")
}

fn converted(format: Format, inputs: &[Input], options: &Options) -> Converted {
    let mapping = format.mapping().expect("a format with a mapping of its own");
    convert(format, inputs, &mapping, &BTreeMap::new(), options)
}

/// Titles and descriptions by key, of one file.
fn texts(converted: &Converted, path: &str) -> Value {
    let output = converted.outputs.iter().find(|output| output.path == path);
    let output = output.unwrap_or_else(|| panic!("{path} is written"));
    let yaml: Value = serde_yaml::from_str(&output.text).expect("YAML");
    let mut texts = serde_json::Map::new();
    for (key, entry) in yaml["permissions"].as_object().expect("permissions") {
        let mut lines = Vec::new();
        for wording in entry["wording"].as_array().into_iter().flatten() {
            let text = wording["text"].as_str().expect("a text");
            let is_title = wording["part"].is_null();
            lines.push(if is_title { text.to_owned() } else { format!("+ {text}") });
        }
        texts.insert(key.clone(), json!(lines));
    }
    Value::Object(texts)
}

fn furniture(converted: &Converted) -> Vec<(String, String)> {
    let yaml: Value = serde_yaml::from_str(&converted.outputs[0].text).expect("YAML");
    let entries = yaml["permissions"].as_object().expect("permissions");
    let role = |(key, entry): (&String, &Value)| Some((key.clone(), entry["furniture"].as_str()?.to_owned()));
    entries.iter().filter_map(role).collect()
}

fn problems(converted: &Converted) -> Vec<String> {
    converted.imported.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn fluent_attributes_selectors_and_terms() {
    let english = "\
webext-perms-description-tabs = Access tabs
webext-perms-description-native = Talk to { -brand-short-name }
    and { $other }
webext-perms-host-description-multiple-domains =
    { $domainCount ->
        [1] Access your data for one site
       *[other] Access your data for { $domainCount } sites
    }
webext-perms-add =
    .label = Add
    .accesskey = A
webext-perms-optional-perms-list-intro = It wants to:
-brand-short-name = Firefox
trademarkInfo = Trademarks.
";
    let czech = "\
webext-perms-description-native = { -brand-short-name.case-status ->
    [with-cases] Mluvit s { -brand-short-name(case: \"ins\") }
   *[no-cases] Mluvit s aplikací { -brand-short-name }
}
webext-perms-host-description-multiple-domains = { $domainCount ->
    [one] Jeden
    [few] Několik
   *[many] Mnoho
}
";
    let brand =
        "-brand-short-name = { $case ->\n    [ins] Firefoxem\n   *[nom] Firefox\n}\n    .case-status = with-cases\n";
    let properties = "# a comment\ngeolocation.shareWithSite4 = Allow %S to access your location?\ngeolocation.allow=Allow\n\
                      geolocation.allow.accesskey = A\nstorageAccess4.message=Allow %1$S to use cookies on %2$S?\\u0020\n";
    let inputs = [
        input("firefox/en-US/extensionPermissions.ftl", english),
        input("firefox/cs/browser/extensionPermissions.ftl", czech),
        input("firefox/cs/brand.ftl", brand),
        input("firefox/en-US/browser.properties", properties),
    ];
    let converted = converted(Format::Fluent, &inputs, &options());
    assert_eq!(problems(&converted), Vec::<String>::new());
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({
            "geolocation.allow": ["Allow"],
            "geolocation.shareWithSite4": ["Allow {1} to access your location?"],
            "storageAccess4.message": ["Allow {1} to use cookies on {2}?"],
            "webext-perms-add.label": ["Add"],
            "webext-perms-description-native": ["Talk to {brand} and {other}"],
            "webext-perms-description-tabs": ["Access tabs"],
            "webext-perms-host-description-multiple-domains":
                ["Access your data for {domainCount} sites", "Access your data for one site"],
            "webext-perms-optional-perms-list-intro": ["It wants to:"],
        })
    );
    assert_eq!(
        texts(&converted, "imported.cs.yaml"),
        json!({
            "webext-perms-description-native": ["Mluvit s {brand}"],
            "webext-perms-host-description-multiple-domains": ["Mnoho", "Jeden", "Několik"],
        })
    );
    let expected = [
        ("geolocation.allow", "button"),
        ("webext-perms-add.label", "button"),
        ("webext-perms-optional-perms-list-intro", "lead-in"),
    ];
    assert_eq!(
        furniture(&converted),
        expected.map(|(key, role)| (key.into(), role.into()))
    );
}

#[test]
fn fluent_junk_is_reported_and_the_rest_imported() {
    let inputs = [
        input(
            "en/a.ftl",
            "webext-perms-description-a = A\nnot fluent at all\nwebext-perms-description-b = B\n",
        ),
        input("browser/a.ftl", "webext-perms-description-c = C\n"),
    ];
    let converted = converted(Format::Fluent, &inputs, &options());
    let found = problems(&converted);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found.iter().any(|problem| problem.starts_with("`en/a.ftl:2:")),
        "{found:?}"
    );
    assert!(
        found.contains(&"`browser/a.ftl` does not say its locale".to_owned()),
        "{found:?}"
    );
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({ "webext-perms-description-a": ["A"], "webext-perms-description-b": ["B"] })
    );
}

const XLIFF: &str = r#"<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">"#;

#[test]
fn android_quotes_products_placeholders_and_folders() {
    let base = format!(
        r#"<?xml version="1.0" encoding="utf-8"?>{XLIFF}
    <string name="permdesc_readSms" product="tablet">Read SMS on your tablet.</string>
    <string name="permdesc_readSms" product="default">Read SMS
        on your phone.</string>
    <string name="permlab_readSms">read your text messages</string>
    <!-- said by the system -->
    <string name="permgrouplab_location">Location</string>
    <string name="permgroupdesc_location">access this device\'s location</string>
    <string name="permgrouprequest_location">Allow
        &lt;b><xliff:g id="app_name" example="Gmail">%1$s</xliff:g>&lt;/b> to access this device\u2019s location?</string>
    <string name="permgrouprequest_device_aware_location">Allow <xliff:g id="app_name">%1$s</xliff:g> on <xliff:g id="device_name">%2$s</xliff:g>?</string>
    <string name="permgrouprequestdetail_location">Only while you use it</string>
    <string name="permgroupbackgroundrequestdetail_location">All the time. <annotation id="link">Allow in settings.</annotation></string>
    <string name="permgroupupgraderequest_location">Change it for <xliff:g id="app_name">%1$s</xliff:g>?</string>
    <string name="grant_dialog_button_allow">Allow</string>
</resources>"#
    );
    let german = format!(
        r#"{XLIFF}
    <string name="permgrouprequest_location" msgid="1">"&lt;b&gt;<xliff:g id="APP_NAME">%1$s</xliff:g>&lt;/b&gt; darf ""hierher\""?"</string>
    <string name="permgroupbackgroundrequestdetail_location">"Immer. "<annotation id="link">"In den Einstellungen."</annotation></string>
    <string name="permlab_readSms">"lt;b&gt;kaputt"</string>
    <string name="permlab_gone">"nicht mehr da"</string>
</resources>"#
    );
    let watch = format!(r#"{XLIFF}<string name="permlab_readSms">read texts</string></resources>"#);
    let pseudo = format!(r#"{XLIFF}<string name="permlab_readSms">‎‏read‎‏</string></resources>"#);
    let file = |folder: &str, text: &str| input(&format!("res/{folder}/strings.xml"), text);
    let inputs = [
        file("values-watch", &watch),
        file("values", &base),
        file("values-de", &german),
        file("values-iw", &watch),
        file("values-b+sr+Latn", &watch),
        file("values-en-rXC", &pseudo),
        file(
            "values-ja",
            "<resources><string name=\"permlab_readSms\">broken</strin></resources>",
        ),
    ];
    let converted = converted(Format::Android, &inputs, &options());
    let found = problems(&converted);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("`res/values-ja/strings.xml:1:"), "{found:?}");
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({
            "grant_dialog_button_allow": ["Allow"],
            "permission.readSms":
                ["read your text messages", "read texts", "+ Read SMS on your phone.", "+ Read SMS on your tablet."],
            "permission-group.location": [
                "Allow {app_name} to access this device’s location?",
                "+ Only while you use it",
                "access this device's location",
                "Location",
                "Allow {app_name} on {device_name}?",
            ],
            "permission-group-background.location":
                ["+ All the time. Allow in settings.", "Change it for {app_name}?"],
        })
    );
    assert_eq!(
        texts(&converted, "imported.de.yaml"),
        json!({
            "permission-group.location": ["{app_name} darf hierher\"?"],
            "permission-group-background.location": ["+ Immer. In den Einstellungen."],
            "permission.readSms": ["lt;b>kaputt"],
        })
    );
    let paths: Vec<&str> = converted.outputs.iter().map(|output| output.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "imported.yaml",
            "imported.de.yaml",
            "imported.he.yaml",
            "imported.sr-Latn.yaml"
        ]
    );
    let skipped = &converted.imported.summary.skipped;
    assert_eq!(
        (skipped[0].reason, skipped[0].ids.as_slice()),
        (Skip::NotInEnglish, &["android/permission.gone (de)".to_owned()][..])
    );
}

#[test]
fn doorkeeper_scopes_and_locales() {
    let english = "---\nen:\n  doorkeeper:\n    applications:\n      new:\n        title: New application\n    authorizations:\n      \
                   buttons:\n        authorize: Authorize\n      new:\n        prompt_html: \"%{client_name} would like permission. \
                   <strong>Only approve this.</strong>\"\n    scopes:\n      read: read everything\n      \
                   admin:read:accounts: read ''all'' accounts\n      read/write: 'it''s both'\n";
    let inputs = [
        input("doorkeeper.en.yml", english),
        input(
            "doorkeeper.no.yml",
            "'no':\n  doorkeeper:\n    scopes:\n      read: 'les alt\n\n        '\n      gone: borte\n",
        ),
        input(
            "doorkeeper.ry.yml",
            "ry:\n  doorkeeper:\n    scopes:\n      read: читати\n",
        ),
        input("doorkeeper.kn.yml", "kn:\n"),
        input("doorkeeper.xx.yml", "xx: [\n"),
    ];
    let converted = converted(Format::Doorkeeper, &inputs, &options());
    let found = problems(&converted);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({
            "admin:read:accounts": ["read ''all'' accounts"],
            "doorkeeper.authorizations.buttons.authorize": ["Authorize"],
            "doorkeeper.authorizations.new.prompt_html": ["{client_name} would like permission. Only approve this."],
            "read": ["read everything"],
            "read-write": ["it's both"],
        })
    );
    assert_eq!(texts(&converted, "imported.nb.yaml"), json!({ "read": ["les alt"] }));
    assert_eq!(texts(&converted, "imported.rue.yaml"), json!({ "read": ["читати"] }));
    assert_eq!(converted.outputs.len(), 3);
    let yaml: Value = serde_yaml::from_str(&converted.outputs[0].text).expect("YAML");
    assert_eq!(yaml["permissions"]["read-write"]["scopes"], json!(["read/write"]));
}

#[test]
fn polkit_languages_and_catalogues() {
    let policy = r#"<?xml version="1.0"?><!DOCTYPE policyconfig PUBLIC "x" "y"><policyconfig>
  <vendor>V</vendor>
  <action id="org.x.format">
    <message xml:lang="pt_BR">É preciso autenticar</message>
    <message>Authentication is required for $(drive) &amp; more</message>
    <message xml:lang="en">Authentication is required for $(drive) &amp; more</message>
    <message xml:lang="pt">É preciso autenticar-se</message>
    <message xml:lang="sr@latin">Potrebna je potvrda</message>
    <message xml:lang="bg"></message>
    <description>Format</description>
  </action></policyconfig>"#;
    let with_domain = r#"<policyconfig><action id="org.y.start"><message gettext-domain="y">Start it?</message></action></policyconfig>"#;
    let catalogue = "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\nmsgid \"Start it?\"\nmsgstr \"Starten?\"\n";
    let inputs = [
        input("x/org.x.policy", policy),
        input("y/org.y.policy", with_domain),
        input("y/po/de.po", catalogue),
        input("z/org.z.policy", "<policyconfig><action id=\"a\"><message>x</action>"),
    ];
    let converted = converted(Format::Polkit, &inputs, &options());
    let found = problems(&converted);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("`z/org.z.policy:1:"), "{found:?}");
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({
            "org.x.format": ["Authentication is required for {drive} & more", "+ Format"],
            "org.y.start": ["Start it?"],
        })
    );
    assert_eq!(
        texts(&converted, "imported.de.yaml"),
        json!({ "org.y.start": ["Starten?"] })
    );
    assert_eq!(
        texts(&converted, "imported.pt-PT.yaml"),
        json!({ "org.x.format": ["É preciso autenticar-se"] })
    );
    assert_eq!(
        texts(&converted, "imported.pt-BR.yaml"),
        json!({ "org.x.format": ["É preciso autenticar"] })
    );
    assert_eq!(
        texts(&converted, "imported.sr-Latn.yaml"),
        json!({ "org.x.format": ["Potrebna je potvrda"] })
    );
    assert_eq!(converted.outputs.len(), 5);
}

#[test]
fn chromium_placeholders_and_texts_left_in_english() {
    let english = json!({
        "IDS_EXTENSION_PROMPT_WARNING_ALL_HOSTS": "Read & change all your data on all websites",
        "IDS_EXTENSION_PROMPT_WARNING_VPN": "VPN",
        "IDS_PERMISSIONS_BUBBLE_PROMPT": "$1 wants to",
        "IDS_PERMISSION_ALLOW": "Allow",
    });
    let german = json!({
        "IDS_EXTENSION_PROMPT_WARNING_ALL_HOSTS": "Read & change all your data on all websites",
        "IDS_EXTENSION_PROMPT_WARNING_VPN": "VPN",
        "IDS_PERMISSIONS_BUBBLE_PROMPT": "$1 möchte",
    });
    let inputs = [
        input("locales/en-US.json", &english.to_string()),
        input("locales/de.json", &german.to_string()),
        input("locales/en-GB.json", &english.to_string()),
        input("locales/fr.json", "{ \"IDS_PERMISSION_ALLOW\": 1 }"),
    ];
    let converted = converted(Format::Chromium, &inputs, &options());
    let found = problems(&converted);
    assert!(
        found.len() == 1 && found[0].starts_with("`locales/fr.json:1:"),
        "{found:?}"
    );
    assert_eq!(
        texts(&converted, "imported.de.yaml"),
        json!({ "IDS_EXTENSION_PROMPT_WARNING_VPN": ["VPN"], "IDS_PERMISSIONS_BUBBLE_PROMPT": ["{1} möchte"] })
    );
    assert_eq!(
        texts(&converted, "imported.en-GB.yaml"),
        texts(&converted, "imported.yaml")
    );
    let expected = [
        ("IDS_PERMISSIONS_BUBBLE_PROMPT", "lead-in"),
        ("IDS_PERMISSION_ALLOW", "button"),
    ];
    assert_eq!(
        furniture(&converted),
        expected.map(|(key, role)| (key.into(), role.into()))
    );
    let skipped = &converted.imported.summary.skipped;
    assert_eq!((skipped.len(), skipped[0].reason), (1, Skip::Untranslated));
}

#[test]
fn gettext_with_a_mapping() {
    let mapping = own_mapping(
        "accelerator: \"_\"\ntags: { pt: pt-PT }\nrules:\n  - { id: _Share, key: \"{slug}\", furniture: button }\n  - { id: \"menu|*\", \
         skip: true }\n  - { id: \"*\", key: \"{slug}\" }\n",
    );
    let head = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    let japanese = format!(
        "{head}msgid \"_Share\"\nmsgstr \"共有(_S)\"\n\nmsgid \"Share %s with %s?\"\nmsgstr \"%2$s と %1$s を共有\"\n\n#, fuzzy\nmsgid \
         \"Doubtful\"\nmsgstr \"?\"\n\nmsgctxt \"menu\"\nmsgid \"Open\"\nmsgstr \"開く\"\n\n#~ msgid \"Old\"\n#~ msgstr \"古\"\n\nmsgid \
         \"One file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"%d ファイル\"\n\nmsgid \"Untranslated\"\nmsgstr \"\"\n"
    );
    let inputs = [
        input("po/ja.po", &japanese),
        input(
            "pt/LC_MESSAGES/app.po",
            &format!("{head}msgid \"_Share\"\nmsgstr \"_Partilhar\"\n"),
        ),
        input("po/de.po", "not a catalogue"),
    ];
    let converted = convert(Format::Gettext, &inputs, &mapping, &BTreeMap::new(), &options());
    let found = problems(&converted);
    assert!(
        found.len() == 1 && found[0].starts_with("`po/de.po` is no gettext catalogue"),
        "{found:?}"
    );
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({
            "share": ["Share"],
            "share-s-with-s": ["Share {1} with {2}?"],
            "one-file": ["One file", "{1} files"],
            "untranslated": ["Untranslated"],
        })
    );
    assert_eq!(
        texts(&converted, "imported.ja.yaml"),
        json!({ "share": ["共有"], "share-s-with-s": ["{2} と {1} を共有"], "one-file": ["{1} ファイル"] })
    );
    assert_eq!(
        texts(&converted, "imported.pt-PT.yaml"),
        json!({ "share": ["Partilhar"] })
    );
}

#[test]
fn tables_with_a_mapping() {
    let mapping = own_mapping(
        "columns: { id: Scope, locale: Language, text: Line }\nrules:\n  - { id: \"title:*\", key: \"{1}\", scope: \"{1}\" }\n  - { id: \
         \"more:*\", key: \"{1}\", part: description }\n",
    );
    let table = "Scope,Language,Line\ntitle:repo,en,\"Full control, of \"\"private\"\" repositories\"\nmore:repo,en,\"Two\nlines\"\n\
                 title:repo,zh-TW,完全控制\nplain,en,As it is\n,en,nameless\ntitle:repo,nowhere!,x\ntitle:repo,,y\ntitle:repo,de\n";
    let inputs = [
        input("lines.csv", table),
        input("lines.tsv", "Scope\tLanguage\tLine\ntitle:repo\tde\tVoller Zugriff\n"),
        input("other.csv", "a,b\n1,2\n"),
    ];
    let converted = convert(Format::Csv, &inputs, &mapping, &BTreeMap::new(), &options());
    assert_eq!(
        problems(&converted),
        [
            "`lines.csv` names a locale that is none: `nowhere!`",
            "`lines.csv` does not say its locale",
            "`other.csv:1:1` has no column `Scope`",
        ]
    );
    assert_eq!(
        texts(&converted, "imported.yaml"),
        json!({ "repo": ["Full control, of \"private\" repositories", "+ Two lines"], "plain": ["As it is"] })
    );
    assert_eq!(
        texts(&converted, "imported.zh-Hant.yaml"),
        json!({ "repo": ["完全控制"] })
    );
    assert_eq!(
        texts(&converted, "imported.de.yaml"),
        json!({ "repo": ["Voller Zugriff"] })
    );
}

#[test]
fn importing_again_changes_only_what_changed() {
    let files = |converted: &Converted| -> BTreeMap<String, String> {
        let outputs = converted.outputs.iter();
        outputs
            .map(|output| (output.path.clone(), output.text.clone()))
            .collect()
    };
    let mapping = Format::Doorkeeper.mapping().expect("a mapping");
    let scopes = |tag: &str, scopes: &str| {
        input(
            &format!("doorkeeper.{tag}.yml"),
            &format!("{tag}:\n  doorkeeper:\n    scopes: {{ {scopes} }}\n"),
        )
    };
    let english = scopes("en", "read: see, write: change");
    let german = scopes("de", "read: sehen, write: ändern");
    let first = convert(
        Format::Doorkeeper,
        &[english.clone(), german.clone()],
        &mapping,
        &BTreeMap::new(),
        &options(),
    );
    let later = Options {
        today: "2030-01-01".into(),
        ..options()
    };
    let again = convert(Format::Doorkeeper, &[german, english], &mapping, &files(&first), &later);
    assert!(again.imported.summary.is_unchanged());
    assert_eq!(files(&again), files(&first));
    // One locale alone: the other stays, and only its own file has a new date.
    let german = scopes("de", "read: ansehen, write: ändern");
    let changed = convert(Format::Doorkeeper, &[german], &mapping, &files(&first), &later);
    assert_eq!(files(&changed)["imported.yaml"], files(&first)["imported.yaml"]);
    assert!(files(&changed)["imported.de.yaml"].contains("2030-01-01"));
    assert_eq!(
        texts(&changed, "imported.de.yaml"),
        json!({ "read": ["ansehen"], "write": ["ändern"] })
    );
    // What English no longer has goes from all, and is named.
    let dropped = convert(
        Format::Doorkeeper,
        &[scopes("en", "read: see")],
        &mapping,
        &files(&first),
        &later,
    );
    assert_eq!(dropped.imported.summary.dropped, ["mastodon/write"]);
    assert_eq!(texts(&dropped, "imported.de.yaml"), json!({ "read": ["sehen"] }));
    // Without English nobody knows which definitions there are.
    let alone = convert(
        Format::Doorkeeper,
        &[scopes("de", "read: sehen")],
        &mapping,
        &BTreeMap::new(),
        &options(),
    );
    assert_eq!(alone.outputs, []);
    assert_eq!(
        problems(&alone),
        ["`Mastodon` is given without `en`, which says which definitions there are"]
    );
    // Somebody's own file of that name is left alone.
    let own = BTreeMap::from([("imported.yaml".to_owned(), "permissions: {}\n".to_owned())]);
    let refused = convert(
        Format::Doorkeeper,
        &[scopes("en", "read: see")],
        &mapping,
        &own,
        &options(),
    );
    assert_eq!(refused.outputs, []);
    assert_eq!(
        problems(&refused),
        ["`imported.yaml` was not written by `sayso import doorkeeper`, and is left alone"]
    );
}

#[test]
fn only_some_locales() {
    let options = Options {
        locales: vec!["de".into()],
        ..options()
    };
    let file = |tag: &str| input(&format!("{tag}.json"), r#"{ "IDS_PERMISSION_ALLOW": "x" }"#);
    let converted = converted(Format::Chromium, &[file("en-US"), file("de"), file("fr")], &options);
    let paths: Vec<&str> = converted.outputs.iter().map(|output| output.path.as_str()).collect();
    assert_eq!(paths, ["imported.yaml", "imported.de.yaml"]);
}

#[test]
fn a_mapping_that_is_none_says_where() {
    let read = |text: &str| mapping::read(&input("m.yaml", text)).expect_err("refused").to_string();
    let head = "provider: P\nsource: s\nnotice: n\n";
    assert!(read(&format!("{head}folder: a\nrulez: []\n")).starts_with("`m.yaml:5:"));
    assert_eq!(
        read(&format!("{head}folder: ../a\n")),
        "`m.yaml` has `../a` as `folder`, which cannot begin an id"
    );
}
