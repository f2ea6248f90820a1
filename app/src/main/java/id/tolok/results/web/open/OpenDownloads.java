package id.tolok.results.web.open;

import id.tolok.results.AskedYear;
import id.tolok.shell.wording.CellText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/// Open data: the approved year of an agency for programs and spreadsheets.
@Controller
class OpenDownloads {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /// Heads stay English like all data for programs.
  private static final String[] HEADS = {
    "agency",
    "year",
    "period",
    "id",
    "objective",
    "indicator",
    "definition",
    "formula",
    "unit",
    "direction",
    "target",
    "target_low",
    "actual",
    "achievement_percent",
    "grade",
    "reason"
  };

  private final OpenResults results;

  OpenDownloads(OpenResults results) {
    this.results = results;
  }

  @GetMapping(OpenPages.PATH + "/unduh/{agency}/{year:\\d{4}}.json")
  ResponseEntity<byte[]> json(@PathVariable long agency, @PathVariable int year) {
    var data = results.read(agency, AskedYear.known(year), OpenData::of);
    return file(
        MediaType.APPLICATION_JSON,
        name(data, "json"),
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(data));
  }

  @GetMapping(OpenPages.PATH + "/unduh/{agency}/{year:\\d{4}}.csv")
  ResponseEntity<byte[]> csv(@PathVariable long agency, @PathVariable int year) {
    var data = results.read(agency, AskedYear.known(year), OpenData::of);
    return file(CSV, name(data, "csv"), table(data).getBytes(StandardCharsets.UTF_8));
  }

  private static String table(OpenData data) {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
      for (var measured : data.indicators()) {
        for (var result : measured.results()) {
          printer.printRecord(cells(data, measured, result));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(
      OpenData data, OpenData.Measured measured, OpenData.Result result) {
    return Arrays.asList(
        CellText.harmless(data.agency()),
        String.valueOf(data.year()),
        result.period(),
        String.valueOf(measured.id()),
        CellText.harmless(measured.objective()),
        CellText.harmless(measured.indicator()),
        CellText.harmless(measured.definition()),
        CellText.harmless(measured.formula()),
        CellText.harmless(measured.unit()),
        measured.direction(),
        plain(result.target()),
        plain(result.targetLow()),
        plain(result.actual()),
        plain(result.achievementPercent()),
        result.grade() == null ? "" : result.grade(),
        result.reason() == null ? "" : result.reason());
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }

  private static String name(OpenData data, String ending) {
    String agency = data.agency().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "capaian-%s-%d.%s".formatted(agency, data.year(), ending);
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
