//! What stands in the first screenful of a phone: the answer, before anything that can wait.

use std::time::Duration;

use fantoccini::{Client, Locator};
use serde_json::json;

use crate::support::browser::{Server, resize, with_browser};
use crate::support::succeed;
use crate::{Options, look_up, own_site, the_box};

/// A phone of the smaller kind, in CSS pixels.
const PHONE: (u32, u32) = (360, 740);

const LOCALES: [&str; 5] = ["en", "de", "fr", "ar", "ja"];

/// Short lines and long ones, explained in a sentence or in two.
const PERMISSIONS: [&str; 8] = [
    "microsoft-graph/delegated/openid",
    "microsoft-graph/delegated/offline-access",
    "microsoft-graph/delegated/mail-read",
    "microsoft/user-impersonation",
    "android/permission-group-location",
    "android/permission-group-storage",
    "chromium/ids-extension-prompt-warning-history-write-on-all-devices",
    "slack/channels-history",
];

/// Where each part ends, from the top of the page.
const ENDS: &str = "
    const [selectors] = arguments;
    const end = (part) => Math.round(part.getBoundingClientRect().bottom + scrollY);
    return selectors.map((selector) => [selector, [...document.querySelectorAll(selector)].map(end)]);
";

/// The parts that are missing, or end below the first screenful.
async fn below(client: &Client, selectors: &[&str]) -> Vec<String> {
    let found = client.execute(ENDS, vec![json!(selectors)]).await.expect("asked");
    let found: Vec<(String, Vec<u32>)> = serde_json::from_value(found).expect("ends of parts");
    let late = |ends: &[u32]| ends.first().is_none_or(|end| *end > PHONE.1);
    found
        .into_iter()
        .filter(|(_, ends)| late(ends))
        .map(|(selector, ends)| format!("{selector} ends at {ends:?}"))
        .collect()
}

#[test]
fn a_permission_answers_in_the_first_screenful_of_a_phone() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        resize(&client, PHONE.0, PHONE.1).await;
        let mut errors = Vec::new();
        for locale in LOCALES {
            for permission in PERMISSIONS {
                let path = format!("sayso/{locale}/permissions/{permission}/");
                client
                    .goto(&format!("{}/{path}", server.address))
                    .await
                    .expect("the page");
                let twin = "return document.querySelector('.drawn-line').lang !== 'en';";
                let mut parts = vec![".drawn-line h1", ".answer .meaning", ".worry .risk"];
                if client.execute(twin, vec![]).await.expect("asked") == json!(true) {
                    parts.push(".twin-title");
                }
                let late = below(&client, &parts).await;
                errors.extend(late.into_iter().map(|late| format!("{path}: {late}")));
            }
        }
        succeed(errors);
    });
}

#[test]
fn the_box_and_its_answer_stand_in_the_first_screenful_of_a_phone() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        resize(&client, PHONE.0, PHONE.1).await;
        let mut errors = Vec::new();
        for locale in LOCALES {
            for path in ["", "lookup/"] {
                let path = format!("sayso/{locale}/{path}");
                client
                    .goto(&format!("{}/{path}", server.address))
                    .await
                    .expect("the page");
                look_up(&client, "read your mail").await;
                let parts = ["#lookup textarea", "#lookup ol li h3", "#lookup ol li .risk"];
                let late = below(&client, &parts).await;
                errors.extend(late.into_iter().map(|late| format!("{path}: {late}")));
            }
        }
        succeed(errors);
    });
}

const PROMPT: &str = "Permissions requested\nThis app would like to:\nRead your mail\n\
    Maintain access to data you have given it access to\nCancel\nAccept";

const PASTE: &str = "
    const box = document.querySelector('#lookup textarea');
    box.value = arguments[0];
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
";

/// What a whole prompt comes to is said before its lines, without scrolling.
#[test]
fn the_verdict_on_a_whole_prompt_begins_in_the_first_screenful_of_a_phone() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        resize(&client, PHONE.0, PHONE.1).await;
        client
            .goto(&format!("{}/sayso/en/", server.address))
            .await
            .expect("the page");
        // Pasted: Enter in the box asks, and begins no line.
        the_box(&client).await;
        client.execute(PASTE, vec![json!(PROMPT)]).await.expect("pasted");
        let verdict = Locator::Css(".lookup-results .notice .risk");
        let verdict = client
            .wait()
            .at_most(Duration::from_secs(20))
            .for_element(verdict)
            .await;
        let (_, top, _, height) = verdict.expect("a verdict").rectangle().await.expect("its place");
        assert!(top + height <= f64::from(PHONE.1), "it ends at {}", top + height);
    });
}
