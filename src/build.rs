//! Tells cargo that the binary embeds these folders; the macro that embeds them cannot.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=themes/default");
}
