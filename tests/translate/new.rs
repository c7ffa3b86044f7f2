//! `sayso new`: from flags, and from questions at a terminal that is a real one.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::{errors, own_site, run};

#[test]
fn a_new_entry_passes_the_check_but_for_what_is_to_be_filled_in() {
    let site = own_site();
    let sayso = env!("CARGO_BIN_EXE_sayso");
    for arguments in [
        &["new", "question", "--title", "Why: does \"it\" ask?"][..],
        &["new", "page", "help/start", "--title", "Help"],
        &[
            "new",
            "prompt",
            "example/a-box",
            "--title",
            "A box",
            "--kind",
            "device-code",
            "--evidence",
            "Seen by us",
        ],
        &[
            "new",
            "permission",
            "example/Mail.Read",
            "--wording",
            "Read: your mail",
            "--evidence",
            "https://example.org",
            "--seen",
            "2026-01-02",
        ],
    ] {
        let said = run(site.path(), sayso, arguments);
        assert!(said.starts_with("wrote content/"), "{said}");
    }
    let mut left = errors(site.path());
    left.sort();
    assert_eq!(
        left,
        [
            "`example/Mail.Read` does not say what it does not allow",
            "`example/Mail.Read` has no `meaning`"
        ]
    );
    for (arguments, reason) in [
        (
            &["new", "question", "--title", "Why: does \"it\" ask?"][..],
            "exists already",
        ),
        (&["new", "question"], "`--title` is missing"),
        (
            &["new", "permission", "Mail.Read", "--wording", "x", "--evidence", "x"],
            "names no provider",
        ),
        (
            &["new", "page", "../up", "--title", "x"],
            "cannot be part of an address",
        ),
    ] {
        let output = Command::new(sayso)
            .current_dir(site.path())
            .args(arguments)
            .output()
            .expect("started");
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(reason), "{said}");
    }
}

/// sayso at a terminal of its own, which util-linux's `script` makes.
struct Terminal {
    program: Child,
    keyboard: ChildStdin,
    screen: ChildStdout,
    shown: String,
}

impl Terminal {
    fn open(folder: &Path, arguments: &str) -> Self {
        // Whoever runs the tests in the background runs them with Ctrl-C ignored.
        let command = format!("env --default-signal=INT {} {arguments}", env!("CARGO_BIN_EXE_sayso"));
        let mut program = Command::new("script")
            .args(["--quiet", "--return", "--command", &command, "/dev/null"])
            .current_dir(folder)
            .env("SHELL", "/bin/sh")
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("script, which tests/run looks for");
        Self {
            keyboard: program.stdin.take().expect("piped"),
            screen: program.stdout.take().expect("piped"),
            program,
            shown: String::new(),
        }
    }

    /// Waits until something new is shown that ends with `question`, and types.
    fn answer(&mut self, question: &str, keys: &str) {
        while !self.shown.ends_with(question) {
            let mut letter = [0];
            let read = self.screen.read(&mut letter).expect("readable");
            assert_eq!(read, 1, "it ended before `{question}`:\n{}", self.shown);
            self.shown.push(char::from(letter[0]));
        }
        self.shown.push('\u{1}');
        self.keyboard.write_all(keys.as_bytes()).expect("typed");
        self.keyboard.flush().expect("typed");
    }

    /// All that was shown, and how it ended.
    fn end(mut self) -> (String, Option<i32>) {
        let mut rest = Vec::new();
        self.screen.read_to_end(&mut rest).expect("readable");
        let code = self.program.wait().expect("ended").code();
        let shown = self.shown + &String::from_utf8_lossy(&rest);
        (shown.replace(['\r', '\u{1}'], ""), code)
    }
}

#[test]
fn at_a_terminal_it_asks_for_what_is_missing() {
    let site = own_site();
    let mut terminal = Terminal::open(site.path(), "new permission");
    terminal.answer("Mail.Read: ", "\n");
    // Nothing was said, so it asks again; and says what is wrong with an id before it asks for more.
    terminal.answer("Mail.Read: ", "Calendar.Read\n");
    terminal.answer("Mail.Read: ", "  example/Calendar.Read \n");
    terminal.answer("quoted exactly: ", "Read: \"your\" calendar\n");
    terminal.answer("words that say where: ", "Seen by us\n");
    let (shown, code) = terminal.end();
    assert!(shown.contains("error: `Calendar.Read` names no provider"), "{shown}");
    assert!(
        shown.contains("wrote content/permissions/example/calendar-read.yaml"),
        "{shown}"
    );
    assert_eq!(code, Some(0), "{shown}");
    let left = errors(site.path());
    let unfinished = |error: &String| error.contains("does not say what it") || error.contains("has no `meaning`");
    assert!(left.len() == 2 && left.iter().all(unfinished), "{left:?}");
}

#[test]
fn a_title_that_is_taken_or_names_nothing_is_asked_for_again() {
    let site = own_site();
    let mut terminal = Terminal::open(site.path(), "new page");
    terminal.answer("title: ", "About\n");
    terminal.answer("title: ", "???\n");
    terminal.answer("title: ", "Pomoc\n");
    let (shown, code) = terminal.end();
    assert!(
        shown.contains("error: `content/pages/about.md` exists already"),
        "{shown}"
    );
    assert!(shown.contains("error: `` cannot be part of an address"), "{shown}");
    assert!(shown.contains("wrote content/pages/pomoc.md"), "{shown}");
    assert_eq!(code, Some(0), "{shown}");
}

#[test]
fn who_stops_in_the_middle_leaves_nothing_behind() {
    let site = own_site();
    for (keys, ended) in [("\u{4}", Some(2)), ("\u{3}", Some(128 + 2))] {
        let mut terminal = Terminal::open(site.path(), "new prompt");
        terminal.answer("dialog: ", "A box that nobody saw\n");
        terminal.answer("words that say where: ", keys);
        let (shown, code) = terminal.end();
        assert_eq!(code, ended, "{shown}");
        assert_eq!(
            shown.contains("\nerror: nothing was written"),
            code == Some(2),
            "{shown}"
        );
        assert!(!site.path().join("content/prompts/a-box-that-nobody-saw.yaml").exists());
    }
}
