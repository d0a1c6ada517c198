//! Values for every field that a letter can name, made from the types themselves: to try a letter
//! text without a dossier. Which conditions are met differs from one trial to the next.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor, value::Error};
use serde::forward_to_deserialize_any;

/// What every text field holds.
pub(crate) const TEKST: &str = "een tekst";

/// One trial: chooses for each field that may be empty whether it is, always the same way for the
/// same number. Trial 0 fills everything, trial 1 nothing.
pub(crate) struct Proefwaarden(u64);

impl Proefwaarden {
    pub fn nieuw(proef: u32) -> Self {
        Self(u64::from(proef))
    }

    fn ja(&mut self) -> bool {
        if self.0 < 2 {
            return self.0 == 0;
        }
        // Numerical Recipes' linear congruence: any sequence that looks mixed will do.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) | 2;
        self.0 >> 62 & 1 == 1
    }
}

impl<'de> Deserializer<'de> for &mut Proefwaarden {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("a field of a letter is text, a number, yes or no, a list or a group of fields"))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        v.visit_bool(self.ja())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        v.visit_u32(1)
    }

    fn deserialize_str<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        v.visit_str(TEKST)
    }

    fn deserialize_string<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        v.visit_str(TEKST)
    }

    fn deserialize_option<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        if self.ja() { v.visit_some(self) } else { v.visit_none() }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Error> {
        let aantal = if self.ja() { 2 } else { 0 };
        v.visit_seq(Rij { proef: self, aantal })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        velden: &'static [&'static str],
        v: V,
    ) -> Result<V::Value, Error> {
        v.visit_map(Groep { proef: self, velden })
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u64 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct map
        enum identifier ignored_any
    }
}

struct Rij<'a> {
    proef: &'a mut Proefwaarden,
    aantal: u8,
}

impl<'de> SeqAccess<'de> for Rij<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.aantal == 0 {
            return Ok(None);
        }
        self.aantal -= 1;
        seed.deserialize(&mut *self.proef).map(Some)
    }
}

struct Groep<'a> {
    proef: &'a mut Proefwaarden,
    velden: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Groep<'_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        match self.velden.split_first() {
            Some((veld, rest)) => {
                self.velden = rest;
                seed.deserialize(serde::de::value::StrDeserializer::new(veld)).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(&mut *self.proef)
    }
}
