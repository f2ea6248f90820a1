package id.tolok.survey.web.form;

import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.RoundKind;
import id.tolok.survey.form.door.Door;
import id.tolok.survey.form.door.Doors;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.form.NoteView.Face;
import id.tolok.survey.web.form.NoteView.IndexView;
import id.tolok.survey.web.form.NoteView.Link;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the pages around the form say: thanks, nothing open today, not an address of ours.
@Component
public final class FormNotes {

  private static final String RESULTS = "/publik/survei/";

  private final SurveyResults results;
  private final Doors doors;

  FormNotes(SurveyResults results, Doors doors) {
    this.results = results;
    this.doors = doors;
  }

  /// The form is kept.
  public NoteView thanks(FormPlace place) {
    var words = Words.in(place.language());
    boolean kiosk = place.kiosk().isPresent();
    var sentences =
        kiosk
            ? List.of(words.get("survey.form.thanks.text"), words.get("survey.form.thanks.kiosk"))
            : List.of(
                words.get("survey.form.thanks.text"), words.get("survey.form.thanks.anonymous"));
    return new NoteView(
        Face.GLAD,
        words.get("survey.form.thanks.title"),
        sentences,
        null,
        List.of(
            new Link(
                words.get(kiosk ? "survey.form.next-person" : "survey.form.another"),
                kiosk ? place.address() : place.start())),
        false);
  }

  /// An answer of the staff is kept; who gave it is not.
  public NoteView staffThanks(Language language) {
    var words = Words.in(language);
    return new NoteView(
        Face.GLAD,
        words.get("survey.form.thanks.title"),
        List.of(words.get("survey.form.thanks.text"), words.get("survey.form.thanks.staff")),
        null,
        List.of(new Link(words.get("survey.form.home"), "/")),
        false);
  }

  /// The form was kept before.
  public NoteView known(FormPlace place) {
    return simple(place, Face.GLAD, "known");
  }

  /// Nothing is kept, for a reason of the request.
  public NoteView refused(FormPlace place, String key) {
    return simple(place, Face.SORRY, key);
  }

  /// No place has this address.
  public NoteView unknown(Language language) {
    var words = Words.in(language);
    return new NoteView(
        Face.SORRY,
        words.get("survey.form.unknown.title"),
        List.of(words.get("survey.form.unknown.text")),
        null,
        List.of(),
        true);
  }

  /// Nothing can be answered there today.
  public NoteView closed(FormPlace place, Door door) {
    return closed(place, door, List.of(next(place, door)));
  }

  /// The form came after the last day; it is not kept.
  public NoteView tooLate(FormPlace place, Door door) {
    var sent = Words.in(place.language()).get("survey.form.closed.sent");
    return closed(place, door, List.of(sent, next(place, door)));
  }

  private static String next(FormPlace place, Door door) {
    var words = Words.in(place.language());
    if (!door.at().point().active()) {
      return words.get("survey.form.closed.moved");
    }
    return door.at()
        .nextOpening()
        .map(day -> words.get("survey.form.closed.next", format(place).date(day)))
        .orElseGet(() -> words.get("survey.form.closed.later"));
  }

  private NoteView closed(FormPlace place, Door door, List<String> sentences) {
    var words = Words.in(place.language());
    return new NoteView(
        Face.CALM,
        words.get("survey.form.closed.title"),
        sentences,
        lastIndex(place, door.at().point().agencyId()),
        List.of(),
        false);
  }

  private NoteView simple(FormPlace place, Face face, String key) {
    var words = Words.in(place.language());
    return new NoteView(
        face,
        words.get("survey.form." + key + ".title"),
        List.of(words.get("survey.form." + key + ".text")),
        null,
        List.of(back(place, words)),
        false);
  }

  private static Link back(FormPlace place, Words words) {
    return place.isStaff()
        ? new Link(words.get("survey.form.home"), "/")
        : new Link(words.get("survey.form.back"), place.start());
  }

  /// What was published last; approved rounds have enough respondents to be public.
  private @Nullable IndexView lastIndex(FormPlace place, long agencyId) {
    return doors.within(
        agencyId,
        () ->
            results.approved(agencyId, RoundKind.PUBLIC).stream()
                .filter(FrozenRound::isInForce)
                .findFirst()
                .map(round -> index(place, round))
                .orElse(null));
  }

  private static IndexView index(FormPlace place, FrozenRound round) {
    var words = Words.in(place.language());
    var format = format(place);
    var quality = round.quality().name();
    return new IndexView(
        new SurveyTexts(words, format).index(round.index()),
        words.get("survey.form.grade", quality, words.get("survey.quality." + quality)),
        words.get("survey.form.index.about", round.name(), format.number(round.respondents())),
        place.kiosk().isPresent() ? null : RESULTS + round.roundId());
  }

  /// Only days and numbers are shown, which need no zone.
  private static Formats format(FormPlace place) {
    return new Formats(place.language(), ZoneOffset.UTC);
  }
}
