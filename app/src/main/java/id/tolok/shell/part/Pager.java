package id.tolok.shell.part;

import org.jspecify.annotations.Nullable;

/// The way through a long list, by the key of its first or last line, so that a page stays the same
/// page while lines come and go. Part `shell/part/pager`.
///
/// @param summary what is shown, such as `1-50 dari 1.204`
/// @param previousAddress the page before; absent on the first
/// @param nextAddress the page after; absent on the last
public record Pager(
    String summary, @Nullable String previousAddress, @Nullable String nextAddress) {}
