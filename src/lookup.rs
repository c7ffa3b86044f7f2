//! Look-up: from what a person saw to the permissions that it can be.
//!
//! The input is a [`Corpus`], which knows nothing of how a site is stored; the output is an index
//! of small files for the browser, and the same ranking for the command line. Nothing here reads
//! a disk or a network.

pub mod artifacts;
pub mod build;
pub mod cards;
pub mod consent_url;
pub mod corpus;
mod dialog;
pub mod first;
pub mod fold;
pub mod index;
pub mod lexicon;
pub mod lexicon_file;
mod names;
pub mod near;
pub mod parallel;
pub mod paste;
pub mod prepare;
pub mod questions;
pub mod rank;
pub mod read;
pub mod route;
pub mod scope;
pub mod search;
pub mod tokens;

use std::collections::BTreeMap;

/// Everything that can be looked up, as the library holds it.
#[derive(Debug, Default, Clone)]
pub struct Corpus<'a> {
    /// The locale that every lexicon translates into; the site's source locale.
    pub source_locale: String,
    pub permissions: Vec<Entry<'a>>,
    pub furniture: Vec<Furniture<'a>>,
    pub synonyms: BTreeMap<String, Vec<SynonymSet>>,
    /// Ready-made lexicons as files; each is read when its turn comes, since all at once are large.
    pub ready: BTreeMap<String, &'a str>,
    /// Error codes, GUIDs and other names that are neither wording nor scope, with the id of the
    /// permission or question that they lead to.
    pub codes: BTreeMap<String, String>,
    pub questions: Vec<Question<'a>>,
}

/// The title of a question in one locale.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    pub id: &'a str,
    pub locale: &'a str,
    pub title: &'a str,
}

/// A permission as the index lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: String,
    /// Points of [`rank::FULL`] that it starts with; see [`build::prior`].
    pub prior: u32,
    /// Works without a signed-in user, so that no person is asked for it.
    pub unattended: bool,
    pub scopes: Vec<String>,
}

/// One permission.
#[derive(Debug, Default, Clone)]
pub struct Entry<'a> {
    pub id: &'a str,
    pub scopes: &'a [String],
    pub prevalence: Prevalence,
    /// Who can grant it; what ordinary people meet is granted by users.
    pub granted_by: GrantedBy,
    /// Whether it works without a signed-in user.
    pub unattended: bool,
    /// In how many places the provider accepts it; 0 where unknown.
    pub reach: u32,
    pub wordings: Vec<Wording<'a>>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Prevalence {
    VeryCommon,
    Common,
    Occasional,
    Rare,
    #[default]
    Unstated,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum GrantedBy {
    User,
    #[default]
    Either,
    Admin,
}

#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    pub locale: &'a str,
    pub part: Part,
    pub audience: Audience,
    pub text: &'a str,
}

/// Where a text stands; an alias is how people retell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Title,
    Description,
    Alias,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    User,
    Admin,
}

/// A text of a dialog that asks for nothing: a button, a heading, a notice.
#[derive(Debug, Clone, Copy)]
pub struct Furniture<'a> {
    pub locale: &'a str,
    pub text: &'a str,
    pub role: &'a str,
    /// The kind of prompt that it gives away, if it does.
    pub kind: Option<&'a str>,
}

/// Words and phrases of one locale that say one thing. Sets of the same name in other locales
/// say the same thing there.
#[derive(Debug, Clone)]
pub struct SynonymSet {
    pub name: String,
    pub words: Vec<String>,
}
