package id.tolok.results.column;

/// Which year of which agency.
record AgencyYear(long agencyId, int year) {}
