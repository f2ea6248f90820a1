package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;

/// The satisfaction index (IKM).
///
/// @param perceived weighted sum of the element means, 1 to 4 under exact weights
/// @param converted the same times 25, not rounded
/// @param respondents sheets that count
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, processing of survey data")
public record SatisfactionIndex(BigDecimal perceived, BigDecimal converted, int respondents) {}
