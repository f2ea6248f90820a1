package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A concept with its members side by side.
///
/// @param facts what all members have in common
/// @param missing agencies that have none; empty where all have
/// @param years heads of the columns of targets
/// @param decides whether the viewer may decide on every agency in it
/// @param problem why the last form was not carried out; absent otherwise
public record ConceptView(
    String address,
    String name,
    List<Fact> facts,
    Badge coverage,
    String missing,
    List<String> years,
    List<MemberRow> members,
    List<DecisionRow> decisions,
    boolean decides,
    Forms forms,
    @Nullable String problem) {

  /// What is said of the concept.
  public record Fact(String label, String text) {}

  /// A member.
  ///
  /// @param choice what forms send
  /// @param formula against that of the first member
  /// @param targets one for each year
  /// @param changed what changed since it was confirmed; empty where nothing did
  /// @param verdict who decided, when and why; empty where nobody did
  public record MemberRow(
      String choice,
      String lineage,
      String agency,
      String name,
      String address,
      WordDifference formula,
      String unit,
      List<String> targets,
      Badge state,
      boolean proposed,
      String changed,
      String verdict) {}

  /// What somebody decided.
  ///
  /// @param undoAddress where it is taken back; absent where it cannot be any more
  public record DecisionRow(String text, String reason, @Nullable String undoAddress) {}

  /// The forms, with what was typed.
  ///
  /// @param others concepts it may be merged with
  public record Forms(
      Field name,
      Field definition,
      Field splitName,
      Field reason,
      Field into,
      List<Option> others) {}
}
