//! How full the battery of this laptop is, as far as the system tells.
//!
//! Linux keeps it in files; on another system, and on a computer without a battery, nothing is said.

use serde::Serialize;
use specta::Type;
use std::fs;
use std::path::Path;

/// Where Linux tells of it.
const VOEDING: &str = "/sys/class/power_supply";
/// Under this much percent a day of visits may not be finished: a gesprek with a verslag takes an hour or two.
const WEINIG: u8 = 40;

/// How full the battery is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Batterij {
    /// 0 to 100.
    pub procent: u8,
    /// The laptop is on the mains.
    pub laadt: bool,
    /// Not enough for a day of visits: load it first.
    pub weinig: bool,
}

/// The battery now; none when the system does not tell.
pub fn lees() -> Option<Batterij> {
    lees_uit(Path::new(VOEDING))
}

fn lees_uit(map: &Path) -> Option<Batterij> {
    let lees = |pad: &Path, naam: &str| fs::read_to_string(pad.join(naam)).ok().map(|t| t.trim().to_owned());
    let mut gevonden: Vec<Batterij> = fs::read_dir(map)
        .ok()?
        .flatten()
        .map(|ingang| ingang.path())
        // A mouse has a battery too: what feeds the computer itself has no scope of a device.
        .filter(|pad| lees(pad, "type").as_deref() == Some("Battery"))
        .filter(|pad| lees(pad, "scope").as_deref() != Some("Device"))
        .filter_map(|pad| {
            let procent = lees(&pad, "capacity")?.parse::<u8>().ok()?.min(100);
            let laadt = lees(&pad, "status").is_some_and(|s| s == "Charging" || s == "Full");
            Some(Batterij { procent, laadt, weinig: procent < WEINIG && !laadt })
        })
        .collect();
    // Of two batteries the fullest: the laptop runs on one after the other.
    gevonden.sort_by_key(|b| b.procent);
    gevonden.pop()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voeding(map: &Path, naam: &str, velden: &[(&str, &str)]) {
        let map = map.join(naam);
        fs::create_dir_all(&map).unwrap();
        for (veld, waarde) in velden {
            fs::write(map.join(veld), format!("{waarde}\n")).unwrap();
        }
    }

    #[test]
    fn the_battery_of_the_laptop_counts_and_not_that_of_a_mouse() {
        let map = tempfile::tempdir().unwrap();
        assert_eq!(lees_uit(map.path()), None, "no battery");
        voeding(map.path(), "AC", &[("type", "Mains"), ("online", "0")]);
        voeding(
            map.path(),
            "muis",
            &[("type", "Battery"), ("scope", "Device"), ("capacity", "90"), ("status", "Discharging")],
        );
        assert_eq!(lees_uit(map.path()), None);
        voeding(map.path(), "BAT0", &[("type", "Battery"), ("capacity", "31"), ("status", "Discharging")]);
        assert_eq!(lees_uit(map.path()), Some(Batterij { procent: 31, laadt: false, weinig: true }));
        voeding(map.path(), "BAT0", &[("status", "Charging")]);
        assert_eq!(lees_uit(map.path()), Some(Batterij { procent: 31, laadt: true, weinig: false }));
        voeding(map.path(), "BAT0", &[("capacity", "veel")]);
        assert_eq!(lees_uit(map.path()), None, "not told in a way that is understood");
        assert_eq!(lees_uit(&map.path().join("weg")), None);
    }
}
