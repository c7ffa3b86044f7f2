//! What definitions files say, by their very text: a file that stays as it was is parsed once, however often a site is
//! read.
//!
//! It can only ever save time. The key is a hash of the whole text, a parsed file holds nothing of the place that it was
//! read at, and one with faults is not kept, so that these are found anew.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::yaml::{self, Node};
use crate::diagnostic::Diagnostics;
use crate::source::{SourceId, Sources};

#[derive(Default)]
pub struct Cache {
    parsed: Mutex<HashMap<Key, Parsed>>,
}

type Key = (TypeId, blake3::Hash);

struct Parsed {
    value: Arc<dyn Any + Send + Sync>,
    /// Whether it was asked for since the last [`Cache::forget`].
    used: bool,
}

impl Cache {
    /// The same as [`yaml::read`].
    pub fn read<T>(
        &self,
        text: &str,
        source: SourceId,
        sources: &Sources,
        found: &mut Diagnostics,
    ) -> Result<Arc<T>, Option<Node>>
    where
        T: DeserializeOwned + JsonSchema + Send + Sync + 'static,
    {
        let key = (TypeId::of::<T>(), blake3::hash(text.as_bytes()));
        if let Some(parsed) = self.parsed().get_mut(&key) {
            parsed.used = true;
            if let Ok(value) = parsed.value.clone().downcast::<T>() {
                return Ok(value);
            }
        }
        let value = Arc::new(yaml::read::<T>(text, source, sources, found)?);
        let parsed = Parsed {
            value: value.clone(),
            used: true,
        };
        self.parsed().insert(key, parsed);
        Ok(value)
    }

    /// Forgets what was not asked for since the last time.
    pub fn forget(&self) {
        self.parsed().retain(|_, parsed| std::mem::take(&mut parsed.used));
    }

    fn parsed(&self) -> MutexGuard<'_, HashMap<Key, Parsed>> {
        self.parsed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
