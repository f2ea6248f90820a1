package id.tolok.shell.part;

/// One line of a choice. Part `shell/part/select`.
///
/// @param value what the form sends
/// @param label what the person reads
/// @param chosen whether it is the one in force
public record Option(String value, String label, boolean chosen) {}
