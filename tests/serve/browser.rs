//! In a real Chromium: a page that renews itself, a style sheet that changes under it, and faults shown and cleared.

use fantoccini::{Client, Locator};
use serde_json::json;

use crate::support::browser::with_browser;
use crate::support::{DEFINITION, site, write};
use crate::{PATIENCE, Server};

const PAGE: &str = "---\ntitle: About\n---\nThe first text.\n";

/// Waits until a script says true.
async fn until(client: &Client, script: &str) {
    let wait = format!(
        "const done = arguments[arguments.length - 1];
         const look = () => {{ try {{ if ({script}) return done(true); }} catch {{}} setTimeout(look, 20); }};
         look();"
    );
    let waited = tokio::time::timeout(PATIENCE, client.execute_async(&wait, vec![])).await;
    // A reload ends the script; then it is asked again in the new page.
    match waited {
        Ok(Ok(_)) => {}
        Ok(Err(_)) => Box::pin(until(client, script)).await,
        Err(_) => {
            let page = client.source().await.unwrap_or_default();
            panic!("never true: {script}\n{page}");
        }
    }
}

#[test]
fn an_open_page_follows_the_files() {
    let site = site(&[
        ("content/pages/about.md", PAGE),
        ("content/permissions/demo/a.yaml", DEFINITION),
    ]);
    let server = Server::start(site.path());
    with_browser(1000, 800, |client| async move {
        client
            .goto(&format!("http://{}/en/about/", server.address))
            .await
            .expect("opened");
        until(&client, "document.querySelector('link[href$=\"/live.css\"]')").await;

        write(site.path(), "content/pages/about.md", PAGE.replace("first", "second"));
        until(&client, "document.body.textContent.includes('The second text.')").await;

        // A fault in the content: named with its file and line over the page as it was; what it says is text.
        let faulty = "---\ntitle: About\ntitel: <img src=x>\n---\nThe third text.\n";
        write(site.path(), "content/pages/about.md", faulty);
        until(&client, "document.getElementById('sayso-problems')").await;
        let shown = client
            .find(Locator::Id("sayso-problems"))
            .await
            .expect("shown")
            .text()
            .await
            .expect("text");
        assert!(
            shown.contains("content/pages/about.md:3:1") && shown.contains("titel"),
            "{shown}"
        );
        assert!(shown.contains("help: "), "{shown}");
        let images = client
            .execute("return document.images.length", vec![])
            .await
            .expect("counted");
        assert_eq!(images, json!(0));
        let body = client
            .find(Locator::Css("main"))
            .await
            .expect("a page")
            .text()
            .await
            .expect("text");
        assert!(body.contains("The second text."), "{body}");

        // It stays over a page that is opened meanwhile, and goes when it is mended.
        client
            .goto(&format!("http://{}/en/permissions/demo/read/", server.address))
            .await
            .expect("opened");
        until(&client, "document.getElementById('sayso-problems')").await;
        write(site.path(), "content/pages/about.md", PAGE.replace("first", "fourth"));
        until(&client, "!document.getElementById('sayso-problems')").await;

        // A page of the site's own theme: a template that does not render, and mended again.
        client
            .goto(&format!("http://{}/en/about/", server.address))
            .await
            .expect("opened");
        until(&client, "document.body.textContent.includes('The fourth text.')").await;
        let template = "{% extends \"builtin/page.html\" %}{% block title %}{{ nothing.at.all }}{% endblock title %}";
        write(site.path(), "themes/default/templates/page.html", template);
        until(&client, "document.getElementById('sayso-problems')").await;
        let shown = client
            .find(Locator::Id("sayso-problems"))
            .await
            .expect("shown")
            .text()
            .await
            .expect("text");
        assert!(shown.contains("themes/default/templates/page.html:1:"), "{shown}");
        write(
            site.path(),
            "themes/default/templates/page.html",
            template.replace("nothing.at.all", "page.title.text"),
        );
        until(
            &client,
            "!document.getElementById('sayso-problems') && document.title === 'About'",
        )
        .await;

        // A style sheet takes effect in the page as it stands.
        client.execute("window.stays = true", vec![]).await.expect("marked");
        write(
            site.path(),
            "themes/default/static/site.css",
            "h1 { color: rgb(1, 2, 3) }",
        );
        until(
            &client,
            "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'",
        )
        .await;
        until(
            &client,
            "document.querySelectorAll('link[rel=stylesheet][href*=\"/site.\"]').length === 1",
        )
        .await;
        let stays = client.execute("return window.stays", vec![]).await.expect("asked");
        assert_eq!(stays, json!(true), "the page was loaded anew");

        // A message, in a site that had none of its own.
        write(
            site.path(),
            "locales/en/own.ftl",
            "footer-privacy = Nobody looks over your shoulder.\n",
        );
        until(
            &client,
            "document.body.textContent.includes('Nobody looks over your shoulder.')",
        )
        .await;
    });
}
