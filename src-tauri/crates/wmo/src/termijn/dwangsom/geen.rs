//! Why nothing is due.

use crate::feit::GeenDwangsom;
use crate::grond::Grond;

impl GeenDwangsom {
    /// The article.
    pub fn grond(self) -> Grond {
        match self {
            GeenDwangsom::OnredelijkLaat => {
                Grond::wet("Awb art. 4:17 lid 5 onder a", "Wie onredelijk laat in gebreke stelt, krijgt geen dwangsom.")
            }
            GeenDwangsom::GeenBelanghebbende => {
                Grond::wet("Awb art. 4:17 lid 5 onder b", "Wie geen belanghebbende is, krijgt geen dwangsom.")
            }
            GeenDwangsom::KennelijkNietOntvankelijkOfOngegrond => Grond::wet(
                "Awb art. 4:17 lid 5 onder c",
                "Kan de aanvraag duidelijk niet slagen, dan is er geen dwangsom.",
            ),
            GeenDwangsom::Prematuur => Grond::wet(
                "Awb art. 4:17 lid 3",
                "In gebreke stellen kan pas als de termijn voor het besluit voorbij is.",
            ),
            GeenDwangsom::OpTijdBesloten => {
                Grond::wet("Awb art. 4:17 lid 3", "Binnen twee weken na de ingebrekestelling kost een besluit niets.")
            }
        }
    }
}
