//! The address of a consent page: what it asks for, read from an allow-list of its parts.
//!
//! Everything else is dropped by name: secrets and personal data are never kept, so that they
//! cannot be shown, linked or sent.

use super::scope;
use super::search::{Answer, Reason, Site, push_named};

/// What an address says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    pub provider: String,
    pub kind: String,
    pub host: String,
    pub tenant: String,
    pub client_id: String,
    pub scopes: Vec<String>,
    pub user_scopes: Vec<String>,
    pub resource: String,
    pub response_type: String,
    pub prompt: String,
    pub access_type: String,
    pub redirect_host: String,
    /// Names of the parts that were not read, each once.
    pub discarded: Vec<String>,
}

/// Parameters and scopes beyond these are not read.
const PARAMETER_LIMIT: usize = 100;
const SCOPE_LIMIT: usize = 100;

/// Reads a text that is one web address, or nothing if it is not one.
pub fn read(text: &str) -> Option<Address> {
    let text = text.trim();
    if text.len() > 20_000 || text.contains(char::is_whitespace) {
        return None;
    }
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    let rest = if lower.starts_with("https://") {
        &text[8..]
    } else if lower.starts_with("http://") {
        &text[7..]
    } else if text.contains("?")
        && text.split(['/', '?']).next().is_some_and(|host| host.contains('.'))
        && text.contains('/')
    {
        text
    } else {
        return None;
    };
    let (rest, fragment) = rest
        .split_once('#')
        .map_or((rest, ""), |(rest, fragment)| (rest, fragment));
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = place.split_once('/').unwrap_or((place, ""));
    let mut address = Address::default();
    // What stands before an @ is a user name and password, a disguise for the true host.
    let host = authority.rsplit('@').next().unwrap_or(authority);
    if host.len() != authority.len() {
        discard(&mut address, "userinfo");
    }
    address.host = host.split(':').next().unwrap_or(host).to_ascii_lowercase();
    let path: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| part.to_ascii_lowercase())
        .collect();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let known = provider(&mut address, &path);
    let pairs: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .take(PARAMETER_LIMIT)
        .collect();
    for pair in &pairs {
        parameter(&mut address, pair);
    }
    if !fragment.is_empty() {
        discard(&mut address, "#");
    }
    if known || !address.scopes.is_empty() || !address.client_id.is_empty() {
        Some(address)
    } else {
        None
    }
}

fn provider(address: &mut Address, path: &[&str]) -> bool {
    let host = address.host.as_str();
    let microsoft = [
        "login.microsoftonline.com",
        "login.microsoft.com",
        "login.live.com",
        "login.microsoftonline.us",
        "login.partner.microsoftonline.cn",
    ];
    let (provider, kind) = if microsoft.contains(&host) {
        if path.len() > 1 {
            address.tenant = safe(path[0]);
        }
        (
            "microsoft",
            match path {
                [.., "adminconsent"] => "admin-consent",
                [.., "reprocess"] => "reprocess",
                [_, "oauth2", "authorize"] => "consent-v1",
                _ => "consent",
            },
        )
    } else if host == "accounts.google.com" {
        ("google", "consent")
    } else if host == "github.com" && path.starts_with(&["login", "oauth"]) {
        ("github", "consent")
    } else if host == "slack.com" || host.ends_with(".slack.com") {
        ("slack", "consent")
    } else if host == "discord.com" || host == "discordapp.com" {
        ("discord", "consent")
    } else if host == "gitlab.com" {
        ("gitlab", "consent")
    } else if path == ["oauth", "authorize"] {
        // Mastodon and GitLab run on any host and cannot be told apart by the address.
        ("", "consent")
    } else {
        ("", "")
    };
    address.provider = provider.to_owned();
    address.kind = kind.to_owned();
    !kind.is_empty()
}

fn parameter(address: &mut Address, pair: &str) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let name = decoded(name).to_ascii_lowercase();
    let value = decoded(value);
    match name.as_str() {
        "scope" | "scopes" => add_scopes(&mut address.scopes, &value),
        "user_scope" => add_scopes(&mut address.user_scopes, &value),
        "client_id" => address.client_id = safe(&value),
        "resource" => address.resource = safe(&value),
        "response_type" => address.response_type = safe(&value),
        "prompt" => address.prompt = safe(&value),
        "access_type" => address.access_type = safe(&value),
        "redirect_uri" => {
            let rest = value.split_once("://").map_or("", |(_, rest)| rest);
            let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or("");
            let host = authority.rsplit('@').next().unwrap_or("");
            address.redirect_host = safe(host.split(':').next().unwrap_or("")).to_ascii_lowercase();
        }
        _ => discard(address, &name),
    }
}

fn add_scopes(scopes: &mut Vec<String>, value: &str) {
    for scope in value.split([' ', ',', '+']).filter(|scope| !scope.is_empty()) {
        let scope = safe(scope);
        if scopes.len() < SCOPE_LIMIT && !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
}

fn discard(address: &mut Address, name: &str) {
    let name = safe(name);
    if !name.is_empty() && address.discarded.len() < PARAMETER_LIMIT && !address.discarded.contains(&name) {
        address.discarded.push(name);
    }
}

/// Printable ASCII of bounded length: an address's parts need no more.
fn safe(value: &str) -> String {
    value
        .chars()
        .filter(|letter| ('!'..='~').contains(letter))
        .take(200)
        .collect()
}

/// Percent-decoding; what does not decode stays as it is, what is not UTF-8 becomes a mark.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut found = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1).zip(bytes.get(at + 2));
        let value =
            pair.and_then(|(a, b)| Some((char::from(*a).to_digit(16)? * 16 + char::from(*b).to_digit(16)?) as u8));
        match (bytes[at], value) {
            (b'%', Some(value)) => {
                found.push(value);
                at += 3;
            }
            (b'+', _) => {
                found.push(b' ');
                at += 1;
            }
            (byte, _) => {
                found.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&found).into_owned()
}

/// What an address asks for.
pub fn answer(site: &Site, address: Address) -> Answer {
    let mut answer = Answer {
        confident: true,
        kind: Some(address.kind.clone()),
        ..Answer::default()
    };
    for written in address.scopes.iter().chain(&address.user_scopes) {
        let meant = meant(site, &scope::bare(written), &address.provider);
        for number in &meant {
            push_named(site, *number, Reason::ScopeInAddress(written.clone()), &mut answer);
        }
        if meant.is_empty() {
            answer.unknown_scopes.push(written.clone());
        }
    }
    answer.address = Some(address);
    answer
}

/// The permissions that a scope stands for in an address that a person opened, so that somebody is signed in.
fn meant(site: &Site, scope: &str, provider: &str) -> Vec<u32> {
    let listed = |number: u32| &site.listed[number as usize];
    let mut numbers = site.scoped(scope).to_vec();
    // `email` is a scope of many providers, and the address says whose it is.
    if site.listed.iter().any(|one| is_of(&one.id, provider)) {
        numbers.retain(|number| is_of(&listed(*number).id, provider));
    }
    if !numbers.iter().all(|number| listed(*number).unattended) {
        numbers.retain(|number| !listed(*number).unattended);
    }
    numbers
}

/// `microsoft/…` and `microsoft-graph/…` are Microsoft's.
fn is_of(id: &str, provider: &str) -> bool {
    let rest = id.strip_prefix(provider).filter(|_| !provider.is_empty());
    rest.is_some_and(|rest| rest.starts_with(['/', '-']))
}
