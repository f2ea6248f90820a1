package id.tolok.catalogue.search;

/// How many indicators a value of a facet would leave, all other filters kept.
///
/// @param value as filters name it
/// @param label as people read it; empty where the page has its own words
public record FacetCount(Facet facet, String value, String label, long count) {}
