//! The articles that [`crate::taak`] and [`crate::toets`] rest on, each with one B1 sentence.
//! Terms have their grounds in the law's data, beside their lengths.

use crate::grond::Grond;

macro_rules! artikelen {
    ($($naam:ident = $bron:literal, $zin:literal;)*) => {
        $(pub(crate) const $naam: Grond = Grond::wet($bron, $zin);)*
    };
}

artikelen! {
    MELDING = "Wmo 2015 art. 2.3.2 lid 1", "Na een melding onderzoekt de gemeente binnen zes weken welke hulp nodig is.";
    NAMENS = "Wmo 2015 art. 2.3.2 lid 1", "Een melding komt van de inwoner zelf, of van iemand die namens hem spreekt.";
    BEVESTIGING = "Wmo 2015 art. 2.3.2 lid 1", "De gemeente bevestigt dat zij de melding heeft ontvangen.";
    PERSOONLIJK_PLAN = "Wmo 2015 art. 2.3.2 lid 2", "De inwoner mag binnen zeven dagen een eigen plan geven en moet dat op tijd weten.";
    CLIENTONDERSTEUNING = "Wmo 2015 art. 2.3.2 lid 3", "Voor het onderzoek hoort de inwoner dat hij gratis hulp kan krijgen bij het gesprek.";
    ONDERDELEN = "Wmo 2015 art. 2.3.2 lid 4", "De gemeente onderzoekt zeven onderdelen, a tot en met g.";
    STAPPENPLAN = "CRvB 21 maart 2018, ECLI:NL:CRVB:2018:819", "De gemeente onderzoekt in vijf vaste stappen welke hulp nodig is.";
    PGB_UITLEG = "Wmo 2015 art. 2.3.2 lid 6", "De inwoner krijgt in gewone woorden uitleg over zorg in natura en een pgb.";
    VERSLAG = "Wmo 2015 art. 2.3.2 lid 8", "De inwoner krijgt de uitkomst van het onderzoek op papier.";
    NIET_EERDER = "Wmo 2015 art. 2.3.2 lid 9", "Aanvragen kan als het onderzoek klaar is, of als de zes weken voorbij zijn.";
    SPOED = "Wmo 2015 art. 2.3.3", "Kan hulp niet wachten, dan beslist de gemeente meteen over tijdelijke hulp.";
    IDENTITEIT = "Wmo 2015 art. 2.3.4", "De gemeente stelt met een geldig document vast wie de inwoner is.";
    INGEZETENE = "Wmo 2015 art. 1.2.1 en 2.3.5 lid 1", "Alleen wie in deze gemeente woont, krijgt hier een maatwerkvoorziening.";
    BESLUIT = "Wmo 2015 art. 2.3.5 lid 2", "De gemeente besluit binnen twee weken nadat zij de aanvraag heeft ontvangen.";
    MAATWERK = "Wmo 2015 art. 2.3.5 lid 3", "Een maatwerkvoorziening vult aan wat iemand zelf en met anderen kan.";
    WLZ = "Wmo 2015 art. 2.3.5 lid 6", "De gemeente mag hulp weigeren als iemand die hulp uit de Wlz kan krijgen.";
    PGB = "Wmo 2015 art. 2.3.6 lid 2", "Een pgb kan als de inwoner het aankan, zegt waarom hij het wil, en de hulp goed is.";
    PGB_MOTIVERING = "Wmo 2015 art. 2.3.6 lid 2 onder b", "Wie een pgb wil, zegt waarom.";
    PGB_DUURDER = "Wmo 2015 art. 2.3.6 lid 5 onder a", "Een pgb mag niet meer kosten dan dezelfde hulp als zorg in natura.";
    MANDAAT = "Awb art. 10:3 en 10:10, Wmo 2015 art. 2.6.3", "Alleen wie daarvoor mandaat heeft, besluit namens het college.";
    VERTEGENWOORDIGING = "Awb art. 2:1, Wmo 2015 art. 1.1.1 lid 2", "Een ander mag namens de inwoner tekenen als hij daar de bevoegdheid voor heeft.";
    AANVRAAG = "Awb art. 1:3 lid 3", "Een besluit op aanvraag kan er pas zijn als er een aanvraag is.";
    AANVRAAG_VEREISTEN = "Awb art. 4:2", "Een aanvraag is ondertekend en noemt naam, adres, datum en wat er gevraagd wordt.";
    VERZUIM = "Awb art. 4:5", "Mist er iets aan de aanvraag, dan krijgt de inwoner de kans om dat aan te vullen.";
    ZIENSWIJZE = "Awb art. 4:7", "Weigert de gemeente om andere gegevens dan de inwoner gaf, dan mag hij eerst reageren.";
    BEKENDMAKING = "Awb art. 3:40 en 3:41", "Een besluit werkt pas als het is verzonden of uitgereikt.";
    MOTIVERING = "Awb art. 3:46", "In een besluit staat waarom de gemeente zo beslist.";
    BEZWAAR = "Awb art. 6:7 en 6:8", "Bezwaar maken kan zes weken lang vanaf de dag na de bekendmaking.";
    BEZWAAR_TE_VROEG = "Awb art. 6:10", "Een bezwaar dat te vroeg komt, telt mee als het besluit er al was.";
    BEZWAAR_TE_LAAT = "Awb art. 6:9 en 6:11", "Een bezwaar dat te laat komt, telt soms toch mee. Dat oordeelt een mens.";
    BEZWAAR_BEHANDELEN = "Awb art. 6:14 en 7:10", "De gemeente bevestigt het bezwaar en beslist er op tijd over.";
    JEUGDWET = "Jeugdwet art. 2.3", "Begeleiding en dagbesteding voor wie jonger is dan 18 vallen onder de Jeugdwet.";
    FEITDATUM = "Keukentafel, vastleggen", "De datum is de dag waarop het echt gebeurde.";
    CORRECTIE = "Keukentafel, vastleggen", "Wat vastligt, blijft leesbaar. Een verbetering komt ernaast, met een reden.";
    TEGENSTRIJDIGHEID = "Keukentafel, vastleggen", "Staan er twee verschillende antwoorden, dan kiest een mens welk antwoord klopt.";
    ZORGVULDIG = "Awb art. 3:2", "De gemeente zoekt eerst uit hoe het zit en besluit dan pas.";
    GESLOTEN = "Keukentafel, vastleggen", "In een zaak die klaar is, komt alleen nog wat later binnenkomt of verbeterd wordt.";
    OVERLEDEN = "Keukentafel, vastleggen", "Na een overlijden stopt de procedure en komt er geen besluit meer.";
    INGETROKKEN = "Keukentafel, vastleggen", "Trekt de inwoner de aanvraag in, dan hoeft de gemeente niet meer te besluiten.";
    TWEEDE_WIJKWERKER = "Almere, ondersteuningsarrangementen 2018", "Bij verschil van inzicht kijkt een tweede wijkwerker mee.";
    VIER_OGEN = "Keukentafel, vastleggen", "Wie besluit, is liever een ander dan wie het verslag schreef.";
    TWEEDE_BESLUIT = "Awb art. 3:40", "Een besluit werkt vanaf de bekendmaking. Wat het eerst bekend is gemaakt, geldt.";
}
