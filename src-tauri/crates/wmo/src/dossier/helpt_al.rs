//! Who helps the resident now: the first proposal where a gemeente wants it so (procedure 1.9).

use super::{Dossier, Regelstaat};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Dossier {
    /// The names of the providers that help on this day, by a besluit of ours or as it was recorded of
    /// support that ran before. In order of name.
    pub fn aanbieders_nu(&self, op: NaiveDate) -> Vec<&str> {
        let eigen = self.zaken.iter().flat_map(|zaak| {
            let regels = zaak.toekenningen().into_iter().chain(zaak.tijdelijke_toekenningen()).map(|t| t.regel);
            let loopt =
                regels.filter(|r| matches!(zaak.regelstaat(r, op).0, Regelstaat::Loopt | Regelstaat::Onderbroken));
            // Named from the besluit itself, so that the name can be lent.
            let namen: BTreeSet<String> = loopt.filter_map(|r| r.aanbieder).collect();
            let geweest = zaak.besluiten.iter().flat_map(|b| &b.genomen.koppen).flat_map(|k| &k.waarde.regels);
            geweest.filter_map(|r| r.aanbieder.as_deref()).filter(move |naam| namen.contains(*naam))
        });
        let eerder = self.bestaande_ondersteuning.values().filter_map(|o| o.vastgelegd.waarde());
        let eerder = eerder.filter(|o| o.van <= op && o.tot.is_none_or(|tot| op <= tot));
        let alle: BTreeSet<&str> = eigen.chain(eerder.filter_map(|o| o.aanbieder.as_deref())).collect();
        alle.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::dossier::proef::{Verloop, dag};
    use crate::feit::Feit;
    use serde_json::json;

    #[test]
    fn who_helps_now_is_who_started_and_who_was_there_before() {
        let eerder = json!({ "ondersteuning": "1", "omschrijving": "Begeleiding", "aanbieder": "Kwintes",
            "van": "2026-01-01", "tot": "2027-01-31" });
        let v = Verloop::bekend()
            .met("2026-12-10", Feit::lees("bestaande_ondersteuning_vastgelegd", eerder).unwrap())
            .met("2027-01-04", Feit::lees("zorg_gestart", json!({ "regel": "1" })).unwrap());
        let dossier = v.dossier();
        let aanbieder = dossier.zaken[0].toegekende_regels()[0].aanbieder.clone().unwrap();
        assert_eq!(dossier.aanbieders_nu(dag("2026-12-20")), ["Kwintes"]);
        assert_eq!(dossier.aanbieders_nu(dag("2027-01-10")), ["Kwintes", aanbieder.as_str()]);
        assert_eq!(dossier.aanbieders_nu(dag("2027-02-10")), [aanbieder.as_str()]);
        assert!(dossier.aanbieders_nu(dag("2029-01-01")).is_empty());
    }
}
