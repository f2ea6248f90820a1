package id.tolok.results.web.scorecard;

import gg.jte.Content;
import id.tolok.shell.part.Tab;
import java.util.List;

/// The table of months.
///
/// @param rows written once for as long as nothing they show has changed
public record TableView(
    String lead,
    String label,
    List<Tab> views,
    List<Tab> bases,
    List<String> months,
    boolean empty,
    Content rows) {}
