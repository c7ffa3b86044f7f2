//! The hot stages by themselves: `cargo bench --bench stages [FILTER]`.
//!
//! The site is this repository's, or the one that `SAYSO_BENCH_SITE` names.

use std::convert::Infallible;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, criterion_group, criterion_main};
use sayso::diagnostic::Diagnostics;
use sayso::load::cache::Cache;
use sayso::load::{self, inputs};
use sayso::lookup::{build, corpus, index};
use sayso::pipeline::{self, Options};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn stages(criterion: &mut Criterion) {
    let root = std::env::var_os("SAYSO_BENCH_SITE").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let options = Options::default();
    let checked = pipeline::check(&root, &options);
    let library = checked.library().expect("a site without errors");
    let permission = library.permissions.values().next().expect("a permission");
    let page = format!("{}/{}index.html", library.site.source_locale, permission.path);

    criterion.bench_function("inputs", |bench| bench.iter(|| inputs::of(&root)));
    criterion.bench_function("load", |bench| {
        bench.iter(|| load::site(&root, &mut Diagnostics::default()))
    });
    criterion.bench_function("check", |bench| bench.iter(|| pipeline::check(&root, &options)));
    let cache = Cache::default();
    criterion.bench_function("check again", |bench| {
        bench.iter(|| pipeline::check_again(&root, &options, &cache))
    });
    criterion.bench_function("open", |bench| bench.iter(|| pipeline::open(&checked, |_| ())));
    pipeline::open(&checked, |studio| {
        criterion.bench_function("one page", |bench| bench.iter(|| black_box(studio.one(&page))));
    });
    let mut slow = criterion.benchmark_group("whole");
    slow.sample_size(10);
    slow.bench_function("render", |bench| {
        let take = |artifact| {
            black_box(artifact);
            Ok::<(), Infallible>(())
        };
        bench.iter(|| pipeline::render(&checked, &take).is_ok())
    });
    slow.bench_function("gather", |bench| bench.iter(|| corpus::gather(library)));
    let gathered = corpus::gather(library);
    slow.bench_function("index", |bench| bench.iter(|| build::build(&gathered)));
    let built = build::build(&gathered);
    slow.bench_function("pack", |bench| bench.iter(|| index::write(&built)));
    slow.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
