//! What stays in memory after the file was closed.

use super::*;
use crate::kluis::Sleutel;
use std::io::{Read, Seek, SeekFrom};

/// So that what is looked for does not itself stand in memory.
const MASKER: u8 = 0xa5;

/// The key as it could lie somewhere: as bytes, and as the digits of the statement that gives it to SQLCipher.
fn gemaskeerd(sleutel: &Sleutel) -> [Vec<u8>; 2] {
    let cijfer = |n: u8| if n < 10 { b'0' + n } else { b'a' + n - 10 };
    let bytes = sleutel.bytes().iter().map(|b| b ^ MASKER).collect();
    let cijfers = sleutel.bytes().iter().flat_map(|b| [cijfer(b >> 4) ^ MASKER, cijfer(b & 15) ^ MASKER]).collect();
    [bytes, cijfers]
}

/// Whether one of them stands anywhere in the memory of this process that can be written.
fn staat_in_geheugen(gezocht: &[Vec<u8>; 2]) -> bool {
    let kaart = fs::read_to_string("/proc/self/maps").unwrap();
    let mut geheugen = File::open("/proc/self/mem").unwrap();
    let mut blok = vec![0_u8; 1 << 16];
    let overlap = 64;
    let mut gevonden = false;
    for regel in kaart.lines().filter(|r| r.split_whitespace().nth(1).is_some_and(|rechten| rechten.starts_with("rw")))
    {
        let Some((van, tot)) = regel.split_whitespace().next().and_then(|r| r.split_once('-')) else { continue };
        let (mut plek, tot) = (u64::from_str_radix(van, 16).unwrap(), u64::from_str_radix(tot, 16).unwrap());
        while plek < tot {
            let lengte = usize::try_from(tot - plek).unwrap_or(usize::MAX).min(blok.len());
            // A region may be gone by now: other tests run beside this one.
            if geheugen.seek(SeekFrom::Start(plek)).is_err() || geheugen.read_exact(&mut blok[..lengte]).is_err() {
                break;
            }
            for (plek, byte) in blok[..lengte].iter().enumerate() {
                for g in gezocht {
                    if *byte == g[0] ^ MASKER && plek + g.len() <= lengte {
                        gevonden |= blok[plek..].iter().zip(g).all(|(a, b)| *a == b ^ MASKER);
                    }
                }
            }
            // What was read may not be found again as if it were somewhere.
            blok.fill(0);
            if lengte <= overlap {
                break;
            }
            plek += (lengte - overlap) as u64;
            if tot - plek <= overlap as u64 {
                break;
            }
        }
    }
    gevonden
}

#[test]
fn after_closing_the_key_is_nowhere_in_memory() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("kt.db");
    let sleutel = Sleutel::willekeurig().unwrap();
    let gezocht = gemaskeerd(&sleutel);
    assert!(staat_in_geheugen(&gezocht), "a search that finds nothing at all says nothing");
    let mut store = Store::maak(&pad, &sleutel).unwrap();
    store.zet_meta("proef", "een").unwrap();
    drop(store);
    let store = Store::open(&pad, &sleutel).unwrap();
    assert_eq!(store.meta("proef").unwrap().as_deref(), Some("een"));
    drop(store);
    drop(sleutel);
    assert!(!staat_in_geheugen(&gezocht), "the key stayed behind in memory");
}
