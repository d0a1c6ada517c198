//! What one may ask of a zaak. Where two people recorded something different, the cautious answer
//! counts: what starts a term is read as early as possible, what ends one as late as possible.

use super::*;
use chrono::NaiveDate;

impl Zaak {
    /// The day on which the melding came in: the earliest that was recorded.
    pub fn melding_ontvangen_op(&self) -> Option<NaiveDate> {
        self.melding.eerste().map(|k| k.feitdatum)
    }

    /// The day on which an aanvraag was received: the earliest of a separate aanvraag and a verslag
    /// that came back with the choice to apply (procedure 0.2 rules 2 and 3). Starts the two weeks
    /// of Wmo 2.3.5 lid 2. An aanvraag that was withdrawn later stays received.
    pub fn aanvraag_ontvangen_op(&self) -> Option<NaiveDate> {
        self.aanvraagdatums().min()
    }

    /// The same, for the duty to decide: none after the resident withdrew the aanvraag, unless a
    /// new one came in after that.
    pub fn open_aanvraag_op(&self) -> Option<NaiveDate> {
        match self.aanvraag_ingetrokken.eerste() {
            Some(ingetrokken) => self.aanvraagdatums().filter(|d| *d > ingetrokken.feitdatum).min(),
            None => self.aanvraag_ontvangen_op(),
        }
    }

    fn aanvraagdatums(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        let los = self.aanvraag.koppen.iter().map(|k| k.feitdatum);
        let verslag = self.reactie.koppen.iter().filter(|k| k.waarde.aanvraag).map(|k| k.feitdatum);
        los.chain(verslag)
    }

    /// The day on which a version of the verslag was given for the first time: the end of the
    /// onderzoek (procedure 0.2 rule 4).
    pub fn verslag_verstrekt_op(&self) -> Option<NaiveDate> {
        self.verslagen.iter().filter_map(|v| v.verstrekt.laatste()).map(|k| k.feitdatum).min()
    }

    /// The newest version of the verslag that was frozen or given.
    pub fn nieuwste_verslag(&self) -> Option<&Verslagversie> {
        self.verslagen.iter().rev().find(|v| v.vastgesteld.is_vastgelegd() || v.verstrekt.is_vastgelegd())
    }

    /// The number that the next version of the verslag gets.
    pub fn volgende_versie(&self) -> u32 {
        self.nieuwste_verslag().map_or(1, |v| v.versie.saturating_add(1))
    }

    /// The day of the first gesprek that was held.
    pub fn gesprek_gevoerd_op(&self) -> Option<NaiveDate> {
        self.gesprekken.iter().filter_map(Gesprek::gevoerd_op).min()
    }

    /// Somebody judged that help cannot wait.
    pub fn is_spoed(&self) -> bool {
        self.spoed.koppen.iter().any(|k| !k.waarde.kan_wachten)
    }
}

impl Gesprek {
    /// The day on which it was held, if it was.
    pub fn gevoerd_op(&self) -> Option<NaiveDate> {
        let gevoerd = |k: &&Kop<GesprekUitkomst>| matches!(k.waarde, GesprekUitkomst::Gevoerd(_));
        self.uitkomst.koppen.iter().find(gevoerd).map(|k| k.feitdatum)
    }
}

impl OnderdeelOnderzocht {
    /// Investigated, or not applicable with a reason.
    pub fn is_ingevuld(&self) -> bool {
        !self.tekst.trim().is_empty() || self.niet_van_toepassing.as_deref().is_some_and(|r| !r.trim().is_empty())
    }
}

impl Dossier {
    /// The zaak with this id.
    pub fn zaak(&self, id: ZaakId) -> Option<&Zaak> {
        self.zaken.iter().find(|z| z.id == id)
    }

    /// The tegenstrijdigheden that concern this zaak, those about the resident included.
    pub fn tegenstrijdigheden_van(&self, zaak: ZaakId) -> impl Iterator<Item = &Tegenstrijdigheid> {
        self.tegenstrijdigheden.iter().filter(move |t| t.zaak.is_none_or(|z| z == zaak))
    }
}
