//! Compresses and saves. A stream may not end in a carriage return: the line end that follows it would
//! swallow that byte, and its length would be wrong for the archive (ISO 19005-2, 6.1.7.1). That happens
//! to one stream in 256.

use crate::StukFout;
use crate::samen::samen;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, ObjectStreamConfig, SaveOptions, Stream};
use std::cmp::Reverse;
use std::io::Write;

/// Where a stream that ends in a carriage return shows in the bytes.
const FOUT_EINDE: &[u8] = b"\r\nendstream";
/// Harder takes longer and makes a file three percent smaller.
const KRACHT: Compression = Compression::new(4);
/// What the name of the compression takes in the file.
const FILTER: usize = 19;
/// A chance of one in 256 each time.
const POGINGEN: usize = 16;

/// The bytes of the PDF.
pub(super) fn bewaar(pdf: &mut Document) -> Result<Vec<u8>, StukFout> {
    let mut stromen: Vec<&mut Stream> =
        pdf.objects.values_mut().filter_map(|o| if let Object::Stream(s) = o { Some(s) } else { None }).collect();
    // The longest first: nobody waits for it at the end.
    stromen.sort_by_key(|s| Reverse(s.content.len()));
    samen(stromen, |stroom| {
        if stroom.allows_compression {
            pers(stroom);
        }
        ander_einde(stroom);
    });
    let mut uit = Vec::new();
    for poging in 0..POGINGEN {
        uit.clear();
        // The streams that only saving makes, of the objects themselves, are divided in another way each time.
        let verdeling = ObjectStreamConfig { max_objects_per_stream: 100 - poging, ..Default::default() };
        let opties = SaveOptions {
            use_object_streams: true,
            use_xref_streams: true,
            object_stream_config: verdeling,
            ..Default::default()
        };
        pdf.save_with_options(&mut uit, opties).map_err(|e| StukFout::Pdf(e.to_string()))?;
        if !uit.windows(FOUT_EINDE.len()).any(|w| w == FOUT_EINDE) {
            break;
        }
    }
    // A later signature is appended and must start on a line of its own (ISO 19005-2, 6.1.9).
    if uit.last() != Some(&b'\n') {
        uit.push(b'\n');
    }
    Ok(uit)
}

/// Lengthens the content of a stream by what means nothing in it, so that it ends in another byte: the
/// low byte of the sum of the content (RFC 1950), which a zero would leave as it is.
fn ander_einde(stroom: &mut Stream) {
    let is_letter = stroom.dict.has(b"Length1");
    for _ in 0..POGINGEN {
        if stroom.content.last() != Some(&b'\r') {
            return;
        }
        let Ok(mut inhoud) = stroom.decompressed_content() else { return };
        // Bytes after the last table of a font, which stays a whole number of words; or white space after
        // the last operator.
        inhoud.extend_from_slice(if is_letter { &[0, 0, 0, 1] } else { b"\n" });
        if is_letter {
            stroom.dict.set("Length1", inhoud.len() as i64);
        }
        stroom.set_plain_content(inhoud);
        pers(stroom);
    }
}

/// Compresses a stream that gets shorter by it.
fn pers(stroom: &mut Stream) {
    if stroom.dict.has(b"Filter") {
        return;
    }
    let mut pers = ZlibEncoder::new(Vec::with_capacity(stroom.content.len() / 3), KRACHT);
    // Writing to memory does not fail; a stream that is left as it is would be right too.
    let Ok(kort) = pers.write_all(&stroom.content).and_then(|()| pers.finish()) else { return };
    if kort.len() + FILTER < stroom.content.len() {
        stroom.dict.set("Filter", "FlateDecode");
        stroom.set_content(kort);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    /// Compressed content that ends in a carriage return.
    fn stroom_met_fout_einde(letter: bool) -> Stream {
        (0_u8..=255)
            .map(|n| {
                let mut inhoud = "0 0 m 10 10 l S ".repeat(20).into_bytes();
                // The last byte of a compressed stream is a sum of all bytes.
                inhoud.push(n);
                let mut stroom = Stream::new(dictionary! {}, inhoud.clone());
                if letter {
                    stroom.dict.set("Length1", inhoud.len() as i64);
                }
                stroom.compress().unwrap();
                stroom
            })
            .find(|s| s.content.last() == Some(&b'\r'))
            .unwrap()
    }

    #[test]
    fn a_stream_that_ends_in_a_carriage_return_gets_another_end() {
        for letter in [false, true] {
            let mut stroom = stroom_met_fout_einde(letter);
            let was = stroom.decompressed_content().unwrap();
            ander_einde(&mut stroom);
            assert_ne!(stroom.content.last(), Some(&b'\r'));
            let nu = stroom.decompressed_content().unwrap();
            assert!(nu.starts_with(&was) && nu.len() > was.len());
            assert_eq!(&nu[was.len()..], if letter { &[0, 0, 0, 1][..] } else { b"\n" });
            assert_eq!(stroom.dict.get(b"Length").and_then(Object::as_i64).unwrap(), stroom.content.len() as i64);
            if letter {
                assert_eq!(stroom.dict.get(b"Length1").and_then(Object::as_i64).unwrap(), nu.len() as i64);
            }
        }
    }

    #[test]
    fn no_saved_stream_ends_in_a_carriage_return() {
        for n in 0..600 {
            let mut pdf = Document::with_version("1.7");
            // More than fit in one stream of objects.
            for m in 0..230 {
                pdf.add_object(dictionary! { "M" => m * n });
            }
            let wortel = pdf.add_object(dictionary! { "Type" => "Catalog", "N" => n });
            pdf.trailer.set("Root", wortel);
            let uit = bewaar(&mut pdf).unwrap();
            assert!(!uit.windows(FOUT_EINDE.len()).any(|w| w == FOUT_EINDE), "{n}");
            assert_eq!(uit.last(), Some(&b'\n'));
        }
    }
}
