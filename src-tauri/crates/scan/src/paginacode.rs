//! What the code on a page says.

use crate::kenmerk::{Stukkenmerk, in_tekens};
use std::fmt;
use std::str::FromStr;

/// In front of every code, so that a code of somebody else is not taken for ours. The digit is the form.
const VOORAAN: &str = "KT1";
const CONTROLE: usize = 4;

/// Which page of which document: "KT1-7K2MQ8XB-2-3-9-0QRS" is page 3 of the 9 of version 2. The last
/// four characters are a check over the rest. Only characters that a QR code packs densely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Paginacode {
    /// Which document.
    pub stuk: Stukkenmerk,
    /// Which version; 0 for a document that has none.
    pub versie: u32,
    /// Which page, from 1.
    pub pagina: u16,
    /// Of how many.
    pub paginas: u16,
}

/// No code of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Dit is geen code van Keukentafel.")]
pub struct OngeldigeCode;

impl Paginacode {
    fn zonder_controle(&self) -> String {
        format!("{VOORAAN}-{}-{}-{}-{}", self.stuk, self.versie, self.pagina, self.paginas)
    }
}

fn controle(tekst: &str) -> [u8; CONTROLE] {
    in_tekens(blake3::hash(tekst.as_bytes()).as_bytes())
}

impl fmt::Display for Paginacode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tekst = self.zonder_controle();
        write!(f, "{tekst}-")?;
        controle(&tekst).iter().try_for_each(|b| write!(f, "{}", char::from(*b)))
    }
}

impl FromStr for Paginacode {
    type Err = OngeldigeCode;
    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        let delen: Vec<&str> = tekst.split('-').collect();
        let [VOORAAN, stuk, versie, pagina, paginas, _] = delen[..] else { return Err(OngeldigeCode) };
        let getal = |deel: &str| deel.parse().map_err(|_| OngeldigeCode);
        let code = Self {
            stuk: stuk.parse().map_err(|_| OngeldigeCode)?,
            versie: versie.parse().map_err(|_| OngeldigeCode)?,
            pagina: getal(pagina)?,
            paginas: getal(paginas)?,
        };
        // Written again it has to be the same: that checks the check, and leaves one form for one page.
        let bestaat = code.pagina >= 1 && code.pagina <= code.paginas;
        if bestaat && code.to_string() == tekst { Ok(code) } else { Err(OngeldigeCode) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_and_a_changed_one_does_not() {
        let code = Paginacode { stuk: Stukkenmerk::van(&[b"x"]), versie: 2, pagina: 3, paginas: 9 };
        let tekst = code.to_string();
        assert_eq!(tekst.parse(), Ok(code));
        assert!(tekst.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-'), "{tekst}");
        for plaats in 0..tekst.len() {
            let mut anders = tekst.clone().into_bytes();
            anders[plaats] = if anders[plaats] == b'7' { b'8' } else { b'7' };
            assert_eq!(String::from_utf8(anders).unwrap().parse::<Paginacode>(), Err(OngeldigeCode), "{plaats}");
        }
        for vreemd in ["", "https://example.org", "KT1-7K2MQ8XB-2-3-9", "KT1-7K2MQ8XB-2-0-9-0000"] {
            assert_eq!(vreemd.parse::<Paginacode>(), Err(OngeldigeCode));
        }
    }
}
