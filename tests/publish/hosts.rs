//! The files that hosts read, as those hosts read them: nginx itself, and the grammars of the others; and their limits.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sayso::library::Host;
use sayso::pipeline::Options;
use sayso::publish::compress;
use sayso::publish::hosts::{Tally, budget};

use crate::support::{Artifacts, build, site, write};

const CONFIG: &str = "title: Hosts\nbase_url: https://example.org/faq/\nlocales: [en, de]\n";
const QUESTION: &str =
    "---\ntitle: Why?\naliases: [old-why, gäste]\n---\nBecause it is so, and will be so for many years to come.\n";

/// A small site with earlier addresses.
fn small(config: &str) -> tempfile::TempDir {
    site(&[
        ("sayso.yaml", &format!("{CONFIG}{config}")),
        ("content/questions/why.md", QUESTION),
        (
            "content/questions/why.de.md",
            "---\ntitle: Warum?\naliases: [alt]\n---\nDarum.\n",
        ),
    ])
}

fn artifacts(hosts: &[Host]) -> Artifacts {
    let folder = small("");
    let options = Options {
        hosts: hosts.to_vec(),
        ..Options::default()
    };
    let (report, artifacts) = build(folder.path(), &options);
    assert_eq!(report, "");
    artifacts
}

fn text<'a>(artifacts: &'a Artifacts, path: &str) -> &'a str {
    std::str::from_utf8(artifacts.get(path).unwrap_or_else(|| panic!("there is no {path}"))).expect("UTF-8")
}

#[test]
fn redirects_are_rules_where_the_host_has_rules_and_pages_elsewhere() {
    let by_page = artifacts(&[Host::GithubPages]);
    assert!(by_page.contains_key("en/questions/old-why/index.html") && by_page.contains_key(".nojekyll"));
    assert!(!by_page.contains_key("_redirects"));
    for host in [Host::Netlify, Host::CloudflarePages, Host::GitlabPages] {
        let by_rule = artifacts(&[host]);
        assert!(!by_rule.contains_key("en/questions/old-why/index.html"), "{host:?}");
        let mut redirects = 0;
        for line in text(&by_rule, "_redirects").lines() {
            // Source, target, status, with one blank between them; sources are paths, targets too; of at most 1,000 letters.
            let [from, to, status] = line.split(' ').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            assert!(
                from.starts_with("/faq/") && to.starts_with("/faq/") && line.len() <= 1000 && line.is_ascii(),
                "{line}"
            );
            match status {
                "301" => redirects += 1,
                "404" => assert!(
                    host == Host::Netlify && from.ends_with("/*") && to.ends_with("/404.html"),
                    "{line}"
                ),
                _ => panic!("{line}"),
            }
            let target = format!("{}index.html", to.strip_prefix("/faq/").expect("inside"));
            assert!(status == "404" || by_rule.contains_key(&target), "{line}");
        }
        assert_eq!(redirects, 3, "{host:?}");
    }
    // A host without rules beside one that has them needs the pages.
    assert!(artifacts(&[Host::Netlify, Host::S3]).contains_key("de/questions/alt/index.html"));
}

#[test]
fn headers_are_as_netlify_and_cloudflare_read_them() {
    let artifacts = artifacts(&[Host::CloudflarePages]);
    let mut rules = 0;
    for line in text(&artifacts, "_headers").lines() {
        match line.strip_prefix("  ") {
            None => {
                assert!(
                    line.starts_with("/faq/") && !line.contains(' ') && line.matches('*').count() <= 1,
                    "{line}"
                );
                rules += 1;
            }
            Some(header) => {
                let (name, value) = header.split_once(": ").expect("a name and a value");
                assert!(
                    rules > 0 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
                    "{line}"
                );
                assert!(!value.is_empty() && line.len() <= 2000, "{line}");
            }
        }
    }
    assert!((1..=100).contains(&rules));
}

#[test]
fn limits_warn_from_four_fifths_and_refuse_beyond() {
    let folder = small("hosts: [cloudflare-pages, github-pages]\n");
    let checked = sayso::pipeline::check(folder.path(), &Options::default());
    let library = checked.library().expect("a library");
    let said = |files, bytes, largest| {
        let found = budget(library, &Tally { files, bytes, largest });
        found
            .iter()
            .map(|fault| format!("{:?} {}", fault.severity, fault.message))
            .collect::<Vec<_>>()
    };
    assert_eq!(said(15_999, 1, 1), [""; 0]);
    assert_eq!(
        said(16_000, 1, 1),
        ["Warning the site has 16000 files; Cloudflare Pages takes 20000"]
    );
    assert_eq!(
        said(20_000, 1, 1),
        ["Warning the site has 20000 files; Cloudflare Pages takes 20000"]
    );
    assert_eq!(
        said(20_001, 1, 1),
        ["Error the site has 20001 files; Cloudflare Pages takes 20000"]
    );
    let gib = 1024 * 1024 * 1024;
    assert_eq!(said(1, gib * 4 / 5 - 1, 1), [""; 0]);
    assert_eq!(
        said(1, gib + 1, 1),
        [format!(
            "Error the site has {} bytes; GitHub Pages takes {gib}",
            gib + 1
        )]
    );
    let files = 20_001;
    let over = budget(
        library,
        &Tally {
            files,
            bytes: 1,
            largest: 1,
        },
    );
    let shown = sayso::diagnostic::terminal::render(&over, &checked.sources, false);
    assert!(
        shown.starts_with("error[host-limit]: the site has 20001 files; Cloudflare Pages takes 20000\n"),
        "{shown}"
    );
    assert!(shown.contains("pages: translated-only"), "{shown}");
    let most = 25 * 1024 * 1024;
    assert_eq!(
        said(1, 1, most + 1),
        [format!(
            "Error the site has {} bytes in one file; Cloudflare Pages takes {most}",
            most + 1
        )]
    );
}

/// nginx with the include that a build wrote, ended when dropped.
struct Nginx {
    child: Child,
    address: String,
}

impl Nginx {
    fn start(folder: &Path, root: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a free port")
            .port();
        let here = folder.display();
        let config = format!(
            "daemon off;\nmaster_process off;\npid {here}/pid;\nerror_log {here}/error.log;\nevents {{}}\nhttp {{\n\
             include /etc/nginx/mime.types;\naccess_log off;\nclient_body_temp_path {here}/a;\nproxy_temp_path {here}/b;\n\
             fastcgi_temp_path {here}/c;\nuwsgi_temp_path {here}/d;\nscgi_temp_path {here}/e;\n\
             server {{ listen 127.0.0.1:{port}; absolute_redirect off; root {root}; include {root}/faq/_nginx.conf; }}\n}}\n",
            root = root.display(),
        );
        write(folder, "nginx.conf", config);
        let mut command = Command::new("nginx");
        command
            .arg("-c")
            .arg(folder.join("nginx.conf"))
            .arg("-e")
            .arg(folder.join("error.log"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = command.spawn().expect("nginx, which tests/run installs");
        let address = format!("127.0.0.1:{port}");
        let start = Instant::now();
        while TcpStream::connect(&address).is_err() {
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "{}",
                std::fs::read_to_string(folder.join("error.log")).unwrap_or_default()
            );
            std::thread::yield_now();
        }
        Self { child, address }
    }

    /// Status line and headers, in small letters, and the body.
    fn get(&self, path: &str, header: &str) -> (String, Vec<u8>) {
        let mut connection = TcpStream::connect(&self.address).expect("a connection");
        write!(
            connection,
            "GET {path} HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n{header}\r\n"
        )
        .expect("sent");
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).expect("received");
        let end = answer
            .windows(4)
            .position(|bytes| bytes == b"\r\n\r\n")
            .expect("headers");
        (
            String::from_utf8_lossy(&answer[..end]).to_lowercase(),
            answer[end + 4..].to_vec(),
        )
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn nginx_serves_the_site_as_it_should_be() {
    let artifacts = artifacts(&[Host::Nginx]);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("root");
    for (path, bytes) in &artifacts {
        write(&root.join("faq"), path, bytes);
        let artifact = sayso::artifact::Artifact {
            path: path.clone(),
            bytes: bytes.clone(),
        };
        for encoding in compress::encodings(&[Host::Nginx]) {
            if let Some(small) = compress::compressed(&artifact, *encoding) {
                write(&root.join("faq"), &small.path, &small.bytes);
            }
        }
    }
    let nginx = Nginx::start(folder.path(), &root);
    let asset = artifacts
        .keys()
        .find(|path| path.ends_with(".css"))
        .expect("a style sheet");
    let script = artifacts
        .keys()
        .find(|path| path.starts_with("assets/modules.") && path.ends_with(".js"))
        .expect("a module");
    for (path, header, status, wanted) in [
        (
            "/faq/".to_owned(),
            "",
            "200",
            vec![
                "text/html; charset=utf-8",
                "must-revalidate",
                "content-security-policy: default-src 'none'",
                "x-content-type-options: nosniff",
            ],
        ),
        (
            "/faq/de/questions/why/".to_owned(),
            "",
            "200",
            vec!["text/html; charset=utf-8"],
        ),
        (
            "/faq/de/questions/why/".to_owned(),
            "Accept-Encoding: gzip\r\n",
            "200",
            vec!["content-encoding: gzip"],
        ),
        (format!("/faq/{asset}"), "", "200", vec!["text/css", "immutable"]),
        (
            "/faq/de/site.webmanifest".to_owned(),
            "",
            "200",
            vec!["application/manifest+json"],
        ),
        ("/faq/de/feed.xml".to_owned(), "", "200", vec!["application/atom+xml"]),
        (
            "/faq/llms.txt".to_owned(),
            "",
            "200",
            vec!["text/plain; charset=utf-8", "must-revalidate"],
        ),
        (
            format!("/faq/{script}"),
            "",
            "200",
            vec!["javascript; charset=utf-8", "immutable"],
        ),
        (
            "/faq/de/questions/alt/".to_owned(),
            "",
            "301",
            vec!["location: /faq/de/questions/why/"],
        ),
        (
            "/faq/en/questions/g%C3%A4ste/".to_owned(),
            "",
            "301",
            vec!["location: /faq/en/questions/why/"],
        ),
        ("/faq/_nginx.conf".to_owned(), "", "404", vec![]),
        ("/faq/assets/gone.0123456789abcdef.css".to_owned(), "", "404", vec![]),
    ] {
        let (head, _) = nginx.get(&path, header);
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{path}: {head}");
        for wanted in wanted {
            assert!(head.contains(wanted), "{path}: no {wanted} in {head}");
        }
    }
    for (path, lang) in [("/faq/de/gone/", "de"), ("/faq/en/gone/", "en"), ("/faq/gone", "en")] {
        let (head, body) = nginx.get(path, "");
        let page = String::from_utf8_lossy(&body);
        assert!(
            head.starts_with("http/1.1 404") && page.contains(&format!("<html lang=\"{lang}\"")),
            "{path}: {head}"
        );
    }
}

#[test]
fn compressed_files_hold_the_same_bytes() {
    let artifacts = artifacts(&[Host::GitlabPages]);
    let page = artifacts
        .iter()
        .find(|(path, _)| path.ends_with("index.html"))
        .expect("a page");
    let artifact = sayso::artifact::Artifact {
        path: page.0.clone(),
        bytes: page.1.clone(),
    };
    let [gzip, brotli] = compress::encodings(&[Host::GitlabPages]) else {
        panic!("two encodings")
    };
    let small = compress::compressed(&artifact, *gzip).expect("smaller");
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(&small.bytes[..])
        .read_to_end(&mut plain)
        .expect("gzip");
    assert_eq!((small.path, &plain), (format!("{}.gz", page.0), page.1));
    let small = compress::compressed(&artifact, *brotli).expect("smaller");
    let mut plain = Vec::new();
    brotli::Decompressor::new(&small.bytes[..], 4096)
        .read_to_end(&mut plain)
        .expect("Brotli");
    assert_eq!((small.path, &plain), (format!("{}.br", page.0), page.1));
    assert!(compress::encodings(&[Host::GithubPages, Host::Netlify]).is_empty());
}
