package id.tolok.survey;

/// A kind of service an agency gives (jenis layanan).
///
/// @param free whether it costs nothing, so that the element of cost is answered by itself
/// @param active whether new rounds cover it
public record PublicService(long id, long agencyId, String name, boolean free, boolean active) {}
