package id.tolok.reporting.layout;

import java.util.List;
import java.util.stream.Stream;

/// A report as it stands on paper. Word and PDF are made from it, and one that was printed can be
/// printed again as it was.
///
/// @param cover its first page
/// @param chapters in order
/// @param signature of the head of the agency, after the last chapter
/// @param annexes after that
public record Report(
    Cover cover, List<Chapter> chapters, Signature signature, List<Chapter> annexes) {

  public Report {
    chapters = List.copyOf(chapters);
    annexes = List.copyOf(annexes);
  }

  /// Chapters and annexes, as the list of contents names them.
  List<Chapter> parts() {
    return Stream.concat(chapters.stream(), annexes.stream()).toList();
  }

  /// @param title of the report
  /// @param subject what it reports on, such as the name of a round
  /// @param period in words
  /// @param office whose report it is
  /// @param government whose office it is
  /// @param year printed at the foot
  /// @param warnings what a reader must know first, such as that everything is invented
  public record Cover(
      String title,
      String subject,
      String period,
      String office,
      String government,
      String year,
      List<String> warnings) {
    public Cover {
      warnings = List.copyOf(warnings);
    }
  }

  /// @param number such as `BAB I` or `LAMPIRAN 1`
  public record Chapter(String number, String title, List<Block> blocks) {
    public Chapter {
      blocks = List.copyOf(blocks);
    }

    /// `BAB I PENDAHULUAN`.
    public String heading() {
      return number + " " + title;
    }
  }

  /// @param place where it is signed; empty where the agency has no territory
  /// @param position of who signs
  /// @param name with titles; empty while the position is vacant
  public record Signature(String place, String position, String name) {

    /// Under the name; whoever signs writes the number.
    static final String NUMBER_BY_HAND = "NIP ..............................";

    public String number() {
      return NUMBER_BY_HAND;
    }
  }
}
