//! How a page lies in its scan.

/// How far a page has to be turned to stand upright, with the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Draai {
    /// It stands upright.
    Niet,
    /// A quarter.
    Kwart,
    /// It lies upside down.
    Half,
    /// Three quarters.
    Driekwart,
}

impl Draai {
    /// In degrees, as a PDF has it (PDF 1.7, 7.7.3.3).
    pub fn graden(self) -> i64 {
        match self {
            Self::Niet => 0,
            Self::Kwart => 90,
            Self::Half => 180,
            Self::Driekwart => 270,
        }
    }

    /// What it takes to turn the upper side of a code, which runs so far to the right and down, level again.
    pub(crate) fn van_bovenkant(rechts: f32, omlaag: f32) -> Self {
        match (rechts.abs() >= omlaag.abs(), rechts >= 0.0, omlaag >= 0.0) {
            (true, true, _) => Self::Niet,
            (true, false, _) => Self::Half,
            (false, _, true) => Self::Driekwart,
            (false, _, false) => Self::Kwart,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_upper_side_of_the_code_tells_how_the_page_lies() {
        for (rechts, omlaag, graden) in [(9.0, 1.0, 0), (-9.0, 2.0, 180), (1.0, 9.0, 270), (-2.0, -9.0, 90)] {
            assert_eq!(Draai::van_bovenkant(rechts, omlaag).graden(), graden);
        }
    }
}
