package id.tolok.survey.web.form;

import id.tolok.satisfaction.QualityScale;
import id.tolok.shell.Formats;
import id.tolok.shell.Language;
import id.tolok.shell.Words;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.SurveyResults;
import id.tolok.survey.form.Door;
import id.tolok.survey.form.Doors;
import id.tolok.survey.web.form.NoteView.Face;
import id.tolok.survey.web.form.NoteView.IndexView;
import id.tolok.survey.web.form.NoteView.Link;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the pages around the form say: thanks, nothing open today, not an address of ours.
@Component
final class FormNotes {

  private static final int SHOWN_FROM = 5;

  private final Rounds rounds;
  private final ObjectProvider<SurveyResults> results;
  private final Doors doors;

  FormNotes(Rounds rounds, ObjectProvider<SurveyResults> results, Doors doors) {
    this.rounds = rounds;
    this.results = results;
    this.doors = doors;
  }

  /// The form is kept.
  NoteView thanks(FormPlace place) {
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
  NoteView staffThanks(Language language) {
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
  NoteView known(FormPlace place) {
    return simple(place, Face.GLAD, "known");
  }

  /// Nothing is kept, for a reason of the request.
  NoteView refused(FormPlace place, String key) {
    return simple(place, Face.SORRY, key);
  }

  /// No place has this address.
  NoteView unknown(Language language) {
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
  ///
  /// @param sent whether somebody sent a form that is not kept
  NoteView closed(FormPlace place, Door door, boolean sent) {
    var words = Words.in(place.language());
    var sentences = new ArrayList<String>();
    if (sent) {
      sentences.add(words.get("survey.form.closed.sent"));
    }
    if (door.at().point().active()) {
      sentences.add(
          door.at()
              .nextOpening()
              .map(day -> words.get("survey.form.closed.next", format(place).date(day)))
              .orElseGet(() -> words.get("survey.form.closed.later")));
    } else {
      sentences.add(words.get("survey.form.closed.moved"));
    }
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
    return place.code().equals(FormPlace.STAFF)
        ? new Link(words.get("survey.form.home"), "/")
        : new Link(words.get("survey.form.back"), place.start());
  }

  private @Nullable IndexView lastIndex(FormPlace place, long agencyId) {
    return doors.within(
        agencyId,
        () ->
            rounds.ofAgency(agencyId).stream()
                .filter(round ->
                    round.kind() == RoundKind.PUBLIC && round.state() == RoundState.APPROVED)
                .findFirst()
                .map(round -> index(place, round))
                .orElse(null));
  }

  private @Nullable IndexView index(FormPlace place, Round round) {
    var words = Words.in(place.language());
    var format = format(place);
    return results.stream()
        .flatMap(all -> all.index(round.id()).stream())
        .filter(index -> index.respondents() >= SHOWN_FROM)
        .map(index -> {
          var quality = index.quality(QualityScale.of(round.periodUntil()));
          return new IndexView(
              format.number(index.rounded()),
              words.get(
                  "survey.form.grade",
                  quality.name(),
                  words.get("survey.quality." + quality.name())),
              words.get(
                  "survey.form.index.about", round.name(), format.number(index.respondents())));
        })
        .findFirst()
        .orElse(null);
  }

  /// Only days and numbers are shown, which need no zone.
  private static Formats format(FormPlace place) {
    return new Formats(place.language(), ZoneOffset.UTC);
  }
}
