//! Reading without a network, in a real Chromium: what was read is there, look-up answers, and a new version comes through.

use fantoccini::{Client, Locator};
use sayso::pipeline::Options;

use crate::support::browser::{Server, with_browser};
use crate::support::{Artifacts, build, copy_site, repository, write};

/// This repository's site, published below a path, with further lines in its configuration and a title of its own.
fn site(title: &str, configuration: &str) -> Artifacts {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_site(repository(), folder.path());
    let config = std::fs::read_to_string(folder.path().join("sayso.yaml")).expect("UTF-8");
    let config = config.replace("title: sayso\n", &format!("title: {title}\n{configuration}"));
    write(folder.path(), "sayso.yaml", config);
    let locales = ["en", "fr"].map(|tag| tag.parse().expect("a tag"));
    let options = Options {
        locales: Some(locales.into()),
        ..Options::default()
    };
    let (report, site) = build(folder.path(), &options);
    assert_eq!(report, "");
    site.into_iter()
        .map(|(path, bytes)| (format!("sayso/{path}"), bytes))
        .collect()
}

async fn title(client: &Client) -> String {
    client.title().await.expect("a title")
}

/// Waits until the page's script says yes.
async fn until(client: &Client, script: &str) {
    let script = format!(
        "const done = arguments[0];
         const ask = async () => (await ({script})) ? done(true) : setTimeout(ask, 50);
         ask();"
    );
    client.execute_async(&script, vec![]).await.expect("in time");
}

#[test]
fn what_was_read_can_be_read_and_looked_up_without_a_network_until_a_new_version_comes() {
    let server = Server::start(site("Version 1", ""));
    let home = format!("{}/sayso/fr/", server.address);
    let other = format!(
        "{}/sayso/fr/permissions/microsoft-graph/delegated/openid/",
        server.address
    );
    with_browser(1280, 900, |client| async move {
        client.goto(&home).await.expect("the page");
        until(
            &client,
            "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)",
        )
        .await;
        // The worker came with the first page, so that this is read through it.
        client.goto(&other).await.expect("the page");
        client.goto(&home).await.expect("the page");
        until(&client, "caches.keys().then(async (names) => {
            const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url)));
            const urls = all.flat();
            return ['router', 'pack-fr', 'pack-en', 'cards-fr', '/openid/'].every((part) => urls.some((url) => url.includes(part)));
        })").await;

        server.publish(None);
        client.refresh().await.expect("the page, without a network");
        assert!(title(&client).await.contains("Version 1"));
        let text_box = client.find(Locator::Css("#lookup textarea")).await.expect("the box");
        text_box.send_keys("Se connecter à votre place").await.expect("typed");
        let first = client
            .wait()
            .for_element(Locator::Css("#lookup ol li a"))
            .await
            .expect("an answer");
        assert!(
            first
                .attr("href")
                .await
                .expect("asked")
                .is_some_and(|href| href.ends_with("/openid/"))
        );
        first.click().await.expect("followed");
        client
            .wait()
            .for_element(Locator::Css(".page-permission"))
            .await
            .expect("the page that was read before");
        // What was never read leads home, not to the browser's own error.
        client
            .goto(&format!("{home}questions/revoke-slack/"))
            .await
            .expect("a page");
        assert!(title(&client).await.contains("Version 1"));

        server.publish(Some(site("Version 2", "")));
        client.goto(&home).await.expect("the page");
        assert!(
            title(&client).await.contains("Version 2"),
            "an old worker does not pin an old site"
        );

        server.publish(Some(site("Version 3", "offline: false\n")));
        client.goto(&home).await.expect("the page");
        assert!(title(&client).await.contains("Version 3"));
        client
            .execute(
                "navigator.serviceWorker.getRegistration().then((it) => it?.update());",
                vec![],
            )
            .await
            .expect("asked for the new worker");
        until(
            &client,
            "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
            .then(([workers, names]) => workers.length === 0 && names.length === 0)",
        )
        .await;
    });
}
