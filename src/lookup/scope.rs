//! How scopes are written: with or without the address of the resource that they belong to, in any case.

/// A scope without the address of the resource that it belongs to, for comparison.
pub fn bare(scope: &str) -> String {
    let bare = match scope.strip_prefix("https://").or_else(|| scope.strip_prefix("api://")) {
        Some(rest)
            if scope.contains("graph.microsoft.")
                || scope.starts_with("api://")
                || scope.contains(".office.com")
                || scope.contains(".office365.com") =>
        {
            rest.rsplit('/').next().unwrap_or(rest)
        }
        _ => scope,
    };
    bare.to_ascii_lowercase()
}
