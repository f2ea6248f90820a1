package id.tolok.survey.store.result;

import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import java.time.Instant;

/// A kept sheet with all that is counted of it.
///
/// @param origin random number of its network on its day; zero where nothing is known
public record AnsweredSheet(
    int number,
    long serviceId,
    Channel channel,
    Instant hour,
    Respondent respondent,
    String scores,
    long origin) {}
