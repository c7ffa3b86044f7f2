//! A short text of ours, and what pages in many locales show of it.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Deref;
use std::sync::OnceLock;

use super::html::{Resolve, inline};
use super::plain;

/// Markdown of one paragraph. What it comes to is made once, however many locales fall back to it.
#[derive(Debug, Clone, Default)]
pub struct Inline {
    /// As written.
    text: String,
    plain: OnceLock<String>,
    /// `None` where it links to entries, which lie elsewhere in each locale.
    html: OnceLock<Option<String>>,
}

impl Inline {
    /// The text without any markup, for titles, descriptions and look-up.
    pub fn plain(&self) -> &str {
        self.plain.get_or_init(|| plain(&self.text))
    }

    /// Safe HTML, without a paragraph around it.
    pub fn html(&self, resolve: Resolve<'_>) -> Cow<'_, str> {
        let of_all = self.html.get_or_init(|| {
            let links = Cell::new(false);
            let html = inline(&self.text, &|_, _| {
                links.set(true);
                None
            });
            (!links.get()).then_some(html)
        });
        match of_all {
            Some(html) => html.into(),
            None => inline(&self.text, resolve).into(),
        }
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

impl Deref for Inline {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_where_the_page_is() {
        let text = Inline::from("see [this](question:a) & *that*".to_owned());
        for locale in ["de", "fr"] {
            let html = text.html(&|_, id| Some(format!("/{locale}/{id}/")));
            assert_eq!(
                html,
                format!("see <a href=\"/{locale}/a/\">this</a> &amp; <em>that</em>")
            );
        }
        assert_eq!(text.plain(), "see this & that");
    }
}
