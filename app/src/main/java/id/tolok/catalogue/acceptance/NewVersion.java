package id.tolok.catalogue.acceptance;

import id.tolok.catalogue.CatalogueVersion.Acceptance;
import id.tolok.document.Catalogue;
import java.time.LocalDate;

/// A catalogue somebody accepted for an agency, about to become a version.
///
/// @param validFrom first day it holds
public record NewVersion(
    long agencyId, Catalogue catalogue, LocalDate validFrom, Acceptance acceptance) {}
