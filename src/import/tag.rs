//! One spelling for a locale, whatever the place that names it: `de-DE`, `zh_CN`, `sr@latin`, `b+sr+Latn`.
//!
//! Pure. Only tags enter here, never what is said in them.

use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

/// The tag as sayso names locales: canonical (CLDR aliases resolved: `iw` is `he`, `tl` is `fil`), without a region
/// that says no more than the language does (`de-DE` is `de`), Chinese by its script (`zh-TW` is `zh-Hant`). A region
/// that is not the language's likely one stays (`en-GB`), and so does every region of Portuguese, whose two standards
/// are never named without. Extensions and encodings are dropped. `None` if it is no well-formed tag.
///
/// Understands BCP 47, POSIX (`de_AT.UTF-8@euro`) and Android (`b+sr+Latn`, `zh-rTW`). Likely subtags: UTS #35. What one
/// source alone means by a tag (GNOME's `pt` is Portugal's) is its mapping's to say.
pub fn normalize_tag(tag: &str) -> Option<String> {
    let mut id = Locale::try_from_str(&bcp47(tag)).ok()?.id;
    if id.language.is_unknown() {
        return None;
    }
    let canonicalizer = LocaleCanonicalizer::new_extended();
    let mut locale = Locale::from(id);
    canonicalizer.canonicalize(&mut locale);
    id = locale.id;
    match id.language.as_str() {
        // CLDR keeps the macrolanguage; what is written under it is Bokmål.
        "no" => id.language = icu_locale::subtags::language!("nb"),
        // Never registered, and in use for Rusyn (Crowdin).
        "ry" => id.language = icu_locale::subtags::language!("rue"),
        _ => {}
    }
    let expander = LocaleExpander::new_extended();
    let likely = |language, script, region| {
        let mut id = icu_locale::LanguageIdentifier {
            language,
            script,
            region,
            variants: Default::default(),
        };
        expander.maximize(&mut id);
        id
    };
    let full = likely(id.language, id.script, id.region);
    let is_chinese = id.language.as_str() == "zh";
    if is_chinese || full.script != likely(id.language, None, None).script {
        id.script = full.script;
    } else {
        id.script = None;
    }
    if id.language.as_str() != "pt" && full.region == likely(id.language, full.script, None).region {
        id.region = None;
    }
    Some(id.to_string())
}

/// The same tag with hyphens, its POSIX modifier or Android marks turned into subtags.
fn bcp47(tag: &str) -> String {
    let tag = tag.trim();
    let (tag, modifier) = tag.split_once('@').unwrap_or((tag, ""));
    let tag = tag.split_once('.').map_or(tag, |(tag, _encoding)| tag);
    let tag = tag.strip_prefix("b+").unwrap_or(tag).replace(['_', '+'], "-");
    let parts: Vec<&str> = tag.split('-').collect();
    let mut parts: Vec<String> = parts
        .iter()
        .map(|part| match part.strip_prefix('r') {
            // Android marks a region with a small `r`; no other subtag looks like that.
            Some(region) if region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase()) => region.into(),
            _ => (*part).to_owned(),
        })
        .collect();
    let script = match modifier {
        "valencia" => {
            parts.push(modifier.to_owned());
            return parts.join("-");
        }
        "latin" => "Latn",
        "cyrillic" => "Cyrl",
        "devanagari" => "Deva",
        "arabic" => "Arab",
        _ => return parts.join("-"),
    };
    parts.insert(1, script.to_owned());
    parts.join("-")
}

/// Whether a tag is that of a pseudo-locale: English in disguise, made to test layouts.
pub fn is_pseudo(tag: &str) -> bool {
    let region = tag.rsplit('-').next().unwrap_or_default();
    matches!(region, "XA" | "XB" | "XC")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        let cases = [
            ("en", "en"),
            ("en-US", "en"),
            ("en_US.UTF-8", "en"),
            ("en-GB", "en-GB"),
            ("de-DE", "de"),
            ("de_AT@euro", "de-AT"),
            ("es-ES", "es"),
            ("es-MX", "es-MX"),
            ("es-419", "es-419"),
            ("fr-FR", "fr"),
            ("ja-JP", "ja"),
            ("ru-RU", "ru"),
            ("pt", "pt"),
            ("pt-BR", "pt-BR"),
            ("pt_PT", "pt-PT"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-rCN", "zh-Hans"),
            ("zh-SG", "zh-Hans-SG"),
            ("zh-TW", "zh-Hant"),
            ("zh_hant", "zh-Hant"),
            ("zh-Hant-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant-HK"),
            ("zh-Hant-HK", "zh-Hant-HK"),
            ("iw", "he"),
            ("iw-IL", "he"),
            ("in", "id"),
            ("in_ID", "id"),
            ("tl", "fil"),
            ("no", "nb"),
            ("nb-NO", "nb"),
            ("nn-NO", "nn"),
            ("sr", "sr"),
            ("sr-Cyrl-RS", "sr"),
            ("sr@latin", "sr-Latn"),
            ("sr_RS@latin", "sr-Latn"),
            ("sr-Latn-RS", "sr-Latn"),
            ("b+sr+Latn", "sr-Latn"),
            ("sr-ME", "sr-Latn-ME"),
            ("ca-ES-valencia", "ca-valencia"),
            ("ca@valencia", "ca-valencia"),
            ("be@latin", "be-Latn"),
            ("uz@cyrillic", "uz-Cyrl"),
            ("bn_IN", "bn-IN"),
            ("fy-NL", "fy"),
            ("gu-IN", "gu"),
            ("es-rUS", "es-US"),
            ("ry", "rue"),
            ("nan-TW", "nan-Hant"),
            ("uz-Latn-UZ", "uz"),
            ("pa-PK", "pa-Arab"),
            ("DE-de-u-co-phonebk", "de"),
            (" ko-KR ", "ko"),
            ("qaa", "qaa"),
        ];
        for (tag, expected) in cases {
            assert_eq!(normalize_tag(tag).as_deref(), Some(expected), "{tag}");
            assert_eq!(normalize_tag(expected).as_deref(), Some(expected), "{expected} again");
        }
        for tag in [
            "",
            "und",
            "d",
            "not a tag",
            "german!",
            "de-",
            "../x",
            "de/..",
            "@latin",
            "日本",
        ] {
            assert_eq!(normalize_tag(tag), None, "{tag}");
        }
    }
}
