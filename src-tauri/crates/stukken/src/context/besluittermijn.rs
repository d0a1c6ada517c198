//! When the college has to decide, with the days on which that term stood still as they are recorded.

use super::Bron;
use chrono::NaiveDate;
use wmo::termijn::{Omstandigheden, Opschorting, Opschortingsgrond, Termijn, TermijnSoort, bereken_met};

/// The term of the besluit on the aanvraag (D5), seen from the day of the letter; none without aanvraag.
pub(super) fn besluittermijn(bron: &Bron<'_>) -> Option<Termijn> {
    let bij =
        Omstandigheden { opschortingen: opschortingen(bron), vandaag: Some(bron.datum), ..Omstandigheden::default() };
    let ontvangen = bron.zaak.aanvraag_ontvangen_op()?;
    Some(bereken_met(TermijnSoort::Besluit, ontvangen, &bij, bron.regels))
}

/// Everything that made the term stand still (Awb 4:15).
fn opschortingen(bron: &Bron<'_>) -> Vec<Opschorting> {
    let zaak = bron.zaak;
    let verzuimen = zaak.verzuimen.values().filter_map(|v| {
        let brief = v.gevraagd.eerste()?;
        let volledig = v.aanvullingen.values().filter_map(|a| a.laatste()).filter(|a| a.waarde.volledig);
        let aangevuld = volledig.map(|a| a.feitdatum).min();
        let tot = brief.waarde.termijn_tot;
        Some(Opschorting::verzuim(Opschortingsgrond::Verzuim, brief.feitdatum, tot, aangevuld, Some(bron.datum)))
    });
    let dagen = |grond, van: NaiveDate, tot| Opschorting::dagen(grond, van, tot);
    let uitstellen = zaak.uitstellen.values().filter_map(|u| u.waarde()).filter(|u| u.schriftelijk);
    let vertragingen = zaak.vertragingen.values().filter_map(|v| v.waarde());
    let overmacht = zaak.overmacht.values().filter_map(|o| o.waarde());
    verzuimen
        .chain(uitstellen.map(|u| dagen(Opschortingsgrond::Instemming, u.van, Some(u.tot))))
        .chain(vertragingen.map(|v| dagen(Opschortingsgrond::Vertraging, v.van, v.tot)))
        .chain(overmacht.map(|o| dagen(Opschortingsgrond::Overmacht, o.van, o.tot)))
        .collect()
}
