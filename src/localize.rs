//! The library as one locale's readers see it: an [`Edition`] chooses, for each text, the nearest locale that has it.
//!
//! An edition borrows the library and copies nothing, so that ten locales cost little more than one.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;

use crate::library::{Date, Explanation, Library, Permission, Wording};
use crate::load::permissions::{Audience, Part};
use crate::locale::Locale;
use crate::permalink;
use crate::source::Sources;

pub mod bundle;
pub mod redirects;
pub mod relations;
pub mod subject;

pub use bundle::Bundle;
pub use relations::Relations;
pub use subject::Subject;

pub struct Edition<'a> {
    pub library: &'a Library,
    pub sources: &'a Sources,
    pub relations: &'a Relations<'a>,
    pub locale: &'a Locale,
    pub bundle: Arc<Bundle>,
    /// This locale, its parents, and the source locale at last.
    chain: Vec<Locale>,
    collator: CollatorBorrowed<'static>,
    dates: Option<DateTimeFormatter<YMD>>,
    order: OnceLock<Order<'a>>,
}

/// Every permission in a locale's order, a provider's together.
#[derive(Default)]
struct Order<'a> {
    permissions: Vec<&'a Permission>,
    /// Where each stands, by id.
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Edition<'a> {
    pub fn new(library: &'a Library, sources: &'a Sources, relations: &'a Relations<'a>, locale: &'a Locale) -> Self {
        let mut chain = locale.chain().to_vec();
        if !chain.contains(&library.site.source_locale) {
            chain.push(library.site.source_locale.clone());
        }
        let icu_locale = icu_locale::Locale::from(locale.id().clone());
        let collator = Collator::try_new((&icu_locale).into(), CollatorOptions::default())
            .or_else(|_| Collator::try_new(Default::default(), CollatorOptions::default()))
            .expect("the root collation is compiled in");
        Self {
            library,
            sources,
            relations,
            locale,
            bundle: Arc::new(Bundle::new(library, locale, &chain)),
            chain,
            collator,
            dates: DateTimeFormatter::try_new((&icu_locale).into(), YMD::long()).ok(),
            order: OnceLock::new(),
        }
    }

    /// Every permission in this locale's order, a provider's together.
    pub fn order(&self) -> &[&'a Permission] {
        &self.ordered().permissions
    }

    /// The permissions of one provider before and after this one.
    pub fn neighbours(&self, permission: &Permission) -> [Option<&'a Permission>; 2] {
        let Order { permissions, places } = self.ordered();
        let place = places.get(permission.id.as_str());
        let at = |place: Option<usize>| {
            let neighbour = *permissions.get(place?)?;
            (neighbour.provider() == permission.provider()).then_some(neighbour)
        };
        [
            at(place.and_then(|place| place.checked_sub(1))),
            at(place.map(|place| place + 1)),
        ]
    }

    /// Sorted when somebody asks: few pages of a site that is being written do.
    fn ordered(&self) -> &Order<'a> {
        self.order.get_or_init(|| {
            let permissions = self.sorted_permissions();
            let places = permissions.iter().enumerate();
            let places = places.map(|(place, permission)| (permission.id.as_str(), place));
            Order {
                places: places.collect(),
                permissions,
            }
        })
    }

    /// The text of the nearest locale that has one, with that locale.
    pub fn choose<'t, T>(&self, texts: &'t BTreeMap<Locale, T>) -> Option<(&'t Locale, &'t T)> {
        self.chain.iter().find_map(|locale| texts.get_key_value(locale))
    }

    /// The same for texts of which a locale may have a part only.
    pub fn choose_part<'t, T, U>(
        &self,
        texts: &'t BTreeMap<Locale, T>,
        part: impl Fn(&'t T) -> Option<U>,
    ) -> Option<(&'t Locale, U)> {
        self.chain.iter().find_map(|locale| {
            let (locale, text) = texts.get_key_value(locale)?;
            Some((locale, part(text)?))
        })
    }

    /// A field of a permission's explanation that holds anything, with the explanation it is from.
    pub fn explanation<'p, U>(
        &self,
        permission: &'p Permission,
        field: impl Fn(&'p Explanation) -> Option<U>,
    ) -> Option<(&'p Locale, &'p Explanation, U)> {
        self.chain.iter().find_map(|locale| {
            let (locale, explanation) = permission.explanations.get_key_value(locale)?;
            Some((locale, explanation, field(explanation)?))
        })
    }

    /// The line to show for a permission: what a user is shown, else what an administrator is shown.
    pub fn line<'p>(&self, permission: &'p Permission) -> Option<(&'p Locale, &'p Wording)> {
        self.choose_part(&permission.wordings, |wordings| title(wordings))
    }

    /// The first wording of that part for that audience in the nearest locale.
    pub fn wording<'p>(
        &self,
        permission: &'p Permission,
        part: Part,
        audience: Audience,
    ) -> Option<(&'p Locale, &'p Wording)> {
        self.choose_part(&permission.wordings, |wordings| find(wordings, part, audience))
    }

    /// The page of a permission in this locale says something of its own: its explanation where there is one, else its
    /// wording.
    pub fn translates(&self, permission: &Permission) -> bool {
        is_translated(permission, self.locale, &self.library.site.source_locale)
    }

    /// The tag of a text's locale, where that is not this edition's.
    pub fn foreign<'t>(&self, locale: &'t Locale) -> Option<&'t str> {
        (locale != self.locale).then(|| locale.tag())
    }

    /// Address of a page of this locale, as it stands in `href`.
    pub fn url(&self, path: &str) -> String {
        url(self.library, self.locale, path)
    }

    /// Address that a reader of this locale is led to for a page about `subject`, as it stands in `href`.
    pub fn link(&self, subject: Subject<'_>) -> String {
        subject.url(self.library, self.locale)
    }

    /// A date in words of this locale.
    pub fn day(&self, date: Date) -> crate::render::view::Day {
        let iso = date.to_string();
        let display = icu_calendar::Date::try_new_iso(date.year, date.month, date.day)
            .ok()
            .zip(self.dates.as_ref())
            .map(|(date, formatter)| formatter.format(&date).to_string());
        crate::render::view::Day {
            display: display.unwrap_or_else(|| iso.clone()),
            iso,
        }
    }

    /// Compares two texts by this locale's rules.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    fn sorted_permissions(&self) -> Vec<&'a Permission> {
        let mut keyed: Vec<(&str, Vec<u8>, &'a Permission)> = self
            .library
            .permissions
            .values()
            .map(|permission| {
                let line = self
                    .line(permission)
                    .map_or(permission.name(), |(_, wording)| wording.text.as_str());
                let mut key = Vec::with_capacity(line.len() * 2);
                let _ = self.collator.write_sort_key_to(line, &mut key);
                (permission.provider(), key, permission)
            })
            .collect();
        keyed.sort_by(|(provider_a, key_a, a), (provider_b, key_b, b)| {
            (provider_a, a.access, key_a, &a.id).cmp(&(provider_b, b.access, key_b, &b.id))
        });
        keyed.into_iter().map(|(_, _, permission)| permission).collect()
    }
}

/// Address of a page of `locale`, as it stands in `href`.
pub fn url(library: &Library, locale: &Locale, path: &str) -> String {
    permalink::join(&library.site.base_path, locale.tag(), path)
}

pub fn is_translated(permission: &Permission, locale: &Locale, source: &Locale) -> bool {
    if permission.is_explained() {
        return permission
            .explanations
            .get(locale)
            .is_some_and(|explanation| explanation.meaning.is_some());
    }
    locale == source || permission.wordings.contains_key(locale)
}

/// The line of the dialog among one locale's wordings.
pub fn title(wordings: &[Wording]) -> Option<&Wording> {
    find(wordings, Part::Title, Audience::User).or_else(|| find(wordings, Part::Title, Audience::Admin))
}

fn find(wordings: &[Wording], part: Part, audience: Audience) -> Option<&Wording> {
    wordings
        .iter()
        .find(|wording| wording.part == part && wording.audience == audience)
}
