//! What somebody waits for in the real window: from a key or a click to the frame that shows what it did.
//!
//! ```text
//! npm --prefix ui ci && npm --prefix ui run build
//! cargo bench --bench venster
//! ```
//!
//! Needs what the desktop tests need. Fifty dossiers with work among 100,000 that were closed, and one whose verslag
//! has some thirty pages; made once a day and kept in the target directory. A figure runs from the time stamp of the event
//! to the end of the first frame in which the page shows it. It asserts nothing but that the thing was shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a measurement may stop at the first surprise"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the figures are what it is for")]

#[cfg(target_os = "linux")]
#[allow(dead_code, reason = "shared with the desktop tests, which use all of it")]
#[path = "../desktop/bureau.rs"]
mod bureau;
#[cfg(target_os = "linux")]
mod meting;
#[cfg(target_os = "linux")]
mod voorraad;
#[cfg(target_os = "linux")]
#[allow(dead_code, reason = "shared with the desktop tests, which use all of it")]
#[path = "../desktop/webdriver.rs"]
mod webdriver;

fn main() {
    // "cargo test --benches" runs this too, with debug code, whose figures say nothing.
    #[cfg(target_os = "linux")]
    if std::env::args().any(|a| a == "--bench") {
        meting::alles();
    }
}
