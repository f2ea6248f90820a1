package id.tolok.intake.web.original;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.original.Original;
import id.tolok.intake.web.original.OriginalView.CellText;
import id.tolok.intake.web.original.OriginalView.LaidWindow;
import id.tolok.intake.web.original.OriginalView.LineView;
import id.tolok.intake.web.original.OriginalView.PagesWindow;
import id.tolok.intake.web.original.OriginalView.Run;
import id.tolok.intake.web.original.OriginalView.Table;
import id.tolok.intake.web.original.OriginalView.TextWindow;
import id.tolok.kernel.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OriginalWindowsTest {

  @Test
  void lineKeepsEveryLetterSoThatColumnsCount() {
    var line = lines("a\tb |c\t\td", List.of()).getFirst();
    assertThat(text(line)).isEqualTo("a\tb |c\t\td");
    assertThat(line.cells()).hasSize(4);
    assertThat(line.row()).isTrue();
  }

  @Test
  void proseWithABarIsNoTableRow() {
    assertThat(lines("satu | dua", List.of()).getFirst().cells()).hasSize(1);
  }

  @Test
  void markIsCutToItsColumns() {
    var mark = new Mark(SourceSpan.of(1, 3, 1, 6), "warning", "ragu", "#x");
    assertThat(shown(lines("abcdefgh", List.of(mark)).getFirst())).isEqualTo("ab[warning:cde]fgh");
  }

  @Test
  void markOverSeveralLinesEndsWhereItEnds() {
    var mark = new Mark(SourceSpan.of(1, 3, 2, 2), "bad", "salah", "#x");
    assertThat(lines("abcd\nefgh\nijkl", List.of(mark)).stream().map(OriginalWindowsTest::shown))
        .containsExactly("ab[bad:cd]", "[bad:e]fgh", "ijkl");
  }

  @Test
  void chosenPlaceShowsOverAFinding() {
    var finding = new Mark(SourceSpan.of(1, 1, 1, 5), "warning", "ragu", "#x");
    var chosen = new Mark(SourceSpan.of(1, 2, 1, 3), Mark.CHOSEN, "dipilih", "");
    assertThat(shown(lines("abcd", List.of(finding, chosen)).getFirst()))
        .isEqualTo("[warning:a][chosen:b][warning:cd]");
  }

  @Test
  void onlyTheLineOnWhichAFindingBeginsCarriesItsSign() {
    var mark = new Mark(SourceSpan.of(1, 1, 2, 2), "bad", "salah", "#x");
    assertThat(lines("ab\ncd", List.of(mark)).stream().map(line -> line.marks().size()))
        .containsExactly(1, 0);
  }

  @Test
  void windowsFollowOneAnotherWithoutGap() {
    var original = text("x\n".repeat(1000));
    var first = (TextWindow) windows(List.of()).view(original, 1);
    assertThat(first.lines()).hasSize(400);
    assertThat(first.neighbours().before()).isEmpty();
    assertThat(first.neighbours().after()).isEqualTo("/asli?dari=401");
    var last = (TextWindow) windows(List.of()).view(original, 801);
    assertThat(last.lines()).hasSize(200);
    assertThat(last.neighbours().before()).isEqualTo("/asli?dari=401");
    assertThat(last.neighbours().after()).isEmpty();
  }

  @Test
  void chosenPlaceBringsItsOwnWindow() {
    var chosen = new Mark(SourceSpan.of(777, 1, 777, 2), Mark.CHOSEN, "", "");
    var window = (TextWindow) windows(List.of(chosen)).view(text("x\n".repeat(1000)), 1);
    assertThat(window.lines().getFirst().line()).isEqualTo(401);
    assertThat(window.lines().getLast().line()).isEqualTo(800);
  }

  @Test
  void windowBeyondTheEndShowsTheEnd() {
    var window = (TextWindow) windows(List.of()).view(text("a\nb\n"), 99_999);
    assertThat(window.lines()).hasSize(1);
  }

  @Test
  void emptyFileShowsNoLines() {
    var window = (TextWindow) windows(List.of()).view(Original.open("x.txt", new byte[0]), 1);
    assertThat(window.lines()).isEmpty();
    assertThat(window.neighbours().after()).isEmpty();
  }

  @Test
  void sheetShowsLettersNumbersAndTheChosenCell() throws IOException {
    var chosen =
        new Mark(new SourceSpan(9, 3, 9, 46, null, "IKU", "C9"), Mark.CHOSEN, "dipilih", "");
    var window = (LaidWindow) windows(List.of(chosen)).view(sample("fajarmulya", "xlsx"), 1);
    var sheet = (Table) window.pieces().getFirst();
    assertThat(sheet.title()).isEqualTo("IKU");
    assertThat(sheet.columns()).startsWith("A", "B", "C");
    var row = sheet.rows().stream().filter(one -> one.number().equals("9")).findFirst();
    assertThat(row.orElseThrow().cells().get(2).tone()).isEqualTo("chosen");
    assertThat(
            sheet.rows().stream()
                .flatMap(one -> one.cells().stream())
                .filter(cell -> cell.tone().equals("chosen")))
        .hasSize(1);
  }

  @Test
  void boxOnAPageLiesOverTheWordsOfItsPlace() throws IOException {
    var pages = (Original.Pages) sample("gitanada", "pdf");
    var place = SourceSpan.of(8, 52, 9, 75).onPage(2);
    var window =
        (PagesWindow) windows(List.of(new Mark(place, Mark.CHOSEN, "dipilih", ""))).view(pages, 1);
    var page = window.pages().getFirst();
    assertThat(page.number()).isEqualTo(2);
    var box = page.boxes().getFirst();
    var lines = pages.pages().get(1).lines();
    float top = Float.parseFloat(box.y());
    float bottom = top + Float.parseFloat(box.height());
    assertThat(top).isLessThan(lines.get(7).baseline()).isGreaterThan(lines.get(6).baseline());
    assertThat(bottom).isGreaterThan(lines.get(8).baseline()).isLessThan(lines.get(9).baseline());
    assertThat(Float.parseFloat(box.x())).isBetween(100f, 500f);
  }

  @Test
  void placeBeyondThePageHasNoBox() throws IOException {
    var place = SourceSpan.of(4000, 1, 4000, 2).onPage(1);
    var window =
        (PagesWindow)
            windows(List.of(new Mark(place, "bad", "salah", "#x")))
                .view(sample("gitanada", "pdf"), 1);
    assertThat(window.pages().getFirst().boxes()).isEmpty();
  }

  @Test
  void placeKeyGivesThePlaceBack() {
    var place = new SourceSpan(9, 3, 9, 46, null, "Lembar; a=b ~ 1", "C9");
    assertThat(PlaceKey.of(place)).doesNotContain(";", "=");
    assertThat(PlaceKey.parse(PlaceKey.of(place))).contains(place);
    assertThat(PlaceKey.parse("9:3-8:1")).isEmpty();
    assertThat(PlaceKey.parse("<script>")).isEmpty();
    assertThat(PlaceKey.parse(null)).isEmpty();
  }

  private static OriginalWindows windows(List<Mark> marks) {
    return new OriginalWindows(
        marks, from -> "/asli?dari=" + from, page -> "/" + page + ".png", page -> "hal. " + page);
  }

  private static List<LineView> lines(String text, List<Mark> marks) {
    return ((TextWindow) windows(marks).view(text(text), 1)).lines();
  }

  private static Original text(String text) {
    return Original.open("naskah.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(LineView line) {
    return line.cells().stream()
        .map(cell ->
            cell.runs().stream().map(Run::text).collect(Collectors.joining()) + cell.separator())
        .collect(Collectors.joining());
  }

  private static String shown(LineView line) {
    return line.cells().stream()
        .map(CellText::runs)
        .flatMap(List::stream)
        .map(run -> run.tone().isEmpty() ? run.text() : "[" + run.tone() + ":" + run.text() + "]")
        .collect(Collectors.joining());
  }

  private static Original sample(String name, String ending) throws IOException {
    var root = System.getProperty("tolok.root");
    var file =
        (root == null ? Path.of("..") : Path.of(root))
            .resolve("samples/kecamatan-" + name + "/source." + ending);
    return Original.open("source." + ending, Files.readAllBytes(file));
  }
}
