//! A real Chromium, and a server for sites that were built in memory.

use std::future::Future;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::Artifacts;

/// Serves artifacts on a port of its own, a thread a connection, as long as the process lives.
#[derive(Clone)]
pub struct Server {
    pub address: String,
    /// Nothing while it is as if there were no network.
    artifacts: Arc<Mutex<Option<Arc<Artifacts>>>>,
}

impl Server {
    pub fn start(artifacts: Artifacts) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let server = Self {
            address: format!("http://{}", listener.local_addr().expect("an address")),
            artifacts: Arc::default(),
        };
        server.publish(Some(artifacts));
        let answering = server.clone();
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let server = answering.clone();
                // Whether the browser has gone away is not this server's business.
                thread::spawn(move || drop(server.answer(connection)));
            }
        });
        server
    }

    /// Serves other artifacts from now on, or none at all.
    pub fn publish(&self, artifacts: Option<Artifacts>) {
        *self.artifacts.lock().unwrap_or_else(PoisonError::into_inner) = artifacts.map(Arc::new);
    }

    fn answer(&self, mut connection: TcpStream) -> io::Result<()> {
        let mut lines = BufReader::new(connection.try_clone()?).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        // Browsers connect before they know what to ask for: what is served is decided when they ask.
        let Some(artifacts) = self.artifacts.lock().unwrap_or_else(PoisonError::into_inner).clone() else {
            return Ok(());
        };
        let path = request.split(' ').nth(1).unwrap_or_default();
        let path = path
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .trim_start_matches('/');
        let path = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let kind = match path.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css",
            "js" => "text/javascript",
            "json" => "application/json",
            "webmanifest" => "application/manifest+json",
            "svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        let (status, bytes) = match artifacts.get(&path) {
            Some(bytes) => ("200 OK", bytes.as_slice()),
            None => ("404 Not Found", b"not found".as_slice()),
        };
        let length = bytes.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        connection.write_all(head.as_bytes())?;
        connection.write_all(bytes)
    }
}

/// Chromium's driver, ended with its browser when dropped: whatever outlives a test that failed would keep the pipe that
/// the tests print to open, and who reads it waiting.
struct Driver {
    child: Child,
    address: String,
}

impl Driver {
    fn start() -> Self {
        // A free port of IPv4 may be taken on IPv6; the driver then gives up, and is asked again.
        (0..5)
            .find_map(|_| Self::try_start())
            .expect("chromedriver, which tests/run installs, starts and says its port")
    }

    fn try_start() -> Option<Self> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("chromedriver, which tests/run installs");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut lines = output.lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            line.split("successfully on port ")
                .nth(1)
                .map(|rest| rest.trim_end_matches('.').to_owned())
        });
        let Some(port) = port else {
            let _ = child.wait();
            return None;
        };
        // The driver would stop at a full pipe.
        thread::spawn(move || lines.for_each(drop));
        Some(Self {
            child,
            address: format!("http://127.0.0.1:{port}"),
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

/// Runs a test in a fresh browser with a window of that size.
pub fn with_browser<F: Future<Output = ()>>(width: u32, height: u32, test: impl FnOnce(Client) -> F) {
    // One browser at a time: several would wait for each other on a small machine.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let driver = Driver::start();
    let profile = tempfile::tempdir().expect("a temporary folder");
    let arguments = [
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        // Pages scroll at once, so that what is asked next is true.
        "--force-prefers-reduced-motion".to_owned(),
        format!("--window-size={width},{height}"),
        format!("--user-data-dir={}", profile.path().display()),
    ];
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".to_owned(), json!({ "args": arguments }));
    capabilities.insert("timeouts".to_owned(), json!({ "pageLoad": 60_000, "script": 120_000 }));
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.address)
            .await
            .expect("a browser");
        test(client.clone()).await;
        client.close().await.expect("closed");
    });
}

/// What Chromium's driver understands beyond WebDriver: a command of the DevTools protocol, and the console's log.
#[derive(Debug)]
enum Beyond {
    DevTools(&'static str, Value),
    Log,
}

impl WebDriverCompatibleCommand for Beyond {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        let path = match self {
            Beyond::DevTools(..) => "goog/cdp/execute",
            Beyond::Log => "se/log",
        };
        base.join(&format!("session/{}/{path}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = match self {
            Beyond::DevTools(command, parameters) => json!({ "cmd": command, "params": parameters }),
            Beyond::Log => json!({ "type": "browser" }),
        };
        (http::Method::POST, Some(body.to_string()))
    }
}

/// A command of the DevTools protocol.
pub async fn devtools(client: &Client, command: &'static str, parameters: Value) -> Value {
    client
        .issue_cmd(Beyond::DevTools(command, parameters))
        .await
        .expect("a command that Chromium knows")
}

/// How wide the page is, in CSS pixels, and whether the reader prefers dark colours.
pub async fn look(client: &Client, width: u32, dark: bool) {
    resize(client, width, 900).await;
    let scheme = if dark { "dark" } else { "light" };
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    devtools(client, "Emulation.setEmulatedMedia", features).await;
}

/// The size of the window, in CSS pixels; no window is too narrow.
pub async fn resize(client: &Client, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    devtools(client, "Emulation.setDeviceMetricsOverride", size).await;
}

/// Nothing was refused, not found, thrown, complained of in the console or fetched from elsewhere since it was last asked.
pub async fn quiet(client: &Client) {
    const FETCHED: &str = "
        const fetched = performance.getEntriesByType('resource');
        return fetched.filter((e) => e.responseStatus >= 400 || !e.name.startsWith(location.origin)).map((e) => e.name);
    ";
    let fetched = client.execute(FETCHED, vec![]).await.expect("asked");
    assert_eq!(fetched, json!([]), "failed requests and requests to another origin");
    let log = client.issue_cmd(Beyond::Log).await.expect("the console's log");
    let said = log.as_array().expect("entries").iter();
    // The browser's own pages, such as the one of an empty tab, complain of themselves.
    let of_the_site: Vec<_> = said
        .filter(|entry| !entry["message"].as_str().unwrap_or_default().starts_with("chrome://"))
        .collect();
    assert!(of_the_site.is_empty(), "said in the console: {of_the_site:?}");
}
