//! A locale of the site: a canonical BCP 47 tag with what CLDR knows about it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::{Arc, LazyLock, OnceLock};

use icu_locale::names::{DisplayNamesPreferences, LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, LocaleFallbacker};

/// Cheap to clone; compared and ordered by its tag.
#[derive(Clone)]
pub struct Locale(Arc<Facts>);

struct Facts {
    tag: String,
    id: LanguageIdentifier,
    right_to_left: bool,
    script: String,
    name: String,
    /// Found when they are first asked for.
    parents: OnceLock<Vec<Locale>>,
}

/// The text is no well-formed BCP 47 language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotATag(pub String);

impl fmt::Display for NotATag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no language tag: use one such as `pl`, `pt-BR` or `zh-Hant`",
            self.0
        )
    }
}

impl std::error::Error for NotATag {}

static CANONICALIZER: LazyLock<LocaleCanonicalizer> = LazyLock::new(LocaleCanonicalizer::new_extended);
static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
static DIRECTIONALITY: LazyLock<LocaleDirectionality> = LazyLock::new(LocaleDirectionality::new_extended);

impl Locale {
    /// The canonical tag, `zh-Hans`, `pt-BR`.
    pub fn tag(&self) -> &str {
        &self.0.tag
    }

    pub fn id(&self) -> &LanguageIdentifier {
        &self.0.id
    }

    /// The writing direction as HTML names it.
    pub fn dir(&self) -> &'static str {
        if self.0.right_to_left { "rtl" } else { "ltr" }
    }

    /// The attributes of an HTML element whose text is in it.
    pub fn attributes(&self) -> String {
        format!("lang=\"{}\" dir=\"{}\"", self.tag(), self.dir())
    }

    /// The script that it is written in, as ISO 15924 names it: `Latn`, `Jpan`.
    pub fn script(&self) -> &str {
        &self.0.script
    }

    /// The language's own name for itself, its first letter a capital as in a list ("Français").
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The language with the territory where most speak it, `de_DE`, as OpenGraph names locales.
    pub fn territory(&self) -> String {
        let mut id = self.0.id.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        match id.region {
            Some(region) => format!("{}_{region}", id.language),
            None => id.language.to_string(),
        }
    }

    /// `en-XA` and `ar-XB`: English accented and lengthened, and English mirrored. They show what is not translated, clipped,
    /// or laid out for one direction only.
    pub fn pseudo() -> [Locale; 2] {
        ["en-XA", "ar-XB"].map(|tag| tag.parse().expect("a well-formed tag"))
    }

    pub fn is_pseudo(&self) -> bool {
        matches!(self.tag(), "en-XA" | "ar-XB")
    }

    /// The locales to look in, most specific first: this one, then CLDR's parents of it (UTS #35, locale inheritance).
    /// The source locale is not part of it. `zh-Hant` never leads to `zh-Hans`.
    pub fn chain(&self) -> &[Locale] {
        self.0.parents.get_or_init(|| {
            let fallbacker = LocaleFallbacker::new();
            let mut step = fallbacker
                .for_config(Default::default())
                .fallback_for((&self.0.id).into());
            // Another handle on this locale would keep it alive for ever from within; so it stands here as a copy.
            let mut chain = vec![self.copy()];
            if self.is_pseudo() {
                return chain;
            }
            while !step.get().is_unknown() {
                if let Ok(parent) = step.get().to_string().parse::<Locale>()
                    && !chain.contains(&parent)
                {
                    chain.push(parent);
                }
                step.step();
            }
            chain
        })
    }

    fn copy(&self) -> Locale {
        let Facts {
            tag,
            id,
            right_to_left,
            script,
            name,
            ..
        } = &*self.0;
        Self(Arc::new(Facts {
            tag: tag.clone(),
            id: id.clone(),
            right_to_left: *right_to_left,
            script: script.clone(),
            name: name.clone(),
            parents: OnceLock::new(),
        }))
    }
}

impl FromStr for Locale {
    type Err = NotATag;

    fn from_str(text: &str) -> Result<Self, NotATag> {
        let not_a_tag = || NotATag(text.to_owned());
        let mut locale = icu_locale::Locale::try_from_str(text).map_err(|_| not_a_tag())?;
        // Extensions (`-u-ca-…`) say how to format, not which language a text is in.
        if locale != icu_locale::Locale::from(locale.id.clone()) || locale.id.language.is_unknown() {
            return Err(not_a_tag());
        }
        CANONICALIZER.canonicalize(&mut locale);
        let id = locale.id;
        Ok(Self(Arc::new(Facts {
            tag: id.to_string(),
            right_to_left: DIRECTIONALITY.is_right_to_left(&id),
            script: script(&id),
            name: own_name(&id),
            id,
            parents: OnceLock::new(),
        })))
    }
}

/// The script of the tag, or the likely one (UTS #35, likely subtags).
fn script(id: &LanguageIdentifier) -> String {
    let mut likely = id.clone();
    EXPANDER.maximize(&mut likely);
    likely
        .script
        .map_or_else(|| "Zzzz".to_owned(), |script| script.to_string())
}

/// What the language calls itself, or its tag where CLDR does not know.
fn own_name(id: &LanguageIdentifier) -> String {
    let preferences = DisplayNamesPreferences::from(&icu_locale::Locale::from(id.clone()));
    let options = LanguageIdentifierDisplayNameOptions::default();
    let Ok(name) = LanguageIdentifierDisplayName::try_new_light(preferences, id.clone(), options) else {
        return id.to_string();
    };
    let name = name.as_borrowed().to_string();
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => id.to_string(),
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.tag.cmp(&other.0.tag)
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.tag.hash(state);
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.0.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(tag: &str) -> Vec<String> {
        let locale: Locale = tag.parse().expect("a tag");
        locale.chain().iter().map(Locale::to_string).collect()
    }

    #[test]
    fn scripts_never_fall_back_to_each_other() {
        // `zh-HK` is the same locale, its script left out as CLDR leaves it out.
        assert_eq!(chain("zh-Hant-HK"), ["zh-Hant-HK", "zh-HK", "zh-Hant"]);
        assert_eq!(chain("zh-Hans"), ["zh-Hans", "zh"]);
        assert_eq!(chain("pt-BR"), ["pt-BR", "pt"]);
        assert_eq!(chain("es-MX"), ["es-MX", "es-419", "es"]);
        assert_eq!(chain("sr-Latn"), ["sr-Latn"]);
    }

    #[test]
    fn names_and_directions() {
        let facts = |tag: &str| {
            let locale: Locale = tag.parse().expect("a tag");
            (locale.to_string(), locale.name().to_owned(), locale.dir())
        };
        assert_eq!(facts("FR"), ("fr".into(), "Français".into(), "ltr"));
        assert_eq!(facts("iw"), ("he".into(), "עברית".into(), "rtl"));
        assert_eq!(facts("zh-Hans"), ("zh-Hans".into(), "简体中文".into(), "ltr"));
        assert!("english".parse::<Locale>().is_err());
        assert!("not a tag".parse::<Locale>().is_err());
        assert!("de-u-ca-buddhist".parse::<Locale>().is_err());
    }
}
