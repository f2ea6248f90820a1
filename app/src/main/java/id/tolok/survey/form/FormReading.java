package id.tolok.survey.form;

import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.opinion.WrittenContact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a sent form against the paper it was opened on. Never fails: what is wrong becomes a fault
/// beside its field, everything else stays as it was typed.
public final class FormReading {

  private static final char EMPTY = '-';
  private static final char FREE = '4';
  private static final int CODE_MAX = 40;
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  /// What is no letter and no line, and signs that turn the writing round.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  private final Paper paper;
  private final FormFields fields;
  private final List<Fault> faults = new ArrayList<>();

  private FormReading(Paper paper, FormFields fields) {
    this.paper = paper;
    this.fields = fields;
  }

  public static FilledForm read(Paper paper, FormFields fields) {
    return new FormReading(paper, fields).filled();
  }

  private FilledForm filled() {
    var service = service();
    if (service.isEmpty()) {
      faults.add(new Fault(Fault.Kind.SERVICE, FormNames.SERVICE));
    }
    var scores = new StringBuilder();
    var unfilled = new ArrayList<Integer>();
    Set<String> filledElements = new HashSet<>();
    for (int place = 0; place < paper.questions().size(); place++) {
      var question = paper.questions().get(place);
      char score = score(question, place, service);
      scores.append(score);
      if (score == EMPTY) {
        unfilled.add(place);
      } else {
        filledElements.add(question.elementCode());
      }
    }
    return new FilledForm(
        service,
        scores.toString(),
        respondent(),
        ticket(),
        opinion(),
        unfilled,
        filledElements.size() >= paper.elementsNeeded(),
        fields.get(FormNames.SEND).equals(FormNames.AS_IT_IS),
        faults);
  }

  /// Where there is only one, nobody has to choose.
  private Optional<PublicService> service() {
    var given = fields.get(FormNames.SERVICE);
    if (given.isEmpty() && paper.services().size() == 1) {
      return Optional.of(paper.services().getFirst());
    }
    return paper.service(given);
  }

  private char score(Question question, int place, Optional<PublicService> service) {
    if (service.filter(chosen -> chosen.answers(question)).isPresent()) {
      return FREE;
    }
    var given = fields.get(FormNames.question(place));
    if (given.isEmpty()) {
      return EMPTY;
    }
    if (given.length() == 1 && given.charAt(0) >= '1' && given.charAt(0) <= '4') {
      return given.charAt(0);
    }
    faults.add(new Fault(Fault.Kind.SCORE, FormNames.question(place)));
    return EMPTY;
  }

  private Respondent respondent() {
    var respondent =
        new Respondent(
            choice(FormNames.SEX, Respondent.Sex.values()),
            choice(FormNames.EDUCATION, Respondent.Education.values()),
            choice(FormNames.OCCUPATION, Respondent.Occupation.values()),
            choice(FormNames.AGE, Respondent.AgeBand.values()));
    return respondent.equals(Respondent.UNKNOWN) ? Respondent.UNKNOWN : respondent;
  }

  private <E extends Enum<E>> @Nullable E choice(String field, E[] offered) {
    var given = fields.get(field);
    if (given.isEmpty()) {
      return null;
    }
    for (E each : offered) {
      if (each.name().equals(given)) {
        return each;
      }
    }
    faults.add(new Fault(Fault.Kind.CHOICE, field));
    return null;
  }

  private String ticket() {
    if (paper.round().ticketRule() == TicketRule.NONE) {
      return "";
    }
    var typed = text(FormNames.TICKET);
    if (typed.isEmpty() && paper.round().ticketRule() == TicketRule.REQUIRED) {
      faults.add(new Fault(Fault.Kind.TICKET_MISSING, FormNames.TICKET));
    }
    if (typed.length() > CODE_MAX) {
      faults.add(new Fault(Fault.Kind.TICKET_WRONG, FormNames.TICKET));
    }
    return typed;
  }

  private GivenOpinion opinion() {
    var body = text(FormNames.OPINION);
    var contact = text(FormNames.CONTACT);
    if (length(body) > GivenOpinion.BODY_MAX) {
      faults.add(new Fault(Fault.Kind.OPINION_LONG, FormNames.OPINION));
    }
    if (length(contact) > GivenOpinion.CONTACT_MAX) {
      faults.add(new Fault(Fault.Kind.CONTACT_LONG, FormNames.CONTACT));
    } else if (!contact.isEmpty() && !WrittenContact.isReachable(contact)) {
      faults.add(new Fault(Fault.Kind.CONTACT_WRONG, FormNames.CONTACT));
    }
    if (body.isEmpty() && !contact.isEmpty()) {
      faults.add(new Fault(Fault.Kind.CONTACT_ALONE, FormNames.OPINION));
    }
    var kind = choice(FormNames.OPINION_KIND, GivenOpinion.Kind.values());
    return new GivenOpinion(kind == null ? GivenOpinion.Kind.SUGGESTION : kind, body, contact);
  }

  /// What was typed, as lines of letters. Markup stays what it is: text.
  private String text(String field) {
    var lines = LINE_END.matcher(fields.get(field)).replaceAll("\n");
    return UNSEEN.matcher(lines).replaceAll("").strip();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
