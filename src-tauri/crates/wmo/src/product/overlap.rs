//! What may not be granted beside each other (procedure 1.7 R1, 4).

use super::{Leveringsvorm, Productregel, Regelbezwaar, Traject};
use crate::grond::Grond;
use crate::tekst;
use crate::toets::Oordeel;

const TRAJECTEN: Grond = Grond::wet(
    "Almere, inkoopstrategie Wmo 2023 §4.3",
    "Producten van traject 2 en traject 3 gaan bij een inwoner niet samen.",
);
const NIET_STAPELEN: Grond = Grond::wet(
    "iWmo, bedrijfsregel OP259",
    "Voor een product loopt bij een aanbieder op elke dag hoogstens een toewijzing.",
);

/// What is wrong between a line and another one of the same resident, whatever the zaak, the provider
/// or the leveringsvorm. The field to change is one of `regel`.
pub fn overlap(regel: &Productregel, andere: &Productregel) -> Option<Regelbezwaar> {
    // Closed intervals: the last day is included.
    let begin = regel.begin.max(andere.begin);
    let einde = regel.einde.min(andere.einde);
    if begin > einde {
        return None;
    }
    let periode = format!("van {} tot en met {}", tekst::datum_zonder_dag(begin), tekst::datum_zonder_dag(einde));
    let geweigerd =
        |code, zin, grond| Some(Regelbezwaar { veld: "begin", code, zin, grond, zwaarte: Oordeel::Geweigerd });
    if regel.product == andere.product && !verschillende_aanbieders(regel, andere) {
        let product = regel.product.label();
        return geweigerd(
            "zelfde_product_loopt_al",
            format!("{product} staat er {periode} twee keer. Maak er een regel van, of laat de tweede later beginnen."),
            NIET_STAPELEN,
        );
    }
    // By product, not by what was typed as traject: that has a check of its own.
    match (regel.product.traject(), andere.product.traject()) {
        (Some(Traject::Traject2), Some(Traject::Traject3)) | (Some(Traject::Traject3), Some(Traject::Traject2)) => {
            geweigerd(
                "traject_2_en_3_tegelijk",
                format!(
                    "{} en {} lopen {periode} tegelijk. Traject 2 en traject 3 gaan niet samen. Laat de ene ophouden voordat de andere begint.",
                    andere.product.label(),
                    regel.product.label().to_lowercase()
                ),
                TRAJECTEN,
            )
        }
        _ => None,
    }
}

/// Two providers of zorg in natura may share a product, each with its own toewijzing; pgb and zorg
/// in natura for one product never go together (iWmo OP043).
fn verschillende_aanbieders(regel: &Productregel, andere: &Productregel) -> bool {
    let zin = Some(Leveringsvorm::ZorgInNatura);
    regel.leveringsvorm == zin
        && andere.leveringsvorm == zin
        && regel.aanbieder.is_some()
        && andere.aanbieder.is_some()
        && regel.aanbieder != andere.aanbieder
}

/// Everything that is wrong between the lines of one proposal or besluit. The number is the place of
/// the later one of two lines, counted from zero.
pub fn overlappen(regels: &[Productregel]) -> Vec<(usize, Regelbezwaar)> {
    let mut gevonden = Vec::new();
    for (i, regel) in regels.iter().enumerate() {
        gevonden.extend(regels[..i].iter().filter_map(|eerdere| overlap(regel, eerdere)).map(|b| (i, b)));
    }
    gevonden
}

#[cfg(test)]
mod tests {
    use super::super::{Product, voorbeeldregel};
    use super::*;
    use proptest::prelude::*;

    fn code(een: &Productregel, ander: &Productregel) -> Option<&'static str> {
        let heen = overlap(een, ander).map(|b| b.code);
        assert_eq!(heen, overlap(ander, een).map(|b| b.code), "the order of two lines may not matter");
        heen
    }

    #[test]
    fn k40_traject_3_and_traject_2_share_a_month() {
        let ib = voorbeeldregel(Product::IndividueleBegeleiding, 8, "2027-01-01", "2027-06-30");
        let db = voorbeeldregel(Product::DagbestedingBasis, 8, "2027-06-01", "2028-05-31");
        let bezwaar = overlap(&db, &ib).unwrap();
        assert_eq!((bezwaar.code, bezwaar.zwaarte), ("traject_2_en_3_tegelijk", Oordeel::Geweigerd));
        assert!(bezwaar.zin.contains("van 1 juni 2027 tot en met 30 juni 2027"), "{}", bezwaar.zin);
        assert_eq!(code(&ib, &db), Some("traject_2_en_3_tegelijk"));
    }

    #[test]
    fn k42_another_leveringsvorm_makes_no_difference() {
        let mut pgb = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2027-01-01", "2027-12-31");
        pgb.leveringsvorm = Some(Leveringsvorm::PersoonsgebondenBudget);
        let mut zin = voorbeeldregel(Product::Dagbesteding, 8, "2027-03-01", "2027-08-31");
        zin.leveringsvorm = Some(Leveringsvorm::ZorgInNatura);
        assert_eq!(code(&pgb, &zin), Some("traject_2_en_3_tegelijk"));
    }

    #[test]
    fn the_last_day_is_included() {
        let drie = voorbeeldregel(Product::IndividueleBegeleiding, 8, "2027-01-01", "2027-06-30");
        let mut twee = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2027-07-01", "2028-06-30");
        assert_eq!(code(&drie, &twee), None);
        twee.begin = "2027-06-30".parse().unwrap();
        assert_eq!(code(&drie, &twee), Some("traject_2_en_3_tegelijk"));
    }

    #[test]
    fn the_same_product_is_not_stacked_and_huishouden_goes_with_all() {
        let een = voorbeeldregel(Product::DagbestedingBasis, 8, "2027-01-01", "2027-12-31");
        assert_eq!(code(&een, &een.clone()), Some("zelfde_product_loopt_al"));
        let ib = voorbeeldregel(Product::IndividueleBegeleidingBasis, 8, "2027-01-01", "2027-12-31");
        assert_eq!(code(&een, &ib), None);
        let ho = voorbeeldregel(Product::HuishoudelijkeOndersteuning, 8, "2027-01-01", "2027-12-31");
        for product in Product::ALLE.into_iter().skip(1) {
            assert_eq!(code(&ho, &voorbeeldregel(product, 8, "2027-01-01", "2027-12-31")), None);
        }
    }

    #[test]
    fn two_providers_may_share_a_product_but_pgb_and_zin_may_not() {
        let aanbieder = |naam: &str, vorm| {
            let mut regel = voorbeeldregel(Product::DagbestedingBasis, 8, "2027-01-01", "2027-12-31");
            (regel.leveringsvorm, regel.aanbieder) = (Some(vorm), Some(naam.to_owned()));
            regel
        };
        let (zin, pgb) = (Leveringsvorm::ZorgInNatura, Leveringsvorm::PersoonsgebondenBudget);
        assert_eq!(code(&aanbieder("A", zin), &aanbieder("B", zin)), None);
        assert_eq!(code(&aanbieder("A", zin), &aanbieder("A", zin)), Some("zelfde_product_loopt_al"));
        assert_eq!(code(&aanbieder("A", zin), &aanbieder("B", pgb)), Some("zelfde_product_loopt_al"));
    }

    #[test]
    fn all_pairs_are_looked_at() {
        let drie = voorbeeldregel(Product::IndividueleBegeleiding, 8, "2027-01-01", "2027-06-30");
        let ho = voorbeeldregel(Product::HuishoudelijkeOndersteuning, 8, "2027-01-01", "2027-12-31");
        let twee = voorbeeldregel(Product::DagbestedingBasis, 8, "2027-06-01", "2027-12-31");
        let gevonden: Vec<_> =
            overlappen(&[drie, ho, twee.clone(), twee]).into_iter().map(|(i, b)| (i, b.code)).collect();
        assert_eq!(
            gevonden,
            [(2, "traject_2_en_3_tegelijk"), (3, "traject_2_en_3_tegelijk"), (3, "zelfde_product_loopt_al")]
        );
    }

    fn een_regel() -> impl Strategy<Value = Productregel> {
        let vormen = prop_oneof![
            Just(None),
            Just(Some(Leveringsvorm::ZorgInNatura)),
            Just(Some(Leveringsvorm::PersoonsgebondenBudget))
        ];
        (
            0..Product::ALLE.len(),
            0..400_u64,
            0..400_u64,
            vormen,
            prop_oneof![Just(None), Just(Some("A")), Just(Some("B"))],
        )
            .prop_map(|(product, begin, duur, vorm, aanbieder)| {
                let mut regel = voorbeeldregel(Product::ALLE[product], 8, "2027-01-01", "2027-01-01");
                regel.begin = regel.begin + chrono::Days::new(begin);
                regel.einde = regel.begin + chrono::Days::new(duur);
                (regel.leveringsvorm, regel.aanbieder) = (vorm, aanbieder.map(str::to_owned));
                regel
            })
    }

    proptest! {
        #[test]
        fn the_order_of_two_lines_never_matters(een in een_regel(), ander in een_regel()) {
            prop_assert_eq!(code(&een, &ander), code(&ander, &een));
            // Lines that share no day never stand in each other's way.
            if een.einde < ander.begin || ander.einde < een.begin {
                prop_assert_eq!(code(&een, &ander), None);
            }
        }
    }
}
