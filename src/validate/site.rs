//! The configuration: addresses and locales.

use super::Options;
use crate::config::ConfigFile;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::library::{Host, Pages, Site};
use crate::load::Draft;
use crate::locale::Locale;
use crate::permalink;
use crate::source::{SourceId, Spanned};

pub fn resolve(draft: &Draft<ConfigFile>, options: &Options, found: &mut Diagnostics) -> Option<Site> {
    let config = &draft.value;
    let source = draft.source;
    let base_url = match &options.base_url {
        Some(base_url) => split_base_url(base_url).ok_or_else(|| {
            Diagnostic::error(Fault::BaseUrl, format!("`{base_url}` is no address to publish at"))
                .in_path("--base-url")
                .help("write it with its scheme: `https://example.org/` or `https://example.org/path/`")
        }),
        None => split_base_url(&config.base_url.value).ok_or_else(|| {
            Diagnostic::error(
                Fault::BaseUrl,
                format!("`{}` is no address to publish at", config.base_url.value),
            )
            .at(source.of(&config.base_url), "expected an http or https address")
            .help("write it with its scheme: `https://example.org/` or `https://example.org/path/`")
        }),
    };
    let base_url = base_url.map_err(|fault| found.push(fault)).ok();
    let source_locale = match &config.source_locale {
        Some(tag) => locale(tag, source, found),
        None => "en".parse().ok(),
    };
    let mut locales = locales(config, source, source_locale.as_ref(), found);
    if let Some(locales) = locales.as_mut().filter(|_| options.pseudo) {
        locales.extend(
            Locale::pseudo()
                .into_iter()
                .filter(|pseudo| !locales.contains(pseudo))
                .collect::<Vec<_>>(),
        );
    }
    let edit_url = config
        .edit_url
        .as_ref()
        .and_then(|url| web_address(url, source, &["http", "https"], found));
    let report_url = config
        .report_url
        .as_ref()
        .and_then(|url| web_address(url, source, &["http", "https", "mailto"], found));
    let built = locales.as_deref().and_then(|locales| built(locales, options, found));
    let hosts = hosts(config, source, options, found);
    let (origin, base_path) = base_url?;
    Some(Site {
        title: config.title.value.clone(),
        description: config.description.as_ref().map(|text| text.value.clone()),
        origin,
        base_path,
        source_locale: source_locale?,
        built: built?,
        locales: locales?,
        edit_url,
        report_url,
        pages: config.pages.unwrap_or_default(),
        hosts,
        minify: !options.as_written && config.minify.unwrap_or(true),
        offline: config.offline.unwrap_or(true),
    })
}

/// The hosts that the command line names, else those of the configuration; each once.
fn hosts(config: &ConfigFile, source: SourceId, options: &Options, found: &mut Diagnostics) -> Vec<Host> {
    if !options.hosts.is_empty() {
        return options.hosts.clone();
    }
    let mut hosts: Vec<Host> = Vec::new();
    for host in config.hosts.iter().flatten() {
        if hosts.contains(&host.value) {
            found.push(
                Diagnostic::warning(Fault::DuplicateId, "the host stands twice in `hosts`")
                    .at(source.of(host), "the second one")
                    .help("remove it"),
            );
        } else {
            hosts.push(host.value);
        }
    }
    hosts
}

/// What entries are held against where the configuration is unusable, which has been reported: a site that has pages in
/// whatever `locales` there are. It is never built.
pub fn stand_in(locales: Vec<Locale>) -> Option<Site> {
    Some(Site {
        title: String::new(),
        description: None,
        origin: String::new(),
        base_path: "/".to_owned(),
        source_locale: "en".parse().ok()?,
        built: Vec::new(),
        locales,
        edit_url: None,
        report_url: None,
        pages: Pages::default(),
        hosts: Vec::new(),
        minify: true,
        offline: true,
    })
}

/// The locales with pages, the source locale first. `None` after a fault.
fn locales(
    config: &ConfigFile,
    source: SourceId,
    source_locale: Option<&Locale>,
    found: &mut Diagnostics,
) -> Option<Vec<Locale>> {
    let source_locale = source_locale?;
    let mut locales = vec![source_locale.clone()];
    let mut sound = true;
    let mut listed = config.locales.is_none();
    for tag in config.locales.iter().flatten() {
        match locale(tag, source, found) {
            None => sound = false,
            Some(locale) if locale == *source_locale => listed = true,
            Some(locale) if locales.contains(&locale) => found.push(
                Diagnostic::warning(Fault::DuplicateId, format!("`{locale}` stands twice in `locales`"))
                    .at(source.of(tag), "the second one")
                    .help("remove it"),
            ),
            Some(locale) => locales.push(locale),
        }
    }
    if !listed && sound {
        let first = config.locales.iter().flatten().next();
        let fault = Diagnostic::error(
            Fault::UnknownLocale,
            format!("`locales` lacks the source locale `{source_locale}`"),
        );
        found.push(match first {
            Some(first) => fault.at(source.of(first), "the source locale always has pages"),
            None => fault,
        });
        sound = false;
    }
    sound.then_some(locales)
}

/// The locales that the command line asks for, or all.
fn built(locales: &[Locale], options: &Options, found: &mut Diagnostics) -> Option<Vec<Locale>> {
    let Some(wanted) = &options.locales else {
        return Some(locales.to_vec());
    };
    let unknown: Vec<&Locale> = wanted.iter().filter(|locale| !locales.contains(locale)).collect();
    for locale in &unknown {
        let known: Vec<&str> = locales.iter().map(Locale::tag).collect();
        found.push(
            Diagnostic::error(Fault::UnknownLocale, format!("the site has no locale `{locale}`"))
                .in_path("--locales")
                .help(format!("its locales are {}", known.join(", "))),
        );
    }
    let built = locales
        .iter()
        .filter(|locale| wanted.contains(locale))
        .cloned()
        .collect();
    unknown.is_empty().then_some(built)
}

fn locale(tag: &Spanned<String>, source: SourceId, found: &mut Diagnostics) -> Option<Locale> {
    match tag.value.parse() {
        Ok(locale) => Some(locale),
        Err(_) => {
            found.push(
                Diagnostic::error(Fault::UnknownLocale, format!("`{}` is no language tag", tag.value))
                    .at(source.of(tag), "not well-formed")
                    .help("use a BCP 47 tag, such as `pl`, `pt-BR` or `zh-Hant`"),
            );
            None
        }
    }
}

/// An address template of one of the `schemes`, as it stands.
fn web_address(url: &Spanned<String>, source: SourceId, schemes: &[&str], found: &mut Diagnostics) -> Option<String> {
    let scheme = url.value.split_once(':').map(|(scheme, _)| scheme);
    if scheme.is_some_and(|scheme| schemes.contains(&scheme)) {
        return Some(url.value.clone());
    }
    found.push(
        Diagnostic::error(Fault::LinkScheme, format!("`{}` is no address to link to", url.value))
            .at(source.of(url), "this would not be a link")
            .help(format!("start it with `{}:`", schemes.join(":` or `"))),
    );
    None
}

/// Scheme with host, and path with a slash at both ends, as it reads without its percent-encoding.
fn split_base_url(url: &str) -> Option<(String, String)> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| url.starts_with(scheme))?;
    let rest = &url[scheme.len()..];
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let plain_host = !host.is_empty()
        && host
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | ':' | '[' | ']'));
    let is_written_plainly = !path.contains(|letter: char| letter.is_whitespace() || "?#".contains(letter));
    let path = permalink::decode(path);
    // Configurations of servers and a script hold the path between quotes.
    let is_plain = path.split('/').all(|part| !matches!(part, "." | ".."))
        && !path.contains(|letter: char| letter.is_control() || "\"'<>\\$`".contains(letter));
    if !plain_host || !is_written_plainly || !is_plain {
        return None;
    }
    let path = path.trim_matches('/');
    let path = if path.is_empty() {
        "/".to_owned()
    } else {
        format!("/{path}/")
    };
    Some((format!("{scheme}{host}"), path))
}

#[cfg(test)]
mod tests {
    use super::split_base_url;

    #[test]
    fn base_urls() {
        let split = |url| split_base_url(url).map(|(origin, path)| format!("{origin} {path}"));
        assert_eq!(split("https://a.example").as_deref(), Some("https://a.example /"));
        assert_eq!(
            split("http://localhost:80/x/y").as_deref(),
            Some("http://localhost:80 /x/y/")
        );
        assert_eq!(
            split("https://a.example/x%20y/%C3%A9").as_deref(),
            Some("https://a.example /x y/é/")
        );
        for bad in [
            "",
            "a.example",
            "//a.example",
            "ftp://a.example",
            "https://",
            "https://a/../b",
            "https://a/?q",
            "https://a b",
            "https://a/%2e%2e/b",
            "https://a/%22;x",
            "https://a/%0Ax",
        ] {
            assert_eq!(split(bad), None, "{bad}");
        }
    }
}
