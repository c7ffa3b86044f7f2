//! What can be wrong with a definition as a whole: no provider, no usable key, defined twice.

use crate::diagnostic::{Diagnostic, Fault};
use crate::load::Draft;
use crate::load::permissions::DefinitionsFile;
use crate::source::{SourceId, Span, Spanned};
use crate::validate::Context;

pub fn no_provider(file: &Draft<DefinitionsFile>, context: &Context<'_>) -> Diagnostic {
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
