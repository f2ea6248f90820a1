package id.tolok.audit;

/// The end of a chain at some moment. Noted outside of the database, on paper or in a backup, it
/// proves later that the trail up to there is still the same.
///
/// @param chain number of the chain: the agency, or 0 for what belongs to no agency
/// @param length how many entries it had
/// @param hash of the last one, hexadecimal
public record ChainHead(long chain, long length, String hash) {}
