//! Accessibility by axe-core, reflow, layout shift, and pictures.

use std::fs;
use std::path::PathBuf;

use fantoccini::Client;
use serde_json::Value;

use crate::support::browser::{Server, look, quiet, resize, with_browser};
use crate::support::{repository, succeed};
use crate::{Options, PAGES, look_up, own_site};

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// Runs the rules of WCAG 2.2 AA and axe-core's own best practices, and gives each fault as a line.
const RUN_AXE: &str = "
    const done = arguments[arguments.length - 1];
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const line = (rule, node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`;
    axe.run(document, { runOnly, resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.flatMap((rule) => rule.nodes.map((node) => line(rule, node)))),
      (error) => done([String(error)]),
    );
";

const LAYOUT_SHIFT: &str = "
    const [done] = arguments;
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(observer.takeRecords().reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0)), 150);
";

/// What is wider than the window, where the page scrolls sideways.
const OVERFLOW: &str = "
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('main *')].filter((e) => e.scrollWidth > root.clientWidth);
    return [`${root.scrollWidth} of ${root.clientWidth}: ${wide.map((e) => e.localName + '.' + e.className).join(' ')}`];
";

async fn faults(client: &Client, script: &str) -> Vec<String> {
    let found = client.execute_async(script, vec![]).await.expect("asked");
    serde_json::from_value(found).expect("lines")
}

/// Leaves a picture of the whole page, `width` wide.
pub async fn picture(client: &Client, width: u32, name: &str) {
    let folder = folder();
    fs::create_dir_all(&folder).expect("a folder");
    let height = client
        .execute("return document.documentElement.scrollHeight;", vec![])
        .await;
    let height = height
        .expect("asked")
        .as_u64()
        .and_then(|height| u32::try_from(height).ok());
    resize(client, width, height.expect("a height").clamp(900, 6000)).await;
    let picture = client.screenshot().await.expect("a picture");
    resize(client, width, 900).await;
    fs::write(folder.join(format!("{name}.png")), picture).expect("written");
}

fn folder() -> PathBuf {
    repository().join("target/screenshots")
}

/// Everything that is wrong with the page as it stands.
pub async fn inspect(client: &Client, name: &str, errors: &mut Vec<String>) {
    client.execute(AXE, vec![]).await.expect("axe-core");
    errors.extend(
        faults(client, RUN_AXE)
            .await
            .into_iter()
            .map(|fault| format!("{name}: {fault}")),
    );
}

fn every_template_in(locale: &'static str) {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        let mut errors = Vec::new();
        for (width, dark) in [(1280, false), (1280, true), (360, false), (360, true)] {
            look(&client, width, dark).await;
            let device = if width < 500 { "phone" } else { "desk" };
            let scheme = if dark { "dark" } else { "light" };
            for (page, path) in PAGES {
                let name = format!("{page}-{locale}-{device}-{scheme}");
                let address = format!("{}/sayso/{locale}/{path}", server.address);
                client.goto(&address).await.expect("the page");
                let shift = client.execute_async(LAYOUT_SHIFT, vec![]).await.expect("asked");
                if shift.as_f64().is_none_or(|shift| shift > 0.02) {
                    errors.push(format!("{name}: the layout shifts by {shift}"));
                }
                if page == "lookup" {
                    look_up(&client, "read your mail").await;
                }
                inspect(&client, &name, &mut errors).await;
                picture(&client, width, &name).await;
                quiet(&client).await;
            }
        }
        look(&client, 320, false).await;
        for (page, path) in PAGES {
            let address = format!("{}/sayso/{locale}/{path}", server.address);
            client.goto(&address).await.expect("the page");
            let found: Value = client.execute(OVERFLOW, vec![]).await.expect("asked");
            let found: Vec<String> = serde_json::from_value(found).expect("lines");
            errors.extend(
                found
                    .into_iter()
                    .map(|found| format!("{page} in {locale} scrolls sideways: {found}")),
            );
        }
        succeed(errors);
    });
}

#[test]
fn every_template_is_accessible_and_holds_still_in_english() {
    every_template_in("en");
}

#[test]
fn every_template_is_accessible_and_holds_still_in_german() {
    every_template_in("de");
}

#[test]
fn every_template_is_accessible_and_holds_still_in_arabic() {
    every_template_in("ar");
}

#[test]
fn every_template_is_accessible_and_holds_still_in_japanese() {
    every_template_in("ja");
}
