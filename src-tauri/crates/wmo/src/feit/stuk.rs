//! Which feiten name the document that was made with them, or the scan of what came in.

use super::Feit;

/// The place of the document in each feit that has one.
macro_rules! met_stuk {
    ($feit:expr, $f:ident => $plaats:expr, $anders:expr) => {
        match $feit {
            Feit::MeldingOntvangstBevestigd($f) => $plaats,
            Feit::OnderzoeksverslagVastgesteld($f) => $plaats,
            Feit::VerslagReactieOntvangen($f) => $plaats,
            Feit::HerinneringVerslag($f) => $plaats,
            Feit::HerstelVerzuimGevraagd($f) => $plaats,
            Feit::VerdagingMeegedeeld($f) => $plaats,
            Feit::BesluitBekendgemaakt($f) => $plaats,
            Feit::IngebrekestellingBevestigd($f) => $plaats,
            Feit::BezwaarBevestigd($f) => $plaats,
            Feit::GewezenOpAanvraag($f) => $plaats,
            Feit::PgbEindeGemeld($f) => $plaats,
            _ => $anders,
        }
    };
}

impl Feit {
    /// SHA-256 of the document that it names, in hexadecimal digits.
    pub fn stuk(&self) -> Option<&str> {
        met_stuk!(self, f => f.stuk.as_deref(), None)
    }

    /// Names the document that was made with it. A feit that has no place for it stays as it is: its
    /// document stands in the list of documents only.
    pub fn zet_stuk(&mut self, sha256: &str) {
        met_stuk!(self, f => f.stuk = Some(sha256.to_owned()), ());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_feit_names_its_document_or_stays_as_it_is() {
        let mut brief = Feit::lees("besluit_bekendgemaakt", json!({ "besluit": "1", "wijze": "verzonden" })).unwrap();
        assert_eq!(brief.stuk(), None);
        brief.zet_stuk("ab12");
        assert_eq!(brief.stuk(), Some("ab12"));
        let mut plan = Feit::lees("persoonlijk_plan_afgezien", json!({})).unwrap();
        plan.zet_stuk("ab12");
        assert_eq!(plan, Feit::lees("persoonlijk_plan_afgezien", json!({})).unwrap());
    }
}
