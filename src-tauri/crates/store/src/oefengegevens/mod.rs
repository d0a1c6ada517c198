//! Invented dossiers.
