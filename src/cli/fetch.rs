//! Asks for one external address, for `sayso check --online`.

use std::sync::LazyLock;
use std::time::Duration;

use ureq::Agent;

static AGENT: LazyLock<Agent> = LazyLock::new(|| {
    Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(20)))
        .http_status_as_error(false)
        .user_agent(concat!("sayso/", env!("CARGO_PKG_VERSION"), " (link check)"))
        .build()
        .into()
});

/// What came instead of a page. A server that answers, and does not talk to programs, is no dead link.
pub fn fetch(address: &str) -> Result<(), String> {
    let head = AGENT.head(address).call();
    let status = match head {
        // Some servers know no HEAD.
        Ok(answer) if answer.status().is_success() => return Ok(()),
        _ => AGENT.get(address).call().map(|answer| answer.status()),
    };
    match status {
        Err(error) => Err(error.to_string()),
        Ok(status) if matches!(status.as_u16(), 404 | 410) => Err(status.to_string()),
        Ok(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;

    #[test]
    fn answers() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
                let first = lines.next().unwrap_or_default();
                let _ = lines.by_ref().take_while(|line| !line.is_empty()).count();
                let status = match first.split(' ').nth(1) {
                    Some("/gone") => "410 Gone",
                    Some("/closed") => "403 Forbidden",
                    Some("/no-head") if first.starts_with("HEAD") => "405 Method Not Allowed",
                    _ => "200 OK",
                };
                let _ = write!(
                    &stream,
                    "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
            }
        });
        let fetch = |path: &str| super::fetch(&format!("http://127.0.0.1:{port}/{path}"));
        assert_eq!(fetch("here"), Ok(()));
        assert_eq!(fetch("no-head"), Ok(()));
        assert_eq!(fetch("closed"), Ok(()));
        assert_eq!(fetch("gone"), Err("410 Gone".to_owned()));
        assert!(super::fetch("http://127.0.0.1:1/").is_err());
    }
}
