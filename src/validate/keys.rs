//! What can be wrong with the keys of definitions files: ids that are taken or impossible, translations of nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, Fault};
use crate::load::Draft;
use crate::load::permissions::{DefinitionsFile, DefinitionsTranslationFile};
use crate::source::{SourceId, Span, Spanned};

pub fn check_translated_keys(
    file: &Draft<Arc<DefinitionsFile>>,
    translations: &[Draft<Arc<DefinitionsTranslationFile>>],
    found: &mut Diagnostics,
) {
    let known: BTreeSet<&str> = file
        .value
        .permissions
        .0
        .iter()
        .map(|(key, _)| key.value.as_str())
        .collect();
    for translation in translations {
        for (key, _) in &translation.value.permissions.0 {
            if known.contains(key.value.as_str()) {
                continue;
            }
            let known = known.iter().copied();
            let fault = Diagnostic::error(
                Fault::UnknownReference,
                format!("the source file has no `{}`", key.value),
            )
            .at(translation.source.of(key), "translates nothing");
            found.push(match crate::diagnostic::nearest(&key.value, known) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help("define it in the source file, or remove it here"),
            });
        }
    }
}

pub fn no_provider(file: &Draft<Arc<DefinitionsFile>>, context: &Context<'_>) -> Diagnostic {
    let path = &context.sources.file(file.source).path;
    Diagnostic::error(
        Fault::InvalidPath,
        "definitions need a folder that names their provider",
    )
    .in_path(&**path)
    .help("move the file to `content/permissions/<provider>/`")
}

pub fn bad_key(key: &Spanned<String>, source: SourceId) -> Diagnostic {
    Diagnostic::error(
        Fault::InvalidPath,
        format!("`{}` cannot be part of an address", key.value),
    )
    .at(source.of(key), "needs a letter or digit, and no `/`")
    .help("use the permission's technical name")
}

pub fn duplicate(id: &str, span: Span, earlier: &Span) -> Diagnostic {
    Diagnostic::error(Fault::DuplicateId, format!("`{id}` is defined twice"))
        .at(span, "the second definition")
        .related(earlier.clone(), "the first one")
        .help("merge them, or rename one")
}
