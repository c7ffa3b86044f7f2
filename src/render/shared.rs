//! Parts of views that are the same on many pages.

use std::marker::PhantomData;

use serde::{Serialize, Serializer};

/// A part of a view that is the same on many pages: put into the form that templates read once, and shared by them all.
#[derive(Debug)]
pub struct Shared<T> {
    value: tera::Value,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize> Shared<T> {
    pub fn new(view: &T) -> Self {
        Self {
            value: tera::Value::try_from_serializable(view).unwrap_or_else(|_| tera::Value::none()),
            of: PhantomData,
        }
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self {
            value: self.value.clone(),
            of: PhantomData,
        }
    }
}

impl<T> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
