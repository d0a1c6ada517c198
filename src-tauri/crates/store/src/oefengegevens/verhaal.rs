//! Telling what happened in a zaak, with as few words as possible.

use super::{Oefendossier, Oefenmoment};
use crate::NieuweVastlegging;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use uuid::{Builder, Uuid};
use wmo::feit::*;
use wmo::persoon::Persoonsgegevens;
use wmo::termijn::{TermijnSoort, bereken};
use wmo::vastlegging::{ApparaatId, DossierId, GesprekId, Kanaal, Medewerker, MedewerkerId, Rol, ZaakId};

/// Collects the facts of one invented resident.
pub(super) struct Verhaal<'a> {
    moment: &'a Oefenmoment<'a>,
    dossier: DossierId,
    zaak: ZaakId,
    pub(super) gesprek: GesprekId,
    feiten: Vec<NieuweVastlegging>,
}

impl<'a> Verhaal<'a> {
    /// The same key gives the same ids.
    pub(super) fn new(moment: &'a Oefenmoment<'a>, sleutel: &str) -> Self {
        Self {
            moment,
            dossier: DossierId(uuid(sleutel, "dossier")),
            zaak: ZaakId(uuid(sleutel, "zaak")),
            gesprek: GesprekId(uuid(sleutel, "gesprek")),
            feiten: Vec::new(),
        }
    }

    /// The werkdag that lies this many days back, or the last one before it.
    pub(super) fn terug(&self, dagen: u64) -> NaiveDate {
        let mut dag = self.moment.vandaag.checked_sub_days(Days::new(dagen)).unwrap_or(self.moment.vandaag);
        while !self.moment.regels.kalender.is_werkdag(dag) {
            dag = dag.pred_opt().unwrap_or(dag);
        }
        dag
    }

    /// The werkdag that lies this many days before another day, or the last one before it.
    pub(super) fn eerder(&self, dag: NaiveDate, dagen: u64) -> NaiveDate {
        let terug = (self.moment.vandaag - dag).num_days().try_into().unwrap_or(0_u64);
        self.terug(terug + dagen)
    }

    /// This day, or the first werkdag after it; never after today.
    pub(super) fn werkdag_vanaf(&self, dag: NaiveDate) -> NaiveDate {
        let mut dag = dag;
        while !self.moment.regels.kalender.is_werkdag(dag) {
            dag = dag.succ_opt().unwrap_or(dag);
        }
        dag.min(self.moment.vandaag)
    }

    /// The werkdag that lies this many days ahead, or the first one after it.
    pub(super) fn vooruit(&self, dagen: u64) -> NaiveDate {
        let mut dag = self.moment.vandaag.checked_add_days(Days::new(dagen)).unwrap_or(self.moment.vandaag);
        while !self.moment.regels.kalender.is_werkdag(dag) {
            dag = dag.succ_opt().unwrap_or(dag);
        }
        dag
    }

    /// The latest werkdag on which a term can have started that ends on this day or, when no term
    /// ends on it (a weekend), on the first day after it.
    pub(super) fn start_voor(&self, soort: TermijnSoort, uiterlijk: NaiveDate) -> NaiveDate {
        let einde = |start| bereken(soort, start, self.moment.regels).uiterlijk;
        let dagen = (0..120).map(|terug| self.terug(terug)).filter(|start| einde(*start) >= uiterlijk);
        dagen.min_by_key(|start| (einde(*start), std::cmp::Reverse(*start))).unwrap_or_else(|| self.terug(0))
    }

    fn neem_op(&mut self, rol: Rol, dag: NaiveDate, kanaal: Option<Kanaal>, zaak: Option<ZaakId>, feit: Feit) {
        // Later facts of one day are recorded later; none after this moment.
        let minuten = u32::try_from(self.feiten.len() % 240).unwrap_or_default();
        let tijd = NaiveTime::from_hms_opt(9 + minuten / 60, minuten % 60, 0).unwrap_or_default();
        let vastgelegd_op = dag.and_time(tijd).and_utc().min(self.moment.nu);
        self.feiten.push(NieuweVastlegging {
            dossier: self.dossier,
            zaak,
            vervangt: Vec::new(),
            reden: None,
            feit,
            feitdatum: dag,
            feittijd: None,
            kanaal,
            vastgelegd_op,
            door: collega(rol),
            apparaat: self.moment.apparaat,
        });
    }

    /// A fact about the resident.
    pub(super) fn persoon(&mut self, dag: NaiveDate, persoon: Persoonsgegevens) {
        self.neem_op(Rol::Administratie, dag, None, None, Feit::PersoonsgegevensVastgelegd(persoon));
    }

    /// A fact of the zaak.
    pub(super) fn feit(&mut self, rol: Rol, dag: NaiveDate, feit: Feit) {
        self.neem_op(rol, dag, None, Some(self.zaak), feit);
    }

    /// A fact of the zaak that came in or went out.
    pub(super) fn via(&mut self, kanaal: Kanaal, rol: Rol, dag: NaiveDate, feit: Feit) {
        self.neem_op(rol, dag, Some(kanaal), Some(self.zaak), feit);
    }

    /// A fact that a colleague recorded on another laptop, without having seen what stands here.
    pub(super) fn elders(&mut self, wie: Medewerker, rol: Rol, dag: NaiveDate, feit: Feit) {
        self.feit(rol, dag, feit);
        if let Some(laatste) = self.feiten.last_mut() {
            laatste.door = Medewerker { rol, ..wie };
            laatste.apparaat = ApparaatId(uuid("elders", "apparaat"));
        }
    }

    /// The melding, under a number that shows that it is practice.
    pub(super) fn melding(
        &mut self,
        kanaal: Kanaal,
        dag: NaiveDate,
        nummer: u32,
        hulpvraag: &str,
        melder: Option<Melder>,
    ) {
        let zaaknummer = format!("W-{}-{nummer:05}-OEFEN", dag.year());
        let hulpvraag = hulpvraag.to_owned();
        let melding = MeldingOntvangen { hulpvraag, melder, spoedsignaal: false, zaaknummer };
        self.via(kanaal, Rol::Administratie, dag, Feit::MeldingOntvangen(melding));
    }

    /// The ontvangstbevestiging, with what belongs in it.
    pub(super) fn bevestiging(&mut self, dag: NaiveDate) {
        use Rol::Administratie;
        let bevestigd = MeldingOntvangstBevestigd::default();
        self.via(Kanaal::Post, Administratie, dag, Feit::MeldingOntvangstBevestigd(bevestigd));
        let toelichting = Some("In de ontvangstbevestiging.".to_owned());
        let aangeboden = ClientondersteuningAangeboden {
            aan: Aan::Client,
            antwoord: AntwoordClientondersteuning::NogGeenAntwoord,
            ondersteuner: None,
            toelichting: toelichting.clone(),
        };
        self.feit(Administratie, dag, Feit::ClientondersteuningAangeboden(aangeboden));
        let gemeld = PersoonlijkPlanMogelijkheidGemeld { toelichting };
        self.feit(Administratie, dag, Feit::PersoonlijkPlanMogelijkheidGemeld(gemeld));
    }

    /// An appointment at home.
    pub(super) fn afspraak(&mut self, dag: NaiveDate, op: NaiveDate, uur: u32) {
        let gesprek = self.gesprek;
        let tijd = NaiveTime::from_hms_opt(uur, 0, 0);
        let afspraak =
            GesprekGepland { gesprek, datum: op, tijd, plaats: Gespreksplaats::Thuis, reden: None, verzet_door: None };
        self.via(Kanaal::Telefoon, Rol::Wijkwerker, dag, Feit::GesprekGepland(afspraak));
    }

    /// The gesprek, with who was there.
    pub(super) fn gesprek_gevoerd(&mut self, dag: NaiveDate, aanwezigen: &[(&str, &str)]) {
        let aanwezigen =
            aanwezigen.iter().map(|(naam, rol)| Aanwezige { naam: (*naam).into(), rol: (*rol).into() }).collect();
        let gevoerd = GesprekGevoerd { gesprek: self.gesprek, plaats: Gespreksplaats::Thuis, aanwezigen };
        self.via(Kanaal::Huisbezoek, Rol::Wijkwerker, dag, Feit::GesprekGevoerd(gevoerd));
    }

    /// What was said about one topic: the notes, the resident's own words, and who helps now.
    pub(super) fn notitie(
        &mut self,
        dag: NaiveDate,
        onderwerp: Onderwerp,
        notitie: &str,
        citaat: &str,
        wie_helpt: &str,
    ) {
        let notitie = GesprekNotitie {
            gesprek: self.gesprek,
            onderwerp,
            notitie: notitie.into(),
            citaat: citaat.into(),
            citaten: Vec::new(),
            uitspraken: Vec::new(),
            wie_helpt: wie_helpt.into(),
            intern: String::new(),
            overgeslagen: None,
        };
        self.feit(Rol::Wijkwerker, dag, Feit::GesprekNotitie(notitie));
    }

    /// One of the onderdelen a-g.
    pub(super) fn onderdeel(&mut self, dag: NaiveDate, onderdeel: Onderdeel, tekst: &str) {
        let onderzocht = OnderdeelOnderzocht {
            onderdeel,
            tekst: tekst.into(),
            niet_van_toepassing: None,
            conclusie: String::new(),
            bron: String::new(),
        };
        self.feit(Rol::Consulent, dag, Feit::OnderdeelOnderzocht(onderzocht));
    }

    /// One of the five steps.
    pub(super) fn stap(&mut self, dag: NaiveDate, stap: Stap, bevinding: &str) {
        let stap = StappenplanStap { stap, bevinding: bevinding.into() };
        self.feit(Rol::Consulent, dag, Feit::StappenplanStap(stap));
    }

    /// Identity, Wlz and the choice between zin and pgb: what every onderzoek has.
    pub(super) fn vaste_vragen(&mut self, dag: NaiveDate) {
        let identiteit = IdentiteitVastgesteld { document: Identiteitsdocument::Identiteitskaart, geldig_tot: None };
        self.neem_op(Rol::Wijkwerker, dag, Some(Kanaal::Huisbezoek), None, Feit::IdentiteitVastgesteld(identiteit));
        let wlz = WlzGetoetst {
            stand: WlzStand::HeeftNiet,
            bron: Some(WlzBron::Client),
            wil_aanvragen: None,
            toelichting: "Er is geen indicatie en geen aanvraag.".into(),
        };
        self.feit(Rol::Consulent, dag, Feit::WlzGetoetst(wlz));
        let uitleg = "Uitgelegd wat zorg in natura is en wat een persoonsgebonden budget vraagt: zelf kiezen, \
                      contracten sluiten en de administratie bijhouden. De folder is achtergelaten.";
        let voorlichting = PgbVoorlichtingGegeven { toelichting: uitleg.into(), begrepen: Some(true) };
        self.feit(Rol::Wijkwerker, dag, Feit::PgbVoorlichtingGegeven(voorlichting));
    }

    /// The first version of the verslag, frozen and given.
    pub(super) fn verslag_uit(&mut self, vastgesteld: NaiveDate, verstrekt: NaiveDate) {
        let frozen = OnderzoeksverslagVastgesteld { versie: 1, stuk: None };
        self.feit(Rol::Consulent, vastgesteld, Feit::OnderzoeksverslagVastgesteld(frozen));
        let gegeven = OnderzoeksverslagVerstrekt { versie: 1, aan: Some("cliënt".into()) };
        self.via(Kanaal::Post, Rol::Administratie, verstrekt, Feit::OnderzoeksverslagVerstrekt(gegeven));
    }

    /// The besluit and the letter.
    pub(super) fn besluit(&mut self, genomen: NaiveDate, verzonden: NaiveDate, besluit: BesluitGenomen) {
        let naam = besluit.besluit.clone();
        self.feit(Rol::Beslisser, genomen, Feit::BesluitGenomen(besluit));
        let bekend = BesluitBekendgemaakt { besluit: naam, wijze: WijzeBekendmaking::Verzonden, aan: None, stuk: None };
        self.via(Kanaal::Post, Rol::Administratie, verzonden, Feit::BesluitBekendgemaakt(bekend));
    }

    pub(super) fn klaar(self) -> Oefendossier {
        Oefendossier { dossier: self.dossier, feiten: self.feiten }
    }
}

/// An id that follows from a key.
fn uuid(sleutel: &str, wat: &str) -> Uuid {
    let hash = blake3::hash(format!("oefenen {sleutel} {wat}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    Builder::from_random_bytes(bytes).into_uuid()
}

/// The colleagues in the practice mode.
pub(super) fn collega(rol: Rol) -> Medewerker {
    let naam = match rol {
        Rol::Wijkwerker => "Sanne de Boer",
        Rol::Consulent => "Mark Visser",
        Rol::Beslisser => "Annelies Bakker",
        Rol::Administratie => "Joost Mulder",
        Rol::Bezwaarbehandelaar => "Ineke Smit",
        Rol::Privacyrol => "Ruud Peters",
    };
    Medewerker { id: MedewerkerId(uuid("collega", naam)), naam: naam.into(), rol }
}

/// In whose name the college decides here.
pub(super) fn mandaat() -> Mandaat {
    Mandaat { naam: collega(Rol::Beslisser).naam, functie: "teammanager Wmo".into() }
}
