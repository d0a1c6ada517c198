//! Guard of what is not decided here but was talked about (procedure 1.7).

use super::{Toetsing, wijzig};
use crate::grond::Grond;
use crate::product::Doorverwijzing;

const BUITEN: Grond = Grond::wet(
    "Wmo 2015 art. 2.3.2 lid 4 onder f",
    "De gemeente zoekt ook uit welke andere hulp er nodig is en wie die geeft.",
);

impl Toetsing<'_> {
    pub(super) fn doorverwijzingen(&mut self, doorverwijzingen: &[Doorverwijzing]) {
        for (i, d) in doorverwijzingen.iter().enumerate() {
            if d.naar.trim().is_empty() {
                let zin = format!(
                    "Over {} besluit je hier niet. Schrijf op naar wie je de inwoner verwijst.",
                    d.voorziening.label().to_lowercase()
                );
                self.waarschuw("verwijs_door", zin, BUITEN, wijzig(&format!("doorverwijzingen.{i}.naar")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::gewaarschuwd;
    use crate::dossier::proef::{Verloop, feit};
    use crate::feit::FeitSoort as S;

    #[test]
    fn what_is_not_decided_here_is_referred_and_never_refused() {
        let voorstel = |naar: &str| {
            let data =
                format!(r#"{{"toelichting":"x","doorverwijzingen":[{{"voorziening":"rolstoel","naar":"{naar}"}}]}}"#);
            gewaarschuwd(&Verloop::gesprek(), "2026-11-25", feit(S::OndersteuningVoorgesteld, &data))
        };
        assert_eq!(voorstel(" "), ["verwijs_door"]);
        assert!(voorstel("het loket Wmo-hulpmiddelen").is_empty());
    }
}
