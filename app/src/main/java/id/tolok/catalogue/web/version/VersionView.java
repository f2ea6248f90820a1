package id.tolok.catalogue.web.version;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a version.
///
/// @param validity in force, not yet, or replaced
/// @param facts about the version and who accepted it
/// @param originalAddress the file as it was given; absent where there is none
/// @param reviewAddress how it was reviewed; absent where it was not
public record VersionView(
    List<Crumb> crumbs,
    String lead,
    Badge validity,
    List<Fact> facts,
    List<Fact> counts,
    String listAddress,
    @Nullable String originalAddress,
    @Nullable String reviewAddress,
    List<Act> acts,
    List<Remark> remarks,
    List<Position> positions,
    List<Other> others) {

  /// A name and its value.
  public record Fact(String name, String value) {}

  /// A legal act of the file.
  public record Act(
      String title,
      List<Fact> facts,
      List<String> considerations,
      List<Basis> bases,
      List<String> dictums,
      List<String> articles,
      List<String> copies) {}

  /// A legal basis.
  ///
  /// @param doubt what is wrong with it, such as a law no longer in force; absent where nothing is
  public record Basis(String text, @Nullable String doubt) {}

  /// A remark on the decree, once however often it was made.
  public record Remark(Badge gravity, String text, String count, String address) {}

  /// A position and its page.
  public record Position(String name, String address, String count) {}

  /// Another version of the agency.
  public record Other(
      String label, String address, boolean here, @Nullable String compareAddress) {}
}
