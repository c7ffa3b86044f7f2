//! The interface's messages in one locale, with the locales that stand in for what it lacks.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::library::Library;
use crate::locale::Locale;

/// Messages of a locale's whole chain, the nearest first, English always the last.
pub struct Bundle {
    own: Locale,
    parts: Vec<(Locale, FluentBundle<Arc<FluentResource>>)>,
    /// What the parts are made of.
    resources: Vec<Arc<FluentResource>>,
    /// The messages that say the same on every page, since they take no variables: most of them, and written on all
    /// pages, so that each is put together once.
    fixed: OnceLock<HashMap<String, Fixed>>,
}

/// A message that takes no variables.
#[derive(Debug, Clone)]
pub struct Fixed {
    pub text: String,
    /// The locale that it is in.
    pub locale: Locale,
    /// Whether that is the bundle's own.
    pub native: bool,
}

/// Why a message cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageError {
    /// No locale has it.
    Unknown,
    /// A variable or reference in it could not be resolved.
    Unresolved(String),
}

impl Bundle {
    /// The bundle of `locale`; `chain` starts with it.
    pub fn new(library: &Library, locale: &Locale, chain: &[Locale]) -> Self {
        let mut locales = chain.to_vec();
        if let Ok(english) = "en".parse::<Locale>()
            && !locales.contains(&english)
        {
            locales.push(english);
        }
        let resources = locales
            .iter()
            .filter_map(|locale| library.messages.get(locale))
            .flatten()
            .cloned()
            .collect();
        Self {
            own: locale.clone(),
            fixed: OnceLock::new(),
            parts: locales
                .into_iter()
                .filter_map(|locale| {
                    let resources = match locale.is_pseudo() {
                        true => library.messages.get(&"en".parse().ok()?)?,
                        false => library.messages.get(&locale)?,
                    };
                    let tag: unic_langid::LanguageIdentifier = locale.tag().parse().ok()?;
                    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
                    // Isolation marks would stand in titles and in text that people copy; direction is marked up instead.
                    bundle.set_use_isolating(locale.dir() == "rtl");
                    bundle.set_formatter(Some(format_number));
                    bundle.set_transform(match locale.tag() {
                        "en-XA" => Some(|text| fluent_pseudo::transform(text, false, true)),
                        "ar-XB" => Some(|text| fluent_pseudo::transform(text, true, false)),
                        _ => None,
                    });
                    for resource in resources {
                        bundle.add_resource_overriding(resource.clone());
                    }
                    Some((locale, bundle))
                })
                .collect(),
            resources,
        }
    }

    /// The messages that take no variables, by id.
    pub fn fixed(&self) -> &HashMap<String, Fixed> {
        self.fixed.get_or_init(|| {
            let entries = self.resources.iter().flat_map(|resource| resource.entries());
            let ids = entries.filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            });
            ids.filter_map(|id| {
                let (text, locale, native) = self.format(id, None).ok()?;
                let locale = locale.clone();
                Some((id.to_owned(), Fixed { text, locale, native }))
            })
            .collect()
        })
    }

    /// The message's text, the locale that it is in, and whether that is the bundle's own.
    pub fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Result<(String, &Locale, bool), MessageError> {
        let (locale, bundle, pattern) = self
            .parts
            .iter()
            .find_map(|(locale, bundle)| Some((locale, bundle, bundle.get_message(id)?.value()?)))
            .ok_or(MessageError::Unknown)?;
        let mut errors: Vec<FluentError> = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors);
        match errors.first() {
            None => Ok((text.into_owned(), locale, self.is_own(locale))),
            Some(FluentError::ResolverError(error)) => Err(MessageError::Unresolved(error.to_string())),
            Some(error) => Err(MessageError::Unresolved(error.to_string())),
        }
    }

    fn is_own(&self, locale: &Locale) -> bool {
        locale.id().language == self.own.id().language && locale.dir() == self.own.dir()
    }
}

/// Writes whole numbers as the bundle's locale does; everything else is left to Fluent.
fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if number.value.fract() != 0.0 || number.value.abs() > 1e15 {
        return None;
    }
    // Exact: whole and far below 2^53.
    let decimal = Decimal::from(number.value as i64);
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string())
        .ok()
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale::Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new((&locale).into(), Default::default())
            .map(Self)
            .map_err(|_| ())
    }
}
