package id.tolok.survey.web.api;

import id.tolok.survey.number.Opinions.Counted;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What people wrote, counted. The texts are for people to read.
@Schema(name = "SurveyOpinions", description = "Complaints, suggestions and praise, counted.")
record OpinionsAnswer(int complaints, int suggestions, int praises, List<Theme> themes) {

  @Schema(name = "SurveyTheme")
  record Theme(
      @Schema(example = "WAITING") String theme, int complaints, int suggestions, int praises) {}

  static OpinionsAnswer of(Counted counted) {
    return new OpinionsAnswer(
        counted.complaints(),
        counted.suggestions(),
        counted.praises(),
        counted.themes().stream()
            .map(theme ->
                new Theme(theme.theme(), theme.complaints(), theme.suggestions(), theme.praises()))
            .toList());
  }
}
