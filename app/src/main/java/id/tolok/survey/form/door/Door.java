package id.tolok.survey.form.door;

import id.tolok.survey.Rounds.AtPoint;
import id.tolok.survey.form.Paper;
import java.util.Optional;

/// What is behind a printed address today.
///
/// @param paper what can be answered; empty while nothing can
public record Door(AtPoint at, Optional<Paper> paper) {}
