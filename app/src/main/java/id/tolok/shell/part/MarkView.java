package id.tolok.shell.part;

/// How good something is: sign, word and colour together. Part `shell/part/mark`.
///
/// @param style `grade-1` (worst) to `grade-5` (best); `grade-none` where nothing can be said
/// @param icon name of a Bootstrap icon
/// @param text the word
public record MarkView(String style, String icon, String text) {}
