//! From vastleggingen to state.

use super::*;
use crate::vastlegging::Vastlegging;
use std::collections::{BTreeMap, BTreeSet};

impl Dossier {
    /// Folds all vastleggingen of this dossier. Those of other dossiers, and doubles, do not count.
    pub fn vouw(id: DossierId, vastleggingen: &[Vastlegging]) -> Self {
        // By id: doubles fall away and the order of arrival cannot matter.
        let alle: BTreeMap<VastleggingId, &Vastlegging> =
            vastleggingen.iter().filter(|v| v.dossier == id).map(|v| (v.id, v)).collect();
        // Only on its own pad, and never itself: a faulty record must not make an answer disappear.
        let vervangen: BTreeSet<(&Pad, VastleggingId)> = alle
            .values()
            .flat_map(|v| v.vervangt.iter().filter(|id| **id != v.id).map(move |id| (&v.pad, *id)))
            .collect();
        let mut koppen: Vec<&Vastlegging> =
            alle.values().copied().filter(|v| !vervangen.contains(&(&v.pad, v.id))).collect();
        koppen.sort_by_key(|v| (v.feitdatum, v.id));

        let mut dossier = Dossier {
            id,
            persoon: Veld::default(),
            identiteit: Veld::default(),
            overleden: Veld::default(),
            verhuisd: Veld::default(),
            bsn_geverifieerd: Veld::default(),
            ingezetenschap: Veld::default(),
            contactvoorkeur: Veld::default(),
            huishouden: Veld::default(),
            vertegenwoordigingen: BTreeMap::new(),
            toestemmingen: BTreeMap::new(),
            bestaande_ondersteuning: BTreeMap::new(),
            contacten: BTreeMap::new(),
            klachten: BTreeMap::new(),
            verzoeken: BTreeMap::new(),
            datalekken: BTreeMap::new(),
            zaken: Vec::new(),
            laatst_gewijzigd: None,
            onbekend: Vec::new(),
            tegenstrijdigheden: tegenstrijdigheden(&koppen),
            koppen: BTreeMap::new(),
        };
        for v in koppen {
            dossier.koppen.entry(v.pad.clone()).or_default().push(v.id);
            dossier.leg_neer(v);
        }
        dossier.orden();
        let dubbele_besluiten: Vec<_> = dossier.zaken.iter().filter_map(Zaak::dubbel_besluit).collect();
        dossier.tegenstrijdigheden.extend(dubbele_besluiten);
        dossier
    }

    pub(super) fn leg_neer(&mut self, v: &Vastlegging) {
        self.onthoud_wijziging(v);
        match &v.feit {
            Feit::PersoonsgegevensVastgelegd(w) => return neer(&mut self.persoon, v, w),
            Feit::IdentiteitVastgesteld(w) => return neer(&mut self.identiteit, v, w),
            Feit::BsnGeverifieerd(w) => return neer(&mut self.bsn_geverifieerd, v, w),
            Feit::IngezetenschapGetoetst(w) => return neer(&mut self.ingezetenschap, v, w),
            Feit::ContactvoorkeurVastgelegd(w) => return neer(&mut self.contactvoorkeur, v, w),
            Feit::VertegenwoordigingVastgelegd(w) => {
                return neer(self.vertegenwoordigingen.entry(w.vertegenwoordiger.clone()).or_default(), v, w);
            }
            Feit::ToestemmingGegeven(w) => {
                return neer(&mut self.toestemmingen.entry(w.toestemming.clone()).or_default().gegeven, v, w);
            }
            Feit::ToestemmingIngetrokken(w) => {
                return neer(&mut self.toestemmingen.entry(w.toestemming.clone()).or_default().ingetrokken, v, w);
            }
            Feit::HuishoudenVastgelegd(w) => return neer(&mut self.huishouden, v, w),
            Feit::BestaandeOndersteuningVastgelegd(w) => {
                return neer(
                    &mut self.bestaande_ondersteuning.entry(w.ondersteuning.clone()).or_default().vastgelegd,
                    v,
                    w,
                );
            }
            Feit::OvergangsgesprekGevoerd(w) => {
                return neer(
                    &mut self.bestaande_ondersteuning.entry(w.ondersteuning.clone()).or_default().gesprek,
                    v,
                    w,
                );
            }
            Feit::ContactVastgelegd(w) => {
                return neer(&mut self.contacten.entry(w.contact.clone()).or_default().vastgelegd, v, w);
            }
            Feit::ContactAfgehandeld(w) => {
                return neer(&mut self.contacten.entry(w.contact.clone()).or_default().afgehandeld, v, w);
            }
            Feit::KlachtOntvangen(w) => {
                return neer(&mut self.klachten.entry(w.klacht.clone()).or_default().ontvangen, v, w);
            }
            Feit::KlachtAfgehandeld(w) => {
                return neer(&mut self.klachten.entry(w.klacht.clone()).or_default().afgehandeld, v, w);
            }
            Feit::VerzoekOntvangen(w) => {
                return neer(&mut self.verzoeken.entry(w.verzoek.clone()).or_default().ontvangen, v, w);
            }
            Feit::VerzoekAfgehandeld(w) => {
                return neer(&mut self.verzoeken.entry(w.verzoek.clone()).or_default().afgehandeld, v, w);
            }
            Feit::DatalekOntdekt(w) => {
                return neer(&mut self.datalekken.entry(w.datalek.clone()).or_default().ontdekt, v, w);
            }
            Feit::DatalekGemeld(w) => {
                return neer(&mut self.datalekken.entry(w.datalek.clone()).or_default().gemeld, v, w);
            }
            Feit::Overleden(w) => return neer(&mut self.overleden, v, w),
            Feit::Verhuisd(w) => return neer(&mut self.verhuisd, v, w),
            Feit::Onbekend(w) => {
                op_zijn_plaats(&mut self.onbekend, Kop::van(v, w.soort.clone()));
                return;
            }
            // What it withdraws is no kop any more; that is its whole effect. Its zaak stays visible,
            // also when it was the melding that was withdrawn (phase VervallenFout).
            Feit::Vervallen(_) => {
                if let Some(zaak) = v.zaak {
                    self.zaak_mut(zaak);
                }
                return;
            }
            _ => {}
        }
        let Some(id) = v.zaak else {
            // A feit of a zaak without a zaak: only a faulty program can record it. Kept and shown.
            let soort = v.feit.soort().map_or("", FeitSoort::code);
            op_zijn_plaats(&mut self.onbekend, Kop::van(v, soort.to_owned()));
            return;
        };
        self.zaak_mut(id).leg_neer(v);
    }

    pub(super) fn zaak_mut(&mut self, id: ZaakId) -> &mut Zaak {
        let plaats = self.zaken.iter().position(|z| z.id == id).unwrap_or_else(|| {
            self.zaken.push(Zaak::leeg(id));
            self.zaken.len() - 1
        });
        &mut self.zaken[plaats]
    }

    pub(super) fn orden(&mut self) {
        self.zaken.sort_by_key(|z| (z.melding.eerste().map_or(chrono::NaiveDate::MAX, |k| k.feitdatum), z.id));
        for zaak in &mut self.zaken {
            zaak.gesprekken.sort_by_key(|g| {
                let dag = g.uitkomst.laatste().map(|k| k.feitdatum);
                (dag.or(g.afspraak.laatste().map(|k| k.waarde.datum)), g.id)
            });
            zaak.verslagen.sort_by_key(|v| v.versie);
            zaak.besluiten.sort_by_key(|b| (b.genomen.eerste().map(|k| k.feitdatum), b.besluit.clone()));
        }
    }
}

impl Zaak {
    pub(crate) fn leeg(id: ZaakId) -> Self {
        Zaak {
            id,
            melding: Veld::default(),
            bevestiging: Veld::default(),
            ingetrokken: Veld::default(),
            afgesloten: Veld::default(),
            clientondersteuning_client: Veld::default(),
            clientondersteuning_mantelzorger: Veld::default(),
            plan_gemeld: Veld::default(),
            plan: Veld::default(),
            spoed: Veld::default(),
            gesprekken: Vec::new(),
            onderdelen: BTreeMap::new(),
            stappen: BTreeMap::new(),
            wlz: Veld::default(),
            pgb_voorlichting: Veld::default(),
            ondersteuning: Veld::default(),
            verslagen: Vec::new(),
            reactie: Veld::default(),
            aanvraag: Veld::default(),
            te_vroege_aanvraag: Veld::default(),
            aanvraag_ingetrokken: Veld::default(),
            gewezen_op_aanvraag: BTreeMap::new(),
            verslag_aan_aanbieders: BTreeMap::new(),
            doorgezonden: Veld::default(),
            klachtroute: Veld::default(),
            gebruikelijke_hulp: BTreeMap::new(),
            mantelzorg: Veld::default(),
            netwerk: Veld::default(),
            uren: BTreeMap::new(),
            bevestigd: BTreeMap::new(),
            zrm: BTreeMap::new(),
            doelen: BTreeMap::new(),
            adviezen: BTreeMap::new(),
            traject: Veld::default(),
            regievoerder: Veld::default(),
            verschil: Veld::default(),
            tweede_wijkwerker: Veld::default(),
            tweede_oordeel: Veld::default(),
            eigen_bijdrage: Veld::default(),
            herinneringen: BTreeMap::new(),
            verzuimen: BTreeMap::new(),
            uitstellen: BTreeMap::new(),
            vertragingen: BTreeMap::new(),
            overmacht: BTreeMap::new(),
            verdaging: Veld::default(),
            zienswijzen: BTreeMap::new(),
            keuzes: BTreeMap::new(),
            pgb: Pgb::default(),
            ingebrekestellingen: BTreeMap::new(),
            beroepen: BTreeMap::new(),
            uitvoering: Uitvoering::default(),
            besluiten: Vec::new(),
            laatst_gewijzigd: None,
        }
    }

    fn leg_neer(&mut self, v: &Vastlegging) {
        match &v.feit {
            Feit::MeldingOntvangen(w) => neer(&mut self.melding, v, w),
            Feit::MeldingOntvangstBevestigd(w) => neer(&mut self.bevestiging, v, w),
            Feit::ClientondersteuningAangeboden(w) => match w.aan {
                Aan::Client => neer(&mut self.clientondersteuning_client, v, w),
                Aan::Mantelzorger => neer(&mut self.clientondersteuning_mantelzorger, v, w),
            },
            Feit::PersoonlijkPlanMogelijkheidGemeld(w) => neer(&mut self.plan_gemeld, v, w),
            Feit::PersoonlijkPlanOntvangen(w) => neer(&mut self.plan, v, &PlanAntwoord::Ontvangen(w.clone())),
            Feit::PersoonlijkPlanAfgezien(w) => neer(&mut self.plan, v, &PlanAntwoord::Afgezien(w.clone())),
            Feit::SpoedVastgesteld(w) => neer(&mut self.spoed, v, w),
            Feit::MeldingIngetrokken(w) => neer(&mut self.ingetrokken, v, w),
            Feit::MeldingAfgesloten(w) => neer(&mut self.afgesloten, v, w),
            Feit::GesprekGepland(w) => neer(&mut self.gesprek_mut(w.gesprek).afspraak, v, w),
            Feit::GesprekGevoerd(w) => {
                neer(&mut self.gesprek_mut(w.gesprek).uitkomst, v, &GesprekUitkomst::Gevoerd(w.clone()));
            }
            Feit::GesprekNietDoorgegaan(w) => {
                neer(&mut self.gesprek_mut(w.gesprek).uitkomst, v, &GesprekUitkomst::NietDoorgegaan(w.clone()));
            }
            Feit::GesprekNotitie(w) => {
                neer(self.gesprek_mut(w.gesprek).notities.entry(w.onderwerp).or_default(), v, w);
            }
            Feit::OnderdeelOnderzocht(w) => neer(self.onderdelen.entry(w.onderdeel).or_default(), v, w),
            Feit::StappenplanStap(w) => neer(self.stappen.entry(w.stap).or_default(), v, w),
            Feit::WlzGetoetst(w) => neer(&mut self.wlz, v, w),
            Feit::PgbVoorlichtingGegeven(w) => neer(&mut self.pgb_voorlichting, v, w),
            Feit::OndersteuningVoorgesteld(w) => neer(&mut self.ondersteuning, v, w),
            Feit::OnderzoeksverslagVastgesteld(w) => neer(&mut self.verslag_mut(w.versie).vastgesteld, v, w),
            Feit::OnderzoeksverslagVerstrekt(w) => neer(&mut self.verslag_mut(w.versie).verstrekt, v, w),
            Feit::VerslagReactieOntvangen(w) => neer(&mut self.reactie, v, w),
            Feit::TeVroegeAanvraagOntvangen(w) => neer(&mut self.te_vroege_aanvraag, v, w),
            Feit::AanvraagOntvangen(w) => neer(&mut self.aanvraag, v, w),
            Feit::AanvraagIngetrokken(w) => neer(&mut self.aanvraag_ingetrokken, v, w),
            Feit::BesluitGenomen(w) => neer(&mut self.besluit_mut(&w.besluit).genomen, v, w),
            Feit::BesluitBekendgemaakt(w) => neer(&mut self.besluit_mut(&w.besluit).bekendgemaakt, v, w),
            Feit::BezwaarOntvangen(w) => neer(&mut self.besluit_mut(&w.besluit).bezwaar, v, w),
            Feit::KlachtrouteGemeld(w) => neer(&mut self.klachtroute, v, w),
            Feit::GewezenOpAanvraag(w) => neer(self.gewezen_op_aanvraag.entry(w.waarom).or_default(), v, w),
            Feit::VerslagAanAanbiederGegeven(w) => {
                neer(self.verslag_aan_aanbieders.entry(w.verstrekking.clone()).or_default(), v, w)
            }
            Feit::Doorgezonden(w) => neer(&mut self.doorgezonden, v, w),
            Feit::GebruikelijkeHulpBeoordeeld(w) => {
                neer(self.gebruikelijke_hulp.entry(w.huisgenoot.clone()).or_default(), v, w)
            }
            Feit::MantelzorgBesproken(w) => neer(&mut self.mantelzorg, v, w),
            Feit::NetwerkGetekend(w) => neer(&mut self.netwerk, v, w),
            Feit::UrenOnderbouwd(w) => neer(self.uren.entry(w.regel.clone()).or_default(), v, w),
            Feit::GegevenBevestigd(w) => neer(self.bevestigd.entry(w.gegeven.clone()).or_default(), v, w),
            Feit::ZrmGemeten(w) => neer(self.zrm.entry(w.meting.clone()).or_default(), v, w),
            Feit::DoelVastgesteld(w) => neer(&mut self.doelen.entry(w.doel.clone()).or_default().vastgesteld, v, w),
            Feit::DoelBijgesteld(w) => neer(&mut self.doelen.entry(w.doel.clone()).or_default().bijgesteld, v, w),
            Feit::DoelBehaald(w) => neer(&mut self.doelen.entry(w.doel.clone()).or_default().behaald, v, w),
            Feit::AdviesGevraagd(w) => neer(&mut self.adviezen.entry(w.advies.clone()).or_default().gevraagd, v, w),
            Feit::AdviesOntvangen(w) => neer(&mut self.adviezen.entry(w.advies.clone()).or_default().ontvangen, v, w),
            Feit::TrajectBepaald(w) => neer(&mut self.traject, v, w),
            Feit::RegievoerderAangewezen(w) => neer(&mut self.regievoerder, v, w),
            Feit::VerschilVanInzicht(w) => neer(&mut self.verschil, v, w),
            Feit::TweedeWijkwerkerIngeschakeld(w) => neer(&mut self.tweede_wijkwerker, v, w),
            Feit::TweedeWijkwerkerOordeel(w) => neer(&mut self.tweede_oordeel, v, w),
            Feit::EigenBijdrageBepaald(w) => neer(&mut self.eigen_bijdrage, v, w),
            Feit::HerinneringVerslag(w) => neer(self.herinneringen.entry(w.nummer).or_default(), v, w),
            Feit::HerstelVerzuimGevraagd(w) => {
                neer(&mut self.verzuimen.entry(w.verzuim.clone()).or_default().gevraagd, v, w)
            }
            Feit::AanvraagAangevuld(w) => neer(
                self.verzuimen
                    .entry(w.verzuim.clone())
                    .or_default()
                    .aanvullingen
                    .entry(w.aanvulling.clone())
                    .or_default(),
                v,
                w,
            ),
            Feit::InstemmingUitstel(w) => neer(self.uitstellen.entry(w.uitstel.clone()).or_default(), v, w),
            Feit::VertragingToegerekend(w) => neer(self.vertragingen.entry(w.vertraging.clone()).or_default(), v, w),
            Feit::Overmacht(w) => neer(self.overmacht.entry(w.overmacht.clone()).or_default(), v, w),
            Feit::VerdagingMeegedeeld(w) => neer(&mut self.verdaging, v, w),
            Feit::ZienswijzeGevraagd(w) => {
                neer(&mut self.zienswijzen.entry(w.zienswijze.clone()).or_default().gevraagd, v, w)
            }
            Feit::ZienswijzeOntvangen(w) => {
                neer(&mut self.zienswijzen.entry(w.zienswijze.clone()).or_default().ontvangen, v, w)
            }
            Feit::LeveringsvormGekozen(w) => {
                neer(&mut self.keuzes.entry(w.regel.clone()).or_default().leveringsvorm, v, w)
            }
            Feit::AanbiederGekozen(w) => neer(&mut self.keuzes.entry(w.regel.clone()).or_default().aanbieder, v, w),
            Feit::PgbMotivatieOntvangen(w) => neer(&mut self.pgb.motivatie, v, w),
            Feit::PgbPlanOntvangen(w) => neer(&mut self.pgb.plan, v, w),
            Feit::PgbGesprekGevoerd(w) => neer(&mut self.pgb.gesprek, v, w),
            Feit::PgbBeoordeeld(w) => neer(&mut self.pgb.beoordeling, v, w),
            Feit::IngebrekestellingOntvangen(w) => {
                neer(&mut self.ingebrekestellingen.entry(w.ingebrekestelling.clone()).or_default().ontvangen, v, w)
            }
            Feit::IngebrekestellingBevestigd(w) => {
                neer(&mut self.ingebrekestellingen.entry(w.ingebrekestelling.clone()).or_default().bevestigd, v, w)
            }
            Feit::DwangsomVastgesteld(w) => neer(&mut self.besluit_mut(&w.besluit).dwangsom, v, w),
            Feit::DwangsomBetaald(w) => neer(&mut self.besluit_mut(&w.besluit).betaald, v, w),
            Feit::BezwaarBevestigd(w) => neer(&mut self.besluit_mut(&w.besluit).behandeling.bevestigd, v, w),
            Feit::BezwaarVerzuimGevraagd(w) => neer(
                &mut self.besluit_mut(&w.besluit).behandeling.verzuimen.entry(w.verzuim.clone()).or_default().gevraagd,
                v,
                w,
            ),
            Feit::BezwaarVerzuimHersteld(w) => neer(
                &mut self.besluit_mut(&w.besluit).behandeling.verzuimen.entry(w.verzuim.clone()).or_default().hersteld,
                v,
                w,
            ),
            Feit::HoorzittingGepland(w) => neer(&mut self.besluit_mut(&w.besluit).behandeling.hoorzitting, v, w),
            Feit::HoorzittingGehouden(w) => {
                neer(&mut self.besluit_mut(&w.besluit).behandeling.horen, v, &Horen::Gehouden(w.clone()))
            }
            Feit::AfgezienVanHoren(w) => {
                neer(&mut self.besluit_mut(&w.besluit).behandeling.horen, v, &Horen::Afgezien(w.clone()))
            }
            Feit::BezwaarVerdaagd(w) => neer(&mut self.besluit_mut(&w.besluit).behandeling.verdaagd, v, w),
            Feit::BeslissingOpBezwaar(w) => neer(&mut self.besluit_mut(&w.besluit).behandeling.beslissing, v, w),
            Feit::BezwaarIngetrokken(w) => neer(&mut self.besluit_mut(&w.besluit).behandeling.ingetrokken, v, w),
            Feit::BeroepOntvangen(w) => neer(self.beroepen.entry(w.beroep.clone()).or_default(), v, w),
            Feit::ToewijzingVerzonden(w) => {
                neer(&mut self.uitvoering.toewijzingen.entry(w.toewijzing.clone()).or_default().verzonden, v, w)
            }
            Feit::ToewijzingRetour(w) => {
                neer(&mut self.uitvoering.toewijzingen.entry(w.toewijzing.clone()).or_default().retour, v, w)
            }
            Feit::ZorgGestart(w) => neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().gestart, v, w),
            Feit::ZorgGestopt(w) => neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().gestopt, v, w),
            Feit::BegeleidingsplanOntvangen(w) => {
                neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().begeleidingsplan, v, w)
            }
            Feit::HuishoudplanOntvangen(w) => {
                neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().huishoudplan, v, w)
            }
            Feit::SvbGeinformeerd(w) => neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().svb, v, w),
            Feit::ZorgovereenkomstOntvangen(w) => {
                neer(&mut self.uitvoering.zorgovereenkomsten.entry(w.overeenkomst.clone()).or_default().ontvangen, v, w)
            }
            Feit::ZorgovereenkomstBeoordeeld(w) => neer(
                &mut self.uitvoering.zorgovereenkomsten.entry(w.overeenkomst.clone()).or_default().beoordeeld,
                v,
                w,
            ),
            Feit::CakGeinformeerd(w) => neer(self.uitvoering.cak.entry(w.bericht.clone()).or_default(), v, w),
            Feit::EvaluatieGehouden(w) => {
                neer(self.uitvoering.evaluaties.entry(w.evaluatie.clone()).or_default(), v, w)
            }
            Feit::HeronderzoekGestart(w) => {
                neer(self.uitvoering.heronderzoeken.entry(w.heronderzoek.clone()).or_default(), v, w)
            }
            Feit::VerlengingGevraagd(w) => {
                neer(self.uitvoering.verlengingen.entry(w.verlenging.clone()).or_default(), v, w)
            }
            Feit::PgbEindeGemeld(w) => {
                let regel = self.uitvoering.regels.entry(w.regel.clone()).or_default();
                neer(regel.pgb_einde.entry(w.einde.to_string()).or_default(), v, w)
            }
            Feit::WijzigingGevraagd(w) => {
                neer(&mut self.uitvoering.wijzigingen.entry(w.wijziging.clone()).or_default().gevraagd, v, w)
            }
            Feit::WijzigingVerwerkt(w) => {
                neer(&mut self.uitvoering.wijzigingen.entry(w.wijziging.clone()).or_default().verwerkt, v, w)
            }
            Feit::AanbiederWeggevallen(w) => {
                neer(self.uitvoering.weggevallen.entry(w.aanbieder.clone()).or_default(), v, w)
            }
            Feit::OndersteuningOnderbroken(w) => {
                neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().onderbroken, v, w)
            }
            Feit::OndersteuningBeeindigd(w) => {
                neer(&mut self.uitvoering.regels.entry(w.regel.clone()).or_default().beeindigd, v, w)
            }
            // Placed by the dossier before it gets here.
            Feit::PersoonsgegevensVastgelegd(_)
            | Feit::BsnGeverifieerd(_)
            | Feit::IngezetenschapGetoetst(_)
            | Feit::ContactvoorkeurVastgelegd(_)
            | Feit::VertegenwoordigingVastgelegd(_)
            | Feit::ToestemmingGegeven(_)
            | Feit::ToestemmingIngetrokken(_)
            | Feit::HuishoudenVastgelegd(_)
            | Feit::BestaandeOndersteuningVastgelegd(_)
            | Feit::OvergangsgesprekGevoerd(_)
            | Feit::ContactVastgelegd(_)
            | Feit::ContactAfgehandeld(_)
            | Feit::KlachtOntvangen(_)
            | Feit::KlachtAfgehandeld(_)
            | Feit::VerzoekOntvangen(_)
            | Feit::VerzoekAfgehandeld(_)
            | Feit::DatalekOntdekt(_)
            | Feit::DatalekGemeld(_)
            | Feit::IdentiteitVastgesteld(_)
            | Feit::Overleden(_)
            | Feit::Verhuisd(_)
            | Feit::Vervallen(_)
            | Feit::Onbekend(_) => {}
        }
    }

    /// Two besluiten on one aanvraag that nobody withdrew: two people decided apart from each other
    /// (casus K62). They stand on two pads, so no pad can show it. A besluit that is made because of a
    /// bezwaar takes the place of the first one.
    fn dubbel_besluit(&self) -> Option<Tegenstrijdigheid> {
        let bezwaar = self.besluiten.iter().filter_map(|b| b.bezwaar.eerste()).map(|k| k.feitdatum).min();
        let voor_bezwaar = |b: &Besluit| {
            b.genomen.eerste().is_some_and(|k| b.is_op_aanvraag() && bezwaar.is_none_or(|op| k.feitdatum < op))
        };
        let genomen: Vec<&Besluit> = self.besluiten.iter().filter(|b| voor_bezwaar(b)).collect();
        (genomen.len() > 1).then(|| Tegenstrijdigheid {
            zaak: Some(self.id),
            pad: Pad(format!("zaak/{}/besluit", self.id)),
            soort: FeitSoort::BesluitGenomen.code().to_owned(),
            koppen: genomen.iter().flat_map(|b| b.genomen.koppen.iter().map(|k| k.id)).collect(),
        })
    }

    fn gesprek_mut(&mut self, id: GesprekId) -> &mut Gesprek {
        let plaats = self.gesprekken.iter().position(|g| g.id == id).unwrap_or_else(|| {
            self.gesprekken.push(Gesprek {
                id,
                afspraak: Veld::default(),
                uitkomst: Veld::default(),
                notities: BTreeMap::new(),
            });
            self.gesprekken.len() - 1
        });
        &mut self.gesprekken[plaats]
    }

    fn verslag_mut(&mut self, versie: u32) -> &mut Verslagversie {
        let plaats = self.verslagen.iter().position(|v| v.versie == versie).unwrap_or_else(|| {
            self.verslagen.push(Verslagversie { versie, vastgesteld: Veld::default(), verstrekt: Veld::default() });
            self.verslagen.len() - 1
        });
        &mut self.verslagen[plaats]
    }

    fn besluit_mut(&mut self, naam: &str) -> &mut Besluit {
        let plaats = self.besluiten.iter().position(|b| b.besluit == naam).unwrap_or_else(|| {
            self.besluiten.push(Besluit {
                besluit: naam.to_owned(),
                genomen: Veld::default(),
                bekendgemaakt: Veld::default(),
                dwangsom: Veld::default(),
                betaald: Veld::default(),
                bezwaar: Veld::default(),
                behandeling: Bezwaarbehandeling::default(),
            });
            self.besluiten.len() - 1
        });
        &mut self.besluiten[plaats]
    }
}

fn neer<T: Clone>(veld: &mut Veld<T>, v: &Vastlegging, waarde: &T) {
    op_zijn_plaats(&mut veld.koppen, Kop::van(v, waarde.clone()));
}

/// In the order of the fold: at the end, unless it was recorded later than what happened after it.
fn op_zijn_plaats<T>(koppen: &mut Vec<Kop<T>>, kop: Kop<T>) {
    let plaats = koppen.partition_point(|k| (k.feitdatum, k.id) < (kop.feitdatum, kop.id));
    koppen.insert(plaats, kop);
}

fn tegenstrijdigheden(koppen: &[&Vastlegging]) -> Vec<Tegenstrijdigheid> {
    let mut per_pad: BTreeMap<&Pad, Vec<&Vastlegging>> = BTreeMap::new();
    for v in koppen {
        per_pad.entry(&v.pad).or_default().push(v);
    }
    per_pad
        .into_iter()
        .filter(|(_, k)| k.windows(2).any(|w| w[0].feit != w[1].feit || w[0].feitdatum != w[1].feitdatum))
        .map(|(pad, k)| Tegenstrijdigheid {
            // About the resident, whatever zaak a faulty program put beside it.
            zaak: k[0].zaak.filter(|_| !k[0].feit.soort().is_some_and(FeitSoort::is_van_dossier)),
            pad: pad.clone(),
            soort: k[0].feit.soort().map_or_else(String::new, |s| s.code().to_owned()),
            koppen: k.iter().map(|v| v.id).collect(),
        })
        .collect()
}
