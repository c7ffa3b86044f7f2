//! Words as numbers, since a large catalogue has each of them thousands of times.

use rustc_hash::FxHashMap;

#[derive(Default)]
pub struct Names {
    numbers: FxHashMap<String, u32>,
    /// By their numbers.
    pub names: Vec<String>,
}

impl Names {
    /// The word's number, the next one where it is new.
    pub fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }
}
