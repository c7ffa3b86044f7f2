//! With the keyboard alone: open, look up, choose, read, change the language, print a card.

use std::time::Duration;

use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::json;

use crate::support::browser::{Server, devtools, look, quiet, with_browser};
use crate::support::succeed;
use crate::{Options, PAGES, appearance, look_up, own_site};

async fn press(client: &Client, key: Key) {
    let active = client.active_element().await.expect("something has the focus");
    active.send_keys(&char::from(key).to_string()).await.expect("pressed");
}

/// Presses the key until what has the focus matches the selector.
async fn press_until(client: &Client, key: Key, selector: &str) {
    for _ in 0..60 {
        press(client, key).await;
        let script = "return document.activeElement.matches(arguments[0]);";
        let there = client.execute(script, vec![json!(selector)]).await.expect("asked");
        if there == json!(true) {
            return;
        }
    }
    panic!("no way to {selector} with the keyboard");
}

async fn text_of(client: &Client, selector: &str) -> String {
    let element = client.find(Locator::Css(selector)).await.expect("the element");
    element.text().await.expect("its text")
}

#[test]
fn a_reader_comes_from_a_line_to_its_page_and_to_another_language() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        client
            .goto(&format!("{}/sayso/en/", server.address))
            .await
            .expect("the page");
        press(&client, Key::Tab).await;
        assert_eq!(
            text_of(&client, ":focus").await,
            "Skip to the content",
            "first the way past the header"
        );
        press(&client, Key::Enter).await;
        press_until(&client, Key::Tab, "#lookup textarea").await;
        look_up(&client, "sign in as you").await;
        press_until(&client, Key::Tab, "#lookup ol li a").await;
        press(&client, Key::Enter).await;
        let heading = client
            .wait()
            .for_element(Locator::Css("main h1[lang], .drawn-line h1"))
            .await;
        assert_eq!(
            heading.expect("a heading").text().await.expect("text"),
            "Sign in as you"
        );
        press_until(&client, Key::Tab, ".languages summary").await;
        press(&client, Key::Enter).await;
        press_until(&client, Key::Tab, ".languages a[hreflang=de]").await;
        press(&client, Key::Enter).await;
        let german = client
            .wait()
            .for_element(Locator::Css("html[lang=de] .drawn-line h1"))
            .await;
        german.expect("the same page in German");
        let address = client.current_url().await.expect("an address");
        assert_eq!(
            address.path(),
            "/sayso/de/permissions/microsoft-graph/delegated/openid/"
        );
        quiet(&client).await;
    });
}

#[test]
fn a_card_for_an_administrator_is_made_and_printed() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        client
            .goto(&format!("{}/sayso/ar/", server.address))
            .await
            .expect("the page");
        look_up(&client, "Read your mail").await;
        press_until(&client, Key::Tab, ".lookup-tools button").await;
        press(&client, Key::Enter).await;
        let sheets = Locator::Css("dialog.card[open] .card-sheets section:nth-of-type(2)");
        client
            .wait()
            .at_most(Duration::from_secs(10))
            .for_element(sheets)
            .await
            .expect("two sheets");
        let card = text_of(&client, "dialog.card").await;
        for part in [
            "Read your mail",
            "Mail.Read",
            "The app can read the messages in your mailbox",
        ] {
            assert!(card.contains(part), "{part} is not on the card: {card}");
        }
        let directions = "return [...document.querySelectorAll('.card-sheets section')].map((sheet) => sheet.dir);";
        let directions = client.execute(directions, vec![]).await.expect("asked");
        assert_eq!(directions, json!(["rtl", "ltr"]));
        for (width, dark) in [(1280, false), (360, true)] {
            look(&client, width, dark).await;
            let mut errors = Vec::new();
            appearance::inspect(&client, "card", &mut errors).await;
            succeed(errors);
            appearance::picture(&client, width, &format!("card-ar-{width}")).await;
        }
        // On paper there is the card alone.
        devtools(&client, "Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let printed = "return [...document.body.children].filter((part) => part.checkVisibility()).map((part) => part.className);";
        assert_eq!(client.execute(printed, vec![]).await.expect("asked"), json!(["card"]));
        appearance::picture(&client, 794, "card-ar-print").await;
        devtools(&client, "Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        press(&client, Key::Escape).await;
        let gone = "const [done] = arguments; const look = () => document.querySelector('dialog') === null ? done(true) : setTimeout(look, 20); look();";
        client.execute_async(gone, vec![]).await.expect("the card closes");
        let back = "return document.activeElement.matches('.lookup-tools button');";
        assert_eq!(
            client.execute(back, vec![]).await.expect("asked"),
            json!(true),
            "the focus is where it was"
        );
        quiet(&client).await;
    });
}

/// Whether what has the focus is in sight with a mark around it, and what it is.
const FOCUS: &str = "
    const at = document.activeElement;
    if (at === document.body) return ['', true];
    const style = getComputedStyle(at);
    const [box] = at.getClientRects();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const seen = box.width > 1 && top !== null && (at.contains(top) || top.contains(at));
    return [`${at.localName} ${at.textContent.trim().slice(0, 40)}`, seen && style.outlineStyle !== 'none'];
";

#[test]
fn the_focus_is_always_seen_and_never_caught() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        let mut errors = Vec::new();
        for locale in ["en", "ar"] {
            look(&client, 360, false).await;
            for (page, path) in PAGES {
                client
                    .goto(&format!("{}/sayso/{locale}/{path}", server.address))
                    .await
                    .expect("the page");
                let mut last = String::new();
                let mut ended = false;
                for _ in 0..250 {
                    press(&client, Key::Tab).await;
                    let focus = client.execute(FOCUS, vec![]).await.expect("asked");
                    let name = focus[0].as_str().expect("a name").to_owned();
                    if name.is_empty() {
                        ended = true;
                        break;
                    }
                    if focus[1] != json!(true) {
                        errors.push(format!("{page} in {locale}: the focus on `{name}` is not seen"));
                    }
                    last = name;
                }
                if !ended {
                    errors.push(format!("{page} in {locale}: the focus does not come past `{last}`"));
                }
            }
        }
        succeed(errors);
    });
}
