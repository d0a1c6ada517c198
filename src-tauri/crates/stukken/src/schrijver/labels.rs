//! What makes the PDF readable for a screen reader and fit for the archive: the structure tree, the
//! language, the metadata and the colour space (PDF/UA-1, ISO 14289-1; PDF/A-2a, ISO 19005-2).

use super::koppelingen;
use super::tekenvelden::{self, Veld};
use crate::StukFout;
use crate::document::Document;
use crate::opmaak::Opmaak;
use crate::opmaak::maten::HOOG;
use crate::opmaak::tekening::{Knoop, Merk, Rol, Teken};
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

/// The sRGB profile of 480 bytes from Compact-ICC-Profiles (CC0).
const SRGB: &[u8] = include_bytes!("sRGB-v4.icc");
const MAKER: &str = "Keukentafel";

/// Which part of the text each piece of marked content belongs to: per page, by its number.
pub(super) struct Inhoud(pub Vec<Vec<usize>>);

/// The standard structure type (PDF 1.7, 14.8.4).
pub(super) fn rolnaam(rol: Rol) -> &'static str {
    match rol {
        Rol::Document => "Document",
        Rol::Kop(1) => "H1",
        Rol::Kop(2) => "H2",
        Rol::Kop(_) => "H3",
        Rol::Alinea => "P",
        Rol::Citaat => "BlockQuote",
        Rol::Lijst { .. } => "L",
        Rol::Punt => "LI",
        Rol::Puntteken => "Lbl",
        Rol::Punttekst => "LBody",
        Rol::Tabel => "Table",
        Rol::Rij => "TR",
        Rol::Kopcel { .. } => "TH",
        Rol::Cel => "TD",
        Rol::Figuur => "Figure",
        Rol::Verwijzing => "Reference",
        Rol::Koppeling => "Link",
        Rol::Noot => "Note",
        Rol::Formulierveld => "Form",
    }
}

fn naam(tekst: &str) -> Object {
    Object::Name(tekst.as_bytes().to_vec())
}

pub(super) fn utf16(tekst: &str) -> Object {
    let bytes = [0xFE, 0xFF].into_iter().chain(tekst.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Adds it all to the document that printpdf made.
pub(super) fn leg_aan(
    pdf: &mut lopdf::Document,
    document: &Document,
    opmaak: &Opmaak,
    inhoud: &Inhoud,
    vingerafdruk: &[u8; 32],
) -> Result<(), StukFout> {
    let fout = |e: lopdf::Error| StukFout::Pdf(e.to_string());
    pdf.version = "1.7".to_owned();
    let paginas: Vec<ObjectId> = pdf.get_pages().values().copied().collect();
    for (n, id) in paginas.iter().enumerate() {
        let pagina = pdf.get_object_mut(*id).and_then(Object::as_dict_mut).map_err(fout)?;
        pagina.set("StructParents", n as i64);
        pagina.set("Tabs", naam("S"));
        pagina.remove(b"Annots");
    }
    let tekenvelden = tekenvelden::maak(pdf, opmaak, &paginas).map_err(fout)?;
    let mut velden = tekenvelden.clone();
    velden.extend(koppelingen::maak(pdf, opmaak, &paginas, tekenvelden.len()).map_err(fout)?);
    let wortel = structuur(pdf, opmaak, inhoud, &paginas, &velden);
    let bladwijzers = super::bladwijzers::leg_aan(pdf, opmaak, &paginas);
    let profiel =
        pdf.add_object(Stream::new(dictionary! { "N" => 3, "Alternate" => naam("DeviceRGB") }, SRGB.to_vec()));
    let kleurruimte = dictionary! {
        "Type" => naam("OutputIntent"), "S" => naam("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"), "DestOutputProfile" => profiel,
    };
    // Uncompressed, so that an archive can read it without reading PDF (ISO 19005-2, 6.6.2.1).
    let xmp =
        Stream::new(dictionary! { "Type" => naam("Metadata"), "Subtype" => naam("XML") }, xmp(document).into_bytes())
            .with_compression(false);
    let xmp = pdf.add_object(xmp);
    let catalogus = pdf.trailer.get(b"Root").and_then(Object::as_reference).map_err(fout)?;
    let catalogus = pdf.get_object_mut(catalogus).and_then(Object::as_dict_mut).map_err(fout)?;
    catalogus.set("StructTreeRoot", wortel);
    catalogus.set("MarkInfo", dictionary! { "Marked" => true });
    catalogus.set("Lang", Object::string_literal(document.taal.as_str()));
    catalogus.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogus.set("Metadata", xmp);
    catalogus.set("OutputIntents", vec![kleurruimte.into()]);
    if !tekenvelden.is_empty() {
        let ids: Vec<Object> = tekenvelden.iter().map(|v| v.id.into()).collect();
        // The first bit: there are signature fields (PDF 1.7, table 219).
        catalogus.set("AcroForm", dictionary! { "Fields" => ids, "SigFlags" => 1 });
    }
    catalogus.remove(b"PageMode");
    match bladwijzers {
        Some(bladwijzers) => catalogus.set("Outlines", bladwijzers),
        None => drop(catalogus.remove(b"Outlines")),
    }
    // Dates are those of the letter: a clock would give other bytes each time.
    let dag = Object::string_literal(document.datum.format("D:%Y%m%d000000Z").to_string());
    let info = pdf.trailer.get(b"Info").and_then(Object::as_reference).map_err(fout)?;
    let gegevens = dictionary! {
        "Title" => utf16(&document.titel), "Author" => utf16(&document.afzender), "Creator" => utf16(MAKER),
        "Producer" => utf16("printpdf 0.12.8"), "CreationDate" => dag.clone(), "ModDate" => dag,
    };
    pdf.objects.insert(info, gegevens.into());
    let id = Object::String(vingerafdruk[..16].to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// The structure tree; gives its root.
fn structuur(
    pdf: &mut lopdf::Document,
    opmaak: &Opmaak,
    inhoud: &Inhoud,
    paginas: &[ObjectId],
    velden: &[Veld],
) -> ObjectId {
    let knopen = &opmaak.boom.0;
    let wortel = pdf.new_object_id();
    let ids: Vec<ObjectId> = knopen.iter().map(|_| pdf.new_object_id()).collect();
    // The pieces of each part, in order of the pages.
    let mut stukken: Vec<Vec<(usize, usize)>> = vec![Vec::new(); knopen.len()];
    for (pagina, delen) in inhoud.0.iter().enumerate() {
        for (nummer, knoop) in delen.iter().enumerate() {
            stukken[*knoop].push((pagina, nummer));
        }
    }
    let gevuld = gevuld(knopen, &stukken, velden);
    for (n, knoop) in knopen.iter().enumerate().filter(|(n, _)| gevuld[*n]) {
        let veld = velden.iter().find(|v| v.knoop == n);
        let pagina = stukken[n].first().map(|(p, _)| *p).or(veld.map(|v| v.pagina));
        // Each with its place: a reference to a note stands between the words, all else behind them.
        const ACHTERAAN: (usize, usize) = (usize::MAX, usize::MAX);
        let mut kinderen: Vec<((usize, usize), Object)> = stukken[n]
            .iter()
            .map(|(p, nummer)| {
                let stuk = if Some(*p) == pagina {
                    (*nummer as i64).into()
                } else {
                    dictionary! { "Type" => naam("MCR"), "Pg" => paginas[*p], "MCID" => *nummer as i64 }.into()
                };
                ((*p, *nummer), stuk)
            })
            .collect();
        kinderen.extend(veld.map(|v| (ACHTERAAN, Object::from(v.verwijzing(paginas)))));
        kinderen.extend(knoop.kinderen.iter().filter(|k| gevuld[**k]).map(|k| {
            let tussen = knopen[*k].rol == Rol::Verwijzing;
            let plaats = if tussen { eerste_stuk(*k, knopen, &stukken) } else { None };
            (plaats.unwrap_or(ACHTERAAN), Object::from(ids[*k]))
        }));
        kinderen.sort_by_key(|(plaats, _)| *plaats);
        let kinderen: Vec<Object> = kinderen.into_iter().map(|(_, kind)| kind).collect();
        let mut element = dictionary! {
            "Type" => naam("StructElem"), "S" => naam(rolnaam(knoop.rol)),
            "P" => if n == 0 { wortel } else { ids[knoop.ouder] }, "K" => kinderen,
        };
        if let Some(p) = pagina {
            element.set("Pg", paginas[p]);
        }
        if let Some(alt) = &knoop.alt {
            element.set("Alt", utf16(alt));
        }
        if knoop.rol == Rol::Noot {
            // PDF/UA-1, 7.9.
            element.set("ID", Object::string_literal(nootnaam(n)));
        }
        if let Some(kenmerk) = kenmerk(knoop, n, opmaak) {
            element.set("A", kenmerk);
        }
        pdf.objects.insert(ids[n], element.into());
    }
    let mut nummers: Vec<Object> = Vec::new();
    for (n, delen) in inhoud.0.iter().enumerate() {
        let rij: Vec<Object> = delen.iter().map(|k| ids[*k].into()).collect();
        let rij = pdf.add_object(Object::Array(rij));
        nummers.extend([(n as i64).into(), rij.into()]);
    }
    for veld in velden {
        nummers.extend([veld.sleutel.into(), ids[veld.knoop].into()]);
    }
    let ouders = pdf.add_object(dictionary! { "Nums" => nummers });
    let mut boom = dictionary! {
        "Type" => naam("StructTreeRoot"), "K" => vec![ids[0].into()], "ParentTree" => ouders,
        "ParentTreeNextKey" => (paginas.len() + velden.len()) as i64,
    };
    let noten = knopen.iter().enumerate().filter(|(n, k)| k.rol == Rol::Noot && gevuld[*n]);
    let namen: Vec<Object> = noten.flat_map(|(n, _)| [Object::string_literal(nootnaam(n)), ids[n].into()]).collect();
    if !namen.is_empty() {
        boom.set("IDTree", dictionary! { "Names" => namen });
    }
    pdf.objects.insert(wortel, boom.into());
    wortel
}

/// Where a part begins: page and number of its first piece, or of the first below it.
fn eerste_stuk(n: usize, knopen: &[Knoop], stukken: &[Vec<(usize, usize)>]) -> Option<(usize, usize)> {
    let onder = || knopen[n].kinderen.iter().find_map(|k| eerste_stuk(*k, knopen, stukken));
    stukken[n].first().copied().or_else(onder)
}

/// The name of a note in the tree; in the order of the numbers.
fn nootnaam(knoop: usize) -> String {
    format!("noot-{knoop:08}")
}

/// Which parts hold text somewhere below them; a list item without text has no place in the tree. A
/// table cell keeps its place: a row must have as many cells as its table has columns.
fn gevuld(knopen: &[Knoop], stukken: &[Vec<(usize, usize)>], velden: &[Veld]) -> Vec<bool> {
    let mut uit = vec![false; knopen.len()];
    for n in (0..knopen.len()).rev() {
        let cel = matches!(knopen[n].rol, Rol::Cel | Rol::Kopcel { .. });
        let veld = velden.iter().any(|v| v.knoop == n);
        uit[n] = cel || veld || !stukken[n].is_empty() || knopen[n].kinderen.iter().any(|k| uit[*k]);
    }
    if let Some(document) = uit.first_mut() {
        *document = true;
    }
    uit
}

fn kenmerk(knoop: &Knoop, nummer: usize, opmaak: &Opmaak) -> Option<Dictionary> {
    Some(match knoop.rol {
        Rol::Lijst { genummerd } => {
            dictionary! { "O" => naam("List"), "ListNumbering" => naam(if genummerd { "Decimal" } else { "Disc" }) }
        }
        Rol::Kopcel { van_rij } => {
            dictionary! { "O" => naam("Table"), "Scope" => naam(if van_rij { "Row" } else { "Column" }) }
        }
        Rol::Figuur => {
            let kader = kader(nummer, opmaak)?.map(|v| Object::Real((v * 100.0).round() / 100.0));
            dictionary! { "O" => naam("Layout"), "BBox" => kader.to_vec(), "Placement" => naam("Block") }
        }
        _ => return None,
    })
}

/// The box around a drawing, on the page where it stands: left, bottom, right, top.
fn kader(knoop: usize, opmaak: &Opmaak) -> Option<[f32; 4]> {
    let van_deze = |t: &&Teken| t.merk() == Merk::Knoop(knoop);
    let pagina = opmaak.paginas.iter().find(|p| p.iter().any(|t| van_deze(&t)))?;
    let punten = pagina.iter().filter(van_deze).flat_map(Teken::hoeken).map(|(x, y)| (x, HOOG - y));
    punten.fold(None, |uit, (x, y)| {
        let k: [f32; 4] = uit.unwrap_or([x, y, x, y]);
        Some([k[0].min(x), k[1].min(y), k[2].max(x), k[3].max(y)])
    })
}

fn xmp(document: &Document) -> String {
    let tekst = |t: &str| t.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (titel, afzender) = (tekst(&document.titel), tekst(&document.afzender));
    let (taal, dag) = (&document.taal, document.datum.format("%Y-%m-%dT00:00:00Z"));
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{titel}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{afzender}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>{taal}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool><xmp:CreateDate>{dag}</xmp:CreateDate><xmp:ModifyDate>{dag}</xmp:ModifyDate><pdf:Producer>printpdf 0.12.8</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part number</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}
