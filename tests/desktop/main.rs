//! The real program in a real window, lived through with keyboard and mouse.
//!
//! Needs WebKitWebDriver, Xvfb, dbus, xdotool and poppler-utils, and a window that was built (`npm --prefix ui ci &&
//! npm --prefix ui run build`). Pictures of every screen and the documents are left in
//! `target/schermen`, or in the folder that `KEUKENTAFEL_UIT` names.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

mod beelden;
mod bureau;
mod papier;
mod toegankelijkheid;
mod verhaal;
mod webdriver;
mod weerbaarheid;

/// From an empty laptop to a besluit that was sent, with a power cut in the middle of a gesprek.
#[test]
fn rondleiding() {
    verhaal::van_melding_tot_besluit();
}

/// The practice dossiers: every part of a rich one, a refusal that leads to what is missing, an afwijzing with its letter.
#[test]
fn oefendossier() {
    verhaal::oefendossier();
}

/// At the table: the gesprek by keyboard, the drawing of the network, looking along, and the way to signing.
#[test]
fn aan_tafel() {
    verhaal::aan_tafel();
}

/// The household, self-reliance, the hours and a pgb of somebody of whom nothing was investigated yet.
#[test]
fn verdieping() {
    verhaal::verdieping();
}

/// More time, a dwangsom, a pgb, bezwaar, support that runs, a contradiction, and a provider that falls away.
#[test]
fn na_de_aanvraag() {
    verhaal::na_de_aanvraag();
}

/// Printing from the window: the real dialog of the system, one letter and several, and the post of a day.
#[test]
fn afdrukken() {
    verhaal::afdrukken();
}

/// A power cut when all is kept and in the middle of typing, a lock in the middle of a sentence, sleep, and an older text.
#[test]
fn niets_kwijt() {
    verhaal::niets_kwijt();
}

/// Whose work it is, the bag for a visit, who shares a house, two answers that become one, and the history searched.
#[test]
fn werk() {
    verhaal::werk();
}

/// This laptop: own data, another passphrase, a backup copy and putting it back, the profile, one dossier to go.
#[test]
fn beheer() {
    verhaal::beheer();
}

/// What a page that went wrong could try is refused.
#[test]
fn weerbaarheid() {
    weerbaarheid::wat_niet_mag_kan_niet();
}
