package id.tolok.survey.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form, empty or as somebody filled it in.
///
/// @param action where it is sent
/// @param round name of the round
/// @param service name of the service chosen
/// @param otherServices where another one is chosen; null where there is only one
/// @param notice what happened to it; null for a fresh one
/// @param asItIs whether it may be sent with questions left empty
public record FormView(
    String action,
    String token,
    String round,
    String service,
    long serviceId,
    @Nullable String otherServices,
    @Nullable NoticeView notice,
    List<QuestionView> questions,
    List<SelectView> profile,
    @Nullable TicketView ticket,
    OpinionView opinion,
    boolean asItIs) {

  /// What happened, above the form, with the places to mend.
  public record NoticeView(String title, String text, List<Mend> mends) {}

  /// @param anchor id of the field it leads to
  public record Mend(String text, String anchor) {}

  /// @param field name in the form, and its anchor
  /// @param element short name of what it asks about
  /// @param language of its words, where no English ones were written; null where it is the page's
  /// @param longWords whether the words of its answers need more room than a quarter of a phone
  /// @param free answered by itself, because the service costs nothing
  /// @param error what is wrong; null where nothing is
  public record QuestionView(
      int number,
      String field,
      String element,
      String text,
      @Nullable String language,
      List<ChoiceView> choices,
      boolean longWords,
      boolean free,
      @Nullable String error) {}

  /// @param score 1 to 4
  public record ChoiceView(int score, String text, boolean checked) {}

  public record SelectView(
      String field, String label, List<OptionView> options, @Nullable String error) {}

  public record OptionView(String value, String label, boolean chosen) {}

  public record TicketView(String value, boolean required, @Nullable String error) {}

  /// @param contactError what is wrong with the contact; null where nothing is
  public record OpinionView(
      List<OptionView> kinds,
      String body,
      String contact,
      @Nullable String error,
      @Nullable String contactError) {}
}
