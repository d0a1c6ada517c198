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
    VERBLIJF = "Wmo 2015 art. 1.2.2", "Wie geen Nederlander is, krijgt hulp als hij hier rechtmatig verblijft.";
    BUITEN_BEHANDELING = "Awb art. 4:5 lid 4", "Een aanvraag niet behandelen kan tot vier weken na de laatste dag om aan te vullen.";
    VERDAGING = "Awb art. 4:14 lid 1", "Komt het besluit niet op tijd, dan hoort de inwoner dat vooraf, met een nieuwe datum.";
    INSTEMMING = "Awb art. 4:15 lid 2 onder a", "De termijn staat stil zolang de inwoner op papier instemt met uitstel.";
    TOEREKENING = "Awb art. 4:15 lid 2 onder b", "De termijn staat stil zolang de vertraging door de inwoner zelf komt.";
    OVERMACHT = "Awb art. 4:15 lid 2 onder c", "De termijn staat stil zolang de gemeente door overmacht niet kan besluiten.";
    OVERMACHT_MELDEN = "Awb art. 4:15 lid 3", "Bij overmacht hoort de inwoner zo snel mogelijk dat de termijn stilstaat en wanneer het besluit er is.";
    OPSCHORTING_EINDE = "Awb art. 4:15 lid 4", "Loopt de termijn weer, dan hoort de inwoner wanneer het besluit er uiterlijk is.";
    ZIENSWIJZE_AMBTSHALVE = "Awb art. 4:8", "Wie iets kwijtraakt door een besluit waar hij niet om vroeg, mag eerst reageren.";
    ZIENSWIJZE_WIJZE = "Awb art. 4:9", "De inwoner kiest zelf of hij mondeling of op papier reageert.";
    ZIN_KEUZE = "Almere, inkoopstrategie Wmo 2023 §5.3-5.4", "De inwoner kiest zelf uit de aanbieders met een contract; dat zijn er minstens twee.";
    PGB_KWALITEIT = "Wmo 2015 art. 2.3.6 lid 2 onder c en lid 3", "Hulp uit een pgb is veilig, doeltreffend en gericht op de inwoner.";
    PGB_BEDRAG = "Wmo 2015 art. 2.1.3 lid 2 onder b", "Een pgb is hoog genoeg om de hulp te kunnen kopen.";
    PGB_WEIGEREN = "Wmo 2015 art. 2.3.6 lid 2 en lid 5", "Wie geen pgb krijgt, houdt recht op de hulp zelf; te duur is alleen wat zorg in natura te boven gaat.";
    PGB_PUNTEN = "VWS, VNG en Per Saldo, tien punten pgb-vaardigheid", "De tien punten helpen bij het gesprek. Het zijn geen vinkjes die je optelt.";
    HERONDERZOEK = "Wmo 2015 art. 2.3.9", "De gemeente kijkt af en toe of het besluit nog past, met een onderzoek als bij de melding.";
    HERZIENING = "Wmo 2015 art. 2.3.10 lid 1", "De gemeente mag een besluit alleen om vijf redenen herzien of intrekken, of als de inwoner het vraagt.";
    HERZIENING_PER = "Wmo 2015 art. 2.3.10 lid 2", "In een besluit tot herziening of intrekking staat vanaf wanneer het geldt.";
    VERKEERD_KANAAL = "Awb art. 2:16 lid 1 onder b", "Wie een bericht langs een verkeerde digitale weg stuurt, krijgt de kans om dat te herstellen.";
    BEZWAAR_VERZUIM = "Awb art. 6:6", "Mist er iets aan een bezwaar, dan krijgt de inwoner de kans om het aan te vullen.";
    BEZWAAR_INTREKKEN = "Awb art. 6:21", "Een bezwaar intrekken kan op papier, en mondeling alleen bij het horen.";
    HOREN = "Awb art. 7:2 en 7:3", "Voordat de gemeente op een bezwaar beslist, hoort zij de inwoner. Er zijn maar een paar uitzonderingen.";
    HOREN_DOOR = "Awb art. 7:5", "Wie hoort, is niet betrokken geweest bij de voorbereiding van het besluit.";
    HOORVERSLAG = "Awb art. 7:7", "Van het horen wordt een verslag gemaakt.";
    BEZWAAR_VERDAGEN = "Awb art. 7:10 lid 3", "De beslissing op bezwaar mag een keer hoogstens zes weken later komen.";
    BEZWAAR_LANGER = "Awb art. 7:10 lid 4", "Langer uitstel van de beslissing op bezwaar kan alleen als de inwoner instemt.";
    HEROVERWEGING = "Awb art. 7:11 en 7:12", "Na een bezwaar kijkt de gemeente opnieuw naar het hele besluit en schrijft zij op waarom zij zo beslist.";
    BEZWAAR_MANDAAT = "Awb art. 10:3 lid 3", "Wie het besluit in mandaat nam, beslist niet op het bezwaar daartegen.";
    BEROEP = "Awb art. 7:1 en 8:1", "Beroep bij de rechtbank kan na de beslissing op bezwaar.";
    BEROEP_NIET_TIJDIG = "Awb art. 6:12", "Beroep omdat er geen besluit komt, kan twee weken na een ingebrekestelling.";
    DWANGSOM = "Awb art. 4:17", "Komt een besluit te laat, dan kost elke dag geld vanaf twee weken na de ingebrekestelling.";
    DWANGSOM_GEEN = "Awb art. 4:17 lid 5", "In een paar gevallen is er geen dwangsom, ook al kwam het besluit te laat.";
    DWANGSOM_BESLUIT = "Awb art. 4:18", "De gemeente stelt zelf vast hoe hoog de dwangsom is, binnen twee weken na de laatste dag.";
    DWANGSOM_BETALEN = "Awb art. 4:87", "De gemeente betaalt een dwangsom binnen zes weken nadat het besluit daarover is verstuurd.";
    TOEWIJZING = "iWmo, bedrijfsregels OP043, OP087 en OP259", "Een toewijzing volgt het besluit: een per regel en aanbieder, en nooit naast een pgb.";
    RETOUR = "iWmo, bedrijfsregel OP090", "Een aanbieder antwoordt binnen drie werkdagen op een toewijzing.";
    GEEN_BERICHT = "iWmo, bedrijfsregel OP003", "Er gaat geen bericht weg als dat de inwoner in gevaar brengt.";
    GEEN_OVERLAP = "iWmo, bedrijfsregel OP043", "Zorg in natura houdt op de dag voordat een pgb begint, en andersom.";
    BSN = "Wmo 2015 art. 5.2.9", "Voordat gegevens met een bsn worden gedeeld, is gecontroleerd of het bsn klopt.";
    PLAN = "Almere, inkoopstrategie Wmo 2023 §4.2", "Inwoner en aanbieder maken samen een plan: wat gebeurt er, en hoe vaak.";
    SVB = "Wmo 2015 art. 2.6.2", "De SVB betaalt de hulp uit een pgb, namens de gemeente en binnen het budget.";
    CAK = "Wmo 2015 art. 2.1.4b", "Het CAK int de eigen bijdrage; de gemeente meldt een keer het begin en een keer het einde.";
    CAK_START = "Uitvoeringsbesluit Wmo 2015 art. 3.5 lid 4", "De eigen bijdrage begint in de maand na de start, en hoogstens twaalf maanden terug.";
    VRIJSTELLING = "Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3", "Sommige inwoners betalen geen eigen bijdrage, zoals wie jonger is dan 18.";
    EVALUATIE = "Almere, inkoopstrategie Wmo 2023 §4.5", "Traject 3 evalueer je elke vier maanden, traject 2 elk jaar.";
    VERLENGING = "Gemeente Almere, Individuele begeleiding", "Ondersteuning gaat niet vanzelf door: bij zorg in natura vraagt de aanbieder om verlenging, bij een pgb de inwoner.";
    WIJZIGING = "Gemeente Almere, Individuele begeleiding", "Een wijziging is binnen acht weken verwerkt. Tot die tijd loopt alles door.";
    REKENINGNUMMER = "Keukentafel, vastleggen", "Een ander rekeningnummer controleer je langs een tweede weg, om fraude te voorkomen.";
    WEGGEVALLEN = "Almere, veranderingen binnen de Wmo", "Valt een aanbieder weg, dan blijft het besluit gelden en kiest de inwoner wie verder helpt.";
    ONDERBREKING = "Gemeente Almere, Individuele begeleiding", "De eigen bijdrage loopt door tot de ondersteuning officieel stopt, ook als die even stilligt.";
    EINDE = "Wmo 2015 art. 2.3.10", "Ondersteuning eindigt op de dag uit het besluit, of eerder door een nieuw besluit of een overlijden.";
    KLACHT = "Awb hoofdstuk 9", "De gemeente behandelt een klacht en vertelt de inwoner wat ermee gebeurde. Een klacht is geen bezwaar.";
    GEGEVENS = "Wmo 2015 art. 5.3.2, AVG art. 12 en 15-17", "De inwoner mag zijn gegevens zien en laten verbeteren, en hoort waarom als dat niet kan.";
    VERNIETIGING = "Wmo 2015 art. 5.3.5", "De gemeente vernietigt gegevens binnen drie maanden nadat de inwoner erom vraagt.";
    VERNIETIGING_NIET = "Wmo 2015 art. 5.3.5", "Vernietigen gebeurt niet zolang de gegevens nodig zijn, bijvoorbeeld in een procedure die nog loopt.";
    DATALEK = "AVG art. 33", "Een datalek meldt de gemeente binnen 72 uur bij de Autoriteit Persoonsgegevens.";
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
