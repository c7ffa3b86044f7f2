//! `link-form`: an external address that is not well-formed, that holds a name and password, or that lies in no public
//! network. With `--online`, also one that leads nowhere.

use std::collections::BTreeMap;

use rayon::prelude::*;
use url::{Host, Url};

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::markdown::{self, Target, shape};
use crate::source::Span;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let addresses = addresses(site);
    let mut found = Vec::new();
    let mut sound: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (address, span) in addresses {
        match fault(&address) {
            None => sound.entry(address).or_default().push(span),
            Some((message, help)) => {
                found.push(finding(Fault::LinkForm, message).at(span, "this address").help(help));
            }
        }
    }
    let Some(fetch) = site.fetch else { return found };
    let answers: Vec<Diagnostic> = sound
        .into_par_iter()
        .filter_map(|(address, spans)| {
            // A fragment is for the page that comes, and the same for all.
            let asked = address.split('#').next().unwrap_or(&address);
            let reason = fetch(asked).err()?;
            Some((reason, spans))
        })
        .flat_map_iter(|(reason, spans)| {
            spans.into_iter().map(move |span| {
                finding(Fault::LinkForm, format!("the address did not answer: {reason}"))
                    .at(span, "leads nowhere today")
                    .help("try it in a browser; name where the page has moved, or an archived copy")
            })
        })
        .collect();
    found.extend(answers);
    found
}

/// Every external address with its place.
fn addresses(site: &Site<'_>) -> Vec<(String, Span)> {
    let mut addresses = Vec::new();
    for text in site
        .texts
        .own()
        .filter(|text| text.kind.is_markdown() && text.value.contains(':'))
    {
        for link in shape::links(&text.value) {
            if markdown::target(&link.url) == Target::External {
                addresses.push((link.url, text.span(link.range)));
            }
        }
    }
    for (document, _) in &site.texts.documents {
        for source in &document.value.front_matter.sources {
            addresses.push((source.url.value.clone(), document.source.of(&source.url)));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for quote in &site.texts.quotes {
        let Some((evidence, source)) = quote.evidence else {
            continue;
        };
        let span = source.of(&evidence.source);
        // Evidence may be words that say where, with an address among them.
        let is_address = evidence.source.starts_with("http") && !evidence.source.contains(' ');
        if is_address && seen.insert((source, span.range.start)) {
            addresses.push((evidence.source.value.clone(), span));
        }
    }
    addresses
}

/// What is wrong with an address, and what to do.
fn fault(address: &str) -> Option<(String, &'static str)> {
    if address
        .get(..7)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
    {
        let domain = address
            .rsplit('@')
            .next()
            .unwrap_or_default()
            .split('?')
            .next()
            .unwrap_or_default();
        let sound = domain.contains('.') && !address.contains(char::is_whitespace);
        return (!sound).then(|| {
            (
                format!("`{address}` is no address of mail"),
                "write it as name@example.org",
            )
        });
    }
    let url = match Url::parse(address) {
        Ok(url) => url,
        Err(error) => {
            return Some((
                format!("`{address}` is not well-formed: {error}"),
                "copy it anew from the address bar",
            ));
        }
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Some((
            "the address holds a name or password".to_owned(),
            "remove what stands before the `@`: everyone can read it here",
        ));
    }
    let private = match url.host() {
        None => true,
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            !name.contains('.')
                || name.ends_with(".local")
                || name.ends_with(".localhost")
                || name.ends_with(".internal")
        }
        Some(Host::Ipv4(ip)) => ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unspecified(),
    };
    if private {
        return Some((
            format!("`{address}` lies in no public network"),
            "name an address that every reader can reach",
        ));
    }
    let odd = address.contains(char::is_whitespace) || address.ends_with(['.', ',', ';', '\'', '"']);
    odd.then(|| {
        (
            format!("`{address}` ends in punctuation or holds a blank"),
            "leave out what is not part of it",
        )
    })
}
