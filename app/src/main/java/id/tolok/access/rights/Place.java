package id.tolok.access.rights;

/// A place as people read it.
///
/// @param name of the agency or region; empty for the whole installation
public record Place(String name) {}
