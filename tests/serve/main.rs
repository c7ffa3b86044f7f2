//! The development server as people use it: the binary on a free port, a plain socket, and a real Chromium.

#[path = "../support/mod.rs"]
mod support;

mod browser;
mod edits;
mod http;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

/// How long anything may take on a busy machine before the test fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// The server, ended when dropped.
pub struct Server {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub address: String,
    /// Where the site begins, as the server says it.
    pub url: String,
    lines: Receiver<String>,
}

impl Server {
    pub fn start(root: &Path) -> Self {
        Self::start_with(root, &["--port", "0"])
    }

    pub fn start_with(root: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sayso"))
            .args(["serve", "--site"])
            .arg(root)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let (sender, lines) = mpsc::channel();
        let output: [Box<dyn Read + Send>; 2] = [
            Box::new(child.stdout.take().expect("a pipe")),
            Box::new(child.stderr.take().expect("a pipe")),
        ];
        for pipe in output {
            let sender = sender.clone();
            thread::spawn(move || {
                let lines = BufReader::new(pipe).lines().map_while(Result::ok);
                lines.for_each(|line| drop(sender.send(line)));
            });
        }
        let mut server = Self {
            child,
            address: String::new(),
            url: String::new(),
            lines,
        };
        let ready = server.said("serving at ");
        server.url = ready.trim_start_matches("serving at ").to_owned();
        let port = server
            .url
            .trim_start_matches("http://")
            .split('/')
            .next()
            .expect("a host");
        server.address = port.replace("localhost", "127.0.0.1");
        server
    }

    /// Waits for a line that begins so.
    pub fn said(&self, beginning: &str) -> String {
        let mut before = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.starts_with(beginning) => return line,
                Ok(line) => before.push(line),
                Err(error) => panic!("no line begins with `{beginning}`: {error}\n{}", before.join("\n")),
            }
        }
    }

    pub fn get(&self, path: &str) -> Reply {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        ))
    }

    /// Sends a request as it is and reads all of the reply.
    pub fn ask(&self, request: &str) -> Reply {
        let mut connection = TcpStream::connect(&self.address).expect("the server answers");
        connection.set_read_timeout(Some(PATIENCE)).expect("set");
        connection.write_all(request.as_bytes()).expect("sent");
        let mut bytes = Vec::new();
        connection.read_to_end(&mut bytes).expect("a reply");
        Reply::parse(&bytes)
    }

    #[cfg(unix)]
    pub fn interrupt(mut self) -> std::process::ExitStatus {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &id]).status().expect("kill runs");
        assert!(sent.success());
        self.child.wait().expect("it ends")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub struct Reply {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Reply {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("a head");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("ASCII");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .expect("a status");
        Self {
            status,
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
