//! Templates as they are compiled: the same markup without comments, and without blanks that no page shows.
//!
//! It works on a template's text, where tags of HTML and of Tera are mixed, once a build, so that no page costs anything. Some
//! blanks become one of them, a line break if there is one (CSS Text Module Level 3, § 4.1.1 and 4.1.3). Attributes, Tera's
//! tags, and what keeps its blanks stay letter by letter.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// What lays a template's elements out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The default theme's own style sheet, which puts no [`BLOCKS`] into a line: blanks beside them go.
    Ours,
    /// A style sheet that may put any element into a line: blanks go from the head alone.
    Unknown,
}

/// Elements that are blocks, or parts of a table.
const BLOCKS: &str = "address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption figure \
    footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul";

/// Elements of the head.
const HEAD: [&str; 8] = [
    "base", "link", "meta", "noscript", "script", "style", "template", "title",
];

/// Elements whose content keeps its blanks, or is no markup.
const VERBATIM: [&str; 9] = [
    "iframe", "noembed", "noframes", "pre", "script", "style", "textarea", "title", "xmp",
];

/// What is Tera's: a tag, a comment, or all that `raw`, `set` or `filter` takes in.
const TERA: &str = r#"
      \{%-?\s*raw\s*-?%\} .*? \{%-?\s*endraw\s*-?%\}
    | \{%-?\s*set(?:_global)?\s+\w+\s*(?:\|INSIDE)?-?%\} .*? \{%-?\s*endset\s*-?%\}
    | \{%-?\s*filter\s INSIDE%\} .*? \{%-?\s*endfilter\s*-?%\}
    | \{\#.*?\#\} | \{%INSIDE%\} | \{\{INSIDE\}\}"#;
/// Strings may hold what would end a tag.
const INSIDE: &str = r#"(?: "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | `(?:\\.|[^`\\])*` | [^"'`] )*?"#;

/// What stands for each byte of Tera's while markup is read.
const MASK: &str = "\u{1}";

/// The next piece of markup. A quote in a tag begins an attribute's value, or the tag is not understood.
const PIECE: &str = r#"\A(?:
      (?<blanks> [\ \t\r\n]+ )
    | (?<comment> <!-- (?: -?> | [^\x01]*? --!?> ) )
    | (?<doctype> <!(?i:doctype)[^<>\x01]*> )
    | <(?<end>/)? (?: (?<name>[a-zA-Z][\w:.-]*) | \x01+ ) (?: =\s*"[^"]*" | =\s*'[^']*' | [^<>"'] )* >
    | (?<tera> \x01+ )
    | <!-- (?: -?> | .*? --!?> ) | <[\ \t\r\n=0-9] | [^<\x01\ \t\r\n]+
    )"#;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Blanks,
    Comment,
    /// The beginning or the end of a block.
    Block,
    /// A tag of the frame or in the head, beside which no blank is shown.
    Unseen,
    /// Text, elements in a line, and whatever Tera puts there.
    Shown,
}

/// A template of pages that look the same. One that is not understood whole stays as it is.
pub fn minify(template: &str, layout: Layout) -> String {
    let mut small = String::with_capacity(template.len());
    let mut start = 0;
    for gap in needless(template, layout) {
        small.push_str(&template[start..gap.start]);
        start = gap.end;
    }
    small + &template[start..]
}

/// Where in a template a range of its [`minify`]d text was written, in bytes.
pub fn written(template: &str, layout: Layout, small: Range<usize>) -> Range<usize> {
    let mut written = small;
    for gap in needless(template, layout) {
        if gap.start <= written.start {
            written.start += gap.len();
            written.end += gap.len();
        } else if gap.start < written.end {
            written.end += gap.len();
        }
    }
    written
}

/// The ranges that a template can do without, in their order.
fn needless(template: &str, layout: Layout) -> Vec<Range<usize>> {
    let pieces = pieces(template).unwrap_or_default();
    let is_gap = |(piece, _): &(Piece, Range<usize>)| matches!(piece, Piece::Blanks | Piece::Comment);
    let is_edge = |piece| piece == Piece::Unseen || piece == Piece::Block && layout == Layout::Ours;
    let mut needless = Vec::new();
    let mut before = Piece::Shown;
    let mut groups = pieces.chunk_by(|one, next| is_gap(one) && is_gap(next)).peekable();
    while let Some(group) = groups.next() {
        if !is_gap(&group[0]) {
            before = group[0].0;
            continue;
        }
        let gap = group[0].1.start..group[group.len() - 1].1.end;
        if is_edge(before) || groups.peek().is_some_and(|after| is_edge(after[0].0)) {
            needless.push(gap);
            continue;
        }
        let blanks = group
            .iter()
            .filter(|(piece, _)| *piece == Piece::Blanks)
            .map(|(_, range)| range);
        if blanks.clone().count() < group.len() && is_bound(&template[..gap.start], &template[gap.end..]) {
            continue;
        }
        let line = |range: &Range<usize>| Some(range.start + template[range.clone()].find('\n')?);
        let kept = blanks
            .clone()
            .find_map(line)
            .or(blanks.clone().map(|range| range.start).next());
        let parts = match kept {
            Some(kept) => [gap.start..kept, kept + 1..gap.end],
            None => [gap.start..gap.end, gap.end..gap.end],
        };
        needless.extend(parts.into_iter().filter(|part| !part.is_empty()));
    }
    needless
}

/// Whether a comment must stay: without it Tera would take the blank before it, or see a tag.
fn is_bound(before: &str, after: &str) -> bool {
    let ends = ["-%}", "-}}", "-#}", "{"];
    let starts = ["{%-", "{{-", "{#-"];
    ends.iter().any(|end| before.ends_with(end)) || starts.iter().any(|start| after.starts_with(start))
}

/// A template's text piece by piece; `None` where it is not understood.
fn pieces(template: &str) -> Option<Vec<(Piece, Range<usize>)>> {
    static MASKED: LazyLock<Regex> = LazyLock::new(|| pattern(&TERA.replace("INSIDE", INSIDE)));
    static NEXT: LazyLock<Regex> = LazyLock::new(|| pattern(PIECE));
    let markup = MASKED.replace_all(template, |tag: &Captures<'_>| MASK.repeat(tag[0].len()));
    if ["{{", "{%", "{#"].iter().any(|unfinished| markup.contains(unfinished)) {
        return None;
    }
    let mut pieces = Vec::new();
    let mut is_in_head = false;
    let mut start = 0;
    while start < markup.len() {
        let found = NEXT.captures(&markup[start..])?;
        let is = |kind| found.name(kind).is_some();
        let mut end = start + found[0].len();
        let piece = if let Some(name) = found.name("name") {
            let name = name.as_str().to_ascii_lowercase();
            if VERBATIM.contains(&&*name) {
                if is("end") {
                    // It began in another template, and stands around this one's text.
                    return None;
                }
                end += verbatim(&markup[end..], &name)?;
            }
            is_in_head = name == "head" && !is("end") || is_in_head && HEAD.contains(&&*name);
            match &*name {
                "html" | "head" | "body" => Piece::Unseen,
                _ if is_in_head => Piece::Unseen,
                name if BLOCKS.split(' ').any(|block| block == name) => Piece::Block,
                _ => Piece::Shown,
            }
        } else if is("blanks") {
            Piece::Blanks
        } else if is("comment") {
            Piece::Comment
        } else if is("doctype") {
            Piece::Unseen
        } else {
            is_in_head &= is("tera");
            Piece::Shown
        };
        pieces.push((piece, start..end));
        start = end;
    }
    Some(pieces)
}

/// The length of an element's content with the tag that ends it.
fn verbatim(rest: &str, name: &str) -> Option<usize> {
    static END: LazyLock<Regex> = LazyLock::new(|| pattern(r"</(?<name>[a-zA-Z]+)[\s/>]"));
    let mut ends = END.captures_iter(rest);
    let end = ends.find(|end| end["name"].eq_ignore_ascii_case(name))?.get(0)?.start();
    Some(end + rest[end..].find('>')? + 1)
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(&format!("(?sx){pattern}")).expect("a pattern")
}

#[cfg(test)]
mod tests {
    use super::Layout::{self, Ours, Unknown};
    use super::{minify, pieces, written};

    #[track_caller]
    fn check(layout: Layout, cases: &[(&str, &str)]) {
        for (template, small) in cases {
            assert_eq!(minify(template, layout), *small, "{template}");
            assert_eq!(minify(small, layout), *small, "again: {small}");
        }
    }

    #[track_caller]
    fn keeps(templates: &[&str]) {
        for template in templates {
            assert_eq!(minify(template, Ours), *template);
        }
    }

    #[test]
    fn blanks_beside_blocks_go_where_the_layout_is_known() {
        let list = "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n{% if c %}\n<p>{{ c }}</p>\n\n{% endif %}";
        check(
            Ours,
            &[
                (list, "<ul><li>a</li><li>b</li></ul>{% if c %}<p>{{ c }}</p>{% endif %}"),
                ("<P >\n{{ a }}\n</P > <b>b</b>", "<P >{{ a }}</P ><b>b</b>"),
                (
                    "<p{{ a | b }}>\n{% if c > 1 %}\n</p>",
                    "<p{{ a | b }}>{% if c > 1 %}</p>",
                ),
                (
                    "<table>\n<tr>\n<td> a </td> </tr>\n</table>",
                    "<table><tr><td>a</td></tr></table>",
                ),
                // Whatever element that is.
                ("<h{{ a }}> <p{{ b }}", "<h{{ a }}> <p{{ b }}"),
            ],
        );
        let spaced = "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n{% if c %}\n<p>{{ c }}</p>\n{% endif %}";
        check(Unknown, &[(list, spaced)]);
    }

    #[test]
    fn blanks_that_part_words_become_one() {
        let cases = [
            ("a  <b>b</b> \t {{ c }}  d", "a <b>b</b> {{ c }} d"),
            // Between two signs of Japanese a line break is nothing, and a space is one.
            ("字  \n  字\r\n字", "字\n字\n字"),
            (
                "{% if a %}\n\n{{ b }} \n{% endif %}",
                "{% if a %}\n{{ b }}\n{% endif %}",
            ),
            ("<b>a\u{a0} \u{3000}  </b>", "<b>a\u{a0} \u{3000} </b>"),
            ("a  < b {  }  c", "a < b { } c"),
            (
                "{% set a = 1 %}  b{% set c = a %}  d",
                "{% set a = 1 %} b{% set c = a %} d",
            ),
        ];
        check(Ours, &cases);
        check(Unknown, &cases);
    }

    #[test]
    fn the_head_has_no_blanks_and_the_body_keeps_them() {
        let cases = [
            (
                "<!DOCTYPE html>\n<html>\n<head>\n{% if a %}\n<meta name=a>\n{% endif %}\n<title> a  b </title>\n</head>\n<body>",
                "<!DOCTYPE html><html><head>{% if a %}<meta name=a>{% endif %}<title> a  b </title></head><body>",
            ),
            // Its end may be left out.
            (
                "<head>\n<title>a</title>\n<b>a</b>\n<meta>\nb",
                "<head><title>a</title><b>a</b>\n<meta>\nb",
            ),
            (
                "<head>\n<title>a</title>\nb\n<link>\nc",
                "<head><title>a</title>b\n<link>\nc",
            ),
        ];
        check(Ours, &cases);
        check(Unknown, &cases);
        keeps(&["a <meta itemprop=a> b", "a <script></script> b"]);
    }

    #[test]
    fn comments_go_with_one_of_the_blanks_beside_them() {
        check(
            Ours,
            &[
                ("a<!-- b -->c", "ac"),
                ("a <!-- b --> <!-- c -->\n<b>d</b>", "a\n<b>d</b>"),
                ("<ul><!-- <li>a</li> --> <li>b</li></ul>", "<ul><li>b</li></ul>"),
                ("a<!-->b<!--->c<!-- --!>d<!-- { -->e<!-- -- > -->", "abcde"),
            ],
        );
        keeps(&[
            "a <!-- {% if b %} -->c<!-- {% endif %} --> d",
            "a <!-- {{ \"-->  \" }}  --> b",
            // Tera would take the one blank that was left.
            "a <!-- b -->{%- if c %} d",
            "{{ a -}}<!-- b --> c",
            "{<!-- a -->{ b }}",
        ]);
    }

    #[test]
    fn what_is_read_letter_by_letter_stays() {
        keeps(&[
            "<pre>  a\n\n{{ b }} <p> </p> <!-- c --></pre>",
            "<textarea>  a  </textarea>",
            "<script>if (a  < b) { c(\"<p>  \") }  // {{ \"</script>\" }}  \n</script >",
            "<style>\n a::after { content: \"  \" }\n</style>",
            "<a title=\"a  >  b\"  class='c  {% if d > \"}}\" %}  e{% endif %}'  {{ f  |  g }}>a</a>",
            "{% set a = \"  %}  <p>  \" %}{# <p>  </p> #}{{ '}}  ' ~ `{{  \\`  `}}",
            "{%- raw -%}  <p>  {{ a }}  {% endraw %}",
            "{% set a %}  <p>  {% endset %}{% set_global a | b(c=\"%}\") -%}  {% set d = 1 %}  <p>  {%- endset %}",
            "{% set a = 1 %}{% filter b(c=\"%}\") %}  <p>  {{ d }}  {% endfilter %}",
            "<{{ a }} title=\"b  c\"></{{ a }}>",
        ]);
    }

    #[test]
    fn what_is_not_understood_stays_whole() {
        keeps(&[
            "<p>  a  {{ b",
            "<p>  a  <b",
            "<p>  a  <!-- b",
            "<p>  a  <pre>",
            "b</pre>  <p>  a",
            "<p>  a <a {% if b %}title=\"c{% else %}title=\"d{% endif %}\">",
            "<p>  a {% if b %}<div{% else %}<b{% endif %} class=a>",
            "<p>  a <![CDATA[  ]]>",
        ]);
    }

    #[test]
    fn a_place_is_found_again() {
        let template = "<ul>\n  <li>a  {{ b }}</li>\n <!-- c --> </ul>\n\n{{ d }}  {{ e }}\n";
        let small = minify(template, Ours);
        assert_eq!(small, "<ul><li>a {{ b }}</li></ul>{{ d }} {{ e }}\n");
        for part in [
            "<ul>",
            "<li>a",
            "{{ b }}",
            "</li>",
            "</ul>",
            "{{ d }}",
            "d }",
            "{{ e }}\n",
        ] {
            let start = small.find(part).expect(part);
            let range = written(template, Ours, start..start + part.len());
            assert_eq!(&template[range], part);
        }
        let end = small.len();
        assert_eq!(written(template, Ours, 0..end), 0..template.len());
        assert_eq!(written(template, Ours, end..end), template.len()..template.len());
    }

    #[test]
    fn the_default_theme_is_understood() {
        for (name, template) in crate::embedded::templates() {
            assert!(pieces(template).is_some(), "{name}");
            let small = minify(template, Ours);
            assert_eq!(minify(&small, Ours), small, "{name}");
        }
    }
}
