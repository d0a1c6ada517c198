//! What can go wrong, in words that the person at the laptop can act on.

use std::io;

/// Why the store refuses. The text is Dutch and holds no personal data and no path.
#[derive(Debug, thiserror::Error)]
pub enum StoreFout {
    /// Wrong passphrase, or a side file that does not belong to it. Which one is not told.
    #[error("De naam of de wachtzin klopt niet. Controleer allebei en probeer het opnieuw.")]
    VerkeerdWachtwoord,
    /// Too soon after a wrong passphrase.
    #[error("Wacht nog {wacht_seconden} seconden en probeer het dan opnieuw.")]
    TeSnel {
        /// Seconds until the next try is allowed.
        wacht_seconden: u64,
    },
    /// A passphrase of fewer than [`crate::Kluis::KORTSTE_WACHTWOORD`] characters.
    #[error("Kies een wachtzin van minstens {} tekens.", crate::Kluis::KORTSTE_WACHTWOORD)]
    WachtwoordTeKort,
    /// The cost of the key derivation is outside what this program accepts.
    #[error("De instellingen van het sleutelbestand kloppen niet. Zet een reservekopie terug.")]
    OnmogelijkeKosten,
    /// The file exists already and is never overwritten.
    #[error("Dit bestand bestaat al. Open het, of kies een andere map.")]
    BestaatAl,
    /// The file is not there.
    #[error("Het bestand met je dossiers is er niet. Zet een reservekopie terug, of begin opnieuw.")]
    BestandOntbreekt,
    /// Another window or process holds the file.
    #[error("Keukentafel is al open. Sluit het andere venster en probeer het opnieuw.")]
    InGebruik,
    /// Made by a newer program that says this one may not open it.
    #[error("Dit bestand is van een nieuwere versie van Keukentafel. Installeer die versie en open het opnieuw.")]
    NieuwereVersie,
    /// Damaged, cut off, or opened with another key. Nothing was changed in it.
    #[error(
        "Het bestand met je dossiers is beschadigd of hoort niet bij deze sleutel. Er is niets aan veranderd. Zet een reservekopie terug."
    )]
    Beschadigd,
    /// A vastlegging whose identity does not follow from its content.
    #[error("Een vastlegging klopt niet met haar kenmerk en is niet overgenomen. Laat het pakket opnieuw maken.")]
    VervalstKenmerk,
    /// The directory or file may not be written.
    #[error("Keukentafel mag niet in deze map schrijven. Vraag de beheerder om schrijfrechten.")]
    GeenToegang,
    /// No room on the disk. What was acknowledged before is safe.
    #[error("De schijf is vol. Maak ruimte vrij en probeer het opnieuw. Wat al bewaard was, is er nog.")]
    SchijfVol,
    /// The dossier is not in this file.
    #[error("Dit dossier staat niet in dit bestand. Zoek het opnieuw op.")]
    DossierOntbreekt,
    /// What was on the shelf was taken from it already.
    #[error("Dit ligt niet meer op de plank. Kijk bij de stukken van het dossier.")]
    NietOpPlank,
    /// Somebody pressed the stop button.
    #[error("Je bent gestopt. Er is niets half achtergebleven.")]
    Gestopt,
    /// The operating system gave no random bytes; without them nothing can be kept safely.
    #[error("De computer geeft geen willekeurige getallen. Start de computer opnieuw op.")]
    GeenToeval,
    /// The database refused.
    #[error(
        "Bewaren of lezen is niet gelukt. Sluit Keukentafel en open het opnieuw. Blijft dit gebeuren, bel dan de beheerder."
    )]
    Database(#[source] rusqlite::Error),
    /// The operating system refused.
    #[error("Bewaren of lezen is niet gelukt. Controleer de schijf en probeer het opnieuw.")]
    Schijf(#[source] io::Error),
}

impl From<rusqlite::Error> for StoreFout {
    fn from(fout: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match fout.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Beschadigd,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InGebruik,
            Some(ErrorCode::DiskFull) => Self::SchijfVol,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::GeenToegang,
            Some(_) => Self::Database(fout),
            // The other kinds are about values that could not be read. Their text may quote the
            // value, so it goes no further.
            None => match fout {
                rusqlite::Error::QueryReturnedNoRows | rusqlite::Error::InvalidQuery => Self::Database(fout),
                _ => Self::Beschadigd,
            },
        }
    }
}

impl From<io::Error> for StoreFout {
    fn from(fout: io::Error) -> Self {
        match fout.kind() {
            io::ErrorKind::NotFound => Self::BestandOntbreekt,
            io::ErrorKind::AlreadyExists => Self::BestaatAl,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::GeenToegang,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::SchijfVol,
            _ => Self::Schijf(fout),
        }
    }
}
