package id.tolok.survey.web.settings;

import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import java.util.stream.Stream;

/// The form of a round.
///
/// @param action where it is sent
/// @param seen mark of the state shown
/// @param asksDays whether the days of answering may be changed
/// @param asksTickets whether tickets may be changed
/// @param asksQuestions whether the questions may be changed
/// @param settled what its state has settled, in words
/// @param services to choose from
/// @param servicesNone whether the agency has none yet
/// @param sample smallest sample, in words
/// @param advanced whether rarely used settings are open
/// @param submit what the button says
/// @param back where one goes who changed their mind
public record RoundFormView(
    String action,
    String seen,
    Field name,
    Field periodFrom,
    Field periodUntil,
    boolean asksDays,
    Field opensOn,
    Field closesOn,
    Field services,
    List<Service> serviceChoices,
    boolean servicesNone,
    String servicesAddress,
    Field population,
    String sample,
    Field method,
    boolean asksQuestions,
    Field questionnaire,
    List<Option> questionnaires,
    boolean asksTickets,
    Field tickets,
    List<Option> ticketRules,
    Field weight,
    List<Option> weightRules,
    boolean advanced,
    List<Settled> settled,
    String submit,
    String back) {

  /// A service to choose.
  ///
  /// @param fixed whether it can no longer leave
  public record Service(String value, String name, boolean chosen, boolean fixed) {}

  /// Something that no longer changes.
  public record Settled(String label, String value) {}

  public List<Field> fields() {
    return Stream.of(
            name,
            periodFrom,
            periodUntil,
            opensOn,
            closesOn,
            services,
            population,
            method,
            questionnaire,
            tickets,
            weight)
        .toList();
  }
}
