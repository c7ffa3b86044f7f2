//! The HTML writer: events from the parser, made safe one by one.

use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::{EntryKind, Target, is_bare, is_comment, parser, slug, target};

/// Resolves a link to an entry into an address, in the locale of the page.
pub type Resolve<'a> = &'a dyn Fn(EntryKind, &str) -> Option<String>;

/// What is said of top-level blocks, which are counted from 0; comments do not count.
#[derive(Debug, Default)]
pub struct Marks<'a> {
    /// Those that have the note before them, which is HTML.
    pub noted: &'a [usize],
    pub note: &'a str,
    /// Those that are in another language, and what says so: attributes of HTML.
    pub foreign: &'a [usize],
    pub language: &'a str,
}

/// Block Markdown: paragraphs, headings (from `h2` on, each with an id), lists, tables.
pub fn blocks(text: &str, resolve: Resolve<'_>, marks: &Marks<'_>) -> String {
    write(safe_events(text, resolve, marks))
}

/// Markdown of one paragraph, without the paragraph.
pub fn inline(text: &str, resolve: Resolve<'_>) -> String {
    if is_bare(text) {
        let mut html = String::with_capacity(text.len() + text.len() / 8);
        let written = pulldown_cmark_escape::escape_html_body_text(&mut html, text);
        debug_assert!(written.is_ok(), "writing to a string does not fail");
        return html;
    }
    inline_events(text, resolve)
}

fn inline_events(text: &str, resolve: Resolve<'_>) -> String {
    let events = safe_events(text, resolve, &Marks::default())
        .into_iter()
        .filter(|event| !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)))
        .collect();
    write(events)
}

fn write(events: Vec<Event<'_>>) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    html.truncate(html.trim_end().len());
    html
}

fn safe_events<'t>(text: &'t str, resolve: Resolve<'_>, marks: &Marks<'_>) -> Vec<Event<'t>> {
    let mut events = Vec::new();
    let (mut depth, mut block) = (0_usize, 0_usize);
    // Whether each open link was kept, so that its end can follow it.
    let mut links = Vec::new();
    // A comment may have many lines, each an event of its own.
    let mut in_comment = false;
    let mut is_foreign = false;
    for (event, range) in parser(text).into_offset_iter() {
        let begins = depth == 0 && matches!(event, Event::Start(_) | Event::Rule);
        if begins && !is_comment(&text[range.clone()]) {
            if marks.noted.contains(&block) {
                events.push(Event::Html(marks.note.to_owned().into()));
            }
            if marks.foreign.contains(&block) {
                events.push(Event::Html(format!("<div {}>\n", marks.language).into()));
                is_foreign = true;
            }
            block += 1;
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        match event {
            Event::Html(html) | Event::InlineHtml(html) if in_comment || is_comment(&html) => {}
            Event::Html(html) | Event::InlineHtml(html) => events.push(Event::Text(html)),
            Event::Start(Tag::HtmlBlock) => {
                in_comment = is_comment(&text[range]);
                events.push(Event::Start(Tag::Paragraph));
            }
            Event::End(TagEnd::HtmlBlock) => {
                in_comment = false;
                events.push(Event::End(TagEnd::Paragraph));
            }
            Event::Start(Tag::Link {
                dest_url,
                title,
                link_type,
                ..
            }) => {
                let opening = opening_tag(&dest_url, &title, link_type, resolve);
                links.push(opening.is_some());
                events.extend(opening.map(|tag| Event::InlineHtml(tag.into())));
            }
            Event::End(TagEnd::Link) => {
                if links.pop() == Some(true) {
                    events.push(Event::InlineHtml("</a>".into()));
                }
            }
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Table(alignments)) => {
                events.push(Event::Html("<div class=\"table\">\n".into()));
                events.push(Event::Start(Tag::Table(alignments)));
            }
            Event::End(TagEnd::Table) => {
                events.push(Event::End(TagEnd::Table));
                events.push(Event::Html("</div>\n".into()));
            }
            other => events.push(other),
        }
        if is_foreign && depth == 0 {
            events.push(Event::Html("</div>\n".into()));
            is_foreign = false;
        }
    }
    drop_empty_paragraphs(&mut events);
    with_heading_ids(events)
}

/// A block that was only a comment leaves an empty paragraph behind.
fn drop_empty_paragraphs(events: &mut Vec<Event<'_>>) {
    let mut index = 0;
    while index + 1 < events.len() {
        let empty = matches!(
            (&events[index], &events[index + 1]),
            (Event::Start(Tag::Paragraph), Event::End(TagEnd::Paragraph))
        );
        if empty {
            events.drain(index..index + 2);
        } else {
            index += 1;
        }
    }
}

fn opening_tag(destination: &str, title: &str, link_type: LinkType, resolve: Resolve<'_>) -> Option<String> {
    let (href, external) = match target(destination) {
        Target::Entry(kind, id) => (resolve(kind, id)?, false),
        Target::Anchor => (destination.to_owned(), false),
        Target::External => (destination.to_owned(), true),
        Target::Refused if link_type == LinkType::Email => (format!("mailto:{destination}"), true),
        Target::Refused => return None,
    };
    let mut tag = String::from("<a href=\"");
    pulldown_cmark_escape::escape_href(&mut tag, &href).ok()?;
    tag.push('"');
    if external {
        // Contributed addresses: no credit from us in search engines, no handle on our window.
        tag.push_str(" rel=\"nofollow noopener noreferrer\"");
    }
    if !title.is_empty() {
        tag.push_str(" title=\"");
        pulldown_cmark_escape::escape_html(&mut tag, title).ok()?;
        tag.push('"');
    }
    tag.push('>');
    Some(tag)
}

/// Gives each heading an id made of its text, and starts at level two, since the page's title is level one.
fn with_heading_ids(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let ids = heading_ids(&events);
    let mut ids = ids.into_iter();
    events
        .into_iter()
        .map(|event| match event {
            Event::Start(Tag::Heading {
                level, classes, attrs, ..
            }) => Event::Start(Tag::Heading {
                level: below_title(level),
                id: ids.next().map(CowStr::from),
                classes,
                attrs,
            }),
            Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below_title(level))),
            other => other,
        })
        .collect()
}

fn below_title(level: HeadingLevel) -> HeadingLevel {
    level.max(HeadingLevel::H2)
}

pub fn heading_ids(events: &[Event<'_>]) -> Vec<String> {
    let mut ids = Vec::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut open: Option<String> = None;
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) => open = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let id = open.take().map(|text| slug(&text)).filter(|id| !id.is_empty());
                let id = id.unwrap_or_else(|| "section".to_owned());
                let count = taken.entry(id.clone()).or_default();
                *count += 1;
                ids.push(if *count == 1 { id } else { format!("{id}-{count}") });
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(open) = &mut open {
                    open.push_str(text);
                }
            }
            _ => {}
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn resolve(kind: EntryKind, id: &str) -> Option<String> {
        (id != "gone").then(|| format!("/en/{}s/{id}/", kind.name()))
    }

    fn html(text: &str) -> String {
        blocks(text, &resolve, &Marks::default())
    }

    #[test]
    fn links() {
        assert_eq!(
            html("[a](permission:x/y)"),
            r#"<p><a href="/en/permissions/x/y/">a</a></p>"#
        );
        assert_eq!(html("[a](page:gone)"), "<p>a</p>");
        assert_eq!(
            html("<https://a.example/?b&c>"),
            r#"<p><a href="https://a.example/?b&amp;c" rel="nofollow noopener noreferrer">https://a.example/?b&amp;c</a></p>"#
        );
        for evil in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "/etc",
        ] {
            assert_eq!(html(&format!("[a]({evil})")), "<p>a</p>", "{evil}");
        }
    }

    #[test]
    fn raw_html_is_text() {
        assert_eq!(
            html("<script>alert(1)</script>"),
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
        );
        assert_eq!(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
        assert_eq!(html("<!-- note -->\n\na"), "<p>a</p>");
    }

    #[test]
    fn headings_have_ids_below_the_title() {
        assert_eq!(
            html("# Über uns\n\n## Über uns"),
            "<h2 id=\"über-uns\">Über uns</h2>\n<h2 id=\"über-uns-2\">Über uns</h2>"
        );
    }

    proptest! {
        #[test]
        fn what_is_bare_is_written_as_what_is_parsed(text in "[a-zé0-9 .,:;'\"()|=~^$!#>+{}@/-]{0,40}|[a-z .*_`<&\\n]{0,12}") {
            prop_assert_eq!(inline(&text, &resolve), inline_events(&text, &resolve));
        }
    }

    #[test]
    fn inline_has_no_paragraph() {
        assert_eq!(inline("reads *your* mail", &resolve), "reads <em>your</em> mail");
    }
}
