package id.tolok.figures.template;

/// A column of a template.
///
/// @param code what a column to fill stands for; empty for those only to be read
/// @param heading what people read above it
/// @param width in characters
public record TemplateColumn(String code, String heading, int width) {}
