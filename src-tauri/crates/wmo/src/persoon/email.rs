//! E-mail addresses.

use super::als_tekst;
use std::str::FromStr;

/// An e-mail address: one @ and a domain with a dot. More cannot be known without sending.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Emailadres(String);

/// A text that is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.")]
pub struct OngeldigEmailadres;

impl Emailadres {
    /// The address.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Emailadres {
    type Err = OngeldigEmailadres;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let s = s.trim();
        let (voor, domein) = s.split_once('@').ok_or(OngeldigEmailadres)?;
        let delen_gevuld = domein.contains('.') && domein.split('.').all(|d| !d.is_empty());
        if voor.is_empty()
            || domein.contains('@')
            || !delen_gevuld
            || s.chars().any(|c| c.is_whitespace() || c.is_control())
        {
            return Err(OngeldigEmailadres);
        }
        Ok(Self(s.to_owned()))
    }
}

als_tekst!(Emailadres, OngeldigEmailadres);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_sign_and_a_domain_with_a_dot() {
        assert!("naam@voorbeeld.nl".parse::<Emailadres>().is_ok());
        for fout in ["", "naam", "naam@", "@voorbeeld.nl", "naam@voorbeeld", "a@b@c.nl", "na am@b.nl", "a@b..nl"] {
            assert!(fout.parse::<Emailadres>().is_err(), "{fout}");
        }
    }
}
