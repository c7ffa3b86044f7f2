//! `sayso init`: the starter site.

use super::{Failure, InitArguments, Outcome, print};
use crate::diagnostic::plural;
use crate::init::{self, InitError};

pub fn run(arguments: &InitArguments) -> Result<Outcome, Failure> {
    let written = init::write(&arguments.folder, &arguments.locales).map_err(|error| {
        let help = match &error {
            InitError::NotEmpty(_) => "name another folder, or one that does not exist yet".to_owned(),
            InitError::NoInterface { known, .. } => format!("sayso speaks {known}; others can be added later"),
            InitError::NoEnglish => "the starter is written in English: add `en`".to_owned(),
            InitError::Write { .. } => "check that you may write there".to_owned(),
        };
        Failure::new(error.to_string()).help(help)
    })?;
    let folder = arguments.folder.display();
    let site = if arguments.folder.as_os_str() == "." {
        String::new()
    } else {
        format!(" --site {folder}")
    };
    print(&format!(
        "wrote {} into {folder}\n\nnext:\n  sayso build{site}      build the pages into `public`\n  \
         edit `sayso.yaml`      the site's name, address and locales\n  \
         edit `content/`        questions, permissions, prompts\n",
        plural(written, "file")
    ));
    Ok(Outcome::Fine)
}
