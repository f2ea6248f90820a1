package id.tolok.document.decree.line;

import id.tolok.document.heading.Headings;
import id.tolok.document.text.Block;
import id.tolok.document.text.Markup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The running text of a document: its lines, and the rows of grids that only lay text out, such as
/// `Menimbang | : | a. | bahwa`. Page numbers, catchwords and the like are left out.
public final class TextLines {

  private static final Pattern DEBRIS =
      Pattern.compile(
          "[-–—~\\s]*\\d{1,4}[-–—~\\s]*|(?i:hal(?:aman)?)\\.?\\s*\\d+.*|\\d+\\s*\\|\\s*P\\s?a\\s?g\\s?e.*|(?i:page)\\s+\\d+.*|(?i:SALINAN)|!\\[.*|(?i:advertisement)|(?i:Anda"
              + " di halaman).*|(?i:dokumen ini (?:telah )?ditandatangani secara elektronik).*"
              + "|[^\\p{L}\\p{N}:]*");

  private static final Pattern CATCHWORD = Pattern.compile("(.*?\\S)\\s*(?:\\.{3,}|…+)[.…\\s]*$");
  private static final Pattern SIGN = Pattern.compile("\\W*(?:\\d{1,2}|[A-Za-z])[.)]?|[-•➢]");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:menimbang|mengingat|memperhatikan|menetapkan|kesatu|pertama|kedua|ketiga|keempat"
              + "|kelima|keenam|ketujuh|kedelapan|nama|jabatan|tugas|fungsi|nip|nomor|tanggal|tentang)\\b.*");
  private static final int CATCHWORD_REACH = 3;
  private static final Pattern VALUE_ALONE = Pattern.compile("\\s*:\\s*\\S.*");
  private static final int LONGEST_LABEL = 40;

  private TextLines() {}

  /// @param tables tells which grids are tables in their own right, not layout
  public static List<TextLine> of(List<Block> blocks, Predicate<Block.Grid> tables) {
    var lines = new ArrayList<TextLine>();
    for (int index = 0; index < blocks.size(); index++) {
      switch (blocks.get(index)) {
        case Block.Line line -> add(lines, new TextLine(index, line.text(), line.where()));
        case Block.Grid grid -> {
          if (!tables.test(grid)) {
            addRows(lines, index, grid);
          }
        }
      }
    }
    return withoutCatchwords(withValuesBeside(lines));
  }

  private static void addRows(List<TextLine> lines, int index, Block.Grid grid) {
    for (var row : grid.rows()) {
      var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
      if (belongTogether(filled)) {
        addJoined(lines, index, filled);
      } else {
        filled.forEach(cell -> add(lines, new TextLine(index, cell.text(), cell.where())));
      }
    }
  }

  /// One line of a list or of labels; a cell with line breaks ends it and goes on below.
  private static void addJoined(List<TextLine> lines, int index, List<Block.Cell> cells) {
    var line = new StringBuilder();
    var joint = cells.size() == 2 && !hasColon(cells) && !isMarker(cells) ? " : " : " ";
    for (var cell : cells) {
      var parts = cell.text().lines().toList();
      line.append(line.isEmpty() ? "" : joint).append(parts.getFirst());
      for (var further : parts.subList(1, parts.size())) {
        add(lines, new TextLine(index, line.toString(), cell.where()));
        line.setLength(0);
        line.append(further);
      }
    }
    add(lines, new TextLine(index, line.toString(), cells.getLast().where()));
  }

  /// A label or a list sign with its text, as against words that only stand side by side, such as
  /// two signatures.
  private static boolean belongTogether(List<Block.Cell> cells) {
    return cells.size() > 1 && (hasColon(cells) || isMarker(cells) || isLabel(cells.getFirst()));
  }

  private static boolean hasColon(List<Block.Cell> cells) {
    return cells.getFirst().text().strip().endsWith(":")
        || cells.get(1).text().strip().startsWith(":");
  }

  private static boolean isMarker(List<Block.Cell> cells) {
    return SIGN.matcher(cells.getFirst().text().strip()).matches();
  }

  private static boolean isLabel(Block.Cell cell) {
    var text = Markup.plain(cell.text());
    return text.length() < LONGEST_LABEL
        && (LABEL.matcher(text).matches() || Headings.match(text).isPresent());
  }

  private static void add(List<TextLine> lines, TextLine line) {
    for (var text : Markup.withoutMarks(line.text()).lines().toList()) {
      if (!DEBRIS.matcher(text.strip()).matches()) {
        lines.add(new TextLine(line.block(), text.stripTrailing(), line.where()));
      }
    }
  }

  /// A value on the line below its label belongs beside it: `Jabatan`, then `: KASI X`.
  private static List<TextLine> withValuesBeside(List<TextLine> lines) {
    var joined = new ArrayList<TextLine>();
    for (var line : lines) {
      boolean value = VALUE_ALONE.matcher(line.text()).matches();
      if (value && !joined.isEmpty() && isBareLabel(joined.getLast().text())) {
        var label = joined.removeLast();
        joined.add(
            new TextLine(
                label.block(),
                label.text() + " " + line.text().strip(),
                label.where().to(line.where())));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isBareLabel(String text) {
    return text.strip().length() < LONGEST_LABEL && text.indexOf(':') < 0;
  }

  /// The first words of the next page, printed at the foot of this one, would count twice.
  private static List<TextLine> withoutCatchwords(List<TextLine> lines) {
    Set<Integer> dropped = new HashSet<>();
    for (int index = 0; index < lines.size(); index++) {
      var catchword = CATCHWORD.matcher(lines.get(index).text());
      if (catchword.matches() && isRepeated(lines, index, letters(catchword.group(1)))) {
        dropped.add(index);
      }
    }
    var kept = new ArrayList<TextLine>();
    for (int index = 0; index < lines.size(); index++) {
      if (!dropped.contains(index)) {
        kept.add(lines.get(index));
      }
    }
    return kept;
  }

  private static boolean isRepeated(List<TextLine> lines, int index, String words) {
    int end = Math.min(lines.size(), index + 1 + CATCHWORD_REACH);
    return !words.isEmpty()
        && lines.subList(index + 1, end).stream()
            .anyMatch(next -> letters(next.text()).startsWith(words));
  }

  private static String letters(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
