//! Builds that are killed: a process of their own, SIGKILL, and a look at what stands.

use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Files, beside, publish, read, scene};

/// Alternate versions have some files in common, some changed, some of their own.
fn version(number: usize) -> Files {
    let mut site: Files = (0..300)
        .map(|index| (format!("{}/{index}/index.html", index % 9), "the same".repeat(200)))
        .collect();
    site.extend((0..300).map(|index| {
        (
            format!("c{}/{index}.html", index % 5),
            format!("version {number}\n").repeat(300),
        )
    }));
    site.extend((0..50).map(|index| (format!("own-{number}/{index}.html"), number.to_string())));
    site
}

/// Not a test of its own: the process that `killed_at_any_moment` starts and kills.
#[test]
fn child_publishes() {
    let (Ok(output), Ok(number)) = (std::env::var("SAYSO_TEST_OUTPUT"), std::env::var("SAYSO_TEST_VERSION")) else {
        return;
    };
    let site = version(number.parse().expect("a number"));
    println!("\nready");
    publish(Path::new(&output), &site).expect("published");
    println!("\ndone");
}

/// Starts the child and waits until it is about to publish.
fn child(output: &Path, number: usize) -> (std::process::Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "killed::child_publishes", "--nocapture", "--test-threads=1"])
        .env("SAYSO_TEST_OUTPUT", output)
        .env("SAYSO_TEST_VERSION", number.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(child.stdout.take().expect("piped"));
    wait_for(&mut lines, "ready");
    (child, lines)
}

fn wait_for(lines: &mut impl BufRead, word: &str) {
    let mut line = String::new();
    while line.trim() != word {
        line.clear();
        assert_ne!(
            lines.read_line(&mut line).expect("a line"),
            0,
            "the child never said `{word}`"
        );
    }
}

#[test]
fn killed_at_any_moment() {
    let (_folder, output) = scene();
    publish(&output, &version(0)).expect("published");
    // How long the child needs when nobody kills it; the moments are spread over a little more.
    let (mut undisturbed, mut lines) = child(&output, 1);
    let start = Instant::now();
    wait_for(&mut lines, "done");
    let whole = start.elapsed();
    undisturbed.wait().expect("ended");
    assert_eq!(read(&output), version(1));

    let mut standing = 1;
    let mut kept = 0;
    for round in 0..20_u32 {
        let next = standing + 1;
        let (mut child, _lines) = child(&output, next);
        let jitter = RandomState::new().hash_one(round) % 1_000;
        let share = (f64::from(round) + jitter as f64 / 1_000.0) / 18.0;
        std::thread::sleep(whole.mul_f64(share).max(Duration::from_micros(50)));
        child.kill().expect("killed");
        child.wait().expect("ended");
        let found = read(&output);
        if found == version(next) {
            standing = next;
        } else {
            assert!(
                found == version(standing),
                "round {round}: neither the old site nor the new one"
            );
            kept += 1;
        }
        // The next build clears up.
        standing += 1;
        publish(&output, &version(standing)).expect("published");
        assert_eq!(read(&output), version(standing));
        assert_eq!(beside(&output), ["public"]);
    }
    println!(
        "of 20 killed builds {kept} left the old site, {} the new one",
        20 - kept
    );
    assert!(kept > 0, "no build was killed in time");
}
