package id.tolok.intake.draft;

/// The head of a legal act under review.
///
/// @param id `d1`, `d2`, ... in the order of the document
/// @param cells by {@link FieldKeys#DECREE}
public record DraftDecree(String id, Cells cells) {}
