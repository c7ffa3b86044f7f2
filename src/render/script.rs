//! Scripts as they are published: the same program in fewer bytes.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// An ES module without comments and blanks, its inner names shortened.
///
/// # Errors
/// The text is no module: the parser's reason.
pub fn minify(source: &str) -> Result<String, String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        return Err(error.to_string());
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions {
            top_level: Some(true),
            ..MangleOptions::default()
        }),
        mangle_properties: None,
        compress: Some(CompressOptions::default()),
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let printing = CodegenOptions {
        minify: true,
        comments: CommentOptions::disabled(),
        ..CodegenOptions::default()
    };
    Ok(Codegen::new()
        .with_options(printing)
        .with_scoping(minified.scoping)
        .build(&program)
        .code)
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn keeps_what_a_module_exports_and_says() {
        let module =
            "// why\nexport function add(first, second) {\n  const sum = first + second;\n  return `${sum} <b>`;\n}\n";
        let small = minify(module).expect("a module");
        assert!(
            small.contains("export") && small.contains("add") && small.contains("<b>"),
            "{small}"
        );
        assert!(!small.contains("why") && !small.contains("second"), "{small}");
        assert!(minify("export function (").is_err());
    }
}
