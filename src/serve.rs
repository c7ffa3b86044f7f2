//! `sayso serve`: the site in memory, live while it is written.
//!
//! A change makes a new version: the whole site is read and checked, and a page is made when it is asked for, by the same
//! functions as a build makes it, so that it can never differ from one. With errors the last good version goes on, and
//! open pages show what is wrong.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use tokio::net::TcpListener;

use crate::pipeline::Options;

mod http;
mod live;
mod stage;
mod version;
mod watch;

use stage::Stage;

/// Where the server looks for a port if none is asked for.
pub const DEFAULT_PORT: u16 = 4321;

#[derive(Debug, Clone)]
pub struct ServeOptions {
    pub root: PathBuf,
    pub host: IpAddr,
    /// `None` is [`DEFAULT_PORT`], or any other where that is taken; 0 is any.
    pub port: Option<u16>,
    pub site: Options,
}

/// What a server tells the person at the terminal.
pub enum Said {
    /// It answers at this address. The second is the port that was taken, if the default one was.
    Ready(String, Option<u16>),
    /// Diagnostics for people, in colour.
    Diagnostics(String),
    /// A new version is there.
    Renewed { milliseconds: u128 },
    /// Files are not watched, for this reason.
    Unwatched(String),
}

/// Serves until the program is told to stop (Ctrl-C). Nothing is written to the disk.
///
/// # Errors
/// The port is taken or the address is not this machine's.
pub fn run(options: ServeOptions, say: Arc<dyn Fn(Said) + Send + Sync>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let listened = runtime.block_on(listen(&options));
    let (listener, taken) = listened?;
    let address = listener.local_addr()?;
    let stage = Arc::new(Stage::new(options.clone(), address, say.clone()));
    let builder = stage.clone();
    // Watching begins first, so that no change is missed between the first reading and the first event.
    let changes = watch::begin(&options.root);
    thread::Builder::new().name("versions".to_owned()).spawn(move || {
        builder.renew();
        let at = http::shown_address(address, &builder.base_path());
        (builder.say)(Said::Ready(at, taken));
        match changes {
            Ok(changes) => changes.each(|| builder.renew()),
            Err(reason) => (builder.say)(Said::Unwatched(reason.to_string())),
        }
    })?;
    let served = runtime.block_on(async {
        let server = axum::serve(listener, http::router(stage));
        tokio::select! {
            served = server => served,
            // Open event streams would never end by themselves.
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    });
    runtime.shutdown_background();
    served
}

async fn listen(options: &ServeOptions) -> io::Result<(TcpListener, Option<u16>)> {
    let at = |port| TcpListener::bind(SocketAddr::new(options.host, port));
    let Some(port) = options.port else {
        return match at(DEFAULT_PORT).await {
            Ok(listener) => Ok((listener, None)),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => Ok((at(0).await?, Some(DEFAULT_PORT))),
            Err(error) => Err(error),
        };
    };
    Ok((at(port).await?, None))
}
