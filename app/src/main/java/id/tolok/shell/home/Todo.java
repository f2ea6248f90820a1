package id.tolok.shell.home;

import id.tolok.shell.part.Tone;

/// Something that waits for the viewer.
///
/// @param text what waits, in the viewer's language, without the number
/// @param count how many; above zero
/// @param address where it is done; also the line of the navigation that shows the number
/// @param tone how pressing it is
public record Todo(String text, int count, String address, Tone tone) {}
