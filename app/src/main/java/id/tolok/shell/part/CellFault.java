package id.tolok.shell.part;

/// What stands against a cell of a filled sheet, or what is to be known of it. Part
/// `shell/part/sheet-faults`.
///
/// @param place as people find it, such as `Target 2026!G7`
public record CellFault(String place, String message) {}
