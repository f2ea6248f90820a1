package id.tolok.catalogue;

import id.tolok.document.Position;
import java.util.OptionalLong;

/// A position of an accepted version.
///
/// @param id key of this position in this version
/// @param organizationPositionId the agency's position of this name; empty where none matches
/// @param ordinal place in the version, from 1
/// @param stated what the decree states of it: names, duties, functions; its list of indicators is
///   left empty, see {@link Catalogues#indicators}
/// @param indicatorCount indicators that stand under it
public record AcceptedPosition(
    long id,
    long versionId,
    long agencyId,
    OptionalLong organizationPositionId,
    int ordinal,
    Position stated,
    int indicatorCount) {}
