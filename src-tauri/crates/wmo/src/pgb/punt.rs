//! The ten points of pgb-vaardigheid (VWS, VNG and Per Saldo, 2021). A frame for a conversation: no
//! list to tick, no score, and no barrier. The conclusion is written by a person.

/// One of the ten points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PgbPunt(u8);

const TEKSTEN: [&str; 10] = [
    "Een goed overzicht van je eigen situatie houden.",
    "Weten welke regels er horen bij een pgb.",
    "Een overzichtelijke pgb-administratie bijhouden.",
    "Communiceren met de gemeente, zorgverzekeraar of zorgkantoor, de SVB en zorgverleners.",
    "Zelfstandig handelen en zelf voor zorgverleners kiezen.",
    "Zelf afspraken maken en deze afspraken bijhouden. En je hieraan houden.",
    "Beoordelen of de zorg uit het pgb bij je past.",
    "Zelf de zorg regelen met 1 of meer zorgverleners.",
    "Zorgen dat de zorgverleners die voor je werken weten wat ze moeten doen.",
    "Weten wat je moet doen als werkgever of opdrachtgever van een zorgverlener.",
];

impl PgbPunt {
    /// All ten, in order.
    pub fn alle() -> impl Iterator<Item = Self> {
        (1..=10).map(Self)
    }

    /// The point with this number; none outside 1 to 10.
    pub fn uit_nummer(nummer: u8) -> Option<Self> {
        (1..=10).contains(&nummer).then_some(Self(nummer))
    }

    /// 1 to 10.
    pub fn nummer(self) -> u8 {
        self.0
    }

    /// What it is about.
    pub fn tekst(self) -> &'static str {
        TEKSTEN.get(usize::from(self.0) - 1).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_points_with_a_text_each() {
        let punten: Vec<PgbPunt> = PgbPunt::alle().collect();
        assert_eq!(punten.len(), 10);
        assert!(punten.iter().all(|p| p.tekst().ends_with('.') && PgbPunt::uit_nummer(p.nummer()) == Some(*p)));
        assert!(PgbPunt::uit_nummer(0).is_none() && PgbPunt::uit_nummer(11).is_none());
        assert!(punten[2].tekst().contains("administratie"));
    }
}
