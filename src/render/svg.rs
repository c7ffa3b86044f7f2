//! Pictures as they are published: the same drawing in fewer bytes.

use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

/// Elements whose text is shown or read, so that its blanks count.
const WITH_TEXT: [&str; 6] = ["text", "title", "desc", "style", "script", "foreignObject"];

/// A drawing without comments, without its declaration and without the blanks between its elements.
///
/// # Errors
/// The text is no XML: the parser's reason.
pub fn minify(source: &str) -> Result<Vec<u8>, String> {
    let mut reader = Reader::from_str(source);
    let mut writer = Writer::new(Vec::with_capacity(source.len()));
    // How many elements with text are open around this place.
    let mut within = 0;
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let is_kept = match &event {
            Event::Eof => return Ok(writer.into_inner()),
            Event::Start(start) => {
                within += usize::from(WITH_TEXT.contains(&start.local_name().as_ref()));
                true
            }
            Event::End(end) => {
                within -= usize::from(WITH_TEXT.contains(&end.local_name().as_ref()));
                true
            }
            Event::Text(text) => within > 0 || !text.trim_ascii().is_empty(),
            // Without a declaration XML is in UTF-8, which ours is.
            Event::Comment(_) | Event::Decl(_) => false,
            _ => true,
        };
        if is_kept {
            writer.write_event(event).map_err(|error| error.to_string())?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn leaves_out_what_is_not_drawn_and_nothing_else() {
        let drawing = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- by an editor -->\n<svg xmlns='http://www.w3.org/2000/svg'>\n  \
                       <title>a &amp; b</title>\n  <style>\n a > b { }\n</style>\n  <text> one <tspan>two</tspan> <tspan>three</tspan></text>\n\
                       <path d=\"M0 0\n\"/>\n</svg>\n";
        let small = minify(drawing).expect("XML");
        assert_eq!(
            String::from_utf8_lossy(&small),
            "<svg xmlns='http://www.w3.org/2000/svg'><title>a &amp; b</title><style>\n a > b { }\n</style>\
             <text> one <tspan>two</tspan> <tspan>three</tspan></text><path d=\"M0 0\n\"/></svg>"
        );
        assert_eq!(minify(&String::from_utf8_lossy(&small)).expect("XML"), small);
        assert!(minify("<svg><g></svg>").is_err());
    }
}
