//! The theme compiled: all templates with what they may call, and static files under their hashed names.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentArgs;
use rustc_hash::FxHashMap;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::assets::{self, Asset};
use super::markup::{self, Layout};
use super::offline;
use crate::diagnostic::{Diagnostic, Fault};
use crate::library::Site;
use crate::load::theme::ThemeFiles;
use crate::locale::Locale;
use crate::localize::Bundle;
use crate::localize::bundle::{Fixed, MessageError};
use crate::permalink;
use crate::source::{SourceId, Sources, Span};

/// What most pages fit into, in bytes.
const USUAL_PAGE: usize = 24 * 1024;

pub struct Theme {
    tera: Tera,
    pub assets: Vec<Asset>,
    pub workers: Workers,
    /// For diagnostics.
    templates: Templates,
}

type Templates = BTreeMap<String, Template>;

/// Where a template's text is, and what lays it out if it is to be made small.
#[derive(Clone, Copy)]
struct Template {
    source: SourceId,
    layout: Option<Layout>,
}

impl Template {
    /// What is compiled.
    fn text(self, sources: &Sources) -> Cow<'_, str> {
        let written = &*sources.file(self.source).text;
        match self.layout {
            Some(layout) => markup::minify(written, layout).into(),
            None => written.into(),
        }
    }

    /// A range of what is compiled, as it was written.
    fn span(self, range: Range<usize>, sources: &Sources) -> Span {
        let written = &*sources.file(self.source).text;
        let range = match self.layout {
            Some(layout) => markup::written(written, layout, range),
            None => range,
        };
        self.source
            .span(range.start.min(written.len())..range.end.min(written.len()))
    }
}

/// The service worker's text, and that of the one that takes it away.
pub struct Workers {
    pub keeps: String,
    pub leaves: String,
}

/// The theme with the messages of all locales: what renders pages.
pub struct LocalizedTheme<'a> {
    tera: Tera,
    theme: &'a Theme,
}

impl Theme {
    /// Compiles a chain of themes, the most specific first. A template is found by its name in the first theme that has
    /// it, and as `<theme>/<name>` in each, so that one can extend the one that it replaces.
    pub fn compile(chain: &[ThemeFiles], site: &Site, sources: &Sources) -> Result<Self, Vec<Diagnostic>> {
        let layout = site.minify.then(|| layout(chain, sources));
        let mut templates = Templates::new();
        let mut files: BTreeMap<&str, &[u8]> = BTreeMap::new();
        for theme in chain {
            for (name, &source) in &theme.templates {
                let layout = layout.filter(|_| name.ends_with(".html"));
                let template = Template { source, layout };
                // A component's name is its own in all templates, so only the winning file may define it.
                if !sources.file(source).text.contains("endcomponent") {
                    templates.insert(format!("{}/{name}", theme.name), template);
                }
                templates.entry(name.clone()).or_insert(template);
            }
            for (name, bytes) in &theme.assets {
                files.entry(name).or_insert(bytes);
            }
        }
        let mut worker = |name| String::from_utf8_lossy(files.remove(name).unwrap_or_default()).into_owned();
        let workers = Workers {
            keeps: worker(offline::KEEPS),
            leaves: worker(offline::LEAVES),
        };
        let assets = assets::publish(&files, site.minify)?;
        let mut tera = Tera::new();
        register(&mut tera, &assets, &site.base_path);
        // Most stand under two names.
        let mut texts: BTreeMap<SourceId, Cow<'_, str>> = BTreeMap::new();
        for template in templates.values() {
            texts.entry(template.source).or_insert_with(|| template.text(sources));
        }
        let named = templates.iter();
        let named = named.map(|(name, template)| (name.as_str(), &*texts[&template.source]));
        let blank = tera.clone();
        if let Err(error) = tera.add_raw_templates(named) {
            let faults = syntax_faults(&blank, &templates, sources);
            return Err(if faults.is_empty() {
                vec![fault(&error, &templates, sources)]
            } else {
                faults
            });
        }
        Ok(Self {
            tera,
            assets,
            workers,
            templates,
        })
    }

    /// Adds the messages, by locale tag. Which of them a page speaks is what its context calls `locale`.
    pub fn localize(&self, bundles: BTreeMap<String, Arc<Bundle>>) -> LocalizedTheme<'_> {
        let mut tera = self.tera.clone();
        let speakers: FxHashMap<String, Speaker> = bundles
            .into_iter()
            .map(|(tag, bundle)| {
                let fixed = OnceLock::new();
                (tag, Speaker { bundle, fixed })
            })
            .collect();
        tera.register_function("message", move |arguments: Kwargs, state: &State| {
            let locale: Option<Value> = state.get("locale")?;
            let tag = locale.as_ref().and_then(|locale| field(locale, "tag"));
            match tag.and_then(|tag| speakers.get(tag)) {
                Some(speaker) => message(speaker, &arguments),
                None => Err(tera::Error::message(
                    "`message` does not know the page's language here: a component needs `@locale` among its arguments",
                )),
            }
        });
        LocalizedTheme { tera, theme: self }
    }
}

impl LocalizedTheme<'_> {
    /// One page. `template` is a file name, `permission.html`.
    pub fn render(&self, template: &str, context: &Context, sources: &Sources) -> Result<Vec<u8>, Diagnostic> {
        let mut page = Vec::with_capacity(USUAL_PAGE);
        self.tera
            .render_to(template, context, &mut page)
            .map_err(|error| fault(&error, &self.theme.templates, sources))?;
        Ok(page)
    }
}

/// Ours where the chain is the default theme as it is, and copies of it.
fn layout(chain: &[ThemeFiles], sources: &Sources) -> Layout {
    let text = |source: &SourceId| &sources.file(*source).text;
    let is_ours = chain.split_last().is_some_and(|(ours, others)| {
        others.iter().all(|theme| {
            let mut templates = theme.templates.iter();
            templates.all(|(name, source)| ours.templates.get(name).map(text) == Some(text(source)))
                && theme
                    .assets
                    .iter()
                    .all(|(name, bytes)| ours.assets.get(name) == Some(bytes))
        })
    });
    if is_ours { Layout::Ours } else { Layout::Unknown }
}

fn register(tera: &mut Tera, assets: &[Asset], base_path: &str) {
    let base = permalink::encode(base_path);
    register_by_path(tera, "asset", assets, |asset| format!("{base}{}", asset.path));
    register_by_path(tera, "integrity", assets, Asset::integrity);
    // Stands in until a locale's own is registered, so that templates compile.
    tera.register_function("message", |_: Kwargs, _: &State| -> TeraResult<String> {
        Ok(String::new())
    });
    tera.register_filter("localized", |text: &Value, _: Kwargs, _: &State| localized(text));
    tera.register_filter("lang_attributes", |text: &Value, _: Kwargs, _: &State| {
        lang_attributes(text)
    });
}

/// A function that says something of a static file by its name.
fn register_by_path(tera: &mut Tera, name: &'static str, assets: &[Asset], of: impl Fn(&Asset) -> String) {
    let known = assets.iter();
    let known = known.map(|asset| (asset.name.clone(), Value::normal_string(&of(asset))));
    let known: FxHashMap<String, Value> = known.collect();
    tera.register_function(name, move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let path: &str = arguments.must_get("path")?;
        known
            .get(path)
            .cloned()
            .ok_or_else(|| tera::Error::message(format!("the theme has no static file `{path}`")))
    });
}

/// One locale's messages; those that take no variables ready for a page, plain and marked with their language.
struct Speaker {
    bundle: Arc<Bundle>,
    fixed: OnceLock<FxHashMap<String, (Value, Value)>>,
}

impl Speaker {
    fn fixed(&self, id: &str) -> Option<&(Value, Value)> {
        let fixed = self.fixed.get_or_init(|| {
            let ready = |message: &Fixed| {
                let of = |plain| said(&message.text, &message.locale, message.native || plain);
                (of(true), of(false))
            };
            let fixed = self.bundle.fixed().iter();
            fixed.map(|(id, message)| (id.clone(), ready(message))).collect()
        });
        fixed.get(id)
    }
}

/// `message(id="…", count=3)`: the text, in a `span` with its language where another locale stands in. With `plain=true`,
/// for attributes and titles, the text alone.
fn message(speaker: &Speaker, arguments: &Kwargs) -> TeraResult<Value> {
    let id: &str = arguments.must_get("id")?;
    let plain = arguments.get::<bool>("plain")?.unwrap_or(false);
    if let Some((unmarked, marked)) = speaker.fixed(id) {
        return Ok(if plain { unmarked } else { marked }.clone());
    }
    let mut variables = FluentArgs::new();
    for (name, value) in arguments.iter() {
        let Some(name) = name.as_str().filter(|name| !matches!(*name, "id" | "plain")) else {
            continue;
        };
        match (value.as_str(), value.as_i64()) {
            (Some(text), _) => variables.set(name.to_owned(), text.to_owned()),
            (None, Some(number)) => variables.set(name.to_owned(), number),
            (None, None) => {
                let reason = format!("`{name}` for the message `{id}` is neither a text nor a whole number");
                return Err(tera::Error::message(reason));
            }
        }
    }
    let (text, locale, native) = speaker.bundle.format(id, Some(&variables)).map_err(|error| {
        tera::Error::message(match error {
            MessageError::Unknown => format!("no locale has the message `{id}`"),
            MessageError::Unresolved(reason) => format!("the message `{id}` cannot be shown: {reason}"),
        })
    })?;
    Ok(said(&text, locale, native || plain))
}

fn said(text: &str, locale: &Locale, unmarked: bool) -> Value {
    if unmarked {
        return Value::normal_string(text);
    }
    Value::safe_string(&format!(
        "<span lang=\"{locale}\" dir=\"{}\">{}</span>",
        locale.dir(),
        escaped(text)
    ))
}

/// A `Text` or `Markup` of the views, in a `span` with its language where that is not the page's.
fn localized(text: &Value) -> TeraResult<Value> {
    let (Some(lang), Some(dir)) = (field(text, "lang"), field(text, "dir")) else {
        return Err(tera::Error::message("`localized` takes a text with its language"));
    };
    let html = match (field(text, "html"), field(text, "text")) {
        (Some(html), _) => html.to_owned(),
        (None, Some(text)) => escaped(text),
        (None, None) => return Err(tera::Error::message("`localized` takes a text with its language")),
    };
    Ok(Value::safe_string(&if is_foreign(text) {
        format!("<span lang=\"{lang}\" dir=\"{dir}\">{html}</span>")
    } else {
        html
    }))
}

/// ` lang="…" dir="…"` where the language is not the page's, for the element around a text.
fn lang_attributes(text: &Value) -> TeraResult<Value> {
    let (Some(lang), Some(dir)) = (field(text, "lang"), field(text, "dir")) else {
        return Err(tera::Error::message("`lang_attributes` takes a text with its language"));
    };
    let attributes = if is_foreign(text) {
        format!(" lang=\"{lang}\" dir=\"{dir}\"")
    } else {
        String::new()
    };
    Ok(Value::safe_string(&attributes))
}

fn field<'v>(value: &'v Value, name: &'static str) -> Option<&'v str> {
    value.as_map()?.get(&name.into())?.as_str()
}

fn is_foreign(value: &Value) -> bool {
    let foreign = value.as_map().and_then(|map| map.get(&"foreign".into()));
    foreign.and_then(Value::as_bool).unwrap_or(false)
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let written = pulldown_cmark_escape::escape_html(&mut escaped, text);
    debug_assert!(written.is_ok(), "writing to a string does not fail");
    escaped
}

/// The compiler stops at its first fault; each template by itself shows the others.
fn syntax_faults(blank: &Tera, templates: &Templates, sources: &Sources) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (name, template) in templates {
        let mut tera = blank.clone();
        let Err(error) = tera.add_raw_template(name, &template.text(sources)) else {
            continue;
        };
        let fault = fault(&error, templates, sources);
        // A template stands under two names, its theme's and its own.
        if matches!(error.kind(), ErrorKind::SyntaxError(_)) && !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    faults
}

fn fault(error: &tera::Error, templates: &Templates, sources: &Sources) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = report.message().trim().to_owned();
            let fault = Diagnostic::error(Fault::Template, "the template cannot be used");
            match templates.get(report.filename()) {
                Some(template) => {
                    let span = template.span(report.span().range.clone(), sources);
                    fault.at(span, first_line(&message))
                }
                None => Diagnostic::error(Fault::Template, message).in_path(report.filename()),
            }
        }
        _ => Diagnostic::error(Fault::Template, first_line(&error.to_string())).in_path("themes"),
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
