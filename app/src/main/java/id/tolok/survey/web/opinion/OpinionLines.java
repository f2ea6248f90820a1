package id.tolok.survey.web.opinion;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.survey.opinion.CountedOpinions;
import id.tolok.survey.opinion.Opinion;
import id.tolok.survey.opinion.Opinion.State;
import id.tolok.survey.web.text.SurveyTexts;

/// Writes opinions.
record OpinionLines(SurveyTexts texts, CountedOpinions counted) {

  OpinionsView.Line line(Opinion opinion) {
    String day = texts.date(opinion.givenOn());
    return new OpinionsView.Line(
        new Badge(tone(opinion.kind()), texts.opinionKind(opinion.kind().name())),
        opinion.serviceName().isEmpty() ? day : day + " · " + opinion.serviceName(),
        opinion.body(),
        opinion.language(),
        counted.themes(opinion.body()).stream().map(theme -> texts.theme(theme.name())).toList(),
        new Badge(tone(opinion.state()), texts.w("survey.opinion.state." + opinion.state())),
        opinion.note(),
        opinion.reachable(),
        opinion.state() == State.NEW,
        OpinionPages.address(opinion.roundId()) + "/" + opinion.id());
  }

  private static Tone tone(Opinion.Kind kind) {
    return switch (kind) {
      case COMPLAINT -> Tone.BAD;
      case SUGGESTION -> Tone.INFO;
      case PRAISE -> Tone.GOOD;
    };
  }

  private static Tone tone(State state) {
    return switch (state) {
      case NEW -> Tone.WARNING;
      case SEEN, HIDDEN -> Tone.PLAIN;
      case DONE -> Tone.GOOD;
    };
  }
}
