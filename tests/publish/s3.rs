//! The script that uploads to S3, run against a program that takes the place of `aws`: what arrives, with which type and
//! caching, in which order, and what is not sent again.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Artifacts, published, site, write};

const CONFIG: &str = "title: S3\nbase_url: https://example.org/our%20faq/\nlocales: [en, de]\nhosts: [s3]\n";
const AWS: &str = include_str!("aws.sh");

/// A file as it was sent.
struct Upload {
    /// Below the site's path.
    path: String,
    cache: String,
    kind: String,
}

struct Bucket {
    folder: tempfile::TempDir,
    output: PathBuf,
}

impl Bucket {
    fn of(site: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(folder.path(), "bin/aws", AWS);
        fs::set_permissions(folder.path().join("bin/aws"), PermissionsExt::from_mode(0o755)).expect("permissions");
        Self {
            folder,
            output: site.join("public"),
        }
    }

    /// What the script sends, in its order.
    fn upload(&self) -> Vec<Upload> {
        let log = self.folder.path().join("log");
        fs::write(&log, "").expect("written");
        let path = std::env::var("PATH").expect("a path");
        let ran = Command::new("sh")
            .arg(self.output.join("_s3-sync.sh"))
            .arg("bucket")
            .env("PATH", format!("{}:{path}", self.folder.path().join("bin").display()))
            .env("BUCKETS", self.folder.path().join("buckets"))
            .env("LOG", &log)
            .output()
            .expect("sh");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let log = fs::read_to_string(log).expect("UTF-8");
        let uploads = log.lines().map(|line| {
            let [path, cache, kind] = line.split('|').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            let path = path.strip_prefix("bucket/our faq/").unwrap_or_else(|| panic!("{path}"));
            Upload {
                path: path.to_owned(),
                cache: cache.to_owned(),
                kind: kind.to_owned(),
            }
        });
        uploads.collect()
    }

    fn holds(&self) -> Artifacts {
        published(&self.folder.path().join("buckets/bucket"))
    }
}

/// Builds the site, and gives what belongs into the bucket.
fn build(site: &Path) -> Artifacts {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sayso"));
    let built = command.args(["build", "--quiet", "--site"]).arg(site).status();
    assert!(built.expect("the binary runs").success());
    let mut files = published(&site.join("public"));
    files.retain(|path, _| path != "_s3-sync.sh" && path != ".sayso-manifest");
    files
}

fn keyed(files: &Artifacts) -> Artifacts {
    let files = files.iter();
    files
        .map(|(path, bytes)| (format!("our faq/{path}"), bytes.clone()))
        .collect()
}

fn is_hashed(path: &str) -> bool {
    path.starts_with("assets/") || (path.starts_with("lookup/") && path.ends_with(".bin"))
}

#[test]
fn the_bucket_holds_what_was_built_and_gets_only_what_is_new() {
    let question = |text: &str| format!("---\ntitle: Why?\n---\n{text}\n");
    let site = site(&[
        ("sayso.yaml", CONFIG),
        ("content/questions/why.md", &question("Because it is so.")),
        ("content/questions/when.md", "---\ntitle: When?\n---\nNow.\n"),
    ]);
    let first = build(site.path());
    let bucket = Bucket::of(site.path());
    let stranger = "our faq, the old one/index.html";
    for path in [stranger, "our faq/en/gone/index.html"] {
        write(&bucket.folder.path().join("buckets/bucket"), path, "somebody's");
    }

    let uploads = bucket.upload();
    let mut held = bucket.holds();
    assert!(
        held.remove(stranger).is_some(),
        "what lies beside the site's path is not ours"
    );
    assert!(held == keyed(&first), "{:?}", held.keys());
    assert_eq!(uploads.len(), first.len(), "each file is sent once");
    for Upload { path, cache, kind } in &uploads {
        let immutable = cache.contains("immutable");
        assert!(immutable == is_hashed(path) && !cache.is_empty(), "{path}: {cache}");
        // What `aws` would guess wrongly, or without a charset.
        let wanted = match path.rsplit(['/', '.']).next() {
            Some("webmanifest") => "application/manifest+json",
            Some("txt") => "text/plain; charset=utf-8",
            _ if path.ends_with("/feed.xml") => "application/atom+xml",
            _ => "",
        };
        assert_eq!(kind, wanted, "{path}");
    }
    let last_asset = uploads.iter().rposition(|upload| is_hashed(&upload.path));
    let first_page = uploads.iter().position(|upload| upload.path.ends_with(".html"));
    assert!(last_asset < first_page, "a page is there before what it names");
    assert_eq!(bucket.upload().len(), 0, "nothing has changed");

    write(site.path(), "content/questions/why.md", question("Because it is no."));
    fs::remove_file(site.path().join("content/questions/when.md")).expect("removed");
    let second = build(site.path());
    let sent = bucket.upload().into_iter().map(|upload| upload.path);
    let changed = second.iter().filter(|(path, bytes)| first.get(*path) != Some(bytes));
    assert_eq!(
        sent.collect::<BTreeSet<_>>(),
        changed.map(|(path, _)| path.clone()).collect()
    );
    held = bucket.holds();
    held.remove(stranger);
    assert!(held == keyed(&second), "{:?}", held.keys());
}
