//! Who may not be the same person (procedure 1.2): the second wijkwerker is somebody else than the
//! first, and who decides had better not have written the verslag. Two people are two identities,
//! whoever is logged in (casus K74).

use super::{Toetsing, wijzig};
use crate::artikelen::*;
use crate::dossier::GesprekUitkomst;
use crate::feit::{Feit, TweedeWijkwerkerIngeschakeld, TweedeWijkwerkerOordeel};
use crate::vastlegging::MedewerkerId;

impl Toetsing<'_> {
    pub(super) fn vier_ogen(&mut self) {
        match &self.voorstel.feit {
            Feit::TweedeWijkwerkerIngeschakeld(w) => self.tweede_is_een_ander(w),
            Feit::TweedeWijkwerkerOordeel(w) => self.oordeel_van_een_ander(w),
            Feit::BesluitGenomen(_) => self.beslisser_schreef_het_verslag(),
            _ => {}
        }
    }

    /// Whether this person held the gesprek or recorded the verschil van inzicht.
    fn is_eerste(&self, wie: MedewerkerId) -> bool {
        let verschil = self.zaak.verschil.koppen.iter().map(|k| k.door.id);
        let gesprekken = self.zaak.gesprekken.iter().flat_map(|g| &g.uitkomst.koppen);
        let gevoerd = gesprekken.filter(|k| matches!(k.waarde, GesprekUitkomst::Gevoerd(_))).map(|k| k.door.id);
        verschil.chain(gevoerd).any(|eerste| eerste == wie)
    }

    fn tweede_is_een_ander(&mut self, w: &TweedeWijkwerkerIngeschakeld) {
        if self.is_eerste(w.wie) {
            let zin = "Deze wijkwerker was er al bij. Kies een collega die de zaak nog niet kent.";
            self.weiger("tweede_wijkwerker_is_de_eerste", zin, TWEEDE_WIJKWERKER, wijzig("wie"));
        }
    }

    fn oordeel_van_een_ander(&mut self, w: &TweedeWijkwerkerOordeel) {
        if self.is_eerste(w.wie) {
            let zin = "Deze wijkwerker was er al bij. Het oordeel komt van een collega die de zaak nog niet kent.";
            self.weiger("tweede_wijkwerker_is_de_eerste", zin, TWEEDE_WIJKWERKER, wijzig("wie"));
        } else if self.is_eerste(self.voorstel.door) {
            // Casus K74: under the account of the first, nobody can tell who judged.
            let zin = "Laat de tweede wijkwerker zelf inloggen en het oordeel vastleggen.";
            self.weiger("oordeel_onder_naam_van_de_eerste", zin, TWEEDE_WIJKWERKER, wijzig("door"));
        } else if self.voorstel.door != w.wie {
            let zin = "Iemand anders dan de tweede wijkwerker legt dit vast. Controleer of het klopt wat er staat.";
            self.waarschuw("oordeel_door_ander_vastgelegd", zin, TWEEDE_WIJKWERKER, wijzig("wie"));
        }
    }

    /// Design, no law: a warning only.
    fn beslisser_schreef_het_verslag(&mut self) {
        let schrijvers = self.zaak.verslagen.iter().flat_map(|v| &v.vastgesteld.koppen);
        if schrijvers.into_iter().any(|k| k.door.id == self.voorstel.door) {
            let zin = "Jij stelde ook het verslag vast. Laat als het kan een collega met mandaat besluiten.";
            self.waarschuw("beslisser_schreef_verslag", zin, VIER_OGEN, wijzig("door"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Voorstel;
    use super::super::proef::{alles, voorstel};
    use crate::dossier::proef::{Verloop, beslisser, consulent, voorbeeld};
    use crate::feit::{Feit, FeitSoort as S, TweedeWijkwerkerIngeschakeld, TweedeWijkwerkerOordeel};
    use crate::vastlegging::MedewerkerId;

    fn ander() -> MedewerkerId {
        MedewerkerId(uuid::Uuid::from_u128(9))
    }

    fn oordeel(wie: MedewerkerId, door: MedewerkerId) -> Voorstel {
        let feit = Feit::TweedeWijkwerkerOordeel(TweedeWijkwerkerOordeel {
            wie,
            overeenstemming: false,
            toelichting: "Bekeken.".into(),
        });
        Voorstel { door, ..voorstel("2026-12-01", feit) }
    }

    fn verschil() -> Verloop {
        Verloop::verslag()
            .met("2026-11-30", voorbeeld(S::VerschilVanInzicht))
            .met("2026-11-30", voorbeeld(S::TweedeWijkwerkerIngeschakeld))
    }

    #[test]
    fn k74_the_second_wijkwerker_is_another_person() {
        let v = Verloop::verslag().met("2026-11-30", voorbeeld(S::VerschilVanInzicht));
        let schakel_in =
            |wie| Feit::TweedeWijkwerkerIngeschakeld(TweedeWijkwerkerIngeschakeld { wie, naam: "T. Tweede".into() });
        assert!(alles(&v, &voorstel("2026-12-01", schakel_in(ander()))).is_empty());
        let eerste = alles(&v, &voorstel("2026-12-01", schakel_in(consulent())));
        assert_eq!(eerste, ["tweede_wijkwerker_is_de_eerste"]);
    }

    #[test]
    fn k74_the_second_wijkwerker_records_under_the_own_name() {
        let v = verschil();
        assert!(alles(&v, &oordeel(ander(), ander())).is_empty());
        let eerste = alles(&v, &oordeel(consulent(), ander()));
        assert_eq!(eerste, ["tweede_wijkwerker_is_de_eerste", "ander_dan_gevraagd"]);
        assert_eq!(alles(&v, &oordeel(ander(), consulent())), ["oordeel_onder_naam_van_de_eerste"]);
        assert_eq!(alles(&v, &oordeel(ander(), beslisser())), ["oordeel_door_ander_vastgelegd"]);
    }

    #[test]
    fn who_wrote_the_verslag_had_better_not_decide() {
        let v = Verloop::aanvraag();
        let besluit = voorstel("2026-12-04", voorbeeld(S::BesluitGenomen));
        let code = "beslisser_schreef_verslag".to_owned();
        assert!(!alles(&v, &besluit).contains(&code));
        let zelf = Voorstel { door: consulent(), ..besluit };
        assert!(alles(&v, &zelf).contains(&code));
    }
}
