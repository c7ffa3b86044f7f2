//! The site as a reader meets it, in a real Chromium: every template, light and dark, on a phone and on a desk, in English,
//! German, Arabic and Japanese; with the keyboard alone, and without script.
//!
//! Pictures of the main pages are left in `target/screenshots`, to be looked at.

#[path = "../support/mod.rs"]
mod support;

mod appearance;
mod fold;
mod keyboard;
mod languages;
mod small;
mod weight;

use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use sayso::pipeline::Options;
use support::{Artifacts, build, copy_site, repository, write};

/// A permission that nobody has explained, as an importer would bring it.
const UNEXPLAINED: &str = "\
imported: test
provider: Demo
permissions:
  Notes.Read:
    wording:
      - { part: title, text: \"Read a notebook with a long name: {app}\" }
";

/// The pages of a locale: each template's name, and the path of a page that it makes.
const PAGES: [(&str, &str); 15] = [
    ("home", ""),
    ("lookup", "lookup/"),
    ("wordings", "wordings/"),
    ("permissions", "permissions/"),
    ("provider", "permissions/microsoft-graph/"),
    ("permission", "permissions/microsoft-graph/delegated/openid/"),
    ("unexplained", "permissions/demo/notes-read/"),
    ("questions", "questions/"),
    ("question", "questions/guest-access/"),
    ("prompts", "prompts/"),
    ("prompt", "prompts/microsoft/guest-review/"),
    ("page", "about/"),
    ("status", "status/"),
    ("root", "../"),
    ("not-found", "404.html"),
];

/// This repository's site, published below a path, with a permission that is not explained.
fn own_site(options: Options) -> Artifacts {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_site(repository(), folder.path());
    write(folder.path(), "content/permissions/demo/notes.yaml", UNEXPLAINED);
    let (report, site) = build(folder.path(), &options);
    assert_eq!(report, "");
    // Published at `/sayso/`, as its configuration says.
    site.into_iter()
        .map(|(path, bytes)| (format!("sayso/{path}"), bytes))
        .collect()
}

/// The box for look-up, as soon as its script has run.
async fn the_box(client: &Client) -> Element {
    let shown = Locator::Css(".lookup-box:not([hidden]) textarea");
    client.wait().for_element(shown).await.expect("the box")
}

/// Types `text` into the look-up box of the page, and waits for what is found.
async fn look_up(client: &Client, text: &str) {
    let text_box = the_box(client).await;
    text_box.send_keys(text).await.expect("typed");
    client
        .wait()
        .at_most(Duration::from_secs(20))
        .for_element(Locator::Css("#lookup ol li"))
        .await
        .expect("a result");
}
