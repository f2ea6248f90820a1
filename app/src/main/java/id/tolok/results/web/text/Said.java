package id.tolok.results.web.text;

/// What the office said of an indicator's quarter; texts are empty where nothing was said.
///
/// @param quarter as people read it
/// @param ordinal of the quarter, 1 to 4
/// @param followUp what will be done
/// @param due until when, and by whom
/// @param who said it, and when
public record Said(
    String quarter,
    int ordinal,
    String cause,
    String obstacle,
    String followUp,
    String due,
    String who) {}
