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
            zaken: Vec::new(),
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

    fn leg_neer(&mut self, v: &Vastlegging) {
        match &v.feit {
            Feit::PersoonsgegevensVastgelegd(w) => return neer(&mut self.persoon, v, w),
            Feit::IdentiteitVastgesteld(w) => return neer(&mut self.identiteit, v, w),
            Feit::Overleden(w) => return neer(&mut self.overleden, v, w),
            Feit::Verhuisd(w) => return neer(&mut self.verhuisd, v, w),
            Feit::Onbekend(w) => {
                self.onbekend.push(Kop::van(v, w.soort.clone()));
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
            self.onbekend.push(Kop::van(v, soort.to_owned()));
            return;
        };
        self.zaak_mut(id).leg_neer(v);
    }

    fn zaak_mut(&mut self, id: ZaakId) -> &mut Zaak {
        let plaats = self.zaken.iter().position(|z| z.id == id).unwrap_or_else(|| {
            self.zaken.push(Zaak::leeg(id));
            self.zaken.len() - 1
        });
        &mut self.zaken[plaats]
    }

    fn orden(&mut self) {
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
            besluiten: Vec::new(),
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
            // Placed by the dossier before it gets here.
            Feit::PersoonsgegevensVastgelegd(_)
            | Feit::IdentiteitVastgesteld(_)
            | Feit::Overleden(_)
            | Feit::Verhuisd(_)
            | Feit::Vervallen(_)
            | Feit::Onbekend(_) => {}
        }
    }

    /// Two besluiten in one zaak that nobody withdrew: two people decided apart from each other
    /// (casus K62). They stand on two pads, so no pad can show it.
    fn dubbel_besluit(&self) -> Option<Tegenstrijdigheid> {
        let genomen: Vec<&Besluit> = self.besluiten.iter().filter(|b| b.genomen.is_vastgelegd()).collect();
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
                bezwaar: Veld::default(),
            });
            self.besluiten.len() - 1
        });
        &mut self.besluiten[plaats]
    }
}

fn neer<T: Clone>(veld: &mut Veld<T>, v: &Vastlegging, waarde: &T) {
    veld.koppen.push(Kop::van(v, waarde.clone()));
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
            zaak: k[0].zaak,
            pad: pad.clone(),
            soort: k[0].feit.soort().map_or_else(String::new, |s| s.code().to_owned()),
            koppen: k.iter().map(|v| v.id).collect(),
        })
        .collect()
}
