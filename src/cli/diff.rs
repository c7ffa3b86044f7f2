//! What has changed between two texts: as a patch, and word by word.

use std::fmt::Write;

use similar::DiffTag;
use similar::algorithms::{Capture, Replace, myers};
use similar::udiff::UnifiedHunkHeader;

/// Lines around each change.
const CONTEXT: usize = 3;

/// A patch of one file, as `git apply` takes it.
pub fn patch(path: &str, before: &str, after: &str) -> String {
    let before: Vec<&str> = before.split_inclusive('\n').collect();
    let after: Vec<&str> = after.split_inclusive('\n').collect();
    let mut patch = format!("--- a/{path}\n+++ b/{path}\n");
    for hunk in captured(&before, &after).into_grouped_ops(CONTEXT) {
        let _ = writeln!(patch, "{}", UnifiedHunkHeader::new(&hunk));
        for change in hunk {
            let (tag, old, new) = change.as_tag_tuple();
            if tag == DiffTag::Equal {
                add(&mut patch, ' ', &before[old]);
            } else {
                add(&mut patch, '-', &before[old]);
                add(&mut patch, '+', &after[new]);
            }
        }
    }
    patch
}

fn add(patch: &mut String, sign: char, lines: &[&str]) {
    for line in lines {
        patch.push(sign);
        patch.push_str(line);
        if !line.ends_with('\n') {
            patch.push_str("\n\\ No newline at end of file\n");
        }
    }
}

/// Two texts as one: what both say as it is, what went and what came each as it is to be marked.
pub fn words(before: &str, after: &str, went: impl Fn(&str) -> String, came: impl Fn(&str) -> String) -> String {
    let (before, after) = (split(before), split(after));
    let mut text = String::new();
    for change in captured(&before, &after).into_ops() {
        let (tag, old, new) = change.as_tag_tuple();
        let (old, new) = (before[old].concat(), after[new].concat());
        if tag == DiffTag::Equal {
            text.push_str(&old);
            continue;
        }
        if !old.is_empty() {
            text.push_str(&went(&old));
        }
        if !new.is_empty() {
            text.push_str(&came(&new));
        }
    }
    text
}

/// Words and what stands between them.
fn split(text: &str) -> Vec<&str> {
    let words = text.split_inclusive(char::is_whitespace).flat_map(|piece| {
        let word = piece.trim_end();
        [word, &piece[word.len()..]]
    });
    words.filter(|piece| !piece.is_empty()).collect()
}

/// By the one algorithm: `TextDiff` offers a choice of five, each of which it brings into the program many times over.
fn captured(before: &[&str], after: &[&str]) -> Capture {
    let mut changes = Replace::new(Capture::new());
    let Ok(()) = myers::diff(&mut changes, before, 0..before.len(), after, 0..after.len());
    changes.into_inner()
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use super::*;

    /// What git makes of the patch.
    fn applied(before: &str, after: &str) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.yaml");
        std::fs::write(&file, before).expect("written");
        let mut git = Command::new("git")
            .args(["apply", "--unidiff-zero", "-"])
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .spawn()
            .expect("git runs");
        let mut input = git.stdin.take().expect("piped");
        input
            .write_all(patch("a.yaml", before, after).as_bytes())
            .expect("taken");
        drop(input);
        assert!(
            git.wait().expect("ends").success(),
            "{}",
            patch("a.yaml", before, after)
        );
        std::fs::read_to_string(file).expect("read")
    }

    #[test]
    fn git_applies_a_patch() {
        let lines: Vec<String> = (0..40).map(|line| format!("line {line}\n")).collect();
        let before = lines.concat();
        let changed = |line: usize, to: &str| {
            let mut lines = lines.clone();
            lines[line] = to.to_owned();
            lines.concat()
        };
        let after = [
            changed(0, "first\n"),
            changed(5, ""),
            changed(39, "last"),
            changed(20, "two\nlines\n"),
            changed(3, "x\n").replace("line 30\n", "y\n"),
            before.trim_end().to_owned(),
        ];
        for after in &after {
            assert_eq!(&applied(&before, after), after);
            assert_eq!(&applied(after, &before), &before);
        }
        assert_eq!(applied("a\n", "b"), "b");
    }

    #[test]
    fn what_went_and_what_came_stand_between_what_stayed() {
        let both = |before, after| {
            words(
                before,
                after,
                |went| format!("[-{went}-]"),
                |came| format!("{{+{came}+}}"),
            )
        };
        assert_eq!(both("it reads  mail", "it sends  mail"), "it [-reads-]{+sends+}  mail");
        assert_eq!(both("", "ö"), "{+ö+}");
        assert_eq!(both("same", "same"), "same");
    }
}
