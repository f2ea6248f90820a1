package id.tolok.survey.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that says one thing: thanks, closed, not found.
///
/// @param face the picture beside it
/// @param sentences what to know, the most important first
/// @param index the last published one; null where none is shown
/// @param links where to go on
/// @param code whether it asks for the code on the poster
public record NoteView(
    Face face,
    String title,
    List<String> sentences,
    @Nullable IndexView index,
    List<Link> links,
    boolean code) {

  /// Pictures of the page's own sheet.
  public enum Face {
    GLAD("f4"),
    CALM("f3"),
    SORRY("f2");

    private final String symbol;

    Face(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  /// @param value with two decimals
  /// @param grade letter and word
  /// @param about which round it was, and how many answered
  /// @param address of everything that was published; null on a kiosk, which stays with its form
  public record IndexView(String value, String grade, String about, @Nullable String address) {}

  public record Link(String text, String address) {}
}
