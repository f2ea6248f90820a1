package id.tolok.shell.part;

/// A page above the one shown, from the outermost inwards. Given to `shell/page` as `crumbs`.
public record Crumb(String label, String address) {}
