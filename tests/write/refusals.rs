//! What is refused, and that the old site stands after it.

use std::fs;
use std::path::Path;

use sayso::artifact::Artifact;
use sayso::write::{MANIFEST, Publication, WriteError};

use crate::{beside, files, identities, publish, read, scene};

#[test]
fn dropped_or_refused_leaves_the_old_site() {
    let (_folder, output) = scene();
    let old = files(&[("index.html", "old")]);
    publish(&output, &old).expect("published");
    let before = identities(&output);
    for paths in [["x", "x"], ["x", "X"], ["x", "x/y"], ["x", "../y"]] {
        let publication = Publication::begin(&output, &[]).expect("begun");
        publication
            .accept(Artifact {
                path: "index.html".into(),
                bytes: b"new".into(),
            })
            .expect("accepted");
        let results = paths.map(|path| {
            publication.accept(Artifact {
                path: path.into(),
                bytes: vec![],
            })
        });
        let [Ok(()), Err(error)] = results else {
            panic!("{paths:?} were accepted")
        };
        assert!(error.is_content_fault() && error.exit_code() == 1 && error.help().is_some());
        assert!(matches!(publication.finish(), Err(WriteError::NotWhole { .. })));
    }
    drop(Publication::begin(&output, &[]).expect("begun"));
    let after = identities(&output);
    assert_eq!((&before["index.html"], &before[""]), (&after["index.html"], &after[""]));
    assert_eq!(read(&output), old);
    assert_eq!(beside(&output), ["public"]);
}

#[test]
fn files_of_others_are_refused() {
    let site = files(&[("de/index.html", "home")]);
    for name in ["notes.txt", ".git/config", ".nojekyll", "de/notes.txt"] {
        let (_folder, output) = scene();
        publish(&output, &site).expect("published");
        fs::create_dir_all(output.join(name).parent().expect("a parent")).expect("a folder");
        fs::write(output.join(name), "mine").expect("written");
        let error = publish(&output, &site).expect_err("refused");
        assert_eq!(
            error.to_string(),
            format!("`{}` holds files that sayso did not write: `{name}`", output.display())
        );
        assert_eq!(error.exit_code(), 2);
        assert_eq!(fs::read_to_string(output.join(name)).expect("still there"), "mine");
        assert_eq!(beside(&output), ["public"]);
    }
    // Without a manifest nothing is ours, except that an empty folder may be filled.
    let (_folder, output) = scene();
    fs::create_dir_all(&output).expect("a folder");
    publish(&output, &site).expect("published");
    fs::remove_file(output.join(MANIFEST)).expect("removed");
    for index in 0..7 {
        fs::write(output.join(format!("{index}.txt")), "").expect("written");
    }
    let error = publish(&output, &site).expect_err("refused");
    assert!(
        error
            .to_string()
            .ends_with("`0.txt`, `1.txt`, `2.txt`, `3.txt`, `4.txt` and 3 more"),
        "{error}"
    );
    // Put there while the build ran.
    let (_folder, output) = scene();
    publish(&output, &site).expect("published");
    let publication = Publication::begin(&output, &[]).expect("begun");
    fs::write(output.join("late.txt"), "mine").expect("written");
    assert!(matches!(publication.finish(), Err(WriteError::Foreign { .. })));
    assert!(output.join("late.txt").exists() && output.join("de/index.html").exists());
    // A manifest of another version, or garbage.
    let (_folder, output) = scene();
    publish(&output, &site).expect("published");
    for text in ["sayso-manifest 2\nde/index.html\n", "", "\u{0}"] {
        fs::write(output.join(MANIFEST), text).expect("written");
        assert!(matches!(publish(&output, &site), Err(WriteError::Manifest { .. })));
    }
}

#[cfg(unix)]
#[test]
fn places_that_must_survive_are_refused() {
    let (_folder, output) = scene();
    let root = output.parent().expect("a parent").to_owned();
    fs::create_dir_all(root.join("site/content")).expect("a folder");
    let site = root.join("site");
    let begin = |output: &Path| Publication::begin(output, std::slice::from_ref(&site)).map(drop);
    for inside in [
        &root,
        &site,
        &site.join("content/.."),
        &root.join("site/"),
        Path::new("/"),
        Path::new("."),
        Path::new(".."),
    ] {
        let error = begin(inside).expect_err("refused");
        assert!(
            matches!(error, WriteError::Protected { .. } | WriteError::MountPoint { .. }),
            "{error}"
        );
    }
    begin(&site.join("public")).expect("inside the site is fine");
    fs::write(root.join("file"), "").expect("written");
    assert!(matches!(begin(&root.join("file")), Err(WriteError::NotAFolder { .. })));
    assert!(begin(&root.join("file/public")).is_err());
    fs::create_dir(root.join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink(root.join("elsewhere"), root.join("link")).expect("linked");
    std::os::unix::fs::symlink(root.join("nowhere"), root.join("dangling")).expect("linked");
    for link in ["link", "link/", "dangling"] {
        let error = begin(&root.join(link)).expect_err("refused");
        assert!(matches!(error, WriteError::SymbolicLink { .. }), "{error}");
    }
    // Links above the output are followed, and lead to one lock.
    let held = Publication::begin(&root.join("elsewhere/public"), &[]).expect("begun");
    assert!(matches!(
        begin(&root.join("link/public")),
        Err(WriteError::Locked { .. })
    ));
    drop(held);
    // A link that took the place of a page is not ours.
    publish(&output, &files(&[("a", "a")])).expect("published");
    fs::remove_file(output.join("a")).expect("removed");
    std::os::unix::fs::symlink(root.join("file"), output.join("a")).expect("linked");
    assert!(matches!(begin(&output), Err(WriteError::Foreign { .. })));
}

#[cfg(unix)]
#[test]
fn a_parent_without_write_permission_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, output) = scene();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).expect("set");
    if fs::write(folder.path().join("probe"), "").is_ok() {
        println!("skipped: root may write anywhere");
        return;
    }
    let error = publish(&output, &files(&[("a", "a")])).expect_err("refused");
    assert!(error.to_string().contains("Permission denied"), "{error}");
}
