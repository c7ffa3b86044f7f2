//! What a host has to do right: types, folders, errors, parts of files, and whom it does not answer.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use sayso::pipeline::Options;

use crate::Server;
use crate::support::{self, DEFINITION, site, write};

const PAGE: &str = "---\ntitle: About\n---\nIt is a test.\n";
const SUB_PATH: &str = "title: Test\nbase_url: https://example.org/kb/\nlocales: [en, de]\n";

#[test]
fn it_gives_the_built_site_and_one_script_more() {
    let site = site(&[
        ("sayso.yaml", SUB_PATH),
        ("content/permissions/demo/a.yaml", DEFINITION),
        ("content/pages/about.md", PAGE),
    ]);
    let options = Options {
        as_written: true,
        ..Options::default()
    };
    let (report, built) = support::build(site.path(), &options);
    assert_eq!(report, "");
    let sheet = fs::read(support::repository().join("themes/default/static/site.css")).expect("a style sheet");
    assert!(
        built.values().any(|bytes| *bytes == sheet),
        "the style sheet is not as it is written"
    );
    let server = Server::start(site.path());
    assert!(server.url.ends_with("/kb/"), "{}", server.url);
    let worker = server.get("/kb/sw.js").text();
    assert!(
        built.contains_key("sw.js") && !worker.contains("fetch") && worker.contains("caches.delete"),
        "{worker}"
    );
    for (path, bytes) in built.iter().filter(|(path, _)| *path != "sw.js") {
        let reply = server.get(&format!("/kb/{path}"));
        assert_eq!(reply.status, 200, "{path}");
        let kind = reply.header("content-type").expect("a type");
        if path.ends_with(".html") {
            assert_eq!(kind, "text/html; charset=utf-8");
            let script = "<script type=\"module\" src=\"/_sayso/live.js?version=1\"></script>\n";
            assert_eq!(reply.text().replacen(script, "", 1).into_bytes(), *bytes, "{path}");
            assert_ne!(reply.body, *bytes, "{path} has no script");
        } else {
            assert_eq!(reply.body, *bytes, "{path}");
            let expected = match path.rsplit('.').next() {
                Some("css") => "text/css; charset=utf-8",
                Some("js") => "text/javascript; charset=utf-8",
                Some("json") => "application/json",
                Some("svg") => "image/svg+xml",
                _ => kind,
            };
            assert_eq!(kind, expected, "{path}");
        }
    }
    assert_eq!(server.get("/").header("location"), Some("/kb/"));
    assert_eq!(server.get("/kb").header("location"), Some("/kb/"));
    assert_eq!(server.get("/kb/de/about").header("location"), Some("/kb/de/about/"));
    let missing = server.get("/kb/de/nothing/");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("<html lang=\"de\""), "{}", missing.text());
    assert!(server.get("/elsewhere/").text().contains("<html lang=\"en\""));
    #[cfg(unix)]
    {
        assert!(server.interrupt().success());
        let left: Vec<_> = fs::read_dir(site.path())
            .expect("a folder")
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        assert_eq!(left.len(), 2, "only the configuration and the content: {left:?}");
    }
}

#[test]
fn tags_and_ranges_save_what_need_not_be_sent() {
    let site = site(&[("content/pages/about.md", PAGE)]);
    let server = Server::start(site.path());
    let whole = server.get("/en/about/");
    let tag = whole.header("etag").expect("a tag").to_owned();
    let ask = |more: &str| {
        let host = &server.address;
        server.ask(&format!(
            "GET /en/about/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n\r\n"
        ))
    };
    let known = ask(&format!("If-None-Match: \"other\", {tag}"));
    assert_eq!((known.status, known.body.len()), (304, 0));
    let part = ask("Range: bytes=2-8");
    assert_eq!((part.status, part.body.as_slice()), (206, &whole.body[2..=8]));
    let length = whole.body.len();
    assert_eq!(
        part.header("content-range"),
        Some(format!("bytes 2-8/{length}").as_str())
    );
    assert_eq!(ask(&format!("Range: bytes={length}-")).status, 416);
    assert_eq!(ask("Range: bytes=2-8\r\nIf-Range: \"other\"").status, 200);
    // A page may be another at any moment, a file that is named by its bytes may not.
    assert_eq!(whole.header("cache-control"), Some("no-cache"));
    let page = whole.text();
    let style = page
        .split('"')
        .find(|value| value.ends_with(".css"))
        .expect("a style sheet");
    let caching = server.get(style).header("cache-control").map(str::to_owned);
    assert_eq!(
        caching.as_deref(),
        Some("public, max-age=31536000, immutable"),
        "{style}"
    );
}

#[test]
fn it_answers_to_its_own_name_and_never_leaves_the_site() {
    let site = site(&[("content/pages/about.md", PAGE)]);
    write(site.path(), "secret.txt", "a secret");
    let server = Server::start(site.path());
    for host in ["evil.example", "localhost.evil.example", "192.168.0.1"] {
        let reply = server.ask(&format!(
            "GET /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ));
        assert_eq!(reply.status, 421, "{host}");
    }
    assert_eq!(server.ask("GET /en/ HTTP/1.0\r\n\r\n").status, 421);
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/en/..%2f..%2fsecret.txt",
        "/%5c..%5csecret.txt",
        "/en%00",
    ] {
        assert_eq!(server.get(path).status, 400, "{path}");
    }
    for path in ["/secret.txt", "/sayso.yaml", "//secret.txt", "/content/pages/about.md"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
    let post = format!(
        "POST /en/ HTTP/1.1\r\nHost: {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        server.address
    );
    assert_eq!(server.ask(&post).status, 405);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_site_is_a_fault_and_not_a_page() {
    let site = site(&[("content/pages/about.md", PAGE)]);
    let outside = tempfile::tempdir().expect("a temporary folder");
    write(outside.path(), "secret.md", "---\ntitle: Secret\n---\nhidden\n");
    let server = Server::start(site.path());
    let link = site.path().join("content/pages/secret.md");
    std::os::unix::fs::symlink(outside.path().join("secret.md"), link).expect("a link");
    server.said("error[symlink]");
    assert_eq!(server.get("/en/secret/").status, 404);
    assert_eq!(server.get("/en/about/").status, 200);
}

#[test]
fn a_port_that_is_taken_is_named() {
    let site = site(&[]);
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(["serve", "--port", &port, "--site"])
        .arg(site.path())
        .output()
        .expect("run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains(&format!("port {port} is taken")), "{said}");
    // Whether or not somebody else has the default port, one of these two has another and says so.
    let first = Server::start_with(site.path(), &[]);
    let second = Server::start_with(site.path(), &[]);
    assert_ne!(first.address, second.address);
}

#[test]
fn whoever_opens_it_to_the_network_is_warned() {
    let site = site(&[]);
    let server = Server::start_with(site.path(), &["--port", "0", "--host", "0.0.0.0"]);
    drop(server);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayso"))
        .args(["serve", "--port", "0", "--host", "203.0.113.1", "--site"])
        .arg(site.path())
        .output()
        .expect("run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("everybody in your network"), "{said}");
    assert!(said.contains("no address of this machine"), "{said}");
}

#[test]
fn many_connections_and_slow_ones_keep_nobody_waiting() {
    let site = site(&[("content/pages/about.md", PAGE)]);
    let server = Server::start(site.path());
    let connect = || TcpStream::connect(&server.address).expect("a connection");
    // A third says nothing, a third only half of what it wants, a third listens for news and never reads.
    let crowd: Vec<TcpStream> = (0..500)
        .map(|number| {
            let mut one = connect();
            let text = match number % 3 {
                0 => String::new(),
                1 => "GET /en/about/ HTTP/1.1\r\nHost: local".to_owned(),
                _ => format!(
                    "GET /_sayso/events?version=1&path=%2Fen%2Fabout%2F HTTP/1.1\r\nHost: {}\r\n\r\n",
                    server.address
                ),
            };
            one.write_all(text.as_bytes()).expect("sent");
            one
        })
        .collect();
    let start = Instant::now();
    assert_eq!(server.get("/en/about/").status, 200);
    write(
        site.path(),
        "content/pages/about.md",
        PAGE.replace("a test", "another test"),
    );
    server.said("renewed in");
    assert!(server.get("/en/about/").text().contains("It is another test."));
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    drop(crowd);
    // Everybody who listened was told; here is one who does.
    let mut listener = connect();
    let asked = "GET /_sayso/events?version=1&path=%2Fen%2Fabout%2F HTTP/1.1\r\nHost: localhost\r\n\r\n";
    listener.write_all(asked.as_bytes()).expect("sent");
    listener.set_read_timeout(Some(crate::PATIENCE)).expect("set");
    let mut heard = String::new();
    while !heard.contains("event: reload") {
        let mut bytes = [0; 512];
        let length = listener.read(&mut bytes).expect("news");
        assert!(length > 0, "{heard}");
        heard.push_str(&String::from_utf8_lossy(&bytes[..length]));
    }
    thread::yield_now();
}
