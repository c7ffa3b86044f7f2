//! `sayso serve`: what the server says, for people at the terminal.

use std::io;
use std::sync::Arc;

use super::{Failure, Outcome, ServeArguments, print, print_to_stderr, root};
use crate::pipeline::Options;
use crate::serve::{self, Said, ServeOptions};

pub fn run(arguments: ServeArguments) -> Result<Outcome, Failure> {
    let root = root(&arguments.site)?;
    if !arguments.host.is_loopback() {
        print_to_stderr(&format!(
            "warning: with `--host {}` everybody in your network can read the site, drafts and mistakes included\n",
            arguments.host
        ));
    }
    let options = ServeOptions {
        root,
        host: arguments.host,
        port: arguments.port,
        site: Options {
            drafts: arguments.drafts,
            as_written: true,
            ..Options::default()
        },
    };
    let open = arguments.open;
    let say = Arc::new(move |said: Said| match said {
        Said::Ready(address, taken) => {
            if let Some(port) = taken {
                print_to_stderr(&format!("port {port} is taken: this is another one\n"));
            }
            print(&format!("serving at {address}\nstop with Ctrl-C\n"));
            if open && let Err(error) = open::that_detached(&address) {
                print_to_stderr(&format!("no browser could be opened: {error}\n"));
            }
        }
        Said::Diagnostics(text) => print_to_stderr(&text),
        Said::Renewed { milliseconds } => print(&format!("renewed in {milliseconds} ms\n")),
        Said::Unwatched(reason) => print_to_stderr(&format!(
            "warning: changes are not noticed, since the files cannot be watched: {reason}\n"
        )),
    });
    let (host, port) = (arguments.host, arguments.port.unwrap_or_default());
    serve::run(options, say).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            Failure::new(format!("port {port} is taken")).help("name another with `--port`, or leave the option out")
        }
        io::ErrorKind::AddrNotAvailable => Failure::new(format!("`{host}` is no address of this machine"))
            .help("leave `--host` out, or name `0.0.0.0` for all addresses"),
        _ => Failure::new(format!("cannot serve at {host}: {error}")),
    })?;
    Ok(Outcome::Fine)
}
