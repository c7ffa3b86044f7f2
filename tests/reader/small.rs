//! What `minify` leaves out is nothing that a reader sees.

use fantoccini::Client;
use serde_json::Value;

use crate::support::browser::{Server, resize, with_browser};
use crate::support::succeed;
use crate::{Options, PAGES, own_site};

/// The text of the page, and of each element its name and place, with everything open that can be.
const SHOWN: &str = "
    const [done] = arguments;
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
    const place = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.className.baseVal ?? element.className}: ${[x, y, width, height].join(' ')}`;
    };
    const tell = () => requestAnimationFrame(() => requestAnimationFrame(() =>
      done([document.title, ...document.body.innerText.split('\\n'), ...[...document.querySelectorAll('*')].map(place)])));
    // A page may be there before its scripts have run, which show what needs them.
    const ready = () => document.querySelector('[role=search][hidden]') ? setTimeout(ready, 10) : tell();
    ready();
";

/// What is shown of each page on a desk and on a phone.
async fn shown(client: &Client, server: &Server) -> Vec<(String, Vec<String>)> {
    let mut shown = Vec::new();
    // No language is offered to who has chosen one: the offer comes when it comes.
    let chosen = "localStorage.setItem('sayso-language', 'chosen');";
    client
        .goto(&format!("{}/sayso/", server.address))
        .await
        .expect("the page");
    client.execute(chosen, vec![]).await.expect("chosen");
    for width in [1280, 360] {
        resize(client, width, 900).await;
        for locale in ["en", "ar", "ja"] {
            for (_, path) in PAGES {
                let path = format!("sayso/{locale}/{path}");
                client
                    .goto(&format!("{}/{path}", server.address))
                    .await
                    .expect("the page");
                let lines: Value = client.execute_async(SHOWN, vec![]).await.expect("asked");
                let lines = serde_json::from_value(lines).expect("lines");
                shown.push((format!("{path} at {width}"), lines));
            }
        }
    }
    shown
}

#[test]
fn pages_made_small_look_and_read_as_they_are_written() {
    let as_written = Options {
        as_written: true,
        ..Options::default()
    };
    let (small, written) = (own_site(Options::default()), own_site(as_written));
    let lighter = written
        .iter()
        .filter(|(path, bytes)| path.ends_with(".html") && small[*path].len() < bytes.len());
    assert!(lighter.count() > 500);
    let (small, written) = (Server::start(small), Server::start(written));
    with_browser(1280, 900, |client| async move {
        let mut errors = Vec::new();
        let written = shown(&client, &written).await;
        for ((page, small), (_, written)) in shown(&client, &small).await.into_iter().zip(written) {
            assert!(small.len() > 20, "{page}: {small:?}");
            if small != written {
                let differs = small.iter().zip(&written).find(|(small, written)| small != written);
                errors.push(format!(
                    "{page}: {} of {} lines: {differs:?}",
                    small.len(),
                    written.len()
                ));
            }
        }
        succeed(errors);
    });
}
