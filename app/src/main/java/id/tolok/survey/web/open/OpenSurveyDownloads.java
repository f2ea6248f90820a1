package id.tolok.survey.web.open;

import id.tolok.organization.Organizations;
import id.tolok.shell.wording.CellText;
import id.tolok.survey.Round;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.publication.OpenSurveys;
import id.tolok.survey.web.data.SurveyData;
import id.tolok.survey.web.data.SurveyData.Element;
import id.tolok.survey.web.data.SurveyData.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// Open data: a published round for programs and spreadsheets, public on purpose.
@Controller
class OpenSurveyDownloads {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /// Heads stay English like all data for programs. A row without a service is of all of them, one
  /// without an element the index itself.
  private static final String[] HEADS = {
    "agency",
    "round",
    "period_from",
    "period_until",
    "service",
    "element",
    "respondents",
    "mean",
    "index",
    "quality",
    "answers_1",
    "answers_2",
    "answers_3",
    "answers_4",
    "hidden"
  };

  private final OpenSurveys surveys;
  private final SurveyResults results;
  private final Organizations organizations;
  private final JsonMapper json;

  OpenSurveyDownloads(
      OpenSurveys surveys, SurveyResults results, Organizations organizations, JsonMapper json) {
    this.surveys = surveys;
    this.results = results;
    this.organizations = organizations;
    this.json = json;
  }

  @GetMapping(OpenSurveyPages.PATH + "/unduh/{round:\\d+}.json")
  ResponseEntity<byte[]> json(@PathVariable("round") long roundId) {
    var data = surveys.round(roundId, this::data);
    return file(
        MediaType.APPLICATION_JSON,
        "survei-" + roundId + ".json",
        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data));
  }

  @GetMapping(OpenSurveyPages.PATH + "/unduh/{round:\\d+}.csv")
  ResponseEntity<byte[]> csv(@PathVariable("round") long roundId) {
    var data = surveys.round(roundId, this::data);
    return file(CSV, "survei-" + roundId + ".csv", table(data).getBytes(StandardCharsets.UTF_8));
  }

  private SurveyData data(Round round) {
    return SurveyData.of(
        round, organizations.agency(round.agencyId()).name(), results.of(round.id()));
  }

  private static String table(SurveyData data) {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
      print(printer, data, "", data.respondents(), data.whole());
      for (var service : data.services()) {
        print(printer, data, service.name(), service.respondents(), service.numbers());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// @param respondents null where hidden
  private static void print(
      CSVPrinter printer,
      SurveyData data,
      String service,
      @Nullable Integer respondents,
      Numbers numbers)
      throws IOException {
    var row = start(data, service, "", text(respondents));
    row.addAll(List.of("", text(numbers.index()), text(numbers.quality()), "", "", "", ""));
    row.add(String.valueOf(respondents == null));
    printer.printRecord(row);
    for (Element element : numbers.elements()) {
      var line = start(data, service, element.code(), String.valueOf(element.respondents()));
      line.addAll(List.of(text(element.mean()), text(element.index()), element.quality()));
      element.answers().forEach(answer -> line.add(String.valueOf(answer)));
      line.add("false");
      printer.printRecord(line);
    }
  }

  private static List<String> start(
      SurveyData data, String service, String element, String respondents) {
    return new ArrayList<>(
        List.of(
            CellText.harmless(data.agency()),
            CellText.harmless(data.name()),
            data.periodFrom(),
            data.periodUntil(),
            CellText.harmless(service),
            element,
            respondents));
  }

  private static String text(@Nullable Object figure) {
    return Objects.toString(figure, "");
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
