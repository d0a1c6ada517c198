//! Money: whole eurocents, checked, never a fraction (procedure 4).

mod cent;
mod verdeling;

pub use cent::{Cent, OngeldigBedrag};
pub use verdeling::verdeel;
