package id.tolok.measurement.web.evidence;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence of an agency.
///
/// @param agencies to choose from where none is chosen; empty otherwise
/// @param agencyId as the forms send it
/// @param words what is looked for
/// @param count ready text; how many are shown
/// @param more whether there are more than are shown
/// @param entryAddress where evidence is added to figures; null for who may not enter any
/// @param rule what the agency asks for; null for who may not change it
public record EvidenceListView(
    List<Crumb> agencies,
    String agency,
    String agencyId,
    String words,
    String count,
    boolean more,
    List<Line> lines,
    @Nullable String entryAddress,
    @Nullable RuleView rule) {

  /// An item.
  ///
  /// @param icon of its format
  /// @param facts kind, source and day
  /// @param uses ready text; how many figures it stands beside
  public record Line(
      String address,
      String icon,
      String title,
      String name,
      String facts,
      String uses,
      String given,
      List<Badge> badges) {}

  /// Whether evidence is asked for before figures are handed in.
  public record RuleView(boolean required, String text, String change) {}
}
