//! What holds for every feit: its zaak, its date, its place beside what was recorded before, and a
//! zaak that is closed.

use super::{Toetsing, eerst, wijzig};
use crate::artikelen::*;
use crate::dossier::Tegenstrijdigheid;
use crate::feit::{Feit, FeitSoort};
use crate::tekst::{datum_kort, datum_lang};
use crate::termijn::{self, TermijnSoort};
use crate::vastlegging::{Pad, VastleggingId};
use chrono::Months;

impl FeitSoort {
    /// Whether law attaches consequences to it: such a feit is replaced with a reason only, and never
    /// stands twice.
    pub fn is_rechtshandeling(self) -> bool {
        use FeitSoort as S;
        matches!(
            self,
            S::MeldingOntvangen
                | S::MeldingOntvangstBevestigd
                | S::MeldingIngetrokken
                | S::MeldingAfgesloten
                | S::OnderzoeksverslagVastgesteld
                | S::OnderzoeksverslagVerstrekt
                | S::VerslagReactieOntvangen
                | S::GewezenOpAanvraag
                | S::TeVroegeAanvraagOntvangen
                | S::AanvraagOntvangen
                | S::AanvraagIngetrokken
                | S::BesluitGenomen
                | S::BesluitBekendgemaakt
                | S::BezwaarOntvangen
                | S::Overleden
                | S::Verhuisd
                | S::Doorgezonden
                | S::HerinneringVerslag
                | S::HerstelVerzuimGevraagd
                | S::AanvraagAangevuld
                | S::InstemmingUitstel
                | S::VertragingToegerekend
                | S::Overmacht
                | S::VerdagingMeegedeeld
                | S::ZienswijzeGevraagd
                | S::ZienswijzeOntvangen
                | S::PgbBeoordeeld
                | S::IngebrekestellingOntvangen
                | S::IngebrekestellingBevestigd
                | S::DwangsomVastgesteld
                | S::DwangsomBetaald
                | S::BezwaarBevestigd
                | S::BezwaarVerzuimGevraagd
                | S::BezwaarVerzuimHersteld
                | S::HoorzittingGehouden
                | S::AfgezienVanHoren
                | S::BezwaarVerdaagd
                | S::BeslissingOpBezwaar
                | S::BezwaarIngetrokken
                | S::BeroepOntvangen
                | S::ToewijzingVerzonden
                | S::ToewijzingRetour
                | S::ZorgGestart
                | S::ZorgGestopt
                | S::SvbGeinformeerd
                | S::ZorgovereenkomstOntvangen
                | S::ZorgovereenkomstBeoordeeld
                | S::VerslagAanAanbiederGegeven
                | S::CakGeinformeerd
                | S::VerlengingGevraagd
                | S::WijzigingGevraagd
                | S::WijzigingVerwerkt
                | S::AanbiederWeggevallen
                | S::OndersteuningBeeindigd
                | S::VertegenwoordigingVastgelegd
                | S::ToestemmingGegeven
                | S::ToestemmingIngetrokken
                | S::KlachtOntvangen
                | S::VerzoekOntvangen
                | S::VerzoekAfgehandeld
                | S::DatalekOntdekt
                | S::DatalekGemeld
                | S::BsnGeverifieerd
        )
    }

    /// Whether it is about the resident and not about one zaak.
    pub fn is_van_dossier(self) -> bool {
        use FeitSoort as S;
        matches!(
            self,
            S::PersoonsgegevensVastgelegd
                | S::IdentiteitVastgesteld
                | S::Overleden
                | S::Verhuisd
                | S::BsnGeverifieerd
                | S::IngezetenschapGetoetst
                | S::ContactvoorkeurVastgelegd
                | S::VertegenwoordigingVastgelegd
                | S::ToestemmingGegeven
                | S::ToestemmingIngetrokken
                | S::HuishoudenVastgelegd
                | S::BestaandeOndersteuningVastgelegd
                | S::OvergangsgesprekGevoerd
                | S::ContactVastgelegd
                | S::ContactAfgehandeld
                | S::KlachtOntvangen
                | S::KlachtAfgehandeld
                | S::VerzoekOntvangen
                | S::VerzoekAfgehandeld
                | S::DatalekOntdekt
                | S::DatalekGemeld
        )
    }

    /// Whether it carries the onderzoek on, which a zaak that is closed does not.
    fn is_nieuwe_stap(self) -> bool {
        use FeitSoort as S;
        matches!(
            self,
            S::GesprekGepland
                | S::OnderzoeksverslagVastgesteld
                | S::OnderzoeksverslagVerstrekt
                | S::HerinneringVerslag
                | S::TweedeWijkwerkerIngeschakeld
                | S::AdviesGevraagd
        )
    }

    /// Whether two answers about the resident make what goes outside wait: who he is, whether he lives
    /// here, and who speaks for him. A complaint or a leak stands apart from every letter.
    fn raakt_brieven(self) -> bool {
        use FeitSoort as S;
        matches!(
            self,
            S::PersoonsgegevensVastgelegd
                | S::Overleden
                | S::Verhuisd
                | S::IngezetenschapGetoetst
                | S::VertegenwoordigingVastgelegd
        )
    }

    /// Whether it sends something outside, which waits while two answers stand.
    fn gaat_naar_buiten(self) -> bool {
        use FeitSoort as S;
        matches!(
            self,
            S::MeldingOntvangstBevestigd
                | S::OnderzoeksverslagVastgesteld
                | S::OnderzoeksverslagVerstrekt
                | S::BesluitGenomen
                | S::BesluitBekendgemaakt
                | S::Doorgezonden
                | S::HerinneringVerslag
                | S::HerstelVerzuimGevraagd
                | S::VerdagingMeegedeeld
                | S::ZienswijzeGevraagd
                | S::IngebrekestellingBevestigd
                | S::DwangsomVastgesteld
                | S::BezwaarBevestigd
                | S::BezwaarVerzuimGevraagd
                | S::HoorzittingGepland
                | S::GewezenOpAanvraag
                | S::BezwaarVerdaagd
                | S::BeslissingOpBezwaar
                | S::VerslagAanAanbiederGegeven
                | S::ToewijzingVerzonden
                | S::SvbGeinformeerd
                | S::CakGeinformeerd
        )
    }
}

impl Toetsing<'_> {
    pub(super) fn algemeen(&mut self) {
        let Some(soort) = self.voorstel.feit.soort() else {
            let zin = "Deze versie kent dit soort feit niet. Werk Keukentafel bij en probeer het opnieuw.";
            return self.weiger("onbekend_soort", zin, FEITDATUM, None);
        };
        self.zaak_en_melding(soort);
        self.datum(soort);
        self.plaats(soort);
        self.gesloten(soort);
        self.twee_antwoorden(soort);
        self.brief_noemt_andere_datum();
        self.vier_ogen();
    }

    fn zaak_en_melding(&mut self, soort: FeitSoort) {
        if soort.is_van_dossier() || soort == FeitSoort::Vervallen {
            return;
        }
        if self.voorstel.zaak.is_none() {
            let zin = "Dit feit hoort bij een melding. Kies eerst bij welke.";
            self.weiger("zaak_ontbreekt", zin, MELDING, wijzig("zaak"));
        } else if !self.zaak.melding.is_vastgelegd() && soort != FeitSoort::MeldingOntvangen {
            let zin = "Er is nog geen melding. Leg eerst de melding vast.";
            let melding = eerst(FeitSoort::MeldingOntvangen);
            if soort == FeitSoort::TeVroegeAanvraagOntvangen {
                // It is a melding itself, when none is open (procedure 1.5).
                let zin = "Een te vroege aanvraag is ook een melding. Leg die ook vast.";
                self.waarschuw("geen_melding", zin, NIET_EERDER, melding);
            } else {
                self.weiger("geen_melding", zin, MELDING, melding);
            }
        }
    }

    fn datum(&mut self, soort: FeitSoort) {
        let op = self.op();
        if op > self.vandaag {
            let zin = format!(
                "{} ligt in de toekomst. Leg vast wat al gebeurd is, met een datum tot en met vandaag.",
                datum_lang(op)
            );
            self.weiger("feitdatum_in_toekomst", crate::tekst::met_hoofdletter(&zin), FEITDATUM, wijzig("feitdatum"));
        } else if self.vandaag.checked_sub_months(Months::new(12)).is_some_and(|jaar| op < jaar) {
            let zin = "Deze datum is meer dan een jaar geleden. Controleer of het jaar klopt.";
            self.waarschuw("feitdatum_lang_geleden", zin, FEITDATUM, wijzig("feitdatum"));
        }
        let eigen = soort.is_van_dossier()
            || matches!(
                soort,
                FeitSoort::MeldingOntvangen | FeitSoort::TeVroegeAanvraagOntvangen | FeitSoort::Vervallen
            );
        if let Some(melding) = self.zaak.melding_ontvangen_op().filter(|m| op < *m && !eigen) {
            let zin = format!(
                "Deze datum ligt voor de melding van {}. Controleer deze datum en die van de melding.",
                datum_lang(melding)
            );
            self.weiger("feitdatum_voor_melding", zin, FEITDATUM, wijzig("feitdatum"));
        }
    }

    /// The pad on which the feit comes to stand.
    fn pad(&self) -> Pad {
        self.voorstel.feit.pad(self.voorstel.zaak)
    }

    fn plaats(&mut self, soort: FeitSoort) {
        let koppen: Vec<VastleggingId> = self.dossier.koppen.get(&self.pad()).cloned().unwrap_or_default();
        let vervangt = &self.voorstel.vervangt;
        if soort == FeitSoort::Vervallen && vervangt.is_empty() {
            let zin = "Kies welke vastlegging vervalt.";
            self.weiger("vervallen_zonder_vastlegging", zin, CORRECTIE, wijzig("vervangt"));
        }
        if vervangt.iter().any(|id| !koppen.contains(id)) {
            let zin = "Dit is intussen al gewijzigd. Kijk eerst wat er nu staat en leg het daarna opnieuw vast.";
            return self.weiger("intussen_gewijzigd", zin, CORRECTIE, wijzig("vervangt"));
        }
        let label = soort.label().to_lowercase();
        if koppen.iter().any(|id| !vervangt.contains(id)) {
            if soort.is_rechtshandeling() {
                let zin = format!("Hier staat al iets vastgelegd ({label}). Corrigeer dat met een reden.");
                self.weiger("staat_er_al", zin, CORRECTIE, wijzig("vervangt"));
            } else {
                let zin =
                    format!("Hier staat al iets vastgelegd ({label}). Vervang dat, anders staan er twee antwoorden.");
                self.waarschuw("staat_er_al", zin, CORRECTIE, wijzig("vervangt"));
            }
        }
        let zonder_reden = self.voorstel.reden.as_deref().is_none_or(|r| r.trim().is_empty());
        let vraagt_reden = soort.is_rechtshandeling() || soort == FeitSoort::Vervallen;
        if !vervangt.is_empty() && vraagt_reden && zonder_reden {
            let zin = "Schrijf op waarom je dit verbetert.";
            self.weiger("reden_ontbreekt", zin, CORRECTIE, wijzig("reden"));
        }
    }

    /// What may still be recorded in a zaak that is closed: corrections, what comes in later, and
    /// what happened before it closed.
    fn gesloten(&mut self, soort: FeitSoort) {
        use FeitSoort as S;
        if !self.voorstel.vervangt.is_empty()
            || soort.is_van_dossier()
            || !self.zaak.is_gesloten(self.dossier, self.regels, self.vandaag)
        {
            return;
        }
        if let Some(overleden) = self.dossier.overleden.eerste() {
            // The besluit is refused with its own reason (casus K58).
            if matches!(soort, S::BesluitGenomen | S::BesluitBekendgemaakt) {
                return;
            }
            let zin = format!(
                "De inwoner is op {} overleden. De procedure is gestopt; dit verandert daar niets aan.",
                datum_kort(overleden.feitdatum)
            );
            if soort.is_nieuwe_stap() {
                self.weiger("overleden", zin, OVERLEDEN, None);
            } else {
                self.waarschuw("overleden", zin, OVERLEDEN, None);
            }
            return;
        }
        match soort {
            // They open it again, or come in whatever we think of it.
            S::AanvraagOntvangen | S::VerslagReactieOntvangen | S::BezwaarOntvangen | S::Vervallen => {}
            _ if soort.is_nieuwe_stap() => {
                let zin = "Deze zaak is klaar. Leg een nieuwe melding vast, of corrigeer de afsluiting.";
                self.weiger("zaak_gesloten", zin, GESLOTEN, eerst(S::MeldingOntvangen));
            }
            S::BesluitGenomen => {}
            _ => {
                let zin = "Deze zaak is klaar. Leg dit alleen vast als het voor de afsluiting gebeurde.";
                self.waarschuw("zaak_gesloten", zin, GESLOTEN, None);
            }
        }
    }

    /// What goes outside waits while somebody has to choose between two answers that matter for it;
    /// two versions of a note only deserve a look.
    fn twee_antwoorden(&mut self, soort: FeitSoort) {
        if !soort.gaat_naar_buiten() {
            return;
        }
        let weegt = |t: &Tegenstrijdigheid| {
            FeitSoort::uit_code(&t.soort)
                .is_none_or(|s| if t.zaak.is_none() { s.raakt_brieven() } else { s.is_rechtshandeling() })
        };
        let telt = |t: &&Tegenstrijdigheid| t.zaak.is_some() || weegt(t);
        let hier: Vec<&Tegenstrijdigheid> = self.dossier.tegenstrijdigheden_van(self.zaak.id).filter(telt).collect();
        // The act that is itself in dispute is settled by recording it, with what it replaces.
        let hier: Vec<_> = hier.into_iter().filter(|t| t.pad != self.pad()).collect();
        let Some(eerste) = hier.iter().find(|t| weegt(t)).or(hier.first()) else {
            return;
        };
        let waarover = FeitSoort::uit_code(&eerste.soort).map_or("een feit", FeitSoort::label).to_lowercase();
        let zin = format!("Er staan twee verschillende antwoorden ({waarover}). Kies eerst welk antwoord klopt.");
        let herstel = FeitSoort::uit_code(&eerste.soort).and_then(eerst);
        if weegt(eerste) {
            self.weiger("twee_antwoorden", zin, TEGENSTRIJDIGHEID, herstel);
        } else {
            self.waarschuw("twee_antwoorden", zin, TEGENSTRIJDIGHEID, herstel);
        }
    }

    /// Casus K60: only when the date that a letter named really changes.
    fn brief_noemt_andere_datum(&mut self) {
        let zaak = self.zaak;
        let (soort, oud, brief) = match &self.voorstel.feit {
            Feit::MeldingOntvangen(_) if zaak.bevestiging.is_vastgelegd() => {
                (TermijnSoort::Onderzoek, zaak.melding_ontvangen_op(), "De ontvangstbevestiging")
            }
            Feit::BesluitBekendgemaakt(w) => {
                let besluit = zaak.besluiten.iter().find(|b| b.besluit == w.besluit);
                let oud = besluit.and_then(|b| b.bekendgemaakt.eerste()).map(|k| k.feitdatum);
                (TermijnSoort::Bezwaar, oud, "De beschikking")
            }
            _ => return,
        };
        let Some(oud) = oud.filter(|_| !self.voorstel.vervangt.is_empty()) else {
            return;
        };
        let uiterlijk = |start| termijn::bereken(soort, start, self.regels).uiterlijk;
        let (genoemd, nieuw) = (uiterlijk(oud), uiterlijk(self.op()));
        if genoemd != nieuw {
            let zin = format!(
                "{brief} noemt {}. De laatste dag is nu {}. Schrijf dat aan de inwoner.",
                datum_lang(genoemd),
                datum_lang(nieuw)
            );
            self.waarschuw("brief_noemt_andere_datum", zin, CORRECTIE, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proef::{alles, correctie, gewaarschuwd, geweigerd, voorstel};
    use super::*;
    use crate::dossier::proef::{Verloop, reactie, toekenning, voorbeeld, zaak};
    use crate::feit::{OnbekendFeit, Vervallen};
    use FeitSoort as S;

    #[test]
    fn a_feit_needs_its_zaak_and_its_melding() {
        assert!(geweigerd(&Verloop::default(), "2026-11-13", voorbeeld(S::MeldingOntvangen)).is_empty());
        assert_eq!(geweigerd(&Verloop::default(), "2026-11-16", voorbeeld(S::WlzGetoetst)), ["geen_melding"]);
        let te_vroeg = gewaarschuwd(&Verloop::default(), "2026-11-16", voorbeeld(S::TeVroegeAanvraagOntvangen));
        assert_eq!(te_vroeg, ["geen_melding"]);
        let mut los = voorstel("2026-11-16", voorbeeld(S::WlzGetoetst));
        los.zaak = None;
        assert_eq!(alles(&Verloop::default(), &los), ["zaak_ontbreekt"]);
        let onbekend = Feit::Onbekend(OnbekendFeit { soort: "x".into(), data: serde_json::Value::Null });
        assert_eq!(geweigerd(&Verloop::melding(), "2026-11-16", onbekend), ["onbekend_soort"]);
    }

    #[test]
    fn a_feit_happened_after_the_melding_and_not_in_the_future() {
        let v = Verloop::melding();
        assert!(geweigerd(&v, "2026-11-13", voorbeeld(S::WlzGetoetst)).is_empty());
        assert_eq!(geweigerd(&v, "2026-11-12", voorbeeld(S::WlzGetoetst)), ["feitdatum_voor_melding"]);
        assert!(geweigerd(&v, "2020-01-01", voorbeeld(S::PersoonsgegevensVastgelegd)).is_empty());
        assert!(geweigerd(&v, "2026-12-31", voorbeeld(S::WlzGetoetst)).is_empty());
        assert_eq!(geweigerd(&v, "2027-01-01", voorbeeld(S::WlzGetoetst)), ["feitdatum_in_toekomst"]);
        let leeg = Verloop::default();
        assert!(gewaarschuwd(&leeg, "2025-12-31", voorbeeld(S::MeldingOntvangen)).is_empty());
        assert_eq!(gewaarschuwd(&leeg, "2025-12-30", voorbeeld(S::MeldingOntvangen)), ["feitdatum_lang_geleden"]);
    }

    #[test]
    fn a_legal_act_stands_once_and_is_corrected_with_a_reason() {
        let v = Verloop::verslag().met("2026-11-25", voorbeeld(S::GesprekNotitie));
        let melding = || voorbeeld(S::MeldingOntvangen);
        assert_eq!(geweigerd(&v, "2026-11-13", melding()), ["staat_er_al"]);
        assert_eq!(gewaarschuwd(&v, "2026-11-26", voorbeeld(S::GesprekNotitie)), ["staat_er_al"]);
        assert_eq!(alles(&v, &correctie(&v, "2026-11-13", melding(), None)), ["reden_ontbreekt"]);
        assert_eq!(alles(&v, &correctie(&v, "2026-11-13", melding(), Some(" "))), ["reden_ontbreekt"]);
        assert!(alles(&v, &correctie(&v, "2026-11-13", melding(), Some("tikfout"))).is_empty());
        let mut oud = correctie(&v, "2026-11-13", melding(), Some("tikfout"));
        oud.vervangt = vec![VastleggingId([7; 16])];
        assert_eq!(alles(&v, &oud), ["intussen_gewijzigd"]);
    }

    #[test]
    fn withdrawing_names_what_it_withdraws_and_says_why() {
        let v = Verloop::melding();
        let vervallen = || Feit::Vervallen(Vervallen { pad: format!("zaak/{}/melding", zaak(1)) });
        assert_eq!(alles(&v, &voorstel("2026-11-16", vervallen()))[0], "vervallen_zonder_vastlegging");
        assert_eq!(alles(&v, &correctie(&v, "2026-11-16", vervallen(), None)), ["reden_ontbreekt"]);
        assert!(alles(&v, &correctie(&v, "2026-11-16", vervallen(), Some("dubbel"))).is_empty());
    }

    #[test]
    fn a_corrected_date_warns_only_when_the_letter_names_another_day() {
        // Casus K60.
        let melding = || voorbeeld(S::MeldingOntvangen);
        let v =
            Verloop::default().met("2026-11-16", melding()).met("2026-11-17", voorbeeld(S::MeldingOntvangstBevestigd));
        assert!(alles(&v, &correctie(&v, "2026-11-13", melding(), Some("poststempel"))).is_empty());
        let anders = correctie(&v, "2026-11-12", melding(), Some("poststempel"));
        assert_eq!(alles(&v, &anders), ["brief_noemt_andere_datum"]);
        let zonder_brief = Verloop::default().met("2026-11-16", melding());
        assert!(alles(&zonder_brief, &correctie(&zonder_brief, "2026-11-12", melding(), Some("x"))).is_empty());
        // The besluit names the last day for bezwaar.
        let v = Verloop::bekend();
        let bekend = correctie(&v, "2026-12-08", voorbeeld(S::BesluitBekendgemaakt), Some("later gepost"));
        assert_eq!(alles(&v, &bekend), ["brief_noemt_andere_datum"]);
    }

    #[test]
    fn a_closed_zaak_takes_what_comes_in_later_and_no_new_steps() {
        let dicht = Verloop::verslag().met("2026-12-01", voorbeeld(S::MeldingAfgesloten));
        assert!(geweigerd(&dicht, "2026-12-10", voorbeeld(S::VerslagReactieOntvangen)).is_empty());
        let geplande = geweigerd(&dicht, "2026-11-20", voorbeeld(S::GesprekGepland));
        assert!(geplande.contains(&"zaak_gesloten".to_owned()));
        let nieuw =
            Feit::OnderzoeksverslagVastgesteld(crate::feit::OnderzoeksverslagVastgesteld { versie: 2, stuk: None });
        assert_eq!(geweigerd(&dicht, "2026-12-10", nieuw), ["zaak_gesloten"]);
        assert_eq!(gewaarschuwd(&dicht, "2026-12-10", voorbeeld(S::SpoedVastgesteld)), ["zaak_gesloten"]);
    }

    #[test]
    fn after_death_nothing_new_is_done_and_post_is_still_recorded() {
        // Casus K58.
        let v = Verloop::verslag().met("2026-11-28", voorbeeld(S::Overleden));
        assert_eq!(gewaarschuwd(&v, "2026-11-30", Feit::VerslagReactieOntvangen(reactie())), ["overleden"]);
        assert_eq!(geweigerd(&v, "2026-12-01", Feit::BesluitGenomen(toekenning("1"))), ["overleden"]);
        let v = Verloop::melding().met("2026-11-28", voorbeeld(S::Overleden));
        assert_eq!(geweigerd(&v, "2026-11-30", voorbeeld(S::GesprekGepland))[0], "overleden");
    }

    #[test]
    fn two_answers_about_the_resident_stop_a_letter_only_when_they_touch_it() {
        let bekend = || voorbeeld(S::BesluitBekendgemaakt);
        let twee = |soort| Verloop::besluit().met("2026-11-20", voorbeeld(soort)).met("2026-11-21", voorbeeld(soort));
        for soort in [S::PersoonsgegevensVastgelegd, S::IngezetenschapGetoetst, S::VertegenwoordigingVastgelegd] {
            assert_eq!(geweigerd(&twee(soort), "2026-12-07", bekend()), ["twee_antwoorden"], "{}", soort.code());
        }
        for soort in [S::KlachtOntvangen, S::DatalekOntdekt, S::ContactVastgelegd, S::VerzoekOntvangen] {
            assert!(gewaarschuwd(&twee(soort), "2026-12-07", bekend()).is_empty(), "{}", soort.code());
        }
    }

    #[test]
    fn what_goes_outside_waits_for_a_choice_between_two_answers() {
        let twee_data = Verloop::besluit().met("2026-11-12", voorbeeld(S::MeldingOntvangen));
        assert_eq!(geweigerd(&twee_data, "2026-12-07", voorbeeld(S::BesluitBekendgemaakt)), ["twee_antwoorden"]);
        let twee_notities = Verloop::besluit().met("2026-11-24", voorbeeld(S::WlzGetoetst));
        assert_eq!(gewaarschuwd(&twee_notities, "2026-12-07", voorbeeld(S::BesluitBekendgemaakt)), ["twee_antwoorden"]);
        assert!(gewaarschuwd(&Verloop::besluit(), "2026-12-07", voorbeeld(S::BesluitBekendgemaakt)).is_empty());
    }
}
