//! Invented facts for tests: one example of every kind, a dossier built up day by day, and a
//! generator of arbitrary piles of facts.

mod mutatie;
mod reeksen;
mod voorbeelden;

pub(crate) use reeksen::hoop;

use super::*;
use crate::product::{HoScenario, Leveringsvorm, PerWeek, Product, Productregel};
use crate::vastlegging::{ApparaatId, Medewerker, MedewerkerId, Rol, Vastlegging};
use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

pub(crate) fn dag(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

pub(crate) fn dossier_id() -> DossierId {
    DossierId(Uuid::from_u128(0xD0))
}

pub(crate) fn zaak(nr: u8) -> ZaakId {
    ZaakId(Uuid::from_u128(0x2A00 + u128::from(nr)))
}

pub(crate) fn gesprek(nr: u8) -> GesprekId {
    GesprekId(Uuid::from_u128(0x6E00 + u128::from(nr)))
}

/// Who records everything up to the besluit.
pub(crate) fn consulent() -> MedewerkerId {
    MedewerkerId(Uuid::from_u128(1))
}

/// Who decides.
pub(crate) fn beslisser() -> MedewerkerId {
    MedewerkerId(Uuid::from_u128(3))
}

/// A vastlegging with a correct identity; `nr` makes it differ from others with the same content.
pub(crate) fn vastlegging(nr: u16, zaak: Option<ZaakId>, op: &str, feit: Feit) -> Vastlegging {
    let feitdatum = dag(op);
    let mut v = Vastlegging {
        id: VastleggingId([0; 16]),
        dossier: dossier_id(),
        zaak,
        pad: feit.pad(zaak),
        vervangt: Vec::new(),
        reden: None,
        feit,
        feitdatum,
        feittijd: None,
        kanaal: None,
        vastgelegd_op: feitdatum.and_hms_opt(12, 0, 0).unwrap().and_utc() + TimeDelta::seconds(i64::from(nr)),
        door: Medewerker { id: consulent(), naam: "Test".into(), rol: Rol::Consulent },
        apparaat: ApparaatId(Uuid::from_u128(2)),
        zout: format!("{nr:064x}"),
    };
    v.id = v.identiteit();
    v
}

/// A dossier that grows fact by fact, as it does in use.
#[derive(Clone, Default)]
pub(crate) struct Verloop {
    pub vastleggingen: Vec<Vastlegging>,
}

impl Verloop {
    /// One more fact in zaak 1.
    pub fn met(self, op: &str, feit: Feit) -> Self {
        self.in_zaak(1, op, feit)
    }

    /// One more fact.
    pub fn in_zaak(mut self, nr: u8, op: &str, feit: Feit) -> Self {
        let volgnummer = u16::try_from(self.vastleggingen.len()).unwrap();
        self.vastleggingen.push(vastlegging(volgnummer, Some(zaak(nr)), op, feit));
        self
    }

    /// One more fact that replaces whatever stands on its pad.
    pub fn corrigeer(mut self, op: &str, feit: Feit) -> Self {
        let koppen = self.dossier().koppen.remove(&feit.pad(Some(zaak(1)))).unwrap_or_default();
        self = self.met(op, feit);
        let v = self.vastleggingen.last_mut().unwrap();
        v.vervangt = koppen;
        v.id = v.identiteit();
        self
    }

    pub fn dossier(&self) -> Dossier {
        Dossier::vouw(dossier_id(), &self.vastleggingen)
    }

    /// Melding on Friday 2026-11-13, confirmed and explained the Monday after.
    pub fn melding() -> Self {
        Self::default()
            .met("2026-11-13", voorbeeld(FeitSoort::MeldingOntvangen))
            .met("2026-11-16", voorbeeld(FeitSoort::MeldingOntvangstBevestigd))
            .met("2026-11-16", voorbeeld(FeitSoort::ClientondersteuningAangeboden))
            .met("2026-11-16", voorbeeld(FeitSoort::PersoonlijkPlanMogelijkheidGemeld))
            .met("2026-11-16", voorbeeld(FeitSoort::KlachtrouteGemeld))
    }

    /// And the gesprek was held on Tuesday 24 November.
    pub fn gesprek() -> Self {
        Self::melding()
            .met("2026-11-17", voorbeeld(FeitSoort::GesprekGepland))
            .met("2026-11-24", voorbeeld(FeitSoort::GesprekGevoerd))
            .met("2026-11-24", voorbeeld(FeitSoort::IngezetenschapGetoetst))
    }

    /// And the onderzoek is worked out on 25 November.
    pub fn onderzoek() -> Self {
        let op = "2026-11-25";
        let mut verloop = Self::gesprek();
        for onderdeel in Onderdeel::ALLE {
            verloop = verloop.met(
                op,
                Feit::OnderdeelOnderzocht(OnderdeelOnderzocht {
                    onderdeel: *onderdeel,
                    tekst: "Besproken.".into(),
                    niet_van_toepassing: None,
                    conclusie: String::new(),
                    bron: String::new(),
                }),
            );
        }
        for stap in Stap::ALLE {
            verloop =
                verloop.met(op, Feit::StappenplanStap(StappenplanStap { stap: *stap, bevinding: "Bekeken.".into() }));
        }
        [
            FeitSoort::IdentiteitVastgesteld,
            FeitSoort::WlzGetoetst,
            FeitSoort::PgbVoorlichtingGegeven,
            FeitSoort::OndersteuningVoorgesteld,
        ]
        .into_iter()
        .fold(verloop, |v, soort| v.met(op, voorbeeld(soort)))
    }

    /// And version 1 of the verslag was given on 27 November.
    pub fn verslag() -> Self {
        Self::onderzoek()
            .met("2026-11-26", voorbeeld(FeitSoort::OnderzoeksverslagVastgesteld))
            .met("2026-11-27", voorbeeld(FeitSoort::OnderzoeksverslagVerstrekt))
    }

    /// And it came back signed, with aanvraag, on 30 November.
    pub fn aanvraag() -> Self {
        Self::verslag().met("2026-11-30", voorbeeld(FeitSoort::VerslagReactieOntvangen))
    }

    /// And it was granted on 4 December.
    pub fn besluit() -> Self {
        Self::aanvraag().met("2026-12-04", voorbeeld(FeitSoort::BesluitGenomen))
    }

    /// And made known on 7 December.
    pub fn bekend() -> Self {
        Self::besluit().met("2026-12-07", voorbeeld(FeitSoort::BesluitBekendgemaakt))
    }
}

/// Two hours of huishoudelijke ondersteuning per week, all of 2027, as zorg in natura.
pub(crate) fn regel() -> Productregel {
    Productregel {
        regel: "1".into(),
        product: Product::HuishoudelijkeOndersteuning,
        specialisme: None,
        traject: None,
        per_week: PerWeek::uit_kwarten(8).unwrap(),
        begin: dag("2027-01-01"),
        einde: dag("2027-12-31"),
        leveringsvorm: Some(Leveringsvorm::ZorgInNatura),
        aanbieder: Some("Tzorg".into()),
        ho_scenario: Some(HoScenario::Langdurig),
        wassen_en_strijken: Some(false),
        vervoer_nodig: None,
        doel: Some("Een schoon en leefbaar huis.".into()),
        toelichting: None,
    }
}

/// A besluit that grants [`regel`].
pub(crate) fn toekenning(besluit: &str) -> BesluitGenomen {
    BesluitGenomen::toekenning(
        besluit.into(),
        "Je kunt dit zelf niet meer en niemand in huis kan het overnemen.".into(),
        vec![regel()],
        Mandaat { naam: "A. Beslisser".into(), functie: "teammanager Wmo".into() },
    )
}

/// A verslag that came back signed, akkoord and with aanvraag.
pub(crate) fn reactie() -> VerslagReactieOntvangen {
    VerslagReactieOntvangen {
        versie: 1,
        oordeel: OordeelVerslag::Akkoord,
        aanvraag: true,
        ondertekend: true,
        dagtekening: None,
        door: Some("cliënt".into()),
        andere_aanvraag: None,
        opmerkingen: String::new(),
        keuzes: Vec::new(),
        hoofdstukken: Vec::new(),
        ondertekening: None,
        stuk: None,
    }
}

pub(crate) fn persoon(geboortedatum: &str) -> Persoonsgegevens {
    serde_json::from_value(serde_json::json!({
        "naam": { "voornaam": "Fatima", "voorvoegsel": "el", "achternaam": "Amrani" },
        "geboortedatum": geboortedatum,
        "bsn": "999900006",
        "adres": { "straat": "Grote Markt", "huisnummer": 1, "postcode": "1315 AB", "woonplaats": "Almere" }
    }))
    .unwrap()
}

/// A feit of this kind with this data, as JSON.
pub(crate) fn feit(soort: FeitSoort, data: &str) -> Feit {
    Feit::lees(soort.code(), serde_json::from_str(data).unwrap()).unwrap()
}

/// One example of every kind; the match breaks the build when a kind is added without one.
pub(crate) fn voorbeeld(soort: FeitSoort) -> Feit {
    use FeitSoort as S;
    let tekst = || "voorbeeld".to_owned();
    match soort {
        S::PersoonsgegevensVastgelegd => Feit::PersoonsgegevensVastgelegd(persoon("1948-03-07")),
        S::MeldingOntvangen => Feit::MeldingOntvangen(MeldingOntvangen {
            hulpvraag: "Ik kan mijn huis niet meer schoonhouden.".into(),
            melder: None,
            spoedsignaal: false,
            zaaknummer: String::new(),
        }),
        S::MeldingOntvangstBevestigd => Feit::MeldingOntvangstBevestigd(MeldingOntvangstBevestigd::default()),
        S::ClientondersteuningAangeboden => Feit::ClientondersteuningAangeboden(ClientondersteuningAangeboden {
            aan: Aan::Client,
            antwoord: AntwoordClientondersteuning::WilNiet,
            ondersteuner: None,
            toelichting: None,
        }),
        S::PersoonlijkPlanMogelijkheidGemeld => {
            Feit::PersoonlijkPlanMogelijkheidGemeld(PersoonlijkPlanMogelijkheidGemeld::default())
        }
        S::PersoonlijkPlanOntvangen => Feit::PersoonlijkPlanOntvangen(PersoonlijkPlanOntvangen { inhoud: tekst() }),
        S::PersoonlijkPlanAfgezien => {
            Feit::PersoonlijkPlanAfgezien(PersoonlijkPlanAfgezien { toelichting: Some(tekst()) })
        }
        S::SpoedVastgesteld => {
            Feit::SpoedVastgesteld(SpoedVastgesteld { reden: tekst(), veiligheid: true, kan_wachten: false })
        }
        S::MeldingIngetrokken => {
            Feit::MeldingIngetrokken(MeldingIngetrokken { door: "cliënt".into(), schriftelijk: None, reden: tekst() })
        }
        S::MeldingAfgesloten => Feit::MeldingAfgesloten(MeldingAfgesloten {
            reden: RedenAfsluiting::OpgelostMetAdvies,
            toelichting: Some(tekst()),
        }),
        S::IdentiteitVastgesteld => Feit::IdentiteitVastgesteld(IdentiteitVastgesteld {
            document: Identiteitsdocument::Paspoort,
            geldig_tot: Some(dag("2030-01-01")),
        }),
        S::GesprekGepland => Feit::GesprekGepland(GesprekGepland {
            gesprek: gesprek(1),
            datum: dag("2026-11-24"),
            tijd: None,
            plaats: Gespreksplaats::Thuis,
            reden: None,
            verzet_door: None,
        }),
        S::GesprekNietDoorgegaan => {
            Feit::GesprekNietDoorgegaan(GesprekNietDoorgegaan { gesprek: gesprek(1), reden: tekst(), door: None })
        }
        S::GesprekGevoerd => Feit::GesprekGevoerd(GesprekGevoerd {
            gesprek: gesprek(1),
            plaats: Gespreksplaats::Thuis,
            aanwezigen: Vec::new(),
        }),
        S::GesprekNotitie => Feit::GesprekNotitie(GesprekNotitie {
            gesprek: gesprek(1),
            onderwerp: Onderwerp::Huishouden,
            notitie: tekst(),
            citaat: String::new(),
            citaten: Vec::new(),
            uitspraken: Vec::new(),
            wie_helpt: String::new(),
            intern: String::new(),
            overgeslagen: None,
        }),
        S::OnderdeelOnderzocht => Feit::OnderdeelOnderzocht(OnderdeelOnderzocht {
            onderdeel: Onderdeel::A,
            tekst: tekst(),
            niet_van_toepassing: None,
            conclusie: String::new(),
            bron: String::new(),
        }),
        S::StappenplanStap => Feit::StappenplanStap(StappenplanStap { stap: Stap::Hulpvraag, bevinding: tekst() }),
        S::WlzGetoetst => Feit::WlzGetoetst(WlzGetoetst {
            stand: WlzStand::HeeftNiet,
            bron: None,
            wil_aanvragen: None,
            toelichting: String::new(),
        }),
        S::PgbVoorlichtingGegeven => Feit::PgbVoorlichtingGegeven(PgbVoorlichtingGegeven::default()),
        S::OndersteuningVoorgesteld => {
            let mut voorstel = regel();
            (voorstel.leveringsvorm, voorstel.aanbieder) = (None, None);
            Feit::OndersteuningVoorgesteld(OndersteuningVoorgesteld {
                regels: vec![voorstel],
                toelichting: tekst(),
                doorverwijzingen: Vec::new(),
            })
        }
        S::OnderzoeksverslagVastgesteld => {
            Feit::OnderzoeksverslagVastgesteld(OnderzoeksverslagVastgesteld { versie: 1, stuk: None })
        }
        S::OnderzoeksverslagVerstrekt => {
            Feit::OnderzoeksverslagVerstrekt(OnderzoeksverslagVerstrekt { versie: 1, aan: None })
        }
        S::VerslagReactieOntvangen => Feit::VerslagReactieOntvangen(reactie()),
        S::TeVroegeAanvraagOntvangen => {
            Feit::TeVroegeAanvraagOntvangen(TeVroegeAanvraagOntvangen { toelichting: Some(tekst()) })
        }
        S::AanvraagOntvangen => Feit::AanvraagOntvangen(AanvraagOntvangen {
            bron: BronAanvraag::LosSchrijven,
            ondertekend: true,
            volledig: true,
        }),
        S::AanvraagIngetrokken => Feit::AanvraagIngetrokken(AanvraagIngetrokken { reden: tekst() }),
        S::BesluitGenomen => Feit::BesluitGenomen(toekenning("1")),
        S::BesluitBekendgemaakt => Feit::BesluitBekendgemaakt(BesluitBekendgemaakt {
            besluit: "1".into(),
            wijze: WijzeBekendmaking::Verzonden,
            aan: None,
            stuk: None,
        }),
        S::BezwaarOntvangen => Feit::BezwaarOntvangen(BezwaarOntvangen {
            besluit: "1".into(),
            poststempel: None,
            ontbreekt: Vec::new(),
            verkeerd_kanaal: false,
            toelichting: String::new(),
        }),
        S::BsnGeverifieerd
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
        | S::KlachtrouteGemeld
        | S::Doorgezonden
        | S::GebruikelijkeHulpBeoordeeld
        | S::MantelzorgBesproken
        | S::NetwerkGetekend
        | S::UrenOnderbouwd
        | S::GegevenBevestigd
        | S::ZrmGemeten
        | S::DoelVastgesteld
        | S::DoelBijgesteld
        | S::DoelBehaald
        | S::AdviesGevraagd
        | S::AdviesOntvangen
        | S::TrajectBepaald
        | S::RegievoerderAangewezen
        | S::VerschilVanInzicht
        | S::TweedeWijkwerkerIngeschakeld
        | S::TweedeWijkwerkerOordeel
        | S::EigenBijdrageBepaald
        | S::HerinneringVerslag
        | S::HerstelVerzuimGevraagd
        | S::AanvraagAangevuld
        | S::InstemmingUitstel
        | S::VertragingToegerekend
        | S::Overmacht
        | S::VerdagingMeegedeeld
        | S::ZienswijzeGevraagd
        | S::ZienswijzeOntvangen
        | S::LeveringsvormGekozen
        | S::AanbiederGekozen
        | S::PgbMotivatieOntvangen
        | S::PgbPlanOntvangen
        | S::PgbGesprekGevoerd
        | S::PgbBeoordeeld
        | S::IngebrekestellingOntvangen
        | S::IngebrekestellingBevestigd
        | S::DwangsomVastgesteld
        | S::DwangsomBetaald
        | S::BezwaarBevestigd
        | S::BezwaarVerzuimGevraagd
        | S::BezwaarVerzuimHersteld
        | S::HoorzittingGepland
        | S::GewezenOpAanvraag
        | S::VerslagAanAanbiederGegeven
        | S::ZorgovereenkomstOntvangen
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
        | S::BegeleidingsplanOntvangen
        | S::HuishoudplanOntvangen
        | S::SvbGeinformeerd
        | S::ZorgovereenkomstBeoordeeld
        | S::CakGeinformeerd
        | S::EvaluatieGehouden
        | S::HeronderzoekGestart
        | S::PgbEindeGemeld
        | S::VerlengingGevraagd
        | S::WijzigingGevraagd
        | S::WijzigingVerwerkt
        | S::AanbiederWeggevallen
        | S::OndersteuningOnderbroken
        | S::OndersteuningBeeindigd => feit(soort, voorbeelden::van(soort)),
        S::Overleden => Feit::Overleden(Overleden { bron: tekst() }),
        S::Verhuisd => Feit::Verhuisd(Verhuisd { naar_gemeente: "Lelystad".into(), per: dag("2026-12-01") }),
        S::Vervallen => Feit::Vervallen(Vervallen { pad: "persoon/gegevens".into() }),
    }
}
