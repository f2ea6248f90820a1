package id.tolok.shell.part;

/// A state in one or two words. Part `shell/part/badge`.
///
/// @param tone how good the state is
/// @param text its name in the viewer's language
public record Badge(Tone tone, String text) {}
