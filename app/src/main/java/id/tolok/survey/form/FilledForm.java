package id.tolok.survey.form;

import id.tolok.survey.PublicService;
import id.tolok.survey.given.Respondent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A form as it was filled in, right or wrong, so that it can be shown again as it was.
///
/// @param service the one chosen; empty where none or a wrong one was
/// @param scores one character per question, as in a given sheet
/// @param ticket code as it was typed; empty without one
/// @param unfilled places of questions left empty, from 0
/// @param enough whether the sheet counts as it is
/// @param asItIs whether the respondent wants to send it with questions left empty
/// @param faults what has to be mended
public record FilledForm(
    Optional<PublicService> service,
    String scores,
    Respondent respondent,
    String ticket,
    GivenOpinion opinion,
    List<Integer> unfilled,
    boolean enough,
    boolean asItIs,
    List<Fault> faults) {

  public FilledForm {
    unfilled = List.copyOf(unfilled);
    faults = List.copyOf(faults);
  }

  /// A form nobody wrote on yet.
  public static FilledForm empty(Paper paper, PublicService service) {
    return new FilledForm(
        Optional.of(service),
        "-".repeat(paper.questions().size()),
        Respondent.UNKNOWN,
        "",
        new GivenOpinion(GivenOpinion.Kind.SUGGESTION, "", ""),
        List.of(),
        false,
        false,
        List.of());
  }

  /// Whether it can be taken: nothing to mend, and every question answered or left empty on
  /// purpose.
  public boolean isReady() {
    return faults.isEmpty() && (unfilled.isEmpty() || enough && asItIs);
  }

  /// The same with one more thing to mend.
  public FilledForm with(Fault fault) {
    return new FilledForm(
        service,
        scores,
        respondent,
        ticket,
        opinion,
        unfilled,
        enough,
        asItIs,
        Stream.concat(faults.stream(), Stream.of(fault)).toList());
  }

  /// The same for all sheets that are equal in everything the survey counts.
  int look() {
    return (scores + respondent + service.map(PublicService::id)).hashCode();
  }
}
