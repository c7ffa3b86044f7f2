//! HTTP: from an address to the page of the last good version, as a static host would give it.
//!
//! No path ever reaches the disk: a version has the pages and files that it has, and everything else is not found.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::{Stream, stream};
use serde::Deserialize;
use tokio::sync::broadcast::error::RecvError;

use super::live;
use super::stage::{News, Stage};
use super::version::{Change, Version};
use crate::publish::hosts;

pub fn router(stage: Arc<Stage>) -> Router {
    Router::new()
        .route("/_sayso/events", get(events))
        .route(
            "/_sayso/live.js",
            get(|headers| async { own("live.js", live::SCRIPT, headers) }),
        )
        .route(
            "/_sayso/live.css",
            get(|headers| async { own("live.css", live::STYLE, headers) }),
        )
        .fallback(page)
        .layer(middleware::from_fn_with_state(stage.clone(), only_this_host))
        .with_state(stage)
}

/// The address to open in a browser on this machine.
pub fn shown_address(address: SocketAddr, base_path: &str) -> String {
    let host = match address.ip() {
        ip if ip.is_unspecified() || ip.is_loopback() => "localhost".to_owned(),
        IpAddr::V6(ip) => format!("[{ip}]"),
        ip => ip.to_string(),
    };
    format!("http://{host}:{}{}", address.port(), encoded(base_path))
}

/// Refuses what was meant for another host: a page elsewhere could have its own name lead here, and then read the site as
/// if it were its own (DNS rebinding).
async fn only_this_host(State(stage): State<Arc<Stage>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(|host| is_this_host(host, stage.address)) {
        return next.run(request).await;
    }
    let reason = "This server answers to its own address only.\n";
    (StatusCode::MISDIRECTED_REQUEST, reason).into_response()
}

fn is_this_host(host: &str, address: SocketAddr) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let name = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'))
        .unwrap_or(name);
    // No name that somebody can register is a plain address.
    let Ok(ip) = name.parse::<IpAddr>() else { return false };
    ip.is_loopback() || ip == address.ip() || address.ip().is_unspecified()
}

/// What a request's path asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// An artifact, by its path in the site.
    Artifact(String),
    /// Outside the site: the site begins there.
    Elsewhere,
    Refused,
}

fn asked(path: &str, base_path: &str) -> Asked {
    let lower = path.to_ascii_lowercase();
    if ["%2f", "%5c", "%00", "\\"].iter().any(|hidden| lower.contains(hidden)) {
        return Asked::Refused;
    }
    let Some(decoded) = decoded(path) else {
        return Asked::Refused;
    };
    if decoded.split('/').any(|part| part == ".." || part == ".") {
        return Asked::Refused;
    }
    match decoded.strip_prefix(base_path) {
        None => Asked::Elsewhere,
        Some(below) if below.is_empty() || below.ends_with('/') => Asked::Artifact(format!("{below}index.html")),
        Some(below) => Asked::Artifact(below.to_owned()),
    }
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

async fn page(State(stage): State<Arc<Stage>>, request: Request) -> Response {
    let headers = request.headers();
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let Some(version) = stage.version() else {
        return reply(StatusCode::SERVICE_UNAVAILABLE, "text/html", live::stand_in(0), headers);
    };
    let path = match asked(request.uri().path(), &version.base_path) {
        Asked::Refused => return (StatusCode::BAD_REQUEST, "There is no such address.\n").into_response(),
        Asked::Elsewhere if matches!(request.uri().path(), "/") || is_base(&request, &version) => {
            return see(&encoded(&version.base_path));
        }
        Asked::Elsewhere => return not_found(&version, "", headers).await,
        Asked::Artifact(path) => path,
    };
    if path == live::WORKER_PATH {
        return own(&path, live::WORKER, headers.clone());
    }
    match version.one(&path).await {
        Some(Ok(bytes)) => found(StatusCode::OK, &path, bytes, version.number, headers),
        // The script asks why, and shows it.
        Some(Err(_)) => reply(
            StatusCode::INTERNAL_SERVER_ERROR,
            "text/html",
            live::stand_in(version.number),
            headers,
        ),
        None if version.one(&format!("{path}/index.html")).await.is_some() => {
            see(&format!("{}/", request.uri().path()))
        }
        None => not_found(&version, &path, headers).await,
    }
}

/// The site's address without the slash at its end.
fn is_base(request: &Request, version: &Version) -> bool {
    decoded(request.uri().path()).is_some_and(|path| format!("{path}/") == version.base_path)
}

/// A folder's address as it stands in `Location`.
fn encoded(path: &str) -> String {
    crate::permalink::encode(path)
}

fn see(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        // Not two slashes, which would lead to another host.
        Ok(value) if !address.starts_with("//") => (StatusCode::FOUND, [(header::LOCATION, value)]).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The page that says so, in the language of the address where it has one.
async fn not_found(version: &Version, path: &str, headers: &HeaderMap) -> Response {
    let locale = path.split('/').next().unwrap_or_default();
    for page in [format!("{locale}/404.html"), "404.html".to_owned()] {
        if let Some(Ok(bytes)) = version.one(&page).await {
            return found(StatusCode::NOT_FOUND, &page, bytes, version.number, headers);
        }
    }
    StatusCode::NOT_FOUND.into_response()
}

fn found(status: StatusCode, path: &str, bytes: Vec<u8>, version: u64, headers: &HeaderMap) -> Response {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let is_page = kind == mime_guess::mime::TEXT_HTML;
    let bytes = if is_page { live::page(bytes, version) } else { bytes };
    let mut response = reply(status, kind.essence_str(), bytes, headers);
    // What a page is shown with does not have to be asked about again each time that the page is.
    if status == StatusCode::OK && hosts::is_immutable(path) {
        let immutable = HeaderValue::from_static(hosts::IMMUTABLE);
        response.headers_mut().insert(header::CACHE_CONTROL, immutable);
    }
    response
}

fn own(name: &str, text: &str, headers: HeaderMap) -> Response {
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    reply(StatusCode::OK, kind.essence_str(), text.as_bytes().to_vec(), &headers)
}

/// The bytes, or the part of them that was asked for, or nothing where the browser has them.
fn reply(status: StatusCode, kind: &str, bytes: Vec<u8>, asked: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..32]);
    let text = |name| asked.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let charset = if kind.starts_with("text/") {
        "; charset=utf-8"
    } else {
        ""
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let mut add = |name, value: String| {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    };
    add(header::ETAG, tag.clone());
    // Kept, and asked about every time.
    add(header::CACHE_CONTROL, "no-cache".to_owned());
    add(header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned());
    let known = text(header::IF_NONE_MATCH).is_some_and(|tags| {
        let mut tags = tags.split(',').map(|tag| tag.trim().trim_start_matches("W/"));
        tags.any(|known| known == tag || known == "*")
    });
    if status == StatusCode::OK && known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    add(header::CONTENT_TYPE, format!("{kind}{charset}"));
    add(header::ACCEPT_RANGES, "bytes".to_owned());
    let may_be_part = status == StatusCode::OK && text(header::IF_RANGE).is_none_or(|known| known == tag);
    let part = text(header::RANGE)
        .filter(|_| may_be_part)
        .and_then(|range| part(range, bytes.len()));
    match part {
        None => *response.body_mut() = Body::from(bytes),
        Some(None) => {
            add(header::CONTENT_RANGE, format!("bytes */{}", bytes.len()));
            *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
        }
        Some(Some((first, last))) => {
            add(header::CONTENT_RANGE, format!("bytes {first}-{last}/{}", bytes.len()));
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            *response.body_mut() = Body::from(bytes[first..=last].to_vec());
        }
    }
    response
}

/// The first and last byte that a `Range` asks for (RFC 9110, 14.1.2); inner `None` where there are none such, outer where
/// it is to be ignored: other units, several ranges, nonsense.
fn part(range: &str, length: usize) -> Option<Option<(usize, usize)>> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let whole = length.checked_sub(1);
    Some(match (first.trim(), last.trim()) {
        ("", last) => {
            let count = number(last)?;
            whole
                .filter(|_| count > 0)
                .map(|end| (length.saturating_sub(count), end))
        }
        (first, "") => {
            let first = number(first)?;
            whole.filter(|end| first <= *end).map(|end| (first, end))
        }
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            whole.filter(|end| first <= *end).map(|end| (first, last.min(end)))
        }
    })
}

#[derive(Deserialize)]
struct Listener {
    /// The version that the page is of.
    version: u64,
    /// The page's address.
    path: String,
}

/// Tells one open page what happens to it.
async fn events(
    State(stage): State<Arc<Stage>>,
    Query(listener): Query<Listener>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let path = match asked(&listener.path, &stage.base_path()) {
        Asked::Artifact(path) => path,
        _ => String::new(),
    };
    let looking = stage.look_at(&path);
    let news = stage.news();
    // Asked after the news was subscribed to, so that nothing falls between.
    let version = stage.version();
    let current = version.as_ref().map_or(0, |version| version.number);
    let problems = match (stage.problems(), version) {
        (None, Some(version)) => version.one(&path).await.and_then(Result::err).map(Into::into),
        (problems, _) => problems,
    };
    let first = match problems {
        _ if listener.version != current => Event::default().event("reload").data(current.to_string()),
        Some(problems) => Event::default().event("problems").data(&*problems),
        None => Event::default().event("fine").data("now"),
    };
    let rest = stream::unfold((news, path, looking), |(mut news, path, looking)| async {
        let events: Vec<Event> = match news.recv().await {
            Ok(News::Faulty(problems)) => vec![Event::default().event("problems").data(&*problems)],
            Ok(News::Renewed { number, changes }) => {
                let fine = Event::default().event("fine").data("now");
                match changes.get(&path) {
                    Some(Change::None) => vec![fine],
                    Some(Change::Styles(styles)) => {
                        let styles = serde_json::to_string(styles).unwrap_or_default();
                        vec![fine, Event::default().event("styles").data(styles)]
                    }
                    // One that began to look while the version was made is not in the list.
                    Some(Change::Page) | None => vec![Event::default().event("reload").data(number.to_string())],
                }
            }
            Err(RecvError::Lagged(_)) => vec![Event::default().event("reload").data("now")],
            Err(RecvError::Closed) => return None,
        };
        Some((stream::iter(events.into_iter().map(Ok)), (news, path, looking)))
    });
    let first = stream::once(async { Ok(first) });
    let events = futures_util::StreamExt::chain(first, futures_util::StreamExt::flatten(rest));
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_the_site() {
        let artifact = |path: &str| Asked::Artifact(path.to_owned());
        assert_eq!(asked("/", "/"), artifact("index.html"));
        assert_eq!(asked("/a/de/", "/a/"), artifact("de/index.html"));
        assert_eq!(asked("/a/de/g%C3%A4ste/", "/a/"), artifact("de/gäste/index.html"));
        assert_eq!(asked("/b/", "/a/"), Asked::Elsewhere);
        for refused in [
            "/../x",
            "/a/%2e%2e/x",
            "/a%2fb",
            "/a%5Cb",
            "/a\\b",
            "/%00",
            "/%zz",
            "/%ff",
            "/./a",
            "/%",
        ] {
            assert_eq!(asked(refused, "/"), Asked::Refused, "{refused}");
        }
    }

    #[test]
    fn only_plain_addresses_and_localhost_are_this_host() {
        let loopback: SocketAddr = "127.0.0.1:80".parse().expect("an address");
        let everywhere: SocketAddr = "0.0.0.0:80".parse().expect("an address");
        for host in ["localhost", "LocalHost:8000", "127.0.0.1:1", "[::1]:80", "[::1]"] {
            assert!(is_this_host(host, loopback), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example:80",
            "192.168.1.5",
            "127.0.0.1.evil.example",
            "",
            "::",
        ] {
            assert!(!is_this_host(host, loopback), "{host}");
        }
        assert!(is_this_host("192.168.1.5:80", everywhere) && !is_this_host("evil.example", everywhere));
    }

    #[test]
    fn ranges_are_within_the_file() {
        assert_eq!(part("bytes=0-3", 10), Some(Some((0, 3))));
        assert_eq!(part("bytes=4-", 10), Some(Some((4, 9))));
        assert_eq!(part("bytes=-3", 10), Some(Some((7, 9))));
        assert_eq!(part("bytes=-30", 10), Some(Some((0, 9))));
        assert_eq!(part("bytes=8-99", 10), Some(Some((8, 9))));
        for none in ["bytes=10-", "bytes=-0", "bytes=99-100"] {
            assert_eq!(part(none, 10), Some(None), "{none}");
        }
        for ignored in ["bytes=5-4", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes="] {
            assert_eq!(part(ignored, 10), None, "{ignored}");
        }
        assert_eq!(part("bytes=0-", 0), Some(None));
    }
}
