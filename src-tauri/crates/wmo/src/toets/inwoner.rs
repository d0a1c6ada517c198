//! Guards of the facts about the resident: who he is, whether he lives here, how to reach him, and what
//! support he has already (procedure 1.5, 1.6, 1.13, 4).

use super::{Herstel, Oordeel, Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Zaak;
use crate::feit::{
    BestaandeOndersteuningVastgelegd, ContactvoorkeurVastgelegd, FeitSoort, IdentiteitVastgesteld,
    IngezetenschapGetoetst, OvergangsgesprekGevoerd, Overleden, Verhuisd,
};
use crate::persoon::Persoonsgegevens;
use crate::tekst::datum_lang;

/// Above this age somebody probably typed another century (procedure 4).
const OUDSTE: u32 = 120;

/// Most characters behind a house number, as in messages to others (procedure 4).
const LANGSTE_TOEVOEGING: usize = 6;

impl Toetsing<'_> {
    pub(super) fn persoonsgegevens(&mut self, w: &Persoonsgegevens) {
        self.eis_tekst(&w.naam.achternaam, "naam.achternaam", "achternaam_leeg", "Vul een achternaam in.", IDENTITEIT);
        match &w.geboortedatum {
            None => {
                let zin = "De geboortedatum is nog niet bekend. Vraag ernaar als je de identiteit vaststelt.";
                self.waarschuw("geboortedatum_onbekend", zin, IDENTITEIT, wijzig("geboortedatum"));
            }
            Some(geboren) if geboren.in_de_toekomst(self.vandaag) => {
                let zin = "De geboortedatum ligt in de toekomst. Controleer het jaar.";
                self.weiger("geboortedatum_in_toekomst", zin, IDENTITEIT, wijzig("geboortedatum"));
            }
            Some(geboren) if geboren.leeftijd(self.vandaag) > OUDSTE => {
                let zin = "Volgens deze geboortedatum is de inwoner ouder dan 120 jaar. Controleer het jaar.";
                self.waarschuw("geboortedatum_lang_geleden", zin, IDENTITEIT, wijzig("geboortedatum"));
            }
            Some(_) => {}
        }
        if w.adres.toevoeging.trim().chars().count() > LANGSTE_TOEVOEGING {
            let zin = "De toevoeging is erg lang. Zet hier alleen wat achter het huisnummer hoort, zoals A of bis.";
            self.waarschuw("toevoeging_lang", zin, IDENTITEIT, wijzig("adres.toevoeging"));
        }
        if w.bsn.is_none() && w.naam.voornaam.trim().is_empty() {
            let zin = "Zonder bsn is de voornaam nodig om de inwoner te herkennen. Vul het bsn of de voornaam in.";
            self.waarschuw("voornaam_zonder_bsn", zin, BSN, wijzig("naam.voornaam"));
        }
        let ander_bsn = self.dossier.persoon.koppen.iter().any(|k| k.waarde.bsn.is_some() && k.waarde.bsn != w.bsn);
        if ander_bsn && self.dossier.bsn_geverifieerd.is_vastgelegd() {
            let zin = "Het bsn verandert, en het vorige was al gecontroleerd. Controleer ook het nieuwe.";
            self.waarschuw("bsn_opnieuw_controleren", zin, BSN, eerst(FeitSoort::BsnGeverifieerd));
        }
    }

    /// A sign, no proof: the postcode of who moved may be old, and the law asks where somebody lives (Wmo 1.2.1).
    pub(super) fn postcode_van_elders(&mut self, herstel: Option<Herstel>) {
        let Some(adres) = self.dossier.persoon.waarde().map(|p| &p.adres) else { return };
        let nagegaan = self.dossier.ingezetenschap.is_vastgelegd();
        if !nagegaan && self.regels.profiel.heeft_postcode(&adres.postcode) == Some(false) {
            let zin = format!(
                "Deze postcode hoort niet bij {}. Ga na waar de inwoner woont. De melding leg je gewoon vast.",
                self.regels.profiel.gemeente.naam
            );
            self.waarschuw("postcode_van_elders", zin, INGEZETENE, herstel);
        }
    }

    /// There is nothing to check without a number; it may stay unknown (Wmo 5.2.9 lid 6).
    pub(super) fn bsn_geverifieerd(&mut self) {
        if self.dossier.persoon.koppen.iter().all(|k| k.waarde.bsn.is_none()) {
            let zin = "Er is nog geen bsn. Vul het eerst in bij de persoonsgegevens.";
            self.weiger("bsn_ontbreekt", zin, BSN, eerst(FeitSoort::PersoonsgegevensVastgelegd));
        }
    }

    pub(super) fn identiteit(&mut self, w: &IdentiteitVastgesteld) {
        match w.geldig_tot {
            Some(tot) if tot < self.op() => {
                let zin = "Dit document is verlopen. Vraag om een geldig document, of controleer de datum.";
                self.weiger("document_verlopen", zin, IDENTITEIT, wijzig("geldig_tot"));
            }
            Some(_) => {}
            None => {
                let zin = "Kijk tot wanneer het document geldig is en vul dat in.";
                self.waarschuw("geldigheid_onbekend", zin, IDENTITEIT, wijzig("geldig_tot"));
            }
        }
        if self.dossier.mist_geboortedatum() {
            let zin = "De geboortedatum is nog niet bekend. Neem haar over van het document.";
            let herstel = eerst(FeitSoort::PersoonsgegevensVastgelegd);
            self.waarschuw("geboortedatum_onbekend", zin, IDENTITEIT, herstel);
        }
    }

    /// What goes outside in the name of the college says who it is about. Only what cannot wait, gives nothing or
    /// takes something away goes on without the date, with a warning.
    pub(super) fn eis_geboortedatum(&mut self, oordeel: Oordeel) {
        if self.dossier.mist_geboortedatum() {
            let zin = "De geboortedatum is nog niet bekend. Vraag ernaar en vul haar in bij de persoonsgegevens.";
            let herstel = eerst(FeitSoort::PersoonsgegevensVastgelegd);
            self.vind(oordeel, "geboortedatum_ontbreekt", zin.into(), IDENTITEIT, herstel);
        }
    }

    pub(super) fn ingezetenschap(&mut self, w: &IngezetenschapGetoetst) {
        let gemeente = &self.regels.profiel.gemeente.naam;
        if !w.ingezetene || !w.rechtmatig_verblijf {
            let zin = "Schrijf op hoe je dit hebt nagegaan: de inwoner krijgt hier misschien geen hulp.";
            self.eis_tekst(&w.toelichting, "toelichting", "toelichting_leeg", zin, ZORGVULDIG);
        }
        if !w.ingezetene {
            let zin = format!(
                "De inwoner woont niet in {gemeente}. Stuur de melding door. Ligt er een aanvraag, neem dan een besluit."
            );
            self.waarschuw("geen_ingezetene", zin, DOORZENDEN, eerst(FeitSoort::Doorgezonden));
        } else if self.dossier.verhuisd.koppen.iter().any(|k| k.waarde.per <= self.op()) {
            let zin = "Er ligt vast dat de inwoner verhuisd is. Controleer wat klopt.";
            self.waarschuw("ingezetene_na_verhuizing", zin, INGEZETENE, wijzig("ingezetene"));
        }
        if w.ingezetene && !w.rechtmatig_verblijf {
            let zin = "Zonder rechtmatig verblijf is er geen recht op een maatwerkvoorziening. Een aanvraag krijgt wel een besluit.";
            self.waarschuw("geen_rechtmatig_verblijf", zin, VERBLIJF, wijzig("rechtmatig_verblijf"));
        }
    }

    pub(super) fn contactvoorkeur(&mut self, w: &ContactvoorkeurVastgelegd) {
        let zonder_adres = self.dossier.persoon.waarde().is_some_and(|p| p.email.is_none());
        if w.digitaal_toegestaan && zonder_adres {
            let zin = "De inwoner wil digitale post, maar er is geen e-mailadres. Vul dat in bij de persoonsgegevens.";
            self.waarschuw("digitaal_zonder_adres", zin, DIGITAAL, eerst(FeitSoort::PersoonsgegevensVastgelegd));
        }
    }

    pub(super) fn overleden(&mut self, w: &Overleden) {
        if w.bron.trim().is_empty() {
            let zin = "Schrijf op van wie je dit hoorde. Een bericht dat niet klopt, doet veel pijn.";
            self.waarschuw("bron_leeg", zin, OVERLEDEN, wijzig("bron"));
        }
    }

    pub(super) fn verhuisd(&mut self, w: &Verhuisd) {
        let zin = "Vul in naar welke gemeente de inwoner verhuist.";
        self.eis_tekst(&w.naar_gemeente, "naar_gemeente", "gemeente_leeg", zin, INGEZETENE);
        if self.is_eigen_gemeente(&w.naar_gemeente) {
            let zin = format!(
                "De inwoner blijft in {}. Leg het nieuwe adres vast bij de persoonsgegevens.",
                self.regels.profiel.gemeente.naam
            );
            let herstel = eerst(FeitSoort::PersoonsgegevensVastgelegd);
            self.weiger("verhuisd_binnen_gemeente", zin, INGEZETENE, herstel);
        }
        let open = |z: &Zaak| z.open_aanvraag_op().is_some() && z.geldend_besluit().is_none();
        if self.dossier.zaken.iter().any(open) {
            let zin = "Er loopt een aanvraag. Neem een besluit, of laat de inwoner de aanvraag intrekken.";
            self.waarschuw("verhuisd_met_aanvraag", zin, INGEZETENE, eerst(FeitSoort::BesluitGenomen));
        }
    }

    pub(super) fn is_eigen_gemeente(&self, naam: &str) -> bool {
        naam.trim().eq_ignore_ascii_case(&self.regels.profiel.gemeente.naam)
    }

    pub(super) fn bestaande_ondersteuning(&mut self, w: &BestaandeOndersteuningVastgelegd) {
        self.eis_nummer(&w.ondersteuning, "ondersteuning");
        let zin = "Schrijf op welke ondersteuning er al loopt.";
        self.eis_tekst(&w.omschrijving, "omschrijving", "omschrijving_leeg", zin, ZORGVULDIG);
        if w.tot.is_some_and(|tot| tot < w.van) {
            let zin = "De laatste dag ligt voor de eerste dag. Controleer beide.";
            self.weiger("tot_voor_van", zin, FEITDATUM, wijzig("tot"));
        }
        let stelsel = self.regels.profiel.stelsels.op(w.van);
        match (w.profiel, w.pakket) {
            (None, None) => {}
            (Some(profiel), Some(pakket)) => {
                let Some(stelsel) = stelsel else { return };
                if !stelsel.heeft_arrangement(profiel, pakket) {
                    let zin = "Dit arrangement bestond toen niet. Controleer het profiel, het pakket en de eerste dag.";
                    self.waarschuw("arrangement_bestaat_niet", zin, stelsel.grond(), wijzig("pakket"));
                }
                if let Some(dag) = stelsel.geen_recht_vanaf.filter(|dag| w.tot.is_none_or(|tot| tot >= *dag)) {
                    let zin = format!(
                        "Dit arrangement geeft vanaf {} geen recht meer, wat er ook in staat.",
                        datum_lang(dag)
                    );
                    self.waarschuw("arrangement_is_voorbij", zin, stelsel.grond(), wijzig("tot"));
                }
            }
            _ => {
                let zin = "Een arrangement heeft een profiel en een pakket. Vul ze allebei in.";
                self.weiger("arrangement_onvolledig", zin, ZORGVULDIG, wijzig("pakket"));
            }
        }
    }

    pub(super) fn overgangsgesprek(&mut self, w: &OvergangsgesprekGevoerd) {
        let Some(oud) = self.dossier.bestaande_ondersteuning.get(&w.ondersteuning).and_then(|o| o.vastgelegd.waarde())
        else {
            let zin = "Leg eerst vast welke ondersteuning er liep.";
            return self.weiger(
                "ondersteuning_onbekend",
                zin,
                ZORGVULDIG,
                eerst(FeitSoort::BestaandeOndersteuningVastgelegd),
            );
        };
        let einde = oud.einde_van_recht(self.regels);
        if einde.is_some_and(|einde| self.op() > einde) {
            let zin = "De oude ondersteuning was al voorbij. Kijk of de inwoner een tijd zonder hulp zat.";
            self.waarschuw("overgangsgesprek_te_laat", zin, OVERGANG, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Oordeel;
    use super::super::proef::{alles, correctie, gewaarschuwd, geweigerd, voorstel, vraag};
    use crate::Regels;
    use crate::dossier::proef::{Verloop, dag, persoon, toekenning, voorbeeld};
    use crate::feit::{
        BesluitGenomen, BesluitSoort, BestaandeOndersteuningVastgelegd, Feit, FeitSoort as S, IdentiteitVastgesteld,
        Identiteitsdocument, IngezetenschapGetoetst, Verhuisd,
    };
    use crate::persoon::Persoonsgegevens;
    use crate::profiel::Postcodegebied;

    fn lees(soort: S, data: serde_json::Value) -> Feit {
        Feit::lees(soort.code(), data).unwrap()
    }

    #[test]
    fn who_the_resident_is() {
        let v = Verloop::melding();
        let met = |geboren| Feit::PersoonsgegevensVastgelegd(persoon(geboren));
        assert!(gewaarschuwd(&v, "2026-11-13", met("1948")).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-13", met("2027-01-01")), ["geboortedatum_in_toekomst"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-13", met("1900-01-01")), ["geboortedatum_lang_geleden"]);
        let onbekend = Persoonsgegevens { geboortedatum: None, ..persoon("1948") };
        let onbekend = Feit::PersoonsgegevensVastgelegd(onbekend);
        assert_eq!(gewaarschuwd(&v, "2026-11-13", onbekend), ["geboortedatum_onbekend"]);
        let mut naamloos = persoon("1948");
        naamloos.naam.achternaam = String::new();
        assert_eq!(geweigerd(&v, "2026-11-13", Feit::PersoonsgegevensVastgelegd(naamloos)), ["achternaam_leeg"]);
        for (toevoeging, codes) in [("2 hoog", vec![]), ("linksachter", vec!["toevoeging_lang"])] {
            let mut hoog = persoon("1948");
            hoog.adres.toevoeging = toevoeging.into();
            assert_eq!(gewaarschuwd(&v, "2026-11-13", Feit::PersoonsgegevensVastgelegd(hoog)), codes, "{toevoeging}");
        }
        let mut zonder = persoon("1948");
        (zonder.bsn, zonder.naam.voornaam) = (None, String::new());
        assert_eq!(gewaarschuwd(&v, "2026-11-13", Feit::PersoonsgegevensVastgelegd(zonder)), ["voornaam_zonder_bsn"]);
    }

    #[test]
    fn a_bsn_is_there_before_it_is_checked_and_checked_again_when_it_changes() {
        let v = Verloop::melding();
        assert_eq!(geweigerd(&v, "2026-11-16", voorbeeld(S::BsnGeverifieerd)), ["bsn_ontbreekt"]);
        let v = v.met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon("1948-03-07")));
        assert!(gewaarschuwd(&v, "2026-11-16", voorbeeld(S::BsnGeverifieerd)).is_empty());
        let v = v.met("2026-11-16", voorbeeld(S::BsnGeverifieerd));
        let mut ander = persoon("1948-03-07");
        ander.bsn = "999900018".parse().ok();
        let anders = correctie(&v, "2026-11-17", Feit::PersoonsgegevensVastgelegd(ander), None);
        assert_eq!(alles(&v, &anders), ["bsn_opnieuw_controleren"]);
        let zelfde = correctie(&v, "2026-11-17", Feit::PersoonsgegevensVastgelegd(persoon("1948-03-07")), None);
        assert!(alles(&v, &zelfde).is_empty());
    }

    #[test]
    fn only_a_valid_document_shows_who_somebody_is() {
        let tot = |dag_: Option<&str>| {
            Feit::IdentiteitVastgesteld(IdentiteitVastgesteld {
                document: Identiteitsdocument::Paspoort,
                geldig_tot: dag_.map(dag),
            })
        };
        assert!(gewaarschuwd(&Verloop::melding(), "2026-11-24", tot(Some("2026-11-24"))).is_empty());
        assert_eq!(geweigerd(&Verloop::melding(), "2026-11-24", tot(Some("2026-11-23"))), ["document_verlopen"]);
        assert_eq!(gewaarschuwd(&Verloop::melding(), "2026-11-24", tot(None)), ["geldigheid_onbekend"]);
    }

    #[test]
    fn a_date_of_birth_that_is_not_known_is_asked_with_the_document_and_holds_up_verslag_and_besluit() {
        let wie =
            |geboortedatum| Feit::PersoonsgegevensVastgelegd(Persoonsgegevens { geboortedatum, ..persoon("1948") });
        let zonder = |v: Verloop| v.met("2026-11-16", wie(None));
        let document = voorbeeld(S::IdentiteitVastgesteld);
        assert!(
            gewaarschuwd(&zonder(Verloop::melding()), "2026-11-24", document)
                .contains(&"geboortedatum_onbekend".into())
        );
        let verslag = voorbeeld(S::OnderzoeksverslagVastgesteld);
        assert_eq!(
            geweigerd(&zonder(Verloop::onderzoek()), "2026-11-26", verslag.clone()),
            ["geboortedatum_ontbreekt"]
        );
        let besluit = voorbeeld(S::BesluitGenomen);
        assert_eq!(geweigerd(&zonder(Verloop::aanvraag()), "2026-12-04", besluit.clone()), ["geboortedatum_ontbreekt"]);
        // The year alone will do.
        let jaar = Verloop::aanvraag().met("2026-11-16", wie("1948".parse().ok()));
        assert!(geweigerd(&jaar, "2026-12-04", besluit).is_empty());
        let jaar = Verloop::onderzoek().met("2026-11-16", wie("1948".parse().ok()));
        assert!(geweigerd(&jaar, "2026-11-26", verslag).is_empty());
    }

    #[test]
    fn what_cannot_wait_does_not_wait_for_the_date_of_birth() {
        let wie = Persoonsgegevens { geboortedatum: None, ..persoon("1948") };
        let v = Verloop::melding().met("2026-11-16", voorbeeld(S::SpoedVastgesteld));
        let v = v.met("2026-11-16", Feit::PersoonsgegevensVastgelegd(wie));
        let spoed = BesluitGenomen { soort: BesluitSoort::TijdelijkSpoed, ..toekenning("1") };
        let toets = vraag(&v, &voorstel("2026-12-04", Feit::BesluitGenomen(spoed)));
        let gevonden = toets.bevindingen.iter().find(|b| b.code == "geboortedatum_ontbreekt");
        assert_eq!(gevonden.map(|b| b.oordeel), Some(Oordeel::Waarschuwing));
    }

    #[test]
    fn a_postcode_of_elsewhere_is_a_warning_with_the_melding_until_it_was_looked_into() {
        let mut regels = Regels::ingebouwd("almere").unwrap();
        let codes = |v: &Verloop, regels: &Regels| -> Vec<String> {
            let melding = voorstel("2026-11-16", voorbeeld(S::MeldingOntvangen));
            let toets = v.dossier().toets(&melding, regels, dag("2026-12-31"));
            assert_ne!(toets.oordeel, Oordeel::Geweigerd);
            toets.bevindingen.into_iter().map(|b| b.code).collect()
        };
        let v = Verloop::default().met("2026-11-16", Feit::PersoonsgegevensVastgelegd(persoon("1948")));
        assert!(codes(&v, &regels).is_empty(), "nobody said which postcodes belong here");
        let gebied = |van, tot_en_met| vec![Postcodegebied { van, tot_en_met, bron: "voorbeeld".into() }];
        regels.profiel.postcodes = gebied(1310, 1319);
        assert!(codes(&v, &regels).is_empty());
        regels.profiel.postcodes = gebied(8911, 8941);
        assert_eq!(codes(&v, &regels), ["postcode_van_elders"]);
        assert!(codes(&v.met("2026-11-16", voorbeeld(S::IngezetenschapGetoetst)), &regels).is_empty());
    }

    #[test]
    fn who_does_not_live_here_is_sent_on() {
        let toets = |ingezetene, rechtmatig_verblijf, toelichting: &str| {
            let toelichting = toelichting.to_owned();
            Feit::IngezetenschapGetoetst(IngezetenschapGetoetst { ingezetene, rechtmatig_verblijf, toelichting })
        };
        let v = Verloop::melding();
        assert!(gewaarschuwd(&v, "2026-11-17", toets(true, true, "")).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-17", toets(false, true, " ")), ["toelichting_leeg"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-17", toets(false, true, "Brp.")), ["geen_ingezetene"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-17", toets(true, false, "Brp.")), ["geen_rechtmatig_verblijf"]);
        let weg =
            v.met("2026-11-16", Feit::Verhuisd(Verhuisd { naar_gemeente: "Lelystad".into(), per: dag("2026-11-16") }));
        assert_eq!(gewaarschuwd(&weg, "2026-11-17", toets(true, true, "")), ["ingezetene_na_verhuizing"]);
    }

    #[test]
    fn a_removal_is_to_another_gemeente() {
        let naar = |g: &str| Feit::Verhuisd(Verhuisd { naar_gemeente: g.into(), per: dag("2027-01-01") });
        assert!(gewaarschuwd(&Verloop::melding(), "2026-12-01", naar("Lelystad")).is_empty());
        assert_eq!(geweigerd(&Verloop::melding(), "2026-12-01", naar("almere ")), ["verhuisd_binnen_gemeente"]);
        assert_eq!(geweigerd(&Verloop::melding(), "2026-12-01", naar("")), ["gemeente_leeg"]);
        assert_eq!(gewaarschuwd(&Verloop::aanvraag(), "2026-12-01", naar("Lelystad")), ["verhuisd_met_aanvraag"]);
    }

    #[test]
    fn digital_post_needs_an_address_and_a_death_its_source() {
        let v = Verloop::melding();
        assert!(gewaarschuwd(&v, "2026-11-16", voorbeeld(S::ContactvoorkeurVastgelegd)).is_empty());
        let v = v.met("2026-11-13", Feit::PersoonsgegevensVastgelegd(persoon("1948")));
        let voorkeur = gewaarschuwd(&v, "2026-11-16", voorbeeld(S::ContactvoorkeurVastgelegd));
        assert_eq!(voorkeur, ["digitaal_zonder_adres"]);
        assert!(gewaarschuwd(&v, "2026-11-16", voorbeeld(S::Overleden)).is_empty());
        assert_eq!(gewaarschuwd(&v, "2026-11-16", lees(S::Overleden, serde_json::json!({}))), ["bron_leeg"]);
    }

    #[test]
    fn support_that_runs_already() {
        let v = Verloop::melding();
        let oud = |data: serde_json::Value| {
            let mut alles = serde_json::json!({ "ondersteuning": "1", "omschrijving": "arrangement", "van": "2022-01-01", "tot": "2023-12-31" });
            alles.as_object_mut().unwrap().extend(data.as_object().unwrap().clone());
            lees(S::BestaandeOndersteuningVastgelegd, alles)
        };
        // The record is of today, the support of then.
        let op = "2026-11-16";
        let a = serde_json::json!({ "profiel": "lichamelijke_achteruitgang", "pakket": "a" });
        assert!(gewaarschuwd(&v, op, oud(a.clone())).is_empty());
        assert_eq!(
            geweigerd(&v, op, oud(serde_json::json!({ "profiel": "lichamelijke_achteruitgang" }))),
            ["arrangement_onvolledig"]
        );
        assert_eq!(geweigerd(&v, op, oud(serde_json::json!({ "tot": "2021-12-31" }))), ["tot_voor_van"]);
        assert_eq!(
            geweigerd(&v, op, oud(serde_json::json!({ "omschrijving": "", "ondersteuning": "" }))),
            ["nummer_leeg", "omschrijving_leeg"]
        );
        let nah = serde_json::json!({ "profiel": "niet_aangeboren_hersenletsel", "pakket": "a" });
        assert_eq!(gewaarschuwd(&v, op, oud(nah)), ["arrangement_bestaat_niet"]);
        let mut lang = a.as_object().unwrap().clone();
        lang.insert("tot".into(), "2024-06-30".into());
        assert_eq!(gewaarschuwd(&v, op, oud(lang.into())), ["arrangement_is_voorbij"]);
    }

    #[test]
    fn the_gesprek_about_what_comes_next_is_before_the_old_support_ends() {
        let v = Verloop::melding();
        let gesprek = || voorbeeld(S::OvergangsgesprekGevoerd);
        assert_eq!(geweigerd(&v, "2026-11-16", gesprek()), ["ondersteuning_onbekend"]);
        let oud = |tot: &str| {
            Feit::BestaandeOndersteuningVastgelegd(BestaandeOndersteuningVastgelegd {
                ondersteuning: "1".into(),
                omschrijving: "begeleiding".into(),
                familie: None,
                profiel: None,
                pakket: None,
                per_week: None,
                aanbieder: None,
                van: dag("2026-01-01"),
                tot: Some(dag(tot)),
            })
        };
        assert!(gewaarschuwd(&v.clone().met("2026-11-13", oud("2026-11-16")), "2026-11-16", gesprek()).is_empty());
        let laat = v.met("2026-11-13", oud("2026-11-15"));
        assert_eq!(gewaarschuwd(&laat, "2026-11-16", gesprek()), ["overgangsgesprek_te_laat"]);
    }
}
