//! The gesprek at the kitchen table, with a power cut in the middle of a sentence.

use super::{bevestig, toon};
use crate::webdriver::{Venster, wacht};
use serde_json::json;

/// What was typed when the power went: this much was kept for sure.
pub struct Getypt {
    zeker: &'static str,
}

pub fn plan(venster: &Venster) {
    venster.klik("deel-gesprek");
    venster.klik("gesprek-plannen");
    venster.wacht_op("dialoog-gesprek-plannen");
    venster.typ("datum", "vandaag");
    venster.typ("tijd", "14:00");
    venster.klik("plaats-thuis");
    // The invitation goes with it, unless somebody says no.
    let uitnodiging = "[data-test=brief][data-soort=uitnodiging_gesprek] [data-test=paginas]";
    venster.wacht_op(uitnodiging);
    venster.klik("met-brief");
    venster.wacht_tot_weg(uitnodiging);
    venster.klik("met-brief");
    venster.wacht_op(uitnodiging);
    toon(venster, "12-gesprek-plannen");
    bevestig(venster, "gesprek-plannen");
    venster.wacht_op("[data-test=gesprek][data-staat=gepland]");
    toon(venster, "13-gesprekken");
}

pub fn typ_en_trek_de_stekker_eruit(venster: Venster) -> Getypt {
    venster.klik("gesprek-openen");
    venster.wacht_op("scherm-gesprek");
    venster.typ("notitie", "Mevrouw is in maart gevallen en durft niet meer op een trapje.");
    venster.typ("citaat", "Ik wil gewoon een schoon huis, net als vroeger.");
    venster.klik("onderwerp-huishouden");
    let zeker = "Stofzuigen en ramen lukken niet meer.";
    venster.typ("notitie", zeker);
    wacht("the draft to be on the disk", || concepten(&venster).contains(zeker).then_some(()));
    toon(&venster, "14-gesprek");
    // Still typing: the last second may be lost, what was there before may not.
    venster.typ_erbij("notitie", " De was doet ze zelf, met");
    venster.stroom_eraf();
    Getypt { zeker }
}

/// The drafts of the dossier as the program keeps them.
fn concepten(venster: &Venster) -> String {
    let werk = venster.roep("werkvoorraad", &json!({}));
    let regel = werk["banden"].as_array().unwrap().iter().find_map(|b| b["regels"].get(0)).unwrap();
    venster.roep("dossier", &json!({ "dossier": regel["dossier"] }))["concepten"].to_string()
}

pub fn ga_verder(venster: &Venster, getypt: &Getypt) {
    // Behind the door stands the very topic that one was typing about.
    venster.wacht_op("[data-test=onderwerp][data-onderwerp=huishouden]");
    let notitie = venster.wacht_op_waarde("notitie", getypt.zeker);
    assert!(notitie.starts_with(getypt.zeker), "the notes came back as {notitie:?}");
    toon(venster, "15-gesprek-na-stroomuitval");
    // The topic before that one was left by hand: it was recorded, not only kept.
    venster.klik("onderwerp-hulpvraag");
    venster.wacht_op_waarde("citaat", "net als vroeger");

    venster.klik("onderwerp-huishouden");
    venster.typ("notitie", "Stofzuigen en ramen lukken niet meer. De was doet ze zelf, met hulp van de buurvrouw.");
    venster.typ("wie-helpt", "Buurvrouw Els, een keer per week de was.");
    venster.klik("onderwerp-contacten");
    venster.typ("notitie", "Dochter woont in Groningen en komt een keer per maand.");
    venster.typ("intern", "Dochter is zelf overbelast; niet aan tafel besproken.");
    venster.klik("intern-schakel");
    venster.wacht_tot_weg("intern");
    venster.klik("onderwerp-geld");
    venster.klik("niet-besproken");
    venster.typ("overgeslagen", "Geen vragen over geld.");
}

pub fn rond_af(venster: &Venster) {
    venster.klik("gesprek-afronden");
    venster.wacht_op("dialoog-gesprek-afronden");
    venster.klik("plaats-thuis");
    if !venster.staat_er("aanwezige-1-naam") {
        venster.klik("aanwezige-toevoegen");
        venster.typ("aanwezige-1-naam", "Riet Jansen");
        venster.typ("aanwezige-1-rol", "cliënt");
    }
    toon(venster, "16-gesprek-afronden");
    bevestig(venster, "gesprek-afronden");
    venster.klik("verder-later");
    venster.wacht_op("[data-test=gesprek][data-staat=gevoerd]");
    toon(venster, "17-gesprek-gevoerd");
}
