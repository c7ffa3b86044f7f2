//! How near two words are: the same word misread, mistyped, or inflected.
//!
//! Nearness runs from 0 to [`SAME`]. Letters that scanners and eyes take for one another (l, I, 1;
//! rn, m; Cyrillic and Latin twins) are compared by their skeleton, after the idea of Unicode
//! Technical Standard 39. Everything is integer arithmetic and equal in `js/lookup/near.js`.

/// The nearness of a word to itself.
pub const SAME: u32 = 256;
const SAME_SKELETON: u32 = 244;
const PER_UNSHARED_LETTER: u32 = 20;
const LEAST: u32 = 110;

/// A word prepared for comparison.
#[derive(Debug, Clone)]
pub struct Spelling {
    pub letters: Vec<char>,
    pub skeleton: Vec<char>,
}

impl Spelling {
    pub fn new(word: &str) -> Self {
        Self {
            letters: word.chars().collect(),
            skeleton: skeleton(word),
        }
    }
}

/// Nearness of a query's word to a known one. `mistyped` says whether to allow for wrong letters
/// beside other endings; a word that is itself known was hardly mistyped.
pub fn nearness(query: &Spelling, known: &Spelling, mistyped: bool) -> u32 {
    if query.letters == known.letters {
        return SAME;
    }
    let inflected = inflection(&query.letters, &known.letters);
    if !mistyped {
        return inflected;
    }
    if query.skeleton == known.skeleton {
        return SAME_SKELETON;
    }
    let inflected = inflected.max(inflection(&query.skeleton, &known.skeleton));
    inflected.max(misspelling(&query.skeleton, &known.skeleton))
}

/// Nearness of the beginning of a word to the word, for the last word of a line cut short.
pub fn beginning(query: &Spelling, known: &Spelling) -> u32 {
    const BEGUN: u32 = 190;
    let long_enough = query.letters.len() >= 3;
    if long_enough && (known.letters.starts_with(&query.letters) || known.skeleton.starts_with(&query.skeleton)) {
        BEGUN
    } else {
        0
    }
}

/// A common stem with short, different endings.
fn inflection(a: &[char], b: &[char]) -> u32 {
    let shared = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let unshared = (a.len() - shared) + (b.len() - shared);
    let longest_ending = (a.len() - shared).max(b.len() - shared);
    if shared < 3 || longest_ending > 5 || unshared > shared + 2 || (shared == 3 && unshared > 2) {
        return 0;
    }
    let short = if shared == 3 { 50 } else { 0 };
    let near = SAME - 8 - short - PER_UNSHARED_LETTER * unshared as u32;
    if near < LEAST { 0 } else { near }
}

/// Few wrong, missing, doubled or swapped letters.
fn misspelling(a: &[char], b: &[char]) -> u32 {
    let longest = a.len().max(b.len());
    let allowed = match longest {
        0..=3 => return 0,
        4..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    if longest - a.len().min(b.len()) > allowed {
        return 0;
    }
    let Some(distance) = distance(a, b, allowed) else {
        return 0;
    };
    let near = SAME.saturating_sub(400 * distance as u32 / longest as u32);
    if near < LEAST { 0 } else { near }
}

/// Optimal string alignment distance (Damerau 1964), or nothing above `limit`.
fn distance(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        let mut least = i;
        for j in 1..=b.len() {
            let differs = usize::from(a[i - 1] != b[j - 1]);
            let mut cost = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + differs);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row[j] = cost;
            least = least.min(cost);
        }
        if least > limit {
            return None;
        }
        before = last;
        last = row;
    }
    Some(last[b.len()]).filter(|distance| *distance <= limit)
}

/// Letters that look alike, each written as the one that stands for its group.
fn skeleton(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::new();
    for letter in word.chars() {
        let twin = match letter {
            'i' | '1' | '|' | 'і' | 'j' => 'l',
            '0' | 'о' => 'o',
            '5' => 's',
            'а' => 'a',
            'е' | 'ё' => 'e',
            'р' => 'p',
            'с' | 'ς' => 'c',
            'х' => 'x',
            'у' => 'y',
            'к' => 'k',
            'м' => 'm',
            'т' => 't',
            'в' => 'b',
            'п' => 'n',
            'и' | 'й' => 'u',
            'г' => 'r',
            other => other,
        };
        match (letters.last(), twin) {
            (Some('r'), 'n') => {
                letters.pop();
                letters.push('m');
            }
            (Some('v'), 'v') => {
                letters.pop();
                letters.push('w');
            }
            _ => letters.push(twin),
        }
    }
    letters
}
