package id.tolok.results.web.open;

/// Whether everybody may read an agency's approved results.
///
/// @param open whether everybody may read now
/// @param may whether the viewer decides it
/// @param publicAddress the page everybody reads
public record PublicationView(
    String agency, String agencyId, boolean open, boolean may, String publicAddress) {}
