//! The program: hands the arguments to [`sayso::cli`] and its outcome to the system.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    sayso::cli::run(std::env::args_os())
}
