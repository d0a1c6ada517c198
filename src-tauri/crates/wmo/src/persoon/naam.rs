//! A person's name.

use serde::{Deserialize, Serialize};

/// A name in its parts. The parts are kept as typed: a name follows no rule that we could check.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Naam {
    /// Roepnaam or voornamen.
    #[serde(default)]
    pub voornaam: String,
    /// "van der", "el".
    #[serde(default)]
    pub voorvoegsel: String,
    /// The surname; the one part that is always there.
    pub achternaam: String,
}

/// Hidden on purpose: personal data may not end up in a log.
impl std::fmt::Debug for Naam {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Naam(…)")
    }
}

impl Naam {
    /// "Fatima el Amrani": as one says it.
    pub fn volledig(&self) -> String {
        [&self.voornaam, &self.voorvoegsel, &self.achternaam]
            .into_iter()
            .map(|d| d.trim())
            .filter(|d| !d.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// "Amrani, Fatima el": as one sorts it.
    pub fn sorteerbaar(&self) -> String {
        let voor = [&self.voornaam, &self.voorvoegsel]
            .into_iter()
            .map(|d| d.trim())
            .filter(|d| !d.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        if voor.is_empty() { self.achternaam.trim().to_owned() } else { format!("{}, {voor}", self.achternaam.trim()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_are_absent_leave_no_spaces() {
        let naam = Naam { voornaam: "Fatima".into(), voorvoegsel: "el".into(), achternaam: "Amrani".into() };
        assert_eq!(naam.volledig(), "Fatima el Amrani");
        assert_eq!(naam.sorteerbaar(), "Amrani, Fatima el");
        let naam = Naam { voornaam: String::new(), voorvoegsel: " ".into(), achternaam: "Jansen".into() };
        assert_eq!((naam.volledig(), naam.sorteerbaar()), ("Jansen".into(), "Jansen".into()));
    }
}
