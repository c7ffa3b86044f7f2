//! How much goes over the wire.

use std::io::Write;

use serde_json::json;

use crate::support::browser::{Server, with_browser};
use crate::support::{Artifacts, build, graph_site};
use crate::{Options, own_site};

/// The size under gzip, which is what the plainest host sends.
fn packed(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("packed").len()
}

/// A file as a host sends it: text packed, everything else as it is.
fn sent(site: &Artifacts, path: &str) -> usize {
    let bytes = site.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    packed(bytes)
}

#[test]
fn the_first_page_is_light() {
    let site = own_site(Options::default());
    let server = Server::start(site.clone());
    with_browser(1280, 900, |client| async move {
        for locale in ["en", "ja", "ar"] {
            client
                .goto(&format!("{}/sayso/{locale}/", server.address))
                .await
                .expect("the page");
            client
                .execute_async("setTimeout(arguments[0], 1000);", vec![])
                .await
                .expect("waited");
            let fetched = "return performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname.slice(1));";
            let fetched = client.execute(fetched, vec![]).await.expect("asked");
            let mut fetched: Vec<String> = serde_json::from_value(fetched).expect("paths");
            fetched.push(format!("sayso/{locale}/index.html"));
            let whole: usize = fetched.iter().map(|path| sent(&site, path)).sum();
            println!("first page in {locale}: {whole} bytes in {} files", fetched.len());
            assert!(whole <= 60 * 1024, "{whole} bytes: {fetched:#?}");
            assert_ne!(json!(fetched.len()), json!(1));
        }
    });
}

#[test]
fn the_page_of_a_permission_in_eight_languages_is_light() {
    let Some(graph) = graph_site() else { return };
    let (_, site) = build(graph.path(), &Options::default());
    let pages = site
        .iter()
        .filter(|(path, _)| path.contains("/delegated/") && path.ends_with(".html"));
    let (path, most) = pages
        .map(|(path, bytes)| (path, packed(bytes)))
        .max_by_key(|(_, size)| *size)
        .expect("pages");
    println!("largest page of a permission: {path}, {most} bytes");
    assert!(most <= 25 * 1024, "{path} has {most} bytes");
}

#[test]
fn the_pages_of_our_own_permissions_in_ten_languages_are_light() {
    let site = own_site(Options::default());
    let locales = site
        .keys()
        .filter(|path| path.ends_with("/delegated/openid/index.html"));
    assert_eq!(locales.count(), 10);
    let pages = site
        .iter()
        .filter(|(path, _)| path.contains("/permissions/") && path.ends_with(".html"))
        .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("class=\"page-permission\""));
    let (path, most) = pages
        .map(|(path, bytes)| (path, packed(bytes)))
        .max_by_key(|(_, size)| *size)
        .expect("pages");
    println!("largest page of a permission of our own: {path}, {most} bytes");
    assert!(most <= 25 * 1024, "{path} has {most} bytes");
}
