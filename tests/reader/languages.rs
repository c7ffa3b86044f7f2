//! Offers of another language, pages without script, and the pseudo-locales.

use fantoccini::Locator;
use serde_json::json;

use crate::support::browser::{Server, devtools, look, quiet, with_browser};
use crate::support::succeed;
use crate::{Options, PAGES, own_site};

#[test]
fn another_language_is_offered_once_declined_never_again() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        // The browser's own language is English.
        client
            .goto(&format!("{}/sayso/ja/questions/", server.address))
            .await
            .expect("the page");
        let offer = client
            .wait()
            .for_element(Locator::Css(".suggestion[lang=en] a"))
            .await
            .expect("an offer");
        assert_eq!(
            offer.text().await.expect("text"),
            "This page is also available in English."
        );
        assert_eq!(
            offer
                .attr("href")
                .await
                .expect("asked")
                .as_deref()
                .map(|href| href.ends_with("/sayso/en/questions/")),
            Some(true)
        );
        let no = client
            .find(Locator::Css(".suggestion button"))
            .await
            .expect("a way to decline");
        no.click().await.expect("clicked");
        assert!(
            client
                .find_all(Locator::Css(".suggestion"))
                .await
                .expect("asked")
                .is_empty()
        );
        client.refresh().await.expect("again");
        let kept = client
            .execute("return Object.entries(localStorage);", vec![])
            .await
            .expect("asked");
        assert_eq!(
            kept,
            json!([["sayso-language", "chosen"]]),
            "nothing else is remembered"
        );
        client
            .execute_async("setTimeout(arguments[0], 300);", vec![])
            .await
            .expect("waited");
        assert!(
            client
                .find_all(Locator::Css(".suggestion"))
                .await
                .expect("asked")
                .is_empty()
        );
        quiet(&client).await;
    });
}

#[test]
fn without_script_everything_but_the_look_up_is_there() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        devtools(
            &client,
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": true }),
        )
        .await;
        client
            .goto(&format!("{}/sayso/", server.address))
            .await
            .expect("the page");
        let german = client
            .find(Locator::Css("main a[hreflang=de]"))
            .await
            .expect("German to choose");
        german.click().await.expect("clicked");
        let lists = client
            .wait()
            .for_element(Locator::Css("a[href$='/de/lookup/#lists']"))
            .await
            .expect("the lists");
        lists.click().await.expect("clicked");
        let said = client
            .wait()
            .for_element(Locator::Css("#lookup noscript p"))
            .await
            .expect("a word about it");
        assert!(said.is_displayed().await.expect("asked"));
        assert!(
            !client
                .find(Locator::Css("#lookup textarea"))
                .await
                .expect("the box")
                .is_displayed()
                .await
                .expect("asked")
        );
        let own = client
            .find(Locator::Css("main a[href$='/de/wordings/']"))
            .await
            .expect("the German list");
        own.click().await.expect("clicked");
        let line = client
            .wait()
            .for_element(Locator::LinkText("Lesen Ihrer E-Mails"))
            .await
            .expect("a line");
        line.click().await.expect("clicked");
        let heading = client
            .wait()
            .for_element(Locator::Css(".drawn-line h1"))
            .await
            .expect("its page");
        assert_eq!(heading.text().await.expect("text"), "Lesen Ihrer E-Mails");
        assert!(
            client
                .find_all(Locator::Css(".wordings button, .filter"))
                .await
                .expect("asked")
                .is_empty()
        );
        quiet(&client).await;
    });
}

#[test]
fn the_table_of_wordings_is_searched_and_copied_from() {
    let server = Server::start(own_site(Options::default()));
    with_browser(1280, 900, |client| async move {
        let address = format!(
            "{}/sayso/en/permissions/microsoft-graph/delegated/mail-read/",
            server.address
        );
        client.goto(&address).await.expect("the page");
        let filter = client
            .wait()
            .for_element(Locator::Css("#wordings-filter"))
            .await
            .expect("the box");
        filter.send_keys("deutsch").await.expect("typed");
        let shown = "return [...document.querySelectorAll('.wordings tbody tr:not(.group)')].filter((row) => row.checkVisibility()).map((row) => row.cells[1].lang);";
        let shown = client.execute(shown, vec![]).await.expect("asked");
        assert!(
            shown
                .as_array()
                .is_some_and(|rows| !rows.is_empty() && rows.iter().all(|lang| lang == "de")),
            "{shown}"
        );
        let status = client
            .find(Locator::Css(".filter [role=status]"))
            .await
            .expect("a status");
        assert!(
            status
                .text()
                .await
                .expect("text")
                .contains(|letter: char| letter.is_ascii_digit())
        );
        let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        devtools(&client, "Browser.grantPermissions", grant).await;
        let copy = client
            .find(Locator::Css(".wordings tr:not(.group):not([hidden]) .copy"))
            .await
            .expect("a button");
        copy.click().await.expect("clicked");
        let copied = client.execute_async(
            "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)));",
            vec![],
        );
        assert_eq!(
            copied.await.expect("asked"),
            json!("Lesen Ihrer E-Mails"),
            "without the button's own text"
        );
        quiet(&client).await;
    });
}

/// Texts of the interface in plain letters alone (a pseudo-locale keeps some of them, but never all), and texts that are cut off. A table that
/// is wider than a phone scrolls by itself, and may.
const UNTRANSLATED: &str = r"
    const [tag] = arguments;
    const names = ['Microsoft', 'Microsoft Graph', 'Demo', 'Android', 'Chrome and Chromium', 'Discord', 'Firefox', 'GitHub', 'Google', 'Mastodon', 'Slack'];
    const found = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element.closest('[lang]').lang !== tag || element.closest('code, bdi, time, title, script, style, template, noscript, .brand, .languages, .heat-tag') !== null) continue;
      const text = walker.currentNode.data.trim();
      if (/[a-z]{3}/i.test(text) && !/[^\0-\x7f]/.test(text) && !names.includes(text)) found.push(`not translated: ${text}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      if (element.closest('.hidden, svg, textarea, .scroll') !== null || style.overflow === 'visible' || element.clientWidth === 0) continue;
      if (element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${element.outerHTML.slice(0, 100)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
    return found;
";

#[test]
fn pseudo_locales_show_no_text_that_is_not_translated_or_is_cut_off() {
    let options = Options {
        pseudo: true,
        ..Options::default()
    };
    let server = Server::start(own_site(options));
    with_browser(1280, 900, |client| async move {
        let mut errors = Vec::new();
        for locale in ["en-XA", "ar-XB"] {
            for width in [1280, 320] {
                look(&client, width, false).await;
                for (page, path) in PAGES.into_iter().filter(|(page, _)| *page != "root") {
                    client
                        .goto(&format!("{}/sayso/{locale}/{path}", server.address))
                        .await
                        .expect("the page");
                    let found = client.execute(UNTRANSLATED, vec![json!(locale)]).await.expect("asked");
                    let found: Vec<String> = serde_json::from_value(found).expect("lines");
                    errors.extend(
                        found
                            .into_iter()
                            .map(|found| format!("{page} in {locale} at {width}: {found}")),
                    );
                    crate::appearance::picture(&client, width, &format!("{page}-{locale}-{width}")).await;
                }
            }
        }
        succeed(errors);
    });
}
