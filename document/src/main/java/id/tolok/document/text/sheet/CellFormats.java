package id.tolok.document.text.sheet;

import id.tolok.document.text.archive.XmlNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Shows numbers of a workbook as their cells do: percentages, dates, decimals. Decimals have a
/// comma and thousands are not set apart, so that no reader can mistake one for the other.
final class CellFormats {

  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(14, "d/m/yyyy"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm"),
          Map.entry(19, "h:mm:ss"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "d/m/yyyy h:mm"),
          Map.entry(37, "#,##0"),
          Map.entry(38, "#,##0"),
          Map.entry(39, "#,##0.00"),
          Map.entry(40, "#,##0.00"));
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
  private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
  private static final MathContext DOUBLE_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final Locale INDONESIAN = Locale.of("id");
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1462;
  private static final int DAYS_MAX = 2_958_465;

  private final List<String> formats = new ArrayList<>();
  private final boolean since1904;

  CellFormats(XmlNode styles, boolean since1904) {
    this.since1904 = since1904;
    var own = new HashMap<Integer, String>();
    for (var node : styles.all("x:numFmt")) {
      own.put(number(node.attribute("numFmtId", "")), node.attribute("formatCode", ""));
    }
    for (var list : styles.all("x:cellXfs")) {
      for (var style : list.children()) {
        int id = number(style.attribute("numFmtId", "0"));
        formats.add(own.getOrDefault(id, BUILT_IN.getOrDefault(id, "")));
      }
    }
  }

  /// @param style the style number of the cell
  String show(String raw, String style) {
    BigDecimal value;
    try {
      value = new BigDecimal(raw.strip());
    } catch (NumberFormatException _) {
      return raw;
    }
    if (Math.abs((long) value.scale()) > 400 || value.precision() > 400) {
      return raw;
    }
    int index = number(style);
    var code = index >= 0 && index < formats.size() ? formats.get(index) : "";
    return shown(value, QUOTED.matcher(code.split(";", 2)[0]).replaceAll(""));
  }

  private String shown(BigDecimal value, String code) {
    if (code.indexOf('%') >= 0) {
      return fixed(value.movePointRight(2), code) + "%";
    }
    var lower = code.toLowerCase(Locale.ROOT);
    boolean date = lower.matches(".*[ymdhs].*") && !lower.contains("general");
    if (date && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(DAYS_MAX)) < 0) {
      return date(value, lower);
    }
    boolean general = code.isEmpty() || lower.contains("general") || code.equals("@");
    return general ? plain(value.round(DOUBLE_DIGITS)) : fixed(value, code);
  }

  /// Only formats that fix the number of decimals round; `#.##` and the like show what there is.
  private static String fixed(BigDecimal value, String code) {
    var decimals = DECIMALS.matcher(code);
    if (decimals.find()) {
      return value
          .setScale(decimals.group(1).length(), RoundingMode.HALF_UP)
          .toPlainString()
          .replace('.', ',');
    }
    boolean whole = code.indexOf('0') >= 0 && code.indexOf('.') < 0 && code.indexOf('E') < 0;
    return whole
        ? value.setScale(0, RoundingMode.HALF_UP).toPlainString()
        : plain(value.round(DOUBLE_DIGITS));
  }

  private static String plain(BigDecimal value) {
    var shown = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return shown.replace('.', ',');
  }

  private String date(BigDecimal serial, String code) {
    int days = serial.intValue() + (since1904 ? DAYS_TO_1904 : 0);
    var seconds =
        serial.subtract(BigDecimal.valueOf(serial.intValue())).multiply(BigDecimal.valueOf(86_400));
    var moment =
        LocalDateTime.of(EPOCH.plusDays(days), LocalTime.MIN)
            .plusSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue());
    boolean time = code.indexOf('h') >= 0;
    var pattern = new StringBuilder();
    pattern.append(code.indexOf('d') >= 0 ? "d " : "");
    boolean month = time ? code.contains("mmm") || code.contains("d") : code.indexOf('m') >= 0;
    pattern.append(month ? "MMMM " : "").append(code.indexOf('y') >= 0 ? "yyyy " : "");
    pattern.append(time ? "HH:mm" : "");
    var form = pattern.toString().strip();
    return form.isEmpty()
        ? plain(serial)
        : moment.format(DateTimeFormatter.ofPattern(form, INDONESIAN));
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
  }
}
