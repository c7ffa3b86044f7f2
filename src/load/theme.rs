//! Themes: templates and static files, from the site's folder over the built-in ones.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{files, yaml};
use crate::config::THEMES;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault, nearest};
use crate::source::{SourceId, Sources, Spanned};

/// The name that the built-in theme's templates can be extended under.
pub const BUILTIN: &str = "builtin";
/// The theme of a site that names none.
pub const DEFAULT: &str = "default";

/// `theme.yaml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// The theme's name for people.
    pub name: Option<Spanned<String>>,
    /// The theme whose templates and files stand in for those that this one lacks; the built-in one if it is left out.
    pub extends: Option<Spanned<String>>,
}

/// One theme's files.
#[derive(Debug, Clone, Default)]
pub struct ThemeFiles {
    pub name: String,
    /// By name, `permission.html`.
    pub templates: BTreeMap<String, SourceId>,
    /// By path below `static/`, `site.css`.
    pub assets: BTreeMap<String, Vec<u8>>,
}

/// The theme called `name` and all that it extends, the built-in one last.
pub fn chain(
    root: &Path,
    name: Option<&Spanned<String>>,
    config: Option<SourceId>,
    sources: &mut Sources,
    found: &mut Diagnostics,
) -> Vec<ThemeFiles> {
    let mut chain: Vec<ThemeFiles> = Vec::new();
    let mut next = name.map(|name| (name.value.clone(), config.map(|source| source.of(name))));
    if next.is_none() && root.join(THEMES).join(DEFAULT).is_dir() {
        next = Some((DEFAULT.to_owned(), None));
    }
    while let Some((name, named_at)) = next.take() {
        let place = |fault: Diagnostic, label: &str| match &named_at {
            Some(span) => fault.at(span.clone(), label),
            None => fault.in_path(format!("{THEMES}/{name}")),
        };
        if chain.iter().any(|theme| theme.name == name) {
            let fault = Diagnostic::error(Fault::Theme, format!("the theme `{name}` extends itself"));
            found.push(place(fault, "leads back to where it began").help("extend another theme, or none"));
            break;
        }
        let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\']);
        if !plain || !root.join(THEMES).join(&name).is_dir() {
            if name != DEFAULT {
                let fault = place(
                    Diagnostic::error(Fault::Theme, format!("there is no theme `{name}`")),
                    "no such folder in `themes/`",
                );
                let known = themes_of(root);
                found.push(match nearest(&name, known.iter().map(String::as_str)) {
                    Some(known) => fault.help(format!("did you mean `{known}`?")),
                    None => fault.help(format!("make the folder `themes/{name}`, or name `default`")),
                });
            }
            break;
        }
        let (theme, extends) = read(root, name, sources, found);
        chain.push(theme);
        next = extends;
    }
    chain.push(builtin(sources));
    chain
}

fn themes_of(root: &Path) -> Vec<String> {
    let folders = std::fs::read_dir(root.join(THEMES)).into_iter().flatten().flatten();
    let mut names: Vec<String> = folders
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.push(DEFAULT.to_owned());
    names.sort_unstable();
    names
}

type Extends = Option<(String, Option<crate::source::Span>)>;

fn read(root: &Path, name: String, sources: &mut Sources, found: &mut Diagnostics) -> (ThemeFiles, Extends) {
    let folder = Path::new(THEMES).join(&name);
    let mut theme = ThemeFiles {
        name,
        ..ThemeFiles::default()
    };
    let mut extends = None;
    if root.join(&folder).join("theme.yaml").exists()
        && let Some(file) = files::read_file(root, folder.join("theme.yaml"), found)
    {
        let source = sources.add(file.path, file.text.clone());
        if let Ok(ThemeFile {
            extends: Some(parent), ..
        }) = yaml::read(&file.text, source, sources, found)
        {
            extends = Some((parent.value.clone(), Some(source.of(&parent))));
        }
    }
    let templates = folder.join("templates");
    for path in files::walk(root, &templates, found) {
        let name = files::slashed(path.strip_prefix(&templates).unwrap_or(&path));
        if let Some(file) = files::read_file(root, path, found) {
            // A byte-order mark would be printed on every page.
            let text = file.text.trim_start_matches('\u{feff}');
            theme.templates.insert(name, sources.add(file.path, text));
        }
    }
    let assets = folder.join("static");
    for path in files::walk(root, &assets, found) {
        let name = files::slashed(path.strip_prefix(&assets).unwrap_or(&path));
        if let Some(bytes) = files::read_bytes(root, &path, found) {
            theme.assets.insert(name, bytes);
        }
    }
    (theme, extends)
}

fn builtin(sources: &mut Sources) -> ThemeFiles {
    let mut theme = ThemeFiles {
        name: BUILTIN.to_owned(),
        ..ThemeFiles::default()
    };
    for (name, text) in crate::embedded::templates() {
        let source = sources.add(format!("{BUILTIN}/templates/{name}"), text);
        theme.templates.insert(name, source);
    }
    theme.assets.extend(crate::embedded::assets());
    theme
}
