//! `image-without-text`: an image without a description. Images are not published, so nothing is left of it.

use super::{Site, finding};
use crate::diagnostic::{Diagnostic, Fault};
use crate::markdown::shape;

pub fn run(site: &Site<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let texts = site.texts.own().filter(|text| text.kind.is_markdown());
    for text in texts.filter(|text| text.value.contains("![")) {
        for image in shape::images(&text.value) {
            if image.name.trim().is_empty() {
                found.push(
                    finding(Fault::ImageWithoutText, "an image without a description")
                        .at(text.span(image.range), "nothing of it is shown")
                        .help("say between the brackets what the picture shows"),
                );
            }
        }
    }
    found
}
