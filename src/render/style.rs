//! Style sheets as they are published: the same rules without comments and blanks.
//!
//! Nothing but white space and comments goes, since each other saving needs to know what a value means: `calc` and its like
//! lose their sense with the blanks around `+`, so blanks stay wherever they may separate (CSS Syntax Module Level 3, § 4).

/// Before and after these, white space says nothing.
const AROUND: [char; 4] = ['{', '}', ';', ','];

/// A style sheet without comments and needless white space.
///
/// # Errors
/// A comment or a string does not end, or the braces do not pair.
pub fn minify(source: &str) -> Result<String, String> {
    let mut small = String::with_capacity(source.len());
    let mut rest = source;
    let mut blank = false;
    let mut depth = 0_usize;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' | '\'' => string(rest)?,
            '\\' => rest.chars().take(2).map(char::len_utf8).sum(),
            '/' if rest.starts_with("/*") => {
                let end = rest[2..].find("*/").ok_or("a comment does not end")?;
                rest = &rest[end + 4..];
                // Without a blank beside it, a comment separates two words that must not become one, nor two selectors.
                if !blank && !rest.starts_with(char::is_whitespace) && !small.is_empty() && !small.ends_with(AROUND) {
                    small.push_str("/**/");
                }
                continue;
            }
            _ => first.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        if first.is_ascii_whitespace() {
            blank = true;
            continue;
        }
        match first {
            '{' => depth += 1,
            '}' => {
                depth = depth.checked_sub(1).ok_or("a `}` closes nothing")?;
                if small.ends_with(';') && !small.ends_with("\\;") {
                    small.pop();
                }
            }
            _ => {}
        }
        let needless = small.is_empty() || small.ends_with(AROUND) || small.ends_with([':', '(']);
        if blank && !needless && !AROUND.contains(&first) && first != ')' {
            small.push(' ');
        }
        blank = false;
        small.push_str(piece);
    }
    if depth > 0 {
        return Err("a `{` is not closed".to_owned());
    }
    Ok(small)
}

/// The length of the string that `rest` begins with, its quotes among it.
fn string(rest: &str) -> Result<usize, String> {
    let mut letters = rest.char_indices();
    let quote = letters.next().map(|(_, quote)| quote);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            _ if Some(letter) == quote => return Ok(at + letter.len_utf8()),
            _ => {}
        }
    }
    Err("a string does not end".to_owned())
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn takes_comments_and_blanks_away() {
        let sheet = "/* why */\n@layer a, b;\n@media (min-width: 46rem) {\n  .a > .b , .c  { color : red; margin: 0 auto; }\n}\n";
        let small = "@layer a,b;@media (min-width:46rem){.a > .b,.c{color :red;margin:0 auto}}";
        assert_eq!(minify(sheet).as_deref(), Ok(small));
    }

    #[test]
    fn keeps_what_a_blank_or_a_comment_separates() {
        for kept in [
            "h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.125rem)}",
            "a{width:calc(100% - (2 * var(--edge)))}",
            "@media (a) and (b){.a .b :hover{margin:0 -1px}}",
            "a::before{content:\"a  /* b */ ;\";content:\"\\\"  \" / \"\"}",
            ".a/**/.b{background:url(data:image/png;base64,aA+/==)}",
            ".a\\ \\;b{}",
        ] {
            assert_eq!(minify(kept).as_deref(), Ok(kept));
        }
        assert_eq!(minify(".a/* one */.b {}").as_deref(), Ok(".a/**/.b{}"));
        assert_eq!(minify(".a /* one */ .b {}").as_deref(), Ok(".a .b{}"));
    }

    #[test]
    fn refuses_what_does_not_end() {
        for broken in ["a { color: red", "a }", "/* a", "a { content: \"b }"] {
            assert!(minify(broken).is_err(), "{broken}");
        }
    }
}
