package id.tolok.cli.show;

import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import id.tolok.lint.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The linter's remarks, for people and for programs.
public final class RemarkListing {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final FindingMessages MESSAGES = FindingMessages.indonesian();

  private RemarkListing() {}

  /// Place, severity, rule and words of each remark; below them the quote, why it matters and what
  /// to write instead.
  public static List<String> text(String file, List<Remark> remarks, Ink ink, int width) {
    var lines = new ArrayList<String>();
    for (Remark remark : remarks) {
      Finding finding = remark.finding();
      lines.add(
          "%s:%s: %s %s"
              .formatted(
                  file,
                  Words.place(finding.where()),
                  painted(finding.severity(), ink),
                  ink.faint("[" + finding.code().name() + "]")));
      indent(lines, "  ", MESSAGES.message(finding), width);
      if (!remark.subject().isBlank()) {
        indent(lines, "  pada: ", remark.subject(), width);
      }
      if (!remark.quote().isBlank()) {
        indent(lines, "  tertulis: ", "\"" + Wrapping.cut(remark.quote(), 200) + "\"", width);
      }
      MESSAGES.why(finding).ifPresent(why -> indent(lines, "  sebab: ", why, width));
      MESSAGES.suggestion(finding).ifPresent(advice -> indent(lines, "  saran: ", advice, width));
    }
    lines.add(
        "%s: %d kesalahan, %d peringatan, %d catatan"
            .formatted(
                file,
                count(remarks, Severity.ERROR),
                count(remarks, Severity.WARNING),
                count(remarks, Severity.INFO)));
    return lines;
  }

  private static void indent(List<String> lines, String label, String text, int width) {
    String start = label;
    for (String line : Wrapping.wrap(text, Math.max(20, width - label.length()))) {
      lines.add(start + line);
      start = " ".repeat(label.length());
    }
  }

  private static String painted(Severity severity, Ink ink) {
    String word = Words.severity(severity);
    return switch (severity) {
      case ERROR -> ink.red(word);
      case WARNING -> ink.yellow(word);
      case INFO -> word;
    };
  }

  private static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream().filter(remark -> remark.finding().severity() == severity).count();
  }

  /// One array over all files.
  public static String json(Map<Path, List<Remark>> remarks) {
    var array = MAPPER.createArrayNode();
    remarks.forEach(
        (file, ofFile) -> ofFile.forEach(remark -> array.add(node(file.toString(), remark))));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }

  private static ObjectNode node(String file, Remark remark) {
    Finding finding = remark.finding();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("file", file);
    node.put("code", finding.code().name());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    node.set("where", place(finding.where()));
    node.put("subject", remark.subject());
    node.put("quote", remark.quote());
    node.put("message", MESSAGES.message(finding));
    MESSAGES.why(finding).ifPresent(why -> node.put("why", why));
    MESSAGES.suggestion(finding).ifPresent(advice -> node.put("suggestion", advice));
    return node;
  }

  private static ObjectNode place(SourceSpan where) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("line", where.line());
    node.put("column", where.column());
    node.put("endLine", where.endLine());
    node.put("endColumn", where.endColumn());
    if (where.page() != null) {
      node.put("page", where.page());
    }
    if (where.sheet() != null) {
      node.put("sheet", where.sheet());
    }
    if (where.cell() != null) {
      node.put("cell", where.cell());
    }
    return node;
  }
}
