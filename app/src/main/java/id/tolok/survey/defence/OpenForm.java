package id.tolok.survey.defence;

import id.tolok.survey.given.GivenSheet.FormToken;
import java.time.Instant;
import java.util.OptionalLong;

/// A form somebody opened: which round, where, when, and the number it counts under once.
///
/// @param pointId place whose address it stands under; empty for internal rounds
public record OpenForm(long roundId, OptionalLong pointId, Instant openedAt, FormToken number) {}
